"""The widgets around the transcript. Widgets take values and emit signals; no view models here."""
