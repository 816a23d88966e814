"""What of a conversation is to be quoted in the message that is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.document.inline import InlineReader
from app.ui.document.rich_copy import CopiedPassage, plain_of, size_of
from app.ui.document.selectable_text import SelectableText

_LARGE = 20_000  # characters; more is put into words by a worker
_BETWEEN = "\n\n"  # texts

Quoted = str | list[CopiedPassage]
"""The words, or what `words_of` makes them from."""


def selected_in(view: QWidget) -> list[SelectableText]:
    """The text that has the focus, else the first in which something is selected, if any."""
    found = [text for text in view.findChildren(SelectableText) if text.has_selection]
    focus = QApplication.focusWidget()
    found.sort(key=lambda text: text is not focus)
    return found[:1]


def quoted(texts: Iterable[SelectableText]) -> Quoted:
    """What is selected in these texts; "" if that is nothing."""
    ranges = ((text, text.selector.range_in(text)) for text in texts)
    passages = [text.passage(*selected, "") for text, selected in ranges if selected]
    return passages if size_of(passages) > _LARGE else words_of(passages)


def words_of(passages: Sequence[CopiedPassage]) -> str:
    """As they are shown. Any thread may call it."""
    inline = InlineReader()
    return _BETWEEN.join(plain_of(each.read(), inline) for each in passages)
