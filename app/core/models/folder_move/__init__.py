"""Moving the models folder to another disk."""
