"""Blocks and runs back to Markdown: for parts of a text, of which there is no source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.browser.citations import doubtful, marker
from app.ui.document.blocks import BULLET, CHECKED, UNCHECKED, Block, BlockKind, Container
from app.ui.document.inline import CITED, InlineReader, Run, citation_of

_MARK = re.compile(r"([\\`*_\[\]<>~|$&])")
_RULE_OF = {"": "---", "l": ":--", "c": ":-:", "r": "--:"}
_BULLETS = {BULLET: "-", UNCHECKED: "- [ ]", CHECKED: "- [x]"}
_NUMBERED = (Container.ITEM, Container.FOOTNOTE)  # what a marker begins
_LONG_NOTE = re.compile(r"^<sup>(.+?)</sup> ")  # its label is in the text
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_IN_ADDRESS = re.compile(r"[<>\\]")  # it stands between < and >
_BLOCK_MARK = re.compile(r"(\d{0,9})(?=[#+=.)-])")
_TAGS = {-1: "sub", 1: "sup"}


def markdown_of(blocks: Iterable[Block], inline: InlineReader) -> str:
    """The blocks of a text, or some of them."""
    return _Writer(inline).write(blocks)


class _Writer:
    def __init__(self, inline: InlineReader) -> None:
        self._inline = inline
        self._text = ""
        self._before: Block | None = None
        self._widths: list[int] = []  # of what each container around the block is indented by
        self._details: list[int] = []  # how many containers are around those that are open

    def write(self, blocks: Iterable[Block]) -> str:
        for block in blocks:
            self._end_details(block)
            self._widths = _widths(block, self._widths)
            self._write(block)
            if block.kind is BlockKind.DETAILS:
                self._details.append(len(block.within))
            self._before = block
        self._end_details(None)
        return self._text

    def _write(self, block: Block) -> None:
        lines = _lines(block, self._inline)
        first, rest = _margins(block, self._widths)
        margins = [first, *[rest] * (len(lines) - 1)]
        written = [
            f"{margin}{line}" if line else margin.rstrip()
            for margin, line in zip(margins, lines, strict=True)
        ]
        if self._before is None:
            self._text = "\n".join(written)
        elif block.continues:
            self._text += block.joint + "\n".join([lines[0], *written[1:]])
        else:
            gap = "" if _is_tight(self._before, block) else self._gap(block)
            self._text += gap + "\n" + "\n".join(written)

    def _gap(self, block: Block) -> str:
        """An empty line, in the quotes that go on there."""
        assert self._before is not None
        depth = 0
        for one, other in zip(self._before.within, block.within, strict=False):
            if one is not other:
                break
            depth += 1
        if block.kind is BlockKind.ALERT:  # a quote of its own
            depth = min(depth, len(block.within) - 1)
        return "\n" + self._margin(block, depth).rstrip()

    def _margin(self, block: Block, depth: int) -> str:
        """What stands before a line in the outer containers of `block`."""
        outer = replace(block, within=block.within[:depth], marker="")
        return _margins(outer, self._widths)[1]

    def _end_details(self, block: Block | None) -> None:
        """End the details that `block` is not in."""
        while self._details and self._before is not None:
            around = self._details[-1]
            inside = block.within[around : around + 1] if block else ()
            if inside == (Container.DETAILS,):
                break
            self._details.pop()
            margin = self._margin(self._before, around)
            self._text += f"\n{margin.rstrip()}\n{margin}</details>"


def as_markdown(text: str) -> str:
    """Plain text without a meaning in Markdown."""
    return _MARK.sub(r"\\\1", text)


def inline_markdown(runs: Sequence[Run]) -> str:
    return "".join(map(_run, runs))


def paragraph_markdown(runs: Sequence[Run]) -> str:
    """Of the text of a paragraph: what it begins with begins no other block."""
    text = inline_markdown(runs)
    mark = _BLOCK_MARK.match(text)
    return f"{mark[1]}\\{text[mark.end() :]}" if mark else text


def _is_tight(before: Block, block: Block) -> bool:
    """Items of one list stand on lines one after the other, and an alert below its title."""
    if before.kind is BlockKind.ALERT or before.kind is BlockKind.TERM:
        return True
    return bool(block.marker) and Container.ITEM in block.within and Container.ITEM in before.within


def _widths(block: Block, known: list[int]) -> list[int]:
    widths = known[: len(block.within)]
    widths += [2] * (len(block.within) - len(widths))
    if block.marker:
        item = _last_item(block)
        numbered = block.marker not in _BULLETS and block.within[item] is Container.ITEM
        widths[item] = len(block.marker) + 1 if numbered else 2
    return widths


def _margins(block: Block, widths: list[int]) -> tuple[str, str]:
    """What stands before the first line of a block, and before the others."""
    first = rest = ""
    item = _last_item(block) if block.marker else -1
    for depth, container in enumerate(block.within):
        if container.is_quote:
            first, rest = f"{first}> ", f"{rest}> "
        elif container is Container.DEFINITION:
            first, rest = f"{first}: ", f"{rest}  "
        elif container in _NUMBERED:
            space = " " * (widths[depth] if container is Container.ITEM else 4)
            first += _marker(block, container) if depth == item else space
            rest += space
    return first, rest


def _marker(block: Block, container: Container) -> str:
    if container is Container.FOOTNOTE:
        return f"[^{block.marker.rstrip('.)')}]: "
    return f"{_BULLETS.get(block.marker, block.marker)} "


def _last_item(block: Block) -> int:
    return max(n for n, container in enumerate(block.within) if container in _NUMBERED)


def _lines(block: Block, inline: InlineReader) -> list[str]:
    text = _text(block, block.text, inline)
    match block.kind:
        case BlockKind.HEADING if "\n" in text:
            lines = [*text.split("\n"), "===" if block.level == 1 else "---"]
        case BlockKind.HEADING:
            lines = [f"{'#' * block.level} {text}"]
        case BlockKind.RULE:  # as an item it is no rule when it has the sign of the item
            lines = ["***" if block.marker else "---"]
        case BlockKind.ALERT:
            lines = [f"[!{block.within[-1].name}]"]
        case BlockKind.CODE:
            longest = max((len(run) for run in re.findall("`+", block.text)), default=0)
            fence = "`" * max(3, longest + 1)
            lines = [f"{fence}{block.language}", *block.text.split("\n"), fence]
        case BlockKind.DETAILS:
            opening = "<details open>" if block.level else "<details>"
            lines = [opening, f"<summary>{text}</summary>"]
        case BlockKind.TABLE:
            rows = [
                f"| {' | '.join(_cell(_text(block, cell, inline)) for cell in row)} |"
                for row in block.rows
            ]
            rule = f"| {' | '.join(_RULE_OF[align] for align in block.aligns)} |"
            lines = [*rows[:1], rule, *rows[1:]]
        case _:
            if Container.FOOTNOTE in block.within and not block.marker:
                text = _LONG_NOTE.sub(_with_label, text, count=1)
            lines = text.split("\n")
    return lines


def _with_label(found: re.Match[str]) -> str:
    return f"[^{re.sub(_ESCAPE, '', found[1])}]: "


def _text(block: Block, text: str, inline: InlineReader) -> str:
    """Labels that are defined elsewhere become addresses."""
    return inline_markdown(inline.runs(text, block.references)) if block.references else text


def _cell(text: str) -> str:
    return re.sub(r"(?<!\\)\|", r"\\|", text).replace("\n", "<br>")


def _run(run: Run) -> str:
    if (number := citation_of(run.link)) is not None:  # as it stood there
        return marker(number) if run.link.startswith(CITED) else doubtful(number)
    if run.note:
        return f"[^{run.text}]"
    if run.code:
        longest = max((len(ticks) for ticks in re.findall("`+", run.text)), default=0)
        ticks = "`" * (longest + 1)
        space = " " if run.text.startswith("`") or run.text.endswith("`") else ""
        text = f"{ticks}{space}{run.text}{space}{ticks}"
    else:
        text = run.text if run.formula else as_markdown(run.text)
    if not text.strip():
        return text
    lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    text = text.strip()
    tags = [_TAGS.get(run.raised), "kbd" if run.key else None, "mark" if run.marked else None]
    for tag in filter(None, tags):
        text = f"<{tag}>{text}</{tag}>"
    for mark, wanted in (("~~", run.struck), ("*", run.italic), ("**", run.bold)):
        text = f"{mark}{text}{mark}" if wanted else text
    if run.link:
        address = _IN_ADDRESS.sub(r"\\\g<0>", run.link)
        plain = run.text == run.link == address
        text = f"<{address}>" if plain else f"[{text}](<{address}>)"
    return f"{lead}{text}{trail}"
