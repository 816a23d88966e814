"""Asking for a model file, without making anything wait."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate  # the name lupdate looks for


def ask_for_model_file(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Opens the system's dialog and returns at once; `chosen` follows if a file is."""
    dialog = QFileDialog(parent, translate("ModelFile", "Open a model file"), str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [
            translate("ModelFile", "Models (*.gguf)"),
            translate("ModelFile", "All files (*)"),
        ]
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
