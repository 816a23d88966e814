"""Model files on this disk: shards, folders walked, hashes remembered. Knows no other folder."""
