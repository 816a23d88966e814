"""Parses the answers of models that mark their reasoning with tags such as `<think>…</think>`.

A tag counts only where reasoning can stand: at the start of an answer. Later ones are text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.core.harmony.calls import CallReader, Item
from app.core.harmony.pieces import ControlToken, Pieces, Utf8
from app.core.messages import (
    Channel,
    Oddity,
    PartBreak,
    StreamEvent,
    TextDelta,
    ToolCallEvent,
)

Tag = tuple[str, str]
"""The tags that open and close reasoning."""

# The reasoning tags of the families in use.
TAGS = (
    ("<think>", "</think>"),
    ("<thinking>", "</thinking>"),
    ("[THINK]", "[/THINK]"),
    ("<seed:think>", "</seed:think>"),
    ("<mm:think>", "</mm:think>"),
    ("<think:opensource>", "</think:opensource>"),
    ("<|START_THINKING|>", "<|END_THINKING|>"),
    ("<reasoning>", "</reasoning>"),
    ("<thought>", "</thought>"),
    ("<|channel>thought", "<channel|>"),
    ("<unused94>thought", "<unused95>"),
    ("<|inner_prefix|>", "<|inner_suffix|>"),
    ("<|begin_of_thought|>", "<|end_of_thought|>"),
    ("<longcat_think>", "</longcat_think>"),
    ("◁think▷", "◁/think▷"),
    ("Here is my thought process:", "Here is my response:"),
    ("Here's my thought process:", "Here's my response:"),
    ("Here are my reasoning steps:", "[BEGIN FINAL RESPONSE]"),
)
# Tags that some of them put around the answer that follows the reasoning.
_ANSWER_TAGS = (
    ("<answer>", "</answer>"),
    ("<response>", "</response>"),
    ("<|begin_of_solution|>", "<|end_of_solution|>"),
)
_ANSWER_ENDS = {"[BEGIN FINAL RESPONSE]": "[END FINAL RESPONSE]"}


def open_tag(text: str) -> Tag | None:
    """The tags of the reasoning that `text` leaves open, or None."""
    for begin, end in TAGS:
        if text.rfind(begin) > text.rfind(end):
            return begin, end
    return None


class ThinkParser:
    """See `app.core.chat_format.Parser`.

    `reasoning` holds the tags if the prompt opened reasoning itself; `goes_on`: the first text
    belongs to a part that the prompt began; `calls` finds calls of tools in the answer.
    """

    def __init__(
        self,
        pieces: Pieces,
        stops: Collection[int],
        *,
        reasoning: Tag | None,
        goes_on: bool,
        calls: CallReader | None = None,
    ) -> None:
        self._pieces = pieces
        self._stops = stops
        self._utf8 = Utf8()
        self._held = ""
        self._closing = reasoning[1] if reasoning else None
        self._may_open = reasoning is None and not goes_on
        self._answer_may_open = False
        self._answer_closing: str | None = None
        self._channel = Channel.ANALYSIS if reasoning else Channel.FINAL
        self._begun = goes_on
        self._trim = reasoning is not None
        self._calls = calls
        self._ended = False
        self._events: list[StreamEvent] = []

    def feed(self, token: int) -> Sequence[StreamEvent]:
        if token in self._stops:
            self._ended = True
            return ()
        piece = self._pieces[token]
        if isinstance(piece, ControlToken):
            if self._calls is not None and self._channel is Channel.FINAL:
                self._text(self._utf8.flush())
                if (call := self._calls.text_of(piece.name)) is not None:
                    self._text(call)
                    return self._take()
            if not _is_tag(piece.name):
                self._text(self._utf8.flush())
                self._events.append(Oddity("stray_token"))
                return self._take()
            piece = piece.name.encode()
        self._text(self._utf8.add(piece))
        return self._take()

    def finish(self) -> Sequence[StreamEvent]:
        self._text(self._utf8.flush())
        held, self._held = self._held, ""
        if held.strip():
            self._emit(held)
        if self._calls is not None:
            self._pass_on(self._calls.finish(ended=self._ended))
        return self._take()

    def _take(self) -> Sequence[StreamEvent]:
        events, self._events = self._events, []
        return events

    def _text(self, text: str) -> None:
        if not text:
            return
        text = self._held + text
        self._held = ""
        if self._may_open:
            text = self._opening(text)
        if self._closing is not None and text:
            text = self._reasoning(text, self._closing)
        if self._answer_may_open and text:
            text = self._answer_opening(text)
        if self._answer_closing is not None and text:
            text = self._answer(text, self._answer_closing)
        if text:
            self._emit(text)

    def _opening(self, text: str) -> str:
        """Look for an opening tag; returns what follows it, or all when there is none. A closing
        tag ends reasoning that the prompt opened unnoticed."""
        start = text.lstrip()
        for begin, end in TAGS:
            if start.startswith(begin):
                self._may_open = False
                self._closing = end
                self._channel = Channel.ANALYSIS
                self._trim = True
                return start.removeprefix(begin)
            if start.startswith(end):
                self._may_open = False
                self._trim = self._answer_may_open = True
                return start.removeprefix(end)
        if any(tag.startswith(start) for pair in TAGS for tag in pair):
            self._held = text
            return ""
        self._may_open = False
        return text

    def _reasoning(self, text: str, closing: str) -> str:
        """Emit reasoning up to its closing tag; returns the text behind it."""
        before, tag, after = text.partition(closing)
        if not tag:
            before, self._held = _hold_back(text, closing)
        if before:
            self._emit(before)
        if tag:
            self._closing = None
            self._channel = Channel.FINAL
            self._begun = False
            self._answer_may_open = True
            self._answer_closing = _ANSWER_ENDS.get(tag)
        return after

    def _answer_opening(self, text: str) -> str:
        """The same for the tags around an answer."""
        start = text.lstrip()
        for begin, end in _ANSWER_TAGS:
            if start.startswith(begin):
                self._answer_may_open = False
                self._answer_closing = end
                return start.removeprefix(begin)
        if any(begin.startswith(start) for begin, _ in _ANSWER_TAGS):
            self._held = text
            return ""
        self._answer_may_open = False
        return text

    def _answer(self, text: str, closing: str) -> str:
        """`text` without the tag that closes the answer."""
        before, tag, after = text.partition(closing)
        if tag:
            self._answer_closing = None
            return before + after
        before, self._held = _hold_back(text, closing)
        return before

    def _emit(self, text: str) -> None:
        if self._calls is not None and self._channel is Channel.FINAL:
            self._pass_on(self._calls.add(text))
        else:
            self._say(text)

    def _pass_on(self, items: Sequence[Item]) -> None:
        for item in items:
            if isinstance(item, str):
                self._say(item)
            else:
                self._events.append(item)
                if isinstance(item, ToolCallEvent):  # what follows is another part
                    self._begun = False
                    self._trim = True

    def _say(self, text: str) -> None:
        if not self._begun:
            # The blank lines around tags are layout.
            text = text.lstrip() if self._trim else text
            if not text:
                return
            self._begun = True
            self._events.append(PartBreak(self._channel))
        self._events.append(TextDelta(self._channel, text))


def _is_tag(name: str) -> bool:
    """Whether a control token is a tag or, as `<|channel>`, the beginning of one."""
    return any(tag.startswith(name) for pair in TAGS for tag in pair)


def _hold_back(text: str, tag: str) -> tuple[str, str]:
    """`text` and the part at its end that may become `tag`."""
    for length in range(min(len(tag) - 1, len(text)), 0, -1):
        if tag.startswith(text[-length:]):
            return text[:-length], text[-length:]
    return text, ""
