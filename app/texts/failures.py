"""The sentence for each code. Names in braces are facts, those that end in `bytes` are sizes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.core.errors import Code
from app.texts.assistants import ASSISTANTS
from app.texts.collections import COLLECTIONS
from app.texts.context import CONTEXT_FAILURES
from app.texts.documents import DOCUMENTS
from app.texts.mcp_servers import MCP_SERVERS
from app.texts.not_for_chat import NOT_FOR_CHAT
from app.texts.translatable import QT_TRANSLATE_NOOP

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
        "memory and can have {available_bytes} ({path}). Close other programs, choose a shorter "
        "context, or use a smaller model.",
    ),
    Code.CARD_TOO_SMALL: QT_TRANSLATE_NOOP(
        "Texts",
        "The settings put more of this model on the {device} than finds room there: "
        "{needed_bytes}, and it can have {available_bytes} ({path}). Let Gloss choose the layers "
        "and experts in the engine settings, or choose fewer.",
    ),
    **NOT_FOR_CHAT,
    Code.TEMPLATE_BROKEN: QT_TRANSLATE_NOOP(
        "Texts",
        "The model file's own instructions for writing a conversation do not work ({detail}). "
        "Start a new conversation, or choose another model.",
    ),
    Code.TEMPLATE_TOO_HEAVY: QT_TRANSLATE_NOOP(
        "Texts",
        "The model file's own instructions for writing a conversation take too much time or "
        "memory, so Gloss stopped them. Choose another model.",
    ),
    Code.TEMPLATE_LOSES_TEXT: QT_TRANSLATE_NOOP(
        "Texts",
        "The model file's own instructions for writing a conversation leave out your words, so "
        "nothing was sent to the model. Choose another model.",
    ),
    Code.LOAD_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "The model could not be loaded: {path} ({detail}). Try again; if it fails once more, "
        "download or copy the file again or choose another model.",
    ),
    Code.FORMAT_OF_OLLAMA: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is in a format of Ollama's own, which Gloss cannot load. Download the model once "
        "more in the models pane; Ollama keeps its copy.",
    ),
    Code.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "Texts",
        "The models folder is not there: {path}. Connect its disk, or choose another folder in "
        "the settings.",
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
    Code.DOWNLOAD_MISSING: QT_TRANSLATE_NOOP(
        "Texts", "{host} does not have the file {file}. Get it elsewhere, and choose it here."
    ),
    Code.PYTHON_FILE_WRONG: QT_TRANSLATE_NOOP(
        "Texts", "“{path}” is not the file {wanted} as it was published. Get it once more."
    ),
    **DOCUMENTS,
    **COLLECTIONS,
    **MCP_SERVERS,
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
        "The model gave no sign of life for {seconds} second(s), so Gloss stopped it. Your "
        "conversation is safe: the answer so far is kept, and Retry starts it again.",
        None,
        1,
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
    **CONTEXT_FAILURES,
    Code.BAD_REQUEST: QT_TRANSLATE_NOOP(
        "Texts",
        "Two parts of Gloss did not understand each other ({detail}). Close Gloss and open it "
        "again; if it happens once more, install it again.",
    ),
    Code.DATABASE_DAMAGED: QT_TRANSLATE_NOOP(
        "Texts",
        "The file with your conversations is damaged: {path}. Gloss kept it as it was in {copy}. "
        "When Gloss starts, it offers to recover what can still be read.",
    ),
    Code.DATABASE_EMPTY: QT_TRANSLATE_NOOP(
        "Texts",
        "The file with your conversations is empty, although it was in use before: {path}. "
        "Gloss can recover what the newest backup beside it holds.",
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
    Code.NETWORK_OFF: QT_TRANSLATE_NOOP(
        "Texts",
        "The network is switched off in the privacy settings, so Gloss did not connect to "
        "{host}. Switch it on to go on with this.",
    ),
    Code.HUB_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss could not reach {host}. Check that this computer is connected to the internet, "
        "then try again; what was downloaded so far is kept.",
    ),
    Code.HUB_STALLED: QT_TRANSLATE_NOOP(
        "Texts",
        "Nothing came from {host} for {seconds} second(s), so Gloss stopped waiting. Try again; "
        "what was downloaded so far is kept.",
        None,
        1,
    ),
    Code.HUB_UNAUTHORIZED: QT_TRANSLATE_NOOP(
        "Texts",
        "{host} does not show {repository} to Gloss: it may not exist, or it may be private. "
        "Check the name; if it is private, enter a valid token under Accounts in the settings, "
        "then try again.",
    ),
    Code.HUB_GATED: QT_TRANSLATE_NOOP(
        "Texts",
        "The owner of {repository} gives it only to people who have agreed to the conditions. "
        "Agree to them on its page, enter your token under Accounts, then try again.",
    ),
    Code.HUB_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Texts",
        "{repository} or the file {file} is not on {host}. It may have been renamed or removed; "
        "refresh the catalogue or choose another model.",
    ),
    Code.HUB_BUSY: QT_TRANSLATE_NOOP(
        "Texts",
        "{host} asks for a pause of {seconds} second(s) because of too many requests. Try again "
        "after that; what was downloaded so far is kept.",
        None,
        1,
    ),
    Code.HUB_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "{host} has a problem of its own at the moment (status {status}). Try again later; what "
        "was downloaded so far is kept.",
    ),
    Code.HUB_ADDRESS_INVALID: QT_TRANSLATE_NOOP(
        "Texts",
        "“{address}” is not an address that Gloss can connect to. Correct it under Privacy in "
        "the settings; it begins with http:// or https://.",
    ),
    Code.HUB_ANSWER_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Texts",
        "{host} sent far more than a model hub does, so Gloss stopped reading. Check the address "
        "of the hub under Privacy in the settings.",
    ),
    Code.CERTIFICATES_UNUSABLE: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss could not verify the identity of {host}: the certificates on this computer are "
        "missing or broken, or do not accept it. If the variable SSL_CERT_FILE or SSL_CERT_DIR "
        "is set, correct or remove it, then try again.",
    ),
    Code.HUB_QUESTION_DIED: QT_TRANSLATE_NOOP(
        "Texts",
        "The part of Gloss that asks {host} ended unexpectedly. Try again; if it fails once "
        "more, install Gloss again.",
    ),
    Code.PROXY_UNUSABLE: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss cannot connect through the proxy that is set in the system or here. Under Privacy "
        "in the settings, set one whose address begins with http:// or https://, then try again.",
    ),
    Code.DOWNLOAD_CHANGED: QT_TRANSLATE_NOOP(
        "Texts",
        "{repository} was changed while {file} was being downloaded, and the version that was "
        "begun is not there any more. Start the download again to get the new one.",
    ),
    Code.DOWNLOAD_CORRUPT: QT_TRANSLATE_NOOP(
        "Texts",
        "What arrived of {file} is not what was published, so Gloss does not use it and put it "
        "aside as {path}. Download it again.",
    ),
    Code.DOWNLOAD_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Texts",
        "Another Gloss is downloading {name} right now. Wait until it is done; it will appear "
        "here too.",
    ),
    Code.MODELS_MOVING: QT_TRANSLATE_NOOP(
        "Texts",
        "The models folder is being moved right now, so {name} was not downloaded. Resume it when "
        "the move is done.",
    ),
    Code.DOWNLOAD_DIED: QT_TRANSLATE_NOOP(
        "Texts",
        "The part of Gloss that downloads {name} ended unexpectedly. Resume goes on from where "
        "it was.",
    ),
    Code.NO_DISK_SPACE: QT_TRANSLATE_NOOP(
        "Texts",
        "There is not enough room for {name}: it needs {needed_bytes} and {available_bytes} are "
        "free in {path}. Make room, or choose another models folder in the settings.",
    ),
    Code.MODEL_CORRUPT: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is not what was published under this name: it was changed or damaged. Remove it "
        "and download it again.",
    ),
    Code.NOTHING_TO_COMPARE: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss does not know what {path} should be, so it cannot be verified. Only files of the "
        "catalogue and files that Gloss downloaded can.",
    ),
    Code.MODEL_NOT_OURS: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} belongs to {owner}, so Gloss did not remove it. Remove it there, or say "
        "explicitly that it should go.",
    ),
    Code.MODEL_UNTOLD: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss cannot tell which of the models of {owner} {path} is, so it did not remove it. "
        "Remove the model there.",
    ),
    Code.MODEL_NOT_LISTED: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is not in the list of models, so Gloss did not remove it. Delete it in your file "
        "manager if it should go.",
    ),
    Code.MODEL_IN_USE: QT_TRANSLATE_NOOP(
        "Texts",
        "{name} comes with Gloss and cannot be removed.",
    ),
    Code.BIN_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} could not be moved to the bin ({detail}). Delete it in your file manager instead.",
    ),
    Code.MOVE_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "The models could not be moved to {path} ({detail}). All of them are still usable where "
        "they are; check the disk, then try again.",
    ),
    Code.ORIGINALS_LEFT: QT_TRANSLATE_NOOP(
        "Texts",
        "The models are now in {folder}. Some stay in {path}, because they are links or could not "
        "be deleted; Gloss still lists them from there. Remove those that you do not need.",
    ),
    Code.SEVERAL_MODELS: QT_TRANSLATE_NOOP(
        "Texts",
        "There are several models in {repository}. Say which of them you want: {choices}.",
    ),
    Code.CATALOGUE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Texts",
        "There is no model called “{name}” in the catalogue. Look at the catalogue for the names, "
        "or search for a repository.",
    ),
    Code.CATALOGUE_DAMAGED: QT_TRANSLATE_NOOP(
        "Texts",
        "The catalogue that was fetched last cannot be read ({path}), so Gloss uses the one it "
        "came with. Refresh the catalogue to fetch it again.",
    ),
    Code.KEYRING_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "Texts",
        "This system has no keyring that Gloss can use, so the token is kept only until Gloss is "
        "closed, and in no file. Enter it again next time, or set up a keyring.",
    ),
    Code.TOKEN_NOT_FORGOTTEN: QT_TRANSLATE_NOOP(
        "Texts",
        "The keyring of this system did not let Gloss delete the token, so one that was saved "
        "there still is. Unlock the keyring, then forget the token again.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "Texts",
        "The disk is full, so Gloss could not save {path}. Make some room, then try again.",
    ),
    Code.DISK_WITHOUT_LOCKS: QT_TRANSLATE_NOOP(
        "Texts",
        "The disk that holds {path} cannot lock files, so Gloss cannot keep your conversations "
        "there safely. Keep them on a disk of this computer instead.",
    ),
    Code.WRITE_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "Gloss could not save {path} ({detail}). Check that the folder can be written to, then "
        "try again.",
    ),
    Code.PRINT_FAILED: QT_TRANSLATE_NOOP(
        "Texts",
        "The printer did not take the pages. Check that it is on and connected, or save the "
        "conversation as PDF and print that.",
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
    Code.SETTINGS_NOT_IMPORTED: QT_TRANSLATE_NOOP(
        "Texts",
        "{path} is not a settings file of Gloss, so nothing was changed. Choose a file that was "
        "exported by Gloss.",
    ),
    **ASSISTANTS,
    Code.EMPTY_MESSAGE: QT_TRANSLATE_NOOP(
        "Texts", "There is nothing to send yet. Write a message first."
    ),
    Code.NO_ANSWER: QT_TRANSLATE_NOOP(
        "Texts",
        "The model stopped before it wrote an answer. Ask it to answer now from what it has, or "
        "try again.",
    ),
    Code.BUG: QT_TRANSLATE_NOOP(
        "Texts",
        "Something went wrong inside Gloss that nobody foresaw, so the last step may not have "
        "worked. Your conversations are safe.",
    ),
}
