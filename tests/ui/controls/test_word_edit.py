"""`WordEdit`: a field for text of any length."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.ui.controls.word_edit import WordEdit


@pytest.mark.parametrize("text", ["line\n" * 60, "x" * 65_000])
def test_the_end_of_what_was_pasted_is_in_sight(qtbot: QtBot, text: str) -> None:
    edit = WordEdit()
    edit.resize(300, 100)
    qtbot.addWidget(edit)
    edit.show()
    QGuiApplication.clipboard().setText(text)
    edit.paste()  # as the context menu does; after a key Qt scrolls by itself
    assert edit.toPlainText() == text
    assert edit.viewport().rect().contains(edit.cursorRect().center())
