"""The models pane: models on this disk, the catalogue, the Hub, downloads. It
knows no conversation."""
