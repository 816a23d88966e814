"""Compares the SHA-256 of model files with the published one."""

from __future__ import annotations

import re
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.files import sha256_of
from app.core.gguf import shards_of
from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.downloads.folders import local_name
from app.core.models.downloads.record import read_record, record_path
from app.core.models.files.progress import ProgressCallback, after
from app.core.models.files.shards import bytes_of, missing_of
from app.core.models.files.verified import VerifiedFiles

_BLOB = re.compile(r"(?:sha256[-:])?([0-9a-f]{64})")


def verify_files(
    path: Path,
    catalogue: Catalogue | None,
    verified: VerifiedFiles,
    progress: ProgressCallback,
    cancel: CancelToken,
) -> None:
    """Hash every file of the model at `path`, compare, and record the result in `verified`.

    Raises Cancelled, UserError(MODEL_CORRUPT, NOTHING_TO_COMPARE, FILE_MISSING,
    FILE_NOT_READABLE; path), UserError(SHARD_MISSING; path, missing).
    """
    files = shards_of(path)
    if (missing := missing_of(path)) is not None:
        if missing == path:
            raise UserError(Code.FILE_MISSING, path=str(path))
        raise UserError(Code.SHARD_MISSING, path=str(path), missing=missing.name)
    wanted = {file: published_hashes(file, path, catalogue, verified) for file in files}
    if not all(wanted.values()):
        raise UserError(Code.NOTHING_TO_COMPARE, path=str(path))
    total, before = sum(map(bytes_of, files)), 0
    for file, hashes in wanted.items():
        sha256 = sha256_of(file, after(before, total, progress), cancel)
        if sha256 not in hashes:
            verified.record_damaged(file)
            raise UserError(Code.MODEL_CORRUPT, path=str(file))
        verified.record(file, sha256)
        before += bytes_of(file)


def published_hashes(
    file: Path, model: Path, catalogue: Catalogue | None, verified: VerifiedFiles
) -> frozenset[str]:
    """Every SHA-256 that `file` of the model at `model` may have: by its download record, by its
    name in the store of another program, and those of known files of its size."""
    hashes = {verified.expected(file), blob_hash(file)}
    record = read_record(model)
    published = (*(record.files if record else ()), *(catalogue.files() if catalogue else ()))
    size = bytes_of(file)
    hashes.update(each.sha256 for each in published if each.size_bytes == size)
    return frozenset(hashes - {""})


def is_verified(path: Path, verified: VerifiedFiles) -> bool:
    """Whether all files of the model at `path` were hashed, and have not changed since."""
    files = shards_of(path)
    if all(verified.sha256(file) for file in files):
        return True
    return not any(map(verified.is_damaged, files)) and _as_downloaded(path)


def blob_hash(file: Path) -> str:
    """The hash by which a store (the Hub's cache, Ollama) names `file` or what it links to."""
    match = _BLOB.fullmatch(file.resolve().name)
    return match[1] if match else ""


def _as_downloaded(path: Path) -> bool:
    """Gloss hashed it when it was downloaded, and no file is newer than its download record."""
    record = read_record(path)
    if record is None or record.verified_by != "sha256":
        return False
    sizes = {local_name(file): file.size_bytes for file in record.files}
    try:
        written = record_path(path).stat().st_mtime_ns
        return all(
            file.stat().st_size == sizes.get(file.name) and file.stat().st_mtime_ns <= written
            for file in shards_of(path)
        )
    except OSError:
        return False
