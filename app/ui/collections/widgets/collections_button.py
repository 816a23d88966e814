"""`CollectionsButton`: which collections the model may read in the open conversation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.controls.choices_button import ChoicesButton
from app.ui.controls.menu import Menu
from app.ui.style import icons
from app.ui.text.language import LANGUAGE


class CollectionsButton(ChoicesButton):
    manage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refresh()

    def refresh(self) -> None:
        names = self.names()
        if len(names) == 1:
            text = names[0]
        elif names:
            text = LANGUAGE.fill(self.tr("Documents ({count})"), count=len(names))
        else:
            text = self.tr("Documents")
        self.setText(text)
        spoken = LANGUAGE.listed(names) if names else self.tr("None")
        tip = self.tr("Your own documents that the model may search and quote")
        if names:  # the gauge beside it cannot know yet what will be read
            room = self.tr("What it reads there takes up free room in the conversation.")
            tip = f"{tip}\n{room}"
        self.setToolTip(tip)
        self.setAccessibleName(LANGUAGE.fill(self.tr("Documents: {names}"), names=spoken))
        self.updateGeometry()

    def add_to(self, menu: Menu) -> None:
        if self.choices:
            menu.addSeparator()
        manage = menu.addAction(icons.icon("book"), self.tr("Manage documents…"))
        manage.triggered.connect(self.manage_requested)
