"""Ask your own documents: what is read of them, how the model finds and cites it, its tools."""

from __future__ import annotations

from typing import Final

from app.texts.help.passages import Topic, heading, items, paragraph
from app.texts.translatable import QT_TRANSLATE_NOOP

DOCUMENTS: Final = Topic(
    QT_TRANSLATE_NOOP("Help", "Ask your own documents"),
    "book",
    (
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "The model can search your documents and say where an answer stands in them. They "
                "are read on this computer, and nothing leaves it.",
            )
        ),
        *items(
            (
                QT_TRANSLATE_NOOP(
                    "Help",
                    "**Documents**, below the message, chooses what a conversation reads, also "
                    "**My conversations**. **Manage documents…** makes collections of files and "
                    "folders, which are read again when they change.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Text, code, PDF, office files, web pages, books and e-mail are read. What "
                    "cannot be, such as a scanned page, is listed with the reason.",
                ),
            )
        ),
        heading(QT_TRANSLATE_NOOP("Help", "What the model does with them")),
        *items(
            (
                QT_TRANSLATE_NOOP(
                    "Help",
                    "It searches, opens pages and cites the lines that it read. A model without "
                    "tools gets the best passages with your question.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "**Let the model run Python**, under **Answers** in the **Settings**, lets it "
                    "calculate. Its programs reach no network and no other files, and you are "
                    "asked first.",
                ),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Tool servers (MCP) are programs of others, and what the model gives one may "
                    "leave this computer. Each starts only once you switch it on.",
                ),
            )
        ),
    ),
)
