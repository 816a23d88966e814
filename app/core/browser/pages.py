"""Pages: the results of a search, a document, the places where a pattern was found."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final
from urllib.parse import quote

import msgspec

from app.core.browser.document_text import document_text, plain_text
from app.core.browser.harmless_text import harmless_line, harmless_text
from app.core.browser.mapped_text import MappedText
from app.core.browser.records import (
    Link,
    PageDocument,
    PageKind,
    PageRecord,
    PageSection,
    Place,
)
from app.core.browser.snippets import snippet
from app.core.browser.wrapping import Line, wrap
from app.core.collections.built_in import is_of_conversations
from app.core.collections.records import FoundPassage, IndexedDocument

VIEW_SOURCE: Final = "view-source:"
FIND_LIMIT: Final = 50
_FIND_LINES: Final = 4
_LINK: Final = re.compile(r"【\d+†(?P<text>[^†】]+)(?P<domain>†[^†】]+)?】")
_SEARCH_HEAD: Final = "\nURL: \n# Search Results\n\n"


@dataclass(frozen=True)
class Page:
    """`mapped` is set on the page of a document, `places` on those of results. `source_text` is the
    text of a document whose lines are those of its file."""

    kind: PageKind
    url: str
    title: str
    text: str
    documents: tuple[PageDocument, ...] = ()
    links: tuple[Link, ...] = ()
    places: tuple[Place, ...] = ()
    mapped: MappedText | None = None
    source_text: str = ""

    @cached_property
    def lines(self) -> list[Line]:
        return wrap(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def line_at(self, start: int) -> int:
        """That in which the character of the document at `start` is."""
        assert self.mapped is not None
        low, high = 0, len(self.lines) - 1
        while low < high:  # the last line that begins at or before it
            middle = (low + high + 1) // 2
            if self.mapped.source(self.lines[middle].start) <= start:
                low = middle
            else:
                high = middle - 1
        return low

    def places_of(self, first: int, last: int) -> tuple[Place, ...]:
        """Of these lines, `last` included."""
        if self.mapped is None:
            return tuple(each for each in self.places if first <= each.last and each.first <= last)
        source = self.mapped.source
        places = []
        before, line_number = 0, 1 if self.source_text else 0
        for number, line in enumerate(self.lines[first : last + 1], first):
            start, end = source(line.start), source(line.end)
            line_number += self.source_text.count("\n", before, start)
            before = start
            places.append(Place(number, number, 0, start, end, line_number))
        return tuple(places)

    def record(self, cursor: int, first: int, last: int, same_as: int = -1) -> PageRecord:
        """What is kept of it when lines of it are shown; see `PageRecord`."""
        if self.mapped is None:
            text = self.text if same_as < 0 else ""
            shown = self.documents, self.places, self.links, text, same_as
            return PageRecord(cursor, self.kind, self.url, self.title, first, last, *shown)
        places = self.places_of(first, last)
        documents = (_seen(self.documents[0], places),)
        return PageRecord(cursor, self.kind, self.url, self.title, first, last, documents, places)

    def place(
        self, document: int, begin: int, end: int, span: tuple[int, int], line: int = 0
    ) -> Place:
        """For a stretch of this page's text that has the `span` of a document."""
        first = bisect_right(self._starts, begin) - 1
        last = bisect_right(self._starts, max(begin, end - 1)) - 1
        return Place(first, last, document, *span, line)


def search_page(query: str, passages: Sequence[FoundPassage], names: Mapping[str, str]) -> Page:
    """`names` are those of the collections, by id."""
    documents: dict[tuple[str, int], PageDocument] = {}
    links, items = [], []
    for number, passage in enumerate(passages):
        key = passage.collection, passage.document
        record = documents[key] = _with_section(documents.get(key), passage)
        links.append(Link(record.address, list(documents).index(key), passage.start))
        domain = harmless_line(names.get(passage.collection, passage.collection))
        words = " ".join(harmless_text(snippet(passage.text, query)).text.split())
        items.append(f"  * 【{number}†{record.title}†{domain}】 {words}")
    text = _SEARCH_HEAD + ("\n".join(items) or "No results.")
    page = Page(PageKind.SEARCH, "", query, text, tuple(documents.values()), tuple(links))
    places, begin = [], len(_SEARCH_HEAD)
    for link, passage, item in zip(links, passages, items, strict=True):
        span = passage.start, passage.end
        places.append(page.place(link.document, begin, begin + len(item), span))
        begin += len(item) + 1
    return replace(page, places=tuple(places))


