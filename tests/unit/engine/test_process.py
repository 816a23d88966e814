"""The engine process driven by hand, as a person would with a pipe."""

from __future__ import annotations

import errno
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.engine.protocol import (
    CountTokens,
    Delta,
    DeviceList,
    Devices,
    Event,
    Finished,
    Generate,
    Hello,
    Load,
    Loaded,
    Loading,
    LoadOptions,
    Prefill,
    Request,
    RequestFailed,
    Shutdown,
    Stop,
    TokensCounted,
    decode_event,
)
from app.core.errors import Code
from app.core.json_lines import encode
from app.core.messages import Sampling, StopReason

from .conftest import ENDLESS, HARMONY
from .talk import ask

_LONG = Sampling(temperature=1.0, seed=1, max_tokens=3000)
_Kind = type[Event] | tuple[type[Event], ...]


class Pipe:
    """The process with nothing between it and the test."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def send(self, *requests: Request) -> None:
        self.raw(b"".join(encode(request) for request in requests))

    def raw(self, data: bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def read(self) -> Event:
        """Every line on stdout is an event, or this raises."""
        assert self.process.stdout
        return decode_event(self.process.stdout.readline())

    def until(self, kind: _Kind, where: Callable[[Event], bool] = lambda _: True) -> list[Event]:
        events = [self.read()]
        while not (isinstance(events[-1], kind) and where(events[-1])):
            events.append(self.read())
        return events

    def load(self, path: Path) -> None:
        self.send(Load(1, str(path), LoadOptions(context_length=4096, threads=1)))
        self.until((Loaded, RequestFailed))

    def close(self) -> int:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        status = self.process.wait(20)
        self.process.stdout.close()
        return status


@pytest.fixture
def start() -> Iterator[Callable[[tuple[str, ...]], Pipe]]:
    pipes: list[Pipe] = []

    def start(command: tuple[str, ...]) -> Pipe:
        pipes.append(Pipe(command))
        return pipes[-1]

    yield start
    for pipe in pipes:
        if pipe.process.poll() is None:
            pipe.close()
        for end in (pipe.process.stdin, pipe.process.stdout):
            assert end
            end.close()


@pytest.fixture
def pipe(start: Callable[[tuple[str, ...]], Pipe]) -> Pipe:
    return start(HARMONY)


@pytest.fixture
def endless(start: Callable[[tuple[str, ...]], Pipe], tiny_model: Path) -> Pipe:
    """Has a model loaded, and answers as long as it is let."""
    pipe = start(ENDLESS)
    pipe.load(tiny_model)
    return pipe


def test_a_whole_life(pipe: Pipe, tiny_model: Path) -> None:
    hello = pipe.read()
    assert isinstance(hello, Hello)
    assert hello.pid == pipe.process.pid
    assert hello.llama_cpp[0].isdigit()
    pipe.send(Devices(1))
    (devices,) = pipe.until(DeviceList)
    assert isinstance(devices, DeviceList)
    cpu = next(device for device in devices.devices if device.kind == "cpu")
    assert cpu.total_bytes == psutil.virtual_memory().total
    pipe.send(Load(2, str(tiny_model), LoadOptions(context_length=2048, threads=1)))
    *loading, loaded = pipe.until(Loaded)
    assert isinstance(loaded, Loaded)
    shares = [event.progress for event in loading if isinstance(event, Loading)]
    assert shares[0] == 0
    assert shares == sorted(shares)
    assert loaded.model.chat_format == "harmony"
    assert loaded.model.context_length == 2048
    assert sum(device.weights for device in loaded.model.memory) > 2_000_000
    assert sum(device.kv_cache for device in loaded.model.memory) > 0
    pipe.send(Shutdown(9))
    assert pipe.process.wait(20) == 0


def test_a_load_emits_each_percent_once(pipe: Pipe, tiny_model: Path) -> None:
    pipe.send(Load(1, str(tiny_model)))  # with its threads measured
    *loading, loaded = pipe.until(Loaded)
    assert isinstance(loaded, Loaded)
    percents = [int(100 * event.progress) for event in loading if isinstance(event, Loading)]
    signs_of_life = len(percents) - len(set(percents))
    assert percents[-1] == 100
    # One a second at most, and one for the time that importing llama.cpp took before.
    assert signs_of_life <= loaded.model.load_seconds + 1


def test_nothing_is_generated_before_a_model_is_loaded(pipe: Pipe) -> None:
    pipe.read()
    pipe.send(Generate(6, ask("Hello")))
    failed = pipe.read()
    assert isinstance(failed, RequestFailed)
    assert (failed.id, failed.code) == (6, Code.NOT_LOADED)


def test_requests_wait_for_their_turn_and_can_be_stopped_there(endless: Pipe) -> None:
    endless.send(*(Generate(number, ask("Tell me all"), _LONG) for number in (2, 3)))
    endless.send(Stop(4, 3), Stop(5, 2))
    stops = [endless.until(Finished)[-1], endless.until(Finished)[-1]]
    assert [(stop.id, stop.stop) for stop in stops if isinstance(stop, Finished)] == [
        (2, StopReason.STOPPED),
        (3, StopReason.STOPPED),
    ]
    endless.send(Generate(6, ask("And now?"), Sampling(max_tokens=9)))
    done = endless.until(Finished)[-1]
    assert isinstance(done, Finished)
    assert done.stop is StopReason.LENGTH


def test_a_stop_that_comes_too_late_stops_nothing_else(pipe: Pipe, tiny_model: Path) -> None:
    pipe.load(tiny_model)
    pipe.send(Stop(2, 1), Stop(3, 99), Stop(4, 0))
    pipe.send(Generate(5, ask("What is the capital of Nepal?"), Sampling(temperature=0)))
    done = pipe.until(Finished)[-1]
    assert isinstance(done, Finished)
    assert done.stop is StopReason.FINISHED


def test_text_is_not_withheld(endless: Pipe) -> None:
    """Far fewer lines than tokens, and yet all text is out before `finished`."""
    endless.send(Generate(2, ask("Tell me all"), _LONG))
    events = endless.until(Finished)
    finished = events[-1]
    assert isinstance(finished, Finished)
    deltas = [event for event in events if isinstance(event, Delta)]
    seconds = finished.usage.completion_seconds
    assert finished.usage.completion_tokens == _LONG.max_tokens
    assert len(deltas) <= 50 * seconds + 5


def test_tokens_are_counted_while_an_answer_is_written(endless: Pipe) -> None:
    endless.send(Generate(2, ask("Tell me all"), _LONG))
    endless.until(Delta)
    long = "One line of a long document.\n" * 20_000
    endless.send(CountTokens(71, ("", "One line of a long document.\n", long)))
    counted = endless.until(TokensCounted)[-1]
    assert isinstance(counted, TokensCounted)
    assert counted.id == 71
    nothing, line, lines = counted.counts
    assert nothing == 0 < line
    assert lines == 20_000 * line
    endless.until(Delta)  # the answer went on


def test_without_a_model_no_tokens_are_counted(pipe: Pipe) -> None:
    pipe.send(CountTokens(72, ("words",)))
    failed = pipe.until(RequestFailed)[-1]
    assert isinstance(failed, RequestFailed)
    assert (failed.id, failed.code) == (72, Code.NOT_LOADED)


def test_bad_lines_are_answered_and_survived(pipe: Pipe) -> None:
    pipe.read()
    deep = b"[" * 3000 + b"]" * 3000, b'{"a":' * 3000 + b"1" + b"}" * 3000
    typed = b'{"type":"load","id":1,"path":' + deep[0] + b"}"
    pipe.raw(b'nonsense\n\n[]\n{"type":"load"}\n\xff\xfe\n' + b"\n".join((*deep, typed, b"")))
    for _ in range(8):
        event = pipe.read()
        assert isinstance(event, RequestFailed)
        assert (event.id, event.code) == (0, Code.BAD_REQUEST)
    pipe.send(Generate(1, ask("x")))
    assert pipe.read().id == 1


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.binary(max_size=60).map(lambda line: line.replace(b"\n", b"")), max_size=30))
def test_any_lines(pipe: Pipe, lines: list[bytes]) -> None:
    pipe.raw(b"".join(line + b"\n" for line in lines))
    pipe.send(Generate(77, ask("still there")))
    events = pipe.until(RequestFailed, lambda event: event.id == 77)
    assert sum(isinstance(event, RequestFailed) for event in events) == len(lines) + 1


def test_it_ends_when_stdin_closes_even_in_the_middle(endless: Pipe) -> None:
    endless.send(Generate(2, ask("Tell me all"), _LONG))
    endless.until(Prefill)
    assert endless.close() == 0


_NO_NETWORK = """
import socket
from app.core.no_network import refuse_network
refuse_network()
for family in (socket.AF_INET, socket.AF_INET6):
    try:
        socket.socket(family)
    except PermissionError:
        print("refused")
