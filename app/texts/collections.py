"""Why a collection cannot be searched or updated, or not by meaning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.errors import Code
from app.texts.translatable import QT_TRANSLATE_NOOP

COLLECTIONS: Final[Mapping[Code, str]] = {
    Code.COLLECTIONS_DAMAGED: QT_TRANSLATE_NOOP(
        "Texts",
        "The list of your collections was damaged, so Gloss began a new one and kept the old file "
        "as {copy}. Add your folders again; your documents are as they were.",
    ),
    Code.COLLECTION_DAMAGED: QT_TRANSLATE_NOOP(
        "Texts",
        "The index of this collection is damaged: {path}. Rebuild it from your documents, which "
        "are as they were.",
    ),
    Code.COLLECTION_NEWER: QT_TRANSLATE_NOOP(
        "Texts",
        "A newer Gloss made {path}, and this one cannot read it. Use the newer Gloss, or rebuild "
        "the index from your documents.",
    ),
    Code.COLLECTION_BUSY: QT_TRANSLATE_NOOP(
        "Texts",
        "Another Gloss is updating this collection. Wait until it is done, then try again.",
    ),
    Code.COLLECTION_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "The index of a collection could not be read or written: {path}. Check that the disk is "
        "in order and that your user may write there, then try again.",
    ),
    Code.COLLECTION_FULL: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is not in the collection, which holds as much as Gloss can search. Make a "
        "collection of its own for a part of the documents.",
    ),
    Code.COLLECTION_UNKNOWN: QT_TRANSLATE_NOOP(
        "Texts", "There is no collection “{name}”. Look at the list of collections."
    ),
    Code.COLLECTION_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Texts", "There is a collection “{name}” already. Choose another name."
    ),
    Code.COLLECTION_DOCUMENT_LOST: QT_TRANSLATE_NOOP(
        "Texts",
        "This document is not in the collection “{name}” any more. It was deleted, moved or "
        "renamed.",
    ),
    Code.COLLECTION_SOURCE_MISSING: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is not there, so Gloss goes on with what it read before. Connect its disk, or take "
        "it out of the collection.",
    ),
    Code.INDEXING_ENDED: QT_TRANSLATE_NOOP(
        "Texts",
        "The part of Gloss that reads your documents ended unexpectedly. Update the collection "
        "again; it goes on where it was.",
    ),
    Code.SEARCHED_BY_WORDS: QT_TRANSLATE_NOOP(
        "Texts",
        "The embedding model cannot be used, so your documents are searched by their words alone. "
        "Choose another embedding model if this goes on.",
    ),
    Code.VECTORS_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss cannot search by meaning on this system, so your documents are searched by their "
        "words alone.",
    ),
    Code.MODEL_NOT_EMBEDDING: QT_TRANSLATE_NOOP(
        "Texts",
        "“{name}” is no embedding model, so documents cannot be searched with it. Choose one whose "
        "name says that it is made for embeddings.",
    ),
    Code.EMBEDDING_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "The embedding model does not work: {path} ({reason}). Documents are found by their words "
        "alone. Verify the file, or choose another embedding model.",
    ),
}
