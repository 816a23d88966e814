"""Each setting declared once; load, save, validate; secrets in the keyring."""
