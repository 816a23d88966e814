"""How the model reasoned, folded to one line above its answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.document.collapsible_text import CollapsibleText
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.text.language import LANGUAGE

translate = QCoreApplication.translate  # the name lupdate looks for


class ReasoningView(CollapsibleText):
    """The reasoning of one answer."""

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        why = translate(
            "ReasoningView",
            "How the model reasoned before answering. "
            "It may contain mistakes, and things that the answer leaves out.",
        )
        name = translate("ReasoningView", "Reasoning")
        super().__init__(style, inline, parent, name=name, why=why)

    def set_reasoning(self, text: str, seconds: float, *, live: bool) -> None:
        """`seconds`: 0 where it is not known how long this reasoning took; `live` while it is
        written."""
        title = self._live_title(seconds) if live else self._title(seconds)
        self.set_content(title, text, finished=not live)

    def _live_title(self, seconds: float) -> str:
        if seconds < 1:
            return self.tr("Reasoning…")
        return LANGUAGE.fill(self.tr("Reasoning… {seconds} s"), seconds=int(seconds))

    def _title(self, seconds: float) -> str:
        if seconds >= 60:
            minutes, rest = divmod(round(seconds), 60)
            return LANGUAGE.fill(
                self.tr("Reasoned for {minutes} min {seconds} s"), minutes=minutes, seconds=rest
            )
        if seconds >= 1:
            return LANGUAGE.fill(self.tr("Reasoned for {seconds} s"), seconds=round(seconds))
        return self.tr("Reasoned briefly") if seconds > 0 else self.tr("Reasoning")
