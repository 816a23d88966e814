"""Assistants: what the model is told and how it answers, under a name."""
