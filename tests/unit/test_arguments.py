"""How the program is started: by a person, by a file manager, and by itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app import main as root
from app.__main__ import _spelled_out
from app.arguments import parser


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ([], []),
        (["a b.gguf"], ["open", "a b.gguf"]),
        (["/m/A.GGUF"], ["open", "/m/A.GGUF"]),
        (["--profile", "p.gguf", "m.gguf"], ["--profile", "p.gguf", "open", "m.gguf"]),
        (["--profile=p", "m.gguf"], ["--profile=p", "open", "m.gguf"]),
        (["--profile", "p.gguf"], ["--profile", "p.gguf"]),
        (["models", "add", "m.gguf"], ["models", "add", "m.gguf"]),
        (["open", "m.gguf"], ["open", "m.gguf"]),
        (["--self-test", "--json"], ["self-test", "--json"]),
        (["--profile", "p", "--self-test"], ["--profile", "p", "self-test"]),
        (["ask", "--self-test"], ["ask", "--self-test"]),
    ],
)
def test_a_model_file_and_the_self_test_stand_for_commands(
    given: list[str], meant: list[str]
) -> None:
    assert _spelled_out(given) == meant


def test_the_file_to_open_is_read_with_the_profile() -> None:
    words = _spelled_out(["--profile", "José Müller", "Modelle à moi.gguf"])
    arguments = parser().parse_args(words)
    assert arguments.profile == Path("José Müller")
    assert arguments.file_to_open == Path("Modelle à moi.gguf")


def test_from_source_it_starts_itself_as_a_module() -> None:
    assert root.program("engine") == [sys.executable, "-P", "-m", "app", "engine"]


@pytest.mark.parametrize(
    ("system", "executable", "started"),
    [
        ("linux", "gloss", "gloss"),
        ("darwin", "gloss", "gloss"),
        ("win32", "gloss.exe", "gloss-cli.exe"),
        ("win32", "gloss-cli.exe", "gloss-cli.exe"),
    ],
)
def test_frozen_it_starts_its_own_executable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str, executable: str, started: str
) -> None:
    folder = tmp_path / "José Müller"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "executable", str(folder / executable))
    assert root.program("download") == [str(folder / started), "download"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is one")
@pytest.mark.parametrize(
    ("variables", "there"), [({}, False), ({"DISPLAY": ":1"}, True), ({"DISPLAY": ""}, False),
                             ({"WAYLAND_DISPLAY": "wayland-0"}, True)]
)  # fmt: skip
def test_a_screen_is_known_by_its_variables(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], there: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert root.has_screen() is there
