"""The parts of the help: topics of passages, and groups of codes under the last of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from app.core.errors import Code

CONTEXT: Final = "Help"


class PassageKind(Enum):
    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    FAILURE = auto()


@dataclass(frozen=True, slots=True)
class Passage:
    """One string to translate, plain but for `**names of the interface**` and backticks. Names
    in braces are facts."""

    kind: PassageKind
    text: str


@dataclass(frozen=True, slots=True)
class Topic:
    """`icon` is the name of one; `passages` are in the order to read them."""

    title: str
    icon: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class FailureGroup:
    """Failures of one subject: the remedy for all of them, and their codes."""

    title: str
    advice: tuple[str, ...]
    codes: tuple[Code, ...]


def heading(text: str) -> Passage:
    return Passage(PassageKind.HEADING, text)


def paragraph(text: str) -> Passage:
    return Passage(PassageKind.PARAGRAPH, text)


def items(texts: Sequence[str]) -> tuple[Passage, ...]:
    return tuple(Passage(PassageKind.ITEM, text) for text in texts)
