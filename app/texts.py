"""The sentences: one for each code and each way an answer ends.

The tables are in English and readable by pyside6-lupdate; a front end passes its own
`translate`. Names in braces are facts, those that end in `bytes` are sizes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Formatter
from typing import Final

from app.core.errors import Code, Fact, UserError
from app.core.messages import StopReason

Translate = Callable[[str, str], str]

CONTEXT: Final = "Texts"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Marks `text` for translation under `context`, and is `text`."""
    return text


def untranslated(context: str, text: str) -> str:
    """The `translate` of a front end without translations."""
    return text


FAILURES: Final[Mapping[Code, str]] = {
    Code.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Texts",
        "The model file is not there any more: {path}. Perhaps it was moved or renamed, or its "
        "disk is not connected. Put it back or choose another model.",
    ),
    Code.FILE_NOT_READABLE: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss is not allowed to read {path}. Allow your user to read the file, then try again.",
    ),
    Code.NOT_GGUF: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is not a model that Gloss can open: it is not a GGUF file. Choose a file that "
        "ends in .gguf; if this one does, download or copy it again.",
    ),
    Code.FILE_TRUNCATED: QT_TRANSLATE_NOOP(
        "Texts",
        "The model file is not complete: {path} ends too early, so a download or copy was cut "
        "short. Download or copy it again.",
    ),
    Code.ARCHITECTURE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Texts",
        "This version of Gloss does not know models of the kind “{architecture}” ({path}). "
        "Choose another model, or look for a newer Gloss.",
    ),
    Code.SHARD_MISSING: QT_TRANSLATE_NOOP(
        "Texts",
        "A part of this model is missing: {missing}. The model {path} comes in several files; "
        "put all of them into the same folder.",
    ),
    Code.MODEL_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Texts",
        "This model is too large for this computer right now: it needs about {needed_bytes} of "
        "memory and {available_bytes} are free ({path}). Close other programs, choose a shorter "
        "context, or use a smaller model.",
    ),
    Code.MODEL_NOT_CHAT: QT_TRANSLATE_NOOP(
        "Texts",
        "This model was not made for conversations: {path} does not say how to talk to it. "
        "Choose a chat model, often called “instruct” or “it”.",
    ),
    Code.TEMPLATE_BROKEN: QT_TRANSLATE_NOOP(
        "Texts",
        "The model file's own instructions for writing a conversation do not work ({detail}). "
        "Start a new conversation, or choose another model.",
    ),
    Code.LOAD_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "The model could not be loaded: {path} ({detail}). Try again; if it fails once more, "
        "download or copy the file again or choose another model.",
    ),
    Code.NO_MODEL: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no model on this computer yet. Add a model file that ends in .gguf to begin.",
    ),
    Code.MODEL_UNKNOWN: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no model called “{name}” on this computer. Check the name, or give the path "
        "of a file that ends in .gguf.",
    ),
    Code.DOCUMENT_MISSING: QT_TRANSLATE_NOOP(
        "Texts", "There is no file {path}. Check its name and try again."
    ),
    Code.DOCUMENT_NOT_TEXT: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss can only read plain text, and {path} is something else. Save it as text, then "
        "try again.",
    ),
    Code.ENGINE_START_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "The part of Gloss that runs the model could not start ({detail}). Try again; if it "
        "fails once more, install Gloss again.",
    ),
    Code.ENGINE_CRASHED: QT_TRANSLATE_NOOP(
        "Texts",
        "The model stopped unexpectedly. Your conversation is safe: the answer so far "
        "is kept, and Retry starts it again.",
    ),
    Code.ENGINE_HUNG: QT_TRANSLATE_NOOP(
        "Texts",
        "The model gave no sign of life for {seconds} seconds, so Gloss stopped it. Your "
        "conversation is safe: the answer so far is kept, and Retry starts it again.",
    ),
    Code.ENGINE_BUSY: QT_TRANSLATE_NOOP(
        "Texts",
        "The model is still busy with another answer. Wait until it is done, or stop it first.",
    ),
    Code.OUT_OF_MEMORY: QT_TRANSLATE_NOOP(
        "Texts",
        "There was not enough memory to go on ({detail}). Close other programs, choose a shorter "
        "context, or use a smaller model, then try again.",
    ),
    Code.DECODE_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "The model could not work on this conversation. Try again; if it fails once more, "
        "start a new conversation.",
    ),
    Code.NOT_LOADED: QT_TRANSLATE_NOOP(
        "Texts",
        "No model is loaded, so there is nobody to answer. Choose a model and try again.",
    ),
    Code.CONTEXT_FULL: QT_TRANSLATE_NOOP(
        "Texts",
        "This message is too long for the model: it takes {prompt_tokens} tokens and the model "
        "holds {context_length} at once. Shorten it, or choose a longer context in the settings.",
    ),
    Code.BAD_REQUEST: QT_TRANSLATE_NOOP(
        "Texts",
        "Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it "
        "again; if it happens once more, install it again.",
    ),
    Code.DATABASE_DAMAGED: QT_TRANSLATE_NOOP(
        "Texts",
        "The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. "
        "Put back a backup, or move the damaged file away to start afresh.",
    ),
    Code.DATABASE_READ_ONLY: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss is not allowed to write your conversations to {path}. Allow your user to write "
        "there, then try again.",
    ),
    Code.DATABASE_LOCKED: QT_TRANSLATE_NOOP(
        "Texts",
        "Another program is using the file with your conversations: {path}. Close that program, "
        "perhaps a second Gloss, then try again.",
    ),
    Code.DATABASE_NEWER: QT_TRANSLATE_NOOP(
        "Texts",
        "Your conversations were last used by a newer Gloss, and this one could harm them, so it "
        "left {path} alone (version {version}, known here up to {known}). Open them with the "
        "newer Gloss.",
    ),
    Code.DATABASE_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "Your conversations in {path} could not be read or written ({detail}). Check that the "
        "disk has room and is in order, then try again.",
    ),
    Code.CONVERSATION_UNKNOWN: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no conversation number {id}. It may have been deleted; choose another one.",
    ),
    Code.MESSAGE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Texts",
        "That message (number {id}) does not exist any more. Open the conversation again.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "Texts",
        "The disk is full, so Gloss could not save {path}. Make some room, then try again.",
    ),
    Code.WRITE_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss could not save {path} ({detail}). Check that the folder can be written to, then "
        "try again.",
    ),
    Code.SETTINGS_DAMAGED: QT_TRANSLATE_NOOP(
        "Texts",
        "The settings could not be read from {path}, so Gloss uses its own. The old file is kept "
        "as {copy}; choose your settings again or repair it.",
    ),
    Code.SETTING_INVALID: QT_TRANSLATE_NOOP(
        "Texts",
        "The setting {key} cannot be “{value}”, so Gloss uses its own value. Choose another one "
        "in the settings.",
    ),
    Code.EMPTY_MESSAGE: QT_TRANSLATE_NOOP(
        "Texts", "There is nothing to send yet. Write a message first."
    ),
    Code.NO_ANSWER: QT_TRANSLATE_NOOP(
        "Texts",
        "The model stopped before it wrote an answer. Ask it to answer now from what it has, or "
        "try again.",
    ),
}

