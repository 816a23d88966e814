"""Cards and rows of the models pane. Widgets take values and emit signals; no view models here."""
