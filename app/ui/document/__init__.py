"""Markdown as text that can be read, selected and copied. It knows no messages."""
