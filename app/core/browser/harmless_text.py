"""Text of documents as a page may have it: it cannot forge a link, a citation or an image, and has
nothing in it that the user would not see."""

from __future__ import annotations

import re
from typing import Final

from app.core.browser.mapped_text import MappedText
from app.core.printable import one_line

TITLE_LENGTH: Final = 1024
_LOOK_ALIKE: Final = str.maketrans(
    {
        **{"【": "〖", "】": "〗", "†": "‡", "◼": "◾"},
        **dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"),
        **{chr(number): "\ufffd" for number in range(0xD800, 0xE000)},
    }
)
_HIDDEN: Final = (
    "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_REMOVED: Final = re.compile(rf"[{_HIDDEN}]|\r(?=\n)")
# A joiner belongs to the letters and signs on both sides of it, none of which is ASCII.
_STRAY_JOINER: Final = re.compile(
    "(?<![^\x00-\x7f\u200c\u200d])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f\u200c\u200d])"
)


def harmless_text(text: str) -> MappedText:
    removed = MappedText(text).sub(_REMOVED, _nothing).sub(_STRAY_JOINER, _nothing)
    # One character for another, so the places stay.
    removed.text = removed.text.translate(_LOOK_ALIKE)
    return removed


def harmless_line(text: str, limit: int = TITLE_LENGTH) -> str:
    """A title or an address."""
    return one_line(harmless_text(text[: 4 * limit]).text, limit)


def _nothing(_: re.Match[str]) -> str:
    return ""
