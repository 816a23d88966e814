"""`TranscriptTexts`: the texts of a conversation as one that can be selected and searched in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea

from app.ui.chat.message_item import Author, MessageItem
from app.ui.chat.transcript.message_list import MessageList, MessageRow
from app.ui.chat.transcript.message_view import BODY
from app.ui.chat.transcript.trail_view import texts_of
from app.ui.document.rich_copy import CopiedPassage
from app.ui.document.selectable_text import SelectableText
from app.ui.document.selector import END, Key, Match, Place, Rank, Text
from app.ui.document.text_search import Searched

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

    def passages(self, start: Place, end: Place) -> Iterator[CopiedPassage]:
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
                    to = end.at if text.key == end.key else END
                    whole = _whole(row.item, heading) if part == BODY else None
                    yield text.passage(from_, to, heading, whole)
                    heading = ""

    # -- what was found ---------------------------------------------------------------

    def searched(self) -> list[Searched]:
        """All that can be found, folded reasoning and steps, too."""
        texts = []
        for row in self._rows.rows:
            item = row.item
            if item.author is Author.GLOSS:
                texts += (Searched((item.id, part), text, True) for part, text in texts_of(item))
            texts.append(Searched((item.id, BODY), item.shown, item.author is Author.GLOSS))
        return texts

    def is_above(self, match: Match) -> bool:
        """Whether it begins above what is in sight, as far as that is known."""
        anchor = self._rows.anchor_at(self._area.verticalScrollBar().value())
        rank = self.rank(match.key)
        if anchor is None or rank is None:
            return False
        block, first = (*rank, match.block), (anchor.row.index, BODY, anchor.block)
        text = self.view(match.key) if block == first else None
        place = text.place_of(match) if text else None
        if text is None or place is None:
            return block < first
        return text.mapTo(self._area.viewport(), place.topLeft()).y() < 0

    def bring(self, match: Match) -> bool:
        """Scroll to what was found, and unfold it; whether it is in sight. What is far away has no
        view, and its height is an estimate: that takes several steps."""
        row, bar = self._rows.find(match.key[0]), self._area.verticalScrollBar()
        if row is None:
            return True
        if row.view is None:
            bar.setValue(self._rows.top_of(row))
            return False
        text = self.view(match.key)
        if text is None:
            row.view.unfold(match.key[1])
            return False
        place, port = text.place_of(match), self._area.viewport()
        known = place is not None
        if place is None:
            place = QRect(0, text.top_of(match.block), 1, 1)
        top = text.mapTo(port, place.topLeft()).y()
        if known and top >= 0 and top + place.height() <= port.height():
            return True
        before = bar.value()
        bar.setValue(before + top - port.height() // 3)
        return known and bar.value() == before

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
    if item.is_summary:
        return translate("TranscriptTexts", "Summary of the messages above")
    return translate("TranscriptTexts", "Gloss")


def _whole(item: MessageItem, heading: str) -> CopiedPassage:
    return CopiedPassage(
        item.shown, item.author is Author.GLOSS, heading=heading, citations=item.citations
    )
