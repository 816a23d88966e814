"""Normalize text for search: remove differences in spelling that do not change the meaning.

Case, accents and the width of letters do not count, nor how a letter is put together of
parts. What makes another letter or syllable does: the vowel signs of Devanagari and Thai,
the voicing of kana, й beside и.
"""

from __future__ import annotations

import re
import unicodedata

# Looked for after decomposition, so that each stands behind its letter.
_LEFT_OUT = re.compile(
    "(?<![иИуУ])\u0306|(?<![іІ])\u0308"  # й, ў and ї are letters of their own
    "|[\u0300-\u0305\u0307\u0309-\u036f"  # accents
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # points of Hebrew
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc"  # nukta, which many leave out
    "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"  # not seen
    "\ufe00-\ufe0f\U000e0100-\U000e01ef]"  # which picture of a character
)

_WRITTEN_AS = str.maketrans(
    {
        **dict(zip("øłđħı", "oldhi", strict=True)),
        **{"œ": "oe", "æ": "ae"},
        **dict(zip("ىةٱیک", "يهايك", strict=True)),
        "ँ": "ं",  # many write the one for the other
        **dict.fromkeys("‘’‛ʼ′", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **{chr(zero + digit): str(digit) for zero in (0x660, 0x6F0, 0x966) for digit in range(10)},
        **{chr(kana): chr(kana - 0x60) for kana in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)},
    }
)


def normalize_for_search(text: str) -> str:
    """The same for all ways to write `text`; a part of a text is a part of it folded, too."""
    if text.isascii():
        return text.lower()
    letters = _LEFT_OUT.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return unicodedata.normalize("NFC", letters.translate(_WRITTEN_AS))


def matches(wanted: str, text: str) -> bool:
    """Whether each word of `wanted` is in `text`, as a part of a word or more."""
    folded = normalize_for_search(text)
    return all(word in folded for word in normalize_for_search(wanted).split())
