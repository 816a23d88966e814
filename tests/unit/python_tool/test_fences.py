"""What the system keeps from the process itself, whatever the interpreter in it would allow."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from app.core.python_tool.fences.linux import LANDLOCK, SECCOMP
from app.core.python_tool.monty import worker

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="fences of Linux")

PREPARE = """
import ctypes, os, subprocess, sys
from pathlib import Path
from app.core.python_tool import fences
worker = Path(sys.argv[1]) if sys.argv[1] else None
scratch = Path(sys.argv[2]) if sys.argv[2] else None
canary = Path(sys.argv[3])
print(fences.put_up(worker, scratch), flush=True)
libc = ctypes.CDLL(None, use_errno=True)
"""


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    file = tmp_path / "canary.txt"
    file.write_text("sings")
    return file


def fenced(program: str, canary: Path, scratch: Path | str = "", worker: Path | str = "") -> str:
    """What `program` prints, or the last line of its traceback."""
    done = subprocess.run(
        [sys.executable, "-c", PREPARE + textwrap.dedent(program), worker, scratch, canary],
        capture_output=True,
        text=True,
        check=False,
    )
    standing, _, said = done.stdout.partition("\n")
    if LANDLOCK not in standing or SECCOMP not in standing:
        pytest.skip(f"this kernel has only {standing}")
    return said.strip() or done.stderr.strip().rpartition("\n")[2]


@pytest.mark.parametrize(
    "program",
    [
        "print(canary.read_text())",
        "print(os.listdir(canary.parent))",
        "print(open('/etc/passwd').read())",
        "print(open('/proc/self/environ').read())",
        "print(open('/proc/1/cmdline').read())",
        "canary.write_text('gone')",
        "canary.unlink()",
        "Path(os.sep, 'tmp', 'gloss-was-here').touch()",
        "Path('/dev/shm/gloss-was-here').touch()",
        "os.symlink('/', canary.parent / 'link')",
        "os.chmod(canary, 0o777); print(canary.read_text())",
        "assert libc.socket(2, 1, 0) >= 0, os.strerror(ctypes.get_errno())",
        "assert libc.socket(1, 1, 0) >= 0, os.strerror(ctypes.get_errno())",
        "os.fork()",
        "subprocess.run(['/bin/true'])",
        "os.execv('/bin/true', ['true'])",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "assert libc.ptrace(16, os.getppid(), 0, 0) == 0, os.strerror(ctypes.get_errno())",
        "assert libc.unshare(0x10000000) == 0, os.strerror(ctypes.get_errno())",
        "assert libc.syscall(425, 8, 0) >= 0, os.strerror(ctypes.get_errno())",
    ],
)
def test_the_process_gets_nowhere(program: str, canary: Path) -> None:
    said = fenced(program, canary)
    assert "Error" in said
    assert "Permission denied" in said or "not permitted" in said, said
    assert canary.read_text() == "sings"
    assert list(canary.parent.iterdir()) == [canary]


def test_threads_go_on(canary: Path) -> None:
    program = "import threading; t = threading.Thread(target=print, args=(1,)); t.start(); t.join()"
    assert fenced(program, canary) == "1"


def test_it_writes_into_the_scratch_folder_alone(canary: Path, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    assert fenced("(scratch / 'a').write_text('x'); print('done')", canary, scratch) == "done"
    assert "Permission denied" in fenced("os.rename(scratch / 'a', canary)", canary, scratch)
    assert "OSError" in fenced("os.link(canary, scratch / 'b')", canary, scratch)
    said = fenced("os.symlink(canary, scratch / 'c'); (scratch / 'c').read_text()", canary, scratch)
    assert "Permission denied" in said
    assert {each.name for each in scratch.iterdir()} == {"a", "c"}
    assert canary.read_text() == "sings"


def test_the_worker_is_the_only_program_that_starts(canary: Path) -> None:
    program = worker()
    start = "subprocess.run([sys.argv[1], '-c', 'print(40 + 2)'])"
    assert fenced(start, canary, worker=program) == "42"
    assert "Permission denied" in fenced("subprocess.run(['/bin/true'])", canary, worker=program)
    refuse = "fences.refuse_programs(); " + start
    assert "not permitted" in fenced(refuse, canary, worker=program)


def test_a_process_that_it_starts_is_behind_the_same_fences(canary: Path) -> None:
    code = "print(open('/x/canary.txt').read())"
    mount = f"{canary.parent}::/x"
    program = f"""
    done = subprocess.run(
        [sys.argv[1], '-m', {mount!r}, '-c', {code!r}], capture_output=True, text=True
    )
    print(done.returncode, 'sings' in done.stdout)
    """
    command = [worker(), "-m", mount, "-c", code]
    assert "sings" in subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert fenced(program, canary, worker=worker()).endswith("False")
