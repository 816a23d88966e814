"""A thousand sessions beside the published implementation of the tool, character by character.

`tests/data/browser_sessions.txt` has a digest of each session, made when all of them were equal.
The comparison itself runs where `GPT_OSS_REFERENCE` names a checkout of gpt-oss and its
requirements can be imported; `python -m tests.unit.browser.test_reference` then writes the digests.

What differs on purpose is not in the sessions, but in tests of its own (test_tool.py):
- every search has a page of its own; in the reference the last one replaces those before it
- `num_lines` shows 4,096 tokens at most
- a document that has changed is not scrolled
- an `id` that is a number in quotes is one
- the address of a link that is wrapped does not move the line numbers of `find`
- the view is 1,024 tokens; the reference counts a character that is several tokens more than once
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.unit.browser.reference import CHECKOUT, Reference
from tests.unit.browser.sessions import Session, session

FILE = Path(__file__).parents[2] / "data" / "browser_sessions.txt"
SESSIONS = 1000
EVERY = 10


def digest(made: Session) -> str:
    text = "\x00".join(made.texts)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def digests() -> list[str]:
    return FILE.read_text(encoding="ascii").split()


def test_sessions_are_as_they_were_when_compared() -> None:
    known = digests()
    assert len(known) == SESSIONS
    for number in range(0, SESSIONS, EVERY):
        assert digest(session(number)) == known[number], number


@pytest.mark.soak
def test_all_sessions_are_as_they_were_when_compared() -> None:
    assert [digest(session(number)) for number in range(SESSIONS)] == digests()


@pytest.mark.skipif(not CHECKOUT, reason="GPT_OSS_REFERENCE names no checkout of gpt-oss")
def test_sessions_are_those_of_the_reference() -> None:
    assert [number for number in range(SESSIONS) if not _equal(number)] == []


def _equal(number: int) -> bool:
    made = session(number)
    return list(made.texts) == Reference().texts(made)


if __name__ == "__main__":
    equal = [number for number in range(SESSIONS) if _equal(number)]
    print(f"{len(equal)} of {SESSIONS} sessions are equal")
    if len(equal) == SESSIONS:
        lines = [digest(session(number)) for number in range(SESSIONS)]
        FILE.write_text("\n".join(lines) + "\n", encoding="ascii")
