"""The text of the help, and how it is written into a document; no view models
here."""
