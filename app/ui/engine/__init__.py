"""Which model is loaded, how it is placed, and what that takes; shared by chat, models and
settings, of which it knows none."""
