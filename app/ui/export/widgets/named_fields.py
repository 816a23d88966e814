"""`NamedFields`: what can be chosen for a file, with its name beside or above it."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget

from app.ui.controls.label import Label
from app.ui.style import spacing


class NamedFields(QFormLayout):
    """The labels say the accessible names of the fields."""

    def __init__(self, *fields: QWidget) -> None:
        super().__init__()
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setHorizontalSpacing(spacing.XL)
        self.setVerticalSpacing(spacing.L)
        for field in fields:
            label = Label(field.accessibleName(), field.parentWidget())
            label.setBuddy(field)
            self.addRow(label, field)
