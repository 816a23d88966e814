"""What Gloss keeps is for its owner alone, whatever the umask and whichever front end is first."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.paths import AppPaths

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")


def run(profile: Path, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", "--profile", str(profile), *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        umask=0,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def open_to_others(profile: Path) -> list[str]:
    paths = AppPaths.of_profile(profile)
    return [
        str(path.relative_to(profile))
        for folder in (paths.config, paths.data, paths.cache)
        for path in (folder, *folder.rglob("*"))
        if path.lstat().st_mode & 0o077
    ]


@pytest.mark.parametrize("first", [("window",), ("chats", "list"), ("doctor",)])
def test_all_that_is_made_is_private(tmp_path: Path, first: tuple[str, ...]) -> None:
    run(tmp_path, *first)
    assert open_to_others(tmp_path) == []
    run(tmp_path, "chats", "list")
    assert open_to_others(tmp_path) == []


def test_what_an_answer_leaves_is_private(tmp_path: Path, tiny_model: Path) -> None:
    run(tmp_path, "ask", "Why?", "--model", str(tiny_model), "--max-tokens", "0")
    assert open_to_others(tmp_path) == []
    assert {"engine.log", "gloss.log"} <= {
        path.name for path in AppPaths.of_profile(tmp_path).logs.iterdir()
    }


def test_what_was_open_is_closed(tmp_path: Path) -> None:
    run(tmp_path, "chats", "list")
    paths = AppPaths.of_profile(tmp_path)
    for folder in (paths.config, paths.data, paths.cache, paths.logs):
        folder.chmod(0o777)
        (folder / "left.json").write_text("{}")
        (folder / "left.json").chmod(0o666)
    run(tmp_path, "chats", "list")
    assert open_to_others(tmp_path) == []
