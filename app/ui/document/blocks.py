"""The blocks of a text: paragraphs, headings, code, tables, in a flat list.

A paragraph inside a list inside a quote is one block that knows its containers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto


class BlockKind(Enum):
    PARAGRAPH = auto()
    HEADING = auto()
    CODE = auto()
    RULE = auto()
    TABLE = auto()
    FORMULA = auto()  # on lines of its own, with its delimiters
    TERM = auto()  # a word whose definition follows
    ALERT = auto()  # the title of an alert; its kind is its innermost container
    DETAILS = auto()  # the summary of what is folded
    PLAIN = auto()  # shown as it is, never read as Markdown


class Container(Enum):
    QUOTE = auto()
    ITEM = auto()
    NOTE = auto()
    TIP = auto()
    IMPORTANT = auto()
    WARNING = auto()
    CAUTION = auto()
    DETAILS = auto()
    FOOTNOTE = auto()
    DEFINITION = auto()

    @property
    def is_quote(self) -> bool:
        """Whether each line of it is marked with ">"."""
        return self is Container.QUOTE or self in ALERTS


ALERTS = frozenset(
    {
        Container.NOTE,
        Container.TIP,
        Container.IMPORTANT,
        Container.WARNING,
        Container.CAUTION,
    }
)
BULLET, UNCHECKED, CHECKED = "•", "☐", "☑"  # markers of items without a number
WITH_INLINES = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TERM, BlockKind.DETAILS}
)


@dataclass(frozen=True, slots=True)
class Block:
    """One block; `text` is inline Markdown, or the code itself without its fence.

    `within` names the quotes and list items around it, outermost first. `marker` is
    the bullet or number it opens an item with. `rows` are a table's cells, header first if
    it has one; `aligns` holds "l", "c", "r" or "" for each column. `joint` is the text
    between the block before and this one; a block cut off a longer one has " " or "".
    `level` is a heading's, and 1 for details that are unfolded from the start.
    `references` are the labels in it that are defined somewhere in the text, each with its
    address, or with the first line of its footnote. `lines` are the first line of its source and
    the one after the last. `note` is the label of the footnote that begins with it.
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
    references: tuple[tuple[str, str], ...] = ()
    note: str = ""
    lines: tuple[int, int] = field(default=(0, 0), compare=False)

    @property
    def continues(self) -> bool:
        """Whether it was cut off the block before only because that was too long."""
        return self.joint != "\n"

    def has_text_of(self, other: Block) -> bool:
        """Whether it is the same block, but for what its labels lead to."""
        return (
            self.text is other.text
            and self.rows is other.rows
            and self.references != other.references
            and self.level == other.level
        )
