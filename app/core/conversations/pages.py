"""An SQLite file read page by page, for one that SQLite itself refuses or cannot read whole.

By the published format, https://www.sqlite.org/fileformat2.html. Nothing in the file is
trusted: a number that leads nowhere ends what it belongs to, and nothing raises.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from app.core.conversations.quarantine import JOURNAL, beside

SqlValue = int | float | str | bytes | None
Row = tuple[SqlValue, ...]

PAGE: Final = 4096  # bytes; the database is never made with another size
_TABLE_LEAF, _TABLE_INTERIOR = 0x0D, 0x05
_INDEX_LEAF, _INDEX_INTERIOR = 0x0A, 0x02
_FRAME = 24  # bytes before each page in the journal
_INTEGERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type


class Cell(NamedTuple):
    """A row of a table; `whole` says that its end was found, too."""

    rowid: int
    row: Row
    end: int  # where on the page the next cell may begin
    whole: bool


class Pages:
    """The pages as of the last transaction: those in the journal replace those in the file."""

    def __init__(self, file: bytes | mmap.mmap, journal: bytes) -> None:
        self._file = file
        self._newer = _committed(journal)
        self.count = max(-(-len(file) // PAGE), *self._newer, 0)

    @classmethod
    @contextmanager
    def of(cls, path: Path) -> Iterator[Pages]:
        """Raises OSError."""
        journal = beside(path, JOURNAL)
        newer = journal.read_bytes() if journal.exists() else b""
        with path.open("rb") as file:
            if file.seek(0, 2) == 0:  # which cannot be mapped
                yield cls(b"", newer)
                return
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                yield cls(data, newer)

    def page(self, number: int) -> bytes:
        """By its number, from 1 on. A page that is cut ends in zeros."""
        newer = self._newer.get(number)
        return newer or self._file[(number - 1) * PAGE : number * PAGE].ljust(PAGE, b"\0")

    def free(self) -> tuple[set[int], bool]:
        """The pages that are not in use, and whether the list of them is whole."""
        header = self.page(1)
        trunk, listed = _number(header, 32, 4), _number(header, 36, 4)
        free: set[int] = set()
        while 1 < trunk <= self.count and trunk not in free:
            free.add(trunk)
            page = self.page(trunk)
            leaves = min(_number(page, 4, 4), PAGE // 4 - 2)
            free.update(_number(page, 8 + 4 * leaf, 4) for leaf in range(leaves))
            trunk = _number(page, 0, 4)
        return free, trunk == 0 and len(free) == listed

    def leaves(self, root: int, seen: set[int]) -> tuple[list[int], bool]:
        """The leaf pages of the table or index with this root, and whether all its pages make
        sense. `seen` are the pages of the others; those of this one are added."""
        found: list[int] = []
        whole = True
        ahead = [root]
        while ahead:
            number = ahead.pop()
            if not 1 <= number <= self.count or number in seen:
                whole = False
                continue
            seen.add(number)
            page = self.page(number)
            kind = page[_start(number)]
            if kind in (_TABLE_INTERIOR, _INDEX_INTERIOR):
                ahead += reversed(self._children(number, page))
            else:
                found.append(number)
                whole = whole and kind in (_TABLE_LEAF, _INDEX_LEAF)
        return found, whole

    def is_leaf(self, number: int) -> bool:
        return self.page(number)[_start(number)] == _TABLE_LEAF

    def rows(self, number: int, accept: Callable[[Row], bool]) -> Iterator[Cell]:
        """The rows on a leaf page of a table that `accept` knows.

        Where the page's own directory does not add up, they are looked for at each byte.
        """
        page = self.page(number)
        start = _start(number)
        offsets = _offsets(page, start + 8, _number(page, start + 3, 2))
        cells = [(offset, self._cell(page, offset)) for offset in offsets]
        first = _number(page, start + 5, 2)
        free = _free_blocks(page, start)
        used = sum(max(cell.end - offset, 4) for offset, cell in cells if cell)
        whole = used + sum(map(len, free)) + page[start + 7] == PAGE - first
        if whole and all(cell for _, cell in cells):
            found = [cell for _, cell in cells if cell and accept(cell.row)]
            if len(found) == len(cells) or page[start] == _TABLE_LEAF:
                yield from found
                return
        lowest = min((offset for offset, cell in cells if cell), default=0)
        at = first if start + 8 <= first <= lowest else start + 8
        while at < PAGE:
            block = next((block for block in free if at in block), None)
            if block:
                at = block.stop
            elif (cell := self._cell(page, at)) and accept(cell.row):
                yield cell
                at = cell.end
            else:
                at += 1

    def index_rows(self, number: int) -> Iterator[Row]:
        """The rows on a leaf page of an index; none on any other page."""
        page = self.page(number)
        if page[0] == _INDEX_LEAF:
            for offset in _offsets(page, 8, _number(page, 3, 2)):
                size, at = _varint(page, offset)
                if at + size <= PAGE and (row := _record(page[at : at + size], size)):
                    yield row

    def _children(self, number: int, page: bytes) -> list[int]:
        start = _start(number)
        offsets = _offsets(page, start + 12, _number(page, start + 3, 2))
        return [_number(page, offset, 4) for offset in (*offsets, start + 8)]

    def _cell(self, page: bytes, offset: int) -> Cell | None:
        size, at = _varint(page, offset)
        rowid, at = _varint(page, at)
        local = _local(size)
        end = at + local + (4 if local < size else 0)
        if size < 2 or end > PAGE or size > self.count * PAGE:
            return None
        payload = page[at : at + local]
        if local < size and _record(payload, size):
            payload = self._spilled(payload, size, _number(page, end - 4, 4))
        row = _record(payload, size)
        return None if row is None else Cell(rowid, row, end, len(payload) == size)

    def _spilled(self, payload: bytes, size: int, number: int) -> bytes:
        """A long payload, which goes on in page `number`, as far as it can be followed."""
        pieces, left = [payload], size - len(payload)
        passed: set[int] = set()
        while left > 0 and 1 < number <= self.count and number not in passed:
            passed.add(number)
            page = self.page(number)
            pieces.append(page[4 : 4 + min(left, PAGE - 4)])
            left -= len(pieces[-1])
            number = _number(page, 0, 4)
        return b"".join(pieces)


def _committed(journal: bytes) -> dict[int, bytes]:
    """The newest of each page in the journal up to the last whole transaction.

    Their checksums are not looked at: a page with one wrong byte is worth having.
    """
    salt = journal[16:24]
    pages: dict[int, bytes] = {}
    open_pages: dict[int, bytes] = {}
    for at in range(32, len(journal) - PAGE - _FRAME + 1, PAGE + _FRAME):
        if journal[at + 8 : at + 16] == salt:  # else it is left over from an older transaction
            open_pages[_number(journal, at, 4)] = journal[at + _FRAME : at + _FRAME + PAGE]
            if _number(journal, at + 4, 4):
                pages |= open_pages
                open_pages = {}
    return pages


def _record(payload: bytes, size: int) -> Row | None:
    """The values of a record of `size` bytes, of which the end may be missing; None when it is
    no record."""
    header, at = _varint(payload, 0)
    kinds = []
    while at < header <= len(payload):
        kind, at = _varint(payload, at)
        kinds.append(kind)
    lengths = [_length(kind) for kind in kinds]
    if at != header or not kinds or header + sum(lengths) != size:
        return None
    values = []
    for kind, length in zip(kinds, lengths, strict=True):
        values.append(_value(kind, payload[at : at + length]))
        at += length
    return tuple(values)


def _length(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return 8 if kind == 7 else _INTEGERS.get(kind, 0)


def _value(kind: int, data: bytes) -> SqlValue:
    if kind in _INTEGERS:
        return int.from_bytes(data, "big", signed=True)
    if kind == 7:
        number: float = struct.unpack(">d", data.ljust(8, b"\0"))[0]
        return number
    if kind >= 12:
        return data.decode("utf-8", "replace") if kind % 2 else data
    return {8: 0, 9: 1}.get(kind)


def _local(size: int) -> int:
    """Bytes of a payload on the leaf page itself."""
    most, least = PAGE - 35, (PAGE - 12) * 32 // 255 - 23
    if size <= most:
        return size
    local = least + (size - least) % (PAGE - 4)
    return local if local <= most else least


def _offsets(page: bytes, at: int, count: int) -> list[int]:
    """From the directory of a page, as far as it can be one."""
    count = min(count, (PAGE - at) // 2)
    return [offset for n in range(count) if (offset := _number(page, at + 2 * n, 2)) >= at]


def _free_blocks(page: bytes, start: int) -> list[range]:
    blocks: list[range] = []
    at = _number(page, start + 1, 2)
    while 0 < at <= PAGE - 4 and (not blocks or at >= blocks[-1].stop):
        blocks.append(range(at, min(at + max(_number(page, at + 2, 2), 4), PAGE)))
        at = _number(page, at, 2)
    return blocks


def _start(number: int) -> int:
    """Where the header of the page is: the first begins with that of the file."""
    return 100 if number == 1 else 0


def _number(data: bytes, at: int, size: int) -> int:
    return int.from_bytes(data[at : at + size], "big")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place, byte in enumerate(data[at : at + 9]):
        if place == 8:
            value = value << 8 | byte
            break
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    else:
        return -1, PAGE + 1  # cut
    return (value - (1 << 64) if value >= 1 << 63 else value), at + place + 1
