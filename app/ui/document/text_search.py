"""Finding a phrase in texts as they are shown, for a worker."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.cancel import CancelToken
from app.core.conversations.snippets import phrase, phrases
from app.core.folding import normalize_for_search
from app.ui.document.block_stream import plain, read
from app.ui.document.block_view import whole_text
from app.ui.document.inline import InlineReader
from app.ui.document.selector import Key, Match

MOST = 10_000  # matches
_CACHED = 12_000_000  # characters of texts of which the letters, and what is shown, are kept
_NO_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Searched:
    """A text that is searched; `key` is its place in the conversation."""

    key: Key
    text: str
    is_markdown: bool


class TextSearch:
    """Searches the texts of one conversation again and again, for other phrases and while they
    grow. Used by one worker at a time."""

    def __init__(self) -> None:
        self._inline = InlineReader()
        self._letters: OrderedDict[str, str] = OrderedDict()
        self._size = 0
        self._read: OrderedDict[tuple[str, bool], list[str]] = OrderedDict()
        self._read_size = 0

    def find(self, texts: Sequence[Searched], wanted: str, cancel: CancelToken) -> list[Match]:
        """All matches in reading order, `MOST` at most."""
        letters = [_NO_LETTERS.sub("", word) for word in normalize_for_search(wanted).split()]
        pattern, found = phrase(wanted), []
        for each in texts:
            cancel.raise_if_cancelled()
            # Only a text that has all the letters is read as Markdown, which takes longer.
            if not all(word in self._letters_of(each.text) for word in letters):
                continue
            found += self._matches(each, pattern)
            if len(found) >= MOST:
                return found[:MOST]
        return found

    def _matches(self, searched: Searched, pattern: re.Pattern[str]) -> Iterator[Match]:
        for number, text in enumerate(self._shown(searched)):
            for start, end in phrases(text, pattern):
                yield Match(searched.key, number, start, end)

    def _shown(self, searched: Searched) -> list[str]:
        """The blocks of a text as they are shown."""
        source = (searched.text, searched.is_markdown)
        shown = self._read.pop(source, None)
        if shown is None:
            blocks = (read if searched.is_markdown else plain)(searched.text)
            shown = [whole_text(block, self._inline) for block in blocks]
            self._read_size += len(searched.text)
            while self._read_size > _CACHED and self._read:
                self._read_size -= len(self._read.popitem(last=False)[0][0])
        self._read[source] = shown
        return shown

    def _letters_of(self, text: str) -> str:
        """Those in `text`, whatever is between them."""
        letters = self._letters.get(text)
        if letters is None:
            letters = self._letters[text] = _NO_LETTERS.sub("", normalize_for_search(text))
            self._size += len(text)
            while self._size > _CACHED and len(self._letters) > 1:
                self._size -= len(self._letters.popitem(last=False)[0])
        return letters
