"""Markdown to a flat list of blocks, line by line, so that a stream is read only once.

Parsers want a whole document; models write line after line and indent lists by two or three
columns. This reader takes CommonMark's block rules, leniently, in one pass. It flattens: a
paragraph inside a list inside a quote is one block that knows its containers. All blocks
but the last are final.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from app.ui.document.inline_patterns import display_mathematics_to_close
from app.ui.document.lines import (
    Marker,
    alignments,
    cell_count,
    cells,
    heading_text,
    indent_of,
    is_rule,
    list_marker,
    with_spaces,
    without_blank_end,
)
from app.ui.document.paragraph_cuts import MAX_TEXT, paragraph_cut

MAX_DEPTH = 12  # deeper quotes and lists stay text, which bounds the work on "> > > …"
MAX_TABLE = 8_000  # characters; a longer table goes on in a new block

_FENCE = re.compile(r"(`{3,}(?=[^`]*$)|~{3,})(.*)$")
_HEADING = re.compile(r"(#{1,6})(?:\s+(.*))?$")
_SETEXT = re.compile(r"(={3,}|-{3,})$")


class BlockKind(Enum):
    PARAGRAPH = auto()
    HEADING = auto()
    CODE = auto()
    RULE = auto()
    TABLE = auto()
    PLAIN = auto()  # shown as it is, never read as Markdown


class Container(Enum):
    QUOTE = auto()
    ITEM = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One block; `text` is inline Markdown, or the code itself without its fence.

    `within` names the quotes and list items around it, outermost first. `marker` is
    the bullet or number it opens an item with. `rows` are a table's cells, header first if
    it has one; `aligns` holds "l", "c", "r" or "" for each column. `joint` is the text
    between the block before and this one; a block cut off a longer one has " " or "".
    """

    kind: BlockKind
    text: str = ""
    level: int = 0
    language: str = ""
    marker: str = ""
    within: tuple[Container, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    aligns: tuple[str, ...] = ()
    header: bool = True
    joint: str = "\n"

    @property
    def continues(self) -> bool:
        """Whether it was cut off the block before only because that was too long."""
        return self.joint != "\n"


@dataclass(slots=True)
class _OpenContainer:
    """A quote or list item that the lines now being read go into."""

    kind: Container
    margin: int = 0  # the column an item's marker stands in, relative to what it stands in
    content: int = 0  # the column its content starts in
    bullet: str = ""  # the kind of marker: two kinds are two lists
    ordinal: int = 0


@dataclass(slots=True)
class _Leaf:
    kind: BlockKind
    lines: list[str] = field(default_factory=list)
    size: int = 0
    level: int = 0
    language: str = ""
    marker: str = ""
    within: tuple[Container, ...] = ()
    fence: str = ""  # the fence that ends it; "" for code by indentation
    margin: int = 0  # columns before the fence, which its lines may have, too
    formula: str = ""  # what ends the formula that its last lines are in
    joint: str = "\n"
    aligns: tuple[str, ...] = ()
    header: bool = True
    rows: list[tuple[str, ...]] = field(default_factory=list)

    def add_row(self, line: str) -> None:
        self.rows.append(cells(line, len(self.aligns)))
        self.size += len(line)

    def add(self, line: str) -> None:
        self.lines.append(line)
        self.size += len(line) + 1

    def copy(self) -> _Leaf:
        return replace(self, lines=self.lines.copy(), rows=self.rows.copy())

    def block(self) -> Block:
        shared = Block(self.kind, marker=self.marker, within=self.within, joint=self.joint)
        if self.kind is BlockKind.TABLE:
            return replace(shared, rows=tuple(self.rows), aligns=self.aligns, header=self.header)
        lines = self.lines
        if self.kind is BlockKind.CODE and not self.fence:
            lines = without_blank_end(lines)
        return replace(shared, text="\n".join(lines), level=self.level, language=self.language)


class BlockReader:
    """Reads lines; `blocks` are those that are final, `tail()` is the one still open."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._within: list[_OpenContainer] = []
        self._leaf: _Leaf | None = None

    def fork(self) -> BlockReader:
        """A reader that goes on from here without touching this one; its `blocks` start empty."""
        other = BlockReader()
        other._within = [replace(container) for container in self._within]
        other._leaf = self._leaf.copy() if self._leaf else None
        return other

    def tail(self) -> list[Block]:
        return [self._leaf.block()] if self._leaf else []

    def feed(self, line: str) -> None:
        line = line.rstrip("\r")
        if self._leaf and self._leaf.kind is BlockKind.CODE and self._leaf.fence:
            self._feed_fenced(self._leaf, line)
            return
        matched, rest = self._match(with_spaces(line))
        if not rest.strip():
            self._feed_blank(matched)
            return
        self._feed_text(matched, rest)

    # -- what the line stands in ------------------------------------------------------

    def _match(self, line: str) -> tuple[int, str]:
        """How many open containers the line continues, and what is left of it."""
        rest = line
        for count, container in enumerate(self._within):
            indent = indent_of(rest)
            if container.kind is Container.QUOTE:
                if indent > 3 or not rest.startswith(">", indent):
                    return count, rest
                rest = rest[indent + 1 :].removeprefix(" ")
            elif not rest.strip():
                continue
            elif indent >= container.content:
                rest = rest[container.content :]
            elif indent >= container.margin + 2 and list_marker(rest[indent:]):
                rest = rest[indent:]  # models nest by two columns, whatever the marker's width
            else:
                return count, rest
        return len(self._within), rest

    def _feed_fenced(self, leaf: _Leaf, line: str) -> None:
        rest = line
        for container in self._within:
            indent = indent_of(rest)
            if container.kind is Container.QUOTE:
                if not rest.startswith(">", indent):
                    self._close()
                    self.feed(line)
                    return
                rest = rest[indent + 1 :].removeprefix(" ")
            else:
                # Models forget to indent code in a list: take off what is there.
                rest = rest[min(indent, container.content) :]
        mark = rest.strip()
        if len(mark) >= len(leaf.fence) and not mark.strip(leaf.fence[0]):
            self._close()
        else:
            leaf.add(rest[min(indent_of(rest), leaf.margin) :])

    def _feed_blank(self, matched: int) -> None:
        leaf = self._leaf
        if leaf and leaf.kind is BlockKind.CODE:
            leaf.add("")
        else:
            if leaf and (leaf.lines or not leaf.marker):
                self._close()
            for index in range(matched, len(self._within)):
                if self._within[index].kind is Container.QUOTE:
                    self._close()
                    del self._within[index:]
                    break

    def _feed_text(self, matched: int, rest: str) -> None:
        leaf = self._leaf
        paragraph = leaf is not None and leaf.kind is BlockKind.PARAGRAPH and bool(leaf.lines)
        if leaf and leaf.formula and matched == len(self._within):
            self._add_to_paragraph(leaf, rest.strip())
            return
        if indent_of(rest) >= 4 and not (paragraph or self._opens(rest.lstrip(), matched)):
            self._feed_indented(matched, rest)
            return
        if leaf and matched == len(self._within) and self._continues_leaf(leaf, rest):
            return
        sibling = self._within[matched] if matched < len(self._within) else None
        if not self._opens(rest.lstrip(), matched) and paragraph:
            assert leaf is not None
            self._add_to_paragraph(leaf, rest.strip())  # also a lazy continuation
            return
        self._leave(matched)
        self._open(rest, sibling)

    def _continues_leaf(self, leaf: _Leaf, rest: str) -> bool:
        """A line that turns the open block into something else or is its next row."""
        text = rest.strip()
        if leaf.kind is BlockKind.PARAGRAPH and leaf.lines:
            if _SETEXT.match(text):
                leaf.kind, leaf.level = BlockKind.HEADING, 1 if text[0] == "=" else 2
                self._close()
                return True
            columns = alignments(text)
            if columns and "|" in leaf.lines[-1] and cell_count(leaf.lines[-1]) == len(columns):
                self._begin_table(leaf, columns)
                return True
        if leaf.kind is BlockKind.TABLE and not self._opens(text, len(self._within)):
            if len(text) > MAX_TEXT:  # too much for a cell
                return False
            if leaf.size > MAX_TABLE:
                aligns = leaf.aligns
                leaf = self._begin(BlockKind.TABLE)
                leaf.aligns, leaf.header = aligns, False
            leaf.add_row(text)
            return True
        return False

    def _opens(self, text: str, matched: int) -> bool:
        """Whether the line begins a block of its own even right after a paragraph."""
        if text.startswith(">") or _FENCE.match(text) or _HEADING.match(text):
            return len(self._within) < MAX_DEPTH or not text.startswith(">")
        if is_rule(text):
            return True
        marker = list_marker(text)
        if marker is None or matched >= MAX_DEPTH:
            return False
        in_list = any(container.kind is Container.ITEM for container in self._within)
        if in_list or not (self._leaf and self._leaf.lines):
            return True
        # "1986. A great year" must not start a list in the middle of a paragraph.
        return bool(marker.rest) and (marker.ordinal in (None, 1))

    # -- opening ----------------------------------------------------------------------

    def _open(self, rest: str, sibling: _OpenContainer | None) -> None:
        indent = indent_of(rest)
        text = rest[indent:].rstrip()
        if text.startswith(">") and len(self._within) < MAX_DEPTH:
            self._close()
            self._within.append(_OpenContainer(Container.QUOTE))
            self._open_rest(text[1:].removeprefix(" "))
        elif (heading := _HEADING.match(text)) and len(text) <= MAX_TEXT:
            self._begin(BlockKind.HEADING, level=len(heading[1])).add(
                heading_text(heading[2] or "")
            )
            self._close()
        elif fence := _FENCE.match(text):
            words = fence[2].split()
            language = words[0] if words else ""
            self._begin(BlockKind.CODE, fence=fence[1], language=language).margin = indent
        elif is_rule(text):
            self._begin(BlockKind.RULE)
            self._close()
        elif (marker := list_marker(text)) and len(self._within) < MAX_DEPTH:
            self._open_item(indent, marker, sibling)
        else:
            self._add_to_paragraph(self._begin(BlockKind.PARAGRAPH), text)

    def _open_rest(self, rest: str) -> None:
        if rest.strip():
            self._open(rest, None)

    def _open_item(self, indent: int, marker: Marker, sibling: _OpenContainer | None) -> None:
        self._close()
        ordinal = marker.ordinal
        if ordinal is not None and sibling and sibling.bullet == marker.bullet:
            ordinal = sibling.ordinal + 1
        shown = "•" if ordinal is None else f"{ordinal}{marker.bullet}"
        width = marker.width if marker.rest else len(marker.bullet) + 1
        self._within.append(
            _OpenContainer(Container.ITEM, indent, indent + width, marker.bullet, ordinal or 0)
        )
        self._leaf = _Leaf(BlockKind.PARAGRAPH, marker=shown, within=self._names())
        self._open_rest(marker.rest)

    def _feed_indented(self, matched: int, rest: str) -> None:
        leaf = self._leaf
        if leaf and leaf.kind is BlockKind.CODE and matched == len(self._within):
            leaf.add(rest[4:])
        else:
            self._leave(matched)
            self._begin(BlockKind.CODE).add(rest[4:])

    def _begin(
        self, kind: BlockKind, *, level: int = 0, language: str = "", fence: str = ""
    ) -> _Leaf:
        marker = ""
        if self._leaf and self._leaf.marker and not self._leaf.lines:
            marker = self._leaf.marker  # the item's first block shows its marker
            self._leaf = None
        self._close()
        self._leaf = _Leaf(kind, [], 0, level, language, marker, self._names(), fence)
        return self._leaf

    def _begin_table(self, leaf: _Leaf, aligns: tuple[str, ...]) -> None:
        header = leaf.lines.pop()
        if leaf.lines:
            leaf = self._begin(BlockKind.TABLE)
        leaf.kind, leaf.aligns = BlockKind.TABLE, aligns
        leaf.lines, leaf.size = [], 0
        leaf.add_row(header)

    def _add_to_paragraph(self, leaf: _Leaf, text: str) -> None:
        while (cut := paragraph_cut(leaf.lines, leaf.size, text)) is not None:
            if cut:
                leaf.add(text[:cut])
            joint = "\n" if not cut else " " if text[cut] == " " else ""
            text = text[cut:].lstrip(" ")
            leaf = self._begin(BlockKind.PARAGRAPH)
            leaf.joint = joint
        if not text:
            return
        leaf.add(text)
        if leaf.formula:
            leaf.formula = "" if leaf.formula in text else leaf.formula
        else:
            leaf.formula = display_mathematics_to_close(text)

    # -- closing ----------------------------------------------------------------------

    def _leave(self, matched: int) -> None:
        if matched < len(self._within):
            self._close()
            del self._within[matched:]

    def _close(self) -> None:
        if self._leaf:
            self.blocks.append(self._leaf.block())
            self._leaf = None

    def _names(self) -> tuple[Container, ...]:
        return tuple(container.kind for container in self._within)
