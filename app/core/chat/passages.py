"""`PassageFinder`: passages of the user's documents for a model that cannot look them up itself.

They are found before it answers and stored with the question, as pages of the browser: so they are
the same when it is asked again, and cited in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from app.core.browser.pages import Page, document_page
from app.core.browser.records import NAME, encoded
from app.core.browser.state import BrowserState
from app.core.browser.tool_source import always, usable_collections
from app.core.browser.view import Count, numbered_lines, shown
from app.core.cancel import CancelToken
from app.core.collections.store import CollectionStore
from app.core.conversations.records import ConversationRecord, MessageRecord
from app.core.errors import Code, UserError
from app.core.messages import Channel, Part, Permission, Role
from app.core.tools.permissions import chosen_permission

_MOST: Final = 12  # passages
_SMALL: Final = 60  # passages of collections that may be sent whole
_WHOLE_SHARE: Final = 3  # of the room: what a document has at most that is sent whole
_MOST_PER_TOKEN: Final = 10  # characters
_SHORT: Final = 8  # words; a shorter question needs the one before it
_AROUND: Final = 64  # tokens around a page: its head, and the tags
_NEAR: Final = 3  # lines between two passages that are shown, too

Range = tuple[int, int]
"""Lines of a page, the last one included."""


class PassageFinder:
    """Waits for the disk. `permission` is as of `BrowserSource`."""

    def __init__(
        self,
        collections: CollectionStore,
        count: Count,
        permission: Callable[[], Permission] = always,
    ) -> None:
        self._collections = collections
        self._count = count
        self._permission = permission

    def find(
        self,
        conversation: ConversationRecord,
        history: Sequence[MessageRecord],
        room: int,
        cancel: CancelToken,
    ) -> tuple[Part, ...]:
        """For the question that `history` ends with, at most `room` tokens. None without a
        collection, or where the browser may not be used. Raises Cancelled, and UserError as
        `CollectionStore.search`."""
        chosen = chosen_permission(NAME, conversation.tools.permissions)
        if (chosen or self._permission()) is Permission.NEVER:
            return ()
        names = usable_collections(self._collections, conversation)
        if not names:
            return ()
        views = self._whole(names, room, cancel) or self._best(names, history, room, cancel)
        parts = [part for record in history for part in record.message.parts]
        first = BrowserState(parts).next_cursor
        return tuple(
            _part(page, cursor, lines) for cursor, (page, lines) in enumerate(views, first)
        )

    def _whole(
        self, names: Mapping[str, str], room: int, cancel: CancelToken
    ) -> list[tuple[Page, Range]]:
        """All documents, where there are few and they find room; else none."""
        if sum(self._collections.get(id).passages for id in names) > _SMALL:
            return []
        views: list[tuple[Page, Range]] = []
        for id in names:
            for document in self._collections.document_ids(id, _SMALL):
                cancel.raise_if_cancelled()
                page = self._page(id, document)
                if page is None:
                    continue
                lines = 0, len(page.lines) - 1
                room -= self._tokens(page, lines)
                if room < 0:
                    return []
                views.append((page, lines))
        return views

    def _best(
        self,
        names: Mapping[str, str],
        history: Sequence[MessageRecord],
        room: int,
        cancel: CancelToken,
    ) -> list[tuple[Page, Range]]:
        """The passages that answer the question best, in the order of their documents' best one;
        a document that has few tokens is there whole."""
        pages: dict[tuple[str, int], Page] = {}
        ranges: dict[tuple[str, int], list[Range]] = {}
        left = room
        for passage in self._collections.search(names, _query(history), _MOST):
            cancel.raise_if_cancelled()
            key = passage.collection, passage.document
            page = pages.get(key) or self._page(*key)
            if page is None:
                continue
            pages[key] = page
            lines = page.line_at(passage.start), page.line_at(max(passage.start, passage.end - 1))
            whole = 0, len(page.lines) - 1
            share = min(room // _WHOLE_SHARE, left)
            short = len(page.text) < _MOST_PER_TOKEN * share  # a long one takes long to count
            if key not in ranges and short and self._tokens(page, whole) <= share:
                lines = whole
            elif not ranges:
                lines = self._beginning(page, lines, left)
            known = ranges.get(key, [])
            cost = sum(self._tokens(page, each) for each in _joined([*known, lines]))
            cost -= sum(self._tokens(page, each) for each in known)
            if cost <= left:
                left -= cost
                ranges[key] = _joined([*known, lines])
        return [(pages[key], lines) for key, found in ranges.items() for lines in found]

    def _page(self, collection: str, document: int) -> Page | None:
        """None where it has gone since it was found."""
        try:
            return document_page(self._collections.document(collection, document))
        except UserError as error:
            if error.code is not Code.COLLECTION_DOCUMENT_LOST:
                raise
            return None

    def _beginning(self, page: Page, lines: Range, room: int) -> Range:
        """As many of the lines as find room, at least one."""
        first, last = lines
        while last > first and self._tokens(page, (first, last)) > room:
            last = (first + last) // 2
        return first, last

    def _tokens(self, page: Page, lines: Range) -> int:
        first, last = lines
        return sum(self._count(["\n".join(numbered_lines(page, first, last + 1))])) + _AROUND


def has_passages(question: MessageRecord) -> bool:
    """Whether some were stored with it."""
    return any(part.author is not None for part in question.message.parts)


def _query(history: Sequence[MessageRecord]) -> str:
    """The question; with the one before it, which a short one is often about."""
    questions = [each.message.text for each in history if each.role is Role.USER]
    short = len(questions[-1].split()) < _SHORT
    return "\n".join(questions[-2:] if short else questions[-1:])


def _joined(ranges: Sequence[Range]) -> list[Range]:
    """In order, and as one where they meet or nearly do."""
    found: list[Range] = []
    for first, last in sorted(ranges):
        if found and first - found[-1][1] <= _NEAR:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


def _part(page: Page, cursor: int, lines: Range) -> Part:
    first, last = lines
    return Part(
        Channel.ANALYSIS,
        shown(page, cursor, first, last + 1),
        author=f"{NAME}.open",
        data=encoded(page.record(cursor, first, last)),
    )
