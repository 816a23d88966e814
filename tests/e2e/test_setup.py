"""`make run` and `make test` on machines that lack something: which step, why, what to do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A fresh checkout, in a folder whose name has a space and is not ASCII."""
    folder = tmp_path / "Gløss कथा"
    folder.mkdir()
    for name in ("Makefile", "pyproject.toml", "constraints.txt", "README.md"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "installers", folder / "installers")
    shutil.copytree(
        ROOT / "app", folder / "app", ignore=shutil.ignore_patterns("core", "ui", "__pycache__")
    )
    return folder


@pytest.fixture
def bare_path(tmp_path: Path) -> Path:
    """The programs of a machine without compiler and without apt-get."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in ("sh", "make", "env", "uname", "cat"):
        found = shutil.which(tool)
        assert found, tool
        (folder / tool).symlink_to(found)
    return folder


def develop(
    checkout: Path, *arguments: str, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "installers/develop.py", *arguments]
    return subprocess.run(
        command,
        cwd=checkout,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_no_compiler(checkout: Path, bare_path: Path) -> None:
    done = develop(checkout, "setup", environment={"PATH": str(bare_path), "CXX": ""})
    assert done.returncode == 1
    assert "stopped at this step: Look for a compiler" in done.stdout
    assert "there is no C++ compiler" in done.stdout
    assert "Install one" in done.stdout


def test_no_network(checkout: Path, tmp_path: Path) -> None:
    """Nothing answers where the packages should be; a compiler is there, apt-get is not."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in ("sh", "env", "uname", "c++", "cc"):
        if found := shutil.which(tool):
            (tools / tool).symlink_to(found)
    nowhere = {
        "PATH": str(tools),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_EXTRA_INDEX_URL": "",
        "PIP_FIND_LINKS": "",
        "PIP_RETRIES": "0",
    }
    done = develop(checkout, "setup", environment=nowhere)
    assert done.returncode == 1, done.stdout
    assert "stopped at this step: Build llama.cpp" in done.stdout
    assert "there is no network" in done.stdout
    assert "connect to the Internet" in done.stdout
    assert (checkout / ".venv/bin/python").exists()  # the next run goes on from here
    assert (checkout / "build/setup.log").read_text()


def test_too_little_space(checkout: Path) -> None:
    program = (
        "import collections, runpy, shutil, sys\n"
        "usage = collections.namedtuple('usage', 'total used free')\n"
        "shutil.disk_usage = lambda _: usage(10**10, 9 * 10**9, 10**9)\n"
        "sys.path.insert(0, 'installers')\n"
        "sys.argv = ['develop.py', 'setup']\n"
        "runpy.run_path('installers/develop.py', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "stopped at this step: Look for room on the disk" in done.stdout
    assert "only 1.0 GB are free" in done.stdout
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize(
    ("printed", "why"),
    [
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("c++: fatal error: Killed signal terminated program cc1plus", "the memory ran out"),
        ("Temporary failure resolving 'deb.invalid'", "there is no network"),
        ("SSLError: CERTIFICATE_VERIFY_FAILED, Max retries: NewConnectionError", "certificate"),
        ("E: Unable to locate package libegl1", "does not offer a package"),
        ("E: Could not get lock /var/lib/dpkg/lock", "another program is installing"),
        ("something new\n\n", "something new"),
    ],
)
def test_causes_are_named(printed: str, why: str) -> None:
    program = "import sys; from console import cause; print(*cause(sys.argv[1]), sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", program, printed],
        cwd=ROOT / "installers",
        capture_output=True,
        text=True,
        check=True,
    )
    assert why in done.stdout
    assert len(done.stdout.splitlines()) == 2  # and something to do


@pytest.fixture
def set_up() -> None:
    """Skips where `make` would build the environment anew, below the tests that run in it."""
    stands = "import develop; raise SystemExit(not develop.is_set_up(tests=False))"
    asked = subprocess.run([sys.executable, "-c", stands], cwd=ROOT / "installers", check=False)
    if asked.returncode != 0:
        pytest.skip("make has not set up this environment as it is declared now")


def test_an_environment_that_stands_is_left_as_it_is(set_up: None) -> None:
    done = develop(ROOT, "setup", environment={})
    assert done.returncode == 0
    assert done.stdout == ""


@pytest.mark.soak
def test_an_environment_that_stands_starts_at_once(set_up: None) -> None:
    """The second `make run` or `make test` gets to the program within two seconds."""
    started = time.monotonic()
    develop(ROOT, "setup", environment={})
    assert time.monotonic() - started < 2


def test_no_screen_is_said_plainly(set_up: None) -> None:
    headless = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = develop(ROOT, "run", environment=headless)
    assert done.returncode == 1
    assert "there is no screen here" in done.stdout
    assert "gloss ask" in done.stdout
