"""`SectionList`: the sections of a pane, one of them shown."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.controls.nav_button import NavButton
from app.ui.style import spacing


@dataclass(frozen=True, slots=True)
class Entry:
    """A section: its key, its title, and the name of its icon."""

    key: Hashable
    title: str
    icon: str


class SectionList(QWidget):
    """Up and Down go through it. During a search each section shows its number of matches."""

    section_chosen = Signal(object)  # the key of its entry

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections"))
        self._group = QActionGroup(self)
        self._actions: dict[Hashable, QAction] = {}
        self._buttons: dict[Hashable, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, spacing.S)
        column.setSpacing(spacing.XXS)
        for entry in entries:
            action = QAction(entry.title, self)
            action.setCheckable(True)
            action.triggered.connect(partial(self._triggered, entry.key))
            self._group.addAction(action)
            button = NavButton(action, entry.icon, self, compact=False)
            button.installEventFilter(self)
            column.addWidget(button)
            self._actions[entry.key], self._buttons[entry.key] = action, button
        column.addStretch(1)

    def set_current(self, section: Hashable | None) -> None:
        """None while a search shows several."""
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for each, action in self._actions.items():
            action.setChecked(each == section)

    def set_found(self, found: Mapping[Hashable, int] | None) -> None:
        """How much a search shows of each section; None without a search."""
        for section, button in self._buttons.items():
            count = found.get(section, 0) if found is not None else 0
            button.set_note(str(count) if count else "")
            button.setEnabled(found is None or count > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            buttons = [each for each in self._buttons.values() if each.isEnabled()]
            if step and watched in buttons:
                place = (buttons.index(watched) + step) % len(buttons)
                buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
                buttons[place].click()
                return True
        return super().eventFilter(watched, event)

    def _triggered(self, section: Hashable) -> None:
        self.section_chosen.emit(section)
