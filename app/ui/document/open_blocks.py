"""What a reader of blocks has open: the containers it is in, and the block it adds lines to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from app.ui.document.blocks import (
    ALERTS,
    BULLET,
    CHECKED,
    UNCHECKED,
    Block,
    BlockKind,
    Container,
)
from app.ui.document.formula_patterns import display_formula, display_to_close
from app.ui.document.lines import (
    Marker,
    cells,
    indent_of,
    list_marker,
    without_blank_end,
    without_indent,
)

DETAILS = re.compile(r"<details(\s+open\b[^>]*)?\s*>\s*(.*)$", re.IGNORECASE)
_END_OF_DETAILS = re.compile(r"</details\s*>", re.IGNORECASE)
SUMMARY = re.compile(r"<summary\s*>", re.IGNORECASE)
END_OF_SUMMARY = re.compile(r"</summary\s*>", re.IGNORECASE)
_STRONG = re.compile(r"</?(?:b|strong)>", re.IGNORECASE)
_ALERT = re.compile(rf"\[!({'|'.join(kind.name for kind in ALERTS)})\](?:\s+|$)", re.IGNORECASE)
FOOTNOTE = re.compile(r"\[\^([^\s\]]+)\]:\s*(.*)$")
_LONGEST_LABEL = 3
_SIGN = re.compile(r"[!-/:-@\[-`{-~]")
_TASK = re.compile(r"\[([ xX])\]\s+(?=\S)")
DEFINITION = re.compile(r":\s+(?=\S)")


@dataclass(slots=True)
class OpenContainer:
    """A container that the lines now being read go into."""

    kind: Container
    margin: int = 0  # the column an item's marker stands in, relative to what it stands in
    content: int = 0  # the column its content starts in
    bullet: str = ""  # the kind of marker: two kinds are two lists
    ordinal: int = 0
    opened: int = 0  # the index of the block with the summary

    def is_around(self, line: str, indent: int) -> bool:
        """Whether it is an item with an item in it, though that is not indented far enough:
        models nest by two columns, whatever the marker's width."""
        if self.kind is not Container.ITEM or indent < self.margin + 2:
            return False
        marker = list_marker(line[indent:])
        if marker is None:
            return False
        is_next = self.ordinal > 0 and marker.ordinal == self.ordinal + 1
        return not (is_next and marker.bullet == self.bullet)


class OpenContainers(list[OpenContainer]):
    """From the outermost to the innermost."""

    _names: tuple[Container, ...] = ()

    def copy(self) -> OpenContainers:
        return OpenContainers(replace(container) for container in self)

    def names(self) -> tuple[Container, ...]:
        """Their kinds; the same tuple as the last time if these have not changed: of a long list
        every block keeps it."""
        names = tuple(container.kind for container in self)
        if names != self._names:
            self._names = names
        return self._names

    def index_of(self, kind: Container) -> int:
        """Of the innermost one of that kind; -1 if there is none."""
        for index in reversed(range(len(self))):
            if self[index].kind is kind:
                return index
        return -1

    def match(self, line: str) -> tuple[int, str]:
        """How many of them the line continues, and what is left of it."""
        rest = line
        for count, container in enumerate(self):
            indent = indent_of(rest)
            if container.kind.is_quote:
                if indent > 3 or not rest.startswith(">", indent):
                    return count, rest
                rest = rest[indent + 1 :].removeprefix(" ")
            elif container.kind is Container.DETAILS:
                continue
            elif indent >= container.content or not rest.strip():
                rest = rest[container.content :]
            elif container.is_around(rest, indent):
                rest = rest[indent:]
            else:
                return count, rest
        return len(self), rest

    def content_of_fenced(self, line: str) -> str | None:
        """What is left of a line of code in a fence; None if it leaves a quote."""
        rest = line
        for container in self:
            if container.kind.is_quote:
                indent = indent_of(rest)
                if not rest.startswith(">", indent):
                    return None
                rest = rest[indent + 1 :].removeprefix(" ")
            else:
                # Models forget to indent code in a list: take off what is there.
                rest = without_indent(rest, container.content)
        return rest


