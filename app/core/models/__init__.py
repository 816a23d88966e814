"""Model files: installed ones, published ones, and downloads. No model is loaded here."""
