"""What is in a collection, and how its update goes on."""

from __future__ import annotations

from typing import Final

from app.core.collections.records import NO_VECTORS, CollectionRecord
from app.core.collections.service import UpdateKind, UpdateState
from app.texts.language import ENGLISH, Language
from app.texts.translatable import QT_TRANSLATE_NOOP

_CONTENTS: Final = QT_TRANSLATE_NOOP(
    "Texts", "{documents} document(s), {size_bytes} on this computer", None, 1
)
_UNREADABLE: Final = QT_TRANSLATE_NOOP("Texts", "{count} file(s) could not be read", None, 1)
_WAITING: Final = QT_TRANSLATE_NOOP("Texts", "Waiting for its turn to be read")
_COUNTING: Final = QT_TRANSLATE_NOOP("Texts", "Looking for new files: {total} so far")
_READING: Final = QT_TRANSLATE_NOOP("Texts", "Reading file {done} of {total}")
_EMBEDDING: Final = QT_TRANSLATE_NOOP(
    "Texts", "Preparing the search by meaning: passage {done} of {total}"
)
_EMBEDDING_PAUSED: Final = QT_TRANSLATE_NOOP("Texts", "Paused at passage {done} of {total}")
_PAUSED: Final = QT_TRANSLATE_NOOP("Texts", "Paused at file {done} of {total}")
_STOPPED: Final = QT_TRANSLATE_NOOP(
    "Texts", "Stopped. What was read so far can be searched; the next update goes on from there."
)
_BY_WORDS: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Searched by words. With an embedding model, Gloss also finds passages that say the same in "
    "other words.",
)
_BY_MEANING: Final = QT_TRANSLATE_NOOP(
    "Texts", "Searched by words and by meaning, with {model} ({size_bytes})"
)
_NOT_YET_BY_MEANING: Final = QT_TRANSLATE_NOOP(
    "Texts", "Searched by words. The search by meaning, with {model}, is not ready yet."
)
_PARTLY_BY_MEANING: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Searched by words, and {count} of {total} passages by meaning as well, with {model} "
    "({size_bytes})",
)


def contents_of(record: CollectionRecord, language: Language = ENGLISH) -> str:
    return language.say(
        _CONTENTS, record.documents, documents=record.documents, size_bytes=record.size_bytes
    )


def meaning_of(
    record: CollectionRecord,
    state: UpdateState,
    model: str,
    identity: str,
    language: Language = ENGLISH,
) -> str:
    """How it is searched. `model` is the name of the embedding model that is chosen, "" without
    one, and `identity` says which vectors are of it."""
    if not model:
        return language.say(_BY_WORDS)
    vectors = record.vectors if record.vectors.model == identity else NO_VECTORS
    text = _PARTLY_BY_MEANING
    if record.passages and vectors.count >= record.passages:
        text = _BY_MEANING
    elif not vectors.count or (state.progress is not None and state.progress.embedding):
        text = _NOT_YET_BY_MEANING  # or how far it is stands beside the bar
    return language.say(
        text,
        model=model,
        count=vectors.count,
        total=record.passages,
        size_bytes=vectors.size_bytes,
    )


def unreadable_of(record: CollectionRecord, language: Language = ENGLISH) -> str:
    return language.say(_UNREADABLE, record.unreadable, count=record.unreadable)


def update_sentence(state: UpdateState, language: Language = ENGLISH) -> str:
    """Empty when nothing is under way."""
    if state.kind is UpdateKind.STOPPED:
        return language.say(_STOPPED)
    progress = state.progress
    if state.kind is UpdateKind.WAITING or (state.kind is UpdateKind.RUNNING and not progress):
        return language.say(_WAITING)
    if progress is None or state.kind not in (UpdateKind.RUNNING, UpdateKind.PAUSED):
        return ""
    if progress.counting:
        return language.say(_COUNTING, total=progress.total)
    paused = state.kind is UpdateKind.PAUSED
    if progress.embedding:
        text = _EMBEDDING_PAUSED if paused else _EMBEDDING
    else:
        text = _PAUSED if paused else _READING
    return language.say(text, done=min(progress.done + 1, progress.total), total=progress.total)
