"""Troubleshooting: each code that a notice can have, under its subject, and what helps."""

from __future__ import annotations

from typing import Final

from app.core.errors import Code
from app.texts.help.passages import FailureGroup, Topic, paragraph
from app.texts.translatable import QT_TRANSLATE_NOOP

TROUBLESHOOTING: Final = Topic(
    QT_TRANSLATE_NOOP("Help", "Troubleshooting"),
    "warning",
    (
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "When something goes wrong, Gloss says in a sentence what happened, why, and what "
                "to do. **Details** beside it has a code, such as `OUT_OF_MEMORY`. Search for it "
                "here, or press **More about this**.",
            )
        ),
        paragraph(
            QT_TRANSLATE_NOOP(
                "Help",
                "Who helps you will want to see what **Make a report** writes, under "
                "**About** in the **Settings**, or `gloss doctor` in a terminal. "
                "Neither holds anything of your conversations.",
            )
        ),
    ),
)

GROUPS: Final[tuple[FailureGroup, ...]] = (
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "Memory and speed"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "Close what takes much memory, such as browsers and games. Then try a "
                "shorter **Context length** under **Engine** in the **Settings**, with "
                "the rest there on **Automatic**, or a smaller model.",
            ),
        ),
        (
            Code.OUT_OF_MEMORY,
            Code.MODEL_TOO_LARGE,
            Code.CARD_TOO_SMALL,
            Code.CONTEXT_FULL,
            Code.CONVERSATION_FULL,
            Code.NO_ROOM_FOR_SUMMARY,
            Code.NOTHING_TO_SUMMARISE,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "The model's file"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "A model is there only while its disk is connected. **Verify** on its card "
                "compares the file with what was published; if they differ, remove it and "
                "download it again.",
            ),
        ),
        (
            Code.FILE_MISSING,
            Code.FILE_NOT_READABLE,
            Code.FILE_TRUNCATED,
            Code.SHARD_MISSING,
            Code.MODEL_CORRUPT,
            Code.NOTHING_TO_COMPARE,
            Code.NOT_GGUF,
            Code.ARCHITECTURE_UNKNOWN,
            Code.SHARD_RENAMED,
            Code.ADAPTER_ALONE,
            Code.PROJECTOR_ALONE,
            Code.VOCABULARY_ALONE,
            Code.STATISTICS_ALONE,
            Code.FORMAT_OF_OLLAMA,
            Code.MODEL_NOT_CHAT,
            Code.MODEL_EMBEDS,
            Code.MODEL_RANKS,
            Code.MODEL_DIFFUSES,
            Code.MODEL_ENCODES,
            Code.MODEL_SPEAKS,
            Code.MODEL_DRAFTS,
            Code.TEMPLATE_BROKEN,
            Code.TEMPLATE_TOO_HEAVY,
            Code.TEMPLATE_LOSES_TEXT,
            Code.LOAD_FAILED,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "The models on this computer"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "**Remove** moves a model that Gloss downloaded to the bin of the system. About a "
                "file that is yours or another program's it asks first.",
            ),
        ),
        (
            Code.NO_MODEL,
            Code.MODEL_UNKNOWN,
            Code.MODEL_NOT_OURS,
            Code.MODEL_UNTOLD,
            Code.MODEL_NOT_LISTED,
            Code.MODEL_IN_USE,
            Code.BIN_FAILED,
            Code.FOLDER_MISSING,
            Code.MOVE_FAILED,
            Code.ORIGINALS_LEFT,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "The engine"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "If it fails again and again, set **Device** under **Engine** in the "
                "**Settings** to **Processor only**. If that helps, look for a newer "
                "driver of the graphics card.",
            ),
        ),
        (
            Code.ENGINE_START_FAILED,
            Code.ENGINE_CRASHED,
            Code.ENGINE_HUNG,
            Code.DECODE_FAILED,
            Code.NOT_LOADED,
            Code.BAD_REQUEST,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "Network and access"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "Chats need no network. For models see **Allow the network**, **Hub "
                "address** and **Proxy** under **Privacy** in the **Settings**; at work "
                "or at school ask for the proxy.",
            ),
            QT_TRANSLATE_NOOP(
                "Help",
                "A few models ask for a token, a kind of password that you make on the website of "
                "Hugging Face. Enter it under **Accounts**.",
            ),
        ),
        (
            Code.NETWORK_OFF,
            Code.HUB_UNREACHABLE,
            Code.HUB_STALLED,
            Code.HUB_BUSY,
            Code.HUB_FAILED,
            Code.HUB_NOT_FOUND,
            Code.HUB_ADDRESS_INVALID,
            Code.PROXY_UNUSABLE,
            Code.CERTIFICATES_UNUSABLE,
            Code.HUB_ANSWER_TOO_LARGE,
            Code.HUB_QUESTION_DIED,
            Code.HUB_UNAUTHORIZED,
            Code.HUB_GATED,
            Code.KEYRING_UNAVAILABLE,
            Code.TOKEN_NOT_FORGOTTEN,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "Downloads"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "**Resume** or **Try again** under **Models** goes on from where a download was. "
                "What a broken-off one left on the disk stands at the end, under **Unfinished "
                "files**.",
            ),
        ),
        (
            Code.NO_DISK_SPACE,
            Code.DOWNLOAD_CORRUPT,
            Code.DOWNLOAD_CHANGED,
            Code.DOWNLOAD_DIED,
            Code.DOWNLOAD_ELSEWHERE,
            Code.MODELS_MOVING,
            Code.SEVERAL_MODELS,
            Code.CATALOGUE_UNKNOWN,
            Code.CATALOGUE_DAMAGED,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "Conversations"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "Gloss never overwrites a file of conversations that it cannot read. **Rescue what "
                "can be read** makes a new one from it and keeps the old one beside.",
            ),
        ),
        (
            Code.DATABASE_DAMAGED,
            Code.DATABASE_EMPTY,
            Code.DATABASE_NEWER,
            Code.DATABASE_LOCKED,
            Code.DATABASE_READ_ONLY,
            Code.DATABASE_FAILED,
            Code.CONVERSATION_UNKNOWN,
            Code.MESSAGE_UNKNOWN,
            Code.EMPTY_MESSAGE,
            Code.NO_ANSWER,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "Documents and collections"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "**Update now**, under **Documents**, goes on where an update ended; **Read "
                "everything again** makes a damaged index anew. Your files are never changed.",
            ),
        ),
        (
            Code.COLLECTIONS_DAMAGED,
            Code.COLLECTION_DAMAGED,
            Code.COLLECTION_NEWER,
            Code.COLLECTION_BUSY,
            Code.COLLECTION_FAILED,
            Code.COLLECTION_FULL,
            Code.COLLECTION_UNKNOWN,
            Code.COLLECTION_NAME_TAKEN,
            Code.COLLECTION_DOCUMENT_LOST,
            Code.COLLECTION_SOURCE_MISSING,
            Code.INDEXING_ENDED,
            Code.MODEL_NOT_EMBEDDING,
            Code.EMBEDDING_FAILED,
            Code.SEARCHED_BY_WORDS,
            Code.VECTORS_UNAVAILABLE,
            Code.DOCUMENT_MISSING,
            Code.DOCUMENT_NOT_A_FILE,
            Code.DOCUMENT_UNKNOWN_KIND,
            Code.DOCUMENT_UNSUPPORTED,
            Code.DOCUMENT_OLD_OFFICE,
            Code.DOCUMENT_ENCRYPTED,
            Code.DOCUMENT_DAMAGED,
            Code.DOCUMENT_NO_TEXT,
            Code.DOCUMENT_TOO_LARGE,
            Code.DOCUMENT_TOOK_TOO_LONG,
            Code.DOCUMENT_CHANGED,
            Code.DOCUMENT_PROCESS_ENDED,
            Code.DOCUMENT_LOST,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "Tools"),
        (QT_TRANSLATE_NOOP("Help", "The log of a tool server says more about why it failed."),),
        (
            Code.MCP_OFF,
            Code.MCP_CHANGED,
            Code.MCP_PROGRAM_MISSING,
            Code.MCP_RUNNER_MISSING,
            Code.MCP_NOT_STARTED,
            Code.MCP_ENDED,
            Code.MCP_SILENT,
            Code.MCP_FLOOD,
            Code.MCP_INVALID,
            Code.MCP_UNREACHABLE,
            Code.MCP_REFUSED,
            Code.MCP_SERVER_UNKNOWN,
            Code.MCP_CONFIG_INVALID,
            Code.MCP_ENTRY_INVALID,
            Code.MCP_TEXT_INVALID,
            Code.MCP_NAME_TAKEN,
            Code.MCP_NOT_IN_FORM,
            Code.PYTHON_FILE_WRONG,
            Code.DOWNLOAD_MISSING,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "Settings, files and the disk"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "**Reset all**, under **General** in the **Settings**, gives every "
                "setting its default again; conversations and models stay. To make room "
                "on the disk, remove a model under **Models**.",
            ),
        ),
        (
            Code.DISK_FULL,
            Code.DISK_WITHOUT_LOCKS,
            Code.WRITE_FAILED,
            Code.PRINT_FAILED,
            Code.SETTINGS_DAMAGED,
            Code.SETTING_INVALID,
            Code.SETTINGS_NOT_IMPORTED,
            Code.ASSISTANTS_DAMAGED,
            Code.ASSISTANTS_NEWER,
            Code.ASSISTANT_NOT_IMPORTED,
        ),
    ),
    FailureGroup(
        QT_TRANSLATE_NOOP("Help", "A fault in Gloss"),
        (
            QT_TRANSLATE_NOOP(
                "Help",
                "**Show the log folder** leads to what Gloss noted. If it happens "
                "again, close Gloss and open it once more.",
            ),
        ),
        (Code.BUG,),
    ),
)
