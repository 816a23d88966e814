"""What users read about assistants: those that come with Gloss, and why a file is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from app.core.assistants.assistant import Assistant
from app.core.assistants.shipped import SHIPPED
from app.core.errors import Code
from app.texts.language import ENGLISH, Language
from app.texts.translatable import QT_TRANSLATE_NOOP

ASSISTANTS: Final[Mapping[Code, str]] = {
    Code.ASSISTANTS_DAMAGED: QT_TRANSLATE_NOOP(
        "Texts",
        "What you saved in {path} could not be read. The file is kept as {copy}; make it "
        "again, or put a good copy in its place and start Gloss again.",
    ),
    Code.ASSISTANTS_NEWER: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} was saved by a newer version of Gloss, so what is in it cannot be used or changed "
        "here. Use the newer Gloss.",
    ),
    Code.ASSISTANT_NOT_IMPORTED: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is not an assistant that Gloss can read, so nothing was added. Choose a file that "
        "was shared from Gloss.",
    ),
}


class _Words(NamedTuple):
    name: str
    description: str
    starters: tuple[str, str]


_SHIPPED: Final[Mapping[str, _Words]] = {
    "researcher": _Words(
        QT_TRANSLATE_NOOP("Texts", "Research reader"),
        QT_TRANSLATE_NOOP("Texts", "Reads papers with you, and says what stands where."),
        (
            QT_TRANSLATE_NOOP("Texts", "What should I look for first in a research paper?"),
            QT_TRANSLATE_NOOP("Texts", "How can I tell whether a study is to be trusted?"),
        ),
    ),
    "writer": _Words(
        QT_TRANSLATE_NOOP("Texts", "Writer"),
        QT_TRANSLATE_NOOP("Texts", "Improves your text and keeps your voice."),
        (
            QT_TRANSLATE_NOOP("Texts", "Write a short invitation to a summer party."),
            QT_TRANSLATE_NOOP("Texts", "Make this clearer: “We will revert back in due course.”"),
        ),
    ),
    "coder": _Words(
        QT_TRANSLATE_NOOP("Texts", "Coder"),
        QT_TRANSLATE_NOOP("Texts", "Writes code that runs, and finds what is wrong with yours."),
        (
            QT_TRANSLATE_NOOP(
                "Texts", "Write a Python script that renames photos by the date they were taken."
            ),
            QT_TRANSLATE_NOOP("Texts", "What does the error “list index out of range” mean?"),
        ),
    ),
    "translator": _Words(
        QT_TRANSLATE_NOOP("Texts", "Translator"),
        QT_TRANSLATE_NOOP("Texts", "Translates what you paste, and nothing else."),
        (
            QT_TRANSLATE_NOOP("Texts", "Translate everything I send from now on into French."),
            QT_TRANSLATE_NOOP("Texts", "Into Spanish: Thank you for the lovely evening!"),
        ),
    ),
    "support": _Words(
        QT_TRANSLATE_NOOP("Texts", "Support writer"),
        QT_TRANSLATE_NOOP("Texts", "Answers customers kindly, clearly and briefly."),
        (
            QT_TRANSLATE_NOOP("Texts", "A parcel is two weeks late. Write to the customer."),
            QT_TRANSLATE_NOOP("Texts", "A customer cannot sign in. Write what they can try."),
        ),
    ),
    "tutor": _Words(
        QT_TRANSLATE_NOOP("Texts", "Tutor"),
        QT_TRANSLATE_NOOP("Texts", "Asks first, then teaches at your pace."),
        (
            QT_TRANSLATE_NOOP("Texts", "Teach me how fractions work."),
            QT_TRANSLATE_NOOP("Texts", "Help me practise small talk in English."),
        ),
    ),
    "knowledge": _Words(
        QT_TRANSLATE_NOOP("Texts", "Knowledge"),
        QT_TRANSLATE_NOOP("Texts", "Answers from your own documents, and shows the places."),
        (
            QT_TRANSLATE_NOOP("Texts", "What are these documents about?"),
            QT_TRANSLATE_NOOP("Texts", "Which deadlines do my documents name?"),
        ),
    ),
}


def shipped_assistants(language: Language = ENGLISH) -> tuple[Assistant, ...]:
    """Those that come with Gloss, in the user's language."""
    found = []
    for each in SHIPPED:
        words = _SHIPPED[each.id]
        found.append(
            Assistant(
                name=language.say(words.name),
                icon=each.icon,
                description=language.say(words.description),
                instructions=each.instructions,
                effort=each.effort,
                temperature=each.temperature,
                starters=tuple(language.say(text) for text in words.starters),
                id=each.id,
            )
        )
    return tuple(found)
