"""Inline Markdown to runs of text, by the `markdown` package's own inline rules.

Raw HTML is text. An image is a link with its description: nothing is fetched. Text too
tangled to read in bounded time is shown as it stands.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor, SimpleTagInlineProcessor

MAX_MARKS = 400  # marks in one block; unpaired ones need quadratic time
MAX_BRACKETS = 80

_MARKS = re.compile(r"[*_`\[\]<>~\\!]")
_LOOKS = {"strong": "bold", "em": "italic", "del": "struck", "code": "code"}
_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
_BARE_LINK = r"(?<![\w/])(https?://[^\s<>\"'`]*[^\s<>\"'`.,;:!?)\]}*_~])"
# The package keeps its own notes in the text between these two characters.
_RESERVED = str.maketrans({"\u0002": "\ufffd", "\u0003": "\ufffd"})


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; `link` is an address that may be opened, or ""."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    link: str = ""


class _BareLink(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Any, int, int]:
        element = ElementTree.Element("a", href=m[1])
        element.text = m[1]
        return element, m.start(0), m.end(0)


class InlineReader:
    """Reads the text of one block at a time; keep one, making it costs a millisecond."""

    def __init__(self) -> None:
        self._markdown = Markdown()
        patterns = self._markdown.inlinePatterns
        # Raw HTML stays text. References need the whole document: a stream has none.
        for name in (
            "html",
            "entity",
            "linebreak",
            "reference",
            "image_reference",
            "short_reference",
            "short_image_ref",
        ):
            patterns.deregister(name)
        patterns.register(SimpleTagInlineProcessor(r"()~~(?=\S)(.+?)(?<=\S)~~", "del"), "del", 65)
        patterns.register(_BareLink(_BARE_LINK, self._markdown), "bare_link", 115)

    def runs(self, text: str) -> list[Run]:
        text = text.translate(_RESERVED)
        marks = len(_MARKS.findall(text))
        tangled = marks > MAX_MARKS or text.count("[") > MAX_BRACKETS
        if tangled or (not marks and "://" not in text):
            return [Run(text)] if text else []
        root = ElementTree.Element("div")
        child = ElementTree.SubElement(root, "p")
        child.text = text
        try:
            self._markdown.treeprocessors["inline"].run(root)
            self._markdown.treeprocessors["unescape"].run(root)
        except RecursionError:  # nested deeper than the package can follow
            return [Run(text)]
        finally:
            self._markdown.reset()
        runs: list[Run] = []
        _collect(child, Run(""), runs)
        # The package drops what follows some marks that do not pair up, as in "*'**a*x"; of a
        # link the address may go.
        lost = "](" not in text and _letters("".join(run.text for run in runs)) < _letters(text)
        return [Run(text)] if lost else runs


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _collect(element: ElementTree.Element, look: Run, runs: list[Run]) -> None:
    inner = _look(element, look)
    if element.tag == "img":
        _append(runs, replace(inner, text=element.get("alt") or element.get("src", "")))
    if element.text:
        # The package escapes code for HTML, which is not what is made here.
        text = html.unescape(element.text) if element.tag == "code" else element.text
        _append(runs, replace(inner, text=text))
    for child in element:
        _collect(child, inner, runs)
        if child.tail:
            _append(runs, replace(inner, text=child.tail))
    if element.tag == "a" and inner.link == "":
        # An address that is not opened is at least not hidden.
        _append(runs, replace(inner, text=f" ({element.get('href', '')})"))


def _look(element: ElementTree.Element, look: Run) -> Run:
    if element.tag in _LOOKS:
        return replace(look, **{_LOOKS[element.tag]: True})
    if element.tag == "a":
        return replace(look, link=_safe(element.get("href", "")))
    if element.tag == "img":
        return replace(look, link=_safe(element.get("src", "")) or look.link)
    return look


def _append(runs: list[Run], run: Run) -> None:
    if runs and replace(runs[-1], text="") == replace(run, text=""):
        runs[-1] = replace(run, text=runs[-1].text + run.text)
    elif run.text:
        runs.append(run)


def _safe(address: str) -> str:
    try:
        scheme = urlsplit(address).scheme.lower()
    except ValueError:
        return ""
    return address if scheme in _SAFE_SCHEMES else ""
