"""State of the engine and of the choice of a model; QtCore only."""
