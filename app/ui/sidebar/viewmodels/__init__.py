"""State behind the list of conversations; QtCore only."""
