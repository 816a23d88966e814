"""A tool call of the model, collapsed to one line below its text."""

from __future__ import annotations

import json
import re
from contextlib import suppress

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.document.collapsible_text import CollapsibleText
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.text.language import LANGUAGE

translate = QCoreApplication.translate  # the name lupdate looks for


class ToolCallView(CollapsibleText):
    """One call; its arguments are shown as code."""

    def __init__(self, style: ProseStyle, inline: InlineReader, parent: QWidget) -> None:
        why = translate("ToolCallView", "Gloss does not run tools: this is what the model asked.")
        name = translate("ToolCallView", "Arguments")
        super().__init__(style, inline, parent, name=name, why=why)

    def set_call(self, tool: str, arguments: str) -> None:
        title = LANGUAGE.fill(self.tr("Wants to use {tool}"), tool=tool)
        self.set_content(title, _as_code(arguments), finished=True)


def _as_code(arguments: str) -> str:
    """In a fence longer than any within; JSON with a line for each name."""
    with suppress(ValueError):  # what is not JSON is shown as the model wrote it
        arguments = json.dumps(json.loads(arguments), indent=2, ensure_ascii=False)
    longest = max((len(run) for run in re.findall("`+", arguments)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}json\n{arguments}\n{fence}"
