"""Each setting declared once; load, save, validate; secrets in the keyring. What a
setting does is done elsewhere."""
