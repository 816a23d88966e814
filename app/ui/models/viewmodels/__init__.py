"""State behind the models pane; QtCore only."""
