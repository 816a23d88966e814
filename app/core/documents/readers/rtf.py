"""Rich Text Format: paragraphs and tables, without its looks.

Read once from start to end, with a list in the place of recursion: a file may nest as it likes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from app.core.documents.extracted import DocumentSection
from app.core.documents.markdown import MarkdownWriter
from app.core.documents.readers.text import whole
from app.core.documents.source import Content
from app.core.documents.text_cleaning import paired

_TOKEN: Final = re.compile(rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\(.)|([{}])|"
                           rb"[\r\n]+|[^\\{}\r\n]+|\\", re.DOTALL)  # fmt: skip
_CODE_PAGES: Final = {  # by the number of a font's character set
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
_LETTERS: Final = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ",
    "nestcell": "\t",
}  # fmt: skip
_SYMBOLS: Final = {"~": "\xa0", "_": "-", "\t": "\t", "\\": "\\", "{": "{", "}": "}"}
_PARAGRAPH_ENDS: Final = ("par", "sect", "page", "column")
_UNREAD: Final = frozenset(
    (
        *("colortbl", "datastore", "docvar", "fldinst", "header", "headerf", "headerl", "headerr"),
        *("footer", "footerf", "footerl", "footerr", "info", "listtable", "listoverridetable"),
        *("nonshppict", "objdata", "object", "pict", "pntext", "revtbl", "rsidtbl", "stylesheet"),
        *("themedata", "xmlnstbl", "colorschememapping", "latentstyles", "generator", "bkmkstart"),
        *("bkmkend", "atnid", "atnauthor", "xe", "tc", "filetbl"),
    )
)
_MOST_DEPTH: Final = 10_000


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits from the one around it."""

    read: bool = True
    hidden: bool = False
    in_fonts: bool = False
    in_shape: bool = False  # whose text is read, unlike the rest of it
    in_cell: bool = False
    in_note: bool = False  # which is written within a paragraph
    code_page: str = ""
    skipped: int = 1  # characters that stand for one of Unicode, for older programs
    after: str = ""  # what is written when the group ends


def open_rtf(data: bytes) -> Content:
    return Content("application/rtf", _sections(data))


def _sections(data: bytes) -> Iterator[DocumentSection]:
    yield whole(_Reader().read(data))


class _Reader:
    def __init__(self) -> None:
        self._writer = MarkdownWriter()
        self._state = _State()
        self._around: list[_State] = []
        self._too_deep = 0
        self._code_page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0  # whose entry in the table of fonts is being read
        self._bytes = bytearray()  # letters in the code page, which may take several each
        self._pieces: list[str] = []
        self._cells: list[str] = []
        self._rows: list[list[str]] = []
        self._skip = 0

    def read(self, data: bytes) -> str:
        end = 0
        while match := _TOKEN.match(data, end):
            end = match.end()
            word, number, code, symbol, brace = match.groups()
            if word is not None:
                value = None if number is None else int(number)
                if word == b"bin":  # so many bytes that are no text
                    end += min(max(value or 0, 0), len(data))
                else:
                    self._word(word.decode("ascii"), value)
            elif code is not None:
                self._letters(bytes((int(code, 16),)))
            elif symbol is not None:
                self._symbol(symbol.decode("latin-1"))
            elif brace == b"{":
                self._open()
            elif brace == b"}":
                self._close()
            elif not match[0].startswith((b"\r", b"\n", b"\\")):
                self._letters(match[0])
        if self._cells:  # of a row that has no end
            self._rows.append([*self._cells, self._taken()])
        text = self._taken()
        self._end_table()
        self._writer.paragraph(text)
        return self._writer.text

    def _open(self) -> None:
        self._flush()
        self._skip = 0
        if len(self._around) < _MOST_DEPTH:
            self._around.append(self._state)
            self._state = replace(self._state, after="")
        else:
            self._too_deep += 1

    def _close(self) -> None:
        self._skip = 0
        self._flush()
        if self._too_deep:
            self._too_deep -= 1
            return
        if self._state.after:
            self._end_note()
        if self._around:
            self._state = self._around.pop()

    def _begin_note(self) -> None:
        self._write(" [")
        self._set(after="]", in_note=True)

    def _end_note(self) -> None:
        while self._pieces and self._pieces[-1] == "\n":
            self._pieces.pop()
        self._write(self._state.after)

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":  # a group that a program may not know
            self._set(read=False)
        elif symbol in "\r\n":
            self._word("par", None)
        elif symbol in _SYMBOLS:
            self._write(_SYMBOLS[symbol])

    def _word(self, word: str, value: int | None) -> None:
        if word == "u" and value is not None:
            self._write(chr(value & 0xFFFF))  # of UTF-16: two for a character beyond 16 bits
            self._skip = self._state.skipped
        elif word in _LETTERS:
            self._write(_LETTERS[word])
        elif word in _PARAGRAPH_ENDS:
            self._end_paragraph()
        elif word in ("cell", "row"):
            self._end_cell(word)
        elif word == "footnote":
            self._begin_note()
        elif word == "shptxt":
            self._set(read=self._state.in_shape)
            self._begin_note()
        else:
            self._set_by(word, value)

    def _set_by(self, word: str, value: int | None) -> None:
        number = value if value is not None else 0
        if word in _UNREAD:
            self._set(read=False)
        elif word == "shp":
            self._set(in_shape=self._state.read)
        elif word in ("intbl", "pard"):
            self._set(in_cell=word == "intbl")
        elif word == "fonttbl":
            self._set(read=False, in_fonts=True)
        elif word == "f":
            self._font = number
            self._set(code_page="" if self._state.in_fonts else self._fonts.get(number, ""))
        elif word == "fcharset" and self._state.in_fonts:
            self._fonts[self._font] = _CODE_PAGES.get(number, "")
        elif word == "plain":
            self._set(hidden=False)
        elif word in ("v", "deleted"):
            self._set(hidden=value != 0)
        elif word == "uc":
            self._set(skipped=min(max(number, 0), 8))
        elif word == "ansicpg":
            self._code_page = f"cp{number}"
        elif word == "mac":
            self._code_page = "mac_roman"

    def _set(self, **changes: object) -> None:
        self._flush()
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]

    def _letters(self, letters: bytes) -> None:
        skipped = min(self._skip, len(letters))
        self._skip -= skipped
        if self._state.read and not self._state.hidden:
            self._bytes += letters[skipped:]

    def _write(self, text: str) -> None:
        self._flush()
        self._skip = 0
        if self._state.read and not self._state.hidden:
            self._pieces.append(text)

    def _flush(self) -> None:
        if self._bytes:
            letters, self._bytes = bytes(self._bytes), bytearray()
            try:
                text = letters.decode(self._state.code_page or self._code_page, "replace")
            except LookupError:
                text = letters.decode("cp1252", "replace")
            self._pieces.append(text)

    def _taken(self) -> str:
        self._flush()
        text = "".join(self._pieces)
        self._pieces.clear()
        return paired(text)

    def _end_paragraph(self) -> None:
        if not self._state.read:
            return
        if self._cells or self._state.in_cell or self._state.in_note:  # which go on
            self._write("\n")
            return
        text = self._taken()
        if text.strip():
            self._end_table()
            self._writer.paragraph(text)

    def _end_cell(self, word: str) -> None:
        """Of the page's head, which is not read, neither cells nor rows are."""
        self._flush()
        if not self._state.read:
            return
        if word == "cell":
            self._cells.append(self._taken())
        else:
            self._rows.append(self._cells)
            self._cells = []

    def _end_table(self) -> None:
        if self._rows:
            self._writer.table(self._rows)
            self._rows = []
