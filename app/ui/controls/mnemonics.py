"""The underlined letters of a menu, chosen here for all languages, so that none is there twice."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Iterator

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
    for action in actions:
        if _letter_of(action):
            continue
        text = action.text()
        plain = text.replace("&&", "")
        if any(_is_typed(letter) for letter in plain):
            place = next((at for at in _places(text) if _caseless(text[at]) not in taken), None)
            if place is not None:
                taken.add(_caseless(text[place]))
                action.setText(f"{text[:place]}&{text[place:]}")
        else:
            letter = next((each for each in _keys(action) if _caseless(each) not in taken), "")
            if letter:
                taken.add(_caseless(letter))
                body, dots = (text[:-1], "…") if text.endswith("…") else (text, "")
                action.setText(f"{body}(&{letter}){dots}")


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