def document_page(document: IndexedDocument, *, source: bool = False) -> Page:
    """Its text with links as numbers; as `source` just its text."""
    address = harmless_line(document.address)
    made = (
        plain_text(document.text)
        if source
        else document_text(document.text, document.kind, document.address)
    )
    record = PageDocument(
        collection=document.collection,
        document=document.id,
        address=address,
        title=harmless_line(document.title) or address,
        digest=digest_of(document.text),
        sections=tuple(
            PageSection(label.kind.value, label.number, label.name, start)
            for label, start in document.sections
        ),
    )
    return Page(
        PageKind.SOURCE if source else PageKind.DOCUMENT,
        f"{VIEW_SOURCE}{address}" if source else address,
        record.title,
        made.text.text,
        (record,),
        tuple(map(Link, made.links)),
        mapped=made.text,
        source_text=document.text if _has_lines(document) else "",
    )


def _has_lines(document: IndexedDocument) -> bool:
    """Whether its lines are those of a file, which the user can look up there."""
    return document.kind.startswith("text/") and not is_of_conversations(document.collection)


def find_page(page: Page, pattern: str) -> Page:
    """Where on the page of a document `pattern`, in small letters, is."""
    lines = _LINK.sub(_words_of_link, "\n".join(line.text for line in page.lines)).split("\n")
    chunks: list[str] = []
    links, spans, begun = [], [], []
    number = 0
    while number < len(lines) and len(chunks) < FIND_LIMIT:
        if pattern not in lines[number].lower():
            number += 1
            continue
        shown = lines[number : number + _FIND_LINES]
        chunks.append("\n".join([f"# 【{len(chunks)}†match at L{number}】", *shown]))
        within = page.places_of(number, number + len(shown) - 1)
        spans.append((within[0].start, within[-1].end))
        begun.append(within[0].line)
        links.append(Link(page.url, 0, line=number))
        number += _FIND_LINES
    found = Page(
        PageKind.FIND,
        f"{page.url}/find?pattern={quote(pattern, errors='replace')}",
        f"Find results for text: `{pattern}` in `{page.title}`",
        "\n\n".join(chunks) or f"No `find` results for pattern: `{pattern}`",
        page.documents,
        tuple(links),
    )
    places, begin = [], 0
    for chunk, span, line in zip(chunks, spans, begun, strict=True):
        places.append(found.place(0, begin, begin + len(chunk), span, line))
        begin += len(chunk) + 2
    return replace(found, places=tuple(places))


def stored_page(record: PageRecord) -> Page:
    """A page of results, as it was."""
    return Page(
        record.kind,
        record.url,
        record.title,
        record.text,
        record.documents,
        record.links,
        record.places,
    )


def _seen(document: PageDocument, places: Sequence[Place]) -> PageDocument:
    """With the sections that are on the page."""
    start, end = places[0].start, places[-1].end
    begun = [each for each in document.sections if each.start <= start]
    after = [each for each in document.sections if start < each.start < end]
    return msgspec.structs.replace(document, sections=(*begun[-1:], *after))


def digest_of(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _words_of_link(match: re.Match[str]) -> str:
    """With the breaks of lines that were in its address, so that the lines keep their numbers."""
    return match["text"] + "\n" * (match["domain"] or "").count("\n")


def _with_section(known: PageDocument | None, passage: FoundPassage) -> PageDocument:
    """The document of a passage, with the section in which that is."""
    address = harmless_line(passage.address)
    title = harmless_line(passage.title) or address
    record = known or PageDocument(passage.collection, passage.document, address, title)
    if (label := passage.section) is None:
        return record
    section = PageSection(label.kind.value, label.number, label.name, passage.start)
    sections = sorted((*record.sections, section), key=_start)
    return msgspec.structs.replace(record, sections=tuple(sections))


def _start(section: PageSection) -> int:
    return section.start
