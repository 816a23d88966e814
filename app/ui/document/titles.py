"""The names of alerts, details and code that have none of their own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.ui.document.blocks import Block, Container
from app.ui.document.diagrams import diagram_name
from app.ui.text.language import LANGUAGE

_ALERTS = {
    Container.NOTE: QT_TRANSLATE_NOOP("AlertTitle", "Note"),
    Container.TIP: QT_TRANSLATE_NOOP("AlertTitle", "Tip"),
    Container.IMPORTANT: QT_TRANSLATE_NOOP("AlertTitle", "Important"),
    Container.WARNING: QT_TRANSLATE_NOOP("AlertTitle", "Warning"),
    Container.CAUTION: QT_TRANSLATE_NOOP("AlertTitle", "Caution"),
}


def alert_title(kind: Container) -> str:
    return QCoreApplication.translate("AlertTitle", _ALERTS[kind])


def code_name(language: str) -> str:
    """For a screen reader."""
    name = QCoreApplication.translate("CodeBlock", "Code: {language}")
    return LANGUAGE.fill(name, language=diagram_name(language) or language or "-")


def with_summary(block: Block) -> Block:
    """The summary of details, with a word in its place where there is none."""
    if block.text:
        return block
    return replace(block, text=QCoreApplication.translate("SummaryView", "Details"))
