"""The notice that says where a file was saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.ui.controls.notices import Action, Notice, Severity
from app.ui.controls.show_folder import show_folder
from app.ui.text.language import LANGUAGE

_SECONDS = 12

translate = QCoreApplication.translate  # the name lupdate looks for


def saved_notice(path: Path) -> Notice:
    sentence = LANGUAGE.fill(translate("ExportController", "Saved as {path}."), path=str(path))
    action = Action(
        translate("ExportController", "Show the folder"), partial(show_folder, path.parent)
    )
    return Notice(Severity.INFO, "exported", sentence, actions=(action,), seconds=_SECONDS)
