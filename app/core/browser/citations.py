"""Citations in answers: `【3†L9-L11】` names lines of the page with that cursor.

They are looked up in the results of the branch, which have the text of every page as the model got
it. So a citation shows what was read even when the document has changed since or is gone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final, NamedTuple

from app.core.browser.harmless_text import harmless_text
from app.core.browser.pages import digest_of
from app.core.browser.records import (
    RESULTS,
    PageDocument,
    PageKind,
    PageRecord,
    PageSection,
    Place,
    ShownPage,
    shown_pages,
)
from app.core.collections.records import IndexedDocument
from app.core.documents.extracted import SectionKind, SectionLabel
from app.core.messages import Part

MARK_START: Final = "\ufff9"
MARK_END: Final = "\ufffb"
"""A numbered marker stands between them; see `cited`."""

_MARKS: Final = re.compile(f"[{MARK_START}{MARK_END}]")
_CODE: Final = (
    r"^[ ]*(?P<fence>`{3,}|~{3,})[^\n]*(?:\n(?![ ]*(?P=fence))[^\n]*)*+(?:\n[ ]*(?P=fence))?"
    r"|(?P<ticks>`+)(?!`)[^\n]{1,500}?(?<!`)(?P=ticks)(?!`)"
)
_CITATION: Final = re.compile(
    rf"{_CODE}|[^\S\n]?【\s*(?P<cursor>\d{{1,9}})(?::\d+)?\s*†(?P<lines>[^【】\n]{{0,200}})】",
    re.MULTILINE,
)
_UNFINISHED: Final = re.compile(r"[^\S\n]?【\s*(?:\d{1,9}(?::\d*)?\s*(?:†[^【】\n]{0,200})?)?\Z")
_RANGE: Final = re.compile(r"(?<![^\W\d_])L?(\d{1,9})(?:\s*[-–—‑]\s*L?(\d{1,9}))?(?![\w.])")
_PASSAGE: Final = 2000  # characters
_LIST_ITEM: Final = re.compile(r"^(?:  \*|#) 【[^】]*】[ \n]?", re.MULTILINE)
_LINK: Final = re.compile(r"【\d+†([^†】]+)(?:†[^†】]+)?】")
_WORD: Final = re.compile(r"\w+")
_ENOUGH: Final = 8  # words by which a passage is known


@dataclass(frozen=True, slots=True)
class Citation:
    """What a marker in an answer leads to, or only its `mark` where that names nothing that the
    model had read. `passage` is the text of the lines from `first` to `last`, at `start` to `end`
    in the text of the document, in characters. `digest` is of the text that these are in, empty
    where only the passage was read. `first_line` and `last_line` are those of the file, from 1; 0
    where it has none."""

    number: int
    mark: str
    title: str = ""
    address: str = ""
    collection: str = ""
    document: int = -1
    first: int = -1
    last: int = -1
    first_line: int = 0
    last_line: int = 0
    passage: str = ""
    start: int = -1
    end: int = -1
    digest: str = ""
    section: SectionLabel | None = None

    @property
    def is_real(self) -> bool:
        return self.document >= 0


class FoundPlace(NamedTuple):
    """In the text of a document, in characters. `changed`: the text is known to be another one
    than was read. Of a result of a search only the passage is compared."""

    start: int
    end: int
    changed: bool = False


def cited(
    text: str, parts: Sequence[Part], *, streaming: bool = False
) -> tuple[str, tuple[Citation, ...]]:
    """An answer with a marker instead of each citation: `MARK_START`, the number of one of the
    citations from 1, `MARK_END`. `parts` are those of the branch up to the answer, with it. While
    it is `streaming` an unfinished citation at its end is held back. Those in code stay."""
    return _Citations(parts).replaced(text, streaming=streaming)


def marker(number: int) -> str:
    return f"{MARK_START}{number}{MARK_END}"


def doubtful(number: int) -> str:
    """In a text, for the citation with this number that names nothing real."""
    return f"{MARK_START}?{number}{MARK_END}"


def with_footnotes(text: str, parts: Sequence[Part], prefix: str = "") -> str:
    """An answer as Markdown for elsewhere, with the sources as footnotes; a citation that names
    nothing is left out. Their labels begin with `prefix`, which keeps those of several answers
    apart."""
    return footnoted(*cited(text, parts), prefix)


def footnoted(marked: str, citations: Sequence[Citation], prefix: str = "") -> str:
    """The same for a text with markers, or a piece of it."""
    label = prefix or ("source-" if "[^1]" in marked else "")
    notes = []
    for each in citations:
        note = f"[^{label}{each.number}]" if each.is_real else ""
        if note and marker(each.number) in marked:
            notes.append(f"{note}: {described(each)}")
        marked = marked.replace(marker(each.number), note)
    return "\n".join([marked.rstrip("\n"), "", *notes]) + "\n" if notes else marked


def place_in(citation: Citation, document: IndexedDocument) -> FoundPlace | None:
    """Where the passage is in the document as it is now; None where it is not there any more."""
    if citation.digest == digest_of(document.text):
        return FoundPlace(citation.start, citation.end)
    words = _WORD.findall(citation.passage)
    if not words:
        return None
    first, last = (
        re.compile(r"\W+".join(each) + r"[^\w\s]*") for each in (words[:_ENOUGH], words[-_ENOUGH:])
    )
    read = harmless_text(document.text)  # as the model did

    def distance(match: re.Match[str]) -> int:
        return abs(read.source(match.start()) - citation.start)

    begin = min(first.finditer(read.text), key=distance, default=None)
    if begin is None:
        return None
    end = last.search(read.text, begin.start(), begin.start() + 2 * _PASSAGE) or begin
    start, stop = read.source(begin.start()), read.source(end.end())
    whole = _WORD.findall(read.text[begin.start() : end.end()]) == words
    inside = citation.start <= start and stop <= citation.end
    return FoundPlace(start, stop, changed=bool(citation.digest) or not (whole and inside))


def described(citation: Citation) -> str:
    """In one line: the title, the part of the document, the address."""
    words = [citation.title]
    if citation.section is not None:
        words.append(citation.section.heading)
    elif citation.first_line:
        first, last = citation.first_line, citation.last_line
        words.append(f"line {first}" if first == last else f"lines {first}–{last}")
    return f"{', '.join(words)} ({citation.address})"


@dataclass
class _Citations:
    """Those of one answer."""

    parts: Sequence[Part]
    _found: list[Citation] = field(default_factory=list)

    @cached_property
    def _pages(self) -> dict[int, ShownPage]:
        return {page.record.cursor: page for page in shown_pages(self.parts)}

    def replaced(self, text: str, *, streaming: bool) -> tuple[str, tuple[Citation, ...]]:
        text = _MARKS.sub("", text)
        if streaming:
            text = _UNFINISHED.sub("", text)
        marked = _CITATION.sub(self._markers, text)
        return marked, tuple(self._found)

    def _markers(self, match: re.Match[str]) -> str:
        if match["cursor"] is None:
            return match[0]
        mark = match[0].strip()
        found = list(self._cited(int(match["cursor"]), match["lines"], mark))
        return "".join(marker(self._numbered(each)) for each in found or [Citation(0, mark)])

    def _numbered(self, citation: Citation) -> int:
        """The number of a citation; the same for those of the same lines."""
        for known in self._found:
            same = replace(citation, number=known.number, mark=known.mark)
            if same == known and (citation.is_real or citation.mark == known.mark):
                return known.number
        self._found.append(replace(citation, number=len(self._found) + 1))
        return len(self._found)

    def _cited(self, cursor: int, lines: str, mark: str) -> Iterator[Citation]:
        page = self._pages.get(cursor)
        if page is None:
            return
        ranges = [(int(a), int(b or a)) for a, b in _RANGE.findall(lines)]
        if not ranges and page.record.kind in RESULTS:
            return  # the lines are of several documents
        for first, last in ranges or [(page.record.first, page.record.last)]:
            low, high = min(first, last), max(first, last)
            for shown in self._same(page):
                if shown.record.first <= low <= shown.record.last:
                    yield from _citation(shown, low, min(high, shown.record.last), mark)
                    break

    def _same(self, page: ShownPage) -> Iterator[ShownPage]:
        """This page, then others with the same lines: where the model scrolled."""
        yield page
        for other in self._pages.values():
            if other is not page and _identity(other.record) == _identity(page.record):
                yield other


def _identity(record: PageRecord) -> tuple[object, ...]:
    if record.kind in RESULTS:
        return (record.cursor if record.same_as < 0 else record.same_as,)
    return record.kind, record.url, record.documents[0].digest


def _citation(page: ShownPage, first: int, last: int, mark: str) -> Iterator[Citation]:
    record = page.record
    lines = page.lines(first, last)
    last = first + len(lines) - 1
    places = [each for each in record.places if each.first <= last and first <= each.last]
    if not places:
        return
    within = [each for each in places if each.document == places[0].document]
    document = record.documents[within[0].document]
    yield Citation(
        0,
        mark,
        title=document.title,
        address=document.address,
        collection=document.collection,
        document=document.document,
        first=first,
        last=last,
        first_line=within[0].line,
        last_line=within[-1].line,
        passage=_readable(_joined(lines, first, within, record.kind), record.kind)[:_PASSAGE],
        start=within[0].start,
        end=max(each.end for each in within),
        digest=document.digest,
        section=_section(document, within[0].start),
    )


def _readable(text: str, kind: PageKind) -> str:
    """As it is in the document, without the marks of the page."""
    if kind in RESULTS:
        text = _LIST_ITEM.sub("", text)
    return _LINK.sub(r"\1", text).strip("\n")


def _joined(lines: Sequence[str], first: int, places: Sequence[Place], kind: PageKind) -> str:
    """Lines that were one line before they were wrapped are one again. A result of a search is."""
    ends = {each.last: each.end for each in places}
    starts = {each.first: each.start for each in places}
    text = lines[0]
    for number, line in enumerate(lines[1:], first + 1):
        if kind is PageKind.SEARCH:
            wrapped = number not in starts
        else:
            wrapped = number - 1 in ends and ends[number - 1] == starts.get(number)
        text += line if wrapped else f"\n{line}"
    return text


def _section(document: PageDocument, start: int) -> SectionLabel | None:
    sections: Sequence[PageSection] = document.sections
    number = bisect_right([each.start for each in sections], start) - 1
    if number < 0 or not sections[number].number:
        return None
    found = sections[number]
    kind = found.kind if found.kind in list(SectionKind) else SectionKind.WHOLE
    return SectionLabel(SectionKind(kind), found.number, found.name)
