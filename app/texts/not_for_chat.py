"""Why a model cannot chat, from the facts in its header; also for its card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.errors import Code
from app.texts.translatable import QT_TRANSLATE_NOOP

NOT_FOR_CHAT: Final[Mapping[Code, str]] = {
    Code.ADAPTER_ALONE: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is an adapter: it changes a model and cannot answer by itself. Choose the model "
        "that it was made for.",
    ),
    Code.MODEL_NOT_CHAT: QT_TRANSLATE_NOOP(
        "Texts",
        "This model has no chat template, so Gloss does not know how to talk to it. Choose a chat "
        "model, often called “instruct” or “it”.",
    ),
    Code.SHARD_RENAMED: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is part {number} of the {count} parts of a model, but is not named like one. Give "
        "all parts their original names, such as “model-00001-of-00003.gguf”, or download the "
        "model again.",
    ),
    Code.MODEL_EMBEDS: QT_TRANSLATE_NOOP(
        "Texts",
        "This is an embedding model: it turns text into numbers and cannot chat. Choose a chat "
        "model.",
    ),
    Code.MODEL_RANKS: QT_TRANSLATE_NOOP(
        "Texts",
        "This is a reranker: it sorts search results and cannot chat. Choose a chat model.",
    ),
    Code.MODEL_DIFFUSES: QT_TRANSLATE_NOOP(
        "Texts",
        "This is a diffusion model: it does not write word by word, so Gloss cannot chat with it. "
        "Choose another model.",
    ),
    Code.MODEL_ENCODES: QT_TRANSLATE_NOOP(
        "Texts",
        "This is a text encoder: it prepares text for another model and cannot chat. Choose a chat "
        "model.",
    ),
    Code.MODEL_SPEAKS: QT_TRANSLATE_NOOP(
        "Texts",
        "This is a speech model: it produces sound and cannot chat. Choose a chat model.",
    ),
    Code.MODEL_DRAFTS: QT_TRANSLATE_NOOP(
        "Texts",
        "This is a draft model: it only makes another model faster and cannot chat. Choose that "
        "model.",
    ),
    Code.PROJECTOR_ALONE: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} only lets a model see pictures or hear sound, and cannot chat. Choose the model "
        "that it belongs to.",
    ),
    Code.VOCABULARY_ALONE: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} holds only the vocabulary of a model, not the model. Choose the model itself.",
    ),
    Code.STATISTICS_ALONE: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} holds measurements for making smaller versions of a model (an importance matrix), "
        "not the model. Choose the model itself.",
    ),
}
