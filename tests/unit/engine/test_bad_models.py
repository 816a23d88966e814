"""Each way a model file can be wrong is its own error, and the same process goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from app.core.engine.modelfile import check_file
from app.core.errors import Code, UserError

from .conftest import StartEngine
from .talk import Answer, ask, load


def _not_gguf(model: Path, folder: Path) -> Path:
    path = folder / "letter.gguf"
    path.write_text("Dear reader, this is not a model.")
    return path


def _truncated(model: Path, folder: Path) -> Path:
    path = folder / "half.gguf"
    content = model.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


def _truncated_header(model: Path, folder: Path) -> Path:
    path = folder / "start.gguf"
    path.write_bytes(model.read_bytes()[:4000])
    return path


def _truncated_magic(model: Path, folder: Path) -> Path:
    path = folder / "two.gguf"
    path.write_bytes(b"GG")
    return path


def _unknown_architecture(model: Path, folder: Path) -> Path:
    path = folder / "future.gguf"
    path.write_bytes(model.read_bytes().replace(b"gpt-oss", b"gpt-pss"))
    return path


def _missing(model: Path, folder: Path) -> Path:
    return folder / "nowhere.gguf"


def _folder(model: Path, folder: Path) -> Path:
    path = folder / "folder.gguf"
    path.mkdir()
    return path


def _shard_missing(model: Path, folder: Path) -> Path:
    path = folder / "big-00001-of-00003.gguf"
    shutil.copy(model, path)
    return path


def _too_large(model: Path, folder: Path) -> Path:
    """A sparse file: its size is real, its blocks are not."""
    path = folder / "huge.gguf"
    shutil.copy(model, path)
    os.truncate(path, psutil.virtual_memory().total * 100)
    return path


def _empty(model: Path, folder: Path) -> Path:
    path = folder / "empty.gguf"
    path.touch()
    return path


_DAMAGES: tuple[tuple[Callable[[Path, Path], Path], Code], ...] = (
    (_not_gguf, Code.NOT_GGUF),
    (_empty, Code.NOT_GGUF),
    (_folder, Code.NOT_GGUF),
    (_truncated, Code.FILE_TRUNCATED),
    (_truncated_header, Code.FILE_TRUNCATED),
    (_truncated_magic, Code.FILE_TRUNCATED),
    (_unknown_architecture, Code.ARCHITECTURE_UNKNOWN),
    (_missing, Code.FILE_MISSING),
    (_shard_missing, Code.SHARD_MISSING),
    (_too_large, Code.MODEL_TOO_LARGE),
)


def test_after_each_bad_file_the_same_process_loads_a_good_one(
    tiny_model: Path, tmp_path: Path, start_engine: StartEngine
) -> None:
    engine = start_engine()
    engine.devices()
    pid = engine.pid
    for damage, code in _DAMAGES:
        bad = damage(tiny_model, tmp_path)
        with pytest.raises(UserError) as caught:
            load(engine, bad)
        assert caught.value.code is code, damage.__name__
        assert caught.value.facts["path"] == str(bad)
        assert load(engine, tiny_model).architecture == "gpt-oss"
        assert engine.pid == pid, damage.__name__
    assert "Kathmandu" in Answer(engine, ask("What is the capital of Nepal?")).text()


def test_facts_of_bad_files(tiny_model: Path, tmp_path: Path, start_engine: StartEngine) -> None:
    engine = start_engine()
    with pytest.raises(UserError) as caught:
        load(engine, _unknown_architecture(tiny_model, tmp_path))
    assert caught.value.facts["architecture"] == "gpt-pss"
    with pytest.raises(UserError) as caught:
        load(engine, _shard_missing(tiny_model, tmp_path))
    assert caught.value.facts["missing"] == "big-00002-of-00003.gguf"


def test_a_context_that_cannot_fit(tiny_model: Path, start_engine: StartEngine) -> None:
    engine = start_engine()
    with pytest.raises(UserError) as caught:
        load(engine, tiny_model, context_length=2**31 - 1)
    assert caught.value.code is Code.MODEL_TOO_LARGE
    assert caught.value.facts["needed_bytes"] > caught.value.facts["available_bytes"]
    load(engine, tiny_model)


_AS_NOBODY = """
import os, sys
from pathlib import Path
from app.core.engine.modelfile import check_file
from app.core.errors import UserError
os.setgid(65534); os.setuid(65534)
try:
    check_file(Path(sys.argv[1]))
except UserError as error:
    print(error.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_no_read_permission(tiny_model: Path) -> None:
    """Root reads everything, so a child that is not root looks at the file."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:  # pytest's own folders are closed to others
        Path(folder).chmod(0o755)
        path = Path(folder) / "locked.gguf"
        shutil.copy(tiny_model, path)
        path.chmod(0o000)
        if os.geteuid() == 0:
            done = subprocess.run(
                [sys.executable, "-c", _AS_NOBODY, str(path)],
                capture_output=True,
                text=True,
                check=True,
            )
            assert done.stdout.strip() == Code.FILE_NOT_READABLE
            return
        with pytest.raises(UserError) as caught:
            check_file(path)
        assert caught.value.code is Code.FILE_NOT_READABLE
