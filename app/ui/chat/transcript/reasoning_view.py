"""How the model reasoned, folded to one line above its answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.chat.message_item import ItemState, MessageItem
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

    def set_item(self, item: MessageItem) -> None:
        finished = item.state is not ItemState.REASONING
        self.set_content(self._title(item), item.reasoning, finished=finished)

    def _title(self, item: MessageItem) -> str:
        if item.state is ItemState.REASONING:
            if item.reasoning_seconds < 1:
                return self.tr("Reasoning…")
            seconds = int(item.reasoning_seconds)
            return LANGUAGE.fill(self.tr("Reasoning… {seconds} s"), seconds=seconds)
        if item.reasoning_seconds >= 60:
            minutes, seconds = divmod(round(item.reasoning_seconds), 60)
            return LANGUAGE.fill(
                self.tr("Reasoned for {minutes} min {seconds} s"), minutes=minutes, seconds=seconds
            )
        if item.reasoning_seconds >= 1:
            return LANGUAGE.fill(
                self.tr("Reasoned for {seconds} s"), seconds=round(item.reasoning_seconds)
            )
        return self.tr("Reasoned briefly") if item.reasoning_seconds > 0 else self.tr("Reasoning")
