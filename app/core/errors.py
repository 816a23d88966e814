"""The error tree.

    Exception
    └── GlossError
        ├── UserError(code, **facts)   shown to the user as one plain sentence
        └── Cancelled                  the user asked for it; silent

Everything else is a bug. The core raises codes and facts; `app.texts` has the
sentence for each code, and a test asserts that none is missing. Foreign
exceptions are mapped to these at the adapter that met them.
"""

from __future__ import annotations

from enum import StrEnum

Fact = str | int | float


class Code(StrEnum):
    """Every failure shown to the user. The facts of each follow it as a comment."""

    # The model file (engine and library): path
    FILE_MISSING = "file_missing"
    FILE_NOT_READABLE = "file_not_readable"
    NOT_GGUF = "not_gguf"
    FILE_TRUNCATED = "file_truncated"
    ARCHITECTURE_UNKNOWN = "architecture_unknown"  # path, architecture
    SHARD_MISSING = "shard_missing"  # path, missing
    MODEL_TOO_LARGE = "model_too_large"  # path, needed_bytes, available_bytes
    CARD_TOO_SMALL = "card_too_small"  # path, device, needed_bytes, available_bytes
    SHARD_RENAMED = "shard_renamed"  # path, number, count
    MODEL_NOT_CHAT = "model_not_chat"  # path: no chat template, not gpt-oss
    MODEL_EMBEDS = "model_embeds"
    MODEL_RANKS = "model_ranks"
    MODEL_DIFFUSES = "model_diffuses"
    MODEL_ENCODES = "model_encodes"
    MODEL_SPEAKS = "model_speaks"
    MODEL_DRAFTS = "model_drafts"
    PROJECTOR_ALONE = "projector_alone"
    VOCABULARY_ALONE = "vocabulary_alone"
    STATISTICS_ALONE = "statistics_alone"
    TEMPLATE_BROKEN = "template_broken"  # detail
    TEMPLATE_TOO_HEAVY = "template_too_heavy"
    TEMPLATE_LOSES_TEXT = "template_loses_text"
    LOAD_FAILED = "load_failed"  # path, detail
    ADAPTER_ALONE = "adapter_alone"
    FORMAT_OF_OLLAMA = "format_of_ollama"
    MODEL_CORRUPT = "model_corrupt"
    NOTHING_TO_COMPARE = "nothing_to_compare"
    MODEL_NOT_OURS = "model_not_ours"  # path, owner
    MODEL_UNTOLD = "model_untold"  # path, owner: which of the owner's models it is
    MODEL_NOT_LISTED = "model_not_listed"
    MODEL_IN_USE = "model_in_use"  # name
    BIN_FAILED = "bin_failed"  # path, detail
    FOLDER_MISSING = "folder_missing"
    MOVE_FAILED = "move_failed"  # path, detail
    ORIGINALS_LEFT = "originals_left"  # path, folder: where the models are now
    NO_MODEL = "no_model"
    MODEL_UNKNOWN = "model_unknown"  # name

    DOWNLOAD_MISSING = "download_missing"  # host, file
    PYTHON_FILE_WRONG = "python_file_wrong"  # path, wanted: the name of the right file

    # A file that is attached to a question: path
    DOCUMENT_MISSING = "document_missing"
    DOCUMENT_NOT_A_FILE = "document_not_a_file"
    DOCUMENT_UNKNOWN_KIND = "document_unknown_kind"
    DOCUMENT_UNSUPPORTED = "document_unsupported"  # path, format
    DOCUMENT_OLD_OFFICE = "document_old_office"
    DOCUMENT_ENCRYPTED = "document_encrypted"
    DOCUMENT_DAMAGED = "document_damaged"
    DOCUMENT_NO_TEXT = "document_no_text"
    DOCUMENT_TOO_LARGE = "document_too_large"
    DOCUMENT_TOOK_TOO_LONG = "document_took_too_long"  # path, seconds
    DOCUMENT_CHANGED = "document_changed"  # path: while it was read
    DOCUMENT_PROCESS_ENDED = "document_process_ended"
    DOCUMENT_LOST = "document_lost"  # id: its text is not in the database any more

    # The Hub and downloads: host
    NETWORK_OFF = "network_off"
    HUB_UNREACHABLE = "hub_unreachable"
    HUB_STALLED = "hub_stalled"  # seconds
    HUB_UNAUTHORIZED = "hub_unauthorized"  # repository
    HUB_GATED = "hub_gated"  # repository
    HUB_NOT_FOUND = "hub_not_found"  # repository, file
    HUB_BUSY = "hub_busy"  # seconds
    HUB_FAILED = "hub_failed"  # status
    HUB_ADDRESS_INVALID = "hub_address_invalid"  # address
    HUB_ANSWER_TOO_LARGE = "hub_answer_too_large"
    HUB_QUESTION_DIED = "hub_question_died"
    CERTIFICATES_UNUSABLE = "certificates_unusable"
    PROXY_UNUSABLE = "proxy_unusable"
    DOWNLOAD_CHANGED = "download_changed"  # repository, file
    DOWNLOAD_CORRUPT = "download_corrupt"  # file, path
    DOWNLOAD_ELSEWHERE = "download_elsewhere"  # name
    MODELS_MOVING = "models_moving"  # name
    DOWNLOAD_DIED = "download_died"  # name
    NO_DISK_SPACE = "no_disk_space"  # name, path, needed_bytes, available_bytes
    SEVERAL_MODELS = "several_models"  # repository, choices
    CATALOGUE_UNKNOWN = "catalogue_unknown"  # name
    CATALOGUE_DAMAGED = "catalogue_damaged"  # path
    KEYRING_UNAVAILABLE = "keyring_unavailable"
    TOKEN_NOT_FORGOTTEN = "token_not_forgotten"

    # The engine process
    ENGINE_START_FAILED = "engine_start_failed"  # detail
    ENGINE_CRASHED = "engine_crashed"  # reason (signal name or exit status)
    ENGINE_HUNG = "engine_hung"  # seconds
    OUT_OF_MEMORY = "out_of_memory"  # detail
    DECODE_FAILED = "decode_failed"  # status
    NOT_LOADED = "not_loaded"
    CONTEXT_FULL = "context_full"  # prompt_tokens, context_length
    CONVERSATION_FULL = "conversation_full"  # prompt_tokens, context_length
    NO_ROOM_FOR_SUMMARY = "no_room_for_summary"  # prompt_tokens, context_length
    NOTHING_TO_SUMMARISE = "nothing_to_summarise"
    BAD_REQUEST = "bad_request"  # detail

    # The conversation store
    DATABASE_DAMAGED = "database_damaged"  # path, copy
    DATABASE_EMPTY = "database_empty"  # path
    DATABASE_READ_ONLY = "database_read_only"  # path
    DATABASE_LOCKED = "database_locked"  # path
    DATABASE_NEWER = "database_newer"  # path, version, known
    DATABASE_FAILED = "database_failed"  # path, detail
    CONVERSATION_UNKNOWN = "conversation_unknown"  # id
    MESSAGE_UNKNOWN = "message_unknown"  # id

    # Disk and settings
    DISK_FULL = "disk_full"  # path
    DISK_WITHOUT_LOCKS = "disk_without_locks"  # path
    WRITE_FAILED = "write_failed"  # path, detail
    PRINT_FAILED = "print_failed"
    SETTINGS_DAMAGED = "settings_damaged"  # path, copy
    SETTING_INVALID = "setting_invalid"  # key, value, copy
    SETTINGS_NOT_IMPORTED = "settings_not_imported"  # path

    # Assistants: path
    ASSISTANTS_DAMAGED = "assistants_damaged"  # path, copy
    ASSISTANTS_NEWER = "assistants_newer"
    ASSISTANT_NOT_IMPORTED = "assistant_not_imported"

    # Collections: path
    COLLECTIONS_DAMAGED = "collections_damaged"  # path, copy
    COLLECTION_DAMAGED = "collection_damaged"
    COLLECTION_NEWER = "collection_newer"
    COLLECTION_BUSY = "collection_busy"
    COLLECTION_FAILED = "collection_failed"  # path, detail
    COLLECTION_FULL = "collection_full"  # path: of a file that is not in the index any more
    COLLECTION_UNKNOWN = "collection_unknown"  # name
    COLLECTION_NAME_TAKEN = "collection_name_taken"  # name
    COLLECTION_DOCUMENT_LOST = "collection_document_lost"  # name: of the collection
    COLLECTION_SOURCE_MISSING = "collection_source_missing"  # a file or folder of a collection
    INDEXING_ENDED = "indexing_ended"
    SEARCHED_BY_WORDS = "searched_by_words"  # (the embedding model cannot be used)
    VECTORS_UNAVAILABLE = "vectors_unavailable"  # (a system without sqlite-vec)

    # The embedding model
    MODEL_NOT_EMBEDDING = "model_not_embedding"  # name
    EMBEDDING_FAILED = "embedding_failed"  # path, reason, detail

    # MCP servers: name
    MCP_CONFIG_INVALID = "mcp_config_invalid"  # path
    MCP_TEXT_INVALID = "mcp_text_invalid"
    MCP_ENTRY_INVALID = "mcp_entry_invalid"  # name, field
    MCP_NAME_TAKEN = "mcp_name_taken"
    MCP_NOT_IN_FORM = "mcp_not_in_form"
    MCP_SERVER_UNKNOWN = "mcp_server_unknown"
    MCP_OFF = "mcp_off"
    MCP_PROGRAM_MISSING = "mcp_program_missing"  # name, command
    MCP_RUNNER_MISSING = "mcp_runner_missing"  # name, command, package: what it comes with
    MCP_NOT_STARTED = "mcp_not_started"  # name, detail
    MCP_ENDED = "mcp_ended"  # name, detail
    MCP_SILENT = "mcp_silent"
    MCP_FLOOD = "mcp_flood"
    MCP_INVALID = "mcp_invalid"  # name, detail
    MCP_UNREACHABLE = "mcp_unreachable"  # name, host
    MCP_REFUSED = "mcp_refused"  # name, host, status
    MCP_CHANGED = "mcp_changed"

    # Turns
    EMPTY_MESSAGE = "empty_message"
    NO_ANSWER = "no_answer"  # the model stopped before it wrote an answer

    # An unexpected exception; raised by the runner of the window only
    BUG = "bug"


class GlossError(Exception):
    """Root of all errors that are not bugs."""


class UserError(GlossError):
    """A failure that is shown to the user.

    `detail` is shown a click away; it may hold llama.cpp's own log, never private text.
    """

    def __init__(self, code: Code, detail: str = "", **facts: Fact) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts
        self.detail = detail

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({facts})"


class Cancelled(GlossError):  # noqa: N818 - not an error
    """The user stopped it; an outcome, not an error to show."""
