"""The tool `browser`, and citations."""
