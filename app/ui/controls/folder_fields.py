"""`FolderField` and `FoldersField`: places on the disk, chosen with the system's own dialog."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.icon_button import IconButton
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE


class FolderField(QWidget):
    """One folder; `own` is what is shown for none."""

    chosen = Signal(object)  # str

    def __init__(self, own: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._value = ""
        self._label = ElidedLabel(own, self)
        self._button = QPushButton(self.tr("Choose…"), self)
        self._button.clicked.connect(self._ask)
        self.setFocusProxy(self._button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.L)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)

    def show_value(self, value: str) -> None:
        self._value = value
        self._label.setText(QDir.toNativeSeparators(value) or self._own)

    def set_names(self, name: str, explanation: str) -> None:
        self._button.setAccessibleName(
            LANGUAGE.fill(self.tr("{setting}: choose a folder"), setting=name)
        )
        self._button.setAccessibleDescription(explanation)

    @Slot()
    def _ask(self) -> None:
        ask_for_folder(self, self._value, self.chosen.emit)


class FoldersField(QWidget):
    """Any number of folders, each with a button that takes it off the list."""

    chosen = Signal(object)  # tuple[str, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: tuple[str, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(spacing.XS)
        self._add = QPushButton(self.tr("Add a folder…"), self)
        self._add.clicked.connect(self._ask)
        self.setFocusProxy(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.S)
        column.addLayout(self._rows)
        column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: tuple[str, ...]) -> None:
        self._value = value
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for path in value:
            self._rows.addWidget(self._row(path))

    def set_names(self, name: str, explanation: str) -> None:
        self._add.setAccessibleName(LANGUAGE.fill(self.tr("{setting}: add a folder"), setting=name))
        self._add.setAccessibleDescription(explanation)

    def _row(self, path: str) -> QWidget:
        holder = QWidget(self)
        label = ElidedLabel(QDir.toNativeSeparators(path), holder)
        remove = IconButton(
            "close", LANGUAGE.fill(self.tr("Take {folder} off the list"), folder=path), holder
        )
        remove.clicked.connect(partial(self._remove, path))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(remove)
        return holder

    def _remove(self, path: str) -> None:
        self.chosen.emit(tuple(each for each in self._value if each != path))

    @Slot()
    def _ask(self) -> None:
        ask_for_folder(self, self._value[-1] if self._value else "", self._added)

    def _added(self, path: str) -> None:
        if path not in self._value:
            self.chosen.emit((*self._value, path))


def ask_for_folder(parent: QWidget, start: str, then: Callable[[str], None]) -> None:
    """The dialog does not hold up the window; `then` gets the path if there is one."""
    dialog = QFileDialog(parent, "", start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(then)
    dialog.open()
