"""Loading a model: options from the settings, the plan, the load itself. Nothing is
generated here."""
