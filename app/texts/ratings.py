"""What a file of rated answers contains, before it is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.export.ratings import DataKind, TrainingContents
from app.texts.language import ENGLISH, Language
from app.texts.translatable import QT_TRANSLATE_NOOP

KINDS: Final[Mapping[DataKind, str]] = {
    DataKind.PAIRS: QT_TRANSLATE_NOOP("Texts", "Pairs (DPO)"),
    DataKind.ANSWERS: QT_TRANSLATE_NOOP("Texts", "Good answers (SFT)"),
}
_NOTHING: Final[Mapping[DataKind, str]] = {
    DataKind.PAIRS: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no pair yet. A pair needs a bad answer for which you wrote a better one, or "
        "beside which another answer to the same question is rated good.",
    ),
    DataKind.ANSWERS: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no good answer yet. Rate answers with the buttons below them, or write a better "
        "one for a bad one.",
    ),
}
_CONTENT: Final[Mapping[DataKind, str]] = {
    DataKind.PAIRS: QT_TRANSLATE_NOOP(
        "Texts",
        "Pairs of a better and a worse answer: {lines}. Conversations they come from: "
        "{conversations}.",
    ),
    DataKind.ANSWERS: QT_TRANSLATE_NOOP(
        "Texts",
        "Good answers, yours among them: {lines}. Conversations they come from: {conversations}.",
    ),
}
_UNPAIRED: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Bad answers left out, as there is no better one: {count}.",
)
_TEXTS: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Each line holds the full text of a conversation up to the answer: your questions, the "
    "instructions and the answers. Attached documents are only named.",
)
_TEXTS_WITH_DOCUMENTS: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Each line holds the full text of a conversation up to the answer: your questions, the "
    "instructions, the answers and what was sent of attached documents. Documents: {documents}.",
)
_LOCAL: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Gloss only writes the file on this computer. Look through it before you give it to anyone.",
)
_FORMATS: Final[Mapping[DataKind, str]] = {
    DataKind.PAIRS: QT_TRANSLATE_NOOP(
        "Texts",
        "The file is JSONL as TRL and similar trainers read it: {fields}, each a list of messages.",
    ),
    DataKind.ANSWERS: QT_TRANSLATE_NOOP(
        "Texts",
        "The file is JSONL as TRL and similar trainers read it: {fields}, a list of messages.",
    ),
}
_FIELDS: Final[Mapping[DataKind, str]] = {
    DataKind.PAIRS: "prompt, chosen, rejected",
    DataKind.ANSWERS: "messages",
}
_REASONING: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "The reasoning, which is gpt-oss’s channel analysis, is in {field}. A better answer of yours "
    "has that of the answer it replaces.",
)


def training_note(
    contents: TrainingContents,
    *,
    reasoning: bool,
    documents: bool,
    language: Language = ENGLISH,
) -> list[str]:
    """Sentences on what the file will contain; one, if it would be empty."""
    kind = contents.kind
    if not contents.lines:
        return [language.say(_NOTHING[kind])]
    found = language.say(_CONTENT[kind], lines=contents.lines, conversations=contents.conversations)
    if contents.left_out:
        found = f"{found} {language.say(_UNPAIRED, count=contents.left_out)}"
    texts = _TEXTS_WITH_DOCUMENTS if documents else _TEXTS
    form = language.say(_FORMATS[kind], fields=_FIELDS[kind])
    if reasoning:
        form = f"{form} {language.say(_REASONING, field='thinking')}"
    return [found, language.say(texts, documents=contents.documents), language.say(_LOCAL), form]
