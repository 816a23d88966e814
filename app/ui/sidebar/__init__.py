"""The list of conversations and its search. It knows no other feature."""
