"""Finds calls of tools in the text of an answer, in the forms that chat templates teach models.

    <tool_call>{"name": "f", "arguments": {}}</tool_call>     Qwen, Hermes and others
    [TOOL_CALLS][{"name": "f", "arguments": {}}]              Mistral
    [TOOL_CALLS]f[ARGS]{}                                     newer ones of Mistral
    {"name": "f", "parameters": {}}                           Llama, as the whole answer

Where a tag is a token of the vocabulary, only that token counts: a document that spells one, and
that the model repeats, calls nothing. Nothing raises and no text is lost: what cannot be read is
shown as text, with an `Oddity`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, NamedTuple

from app.core.harmony.tool_names import (
    ToolNames,
    as_json,
    as_object,
    paired,
    program_in,
    without_namespace,
)
from app.core.messages import Channel, Oddity, ToolCallEvent

Item = str | ToolCallEvent | Oddity


class _Tags(NamedTuple):
    """What stands around calls; without `end` they go on to the end of the message."""

    begin: str
    end: str = ""


_TOKEN: Final = "\udc00"  # before a tag that was a token; no text that was decoded holds it
_BARE: Final = _Tags("")
_PROGRAM: Final = _Tags("<|python_tag|>")
_TAGS: Final = (
    _Tags("<tool_call>", "</tool_call>"),
    _Tags("<tool_calls>", "</tool_calls>"),
    _Tags("<TOOLCALL>", "</TOOLCALL>"),
    _Tags("<function_call>", "</function_call>"),
    _Tags("[TOOL_CALLS]"),
    _Tags("<|tool_call|>"),
    _Tags("<|function_call|>"),
    _PROGRAM,
)
TAGS: Final = frozenset(tag for pair in _TAGS for tag in pair if tag)
_NAMED_ARGUMENTS: Final = re.compile(r"\s*([\w.\-]+)\s*(?:\[CALL_ID\]\s*\w*\s*)?\[ARGS\]\s*")
_BARE_BEGINNINGS: Final = ('{"name":"', '{"type":"function"', '[{"name":"')
_BARE_KEYS: Final = frozenset(("type", "id", "name", "arguments", "parameters"))
_QUOTE: Final = re.compile(r'\\.|"', re.DOTALL)
_CLOSING: Final = "}]); \t\r\n"  # what small models write too much of


class CallReader:
    """For one answer. `bare`: an answer that is nothing but JSON with the name of a tool and its
    arguments is a call. `tokens`: the tags that are tokens."""

    def __init__(self, names: ToolNames, *, bare: bool, tokens: Collection[str] = ()) -> None:
        self._names = names
        self._known = [
            _Tags(*(_TOKEN + tag if tag in tokens else tag for tag in pair)) for pair in _TAGS
        ]
        self._may_be_bare = bare
        self._tags: _Tags | None = None
        self._held = ""  # outside a call: white space and what may become a tag; else its text
        self._searched = 0

    def text_of(self, control: str) -> str | None:
        """What to add for a control token; None if it is no part of a call."""
        if control in TAGS:
            return _TOKEN + control
        return control if self._tags is not None else None

    def add(self, text: str) -> list[Item]:
        self._held += text
        items: list[Item] = []
        while self._outside(items) if self._tags is None else self._inside(items):
            pass
        return items

    def finish(self) -> list[Item]:
        items: list[Item] = []
        while self._tags is not None:
            if not self._close(items, len(self._held)) and not self._close_program(items):
                self._give_up(items)
            items += self.add("")
        self._show(items, self._held)
        self._held = ""
        return items

    def _show(self, items: list[Item], text: str) -> None:
        if text := text.replace(_TOKEN, ""):
            items.append(text)

    def _outside(self, items: list[Item]) -> bool:
        """Emit text up to the next call; True when there is more to do."""
        if self._may_be_bare:
            squeezed = "".join(self._held.split())
            if any(each.startswith(squeezed) for each in _BARE_BEGINNINGS):
                return False
            self._may_be_bare = False
            if squeezed.startswith(_BARE_BEGINNINGS):
                self._tags = _BARE
                self._searched = 0
                return True
        text = self._held
        found = [(place, tags) for tags in self._known if (place := text.find(tags.begin)) >= 0]
        if found:
            place, self._tags = min(found)
            self._held = text[place + len(self._tags.begin) :]
            self._searched = 0
            text = text[:place].rstrip()
        else:
            end = len(self._without_beginning(text).rstrip())
            text, self._held = text[:end], text[end:]
        self._show(items, text)
        return bool(found)

    def _inside(self, items: list[Item]) -> bool:
        """Emit the calls when their end has come; True when there is more to do."""
        assert self._tags is not None
        end = self._tags.end or self._tags.begin  # another of the same begins
        place = self._held.find(end, self._searched) if end else -1
        if place < 0:
            self._searched = max(0, len(self._held) - len(end) + 1)
            return False
        self._searched = place + len(end)
        if self._close(items, place):
            return True
        if _is_in_string(self._held[:place]):
            return True
        self._give_up(items, place)
        return True

    def _close(self, items: list[Item], place: int) -> bool:
        """Emit the calls that end at `place`; False if they cannot be read."""
        assert self._tags is not None
        body = self._held[:place]
        read = _calls_in(body)
        plain = _calls_in(body.replace(_TOKEN, ""))
        if read is None or plain is None:
            return False
        calls, rest = plain[0], read[1]
        if self._tags is _BARE and not all(map(self._is_bare_call, calls)):
            return False
        for call in calls:
            items += self._events(call)
        tail = rest if rest.strip(_CLOSING) else ""
        if rest.strip() and not tail:
            items.append(Oddity("call_closed_twice"))
        self._held = tail + self._held[place + len(self._tags.end) :]
        self._tags = None
        return True

    def _close_program(self, items: list[Item]) -> bool:
        """Llama's own tag may stand before a program instead of JSON."""
        python = self._names.full_name("python")
        is_tag = self._tags is not None and self._tags.begin.endswith(_PROGRAM.begin)
        is_json = self._held.lstrip().startswith(("{", "["))
        if not is_tag or is_json or not python or not self._names.takes_program(python):
            return False
        program = self._held.replace(_TOKEN, "")
        items.append(ToolCallEvent(python, python, program, Channel.ANALYSIS))
        self._held = ""
        self._tags = None
        return True

    def _give_up(self, items: list[Item], place: int | None = None) -> None:
        """Show as text what could not be read, up to `place`."""
        assert self._tags is not None
        place = len(self._held) if place is None else place + len(self._tags.end)
        if self._tags is not _BARE:
            items.append(Oddity("call_not_json"))
        self._show(items, self._tags.begin + self._held[:place])
        self._held = self._held[place:]
        self._tags = None

    def _without_beginning(self, text: str) -> str:
        """`text` without what may become a tag at its end."""
        lengths = (
            length
            for begin, _ in self._known
            for length in range(min(len(begin) - 1, len(text)), 0, -1)
            if begin.startswith(text[-length:])
        )
        return text[: len(text) - max(lengths, default=0)]

    def _is_bare_call(self, call: Mapping[str, Any]) -> bool:
        return call.keys() <= _BARE_KEYS and self._names.full_name(call["name"]) is not None

    def _events(self, call: Mapping[str, Any]) -> Iterator[Item]:
        name = paired(call["name"]).strip()
        written = call.get("arguments", call.get("parameters", {}))
        arguments = paired(written) if isinstance(written, str) else as_json(written)
        full = self._names.full_name(name)
        if full is None:
            yield Oddity("unknown_tool")
            readable = False
        elif self._names.takes_program(full):
            program = arguments if isinstance(written, str) else None
            found = program_in(arguments)
            program = program if found is None else found
            readable = program is not None
            arguments = arguments if program is None else program
        else:
            readable = as_object(arguments) is not None
            if not readable:
                yield Oddity("arguments_not_json")
        recipient = full or name
        is_built_in = full is not None and full == without_namespace(full)
        channel = Channel.ANALYSIS if is_built_in else Channel.COMMENTARY
        yield ToolCallEvent(without_namespace(recipient), recipient, arguments, channel, readable)


