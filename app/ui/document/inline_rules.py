"""Inline rules of our own beside those of markdown-it-py."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import (
    StateInline,
    autolink,
    backtick,
    emphasis,
    entity,
    escape,
    image,
    link,
    newline,
    strikethrough,
    text,
)
from markdown_it.rules_inline.state_inline import Scanned
from markdown_it.token import Token
from markdown_it.utils import EnvType

from app.ui.document.formula_patterns import formula_end
from app.ui.document.inline_patterns import (
    LINE_BREAK,
    address_end,
    is_cjk,
    link_starts,
    mail_address,
    scheme_before,
)

_PAIR_RULES = ("balance_pairs", "strikethrough", "emphasis", "fragments_join")
_SIGNS = re.compile(r"[\n\\$`~*_\[\]!<&:@]")  # that end a piece of plain text
_SIGNS_OR_W = re.compile(r"[\n\\$`~*_\[\]!<&:@w]")
_TAG = re.compile(r"<(sub|sup|kbd|mark)>", re.IGNORECASE)
_TO_MAIL_SIGN = re.compile(r"[A-Za-z0-9._+-]{0,64}@")
_NOTE = re.compile(r"\[(\^[^\s\[\]]+)\]")
_UNDERSCORES = re.compile(r"`[^`]*`|(?<!\\)(_+)")  # those in code are none


class InlineParser(ParserInline):
    """The inlines of GitHub's dialect, mathematics, and the harmless tags of HTML.

    Only the rules for the sign at hand are tried, which halves the time.
    """

    def __init__(self) -> None:
        super().__init__()
        self.ruler2.enableOnly(_PAIR_RULES)
        self.terminator_re = _SIGNS

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        before = self.terminator_re
        self.terminator_re = _SIGNS_OR_W if "www." in src else _SIGNS
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        self.terminator_re = before  # the description of an image is parsed within a text
        return state.tokens

    def tokenize(self, state: StateInline) -> None:
        end, deepest = state.posMax, state.md.options["maxNesting"]
        while state.pos < end:
            if state.level >= deepest or not _read(state, False):
                state.append_pending(state.src[state.pos])
                state.pos += 1
        if state.pending:
            state.pushPending()

    def skipToken(self, state: StateInline) -> None:
        start = state.pos
        if start in state.cache:
            state.pos = state.cache[start]
            return
        if state.level >= state.md.options["maxNesting"]:
            state.pos = state.posMax + 1
        else:
            state.level += 1
            if not _read(state, True):
                state.pos += 1
            state.level -= 1
        state.cache[start] = state.pos


def _read(state: StateInline, silent: bool) -> bool:
    """Whether a rule takes what stands at the position, and moves on."""
    rules = _RULES.get(state.src[state.pos])
    if rules is None:
        return text(state, silent)
    return any(rule(state, silent) for rule in rules)


class _State(StateInline):
    """Lets `**` close between punctuation and a Chinese, Japanese or Korean letter, which are
    written without spaces: "**注意：**请"."""

    @cached_property
    def emphasising(self) -> frozenset[int]:
        """Where a run of "_" stands that begins emphasis, for another one ends it."""
        begun: list[int] = []
        found: set[int] = set()
        for run in _UNDERSCORES.finditer(self.src):
            if not run[1]:
                continue
            scanned = super().scanDelims(run.start(), False)
            if scanned.can_close and begun:
                found.add(begun.pop())
            elif scanned.can_open:
                begun.append(run.start())
        return frozenset(found)

    def scanDelims(self, start: int, within_words: bool) -> Scanned:
        scanned = super().scanDelims(start, within_words)
        if self.src[start] == "~" and scanned.length == 1:
            return super().scanDelims(start, False)  # "5~10" is a range
        before = self.src[start - 1] if start else " "
        after = self.src[start + scanned.length : start + scanned.length + 1] or " "
        if before.isspace() or after.isspace() or not within_words:
            return scanned
        if is_cjk(before) or is_cjk(after):
            return Scanned(True, True, scanned.length)
        return scanned


def _read_link(state: StateInline, silent: bool) -> bool:
    return _may_be_link(state, state.pos) and link(state, silent)


def _read_image(state: StateInline, silent: bool) -> bool:
    return _may_be_link(state, state.pos + 1) and image(state, silent)


def _may_be_link(state: StateInline, bracket: int) -> bool:
    """Bounds the work on brackets that close nothing: each looks for its end."""
    if not state.env["references"] and state.src.find("](", bracket) < 0:
        return False
    starts = state.env.get("starts")
    if starts is None:
        starts = state.env["starts"] = link_starts(state.src)
    return bracket in starts


def _read_note(state: StateInline, silent: bool) -> bool:
    """`[^1]`, if it is defined."""
    if not state.env["notes"]:
        return False
    found = _NOTE.match(state.src, state.pos, state.posMax)
    note = state.env["notes"].get(normalizeReference(found[1])) if found else None
    if found is None or note is None:
        return False
    if not silent:
        token = state.push("note", "", 0)
        token.content, token.meta = found[1][1:], {"note": note}
    state.pos = found.end()
    return True


def _read_mathematics(state: StateInline, silent: bool) -> bool:
    end = formula_end(state.src, state.pos, state.posMax)
    if not end:
        return False
    if not silent:
        state.push("formula", "", 0).content = state.src[state.pos : end]
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
    return _push_address(state, silent, len(scheme), end, "")


def _read_www(state: StateInline, silent: bool) -> bool:
    at = state.pos
    if state.linkLevel or not state.src.startswith("www.", at):
        return False
    before = state.src[at - 1] if at else " "
    if before.isalnum() and not is_cjk(before):
        return False
    end = address_end(state.src, at + 4, state.posMax)
    return end > at + 4 and _push_address(state, silent, 0, end, "http://")


def _read_mail(state: StateInline, silent: bool) -> bool:
    """`name@example.org`, found by its sign or by a `_` before that."""
    at = state.pos
    if state.src[at] not in "_@" or state.linkLevel:
        return False
    found = _TO_MAIL_SIGN.match(state.src, at, state.posMax)
    if not found:
        return False
    sign = found.end() - 1
    start, end = mail_address(state.src, sign, state.posMax)
    assert isinstance(state, _State)
    if start in state.emphasising:  # a "_" before the address
        start = sign - len(state.src[start:sign].lstrip("_"))
    if not start <= at < end or start == sign:
        return False
    return _push_address(state, silent, at - start, end, "mailto:")


def _push_address(state: StateInline, silent: bool, back: int, end: int, prefix: str) -> bool:
    """A link to the address that begins `back` characters before and ends at `end`."""
    address = state.src[state.pos - back : end]
    if not silent:
        if not state.pending.endswith(address[:back]):
            return False
        state.pending = state.pending[: len(state.pending) - back]
        state.push("link_open", "a", 1).attrs = {"href": prefix + address}
        state.push("text", "", 0).content = address
        state.push("link_close", "a", -1)
    state.pos = end
    return True


def _read_line_break(state: StateInline, silent: bool) -> bool:
    found = LINE_BREAK.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        state.push("softbreak", "br", 0)
    state.pos = found.end()
    return True


def _read_tag(state: StateInline, silent: bool) -> bool:
    """An element that changes how its text looks and nothing else; it needs its end."""
    found = _TAG.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    tag = found[1].lower()
    start, after = _content_of(state, tag, found.end())
    if not after:
        return False
    if not silent:
        limit, state.posMax = state.posMax, start
        state.pos = found.end()
        state.push("element_open", tag, 1)
        state.md.inline.tokenize(state)
        state.push("element_close", tag, -1)
        state.posMax = limit
    state.pos = after
    return True


def _content_of(state: StateInline, tag: str, start: int) -> tuple[int, int]:
    """Where the content of the element ends, and the element itself; 0 if it does not."""
    ends: dict[str, Any] = state.env.setdefault("ends", {})
    if tag not in ends:
        pattern = re.compile(rf"<(/?){tag}>", re.IGNORECASE)
        ends[tag] = _pairs(pattern, state.src)
    content, after = ends[tag].get(start, (0, 0))
    return (content, after) if after <= state.posMax else (0, 0)


def _pairs(pattern: re.Pattern[str], source: str) -> dict[int, tuple[int, int]]:
    """For the end of each opening tag, where its closing tag starts and ends."""
    found: dict[int, tuple[int, int]] = {}
    still_open: list[int] = []
    for tag in pattern.finditer(source):
        if not tag[1]:
            still_open.append(tag.end())
        elif still_open:
            found[still_open.pop()] = (tag.start(), tag.end())
    return found


_RULES: dict[str, tuple[Callable[[StateInline, bool], bool], ...]] = {
    "\n": (newline,),
    "\\": (_read_mathematics, escape),
    "$": (_read_mathematics,),
    "`": (backtick,),
    "~": (strikethrough.tokenize,),
    "*": (emphasis.tokenize,),
    "_": (_read_mail, emphasis.tokenize),
    "[": (_read_note, _read_link),
    "]": (),
    "!": (_read_image,),
    "<": (autolink, _read_line_break, _read_tag),
    "&": (entity,),
    ":": (_read_address,),
    "@": (_read_mail,),
    "w": (_read_www,),
}
