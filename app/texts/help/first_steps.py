"""First steps: from the first question to an answer that is kept."""

from __future__ import annotations

from typing import Final

from app.texts.help.passages import Topic, heading, items, paragraph
from app.texts.translatable import QT_TRANSLATE_NOOP

FIRST_STEPS: Final = Topic(
    QT_TRANSLATE_NOOP("Help", "First steps"),
    "chat",
    (
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "Gloss lets you talk with a language model on your own computer. A "
                "language model has learned from very much text how to go on from what "
                "you write. It can explain, write, translate and help with code. It can "
                "also be wrong and still sound sure, so check what matters.",
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "Your first conversation")),
        *items(
            (
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Press **New chat**, write into the field at the bottom and press Enter. "
                    "Shift+Enter begins a new line.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "A small starter model comes with Gloss, so that it can answer at once. "
                    "It is quick and often wrong. For real work get a larger one under "
                    "**Models**.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "**Stop** ends an answer; what is written stays. Enter queues your next "
                    "message.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "gpt-oss reasons before it answers. The reasoning is folded above the answer: "
                    "press its line to read it. **Reasoning effort**, below the message, says how "
                    "long it may take.",
                ),
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "Going on from there")),
        *items(
            (
                QT_TRANSLATE_NOOP(
                    "Help",
                    "**Answer again** asks for another answer, its arrow for another effort or "
                    "model. **More actions** edits, quotes, branches, deletes. The arrows below "
                    "a message lead to its versions.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Conversations are saved automatically and listed in the sidebar; "
                    "**Search** covers all of them.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "A deleted conversation stays on this disk for {bin_days} days; then it is "
                    "erased. Until then **Deleted conversations**, below the list, can restore "
                    "it, and Ctrl+Z undoes the last deletion.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "What the model should always know goes into **Assistant "
                    "instructions**, under **Answers** in the **Settings**.",
                ),
            )
        ),
    ),
)
