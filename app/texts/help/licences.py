"""Licences in plain words: what Apache-2.0 allows, and what open weights are and are not."""

from __future__ import annotations

from typing import Final

from app.texts.help.passages import Topic, heading, items, paragraph
from app.texts.translatable import QT_TRANSLATE_NOOP

LICENCES: Final = Topic(
    QT_TRANSLATE_NOOP("Help", "Licences in plain words"),
    "verified",
    (
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "Gloss, gpt-oss and the starter model come under the same licence, Apache-2.0. "
                "These are its main points; the licence itself is what counts.",
            )
        ),
        *items(
            (
                QT_TRANSLATE_NOOP(
                    "Help",
                    "You may use them for anything, at home, at work and for money, without "
                    "asking or paying.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "You may change them and pass them on. Whoever passes them on adds the "
                    "licence and the notices, and says what was changed.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "There is no warranty: nobody promises that an answer is right. The "
                    "names and trademarks are not included.",
                ),
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "Open weights, and what is not open")),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "The weights of gpt-oss are open: all that is needed to run it. Its "
                "training code and its training data, the program that made it and the "
                "texts that it learned from, are not published.",
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "For you this means: you may run, study, change and keep the model, and nobody can "
                "switch it off. But nobody else can check what it learned from.",
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "Other models, other licences")),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "Some forbid certain uses, or use for money. The card under **Models** names the "
                "licence; press it to read in plain words what it allows.",
            )
        ),
    ),
)
