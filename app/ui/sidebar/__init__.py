"""The list of conversations and its search."""
