"""The messages of a conversation, one view for each kind; no view models here."""
