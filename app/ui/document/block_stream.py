"""The blocks of a text that grows at its end, and of a whole text."""

from __future__ import annotations

import re
from dataclasses import replace

from app.ui.document.blocks import Block, BlockKind, BlockReader
from app.ui.document.pieces import piece_end
from app.ui.document.unfinished import completed

MAX_PLAIN = 8000  # characters in a block of plain text
_SIGNS = "-*+>#=_|:~` \t"
_LONGEST_MARKER = 200
_NUMBER = re.compile(r"\d{1,9}[.)]?")


class BlockStream:
    """The blocks of a text that grows at its end."""

    def __init__(self) -> None:
        self._restart()

    def _restart(self) -> None:
        self._reader = BlockReader()
        self._text = ""
        self._read = 0  # how much of the text is whole lines already read

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
        tail = self._reader.fork()
        rest = text[self._read :]
        if rest and (finished or not _is_undecided(rest)):
            tail.feed(rest)
        still_open = tail.blocks + tail.tail()
        if still_open and not finished:
            last = still_open.pop()
            if last.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
                shown = completed(_without_header(last.text))
                if shown or last.marker or not last.text:
                    still_open.append(replace(last, text=shown))
            elif last.kind is BlockKind.TABLE and rest.strip():
                still_open.append(replace(last, rows=(*last.rows[:-1], _completed(last.rows[-1]))))
            else:
                still_open.append(last)
        return before, self._reader.blocks[before:] + still_open


def read(text: str) -> list[Block]:
    """All blocks of a whole text."""
    return BlockStream().update(text, finished=True)[1]


def plain(text: str) -> list[Block]:
    """Plain text, in blocks small enough to lay out at once."""
    blocks: list[Block] = []
    joint = "\n"
    while (end := piece_end(text, 0, MAX_PLAIN)) < len(text):
        cut = text.rfind("\n", 0, end) + 1 or text.rfind(" ", 0, end) + 1 or end
        piece = text[:cut].removesuffix("\n")
        blocks.append(Block(BlockKind.PLAIN, piece, joint=joint))
        joint = "\n" if len(piece) < cut else ""
        text = text[cut:]
    return [*blocks, Block(BlockKind.PLAIN, text, joint=joint)]


def _is_undecided(line: str) -> bool:
    """Whether a line may yet become a marker: it is held back until that is clear."""
    text = line.strip()
    signs = len(text) <= _LONGEST_MARKER and not text.strip(_SIGNS)
    return signs or _NUMBER.fullmatch(text) is not None


def _completed(row: tuple[str, ...]) -> tuple[str, ...]:
    """A row that breaks off in its last cell that has a text."""
    last = max((column for column, cell in enumerate(row) if cell), default=0)
    return (*row[:last], completed(row[last]), *row[last + 1 :])


def _without_header(text: str) -> str:
    """A last line that may be a table's header waits for the line after it."""
    before, _, last = text.rpartition("\n")
    return before if last.startswith("|") else text
