"""Privacy: which data stays on the computer, when Gloss connects, and what others can see then."""

from __future__ import annotations

from typing import Final

from app.texts.help.passages import Topic, heading, items, paragraph
from app.texts.translatable import QT_TRANSLATE_NOOP

PRIVACY: Final = Topic(
    QT_TRANSLATE_NOOP("Help", "Privacy"),
    "lock",
    (
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "What you write and what a model answers stays on this computer. There "
                "is no account, and nothing is reported to anyone. The part of Gloss "
                "that runs the model refuses every connection.",
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "Where your data lie")),
        *items(
            (
                QT_TRANSLATE_NOOP("Help", "Conversations: `{database}`"),
                QT_TRANSLATE_NOOP("Help", "Settings: `{settings}`"),
                QT_TRANSLATE_NOOP("Help", "Models that Gloss downloads: `{models}`"),
                QT_TRANSLATE_NOOP(
                    "Help", "Logs, which never hold what you or a model wrote: `{logs}`"
                ),
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "Conversations are not encrypted: whoever can open your files can read them. A "
                "Hugging Face token, if you enter one, is kept in the keyring of the system, "
                "never in a file.",
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "When Gloss connects")),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "Only when you search for models, look at their files, refresh the "
                "catalogue or download. A download that you did not pause goes on at "
                "the next start.",
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "It then speaks with `{host}` or the mirror that you entered, which is "
                "sent your token if there is one, and with the servers that the files "
                "come from. They see your internet address and which model you ask for, "
                "never your conversations.",
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "Under **Privacy** in the **Settings**, **Connections** lists each host with the "
                "time, the reason and the bytes that came. **Allow the network** switches all of "
                "it off.",
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "**Check for a new version** and links in answers open your browser, "
                "once you say so. The browser connects by itself; that switch does not "
                "stop it.",
            )
        ),
    ),
)
