"""CPython as WebAssembly, run by wasmtime: a machine of its own in this process, which has no way
out but the few calls that it is given here. Of these it gets the files of two folders, the clock,
and random numbers; no sockets, no processes, no links between files."""

from __future__ import annotations

import codecs
import os
import stat
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import wasmtime

from app.core.paths import resources
from app.core.python_tool import fences
from app.core.python_tool.limited import limited
from app.core.python_tool.output import Output
from app.core.python_tool.protocol import (
    FOLDER,
    MOST_FILE_BYTES,
    WASM_MEMORY_BYTES,
    End,
    RunReply,
    RunRequest,
    WrittenFile,
    kept,
)
from app.core.python_tool.wasm_files import COMPILED, DATA, DATA_IN_ZIP, LIBRARY, SNAPSHOT, ZIP

_WASI: Final = "wasi_snapshot_preview1"
_NOT_SUPPORTED: Final = 58  # of WASI's error numbers
_REFUSED: Final = ("path_link", "path_symlink")
"""wasmtime before 49.0.3 follows a symbolic link out of a folder when it renames on macOS
(GHSA-m9f7-9w4p-gv38): there are none."""

_ENVIRONMENT: Final = (
    ("HOME", FOLDER),
    ("TMPDIR", "/tmp"),
    ("MPLBACKEND", "agg"),
    ("MPLCONFIGDIR", "/tmp"),
    ("PYTHONTZPATH", ""),
    ("PYTHONUNBUFFERED", "1"),
)
_NAME_BYTES: Final = 4096
_MOST_DEPTH: Final = 64


def _engine() -> wasmtime.Engine:
    config = wasmtime.Config()
    config.epoch_interruption = True
    return wasmtime.Engine(config)


def compile_in(folder: Path) -> None:
    """Make `COMPILED` of `SNAPSHOT`, which takes a minute or two of the processor's time."""
    module = wasmtime.Module.from_file(_engine(), str(folder / SNAPSHOT))
    (folder / COMPILED).write_bytes(module.serialize())


def run(request: RunRequest) -> RunReply:
    """One program, in a machine that is made for it. Its files are below `request.scratch`."""
    folder, scratch = Path(request.folder), Path(request.scratch)
    guest = (resources() / "python" / "run.py").read_text(encoding="utf-8")
    data, temporary = scratch / "data", scratch / "tmp"
    for each in (data, temporary):
        each.mkdir(mode=0o700)
    for name, text in request.files.items():
        (data / name).write_text(text, encoding="utf-8", errors="replace", newline="")
    standing = fences.put_up(None, scratch, folder, WASM_MEMORY_BYTES)
    engine = _engine()
    try:
        module = wasmtime.Module.deserialize_file(engine, str(folder / COMPILED))
    except wasmtime.WasmtimeError:  # of another machine, with another processor
        return RunReply(End.UNAVAILABLE, fences=standing)
    output = Output()
    config = wasmtime.WasiConfig()
    config.argv = ["/usr/local/bin/python.wasm", "-c", guest, request.program.replace("\0", "\\0")]
    config.env = list(_ENVIRONMENT)
    config.stdout_custom = config.stderr_custom = _writer(output)
    config.preopen_dir(str(folder / LIBRARY), "/usr/local/lib", False)
    config.preopen_dir(str(folder / DATA), f"/usr/local/lib/{ZIP}/{DATA_IN_ZIP}", False)
    config.preopen_dir(str(data), FOLDER)
    config.preopen_dir(str(temporary), "/tmp")
    started = time.monotonic()
    end = limited(
        lambda: _enter(engine, module, config),
        request.seconds,
        engine.increment_epoch,
        lambda: _is_full(scratch),
    )
    return RunReply(
        end,
        output.text,
        output.characters,
        kept(_written(data, request.files)),
        time.monotonic() - started,
        standing,
    )


def _enter(engine: wasmtime.Engine, module: wasmtime.Module, config: wasmtime.WasiConfig) -> End:
    store = wasmtime.Store(engine)
    store.set_limits(memory_size=WASM_MEMORY_BYTES, instances=1, memories=1, tables=4)
    store.set_epoch_deadline(1)
    store.set_wasi(config)
    linker = wasmtime.Linker(engine)
    linker.define_wasi()
    linker.allow_shadowing = True
    for each in module.imports:
        if not isinstance(each.type, wasmtime.FuncType) or each.name is None:
            continue
        if each.module != _WASI:  # a way to functions of its host: there are none
            linker.define_func(each.module, each.name, each.type, _minus_one)
        elif each.name in _REFUSED:
            linker.define_func(_WASI, each.name, each.type, _not_supported)
    try:
        main = linker.instantiate(store, module).exports(store)["run"]
        assert isinstance(main, wasmtime.Func)
        main(store)
    except wasmtime.ExitTrap:
        pass
    except (wasmtime.Trap, wasmtime.WasmtimeError):
        return End.CRASHED
    return End.FINISHED


def _minus_one(*arguments: Any) -> int:
    return -1


def _not_supported(*arguments: Any) -> int:
    return _NOT_SUPPORTED


def _writer(output: Output) -> Callable[[bytes], int]:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def write(data: bytes) -> int:
        output.add(decoder.decode(data))
        return len(data)

    return write


def _is_full(folder: Path) -> bool:
    """Whether what is in `folder` takes more room than it may, or lies so deep that nobody can
    say. Each name takes some, too: a disk ends at a number of files."""
    room, folders = MOST_FILE_BYTES, [(folder, 0)]
    while folders:
        place, depth = folders.pop()
        try:
            with os.scandir(place) as entries:
                for entry in entries:
                    room -= max(_NAME_BYTES, entry.stat(follow_symlinks=False).st_size)
                    if entry.is_dir(follow_symlinks=False):
                        folders.append((Path(entry.path), depth + 1))
        except FileNotFoundError:  # gone meanwhile
            continue
        if room < 0 or depth > _MOST_DEPTH:
            return True
    return False


def _written(folder: Path, given: Mapping[str, str]) -> Iterator[WrittenFile]:
    """What is there and was not, or not so, before the program ran."""
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        name = path.relative_to(folder).as_posix()
        if stat.S_ISREG(status.st_mode) and status.st_size <= MOST_FILE_BYTES:
            content = path.read_bytes()
            if name not in given or content != given[name].encode("utf-8", "replace"):
                yield WrittenFile(name, content)
