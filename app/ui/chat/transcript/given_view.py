"""Passages of documents that were sent with a question: one line that unfolds to all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.chat.trail import GivenPassages
from app.ui.chat.transcript.step_words import fenced
from app.ui.document.collapsible_text import CollapsibleText
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle

translate = QCoreApplication.translate  # the name lupdate looks for


class GivenView(CollapsibleText):
    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        why = translate("GivenView", "What the model was sent of your documents, in full.")
        name = translate("GivenView", "Passages of your documents")
        super().__init__(style, inline, parent, name=name, why=why)
        self._button.set_icon_name("file-text")

    def set_given(self, given: GivenPassages) -> None:
        title = translate(
            "GivenView", "%Ln passage(s) of your documents sent with the question", "", given.count
        )
        self.set_content(title, given_markdown(given), finished=True)


def given_markdown(given: GivenPassages) -> str:
    return fenced(given.text, "")
