"""Encodes text so that no control marker in it becomes a control token.

llama.cpp finds user-defined tokens (`<|start|>`, `<|message|>` …) in all text, even with
`parse_special=False`, so a pasted page could contain a system message. Such text is split
inside each marker and tokenized in pieces; the tokenizer splits after `<|` anyway, so
the ids are those of the plain text.
"""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Collection

from app.core.chat_format import Vocabulary

_PIPED = re.compile(r"<[|｜].*[|｜]>", re.DOTALL)
_OPENING = re.compile(r"[^\w\s]*")

# Size of the cache in characters of text: some long conversations, tens of megabytes.
_REMEMBERED = 1_000_000


class SafeText:
    """Encodes the text of users, documents and tools.

    A marker is a control or user-defined token spelled `<|…|>`, one that ends generation,
    or one of `markers`: other user-defined tokens (Gemma has `<table>`, runs of newlines)
    are plain vocabulary and stay whole.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        markers: Collection[str] = (),
        remember: int = _REMEMBERED,
    ) -> None:
        self._vocabulary = vocabulary
        self._markers = frozenset(markers)
        self._spellings: dict[int, str | None] = {}
        # llama.cpp spends about a millisecond on the shortest text, and each turn sends the same
        # history again: without this, the second turn of a long conversation waits for it.
        self._encoded: OrderedDict[str, tuple[int, ...]] = OrderedDict()
        self._limit = remember
        self._lock = threading.Lock()
        self.remembered = 0

    def encode(self, text: str) -> tuple[int, ...]:
        """Ids of `text`; none of them is a marker. Thread-safe: a prompt can be shown while
        another one is answered."""
        with self._lock:
            if (known := self._encoded.get(text)) is not None:
                self._encoded.move_to_end(text)
                return known
        ids = tuple(self._encode(text))
        with self._lock:
            if text not in self._encoded:
                self._encoded[text] = ids
                self.remembered += len(text)
            while self.remembered > self._limit:
                self.remembered -= len(self._encoded.popitem(last=False)[0])
        return ids

    def _encode(self, text: str) -> list[int]:
        ids = self._vocabulary.tokenize(text)
        found = {spelling for token in set(ids) if (spelling := self.marker(token)) is not None}
        if not found:
            return ids
        ids = []
        start = 0
        for match in re.finditer("|".join(map(re.escape, sorted(found, key=len)[::-1])), text):
            cut = match.start() + _cut_inside(match.group())
            ids += self.encode(text[start:cut])
            start = cut
        return [*ids, *self.encode(text[start:])]

    def marker(self, token: int) -> str | None:
        """The spelling of `token` if it is a marker, else None."""
        if token not in self._spellings:
            self._spellings[token] = self._find_marker(token)
        return self._spellings[token]

    def _find_marker(self, token: int) -> str | None:
        spelling = self._vocabulary.piece(token).decode("utf-8", "replace")
        likely = len(spelling) > 1 and (
            spelling in self._markers
            or _PIPED.fullmatch(spelling) is not None
            or self._vocabulary.is_end_of_generation(token)
        )
        # Checked last: it costs a tokenization, and every new token of an answer gets here.
        return spelling if likely and self._vocabulary.token_named(spelling) == token else None


def _cut_inside(marker: str) -> int:
    """Where to split: right after the opening characters (`<|`, `</`, `[`), never at an end."""
    opening = _OPENING.match(marker)
    return min(max(opening.end() if opening else 1, 1), len(marker) - 1)
