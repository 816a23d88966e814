"""QtCore only: they outlive the widgets."""
