"""Rows and panels of the settings pane; no view models here."""
