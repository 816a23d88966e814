"""A reader for each kind of file: the bytes in, sections of text out."""
