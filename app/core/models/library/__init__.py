"""The models on this disk: found, identified, checked, verified, removed."""
