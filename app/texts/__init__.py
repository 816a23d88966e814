"""The sentences: one for each code and each way an answer ends.

The tables are in English and readable by pyside6-lupdate; a front end passes its own
`translate`. Names in braces are facts, those that end in `bytes` are sizes.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Final

from app.core.errors import Fact, UserError
from app.core.messages import StopReason
from app.texts.failures import FAILURES
from app.texts.translatable import CONTEXT, QT_TRANSLATE_NOOP, Translate, untranslated

ENDINGS: Final[Mapping[StopReason, str]] = {
    StopReason.FINISHED: "",
    StopReason.TOOL_CALL: QT_TRANSLATE_NOOP("Texts", "The model asked for a tool."),
    StopReason.LENGTH: QT_TRANSLATE_NOOP(
        "Texts", "The answer reached the length you allow. Continue to read on."
    ),
    StopReason.CONTEXT_FULL: QT_TRANSLATE_NOOP(
        "Texts",
        "The answer filled all that the model can hold at once. Continue leaves out the oldest "
        "messages.",
    ),
    StopReason.STOPPED: QT_TRANSLATE_NOOP("Texts", "You stopped this answer."),
    StopReason.INTERRUPTED: QT_TRANSLATE_NOOP(
        "Texts", "This answer was interrupted. Continue or retry it."
    ),
}

LEFT_OUT: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "This conversation is longer than the model can hold: it no longer sees the oldest {turns}.",
)
CODE: Final = QT_TRANSLATE_NOOP("Texts", "Code: {code}")
TURN: Final = QT_TRANSLATE_NOOP("Texts", "question and answer")
TURNS: Final = QT_TRANSLATE_NOOP("Texts", "{count} question(s) and answer(s)", None, 1)


def sentence(error: UserError, translate: Translate = untranslated) -> str:
    """What happened, why, and what to do."""
    return _fill(translate(CONTEXT, FAILURES[error.code]), error.facts, error.detail)


def details(error: UserError, translate: Translate = untranslated) -> str:
    """What is shown a click away: the code, by which the help has it, the facts that the sentence
    leaves out, then the log."""
    code = translate(CONTEXT, CODE).format(code=error.code.name)
    named = {name for _, name, _, _ in Formatter().parse(FAILURES[error.code])}
    facts = (f"{name}: {value}" for name, value in error.facts.items() if name not in named)
    return "\n".join([code, *facts, *filter(None, [error.detail])])


def ending(stop: StopReason, translate: Translate = untranslated) -> str:
    """Why an answer ended as it did; empty when it is simply complete."""
    text = ENDINGS[stop]
    return translate(CONTEXT, text) if text else ""


def left_out(turns: int, translate: Translate = untranslated) -> str:
    """What to say when the `turns` oldest turns are no longer sent."""
    one = turns == 1
    oldest = translate(CONTEXT, TURN) if one else translate(CONTEXT, TURNS, n=turns)
    return translate(CONTEXT, LEFT_OUT).format(turns=oldest.format(count=turns))


def size(count: float) -> str:
    """Bytes as a person reads them: 12.1 GB (decimal, as on the box of a disk)."""
    if abs(count) < 1000:
        return f"{count:.0f} bytes"
    for unit in ("kB", "MB", "GB"):
        count /= 1000
        if abs(count) < 1000:
            return f"{count:.0f} {unit}" if abs(count) >= 100 else f"{count:.1f} {unit}"
    return f"{count / 1000:.1f} TB"


class _Facts(dict[str, str]):
    """An absent fact must not hide the failure it belongs to."""

    def __missing__(self, key: str) -> str:
        return "?"


def _fill(text: str, facts: Mapping[str, Fact], detail: str) -> str:
    shown = _Facts(detail=_first_line(detail))
    for name, value in facts.items():
        shown[name] = _show(name, value)
    return text.format_map(shown)


def _show(name: str, value: Fact) -> str:
    if name.endswith("bytes") and isinstance(value, int | float):
        return size(value)
    if isinstance(value, float):
        return f"{value:g}"
    return _first_line(value) if isinstance(value, str) else str(value)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0] or "?"
