"""The current conversation: composer, header, transcript. It knows no other feature."""
