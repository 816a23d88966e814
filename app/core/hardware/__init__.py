"""What the machine has, and where a model would go on it (`Plan`). No model is loaded here."""
