"""The machine, and the plan for placing a model on it. No model is loaded here."""
