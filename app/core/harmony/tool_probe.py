"""Whether a chat template takes tools, and how it writes their calls, found by trial."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

from app.core.harmony.call_syntaxes import (
    BARE_SYNTAXES,
    SYNTAXES,
    WITHOUT_BEGIN,
    CallSyntax,
)
from app.core.harmony.calls import CallReader
from app.core.harmony.openai_form import VARIABLES, Offer
from app.core.harmony.tool_names import ToolNames, as_json, as_object
from app.core.harmony.turns import Turn
from app.core.messages import Channel, Part, Prompt, Tool, ToolCallEvent

_QUESTION: Final = "Probe question 7d30"
_RESULT: Final = "Probe result 2b9e"
_NOTE: Final = "Probe description 91fa"
_VALUE: Final = "Probe value 5c18"
_ARGUMENTS: Final = {"probe_key": _VALUE}
_CALL: Final = Part(Channel.COMMENTARY, as_json(_ARGUMENTS), "functions.probe_tool_3f")
_TOOL: Final = Tool(
    "probe_tool_3f",
    _NOTE,
    {
        "type": "object",
        "properties": {"probe_key": {"type": "string", "description": "A key"}},
        "required": ["probe_key"],
    },
)
_PROMPT: Final = Prompt((), "", tools=(_TOOL,))
_NAMES: Final = ToolNames(_PROMPT)
_TURNS: Final = (
    Turn("user", _QUESTION),
    Turn("assistant", "", call=_CALL, call_number=1),
    Turn("tool", _RESULT, call=_CALL, call_number=1),
)

Trial = Callable[[Sequence[dict[str, Any]], dict[str, Any]], str | None]
"""The page for some messages and variables; None when the template fails."""


@dataclass(frozen=True, slots=True)
class CallForm:
    """How tools are given to a template, and the ways in which its model may write calls.
    `syntaxes` has first the one in which the template writes them."""

    offer: Offer
    syntaxes: tuple[CallSyntax, ...]


def find_call_form(source: str, trial: Trial, is_token: Callable[[str], bool]) -> CallForm | None:
    """None where the template takes no tools, leaves out calls or results, or writes calls in a
    way that is not among `SYNTAXES`."""
    for variable in VARIABLES:
        if variable not in source:
            continue
        offer = Offer(variable)
        offered = _page(trial, _TURNS[:1], offer)
        if offered is None or not all(text in offered for text in (_QUESTION, _TOOL.name, _NOTE)):
            continue
        found = _find(source, trial, is_token, variable, offered)
        if found is not None:
            return found
    return None


def _find(
    source: str, trial: Trial, is_token: Callable[[str], bool], variable: str, offered: str
) -> CallForm | None:
    opening = offered.partition(_QUESTION)[2]
    writes = False
    for text_arguments, named_ids in product((False, True), repeat=2):
        offer = Offer(variable, text_arguments=text_arguments, named_ids=named_ids)
        written = _written_call(trial, offer)
        if written is None:
            continue
        writes = writes or _VALUE in written
        for syntax in SYNTAXES:
            if syntax.begin in written and _reads(written, syntax):
                return _form(offer, syntax, source + offered, is_token)
        # Without a mark it must be the whole answer, or other answers would be taken for calls.
        for syntax in BARE_SYNTAXES:
            if _reads(written.removeprefix(opening), syntax):
                return _form(offer, syntax, source + offered, is_token)
    if writes:
        return None
    for syntax in SYNTAXES:
        if syntax.write and (syntax.begin in source + offered or is_token(syntax.begin)):
            offer = Offer(variable, write=syntax.write)
            if _reads(_written_call(trial, offer) or "", syntax):
                return _form(offer, syntax, source + offered, is_token)
    return None


def _form(offer: Offer, syntax: CallSyntax, text: str, is_token: Callable[[str], bool]) -> CallForm:
    """With the other ways that the template mentions, or for which there are tokens."""
    begins = {syntax.begin}
    others = []
    for each in SYNTAXES:
        is_known = each.begin in text or is_token(each.begin)
        if is_known and not each.keeps_begin and each.begin not in begins:
            begins.add(each.begin)
            others.append(each)
    if WITHOUT_BEGIN.begin in text and is_token(WITHOUT_BEGIN.end):
        others.append(WITHOUT_BEGIN)
    return CallForm(offer, (syntax, *others))


def _page(trial: Trial, turns: Sequence[Turn], offer: Offer) -> str | None:
    messages = [
        {
            "role": turn.role,
            "content": turn.text + offer.written(turn, _NAMES, _unchanged),
            **offer.fields(turn, _NAMES),
        }
        for turn in turns
    ]
    return trial(*offer.with_tools(messages, offer.functions(_PROMPT)))


def _unchanged(value: Any) -> Any:
    return value


def _written_call(trial: Trial, offer: Offer) -> str | None:
    """What the template writes between a question and the result of a call."""
    page = _page(trial, _TURNS, offer) or ""
    _, found, rest = page.partition(_QUESTION)
    written, found, _ = rest.partition(_RESULT) if found else ("", "", "")
    return written if found else None


def _reads(written: str, syntax: CallSyntax) -> bool:
    reader = CallReader(_NAMES, (syntax,))
    return any(
        isinstance(item, ToolCallEvent)
        and item.recipient == _CALL.recipient
        and as_object(item.arguments) == _ARGUMENTS
        for item in (*reader.add(written), *reader.finish(ended=True))
    )