def _is_in_string(text: str) -> bool:
    return _QUOTE.findall(text).count('"') % 2 == 1


def _calls_in(text: str) -> tuple[list[Mapping[str, Any]], str] | None:
    """The calls at the start of `text` and what follows them; None if there are none."""
    decoder = json.JSONDecoder()
    named = _NAMED_ARGUMENTS.match(text)
    found: list[Any] = []
    rest = text[named.end() :] if named else text.lstrip()
    try:
        while rest.startswith(("{", "[")):
            value, end = decoder.raw_decode(rest)
            rest = rest[end:]
            if named:
                found.append({"name": named[1], "arguments": value})
                break
            found += value if isinstance(value, list) else [value]
            following = rest.lstrip(" \t\r\n;,")
            if following.startswith(("{", "[")):
                rest = following
    except (ValueError, RecursionError):
        return None
    calls = [_unwrapped(each) for each in found]
    whole = [call for call in calls if call is not None]
    return (whole, rest) if whole and len(whole) == len(calls) else None


def _unwrapped(value: Any) -> Mapping[str, Any] | None:
    """The part with the name, if `value` is a call."""
    if isinstance(value, dict) and isinstance(value.get("function"), dict):
        value = value["function"]
    is_call = isinstance(value, dict) and isinstance(value.get("name"), str) and value["name"]
    return value if is_call else None
