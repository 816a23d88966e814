"""The blocks of a text that grows at its end, and of a whole text."""

from __future__ import annotations

import re
from dataclasses import replace

from app.ui.document.block_reader import BlockReader
from app.ui.document.blocks import WITH_INLINES, Block, BlockKind
from app.ui.document.formula_patterns import display_to_close
from app.ui.document.pieces import piece_end
from app.ui.document.references import References, is_begun_definition
from app.ui.document.unfinished import completed

MAX_PLAIN = 8000  # characters in a block of plain text
_SIGNS = "-*+>#=_|:~` \t"
_LONGEST_MARKER = 200
_NUMBER = re.compile(r"\d{1,9}[.)]?")
# What may yet become the mark of a task, an alert, a footnote or details.
_BEGUN = re.compile(
    r"(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]?\]?[ \t]*|(?:>[> \t]*)\[!?[A-Za-z]{0,9}\]?"
    r"|\[\^[^\s\]]*(?:\](?::[ \t]*)?)?"
)
_TAGS = ("<details", "</details", "<summary")
_BEGUN_TAG = re.compile(r"</?(?:details|summary)[^>]*|<details[^>]*>\s*(?:<[a-z]*)?", re.IGNORECASE)


class BlockStream:
    """The blocks of a text that grows at its end."""

    def __init__(self) -> None:
        self._restart()

    def _restart(self) -> None:
        self._reader = BlockReader()
        self._references = References()
        self._text = ""
        self._read = 0  # how much of the text is whole lines already read
        self._early: set[int] = set()  # blocks that were given as if the text had ended

    def update(self, text: str, *, finished: bool) -> tuple[int, list[Block]]:
        """The index from which blocks may have changed, and the blocks from there on."""
        if not text.startswith(self._text):
            self._restart()
        before = len(self._reader.blocks)
        end = text.rfind("\n") + 1
        if end > self._read:
            for line in text[self._read : end - 1].split("\n"):
                self._reader.feed(line)
            self._read = end
        self._text = text
        changed = self._resolve(before) | self._early
        tail = self._reader.fork()
        rest = text[self._read :]
        if rest and (finished or not _is_undecided(rest)):
            tail.feed(rest)
        still_open = tail.blocks + tail.tail()
        more = tail.definitions
        if still_open and not finished:
            last = _so_far(still_open.pop(), rest)
            still_open += [last] if last else []
        resolved = self._references.resolved
        still_open = [resolved(block, more, finished=finished) for block in still_open]
        early = self._as_if_ended(tail, still_open) if finished else {}
        self._early = set(early)
        first = min(changed | self._early | {before})
        blocks = [
            early.get(index, block)
            for index, block in enumerate(self._reader.blocks[first:], first)
        ]
        return first, blocks + still_open

    def _resolve(self, before: int) -> set[int]:
        """Give the blocks from `before` on their references; returns those before that change."""
        blocks, references = self._reader.blocks, self._references
        changed = references.define(self._reader.definitions)
        self._reader.definitions = {}
        for index in changed:
            blocks[index] = references.resolved(blocks[index], {}, finished=False)
        for index in range(before, len(blocks)):
            references.wait(index, blocks[index])
            blocks[index] = references.resolved(blocks[index], {}, finished=False)
        return changed

    def _as_if_ended(self, tail: BlockReader, still_open: list[Block]) -> dict[int, Block]:
        """The final blocks that are others because the text ends here; more may still come.

        Details that are not closed are unfolded: the rest of the text is in them.
        """
        final, early = self._reader.blocks, {}
        for index in self._references.unsettled(tail.definitions):
            early[index] = self._references.resolved(final[index], tail.definitions, finished=True)
        for index in tail.open_details():
            if index < len(final):
                early[index] = replace(early.get(index, final[index]), level=1)
            else:
                at = index - len(final)
                still_open[at] = replace(still_open[at], level=1)
        return early


def read(text: str) -> list[Block]:
    """All blocks of a whole text."""
    return BlockStream().update(text, finished=True)[1]


def plain(text: str) -> list[Block]:
    """Plain text, in blocks small enough to lay out at once."""
    blocks: list[Block] = []
    joint, start = "\n", 0
    while (end := piece_end(text, start, MAX_PLAIN)) < len(text):
        cut = text.rfind("\n", start, end) + 1 or text.rfind(" ", start, end) + 1 or end
        piece = text[start:cut].removesuffix("\n")
        blocks.append(Block(BlockKind.PLAIN, piece, joint=joint))
        joint = "\n" if len(piece) < cut - start else ""
        start = cut
    return [*blocks, Block(BlockKind.PLAIN, text[start:], joint=joint)]


def _is_undecided(line: str) -> bool:
    """Whether a line may yet become a marker: it is held back until that is clear."""
    text = line.strip()
    if len(text) > _LONGEST_MARKER:
        return False
    if not text.strip(_SIGNS) or _NUMBER.fullmatch(text) or _BEGUN.fullmatch(text):
        return True
    if text[0] != "<":
        return False
    begun = any(tag.startswith(text.lower()) for tag in _TAGS)
    return begun or _BEGUN_TAG.fullmatch(text) is not None


def _so_far(last: Block, rest: str) -> Block | None:
    """The open block without what may yet become something else; None if nothing is left."""
    if last.kind is BlockKind.PARAGRAPH and display_to_close(last.text):
        return replace(last, kind=BlockKind.FORMULA)  # which is not whole
    if last.kind in WITH_INLINES:
        if last.kind is BlockKind.PARAGRAPH and is_begun_definition(last.text):
            shown = ""
        else:
            shown = completed(_without_header(last.text))
        if shown or last.marker or (not last.text and last.kind is not BlockKind.DETAILS):
            return replace(last, text=shown)
        return None
    if last.kind is BlockKind.TABLE and rest.strip():
        return replace(last, rows=(*last.rows[:-1], _completed(last.rows[-1])))
    return last


def _completed(row: tuple[str, ...]) -> tuple[str, ...]:
    """A row that breaks off in its last cell that has a text."""
    last = max((column for column, cell in enumerate(row) if cell), default=0)
    return (*row[:last], completed(row[last]), *row[last + 1 :])


def _without_header(text: str) -> str:
    """A last line that may be a table's header waits for the line after it."""
    before, _, last = text.rpartition("\n")
    return before if last.startswith("|") else text
