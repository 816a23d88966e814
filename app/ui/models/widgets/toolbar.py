"""`ModelsTools`: find a model, add one, and what can be done with all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.controls.drop_button import DropButton
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.line_edit import SearchField
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.models.page_state import ModelsToolbar
from app.ui.style import icons, spacing, theme, type_scale
from app.ui.text.language import LANGUAGE


class ModelsTools(QWidget):
    """Typing filters the list; only Enter or the button searches the Hub.

    The README lists, under Privacy, when Gloss goes online.
    """

    filter_changed = Signal(str)
    search_requested = Signal(str)
    leave_requested = Signal()
    add_requested = Signal()
    refresh_requested = Signal()
    open_folder_requested = Signal()
    move_folder_requested = Signal()
    held = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = _Field(self)
        self._field.setAccessibleName(self.tr("Find a model"))
        self._field.textChanged.connect(self._typed)
        self._field.returnPressed.connect(self._search)
        self._field.leave_requested.connect(self._field.clear)
        self._go = QPushButton(self.tr("Search"), self)
        self._set_heights()
        self._go.setEnabled(False)
        self._go.clicked.connect(self._search)
        hint = Label(
            self.tr(
                "Type to filter this list; press Enter to search the hub. Gloss goes online only "
                "when you search, refresh, show files or download; unfinished downloads continue "
                "at the next start."
            ),
            self,
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        theme.enlarge(hint, type_scale.SMALL)
        add = self._button("add", self.tr("Add a model I already have…"), self.add_requested)
        self._refresh = self._button(
            "retry", self.tr("Refresh the catalogue"), self.refresh_requested
        )
        folder = DropButton(self)
        folder.setProperty("role", "")  # beside buttons that have a border
        folder.setText(self.tr("Models folder"))
        menu = Menu(folder)
        for text, icon, requested in (
            (self.tr("Open the models folder"), "folder", self.open_folder_requested),
            (self.tr("Move the models to another folder…"), "disk", self.move_folder_requested),
        ):
            action = QAction(icons.icon(icon), text, menu)
            action.triggered.connect(requested)
            menu.addAction(action)
        give_mnemonics(menu)
        folder.setMenu(menu)
        line = QHBoxLayout()
        line.setSpacing(spacing.S)
        line.addWidget(self._field, 1)
        line.addWidget(self._go)
        buttons = FlowLayout()
        for button in (add, self._refresh, folder):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, spacing.S, 0, 0)
        column.setSpacing(spacing.S)
        column.addLayout(line)
        column.addWidget(hint)
        column.addLayout(buttons)
        self.setFocusProxy(self._field)

    def set_value(self, value: ModelsToolbar) -> None:
        find = LANGUAGE.fill(self.tr("Find on {hub}…"), hub=value.hub)
        self._field.setPlaceholderText(find)
        asks = self.tr("Asks {hub} for the current names, sizes and checksums")
        self._refresh.setToolTip(LANGUAGE.fill(asks, hub=value.hub))
        # Not disabled meanwhile, for it would lose the focus; nobody is asked twice.
        asking = LANGUAGE.fill(self.tr("Asking {hub}…"), hub=value.hub)
        self._refresh.setText(asking if value.refreshing else self.tr("Refresh the catalogue"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_heights()

    def _set_heights(self) -> None:
        height = self._field.fontMetrics().height() + 18
        self._field.setMinimumHeight(height)
        self._go.setMinimumHeight(height)

    def set_text(self, text: str) -> None:
        self._field.setText(text)

    def text(self) -> str:
        return self._field.text()

    def search_again(self, text: str) -> None:
        """A search that failed, whatever stands in the field by now."""
        self.search_requested.emit(text)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._go.setEnabled(bool(text.strip()))
        self.filter_changed.emit(text.strip())
        if not text:
            self.leave_requested.emit()

    @Slot()
    def _search(self) -> None:
        if text := self._field.text().strip():
            self.search_requested.emit(text)

    def _button(self, icon: str, text: str, requested: object) -> QPushButton:
        button = QPushButton(icons.icon(icon, "muted"), text, self)
        theme.size_icon(button, 18)
        button.clicked.connect(requested)
        return button


class _Field(SearchField):
    leave_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)
