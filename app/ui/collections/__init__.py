"""Collections of documents: all of them, and those that a conversation may read."""
