"""`TranscriptTexts`: the texts of a conversation as one that can be selected and searched in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea

from app.ui.chat.message_item import Author, MessageItem
from app.ui.chat.transcript.message_list import MessageList, MessageRow
from app.ui.chat.transcript.message_view import BODY
from app.ui.document.rich_copy import Passage
from app.ui.document.selectable_text import SelectableText
from app.ui.document.selector import Key, Place, Rank, Text

_SLOWEST, _FASTEST = 4, 60  # pixels that are scrolled at a time
_EDGE = 24  # pixels from the edge of the page within which a drag scrolls

translate = QCoreApplication.translate  # the name lupdate looks for


class TranscriptTexts:
    """A text goes by its message and its part in it. Folded texts are not selected."""

    def __init__(self, rows: MessageList, area: QAbstractScrollArea) -> None:
        self._rows = rows
        self._area = area

    def rank(self, key: Key) -> Rank | None:
        row = self._rows.find(key[0])
        return None if row is None else (row.index, key[1])

    def views(self) -> list[SelectableText]:
        return [text for view in self._rows.views() for _, text in view.texts()]

    def view(self, key: Key) -> SelectableText | None:
        row = self._rows.find(key[0])
        if row is None or row.view is None:
            return None
        return next((text for part, text in row.view.texts() if part == key[1]), None)

    def ends(self) -> tuple[Key, Key] | None:
        rows = self._rows.rows
        return (_parts(rows[0])[0], _parts(rows[-1])[-1]) if rows else None

    def passages(self, start: Place, end: Place) -> Iterator[Passage]:
        """With the author above each message if there are several."""
        first, last = self.rank(start.key), self.rank(end.key)
        if first is None or last is None:
            return
        for row in self._rows.rows[first[0] : last[0] + 1]:
            heading = _author(row.item) if first[0] != last[0] else ""
            if row.view is None:
                yield _whole(row.item, heading)
                continue
            for part, text in row.view.texts():
                if first <= (row.index, part) <= last:
                    from_ = start.at if text.key == start.key else (0, 0)
                    to = end.at if text.key == end.key else text.end()
                    if part == BODY and text.is_all(from_, to):
                        yield _whole(row.item, heading)
                    else:
                        yield Passage(blocks=tuple(text.blocks_between(from_, to)), heading=heading)
                    heading = ""

    def scroll_towards(self, point: QPoint) -> bool:
        """The farther outside the mouse is, the faster."""
        port, bar = self._area.viewport(), self._area.verticalScrollBar()
        y = port.mapFromGlobal(point).y()
        over = y - _EDGE if y < _EDGE else max(y - (port.height() - _EDGE), 0)
        if not over:
            return False
        step = min(max(abs(over) // 2, _SLOWEST), _FASTEST)
        before = bar.value()
        bar.setValue(before + (step if over > 0 else -step))
        return bar.value() != before

    def reveal(self, text: Text, place: QRect) -> None:
        port, bar = self._area.viewport(), self._area.verticalScrollBar()
        top = port.mapFromGlobal(text.mapToGlobal(place.topLeft())).y()
        if top < _EDGE:
            bar.setValue(bar.value() + top - _EDGE)
        elif top + place.height() > port.height() - _EDGE:
            bar.setValue(bar.value() + top + place.height() - port.height() + _EDGE)


def _parts(row: MessageRow) -> list[Key]:
    texts = row.view.texts() if row.view else []
    return [(row.item.id, part) for part, _ in texts] or [(row.item.id, BODY)]


def _author(item: MessageItem) -> str:
    if item.author is Author.PERSON:
        return translate("TranscriptTexts", "You")
    return translate("TranscriptTexts", "Gloss")


def _whole(item: MessageItem, heading: str) -> Passage:
    return Passage(item.answer, item.author is Author.GLOSS, heading=heading)
