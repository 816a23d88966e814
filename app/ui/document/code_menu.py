"""`CodeMenu`: what can be done with a block of code besides copying it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.document.code_options import CodeOptions


class CodeMenu(Menu):
    """Made anew each time it opens."""

    save_requested = Signal()

    def __init__(self, options: CodeOptions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(self.tr("Save as…"), self.save_requested.emit)
        self.addSeparator()
        wrap = self.addAction(self.tr("Wrap long lines"))
        numbers = self.addAction(self.tr("Line numbers"))
        for action, on, choose in (
            (wrap, options.wrap, options.choose_wrap),
            (numbers, options.numbers, options.choose_numbers),
        ):
            action.setCheckable(True)
            action.setChecked(on)
            action.toggled.connect(choose)
        give_mnemonics(self)
