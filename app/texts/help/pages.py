"""The help as it is read and searched: in the user's language, with the facts filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from string import Formatter

from app.core.errors import Code
from app.core.folding import matches
from app.texts import translatable
from app.texts.failures import FAILURES
from app.texts.help import TOPICS
from app.texts.help.passages import CONTEXT, PassageKind, Topic
from app.texts.help.troubleshooting import GROUPS, TROUBLESHOOTING
from app.texts.language import ENGLISH, Language, Shown

_MANY = 5  # the form that is for no number in particular
_MARKS = str.maketrans("", "", "*`")


@dataclass(frozen=True, slots=True)
class HelpLine:
    """`number` is its place on the page. That of a failure has its code, and no marks."""

    number: int
    kind: PassageKind
    text: str
    code: Code | None = None

    @property
    def searched(self) -> str:
        """Without marks; a code is found by its words as well."""
        if self.code is None:
            return self.text.translate(_MARKS)
        return f"{self.code.name} {self.code.name.replace('_', ' ')} {self.text}"


@dataclass(frozen=True, slots=True)
class HelpPage:
    title: str
    icon: str
    lines: tuple[HelpLine, ...]

    @property
    def passages(self) -> int:
        """How many lines there are to read, without the headings."""
        return sum(line.kind is not PassageKind.HEADING for line in self.lines)


def pages(facts: Mapping[str, Shown], language: Language = ENGLISH) -> tuple[HelpPage, ...]:
    """One a topic, in the order to read them."""

    def page(topic: Topic) -> HelpPage:
        lines = (
            HelpLine(number, kind, text if code else language.fill(text, **facts), code)
            for number, (kind, text, code) in enumerate(_lines(topic, language))
        )
        return HelpPage(language.translate(CONTEXT, topic.title), topic.icon, tuple(lines))

    return tuple(map(page, TOPICS))


def found(page: HelpPage, wanted: str) -> HelpPage | None:
    """The lines that have all words of `wanted`, each below its heading; what a heading or the
    title has counts for the line that follows."""
    kept: list[HelpLine] = []
    heading: HelpLine | None = None
    above = matches(wanted, page.title)
    for line in page.lines:
        hit = matches(wanted, line.searched)
        if line.kind is PassageKind.HEADING:
            heading, above = line, hit
        elif hit or above:
            if heading is not None:
                kept.append(heading)
            kept.append(line)
            heading, above = None, False
    return replace(page, lines=tuple(kept)) if kept else None


def _lines(topic: Topic, language: Language) -> Iterator[tuple[PassageKind, str, Code | None]]:
    for passage in topic.passages:
        yield passage.kind, language.translate(CONTEXT, passage.text), None
    for group in GROUPS if topic is TROUBLESHOOTING else ():
        yield PassageKind.HEADING, language.translate(CONTEXT, group.title), None
        for advice in group.advice:
            yield PassageKind.PARAGRAPH, language.translate(CONTEXT, advice), None
        for code in group.codes:
            yield PassageKind.FAILURE, _without_facts(code, language), code


def _without_facts(code: Code, language: Language) -> str:
    """The sentence of a failure, with … for what is different each time."""
    text = FAILURES[code]
    counted = _MANY if "(s)" in text else -1
    parts = Formatter().parse(language.translate(translatable.CONTEXT, text, counted))
    return "".join(text + ("…" if name is not None else "") for text, name, _, _ in parts)
