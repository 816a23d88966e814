"""Gloss: private, offline chat with gpt-oss."""

__version__ = "0.1.0"

RELEASES = "https://github.com/gloss-desktop/gloss/releases"
