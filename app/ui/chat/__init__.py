"""The conversation in view: composer, header, transcript. It knows no other feature."""
