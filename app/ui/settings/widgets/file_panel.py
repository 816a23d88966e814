"""`FilePanel`: all settings as one: taken along, taken over, or back to the defaults."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.ui.settings.widgets.panel import Panel

_NAME = "gloss-settings.toml"


class FilePanel(Panel):
    export_requested = Signal(object)  # Path
    import_requested = Signal(object)  # Path
    reset_all_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("All settings"),
            self.tr(
                "Export what you chose, and import it on another machine. Folders, models, the "
                "device, its layers and threads, and network addresses stay here, because they "
                "belong to this machine. Your token is never in the file."
            ),
        )
        export = QPushButton(self.tr("Export…"), self)
        export.clicked.connect(self._ask_where_to)
        take = QPushButton(self.tr("Import…"), self)
        take.clicked.connect(self._ask_what)
        self.reset = QPushButton(self.tr("Reset all"), self)
        self.reset.clicked.connect(self.reset_all_requested)
        self.add_buttons([export, take, self.reset])

    @Slot()
    def _ask_where_to(self) -> None:
        dialog = self._dialog(self.tr("Export settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(_NAME)
        dialog.fileSelected.connect(lambda path: self.export_requested.emit(Path(path)))
        dialog.open()

    @Slot()
    def _ask_what(self) -> None:
        dialog = self._dialog(self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.import_requested.emit(Path(path)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(Path.home()))
        dialog.setNameFilters([self.tr("Settings (*.toml)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
