"""Asking where a file is saved, without making anything wait."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Location = QStandardPaths.StandardLocation
_UNSAFE = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))  # on some system
_LONGEST, _MOST_BYTES = 80, 240  # of which systems take 255, with the suffix


def ask_where_to_save(
    parent: QWidget,
    title: str,
    name: str,
    chosen: Callable[[Path], None],
    where: Location = Location.DownloadLocation,
) -> None:
    """Opens the system's dialog and returns at once; `chosen` follows if the user confirms. `name`
    is proposed, in one of the user's folders."""
    folder = QStandardPaths.writableLocation(where)
    dialog = QFileDialog(parent, title, str(Path(folder or Path.home()) / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


def safe_name(words: str, otherwise: str) -> str:
    """`words` as the name of a file that every system accepts; `otherwise` if nothing is left."""
    line = " ".join(words.translate(_UNSAFE).split())
    kept = "".join(letter for letter in line if letter.isprintable())
    short = kept[:_LONGEST].encode("utf-8", "ignore")[:_MOST_BYTES]
    return short.decode("utf-8", "ignore").strip(". ") or otherwise
