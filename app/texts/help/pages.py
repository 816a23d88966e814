"""The help as it is read and searched: in the person's language, with the facts filled in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from string import Formatter

from app.core.errors import Code
from app.texts import translatable
from app.texts.failures import FAILURES
from app.texts.help import TOPICS
from app.texts.help.passages import CONTEXT, Kind, Topic
from app.texts.help.troubleshooting import GROUPS, TROUBLESHOOTING
from app.texts.translatable import Translate, untranslated

_MARKS = str.maketrans("", "", "*`")


@dataclass(frozen=True, slots=True)
class Line:
    """`number` is its place on the page. That of a failure has its code, and no marks."""

    number: int
    kind: Kind
    text: str
    code: Code | None = None

    @property
    def searched(self) -> str:
        """Without marks; a code is found by its words as well."""
        if self.code is None:
            return self.text.translate(_MARKS)
        return f"{self.code.name} {self.code.name.replace('_', ' ')} {self.text}"


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    icon: str
    lines: tuple[Line, ...]

    @property
    def passages(self) -> int:
        """How many lines there are to read, without the headings."""
        return sum(line.kind is not Kind.HEADING for line in self.lines)


def pages(facts: Mapping[str, str], translate: Translate = untranslated) -> tuple[Page, ...]:
    """One a topic, in the order to read them."""

    def page(topic: Topic) -> Page:
        lines = (
            Line(number, kind, text if code else text.format_map(facts), code)
            for number, (kind, text, code) in enumerate(_lines(topic, translate))
        )
        return Page(translate(CONTEXT, topic.title), topic.icon, tuple(lines))

    return tuple(map(page, TOPICS))


def found(page: Page, words: Sequence[str]) -> Page | None:
    """The lines that have all of the folded `words`, each below its heading; what a heading or
    the title has counts for the line that follows."""
    kept: list[Line] = []
    heading: Line | None = None
    wanted = _has(page.title, words)
    for line in page.lines:
        hit = _has(line.searched, words)
        if line.kind is Kind.HEADING:
            heading, wanted = line, hit
        elif hit or wanted:
            if heading is not None:
                kept.append(heading)
            kept.append(line)
            heading, wanted = None, False
    return replace(page, lines=tuple(kept)) if kept else None


def fold(text: str) -> str:
    """Without case and accents."""
    return "".join(map(_fold, text))


def places(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where the folded `words` stand in `text`, in order and without overlaps."""
    starts = [index for index, letter in enumerate(text) for _ in _fold(letter)]
    folded = fold(text)
    marked: set[int] = set()
    for word in filter(None, words):
        at = folded.find(word)
        while at >= 0:
            marked.update(starts[at : at + len(word)])
            at = folded.find(word, at + 1)
    spans: list[tuple[int, int]] = []
    for index, letter in enumerate(text):
        if index - 1 in marked and not _fold(letter):  # an accent of its own
            marked.add(index)
        if index not in marked:
            continue
        if spans and spans[-1][1] == index:
            spans[-1] = (spans[-1][0], index + 1)
        else:
            spans.append((index, index + 1))
    return spans


def _lines(topic: Topic, translate: Translate) -> Iterator[tuple[Kind, str, Code | None]]:
    for passage in topic.passages:
        yield passage.kind, translate(CONTEXT, passage.text), None
    for group in GROUPS if topic is TROUBLESHOOTING else ():
        yield Kind.HEADING, translate(CONTEXT, group.title), None
        for advice in group.advice:
            yield Kind.PARAGRAPH, translate(CONTEXT, advice), None
        for code in group.codes:
            yield Kind.FAILURE, _without_facts(code, translate), code


def _without_facts(code: Code, translate: Translate) -> str:
    """The sentence of a failure, with … for what is different each time."""
    parts = Formatter().parse(translate(translatable.CONTEXT, FAILURES[code]))
    return "".join(text + ("…" if name is not None else "") for text, name, _, _ in parts)


def _has(text: str, words: Sequence[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in words)


def _fold(letter: str) -> str:
    bare = (c for c in unicodedata.normalize("NFD", letter) if not "\u0300" <= c <= "\u036f")
    return "".join(bare).casefold()
