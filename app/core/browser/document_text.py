"""The text of a document as a page has it: links with numbers, images as placeholders."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from app.core.browser.harmless_text import harmless_line, harmless_text
from app.core.browser.mapped_text import MappedText

_MARKDOWN: Final = frozenset(
    {
        "text/markdown",
        "text/html",
        "application/xhtml+xml",
        "application/epub+zip",
        "application/rtf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.presentation",
    }
)
# Code first: what looks like a link in it is none.
_MARKUP: Final = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n(?:(?!(?P=fence))(?:[^\n]*\n|[^\n]+\Z))*+(?:(?P=fence)[^\n]*)?"
    r"|(?P<ticks>`+)(?!`)[^\n]{1,500}?(?<!`)(?P=ticks)(?!`)"
    r"|(?P<image>!)?\[(?P<text>[^\[\]\n]{0,400})\]"
    r"\((?P<target><[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)"
    r"(?:[ ]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ ]*\)",
    re.MULTILINE,
)
_BLANK_LINES: Final = re.compile(r"\n(?:[^\S\n]*\n)+")
_WEB: Final = ("http", "https", "ftp")


@dataclass(frozen=True, slots=True)
class DocumentText:
    """`links` are the addresses that the numbered links of the text lead to."""

    text: MappedText
    links: tuple[str, ...] = ()


def plain_text(text: str) -> DocumentText:
    """As it is in the document."""
    return DocumentText(harmless_text(text))


def document_text(text: str, kind: str, address: str) -> DocumentText:
    """`kind` is the media type of the document at `address`."""
    safe = harmless_text(text)
    links = _Links(address)
    if kind in _MARKDOWN:
        safe = safe.sub(_MARKUP, links.replace)
    safe = safe.sub(_BLANK_LINES, _one_blank_line)
    return DocumentText(safe.after(f"\nURL: {harmless_line(address)}\n"), tuple(links.numbers))


def _one_blank_line(_: re.Match[str]) -> str:
    return "\n\n"


class _Links:
    """Numbers the links and images of a page."""

    def __init__(self, address: str) -> None:
        self._folder = posixpath.dirname(address)
        self._images = 0
        self.numbers: dict[str, int] = {}

    def replace(self, match: re.Match[str]) -> str:
        if match["target"] is None:
            return match[0]
        words = " ".join(match["text"].split())
        if match["image"]:
            number, self._images = self._images, self._images + 1
            return f"[Image {number}: {words}]" if words else f"[Image {number}]"
        address, domain = self._resolved(match["target"].strip("<>"))
        if not address or not words:
            return words
        number = self.numbers.setdefault(address, len(self.numbers))
        return f"【{number}†{words}†{domain}】" if domain else f"【{number}†{words}】"

    def _resolved(self, target: str) -> tuple[str, str]:
        """The address, and the host of one on the network; empty for what cannot be opened."""
        try:
            parts = urlsplit(target)
        except ValueError:
            return "", ""
        if parts.scheme in _WEB:
            return (target, harmless_line(parts.netloc)) if parts.netloc else ("", "")
        if parts.scheme or parts.netloc or not parts.path:
            return "", ""
        return posixpath.normpath(posixpath.join(self._folder, unquote(parts.path))), ""
