"""What lies in the current folder is the user's, and never a part of the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MODULES = ("queue", "msgspec", "argparse", "json", "psutil", "llama_cpp", "huggingface_hub")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Its modules have the names of those that the program imports; each notes that it was run."""
    folder = tmp_path / "folder"
    (folder / "app").mkdir(parents=True)
    for name in ("app", "app/__init__", "app/__main__", *MODULES):
        text = f"open({str(folder / 'ran')!r}, 'a').write({name!r}); raise SystemExit({name!r})"
        (folder / f"{name}.py").write_text(text)
    return folder


@pytest.mark.parametrize(
    ("way", "path"),
    [("gloss", None), ("-P -m app", None), ("-m app", None), ("gloss", ":"), ("-P -m app", ".:/x")],
)
def test_the_program_and_its_processes_run_nothing_of_it(
    folder: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch, way: str, path: str | None
) -> None:
    if path is not None:
        monkeypatch.setenv("PYTHONPATH", path.replace(":", os.pathsep))
    if way == "gloss":
        command = [shutil.which("gloss", path=Path(sys.executable).parent) or ""]
    else:
        command = [sys.executable, *way.split()]
    if path or way == "-m app":  # Python itself looks for `app` there, before any of ours is run
        (folder / "app.py").unlink()
        for file in (folder / "app").iterdir():
            file.unlink()
        (folder / "app").rmdir()
    done = subprocess.run(
        [*command, "ask", "Hello", "--model", str(tiny_model), "--profile", str(folder / "home")],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not (folder / "ran").exists()
    assert done.stdout


def test_the_folder_of_a_checkout_stays_on_the_path() -> None:
    """Or nothing would run without an installation."""
    root = Path(__file__).parents[2]
    code = "import app, sys; print(app.__file__, sys.path[0])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(root / "app" / "__init__.py")]
