"""All that needs no screen. No Qt here."""
