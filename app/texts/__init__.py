"""The sentences: one for each code and each way an answer ends.

The tables are in English and readable by pyside6-lupdate; a front end passes its own `Language`.
Names in braces are facts, those that end in `bytes` are sizes.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import TYPE_CHECKING, Final

from app.core.errors import UserError
from app.core.messages import StopReason
from app.texts.failures import FAILURES
from app.texts.language import ENGLISH, Language, Shown
from app.texts.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.core.conversations.recovery import Recovery

ENDINGS: Final[Mapping[StopReason, str]] = {
    StopReason.FINISHED: "",
    StopReason.TOOL_CALL: QT_TRANSLATE_NOOP("Texts", "The model asked for a tool."),
    StopReason.LENGTH: QT_TRANSLATE_NOOP(
        "Texts", "The answer reached its length limit. Press Continue for more."
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
    StopReason.CLOSED: QT_TRANSLATE_NOOP(
        "Texts", "Gloss was closed before this answer was complete. Continue or retry it."
    ),
    StopReason.TOOL_LIMIT: QT_TRANSLATE_NOOP(
        "Texts",
        "The model wanted to use its tools more often than one answer allows, so it answered with "
        "what it had. You can raise the limits in the settings.",
    ),
}

LEFT_OUT: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "This conversation is longer than the model can hold: it no longer sees {count} earlier "
    "question(s) and answer(s).",
    None,
    1,
)
UNFINISHED_SUMMARY: Final = QT_TRANSLATE_NOOP(
    "Texts", "This summary is not complete, so the model still gets the messages above."
)
RECOVERED: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Gloss recovered what could be read. Messages: {messages}. Conversations: {conversations}. "
    "Messages lost, in full or in part: {lost}. The damaged file is kept as {path}.",
)
RECOVERED_FROM: Final = QT_TRANSLATE_NOOP(
    "Texts", "Nothing in the file itself could be read, so all this is from the backup {path}."
)
CODE: Final = QT_TRANSLATE_NOOP("Texts", "Code: {code}")


_NUMBERED: Final = frozenset({"id", "status", "version", "known"})
"""Facts that are numbers by which something is called: nothing is counted."""


def sentence(error: UserError, language: Language = ENGLISH) -> str:
    """What happened, why, and what to do."""
    facts: dict[str, Shown] = {"detail": _first_line(error.detail)}
    for name, value in error.facts.items():
        is_text = isinstance(value, str) or name in _NUMBERED
        facts[name] = _first_line(str(value)) if is_text else value
    seconds = error.facts.get("seconds")  # the one count that a sentence may have
    count = round(seconds) if isinstance(seconds, int | float) else -1
    return language.say(FAILURES[error.code], n=count, **facts)


def details(error: UserError, language: Language = ENGLISH) -> str:
    """The technical details: the code, which the help explains, the facts that the sentence leaves
    out, then the log."""
    code = language.say(CODE, code=error.code.name)
    named = {name for _, name, _, _ in Formatter().parse(FAILURES[error.code])}
    facts = (f"{name}: {value}" for name, value in error.facts.items() if name not in named)
    return "\n".join([code, *facts, *filter(None, [error.detail])])


def ending(stop: StopReason, language: Language = ENGLISH) -> str:
    """Why an answer ended as it did; empty when it is simply complete."""
    text = ENDINGS[stop]
    return language.say(text) if text else ""


def recovered(found: Recovery, language: Language = ENGLISH) -> str:
    """The result of the recovery of a damaged database."""
    text = language.say(
        RECOVERED,
        messages=found.messages,
        conversations=found.conversations,
        lost=found.lost,
        path=str(found.old),
    )
    if not found.from_backup:
        return text
    return f"{text} {language.say(RECOVERED_FROM, path=str(found.source))}"


def left_out(turns: int, language: Language = ENGLISH) -> str:
    """The notice that `turns` of the earlier turns are not sent."""
    return language.say(LEFT_OUT, n=turns, count=turns)


def unfinished_summary(language: Language = ENGLISH) -> str:
    """Why a summary is not used."""
    return language.say(UNFINISHED_SUMMARY)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0] or "?"
