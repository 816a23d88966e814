"""Model files: those on this disk, those to be had, and the way between. None is loaded here."""
