"""Memory explained: what uses it, and how Gloss divides it."""

from __future__ import annotations

from typing import Final

from app.texts.help.passages import Topic, heading, items, paragraph
from app.texts.translatable import QT_TRANSLATE_NOOP

MEMORY: Final = Topic(
    QT_TRANSLATE_NOOP("Help", "Memory explained"),
    "engine",
    (
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "To answer, a model must lie in memory: in that of the computer, or in "
                "that of a graphics card, which is usually much faster and much "
                "smaller. Three things take room:",
            )
        ),
        *items(
            (
                QT_TRANSLATE_NOOP(
                    "Help",
                    "**Weights**: what the model has learned, about as much as its file is large.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "**Conversation (KV cache)**: what it remembers of the conversation. The "
                    "longer the context, the more.",
                ),
                QT_TRANSLATE_NOOP("Help", "**Working room**: the space in which it computes."),
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "Tokens and context")),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "A model reads and writes tokens: short words and pieces of words. The "
                "context is all that it can see at once, counted in tokens. The top of "
                "the chat says how much of it is used.",
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "When a conversation grows beyond that, the model no longer sees the "
                "oldest messages, and Gloss tells you. **Context length** under "
                "**Engine** in the **Settings** makes it longer, for more memory.",
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "Layers and experts")),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "A model works in layers, one after the other. In gpt-oss each layer "
                "has many experts, small specialised parts, and asks only a few of them "
                "for each token: {asked} of {experts} in gpt-oss-20b. Experts are most "
                "of the weight and little of the work.",
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "So Gloss puts a model that fits on the graphics card as a whole. If it does not, "
                "the experts of as many layers as need be stay in the memory of the computer, and "
                "then whole layers.",
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "When memory is short")),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "Gloss leaves some memory to the system. If a model still does not load "
                "for lack of it, Gloss tries more carefully, up to {tries} times in "
                "all, says so and remembers what worked.",
            )
        ),
    ),
)