ENDINGS: Final[Mapping[StopReason, str]] = {
    StopReason.FINISHED: "",
    StopReason.TOOL_CALL: QT_TRANSLATE_NOOP("Texts", "The model asked for a tool."),
    StopReason.LENGTH: QT_TRANSLATE_NOOP(
        "Texts", "The answer reached the length you allow. Continue to read on."
    ),
    StopReason.CONTEXT_FULL: QT_TRANSLATE_NOOP(
        "Texts",
        "The answer filled all that the model can hold at once. Continue leaves out the oldest "
        "messages.",
    ),
    StopReason.STOPPED: QT_TRANSLATE_NOOP("Texts", "You stopped this answer."),
    StopReason.INTERRUPTED: QT_TRANSLATE_NOOP(
        "Texts", "This answer was interrupted. Continue or retry it."
    ),
}

LEFT_OUT: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "This conversation is longer than the model can hold: it no longer sees the oldest {turns}.",
)
TURN: Final = QT_TRANSLATE_NOOP("Texts", "question and answer")
TURNS: Final = QT_TRANSLATE_NOOP("Texts", "{count} questions and answers")


def sentence(error: UserError, translate: Translate = untranslated) -> str:
    """What happened, why, and what to do."""
    return _fill(translate(CONTEXT, FAILURES[error.code]), error.facts, error.detail)


def details(error: UserError) -> str:
    """What is shown a click away: the facts that the sentence leaves out, then the log."""
    named = {name for _, name, _, _ in Formatter().parse(FAILURES[error.code])}
    facts = (f"{name}: {value}" for name, value in error.facts.items() if name not in named)
    return "\n".join([*facts, *filter(None, [error.detail])])


def ending(stop: StopReason, translate: Translate = untranslated) -> str:
    """Why an answer ended as it did; empty when it is simply complete."""
    text = ENDINGS[stop]
    return translate(CONTEXT, text) if text else ""


def left_out(turns: int, translate: Translate = untranslated) -> str:
    """What to say when the `turns` oldest turns are no longer sent."""
    count = translate(CONTEXT, TURN if turns == 1 else TURNS).format(count=turns)
    return translate(CONTEXT, LEFT_OUT).format(turns=count)


def size(count: float) -> str:
    """Bytes as a person reads them: 12.1 GB (decimal, as on the box of a disk)."""
    if abs(count) < 1000:
        return f"{count:.0f} bytes"
    for unit in ("kB", "MB", "GB"):
        count /= 1000
        if abs(count) < 1000:
            return f"{count:.0f} {unit}" if abs(count) >= 100 else f"{count:.1f} {unit}"
    return f"{count / 1000:.1f} TB"


class _Facts(dict[str, str]):
    """An absent fact must not hide the failure it belongs to."""

    def __missing__(self, key: str) -> str:
        return "?"


def _fill(text: str, facts: Mapping[str, Fact], detail: str) -> str:
    shown = _Facts(detail=_first_line(detail))
    for name, value in facts.items():
        shown[name] = _show(name, value)
    return text.format_map(shown)


def _show(name: str, value: Fact) -> str:
    if name.endswith("bytes") and isinstance(value, int | float):
        return size(value)
    if isinstance(value, float):
        return f"{value:g}"
    return _first_line(value) if isinstance(value, str) else str(value)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0] or "?"
