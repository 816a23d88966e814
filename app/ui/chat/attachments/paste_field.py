"""`PasteField`: a text to which files can be pasted."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.ui.controls.word_edit import WordEdit, text_of


class PasteField(WordEdit):
    """Pasted text stays plain; files are attached, as their address alone would tell a model
    nothing."""

    files_pasted = Signal(list)  # their paths; empty for a picture that is no file
    pasted = Signal(int)  # so many characters

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pasted: QTextCursor | None = None  # around the text that was pasted last
        self._paste_start: int | None = None  # of a paste that is under way

    def holds_pasted(self) -> bool:
        """Whether the text that was pasted last is still there, in whole."""
        return self._pasted is not None and self._pasted.hasSelection()

    def pasted_text(self) -> str:
        return self.text_in(self._pasted) if self._pasted else ""

    def remove_pasted(self, text: str) -> None:
        """Unless it has changed since."""
        if self._pasted is not None and self.pasted_text() == text:
            self._pasted.removeSelectedText()
        self._pasted = None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(text_of(source)) and not holds_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self._end_insertion()
            self._paste_start = self.textCursor().selectionStart()
            super().insertFromMimeData(source)
            if self._insertion is None:
                self._note_pasted()
        elif holds_files(source):
            self.files_pasted.emit(local_files(source))

    def _inserted(self) -> None:
        super()._inserted()
        self._note_pasted()

    def _note_pasted(self) -> None:
        """A text was pasted, and all of it is there."""
        start, self._paste_start = self._paste_start, None
        if start is not None:
            around = self.textCursor()
            end = around.position()
            around.setPosition(start)
            around.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._pasted = around
            self.pasted.emit(end - start)


def local_files(data: QMimeData) -> list[Path]:
    """The files that are pasted or dropped."""
    return [_path_of(url) for url in data.urls() if url.isLocalFile()]


def _path_of(url: QUrl) -> Path:
    """Qt would replace the bytes of a name that are no text, and take this computer's name for
    that of a server."""
    if sys.platform == "win32":
        return Path(url.toLocalFile())
    path = os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))
    return Path(path if url.host() in ("", "localhost") else f"//{url.host()}{path}")


def holds_files(data: QMimeData) -> bool:
    """Pictures or files, and not just an address from the web or text."""
    files = any(url.isLocalFile() for url in data.urls())
    return files or (data.hasImage() and not data.hasText())


def dropped_model(data: QMimeData) -> Path | None:
    """The first model file among what is being dropped."""
    return next(filter(is_model, local_files(data)), None)


def is_model(path: Path) -> bool:
    return path.suffix.lower() == ".gguf"
