"""Inline Markdown to runs of text, by markdown-it-py's inline rules.

Raw HTML and entities stay text. An image is a link with its description: nothing is fetched.
Mathematics stays as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.rules_inline.state_inline import Scanned
from markdown_it.token import Token
from markdown_it.utils import EnvType

from app.ui.document.inline_patterns import (
    LINE_BREAK,
    address_end,
    is_cjk,
    mathematics_end,
    scheme_before,
)

_RULES = ("text", "newline", "escape", "backticks", "strikethrough", "emphasis", "link", "image")
_PAIR_RULES = ("balance_pairs", "strikethrough", "emphasis", "fragments_join")
_FORMATS = {"strong": "bold", "em": "italic", "s": "struck"}
_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
_MAIL_FIELDS = frozenset({"to", "cc", "subject", "body"})
# Without one of these a text is a single run: most cells and many paragraphs.
_MARKED = re.compile(r"[*_`\[\]<>~\\$]|://")


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one format; `link` is an address that may be opened, or ""."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    link: str = ""

    def has_format_of(self, other: Run) -> bool:
        return self.with_text("") == other.with_text("")

    def with_text(self, text: str) -> Run:
        return Run(text, self.bold, self.italic, self.struck, self.code, self.link)


class _State(StateInline):
    """Lets `**` close between punctuation and a Chinese, Japanese or Korean letter, which are
    written without spaces: "**注意：**请"."""

    def scanDelims(self, start: int, within_words: bool) -> Scanned:
        scanned = super().scanDelims(start, within_words)
        before = self.src[start - 1] if start else " "
        after = self.src[start + scanned.length : start + scanned.length + 1] or " "
        if before.isspace() or after.isspace() or not within_words:
            return scanned
        if is_cjk(before) or is_cjk(after):
            return Scanned(True, True, scanned.length)
        return scanned


class _Parser(ParserInline):
    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


class _Markdown(MarkdownIt):
    """Takes every address as it is written; whether it may be opened is decided later."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


class InlineReader:
    """Reads the text of one block at a time."""

    def __init__(self) -> None:
        # Levels of links and images only, of which two have a meaning; each costs time.
        self._markdown = _Markdown("zero", {"maxNesting": 5})
        self._markdown.inline = _Parser()
        rules = self._markdown.inline.ruler
        rules.at("link", _read_link)
        rules.at("image", _read_image)
        rules.before("escape", "mathematics", _read_mathematics)
        rules.push("address", _read_address)
        rules.push("line_break", _read_line_break)
        rules.enableOnly([*_RULES, "autolink", "mathematics", "address", "line_break"])
        self._markdown.inline.ruler2.enableOnly(_PAIR_RULES)

    def runs(self, text: str, *, breaks: bool = False) -> list[Run]:
        """The runs of `text`; with `breaks`, `<br>` is a line break, as in cells of tables."""
        if not _MARKED.search(text):
            return [Run(text)] if text else []
        env: EnvType = {"breaks": breaks}
        tokens = self._markdown.inline.parse(text, self._markdown, env, [])
        runs: list[Run] = []
        _collect(tokens, Run(""), runs)
        return runs


def _read_link(state: StateInline, silent: bool) -> bool:
    """There are no references, so that nothing need be tried behind the last address."""
    return state.src.find("](", state.pos) > 0 and link(state, silent)


def _read_image(state: StateInline, silent: bool) -> bool:
    return state.src.find("](", state.pos) > 0 and image(state, silent)


def _read_mathematics(state: StateInline, silent: bool) -> bool:
    end = mathematics_end(state.src, state.pos, state.posMax)
    if not end:
        return False
    if not silent:
        state.push("text_special", "", 0).content = state.src[state.pos : end]
    state.pos = end
    return True


def _read_address(state: StateInline, silent: bool) -> bool:
    """`https://…` without brackets, found by its colon."""
    scheme = scheme_before(state.src, state.pos)
    if not scheme or state.linkLevel:
        return False
    end = address_end(state.src, state.pos + 3, state.posMax)
    if end == state.pos + 3:
        return False
    if not silent:
        if not state.pending.endswith(scheme):
            return False
        state.pending = state.pending[: -len(scheme)]
        address = state.src[state.pos - len(scheme) : end]
        state.push("link_open", "a", 1).attrs = {"href": address}
        state.push("text", "", 0).content = address
        state.push("link_close", "a", -1)
    state.pos = end
    return True


def _read_line_break(state: StateInline, silent: bool) -> bool:
    found = LINE_BREAK.match(state.src, state.pos) if state.env["breaks"] else None
    if not found:
        return False
    if not silent:
        state.push("softbreak", "br", 0)
    state.pos = found.end()
    return True


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
            kind: dict[str, Any] = {_FORMATS[token.tag]: True}
            formats.append(replace(run, **kind))
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
        else:
            code = token.type == "code_inline"
            _append(runs, token.content, replace(run, code=True) if code else run)


def _append(runs: list[Run], text: str, style: Run) -> None:
    if runs and text and runs[-1].has_format_of(style):
        text = runs.pop().text + text
    if text:
        runs.append(style.with_text(text))


def _safe(address: str) -> str:
    """The address if it may be opened. A mail may have a subject and a text, no attachments."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme == "mailto" and parts.query:
        fields = parts.query.replace(";", "&").split("&")
        kept = [field for field in fields if field.partition("=")[0].lower() in _MAIL_FIELDS]
        return urlunsplit(parts._replace(query="&".join(kept)))
    return address if scheme in _SAFE_SCHEMES else ""