@dataclass(slots=True)
class OpenBlock:
    """The block that the next lines may go on with."""

    kind: BlockKind
    first: int  # the line it begins in
    last: int  # the line after those it has
    lines: list[str] = field(default_factory=list)
    size: int = 0
    level: int = 0
    language: str = ""
    marker: str = ""
    within: tuple[Container, ...] = ()
    fence: str = ""  # what ends it; "" for code by indentation
    margin: int = 0  # columns before the fence, which its lines may have, too
    formula: str = ""  # what ends the formula that its last lines are in
    joint: str = "\n"
    aligns: tuple[str, ...] = ()
    header: bool = True
    rows: list[tuple[str, ...]] = field(default_factory=list)
    note: str = ""  # the label of the footnote that it begins

    def add_row(self, line: str) -> None:
        self.rows.append(cells(line, len(self.aligns)))
        self.size += len(line)

    def add(self, line: str) -> None:
        self.lines.append(line)
        self.size += len(line) + 1

    def add_text(self, line: str) -> None:
        """Of a paragraph, which may be in the middle of a formula."""
        self.add(line)
        if self.formula:
            self.formula = "" if self.formula in line else self.formula
        else:
            self.formula = display_to_close(line)

    def with_end_of_fence(self) -> OpenBlock:
        """What GitHub calls a block of mathematics becomes a formula once it is whole."""
        lines = ["$$", *self.lines, "$$"]
        if self.language == "math" and display_formula("\n".join(lines)):
            self.kind, self.lines = BlockKind.PARAGRAPH, lines
        return self

    def copy(self) -> OpenBlock:
        return replace(self, lines=self.lines.copy(), rows=self.rows.copy())

    @property
    def is_begun_item(self) -> bool:
        """Whether it is the marker of an item whose first block is still to come."""
        return bool(self.marker) and self.kind is BlockKind.PARAGRAPH and not self.lines

    @property
    def is_paragraph(self) -> bool:
        """Whether it is a paragraph that has text already."""
        return self.kind is BlockKind.PARAGRAPH and bool(self.lines)

    @property
    def is_formula(self) -> bool:
        """Whether it is nothing but a formula, which is whole."""
        if not self.is_paragraph or self.lines[0][0] not in "$\\":
            return False
        return bool(display_formula("\n".join(self.lines)))

    @property
    def continues(self) -> bool:
        """Whether it was cut off the block before."""
        return self.joint != "\n"

    def block(self) -> Block:
        kind, lines = self.kind, self.lines
        if kind is BlockKind.CODE and not self.fence:
            lines = without_blank_end(lines)
        text = "\n".join(lines)
        if kind is BlockKind.DETAILS:
            text = _STRONG.sub("**", text)
        return Block(
            BlockKind.FORMULA if self.is_formula else kind,
            text,
            self.level,
            self.language,
            self.marker,
            self.within,
            tuple(self.rows),
            self.aligns,
            self.header,
            self.joint,
            note=self.note,
            lines=(self.first, self.last),
        )


def is_definition(container: OpenContainer | None) -> bool:
    return container is not None and container.kind is Container.DEFINITION


def alert(text: str) -> tuple[Container, str] | None:
    """The kind of alert a quote that begins with `text` is, and the text after its mark."""
    if found := _ALERT.match(text):
        return Container[found[1].upper()], text[found.end() :]
    return None


def before_ends_of_details(text: str) -> tuple[str, int]:
    """What stands before the ends of details at the end of a line, and how many they are."""
    at, count = len(text), 0
    for found in reversed(list(_END_OF_DETAILS.finditer(text))):
        if text[found.end() : at].strip():
            break
        at, count = found.start(), count + 1
    return text[:at], count


def item_start(marker: Marker, before: int) -> tuple[str, int, str]:
    """What an item shows in the margin, its number, 0 for none, and its text.

    `before` is the number of the item before it in the same list.
    """
    task = _TASK.match(marker.rest)
    rest = marker.rest[task.end() :] if task else marker.rest
    box = (UNCHECKED if task[1] == " " else CHECKED) if task else ""
    if marker.ordinal is None:
        return box or BULLET, 0, rest
    ordinal = before + 1 if before else marker.ordinal
    return f"{ordinal}{marker.bullet}", ordinal, f"{box} {rest}" if box else rest


def note_label(label: str, rest: str) -> tuple[str, str]:
    """The marker of a footnote, and its text; a label too long for the margin begins the text."""
    if len(label) <= _LONGEST_LABEL:
        return label, rest
    return "", f"<sup>{_SIGN.sub(_escaped, label)}</sup> {rest}"


def _escaped(found: re.Match[str]) -> str:
    return f"\\{found[0]}"
