"""`StartFailure`: the conversations could not be opened; shown over the whole window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import texts
from app.core.errors import Code, UserError
from app.ui.controls.notices import Action, details_of, sentence_of
from app.ui.controls.show_folder import show_folder
from app.ui.controls.state_page import StatePage
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.core.conversations.recovery import Recovery


class StartFailure(StatePage):
    """Each way out leaves the old file where it is or keeps it beside."""

    try_again_requested = Signal()
    recovery_requested = Signal()  # a new database of what can be read
    quarantine_requested = Signal()  # a new, empty one
    quit_requested = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder

    def show_error(self, error: UserError) -> None:
        again = Action(self.tr("Try again"), self.try_again_requested.emit)
        folder = Action(self.tr("Show the folder"), self._show_folder)
        leave = Action(self.tr("Quit"), self.quit_requested.emit)
        first: list[Action] = []
        if error.code in (Code.DATABASE_DAMAGED, Code.DATABASE_EMPTY):
            first = [Action(self.tr("Rescue what can be read"), self.recovery_requested.emit)]
        elif error.code is Code.DATABASE_NEWER:
            first = [Action(self.tr("Start with an empty list"), self.quarantine_requested.emit)]
        self.show_state(
            "warning",
            self.tr("Your conversations could not be opened"),
            sentence_of(error),
            [*first, again, folder, leave],
            detail=details_of(error),
            code=error.code,
        )

    def show_recovery(self, found: Recovery) -> None:
        """Show the result of the recovery, before the conversations are opened."""
        self.show_state(
            "info",
            self.tr("Your conversations were recovered"),
            texts.recovered(found, LANGUAGE),
            [
                Action(self.tr("Continue"), self.try_again_requested.emit),
                Action(self.tr("Show the folder"), self._show_folder),
            ],
        )

    def _show_folder(self) -> None:
        show_folder(self._folder)
