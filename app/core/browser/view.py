"""What of a page is shown, and how the model gets it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final
from urllib.parse import unquote

from app.core.browser.pages import Page
from app.core.engine.interface import Engine
from app.core.errors import UserError

VIEW_TOKENS: Final = 1024
MOST_TOKENS: Final = 4 * VIEW_TOKENS  # however many lines the model wants to see
_ADDRESS_LENGTH: Final = 1024
_AT_ONCE: Final = 100  # lines that are counted
_BYTES_PER_TOKEN: Final = 4  # about, in any language

Count = Callable[[Sequence[str]], Sequence[int]]
"""The tokens of each text."""


class EngineCount:
    """Counts with the model that is loaded, and estimates without one."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __call__(self, texts: Sequence[str]) -> Sequence[int]:
        try:
            return self._engine.count_tokens(texts)
        except UserError:  # no model is loaded, or its process has just died
            return estimated(texts)


def estimated(texts: Sequence[str]) -> Sequence[int]:
    return [len(text.encode("utf-8", "replace")) // _BYTES_PER_TOKEN + 1 for text in texts]


def end_of_view(page: Page, first: int, lines: int, count: Count) -> int:
    """The line after the last that is shown: of `lines`, or of as many as are wanted."""
    total = len(page.lines)
    if lines > 0:
        total = min(total, first + lines)
    budget = MOST_TOKENS if lines > 0 else VIEW_TOKENS
    numbered = numbered_lines(page, first, min(total, first + budget + 1))
    if sum(map(len, numbered)) + len(numbered) - 1 <= budget and first + len(numbered) >= total:
        return total
    used, end = 0, first
    for at in range(0, len(numbered), _AT_ONCE):
        for tokens in count([f"{line}\n" for line in numbered[at : at + _AT_ONCE]]):
            used += tokens
            end += 1
            if used > budget:
                return end
    return total


def numbered_lines(page: Page, first: int, end: int) -> list[str]:
    return [f"L{number}: {line.text}" for number, line in enumerate(page.lines[first:end], first)]


def shown(page: Page, cursor: int, first: int, end: int) -> str:
    address = truncated(unquote(page.url))
    head = f"[{cursor}] {page.title}" + (f" ({address})" if address else "")
    view = f"**viewing lines [{first} - {end - 1}] of {len(page.lines) - 1}**"
    body = "\n".join(numbered_lines(page, first, end))
    return f"{head}\n{view}\n\n{body}"


def truncated(address: str) -> str:
    if len(address) > _ADDRESS_LENGTH:
        return address[: _ADDRESS_LENGTH - 3] + "..."
    return address
