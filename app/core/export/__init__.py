"""Conversations as texts for other programs. Knows records, no files and no screen."""
