"""Languages, translation, collation, directions, words and UTF-16 positions. No widgets here."""
