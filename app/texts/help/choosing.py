"""Choosing a model: which one, from where, and what the letters in its name mean."""

from __future__ import annotations

from typing import Final

from app.texts.help.passages import Topic, heading, items, paragraph
from app.texts.translatable import QT_TRANSLATE_NOOP

CHOOSING: Final = Topic(
    QT_TRANSLATE_NOOP("Help", "Choosing a model"),
    "model",
    (
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "A model is a large file, or several. A larger one usually answers "
                "better, needs more memory and is slower.",
            )
        ),
        *items(
            (
                QT_TRANSLATE_NOOP(
                    "Help",
                    "gpt-oss-20b, {small_bytes} to download, is for every day: writing, "
                    "explaining, code.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "gpt-oss-120b, {large_bytes} to download, gives the best answers and needs a "
                    "computer with a lot of memory.",
                ),
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "Under **Models** each card says whether the model fits on this "
                "computer, where it would run and, if that can be told, how fast. "
                "**Memory** on the card shows the figures.",
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "Where models come from")),
        *items(
            (
                QT_TRANSLATE_NOOP(
                    "Help",
                    "**Download** fetches a model, **Pause** lets it wait. It goes on from "
                    "where it was, also after a restart, and is compared with what was "
                    "published.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "The search field under **Models** finds others on Hugging Face, the "
                    "website where most are published. Gloss runs those in the GGUF format.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "What LM Studio, Jan, GPT4All, llama.cpp, Ollama or the Hugging Face "
                    "cache have here is used where it is. For the rest there is **Add a "
                    "model I already have…**",
                ),
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "Weights and quantization")),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "What a model has learned is billions of numbers: its weights. "
                "Quantization writes them down more coarsely, which saves memory and "
                "costs some quality: `Q8` in a file's name means about 8 bits a number, "
                "`Q4` about 4.",
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "gpt-oss was trained for this: most of its weights have about 4 bits from the "
                "start (`MXFP4`). Smaller versions of it save little and larger ones add nothing.",
            )
        ),
    ),
)
