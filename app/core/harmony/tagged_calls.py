"""Reads calls that have a tag for each argument."""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple

from app.core.harmony.declared import as_declared
from app.core.harmony.tool_names import ToolNames
from app.core.harmony.written_calls import (
    NAME,
    TOKEN,
    WrittenCall,
    WrittenCalls,
    without_tokens,
)

_SPACE: Final = re.compile(r"\s*")
_CDATA: Final = ("<![CDATA[", "]]>")


class Tags(NamedTuple):
    """Expressions for the tags; the end of a call can be that of the text. `padded`: each value
    stands on lines of its own."""

    call: str
    call_end: str
    argument: str
    argument_end: str
    padded: bool = False


FUNCTIONS: Final = Tags(
    rf"<function=(?P<name>{NAME})>", "</function>", rf"<parameter=(?P<key>{NAME})>",
    "</parameter>", padded=True,
)  # fmt: skip
SEED_FUNCTIONS: Final = FUNCTIONS._replace(padded=False)
INVOCATIONS: Final = Tags(
    rf'<invoke name="(?P<name>{NAME})">', "</invoke>", rf'<parameter name="(?P<key>{NAME})">',
    "</parameter>",
)  # fmt: skip
PARAMETERS: Final = Tags(
    rf'<function name="(?P<name>{NAME})">', r"\Z", rf'<param name="(?P<key>{NAME})">',
    "</param>",
)  # fmt: skip
DSML: Final = Tags(
    rf'<｜DSML｜invoke name="(?P<name>{NAME})">', "</｜DSML｜invoke>",
    rf'<｜DSML｜parameter name="(?P<key>{NAME})"(?: string="(?P<text>true|false)")?>',
    "</｜DSML｜parameter>",
)  # fmt: skip


class TaggedCalls:
    """A `Reader` of calls between `tags`, one after the other."""

    def __init__(self, tags: Tags) -> None:
        self._padded = tags.padded
        self._call = re.compile(tags.call)
        self._call_end = re.compile(tags.call_end)
        self._argument = re.compile(tags.argument)
        following = f"(?:{tags.argument}|{tags.call_end})"
        self._value_end = re.compile(rf"{tags.argument_end}(?=\s*{following})")
        self._missing_end = re.compile(rf"(?<!\s)\s+(?={following})")
        self._ends = tags.argument_end, tags.call_end

    def __call__(self, text: str, names: ToolNames) -> WrittenCalls | None:
        calls: list[WrittenCall] = []
        place = _after_space(text, 0)
        while call := self._call.match(text, place):
            arguments: dict[str, Any] = {}
            place = _after_space(text, call.end())
            while argument := self._argument.match(text, place):
                end = self._value_end.search(text, argument.end())
                end = end or self._missing_end.search(text, argument.end())
                if end is None:
                    return None
                value = self._value(text[argument.end() : end.start()])
                place = _after_space(text, end.end())
                arguments[argument["key"]] = _typed(value, argument, call["name"], names)
            end = self._call_end.match(text, place)
            if end is None:
                return None
            calls.append(WrittenCall(call["name"], arguments))
            place = end.end()
            if self._call.match(text, _after_space(text, place)):
                place = _after_space(text, place)
        return WrittenCalls(calls, text[place:]) if calls else None

    def is_open(self, text: str) -> bool:
        """Whether it ends within a value."""
        return not text.rstrip().endswith(self._ends)

    def _value(self, text: str) -> str:
        text = without_tokens(text)
        if self._padded:
            return text.removeprefix("\n").removesuffix("\n")
        if text.startswith(_CDATA[0]) and text.endswith(_CDATA[1]):
            return text.removeprefix(_CDATA[0]).removesuffix(_CDATA[1])
        return text


class PairedCalls:
    """A `Reader` of one call: its name, then the name and the value of each argument in tags, which
    all have `suffix` in some families."""

    def __init__(self, suffix: str = "") -> None:
        self._patterns = [_pairs(suffix, prefix) for prefix in (TOKEN, "")]
        self._end = f"</arg_value{suffix}>"

    def __call__(self, text: str, names: ToolNames) -> WrittenCalls | None:
        for head, pair in self._patterns:  # where they are tokens, only those count
            call = head.match(text)
            if call is None:
                continue
            arguments: dict[str, Any] = {}
            place = call.end()
            while match := pair.match(text, place):
                value = without_tokens(match["value"])
                name = without_tokens(match["key"]).strip()
                arguments[name] = as_declared(value, names.argument(call["name"], name))
                place = match.end()
            if not text[place:].strip():
                return WrittenCalls([WrittenCall(call["name"], arguments)], "")
        return None

    def is_open(self, text: str) -> bool:
        return "<arg_" in text and not text.rstrip().endswith(self._end)


def _pairs(suffix: str, prefix: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    def tag(name: str) -> str:
        return f"{prefix}<{name}{suffix}>"

    head = rf"\s*(?P<name>{NAME})\s*(?:{TOKEN}?<tool_sep{suffix}>\s*)?"
    pair = (
        rf"{tag('arg_key')}(?P<key>.*?){tag('/arg_key')}\s*"
        rf"{tag('arg_value')}(?P<value>.*?){tag('/arg_value')}"
        rf"(?=\s*(?:{tag('arg_key')}|$))\s*"
    )
    return re.compile(head), re.compile(pair, re.DOTALL)


def _typed(value: str, argument: re.Match[str], name: str, names: ToolNames) -> Any:
    """By what the model says of it, else by what is declared."""
    is_text = argument.groupdict().get("text")
    if is_text == "true":
        return value
    schema = None if is_text else names.argument(name, argument["key"])
    return as_declared(value, schema)


def _after_space(text: str, place: int) -> int:
    space = _SPACE.match(text, place)
    return space.end() if space else place
