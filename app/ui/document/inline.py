"""Inline Markdown to runs of text, by markdown-it-py's inline rules and some of our own.

Of HTML a few harmless elements are read; all else stays text. An image is a link with its
description: nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from operator import attrgetter
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.utils import EnvType

from app.core.browser.citations import MARK_END, MARK_START
from app.ui.document.formula_patterns import parts
from app.ui.document.inline_patterns import is_note
from app.ui.document.inline_rules import InlineParser

_FORMATS: dict[str, dict[str, Any]] = {
    "strong": {"bold": True},
    "em": {"italic": True},
    "s": {"struck": True},
    "sup": {"raised": 1},
    "sub": {"raised": -1},
    "kbd": {"key": True},
    "mark": {"marked": True},
}
# What begins the target that leads from a reference to the footnote of a label, and back.
NOTE, BACK = "#note:", "#back:"
# What begins the target of a citation, and of one that names nothing real.
CITED, UNCITED = "#cited:", "#uncited:"
_CITATION = re.compile(f"{MARK_START}(\\??)(\\d{{1,9}}){MARK_END}")
_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
_MAIL_FIELDS = frozenset({"to", "cc", "subject", "body"})
# Without one of these a text is a single run: most cells and many paragraphs.
_MARKED = re.compile(r"[*_`\[<~\\$]|&[#a-zA-Z]|\w@\w|://|www\.|\ufff9")


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one format; `link` is an address that may be opened, or "".

    `raised` is 1 above the line, -1 below it. `key` is a key of the keyboard. `note` is a
    footnote's mark, `tip` the Markdown of its first line. Of a formula `text` is all of it,
    `formula` its LaTeX without delimiters, and `display` whether it is written for a line of its
    own.
    """

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    link: str = ""
    raised: int = 0
    key: bool = False
    marked: bool = False
    note: bool = False
    tip: str = ""
    formula: str = ""
    display: bool = False

    @property
    def target(self) -> str:
        """What a click on it opens or goes to."""
        return f"{NOTE}{self.text}" if self.note else self.link

    @property
    def is_citation(self) -> bool:
        return self.link.startswith((CITED, UNCITED))

    def has_format_of(self, other: Run) -> bool:
        return _format_of(self) == _format_of(other)

    def with_text(self, text: str) -> Run:
        return Run(text, *_format_of(self))


_format_of = attrgetter(*[each.name for each in fields(Run)][1:])  # all but its text


class _Markdown(MarkdownIt):
    """Takes every address as it is written; whether it may be opened is decided later."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


def has_marks(text: str) -> bool:
    """Whether it may be more than one run of text as it is written."""
    return _MARKED.search(text) is not None


class InlineReader:
    """Reads the text of one block at a time."""

    def __init__(self) -> None:
        # Levels of links, images and elements only; each costs time.
        options = {"maxNesting": 5, "strikethrough_single_tilde": True}
        self._markdown = _Markdown("zero", options)
        self._markdown.inline = InlineParser()

    def runs(self, text: str, references: tuple[tuple[str, str], ...] = ()) -> list[Run]:
        """The runs of `text`; `references` are as those of a `Block`."""
        if not has_marks(text):
            return [Run(text)] if text else []
        links = {
            label: {"href": address, "title": ""}
            for label, address in references
            if not is_note(label)
        }
        notes = {label: note for label, note in references if is_note(label)}
        env: EnvType = {"references": links, "notes": notes}
        tokens = self._markdown.inline.parse(text, self._markdown, env, [])
        runs: list[Run] = []
        _collect(tokens, Run(""), runs)
        return runs


def _collect(tokens: Iterable[Token], outer: Run, runs: list[Run]) -> None:
    formats = [outer]
    closing = [""]  # text after the element: an address that is not opened is not hidden either
    for token in tokens:
        run = formats[-1]
        if token.type == "link_open":
            address = str(token.attrs["href"])
            formats.append(replace(run, link=_safe(address)))
            closing.append("" if _safe(address) or not address else f" ({address})")
        elif token.nesting > 0:
            formats.append(replace(run, **_FORMATS[token.tag]))
            closing.append("")
        elif token.nesting < 0:
            formats.pop()
            _append(runs, closing.pop(), formats[-1])
        elif token.type == "image":
            address = str(token.attrs["src"])
            image = replace(run, link=run.link or _safe(address))
            _collect(token.children or [], image, runs)
            if not token.content:
                _append(runs, address, image)
        elif token.type in ("softbreak", "hardbreak"):
            _append(runs, "\n", run)
        elif token.type == "formula":
            formula, display = parts(token.content) or ("", False)
            runs.append(replace(run, text=token.content, formula=formula, display=display))
        elif token.type == "note":
            if runs and runs[-1].note:  # "12" would be another note
                _append(runs, ",", replace(run, raised=1))
            mark = replace(run, raised=1, note=True, tip=token.meta["note"])
            _append(runs, token.content, mark)
        elif token.type == "code_inline":
            _append(runs, token.content, replace(run, code=True))
        else:
            _append_text(runs, token.content, run)


def _append_text(runs: list[Run], text: str, style: Run) -> None:
    """With its citations, of which there are the numbers."""
    at = 0
    for match in _CITATION.finditer(text):
        _append(runs, text[at : match.start()], style)
        target = f"{UNCITED if match[1] else CITED}{match[2]}"
        _append(runs, f"[{match[2]}]", replace(style, raised=1, link=target))
        at = match.end()
    _append(runs, text[at:], style)


def _append(runs: list[Run], text: str, style: Run) -> None:
    if runs and text and not runs[-1].formula and runs[-1].has_format_of(style):
        text = runs.pop().text + text
    if text:
        runs.append(style.with_text(text))


def citation_of(target: str) -> int | None:
    """The number of the citation that a target is about."""
    for prefix in (CITED, UNCITED):
        if target.startswith(prefix):
            return int(target.removeprefix(prefix))
    return None


def without_citations(text: str) -> str:
    return _CITATION.sub("", text)


def _safe(address: str) -> str:
    """The address if it may be opened. A mail may have a subject and a text, no attachments."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme == "mailto" and parts.query:
        all_fields = parts.query.replace(";", "&").split("&")
        kept = [field for field in all_fields if field.partition("=")[0].lower() in _MAIL_FIELDS]
        return urlunsplit(parts._replace(query="&".join(kept)))
    return address if scheme in _SAFE_SCHEMES else ""
