"""`Notice`: a message of the window about a failure or an outcome.

Widgets do not open message boxes; they emit a notice, and the
window's notice area shows it. The sentence for a failure comes from `app.texts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from app import texts
from app.core.errors import Code, UserError
from app.texts import settings as setting_words
from app.ui.text.language import LANGUAGE

_ANOTHER_MODEL = {
    Code.FILE_MISSING,
    Code.FILE_NOT_READABLE,
    Code.NOT_GGUF,
    Code.FILE_TRUNCATED,
    Code.ARCHITECTURE_UNKNOWN,
    Code.SHARD_MISSING,
    Code.MODEL_TOO_LARGE,
    Code.MODEL_NOT_CHAT,
    Code.TEMPLATE_BROKEN,
    Code.TEMPLATE_TOO_HEAVY,
    Code.TEMPLATE_LOSES_TEXT,
    Code.LOAD_FAILED,
    Code.ENGINE_CRASHED,
    Code.ENGINE_HUNG,
    Code.OUT_OF_MEMORY,
}


class Severity(Enum):
    INFO = auto()
    WARNING = auto()
    ERROR = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """A button: `text` is translated; `run` is called once, then the notice goes."""

    text: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice replaces an earlier one with the same `key`.

    `detail` is shown on demand, with a link to the help on `code`. `seconds`
    is how long it stays; 0 is until dismissed.
    """

    severity: Severity
    key: str
    sentence: str
    detail: str = ""
    actions: tuple[Action, ...] = ()
    seconds: int = 0
    code: Code | None = None


def sentence_of(error: UserError) -> str:
    """One plain sentence in the user's language."""
    return texts.sentence(error, LANGUAGE)


def details_of(error: UserError) -> str:
    """The technical details, shown on demand."""
    return texts.details(error, LANGUAGE)


def another_model_helps(error: UserError) -> bool:
    return error.code in _ANOTHER_MODEL


def notice_of(error: UserError, *actions: Action, severity: Severity = Severity.ERROR) -> Notice:
    return Notice(
        severity,
        str(error.code),
        sentence_of(error),
        details_of(error),
        actions,
        code=error.code,
    )


def notice_of_settings(problems: Sequence[UserError], *actions: Action) -> Notice:
    """What was wrong with the settings file at start: the file itself, or rows, all of them."""
    first = problems[0]
    if first.code is not Code.SETTING_INVALID:
        return notice_of(first, *actions, severity=Severity.WARNING)
    sentence = setting_words.unusable([str(each.facts["key"]) for each in problems], LANGUAGE)
    detail = "\n".join([details_of(UserError(first.code)), *map(str, problems)])
    return Notice(Severity.WARNING, str(first.code), sentence, detail, actions, code=first.code)
