"""Blocks to HTML, for other programs: what is copied as rich text, exported and printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from html import escape
from types import MappingProxyType

from app.ui.document.blocks import (
    ALERTS,
    CHECKED,
    UNCHECKED,
    WITH_INLINES,
    Block,
    BlockKind,
    Container,
)
from app.ui.document.diagrams import is_drawn
from app.ui.document.formula import FormulaKey
from app.ui.document.formula_patterns import display_formula
from app.ui.document.inline import InlineReader, Run
from app.ui.document.references import note_key
from app.ui.document.titles import alert_title, with_summary

_ALIGNED = {"": "", "l": ' style="text-align:left"', "c": ' style="text-align:center"'} | {
    "r": ' style="text-align:right"'
}
_TAGS = dict.fromkeys(ALERTS, "blockquote") | {
    Container.QUOTE: "blockquote",
    Container.DETAILS: "details",
    Container.DEFINITION: "dl",
}
_BEGIN = {"dl": '<dl><dd dir="auto">\n', "blockquote": "<blockquote>\n"}
_END = {"dl": "</dd></dl>\n", "blockquote": "</blockquote>\n", "details": "</details>\n"}
_BACK = "↑"
_NO_BULLET = ' style="list-style-type:none"'
_WITH_FORMULAS = WITH_INLINES | {BlockKind.TABLE, BlockKind.FORMULA}
_MARKED = (Container.ITEM, Container.FOOTNOTE)  # what a marker begins


class HtmlWriter:
    """`headings` are the levels above those of the text: with 2, its `#` is an h3. `formulas` are
    the HTML of those that are not shown as they are written, `pictures` that of the diagrams with
    these sources. With `anchors`, which begins the names
    of all anchors in this text, references lead to their footnotes, and these back."""

    def __init__(
        self,
        inline: InlineReader,
        headings: int = 0,
        formulas: Mapping[FormulaKey, str] = MappingProxyType({}),
        anchors: str = "",
        pictures: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._inline = inline
        self._headings = headings
        self._formulas = formulas
        self._anchors = anchors
        self._pictures = pictures
        self._notes: dict[str, int] = {}  # the number of each footnote, by its label
        self._referred: set[str] = set()  # labels of those that references lead to
        self._references: Counter[int] = Counter()  # written so far, by the number
        self._anchored: set[int] = set()  # footnotes that have their anchor
        self._open: list[str] = []  # the tag of each container: blockquote, ul or ol

    def write(self, blocks: Iterable[Block]) -> str:
        blocks = list(_whole(blocks))
        if self._anchors:
            labels = dict.fromkeys(note_key(block.note) for block in blocks if block.note)
            self._notes = {label: number for number, label in enumerate(labels, 1)}
            self._referred = {label for block in blocks for label, _ in block.references}
        written = [part for block in blocks for part in self._block(block)]
        written += self._close(0)
        return "".join(written)

    def _block(self, block: Block) -> Iterator[str]:
        yield from self._enter(block)
        if block.marker in (UNCHECKED, CHECKED):
            yield f"{block.marker} "
        if block.note and self._anchors:
            yield self._back(note_key(block.note))
        match block.kind:
            case BlockKind.CODE if is_drawn(block.language) and block.text in self._pictures:
                yield self._pictures[block.text]
            case BlockKind.CODE:
                language = f' class="language-{escape(block.language)}"' if block.language else ""
                yield f'<pre dir="ltr"><code{language}>{escape(block.text)}</code></pre>\n'
            case BlockKind.RULE:
                yield "<hr>\n"
            case BlockKind.TABLE:
                yield from self._table(block)
            case BlockKind.HEADING:
                level = min(block.level + self._headings, 6)
                yield f'<h{level} dir="auto">{self._text(block)}</h{level}>\n'
            case BlockKind.ALERT:
                title = alert_title(block.within[-1])
                yield f'<p dir="auto"><strong>{escape(title)}</strong></p>\n'
            case BlockKind.TERM:
                yield f'<dl><dt dir="auto">{self._text(block)}</dt></dl>\n'
            case BlockKind.DETAILS:
                summary = self._text(with_summary(block))
                yield f'<details open>\n<summary dir="auto">{summary}</summary>\n'
                self._open.append("details")
            case BlockKind.PLAIN:
                yield f'<p dir="auto" style="white-space:pre-wrap">{escape(block.text)}</p>\n'
            case _:
                text = self._text(block)
                yield f"{text}\n" if block.marker else f'<p dir="auto">{text}</p>\n'

    def _table(self, block: Block) -> Iterator[str]:
        yield '<table dir="auto">\n'
        for number, row in enumerate(block.rows):
            tag = "th" if number == 0 and block.header else "td"
            cells = (
                f"<{tag}{_ALIGNED[align]}>{self._text(block, cell)}</{tag}>"
                for cell, align in zip(row, block.aligns, strict=True)
            )
            yield f"<tr>{''.join(cells)}</tr>\n"
        yield "</table>\n"

    def _text(self, block: Block, cell: str | None = None) -> str:
        text = block.text if cell is None else cell
        written = []
        for run in runs_of(self._inline, block, text):
            key = FormulaKey(run.formula, run.display)
            number = self._notes.get(note_key(run.text), 0) if run.note else 0
            shown = self._reference(run, number) if number else _run(run)
            written.append(self._formulas.get(key, "") or shown)
        return "".join(written)

    # -- footnotes ----------------------------------------------------------------------

    def _reference(self, run: Run, number: int) -> str:
        self._references[number] += 1
        here = _reference_name(self._anchors, number, self._references[number])
        there = f"{self._anchors}note-{number}"
        return (
            f'<a id="{here}" href="#{there}" role="doc-noteref">{_run(replace(run, link=""))}</a>'
        )

    def _back(self, label: str) -> str:
        """Before the text of the footnote, whatever that begins with. Of two with the same label
        the first counts."""
        number = self._notes[label]
        if number in self._anchored:
            return ""
        self._anchored.add(number)
        here = f'id="{self._anchors}note-{number}"'
        if label not in self._referred:
            return f"<a {here}></a>"
        there = _reference_name(self._anchors, number, 1)
        return f'<a {here} href="#{there}" role="doc-backlink">{_BACK}</a> '

    # -- quotes and lists ---------------------------------------------------------------

    def _enter(self, block: Block) -> Iterator[str]:
        """Ends the containers that `block` does not stand in, and begins those it does."""
        tags = [_tag(container, block.marker) for container in block.within]
        begun = _last_item(block) if block.marker else len(tags)  # what the marker begins
        same = 0
        while same < min(len(self._open), len(tags), begun) and _alike(
            self._open[same], tags[same]
        ):
            same += 1
        again = self._open[same : same + 1] == tags[same : same + 1] != []  # the next item
        yield from self._close(same + again)
        if again:
            yield f"</li>\n{_item(block)}"
        for tag in tags[same + again :]:
            yield _BEGIN.get(tag) or f"<{tag}{_start(tag, block.marker)}>\n{_item(block)}"
            self._open.append(tag)

    def _close(self, depth: int) -> Iterator[str]:
        while len(self._open) > depth:
            tag = self._open.pop()
            yield _END.get(tag) or f"</li>\n</{tag}>\n"


def _reference_name(anchors: str, number: int, count: int) -> str:
    """The first reference to a footnote has the name that this one leads back to."""
    return f"{anchors}ref-{number}" + (f"-{count}" if count > 1 else "")


def runs_of(inline: InlineReader, block: Block, text: str) -> list[Run]:
    """`text` is that of `block`, or of a cell of it."""
    if block.kind is BlockKind.FORMULA:
        return [Run(text, formula=display_formula(text), display=True)]
    return inline.runs(text, block.references)


def formulas_of(blocks: Iterable[Block], inline: InlineReader) -> set[FormulaKey]:
    found: set[FormulaKey] = set()
    for block in blocks:
        cells = [cell for row in block.rows for cell in row]
        for text in (block.text, *cells):
            if block.kind in _WITH_FORMULAS and ("$" in text or "\\" in text):
                runs = runs_of(inline, block, text)
                found |= {FormulaKey(run.formula, run.display) for run in runs if run.formula}
    return found


def _whole(blocks: Iterable[Block]) -> Iterator[Block]:
    """Paragraphs and tables that were cut because they are long, in one piece again."""
    waiting: Block | None = None
    for block in blocks:
        if waiting is not None and block.continues and block.kind is waiting.kind:
            waiting = replace(waiting, text=waiting.text + block.joint + block.text)
            continue
        if waiting is not None:
            yield waiting
        waiting = block
    if waiting is not None:
        yield waiting


def _tag(container: Container, marker: str) -> str:
    if container in _MARKED:
        return "ol" if marker[:1].isdigit() else "ul"
    return _TAGS[container]


def _alike(one: str, other: str) -> bool:
    """Only the innermost list of a block is known to be numbered or not."""
    lists = ("ol", "ul")
    return one == other or (one in lists and other in lists)


def _last_item(block: Block) -> int:
    return max(n for n, container in enumerate(block.within) if container in _MARKED)


def _start(tag: str, marker: str) -> str:
    number = marker.rstrip(".)")
    return f' start="{number}"' if tag == "ol" and number not in ("", "1") else ""


def _item(block: Block) -> str:
    """A task has its box in place of a bullet."""
    task = block.marker in (UNCHECKED, CHECKED)
    return f'<li dir="auto"{_NO_BULLET if task else ""}>'


def _run(run: Run) -> str:
    text = escape(run.text, quote=False).replace("\n", "<br>\n")
    for tag, wanted in (
        ("code", run.code),
        ("s", run.struck),
        ("em", run.italic),
        ("strong", run.bold),
        ("sup", run.raised > 0),
        ("sub", run.raised < 0),
        ("kbd", run.key),
        ("mark", run.marked),
    ):
        text = f"<{tag}>{text}</{tag}>" if wanted else text
    links = run.link and not run.is_citation  # which lead nowhere outside of this program
    return f'<a href="{escape(run.link)}">{text}</a>' if links else text
