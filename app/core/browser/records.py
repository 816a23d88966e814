"""What a page leaves with the result of a call, as JSON: with it the state of the browser is built
again, and a citation finds its place after the document has changed or is gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

import msgspec

from app.core.messages import Part

NAME: Final = "browser"


class PageKind(StrEnum):
    SEARCH = "search"
    DOCUMENT = "document"
    SOURCE = "source"
    FIND = "find"


RESULTS: Final = frozenset({PageKind.SEARCH, PageKind.FIND})
"""Their lines are of several places, and cannot be read again from one document."""


class PageSection(msgspec.Struct, frozen=True, array_like=True):
    """A section of a document, as in `documents.extracted`, and where in its text it begins."""

    kind: str
    number: int
    name: str
    start: int


class PageDocument(msgspec.Struct, frozen=True, omit_defaults=True):
    """`digest` is of its text, empty where only a passage was seen. `sections` are those that can
    be seen on the page."""

    collection: str
    document: int
    address: str
    title: str
    digest: str = ""
    sections: tuple[PageSection, ...] = ()


class Place(msgspec.Struct, frozen=True, array_like=True):
    """Lines of the page, and where their text is in which of its documents, in characters. `line`
    is that of the file in which it begins, from 1; 0 where the file has none."""

    first: int
    last: int
    document: int
    start: int
    end: int
    line: int = 0


class Link(msgspec.Struct, frozen=True, array_like=True):
    """`document` is which of the page's it leads to, -1 for none of them. Where in it: `start` in
    its text, in characters, or `line` of its page; -1 where neither."""

    url: str
    document: int = -1
    start: int = -1
    line: int = -1


class PageRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """`first` and `last` are the lines that were shown. Of a page of results `text` and `places`
    are all of it; one that was shown before has no text, and `same_as`, the cursor at that time.
    """

    cursor: int
    kind: PageKind
    url: str
    title: str
    first: int
    last: int
    documents: tuple[PageDocument, ...] = ()
    places: tuple[Place, ...] = ()
    links: tuple[Link, ...] = ()
    text: str = ""
    same_as: int = -1


class ShownPage(msgspec.Struct, frozen=True):
    """A page and the text that the model got."""

    record: PageRecord
    text: str

    def lines(self, first: int, last: int) -> list[str]:
        """Lines of the page without their numbers, as far as they are in the text: it may be cut
        where the answer had no room for more."""
        page = self.record
        _, _, body = self.text.partition(f"\n**viewing lines [{page.first} - {page.last}] of ")
        numbered = body.split("\n")[2:]
        found: list[str] = []
        for number, line in enumerate(numbered[first - page.first :], first):
            prefix = f"L{number}: "
            if number > last or not line.startswith(prefix):
                break
            found.append(line.removeprefix(prefix))
        return found if first >= page.first else []


_MOST_PAGES: Final = 1_000_000
_DECODER: Final = msgspec.json.Decoder(PageRecord)


def encoded(record: PageRecord) -> str:
    return msgspec.json.encode(record).decode()


def shown_pages(parts: Sequence[Part]) -> Iterator[ShownPage]:
    """The pages in the results among `parts`, the oldest first."""
    for part in parts:
        if part.author is None or not part.data or NAME not in part.author.split("."):
            continue
        try:
            record = _DECODER.decode(part.data)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            continue  # of another version, or damaged
        if _is_sound(record):
            yield ShownPage(record, part.text)


def _is_sound(record: PageRecord) -> bool:
    """Whether what it says of itself fits together."""
    known = range(len(record.documents))
    if record.kind not in RESULTS and len(known) != 1:
        return False
    if record.kind in RESULTS and 0 <= record.same_as >= record.cursor:
        return False
    return (
        0 <= record.cursor < _MOST_PAGES
        and 0 <= record.first <= record.last
        and all(each.document in known and each.start <= each.end for each in record.places)
        and all(each.document in known or each.document < 0 for each in record.links)
    )
