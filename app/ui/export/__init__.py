"""A conversation as a file for other programs, or on paper: the overlay, the texts, the pages."""
