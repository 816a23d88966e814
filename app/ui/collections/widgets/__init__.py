"""Values in, signals out: no widget here knows a view model."""
