"""What the labels in brackets lead to: `[label]: address` and `[^1]: note`, wherever defined.

A definition may come after the blocks that use it; those are found again by their labels.
"""

from __future__ import annotations

import re
from dataclasses import replace

from markdown_it.common.utils import normalizeReference
from markdown_it.helpers import parseLinkDestination, parseLinkTitle

from app.ui.document.blocks import WITH_INLINES, Block, BlockKind
from app.ui.document.inline_patterns import is_note

_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){1,999})\]", re.DOTALL)
_DEFINED = re.compile(r"\[((?:[^\[\]\\]|\\.){1,999})\]:\s*", re.DOTALL)
_SPACE = re.compile(r"[ \t]*\n?[ \t]*")
_REST = re.compile(r"[ \t]*(?:\n|$)")
_BEGUN = re.compile(
    r"\[[^\[\]\s]{0,16}(?:\](?::\s*)?)?$|\[[^\[\]]*\]:\s*\S*(?:\s+[\"'(].*)?$", re.DOTALL
)
# Mostly notes, and seldom what a pattern leaves out, as "[^a-z]".
_LIKELY_NOTE = re.compile(r"\^(?:\d{1,3}|[A-Z]{3,}\d{0,3})")


def note_key(label: str) -> str:
    """That of a footnote with this label, among the `references` of a block."""
    return normalizeReference(f"^{label}")


def taken_definitions(text: str) -> tuple[dict[str, str], str]:
    """The addresses by label that a paragraph begins with, and what is left of it."""
    found: dict[str, str] = {}
    while text.startswith("[") and (label := _DEFINED.match(text)):
        end = _definition_end(text, label.end())
        key = normalizeReference(label[1])
        if end is None or not key or is_note(label[1]):
            break
        found.setdefault(key, end[0])
        text = text[end[1] :].lstrip(" ")
    return found, text


def is_begun_definition(text: str) -> bool:
    """Whether a text that goes on may become a definition as a whole."""
    return _BEGUN.match(text) is not None


def _definition_end(text: str, start: int) -> tuple[str, int] | None:
    """The address, and where the line after the definition begins."""
    destination = parseLinkDestination(text, start, len(text))
    if not destination.ok or (destination.pos == start):
        return None
    space = _SPACE.match(text, destination.pos)
    assert space is not None
    if space[0]:
        title = parseLinkTitle(text, space.end(), len(text))
        if title.ok and (rest := _REST.match(text, title.pos)):
            return destination.str, rest.end()
    rest = _REST.match(text, destination.pos)
    return (destination.str, rest.end()) if rest else None


class References:
    """The definitions so far, and which blocks use which labels that are not defined yet."""

    def __init__(self) -> None:
        self._addresses: dict[str, str] = {}
        self._waiting: dict[str, list[int]] = {}

    def define(self, addresses: dict[str, str]) -> set[int]:
        """Returns the blocks that become others by it; the first definition counts."""
        changed: set[int] = set()
        for label, address in addresses.items():
            if label not in self._addresses:
                self._addresses[label] = address
                changed.update(self._waiting.pop(label, ()))
        return changed

    def resolved(self, block: Block, more: dict[str, str], *, finished: bool) -> Block:
        """The block with the definitions of its labels, `more` ones among them.

        Until the text is `finished` a likely note counts as defined: it mostly will be.
        """
        found = []
        for label in labels(block):
            address = self._addresses.get(label, more.get(label))
            if address is None and not finished and _LIKELY_NOTE.fullmatch(label):
                address = ""
            if address is not None:
                found.append((label, address))
        references = tuple(found)
        return block if references == block.references else replace(block, references=references)

    def wait(self, index: int, block: Block) -> None:
        """Remember that the block at `index` may have to change."""
        for label in labels(block):
            if label not in self._addresses:
                self._waiting.setdefault(label, []).append(index)

    def unsettled(self, more: dict[str, str]) -> set[int]:
        """The blocks that become others when the text ends here with `more` definitions."""
        found = [label for label in more if label in self._waiting]
        found += [label for label in self._waiting if _LIKELY_NOTE.fullmatch(label)]
        return {index for label in found for index in self._waiting[label]}


def labels(block: Block) -> list[str]:
    """What stands in brackets, each once."""
    if block.kind is BlockKind.TABLE:
        text = "\n".join(cell for row in block.rows for cell in row)
    elif block.kind in WITH_INLINES:
        text = block.text
    else:
        return []
    if "]" not in text:
        return []
    return list(dict.fromkeys(map(normalizeReference, _LABEL.findall(text))))
