"""The store: SQLite, a tree of messages, search. Only this folder knows SQL."""
