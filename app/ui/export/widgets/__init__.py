"""Take values and emit signals."""
