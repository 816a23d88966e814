"""`MappedText`: a text that was made from another and knows where in it each character was."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import Self


class MappedText:
    def __init__(
        self,
        text: str,
        starts: list[int] | None = None,
        sources: list[int] | None = None,
        original: MappedText | None = None,
    ) -> None:
        """The run of `text` that begins at each of `starts` was at the same place of `sources` in
        `original`. A run may be longer than what it was made from."""
        self.text = text
        self._starts = starts or [0]
        self._sources = sources or [0]
        self._original = original

    def source(self, position: int) -> int:
        """Where the character at `position` was in the text that everything was made from."""
        run = bisect_right(self._starts, position) - 1
        source = self._sources[run] + position - self._starts[run]
        if run + 1 < len(self._sources):
            source = min(source, self._sources[run + 1])
        return source if self._original is None else self._original.source(source)

    def sub(self, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> Self:
        """As `pattern.sub`."""
        pieces: list[str] = []
        starts, sources = [0], [0]
        position = length = 0
        for match in pattern.finditer(self.text):
            kept = self.text[position : match.start()]
            new = replacement(match)
            position = match.end()
            if new == match[0]:
                pieces.append(kept + new)
                length += len(kept) + len(new)
                continue
            pieces += kept, new
            starts += length + len(kept), length + len(kept) + len(new)
            sources += match.start(), position
            length = starts[-1]
        pieces.append(self.text[position:])
        return type(self)("".join(pieces), starts, sources, self)

    def after(self, prefix: str) -> Self:
        """With `prefix` before it, which comes from no text."""
        return type(self)(prefix + self.text, [0, len(prefix)], [0, 0], self)
