"""What an engine process does to its client at worst, and what is left of it then."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.child_process import LOG_BYTES, MOST_LINE_BYTES, ErrorOutput
from app.core.engine import supervisor
from app.core.engine.child import Child, Inbox
from app.core.engine.interface import EngineState
from app.core.engine.protocol import Devices, Event, Loading, LoadOptions
from app.core.errors import Cancelled, Code, UserError
from app.core.json_lines import encode
from tests.helpers.models import ROOT

from .conftest import StartEngine
from .talk import load

_DEAF = (sys.executable, "-m", "tests.unit.engine.deaf_main")

_FALSE = """
import sys
from app.core.engine.protocol import DeviceList, Loading, decode_request
from app.core.json_lines import encode
def send(event, more=b""):
    sys.stdout.buffer.write(encode(event).replace(b"{", b"{" + more, 1))
    sys.stdout.flush()
request = decode_request(sys.stdin.readline().encode())
"""
_ANSWER = "send(DeviceList(request.id, ()))\nsys.stdin.read()\n"


def _false(program: str) -> tuple[str, ...]:
    """A process that speaks the protocol's first words, and then does as `program` says."""
    return (sys.executable, "-c", _FALSE + program)


@contextmanager
def _at_most(megabytes: int) -> Iterator[None]:
    """Of memory that Python allocates meanwhile, in this process."""
    tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < megabytes * 1_000_000


@pytest.mark.parametrize(
    "size", [MOST_LINE_BYTES + 1, pytest.param(1 << 30, marks=pytest.mark.soak)]
)
def test_a_line_without_an_end_ends_the_process(start_engine: StartEngine, size: int) -> None:
    engine = start_engine(
        _false(
            f"for _ in range({size} // 4096 + 1): sys.stdout.write('x' * 4096)\nsys.stdin.read()"
        )
    )
    with _at_most(100), pytest.raises(UserError) as caught:
        engine.devices()
    assert caught.value.code is Code.ENGINE_CRASHED
    assert caught.value.facts == {"reason": "a line without an end"}
    assert engine.pid is None


@pytest.mark.parametrize("line", ["x" * 4095 + "\\n", "x" * 4096], ids=["lines", "one line"])
@pytest.mark.parametrize("size", [8 << 20, pytest.param(1 << 30, marks=pytest.mark.soak)])
def test_a_flood_on_stderr_is_cut(
    start_engine: StartEngine, tmp_path: Path, line: str, size: int
) -> None:
    log = tmp_path / "logs" / "engine.log"
    flood = f'for _ in range({size} // 4096): sys.stderr.write("{line}")\n'
    engine = start_engine(_false(f"{flood}sys.stderr.write('the end')\n{_ANSWER}"), log=log)
    with _at_most(20):
        assert engine.devices() == ()
        engine.close()
    kept = sum(file.stat().st_size for file in log.parent.iterdir())
    assert LOG_BYTES < kept <= 2 * LOG_BYTES
    assert "the end" in log.read_text(encoding="utf-8")[-20:]


