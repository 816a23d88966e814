"""`CollectionsButton`: which collections the model may read in the open conversation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.collections.records import CollectionRecord
from app.ui.controls.drop_button import DropButton
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.style import icons
from app.ui.text.language import LANGUAGE


class CollectionsButton(DropButton):
    chosen = Signal(object)  # the ids of all that are to be read
    manage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records: Sequence[CollectionRecord] = ()
        self._ids: tuple[str, ...] = ()
        self.setToolTip(self.tr("Your own documents that the model may search and quote"))
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._show()

    def set_collections(self, records: Sequence[CollectionRecord]) -> None:
        self._records = records
        self._show()

    def set_chosen(self, ids: Sequence[str]) -> None:
        self._ids = tuple(ids)
        self._show()

    def _show(self) -> None:
        names = [each.name for each in self._records if each.id in self._ids]
        if len(names) == 1:
            text = names[0]
        elif names:
            text = LANGUAGE.fill(self.tr("Documents ({count})"), count=len(names))
        else:
            text = self.tr("Documents")
        self.setText(text)
        spoken = LANGUAGE.listed(names) if names else self.tr("None")
        self.setAccessibleName(LANGUAGE.fill(self.tr("Documents: {names}"), names=spoken))
        self.updateGeometry()

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for each in self._records:
            action = self._menu.addAction(each.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.id in self._ids)
            action.triggered.connect(partial(self._toggle, each.id))
        if self._records:
            self._menu.addSeparator()
        manage = self._menu.addAction(icons.icon("book"), self.tr("Manage documents…"))
        manage.triggered.connect(self.manage_requested)
        give_mnemonics(self._menu)

    def _toggle(self, id: str, *_: object) -> None:
        there = [each.id for each in self._records]
        kept = tuple(each for each in self._ids if each != id and each in there)
        self.chosen.emit(kept if id in self._ids else (*kept, id))
