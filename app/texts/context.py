"""What is said when a conversation is, or soon will be, longer than the model can hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.errors import Code
from app.core.messages import WhenFull
from app.texts.language import ENGLISH, Language
from app.texts.translatable import QT_TRANSLATE_NOOP

CONTEXT_FAILURES: Final[Mapping[Code, str]] = {
    Code.CONTEXT_FULL: QT_TRANSLATE_NOOP(
        "Texts",
        "This message is too long for the model: it takes {prompt_tokens} tokens and the model "
        "holds {context_length} at once. Shorten it, or choose a longer context in the settings.",
    ),
    Code.CONVERSATION_FULL: QT_TRANSLATE_NOOP(
        "Texts",
        "This conversation is longer than the model can hold: it takes {prompt_tokens} of "
        "{context_length} tokens, and the answer needs some, too. Choose what to do with the "
        "oldest messages, or begin a new chat.",
    ),
    Code.NO_ROOM_FOR_SUMMARY: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no room left for a summary: the conversation takes {prompt_tokens} of the "
        "{context_length} tokens that the model can hold. Leave out the oldest messages, or choose "
        "a longer context in the settings.",
    ),
    Code.NOTHING_TO_SUMMARISE: QT_TRANSLATE_NOOP(
        "Texts", "There is nothing to summarise yet: no answer has been added since the last time."
    ),
}
NEARLY_FULL: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "This conversation takes {tokens} of the {limit} tokens that the model can hold. What should "
    "happen when it is full?",
)
FULL: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "This conversation is full: with your message it takes {tokens} of the {limit} tokens that the "
    "model can hold, and the answer needs {room}. Your text stays here.",
)
STOPPED: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "This conversation is full, with {tokens} of the {limit} tokens that the model can hold, and "
    "nothing more is sent. Your text stays here.",
)
NO_ROOM: Final = QT_TRANSLATE_NOOP("Texts", "There is no room left for a summary.")
CHOSEN: Final[Mapping[WhenFull, str]] = {
    WhenFull.LEAVE_OUT: QT_TRANSLATE_NOOP(
        "Texts", "In this conversation, the oldest messages are left out as it gets longer."
    ),
    WhenFull.SUMMARISE: QT_TRANSLATE_NOOP(
        "Texts", "In this conversation, the model writes a summary whenever there is no more room."
    ),
    WhenFull.STOP: QT_TRANSLATE_NOOP(
        "Texts", "In this conversation, nothing more is sent when it is full."
    ),
}


def nearly_full(tokens: int, limit: int, language: Language = ENGLISH) -> str:
    return language.say(NEARLY_FULL, tokens=tokens, limit=limit)


def full(tokens: int, limit: int, room: int, language: Language = ENGLISH) -> str:
    return language.say(FULL, tokens=tokens, limit=limit, room=room)


def stopped(tokens: int, limit: int, language: Language = ENGLISH) -> str:
    return language.say(STOPPED, tokens=tokens, limit=limit)
