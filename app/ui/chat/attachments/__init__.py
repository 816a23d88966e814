"""Attached files, shown at the message that is written and at those that were sent."""
