"""The settings pane: a row for each declared setting, and panels. Settings are declared in the
core, not here."""
