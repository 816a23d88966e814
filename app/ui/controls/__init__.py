"""Buttons, fields, cards, notices: widgets that any feature may use. They know no feature."""
