"""Blocks and runs back to Markdown: for parts of a text, of which there is no source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.ui.document.blocks import BULLET, CHECKED, UNCHECKED, Block, BlockKind, Container
from app.ui.document.inline import InlineReader, Run

_MARK = re.compile(r"([\\`*_\[\]<>~|$&])")
_RULE_OF = {"": "---", "l": ":--", "c": ":-:", "r": "--:"}
_BULLETS = {BULLET: "-", UNCHECKED: "- [ ]", CHECKED: "- [x]"}
_NUMBERED = (Container.ITEM, Container.FOOTNOTE)  # what a marker begins
_TAGS = {-1: "sub", 1: "sup"}


def markdown_of(blocks: Iterable[Block], inline: InlineReader) -> str:
    """The blocks of a text, or some of them."""
    text = ""
    before: Block | None = None
    widths: list[int] = []  # of what each container around the block is indented by
    for block in blocks:
        widths = _widths(block, widths)
        lines = _lines(block, inline)
        first, rest = _margins(block, widths)
        margins = [first, *[rest] * (len(lines) - 1)]
        written = [f"{margin}{line}".rstrip() for margin, line in zip(margins, lines, strict=True)]
        if before is None:
            text = "\n".join(written)
        elif block.continues:
            text += block.joint + "\n".join([lines[0], *written[1:]])
        else:
            text += ("\n" if _is_tight(before, block) else "\n\n") + "\n".join(written)
        before = block
    return text


def as_markdown(text: str) -> str:
    """Plain text without a meaning in Markdown."""
    return _MARK.sub(r"\\\1", text)


def inline_markdown(runs: Sequence[Run]) -> str:
    return "".join(map(_run, runs))


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
    match block.kind:
        case BlockKind.HEADING:
            return [f"{'#' * block.level} {_text(block, block.text, inline)}"]
        case BlockKind.RULE:
            return ["---"]
        case BlockKind.ALERT:
            return [f"[!{block.within[-1].name}]"]
        case BlockKind.CODE:
            longest = max((len(run) for run in re.findall("`+", block.text)), default=0)
            fence = "`" * max(3, longest + 1)
            return [f"{fence}{block.language}", *block.text.split("\n"), fence]
        case BlockKind.TABLE:
            rows = [
                f"| {' | '.join(_cell(_text(block, cell, inline)) for cell in row)} |"
                for row in block.rows
            ]
            rule = f"| {' | '.join(_RULE_OF[align] for align in block.aligns)} |"
            return [*rows[:1], rule, *rows[1:]]
    return _text(block, block.text, inline).split("\n")


def _text(block: Block, text: str, inline: InlineReader) -> str:
    """Labels that are defined elsewhere become addresses."""
    return inline_markdown(inline.runs(text, block.references)) if block.references else text


def _cell(text: str) -> str:
    return re.sub(r"(?<!\\)\|", r"\\|", text).replace("\n", "<br>")


def _run(run: Run) -> str:
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
        text = f"<{run.link}>" if run.text == run.link else f"[{text}](<{run.link}>)"
    return f"{lead}{text}{trail}"