try:
    socket.getaddrinfo("localhost", 80)
except PermissionError:
    print("refused")
socket.socketpair()[0].close()
"""


def test_it_refuses_the_network() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _NO_NETWORK],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["refused"] * 3


_BELOW_PYTHON = """
import ctypes, errno, json, os, subprocess, sys, threading
from app.core.devices import Device
from app.core.engine.process import serve
libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long

def reach():
    # By C code, in this thread: 0, or why not
    made = libc.socket(2, 1, 0)
    if made < 0:
        return ctypes.get_errno()
    address = (2).to_bytes(2, sys.byteorder) + int(PORT).to_bytes(2, "big") + bytes([127, 0, 0, 1])
    return libc.connect(made, address + bytes(8), 16) and ctypes.get_errno()

PORT = sys.argv[1]
CHILD = "import socket, sys; socket.create_connection(('127.0.0.1', int(sys.argv[1])), 5)"
results, begin = {"before": reach()}, threading.Event()

def older_thread():
    begin.wait()
    results["older thread"] = reach()

thread = threading.Thread(target=older_thread)
thread.start()

def choose(vocabulary, text): raise AssertionError
class Backend:
    def __init__(self, log): pass
    def devices(self):
        begin.set()
        thread.join()
        results["C code"] = reach()
        for family in (10, 17):
            results[f"family {family}"] = libc.socket(family, 2, 0) < 0 and ctypes.get_errno()
        results["io_uring"] = libc.syscall(425, 1, 0) < 0 and ctypes.get_errno()
        child = subprocess.run([sys.executable, "-c", CHILD, PORT], stderr=subprocess.PIPE)
        results["child"] = errno.EACCES if b"PermissionError" in child.stderr else 0
        results["local"] = libc.socket(1, 1, 0) < 0
        return (Device("x", json.dumps(results), "cpu", 0, 0),)
