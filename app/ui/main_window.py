"""The window: sidebar, header, the chat pane; all its wiring is in `_wire`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from app.core.errors import UserError
from app.core.paths import AppPaths
from app.ui.runner import Runner

if TYPE_CHECKING:
    from app.core.chat.services import Services


class MainWindow(QMainWindow):
    retry_start_requested = Signal()

    def __init__(self, runner: Runner, paths: AppPaths) -> None:
        super().__init__()
        self._runner = runner
        self._paths = paths
        self.setWindowTitle("Gloss")
        self.resize(1120, 760)
        self.setMinimumSize(480, 400)

    def attach(self, services: Services) -> None:
        """Fill the window with what the services hold."""

    def show_start_failure(self, error: UserError) -> None:
        """The store could not be opened: say so, over the whole window."""

    def finish(self) -> None:
        """Stop what is under way and wait until it is stored, two seconds at most."""

    @Slot()
    def come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)
