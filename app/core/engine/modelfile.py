"""Checks a model file before llama.cpp reads it; each fault has its own code."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import Code, UserError
from app.core.files import SpecialFileError, open_regular
from app.core.gguf import present_shards

_MAGIC = b"GGUF"


def check_file(path: Path) -> int:
    """The size in bytes of all shards.

    Raises UserError FILE_MISSING, SHARD_MISSING, FILE_NOT_READABLE, NOT_GGUF or FILE_TRUNCATED.
    """
    shards = present_shards(path)
    for shard in shards:
        _check_magic(shard)
    return sum(shard.stat().st_size for shard in shards)


def _check_magic(path: Path) -> None:
    try:
        with open_regular(path) as file:
            magic = file.read(len(_MAGIC))
    except (IsADirectoryError, SpecialFileError) as error:
        raise UserError(Code.NOT_GGUF, path=str(path)) from error
    except OSError as error:
        raise UserError(
            Code.FILE_NOT_READABLE, path=str(path), detail=error.strerror or ""
        ) from error
    if magic != _MAGIC:
        too_short = len(magic) < len(_MAGIC) and _MAGIC.startswith(magic) and magic
        raise UserError(Code.FILE_TRUNCATED if too_short else Code.NOT_GGUF, path=str(path))
