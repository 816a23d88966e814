"""Colours, sizes, icons and the style sheet. It knows no widget of Gloss."""