sys.exit(serve(sys.stdin.buffer, sys.stdout.buffer, choose, Backend))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process refuse it for good")
def test_nothing_below_python_reaches_the_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        process = subprocess.Popen(
            [sys.executable, "-c", _BELOW_PYTHON, str(server.getsockname()[1])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        with process:
            assert process.stdin
            assert process.stdout
            process.stdin.write(encode(Devices(1)))
            process.stdin.flush()
            _, answer = (decode_event(process.stdout.readline()) for _ in range(2))
    assert isinstance(answer, DeviceList)
    assert json.loads(answer.devices[0].description) == {
        "before": 0,
        "older thread": errno.EACCES,
        "C code": errno.EACCES,
        "family 10": errno.EACCES,
        "family 17": errno.EACCES,
        "io_uring": errno.EACCES,
        "child": errno.EACCES,
        "local": False,
    }


_STRAY_PRINT = """
import ctypes, sys
from app.core.engine.process import serve
def choose(vocabulary, text): raise AssertionError
class Backend:
    def __init__(self, log): pass
    def devices(self):
        print("python says hello", flush=True)
        libc = ctypes.CDLL(None); libc.puts(b"C says hello"); libc.fflush(None)
        return ()
sys.exit(serve(sys.stdin.buffer, sys.stdout.buffer, choose, Backend))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks the C library by its POSIX name")
def test_a_stray_print_does_not_break_the_protocol() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _STRAY_PRINT],
        input=encode(Devices(1)) + encode(Shutdown(2)),
        capture_output=True,
        check=True,
    )
    kinds = [type(decode_event(line)) for line in done.stdout.splitlines()]
    assert kinds == [Hello, DeviceList]
    assert b"C says hello" in done.stderr
    assert b"python says hello" in done.stderr


_PARENT = """
import subprocess, sys, time
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL)
print(child.pid, flush=True)
time.sleep(600)
"""


def test_it_ends_when_its_parent_is_killed() -> None:
    parent = subprocess.Popen([sys.executable, "-c", _PARENT, *HARMONY], stdout=subprocess.PIPE)
    assert parent.stdout
    child = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    gone, alive = psutil.wait_procs([child], timeout=15)
    assert gone or alive[0].status() == psutil.STATUS_ZOMBIE


def test_no_text_of_a_person_reaches_the_log(tiny_model: Path) -> None:
    process = subprocess.Popen(
        HARMONY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    secret = "marmalade"
    requests = [
        encode(Load(1, str(tiny_model), LoadOptions(context_length=512, threads=1))),
        encode(Generate(2, ask(secret), Sampling(max_tokens=20))),
        encode(Generate(3, ask(secret * 400))),
        f'{{"type": "generate", "text": "{secret}"}}\n'.encode(),
    ]
    timer = threading.Timer(60, process.kill)
    timer.start()
    assert process.stdin
    assert process.stdout
    process.stdin.write(b"".join(requests))
    process.stdin.flush()
    while not (
        isinstance(event := decode_event(process.stdout.readline()), RequestFailed) and event.id
    ):
        pass
    _, errors = process.communicate()
    timer.cancel()
    timer.join()
    assert b"llama_context" in errors
    assert secret.encode() not in errors
