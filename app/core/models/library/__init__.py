"""The models on this disk: found, identified, checked, verified, removed. Nothing
here asks the network."""
