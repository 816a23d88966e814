"""The underlined letters of a menu, chosen here for all languages, so that none is there twice."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


def give_mnemonics(menu: QMenu) -> None:
    """Each entry that can be chosen its own letter, as long as there are any; entries that have
    one keep it.

    What is written in a script that is not typed letter by letter gets a Latin letter in brackets
    behind, as is usual there.
    """
    actions = [action for action in menu.actions() if action.text() and action.isEnabled()]
    taken = {letter for action in actions if (letter := _letter_of(action))}
    bare = [action for action in actions if not _letter_of(action)]
    wanted = [[each for each in _candidates(action) if each not in taken] for action in bare]
    for action, letter in zip(bare, _assigned(wanted), strict=True):
        text = action.text()
        if letter and _can_be_typed(text):
            place = next(at for at in _places(text) if _caseless(text[at]) == letter)
            action.setText(f"{text[:place]}&{text[place:]}")
        elif letter:
            body, dots = (text[:-1], "…") if text.endswith("…") else (text, "")
            action.setText(f"{body}(&{letter.upper()}){dots}")


def _candidates(action: QAction) -> list[str]:
    """The letters that suit it, the best first."""
    text = action.text()
    letters = (text[at] for at in _places(text)) if _can_be_typed(text) else _keys(action)
    return list(dict.fromkeys(map(_caseless, letters)))


def _assigned(wanted: Sequence[Sequence[str]]) -> list[str]:
    """A letter for each, "" where there is none left. One that is taken is had nevertheless when
    its owner can do with another (Kuhn's matching)."""
    owners: dict[str, int] = {}

    def find(entry: int, tried: set[str]) -> bool:
        for letter in wanted[entry]:
            if letter not in tried:
                tried.add(letter)
                if letter not in owners or find(owners[letter], tried):
                    owners[letter] = entry
                    return True
        return False

    for entry in range(len(wanted)):
        find(entry, set())
    letters = {entry: letter for letter, entry in owners.items()}
    return [letters.get(entry, "") for entry in range(len(wanted))]


def _can_be_typed(text: str) -> bool:
    return any(_is_typed(letter) for letter in text.replace("&&", ""))


def without_mnemonic(text: str) -> str:
    """The text of a menu entry without its mnemonic."""
    body, dots = (text[:-1], "…") if text.endswith("…") else (text, "")
    if body.endswith(")") and body[-4:-2] == "(&":
        body = body[:-4]
    return (body + dots).replace("&&", "\0").replace("&", "").replace("\0", "&")


def _letter_of(action: QAction) -> str:
    keys = QKeySequence.mnemonic(action.text()).toString()
    return _caseless(keys.removeprefix("Alt+"))


def _places(text: str) -> Iterator[int]:
    """The beginnings of words, then all other letters."""
    typed = [at for at, letter in enumerate(text) if _is_typed(letter)]
    first = [at for at in typed if at == 0 or not text[at - 1].isalnum()]
    yield from first
    yield from (at for at in typed if at not in first)


def _keys(action: QAction) -> Iterator[str]:
    """That of the shortcut, so that there is less to remember, then any."""
    shortcut = action.shortcut().toString().rpartition("+")[2]
    if len(shortcut) == 1 and shortcut in string.ascii_uppercase:
        yield shortcut
    yield from string.ascii_uppercase


def _is_typed(letter: str) -> bool:
    """Whether one key writes it: an alphabet's letter, no sign of a syllable or a word."""
    if not letter.isalpha():
        return False
    name = unicodedata.name(letter, "")
    return name.startswith(("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW"))


def _caseless(letter: str) -> str:
    return letter.casefold()
