"""An assistant as one file, which is shared and imported."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec
from msgspec.structs import replace

from app.core.assistants.assistant import Assistant, cleaned
from app.core.errors import Code, UserError
from app.core.files import read_regular, write_atomically

_FILE_BYTES = 1 << 20  # the longest instructions take less than half of it


class _Shared(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["gloss-assistant"]
    version: Literal[1]
    assistant: Assistant


def write_shared(path: Path, assistant: Assistant) -> None:
    """Raises UserError(WRITE_FAILED, DISK_FULL)."""
    shared = _Shared("gloss-assistant", 1, _for_others(assistant))
    data = msgspec.json.format(msgspec.json.encode(shared), indent=2)
    write_atomically(path, data + b"\n")


def read_shared(path: Path) -> Assistant:
    """The assistant in the file, without an id: nothing is added by reading it.

    Raises UserError(ASSISTANT_NOT_IMPORTED; path).
    """
    try:
        shared = msgspec.json.decode(read_regular(path, _FILE_BYTES), type=_Shared)
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError) as error:
        detail = error.strerror if isinstance(error, OSError) else type(error).__name__
        raise UserError(Code.ASSISTANT_NOT_IMPORTED, detail or "", path=str(path)) from error
    assistant = cleaned(_for_others(shared.assistant))
    if not assistant.name:
        raise UserError(Code.ASSISTANT_NOT_IMPORTED, "without a name", path=str(path))
    return assistant


def _for_others(assistant: Assistant) -> Assistant:
    """Without what is of this computer, or its user's alone to give."""
    return replace(assistant, id="", collections=(), permissions={})
