"""Assistants: chosen for a new conversation, made, changed and shared."""
