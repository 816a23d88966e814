"""The settings pane: a row for each declared setting, and panels."""
