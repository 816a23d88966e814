"""State behind the settings pane; QtCore only."""
