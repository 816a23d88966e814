"""State behind the chat; QtCore only."""
