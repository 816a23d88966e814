"""The buttons of pictures, and the menus that save them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.controls.icon_button import IconButton
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.document.code_header import CodeHeader
from app.ui.document.code_menu import CodeMenu
from app.ui.document.prose import ProseStyle


class DiagramHeader(CodeHeader):
    """Of a block of code that is drawn: shows either of both, and opens the picture."""

    switch_requested = Signal()
    large_requested = Signal()
    picture_copy_requested = Signal()
    picture_save_requested = Signal(str)  # its suffix

    def __init__(self, style: ProseStyle, parent: QWidget) -> None:
        super().__init__(style, parent)
        self._has_picture = False
        self._switch = IconButton("code", "", self)
        self._switch.clicked.connect(self.switch_requested)
        self._large = IconButton("expand", self.tr("Open this picture large"), self)
        self._large.clicked.connect(self.large_requested)
        self._switch.hide()
        self._large.hide()
        self._save.clicked.disconnect()
        self._save.clicked.connect(self._save_pressed)

    def extra_buttons(self) -> list[IconButton]:
        return [self._switch, self._large]

    def set_picture(self, *, there: bool, shown: bool) -> None:
        """Whether there is a picture, and whether it is what is seen."""
        self._has_picture = there
        self._switch.setVisible(there)
        self._large.setVisible(there)
        name = self.tr("Show the source") if shown else self.tr("Show the picture")
        self._switch.set_icon_name("code" if shown else "picture")
        self._switch.setAccessibleName(name)
        self._switch.setToolTip(name)

    def fill_menu(self, menu: CodeMenu) -> None:
        if self._has_picture:
            menu.addSeparator()
            menu.addAction(self.tr("Copy the picture"), self.picture_copy_requested.emit)
            give_mnemonics(menu)

    def _save_pressed(self) -> None:
        if not self._has_picture:
            self.save_requested.emit()
            return
        menu = SavePictureMenu(self._save)
        menu.chosen.connect(self.picture_save_requested)
        menu.source_chosen.connect(self.save_requested)
        menu.add_source()
        menu.popup_below(self._save.mapToGlobal(self._save.rect().bottomLeft()))


class SavePictureMenu(Menu):
    """Made anew each time it opens."""

    chosen = Signal(str)  # the suffix of the file
    source_chosen = Signal()

    def __init__(self, parent: QWidget, *, vector: bool = True) -> None:
        super().__init__(parent)
        if vector:
            self.addAction(self.tr("Save as SVG…"), self._choose_svg)
        self.addAction(self.tr("Save as PNG…"), self._choose_png)
        give_mnemonics(self)

    def add_source(self) -> None:
        self.addAction(self.tr("Save the source…"), self.source_chosen.emit)
        give_mnemonics(self)

    def _choose_svg(self) -> None:
        self.chosen.emit("svg")

    def _choose_png(self) -> None:
        self.chosen.emit("png")
