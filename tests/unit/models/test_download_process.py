"""What a download process and its client make of lines that are no messages."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.core.child_process import MOST_LINE_BYTES
from app.core.errors import Code
from app.core.models.transfer.child import DownloadProcess
from app.core.models.transfer.network import HUGGING_FACE_URL
from app.core.models.transfer.protocol import (
    Address,
    DownloadDone,
    Search,
    TransferFailed,
    decode_event,
)
from tests.helpers.downloads import COMMAND

_FALSE = """
import sys
from app.core.json_lines import encode
from app.core.models.transfer.protocol import DownloadDone
sys.stdin.readline()
def send(line):
    sys.stdout.buffer.write(line)
    sys.stdout.flush()
"""


def _events(program: str) -> tuple[list[object], DownloadProcess]:
    """Those that a false process sends."""
    request = Search(Address(HUGGING_FACE_URL), "x")
    command = [sys.executable, "-c", _FALSE + program]
    process = DownloadProcess(command, request, Code.HUB_QUESTION_DIED)
    try:
        return list(process.events()), process
    finally:
        process.close()


def test_a_line_that_is_no_event_is_left_out() -> None:
    events, _ = _events(
        "send(b'[' * 3000 + b']' * 3000 + b'\\n' + b'{\"a\":' * 3000 + b'\\n\\xff\\n')\n"
        "send(encode(DownloadDone('path')))"
    )
    assert events == [DownloadDone("path")]


@pytest.mark.parametrize(
    "size", [MOST_LINE_BYTES + 1, pytest.param(1 << 30, marks=pytest.mark.soak)]
)
def test_a_line_without_an_end_ends_the_process(size: int) -> None:
    events, process = _events(
        f"for _ in range({size} // 4096 + 1): send(b'x' * 4096)\nsys.stdin.read()"
    )
    assert events == []
    assert process.died().code is Code.HUB_QUESTION_DIED
    if sys.platform != "win32":
        assert process.died().detail == "status -9\n"  # it was killed


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 3000 + b"]" * 3000,
        b'{"a":' * 3000 + b"1" + b"}" * 3000,
        b'{"type":"search","address":' + b"[" * 3000 + b"]" * 3000 + b"}",
        b"\xff\xfe\n",
        b"",
    ],
)
def test_a_request_that_cannot_be_read_is_answered(line: bytes) -> None:
    done = subprocess.run(COMMAND, input=line + b"\n", capture_output=True, check=False)
    assert done.returncode == 1
    (answer,) = map(decode_event, done.stdout.splitlines())
    assert isinstance(answer, TransferFailed)
    assert answer.code is Code.BAD_REQUEST
    assert done.stderr == b""
