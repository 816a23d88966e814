"""One settings file, and two Gloss that change it: neither loses what the other saved."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from app.core.errors import Code, UserError
from app.core.settings import declarations as d
from app.core.settings import store as module
from app.core.settings.store import SettingsStore, revised
from tests.helpers.kills import python
from tests.helpers.models import ROOT

WRITER = """
import sys
from pathlib import Path
from app.core.settings import declarations as d
from app.core.settings.store import SettingsStore
settings = SettingsStore(Path(sys.argv[1]))
print("begun", flush=True)
for number in range(40):
    settings.update(d.MODELS_EXTRA, lambda paths: (*paths, f"/{sys.argv[2]}/{number}.gguf"))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def added(entry: str) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    return lambda entries: (*entries, entry)


def test_a_save_keeps_what_another_gloss_has_saved_since_the_start(path: Path) -> None:
    window, command = SettingsStore(path), SettingsStore(path)
    told: list[tuple[str, object]] = []
    window.on_changed(lambda key, value: told.append((key, value)))
    command.update(d.MODELS_EXTRA, added("/a.gguf"))
    command.set(d.SAMPLING_TOP_K, 7)
    window.set(d.CHAT_EFFORT, "high")
    assert window.get(d.MODELS_EXTRA) == ("/a.gguf",)
    window.update(d.MODELS_EXTRA, added("/b.gguf"))
    again = SettingsStore(path)
    assert again.get(d.CHAT_EFFORT) == "high"
    assert again.get(d.SAMPLING_TOP_K) == 7
    assert again.get(d.MODELS_EXTRA) == ("/a.gguf", "/b.gguf")
    assert sorted(told) == [
        ("chat.effort", "high"),
        ("models.extra", ("/a.gguf",)),
        ("models.extra", ("/a.gguf", "/b.gguf")),
        ("sampling.top_k", 7),
    ]


def test_two_processes_and_two_threads_lose_nothing(path: Path) -> None:
    settings = SettingsStore(path)
    writers = [
        subprocess.Popen(python("-c", WRITER, path, name), cwd=ROOT, stdout=subprocess.PIPE)
        for name in "ab"
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"begun\n"

    def write(name: str) -> None:
        for number in range(40):
            settings.update(d.MODELS_EXTRA, added(f"/{name}/{number}.gguf"))
            settings.set(d.SAMPLING_TOP_K, number)

    threads = [threading.Thread(target=write, args=(name,)) for name in "cd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    entries = SettingsStore(path).get(d.MODELS_EXTRA)
    for name in "abcd":
        mine = [each for each in entries if each.startswith(f"/{name}/")]
        assert mine == [f"/{name}/{number}.gguf" for number in range(40)]


def test_what_was_changed_by_hand_meanwhile_is_kept(path: Path) -> None:
    settings = SettingsStore(path)
    settings.set(d.CHAT_EFFORT, "high")
    path.write_text('# mine\n[chat]\neffort = "low"\ntone = "dry"\n[sampling]\ntop_k = "x"\n')
    settings.set(d.SAMPLING_MIN_P, 0.5)
    assert settings.get(d.CHAT_EFFORT) == "low"
    text = path.read_text()
    assert "# mine" in text
    assert 'tone = "dry"' in text
    (problem,) = settings.problems
    assert (problem.code, problem.facts["key"]) == (Code.SETTING_INVALID, "sampling.top_k")
    assert 'top_k = "x"' in Path(str(problem.facts["copy"])).read_text()
    assert SettingsStore(path).problems == ()


def test_a_file_that_was_broken_meanwhile_is_kept_beside_and_nothing_is_lost(path: Path) -> None:
    settings = SettingsStore(path)
    settings.set(d.CHAT_EFFORT, "high")
    path.write_text("[chat\neffort=")
    settings.refresh()
    assert settings.problems == ()
    assert settings.get(d.CHAT_EFFORT) == "high"
    settings.set(d.SAMPLING_TOP_K, 3)
    (problem,) = settings.problems
    assert problem.code is Code.SETTINGS_DAMAGED
    assert Path(str(problem.facts["copy"])).read_text() == "[chat\neffort="
    again = SettingsStore(path)
    assert (again.get(d.CHAT_EFFORT), again.get(d.SAMPLING_TOP_K)) == ("high", 3)


def test_a_file_that_is_gone_is_written_again_whole(path: Path) -> None:
    settings = SettingsStore(path)
    settings.set(d.CHAT_EFFORT, "high")
    path.unlink()
    settings.set(d.SAMPLING_TOP_K, 3)
    again = SettingsStore(path)
    assert (again.get(d.CHAT_EFFORT), again.get(d.SAMPLING_TOP_K)) == ("high", 3)


def test_what_another_gloss_saved_can_be_asked_for(path: Path) -> None:
    window, command = SettingsStore(path), SettingsStore(path)
    told: list[str] = []
    window.on_changed(lambda key, _: told.append(key))
    command.set(d.MODELS_FOLDER, "/elsewhere")
    assert window.get(d.MODELS_FOLDER) == ""
    window.refresh()
    window.refresh()
    assert window.get(d.MODELS_FOLDER) == "/elsewhere"
    assert told == ["models.folder"]


def test_nobody_waits_to_read_or_listen_while_another_gloss_saves(path: Path) -> None:
    settings = SettingsStore(path)
    settings.set(d.CHAT_EFFORT, "low")
    with FileLock(f"{path}.lock"):
        saving = threading.Thread(target=settings.set, args=(d.CHAT_EFFORT, "high"))
        saving.start()
        assert settings.get(d.CHAT_EFFORT) == "low"
        assert settings.values()
        settings.on_changed(lambda key, value: None)()
        settings.set(d.CHAT_EFFORT, "low")  # as it is already
        assert saving.is_alive()
    saving.join()
    assert settings.get(d.CHAT_EFFORT) == "high"


def test_a_lock_that_is_never_let_go_is_a_failure_to_save(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.core.files._LOCK_SECONDS", 0.1)
    settings = SettingsStore(path)
    path.parent.mkdir()
    with FileLock(f"{path}.lock"), pytest.raises(UserError) as caught:
        settings.set(d.CHAT_EFFORT, "high")
    assert caught.value.code is Code.WRITE_FAILED
    assert not settings.is_set(d.CHAT_EFFORT)


def test_what_another_gloss_saved_is_told_even_if_this_one_cannot_save(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, command = SettingsStore(path), SettingsStore(path)
    told: list[str] = []
    window.on_changed(lambda key, _: told.append(key))
    command.set(d.SAMPLING_TOP_K, 7)

    def refuse(path: Path, data: bytes) -> None:
        raise UserError(Code.DISK_FULL, path=str(path))

    with monkeypatch.context() as patch, pytest.raises(UserError):
        patch.setattr(module, "write_atomically", refuse)
        window.set(d.CHAT_EFFORT, "high")
    window.refresh()
    assert told == ["sampling.top_k"]
    assert not window.is_set(d.CHAT_EFFORT)


@pytest.mark.parametrize(
    ("now", "before", "after", "result"),
    [
        ("ab", "ab", "abc", "abc"),
        ("ab", "ab", "b", "b"),
        ("abx", "ab", "abc", "abxc"),
        ("abx", "ab", "b", "bx"),
        ("b", "ab", "abc", "bc"),
        ("ac", "a", "ac", "ac"),
    ],
)
def test_of_a_list_only_what_changed_is_changed(
    now: str, before: str, after: str, result: str
) -> None:
    assert revised(tuple(now), tuple(before), tuple(after)) == tuple(result)
