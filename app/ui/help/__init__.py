"""The help inside the program; its sentences are in `app/texts/help`."""
