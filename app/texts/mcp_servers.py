"""The sentences for what goes wrong with MCP servers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.errors import Code
from app.texts.translatable import QT_TRANSLATE_NOOP

MCP_SERVERS: Final[Mapping[Code, str]] = {
    Code.MCP_CONFIG_INVALID: QT_TRANSLATE_NOOP(
        "Texts",
        "The list of tool servers cannot be read, and was left as it is: {path}. Correct it in a "
        "text editor, or move it away.",
    ),
    Code.MCP_TEXT_INVALID: QT_TRANSLATE_NOOP(
        "Texts",
        "This is not the JSON of a tool server. Paste all of it, from the first brace to the last.",
    ),
    Code.MCP_ENTRY_INVALID: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” cannot be used: “{field}” is missing, or is not what it should "
        "be. A server has either a command or an address that begins with http:// or https://.",
    ),
    Code.MCP_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Texts",
        "There is a tool server called “{name}” already. Choose another name, or remove that one "
        "first.",
    ),
    Code.MCP_NOT_IN_FORM: QT_TRANSLATE_NOOP(
        "Texts",
        "The form has no place for all that is in this JSON. Edit it here, or reduce it to one "
        "server with a command, or with an address.",
    ),
    Code.MCP_SERVER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Texts", "There is no tool server called “{name}”. It may have been removed meanwhile."
    ),
    Code.MCP_OFF: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” is off, because it is new or was changed. Switch it on in the "
        "settings.",
    ),
    Code.MCP_PROGRAM_MISSING: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” could not be started, because the program {command} was not "
        "found. Install it, or give its whole path.",
    ),
    Code.MCP_RUNNER_MISSING: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” could not be started, because {command} was not found. It comes "
        "with {package}: install that, then start the server again.",
    ),
    Code.MCP_NOT_STARTED: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” could not be started. Check its command and its folder.",
    ),
    Code.MCP_ENDED: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” has ended unexpectedly. Its log may say why; it can be started "
        "again.",
    ),
    Code.MCP_SILENT: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” took too long to answer, so Gloss gave up. Try again, or look "
        "into its log.",
    ),
    Code.MCP_FLOOD: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” sent far more than it was asked for, so Gloss ended it.",
    ),
    Code.MCP_INVALID: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” sent something that is not as MCP wants it. A newer version of "
        "it may help.",
    ),
    Code.MCP_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” cannot be reached at {host}. Check that it runs, and "
        "its address.",
    ),
    Code.MCP_REFUSED: QT_TRANSLATE_NOOP(
        "Texts",
        "The tool server “{name}” at {host} refused the connection (status {status}). Check its "
        "address and its headers.",
    ),
    Code.MCP_CHANGED: QT_TRANSLATE_NOOP(
        "Texts",
        "The tools of “{name}” are not those that you accepted. Look at what is new in the "
        "settings, and accept it there.",
    ),
}
