"""The text in files of many kinds, read by a process of its own; `extractor.py` is the way in."""
