"""The ways in which chat templates teach models to write calls of tools.

Which of them a template uses is found by trial (`tool_probe`): the first that reads the call which
the template wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from app.core.harmony import tagged_calls
from app.core.harmony.json_calls import (
    mark,
    named,
    named_with_text,
    read_bare_json,
    read_json,
    written_json,
)
from app.core.harmony.literal_calls import (
    braced_is_open,
    python_is_open,
    read_bare_python,
    read_braced,
    read_python,
    written_python,
)
from app.core.harmony.tagged_calls import PairedCalls, TaggedCalls
from app.core.harmony.tool_names import ToolNames
from app.core.harmony.written_calls import NAME, TOKEN, Reader, WrittenCalls, ends_in_string

Write = Callable[[str, Mapping[str, Any]], str]


@dataclass(frozen=True, slots=True)
class CallSyntax:
    """One way. Without `end` the calls go on to the end of the message.

    `read_broken` is tried where its end, or that of the answer, has come and `read` fails.
    `is_open`: whether what looks like the end is within a text. `needs_end`: without its end it is
    no call. `keeps_begin`: `begin` is a part of what is read. `around` are marks that stand around
    several calls, and are no part of them. `beginnings` are what an answer in a syntax without
    `begin` begins with, white space left out. `write` is for templates that offer tools and leave
    it to their callers to write the calls of earlier answers. `stop` is the mark of a result, which
    models go on to write if they are not stopped.
    """

    begin: str
    end: str
    read: Reader
    read_broken: Reader | None = None
    is_open: Callable[[str], bool] = ends_in_string
    needs_end: bool = False
    keeps_begin: bool = False
    write: Write | None = None
    around: tuple[str, ...] = ()
    beginnings: Callable[[ToolNames], tuple[str, ...]] | None = None
    stop: str = ""

    @property
    def marks(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.begin, self.end, *self.around)))


def _json(begin: str, end: str = "", *around: str, write: bool = False) -> CallSyntax:
    writer = partial(written_json, begin, end) if write else None
    return CallSyntax(begin, end, read_json, write=writer, around=around)


def _python(begin: str, end: str) -> CallSyntax:
    write = partial(written_python, begin, end)
    return CallSyntax(begin, end, read_python, is_open=python_is_open, write=write)


def _tagged(begin: str, end: str, reader: TaggedCalls, *, headless: bool = False) -> CallSyntax:
    return CallSyntax(
        begin, end, reader, is_open=reader.is_open, needs_end=headless, keeps_begin=headless
    )


def _paired(suffix: str = "") -> CallSyntax:
    reader = PairedCalls(suffix)
    read = _either(reader, read_json)
    marks = f"<tool_call{suffix}>", f"</tool_call{suffix}>"
    around = (f"<tool_calls{suffix}>", f"</tool_calls{suffix}>") if suffix else ()
    return CallSyntax(*marks, read, is_open=reader.is_open, needs_end=True, around=around)


def _braced(begin: str, end: str, stop: str) -> CallSyntax:
    return CallSyntax(begin, end, read_braced, is_open=braced_is_open, stop=stop)


def _bare_json(_: ToolNames) -> tuple[str, ...]:
    return '{"name":"', '{"type":"function"', '[{"name":"'


def _bare_list(names: ToolNames) -> tuple[str, ...]:
    return tuple(f"[{name}(" for name in names.spellings())


PROGRAM: Final = "<|python_tag|>"
"""Of Llama: before JSON, a call as in Python, or a program."""


_FUNCTIONS: Final = TaggedCalls(tagged_calls.FUNCTIONS)
_DSML: Final = TaggedCalls(tagged_calls.DSML)


def _either(*readers: Reader) -> Reader:
    """Models of one family do not all write calls as their templates do."""

    def read(text: str, names: ToolNames) -> WrittenCalls | None:
        return next(filter(None, (reader(text, names) for reader in readers)), None)

    return read


def _tool_call_is_open(text: str) -> bool:
    is_tagged = "<function=" in text and not text.lstrip().startswith("{")
    return _FUNCTIONS.is_open(text) if is_tagged else ends_in_string(text)


_HEAD: Final = rf"\s*(?P<name>{NAME})\s*"
_SEP: Final = mark("<｜tool▁sep｜>")
_MISTRAL: Final = rf"{_HEAD}(?:{mark('[CALL_ID]')}\s*(?:\w+\s*)?)?{mark('[ARGS]')}\s*"
_DEEPSEEK: Final = rf"\s*function{_SEP}{_HEAD}```(?:json)?\s*"
_DEEPSEEK_31: Final = rf"{_HEAD}{_SEP}\s*"
_KIMI: Final = (
    rf"\s*(?:functions\.)?(?P<name>[^\s<>:{{{TOKEN}]+):\d+\s*"
    rf"{mark('<|tool_call_argument_begin|>')}\s*"
)
_SOLAR: Final = rf"\s*\w*{mark('<|tool_call:name|>')}{_HEAD}{mark('<|tool_call:args|>')}\s*"
_FUNCTION: Final = rf"<function={_HEAD}>\s*"


def _named(begin: str, end: str, *heads: str, around: tuple[str, ...] = ()) -> CallSyntax:
    read, broken = _either(*map(named, heads)), _either(*map(named_with_text, heads))
    return CallSyntax(begin, end, read, broken, around=around)


SYNTAXES: Final = (
    CallSyntax(  # Qwen, Hermes, Granite 4 and many others
        "<tool_call>",
        "</tool_call>",
        _either(_FUNCTIONS, read_json),
        is_open=_tool_call_is_open,
        write=partial(written_json, "<tool_call>", "</tool_call>"),
    ),
    _json("<tool_calls>", "</tool_calls>"),  # MiniMax M1, Jamba
    _json("<TOOLCALL>", "</TOOLCALL>"),  # Nemotron Nano 2
    _json("<function_call>", "</function_call>"),
    CallSyntax(  # Mistral
        "[TOOL_CALLS]", "", _either(read_json, named(_MISTRAL)), named_with_text(_MISTRAL)
    ),
    _json("<|tool_call|>", "", "<|/tool_call|>", write=True),  # Granite 3, Phi 4
    _json("<|function_call|>"),
    _json("<|START_ACTION|>", "<|END_ACTION|>"),  # Command R7B, Command A
    _json("<|tools_prefix|>", "<|tools_suffix|>"),  # Apertus
    CallSyntax(PROGRAM, "", _either(read_json, read_bare_python), is_open=python_is_open),
    _named(
        "<｜tool▁call▁begin｜>",
        "<｜tool▁call▁end｜>",
        _DEEPSEEK,  # R1, V3
        _DEEPSEEK_31,
        around=("<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>"),
    ),
    _named(
        "<|tool_call_begin|>",
        "<|tool_call_end|>",
        _KIMI,
        around=("<|tool_calls_section_begin|>", "<|tool_calls_section_end|>"),
    ),
    _named("<|tool_call:begin|>", "<|tool_call:end|>", _SOLAR, around=("<|tool_calls|>",)),
    _tagged("<seed:tool_call>", "</seed:tool_call>", TaggedCalls(tagged_calls.SEED_FUNCTIONS)),
    _tagged("<minimax:tool_call>", "</minimax:tool_call>", TaggedCalls(tagged_calls.INVOCATIONS)),
    _tagged("<｜DSML｜function_calls>", "</｜DSML｜function_calls>", _DSML),
    _tagged("<｜DSML｜tool_calls>", "</｜DSML｜tool_calls>", _DSML),
    _paired(),  # GLM 4.5 and later
    _paired(":opensource"),  # Hunyuan
    _braced(
        "<start_function_call>", "<end_function_call>", "<start_function_response>"
    ),  # FunctionGemma
    _braced("<|tool_call>", "<tool_call|>", "<|tool_response>"),  # Gemma 4
    _python("<|tool_call_start|>", "<|tool_call_end|>"),  # LFM 2
    _python("<|python_start|>", "<|python_end|>"),  # Llama 4
    _python("<function_calls>", "</function_calls>"),  # OLMo 3
    _tagged(
        "<function name=", "</function>", TaggedCalls(tagged_calls.PARAMETERS), headless=True
    ),  # MiniCPM
    replace(_named("<function=", "</function>", _FUNCTION), keeps_begin=True),  # Functionary
)
BARE_SYNTAXES: Final = (
    CallSyntax("", "", read_bare_json, beginnings=_bare_json),  # Llama 3
    CallSyntax("", "", read_bare_python, is_open=python_is_open, beginnings=_bare_list),
)
WITHOUT_BEGIN: Final = _tagged("<function=", "</tool_call>", _FUNCTIONS, headless=True)
"""Qwen 3 Coder often leaves out the first tag, but not the last one, which is a token."""
