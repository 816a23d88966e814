"""Collections: files and folders of the user, indexed passage by passage for search."""