def test_its_last_words_are_waited_for(
    start_engine: StartEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = ErrorOutput.read

    def read_late(output: ErrorOutput, stderr: IO[bytes]) -> None:
        time.sleep(0.2)  # as on a busy machine
        read(output, stderr)

    monkeypatch.setattr(ErrorOutput, "read", read_late)
    engine = start_engine((sys.executable, "-c", "import sys; sys.exit('out of memory')"))
    with pytest.raises(UserError) as caught:
        engine.devices()
    assert (caught.value.code, caught.value.detail) == (Code.OUT_OF_MEMORY, "out of memory")


def test_a_process_that_ends_upon_a_stop_was_stopped(start_engine: StartEngine) -> None:
    """As when Gloss is closed during a load that does not obey in time."""
    engine = start_engine(_false("sys.stdin.readline()\nsys.exit(1)\n"))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        engine.load("model.gguf", LoadOptions(), lambda _: None, cancel, ())
    assert (engine.state, engine.pid) == (EngineState.UNLOADED, None)


def test_nothing_in_the_log_controls_a_terminal(start_engine: StartEngine, tmp_path: Path) -> None:
    log = tmp_path / "engine.log"
    engine = start_engine(
        _false(f"sys.stderr.write('\\x1b[31mred\\x9b\\u202e\\n')\n{_ANSWER}"), log=log
    )
    assert engine.devices() == ()
    engine.close()
    assert log.read_text(encoding="utf-8") == "\\x1b[31mred\\x9b\\u202e\n"


@pytest.mark.parametrize("count", [20_000, pytest.param(5_000_000, marks=pytest.mark.soak)])
def test_a_flood_of_events_waits_until_they_are_taken(
    start_engine: StartEngine, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """Who takes them is slow, and stops in the end; nothing hangs."""
    monkeypatch.setattr(supervisor, "STOP_SECONDS", 0.1)
    flood = """while True: send(Loading(request.id, 0.0), b'"more":"' + b"x" * 10000 + b'",')"""
    engine = start_engine(_false(flood))
    cancel = CancelToken()
    taken = 0

    def take(event: Event) -> None:
        nonlocal taken
        taken += 1
        if taken == count // 1000:
            time.sleep(1)  # in which 100 MB would come
        if taken == count // 100:
            cancel.cancel()

    with _at_most(60), pytest.raises(Cancelled):
        engine.load("model.gguf", LoadOptions(), take, cancel, ())


def test_an_inbox_lets_nobody_wait_who_is_not_waited_for() -> None:
    inbox, event = Inbox(), Loading(1, 0.5)
    inbox.put(event, 1 << 30)
    writer = threading.Thread(target=inbox.put, args=(Loading(1, 0.6), 1))
    writer.start()
    assert inbox.get(1) == event
    writer.join()
    assert inbox.get(1) == Loading(1, 0.6)
    inbox.put(event, 1 << 30)
    writer = threading.Thread(target=inbox.put, args=(Loading(1, 0.7), 1))
    writer.start()
    inbox.close()
    writer.join()
    assert inbox.get(1) == event
    assert inbox.get(1) is None


def test_a_line_nested_without_end_is_no_event(start_engine: StartEngine) -> None:
    nested = """
for left, right in ("[", "]"), ('{"a":', "}"):
    deep = left * 3000 + "1" + right * 3000
    print(deep)
    print(encode(DeviceList(1, ())).decode().replace('[]', deep))
"""
    assert start_engine(_false(nested + _ANSWER)).devices() == ()


_PARENT = """
import subprocess, sys, time
child = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stderr=subprocess.PIPE,
                         stdout=subprocess.DEVNULL)
child.stdin.write(sys.argv[1].encode())
child.stdin.flush()
while child.stderr.readline().strip() != b"deaf":
    pass
print(child.pid, flush=True)
time.sleep(600)
"""


def _family(pid: int) -> list[psutil.Process]:
    top = psutil.Process(pid)
    return [top, *top.children(recursive=True)]


def _gone(processes: list[psutil.Process], seconds: float) -> bool:
    _, alive = psutil.wait_procs(processes, timeout=seconds)
    return all(each.status() == psutil.STATUS_ZOMBIE for each in alive)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows watches the parent in another way")
def test_a_deaf_process_ends_with_its_killed_parent() -> None:
    request = encode(Devices(1)).decode()
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, request, *_DEAF], stdout=subprocess.PIPE, cwd=ROOT
    )
    assert parent.stdout
    family = _family(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert _gone(family, 2)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows watches the parent in another way")
def test_a_deaf_process_is_closed() -> None:
    child = Child(_DEAF, None)
    child.send(Devices(1))
    while child.log_tail != "deaf":
        time.sleep(0.01)
    family = _family(child.pid)
    child.close()
    assert _gone(family, 2)


def _named(model: Path, folder: Path, name: bytes) -> Path:
    """The model with another name, padded so that its tensors stay aligned."""
    content = model.read_bytes()
    key = b"general.name" + (8).to_bytes(4, "little")
    start = content.index(key) + len(key)
    old = int.from_bytes(content[start : start + 8], "little")
    name += b"x" * ((old - len(name)) % 32)
    path = folder / "named.gguf"
    size = len(name).to_bytes(8, "little")
    path.write_bytes(content[:start] + size + name + content[start + 8 + old :])
    return path


@pytest.mark.parametrize("size", [40_000, pytest.param(900_000, marks=pytest.mark.soak)])
@pytest.mark.parametrize(
    "piece", [b"x", b"x ", b"a model buffer size = 1.", b"\n", b"\xf0\x9f\x98\x80"]
)
def test_a_long_name_costs_nothing(
    tiny_model: Path, tmp_path: Path, start_engine: StartEngine, piece: bytes, size: int
) -> None:
    log = tmp_path / "engine.log"
    path = _named(tiny_model, tmp_path, piece * (size // len(piece)))
    loaded = load(start_engine(log=log, load_timeout=5.0), path)
    assert len(loaded.name) <= 200
    assert loaded.name.isprintable()
    assert loaded.memory
    assert json.dumps(loaded.name)
    assert log.stat().st_size < 100_000


def test_a_name_controls_nothing(
    tiny_model: Path, tmp_path: Path, start_engine: StartEngine
) -> None:
    name = "safe\x1b[31m\u202egnp.exe\nprint_info: X model buffer size = 5.00 MiB\x85 \u2066"
    path = _named(tiny_model, tmp_path, name.encode())
    loaded = load(start_engine(), path)
    assert loaded.name.startswith("safe [31m gnp.exe print_info: X model")
    assert loaded.name.isprintable()


_ABORT = """
import ctypes
from app.core.engine.llama import lib
function = lib._lib.ggml_abort
function.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p]
function(b"file.c", 1, b"it is broken")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="ggml starts a debugger on POSIX only")
def test_no_debugger_is_started_when_llama_cpp_aborts(tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    for name in ("gdb", "lldb"):
        (tmp_path / name).write_text(f"#!/bin/sh\necho {name} >> '{ran}'\n")
        (tmp_path / name).chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        [sys.executable, "-c", _ABORT], env=environment, capture_output=True, check=False
    )
    assert done.returncode == -signal.SIGABRT
    assert b"it is broken" in done.stderr
    assert not ran.exists()
