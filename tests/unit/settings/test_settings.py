"""Settings: one declaration, a file that survives people and other versions."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.settings import declarations as d
from app.core.settings.store import SettingsStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_without_a_file_every_setting_has_its_default(path: Path) -> None:
    settings = SettingsStore(path)
    for key, setting in d.SETTINGS.items():
        assert settings.get(key) == setting.default
        assert not settings.is_set(key)
    assert settings.problems == ()
    assert not path.exists()


def test_every_default_is_allowed_by_its_own_declaration() -> None:
    for key, setting in d.SETTINGS.items():
        assert key == setting.key
        assert setting.parse(setting.default) == setting.default


def test_values_survive_a_restart(path: Path) -> None:
    settings = SettingsStore(path)
    settings.set(d.CHAT_EFFORT, "high")
    settings.set(d.SAMPLING_TEMPERATURE, 0.5)
    settings.set(d.ENGINE_THREADS, 3)
    settings.set(d.WINDOW_SIDEBAR_VISIBLE, False)
    settings.set(d.MODELS_EXTRA, ("/a/ü.gguf", "/b.gguf"))
    again = SettingsStore(path)
    assert again.get(d.CHAT_EFFORT) == "high"
    assert again.get("sampling.temperature") == 0.5
    assert again.get(d.ENGINE_THREADS) == 3
    assert again.get(d.WINDOW_SIDEBAR_VISIBLE) is False
    assert again.get(d.MODELS_EXTRA) == ("/a/ü.gguf", "/b.gguf")
    assert again.problems == ()


def test_unknown_keys_and_comments_are_kept(path: Path) -> None:
    write(path, '# mine\n[future]\nshine = 7\n[chat]\ntone = "dry" # not known here\n')
    settings = SettingsStore(path)
    settings.set(d.CHAT_EFFORT, "low")
    text = path.read_text(encoding="utf-8")
    assert "# mine" in text
    assert "shine = 7" in text
    assert 'tone = "dry" # not known here' in text
    assert SettingsStore(path).get(d.CHAT_EFFORT) == "low"


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('[chat]\neffort = "extreme"', "chat.effort"),
        ("[chat]\neffort = 3", "chat.effort"),
        ("[sampling]\ntemperature = 9.5", "sampling.temperature"),
        ("[sampling]\ntemperature = nan", "sampling.temperature"),
        ("[sampling]\ntop_p = -0.1", "sampling.top_p"),
        ("[sampling]\ntop_k = 1.5", "sampling.top_k"),
        ("[engine]\nthreads = true", "engine.threads"),
        ("[window]\nsidebar_visible = 1", "window.sidebar_visible"),
        ("[models]\nextra = [1, 2]", "models.extra"),
        ('[models]\nextra = "one"', "models.extra"),
    ],
)
def test_a_bad_value_is_reported_and_the_default_stands_in(path: Path, line: str, key: str) -> None:
    write(path, line)
    settings = SettingsStore(path)
    assert settings.get(key) == d.SETTINGS[key].default
    assert [(each.code, each.facts["key"]) for each in settings.problems] == [
        (Code.SETTING_INVALID, key)
    ]


def test_a_whole_number_will_do_for_a_fraction(path: Path) -> None:
    write(path, "[sampling]\ntemperature = 1")
    value = SettingsStore(path).get(d.SAMPLING_TEMPERATURE)
    assert value == 1.0
    assert isinstance(value, float)


@pytest.mark.parametrize("content", [b"[chat\neffort=", b"\xff\xfe\x00", b"a = 1\na = 2\n"])
def test_a_broken_file_is_kept_beside_and_reported(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    settings = SettingsStore(path)
    (problem,) = settings.problems
    assert problem.code is Code.SETTINGS_DAMAGED
    assert Path(str(problem.facts["copy"])).read_bytes() == content
    settings.set(d.CHAT_EFFORT, "low")
    path.write_bytes(content)  # and once more: the first copy stays
    (second,) = SettingsStore(path).problems
    assert second.facts["copy"] != problem.facts["copy"]
    assert Path(str(problem.facts["copy"])).read_bytes() == content


def test_a_section_that_is_not_a_table_does_no_harm(path: Path) -> None:
    write(path, "chat = 5\n")
    settings = SettingsStore(path)
    settings.set(d.CHAT_EFFORT, "high")
    assert SettingsStore(path).get(d.CHAT_EFFORT) == "high"


def test_setting_a_bad_value_is_refused(path: Path) -> None:
    settings = SettingsStore(path)
    with pytest.raises(UserError) as caught:
        settings.set("chat.effort", "extreme")
    assert caught.value.code is Code.SETTING_INVALID
    assert settings.get(d.CHAT_EFFORT) == "medium"
    assert not path.exists()


def test_an_unknown_key_is_a_bug(path: Path) -> None:
    with pytest.raises(KeyError):
        SettingsStore(path).get("chat.mood")


def test_changes_are_told_once_and_only_when_something_changed(path: Path) -> None:
    settings = SettingsStore(path)
    told: list[tuple[str, object]] = []
    settings.on_changed(lambda key, value: told.append((key, value)))
    settings.set(d.CHAT_EFFORT, "high")
    settings.set(d.CHAT_EFFORT, "high")
    settings.reset(d.CHAT_EFFORT)
    settings.reset(d.CHAT_EFFORT)
    assert told == [("chat.effort", "high"), ("chat.effort", "medium")]


def test_reset_takes_the_value_out_of_the_file(path: Path) -> None:
    settings = SettingsStore(path)
    settings.set(d.CHAT_EFFORT, "high")
    settings.reset(d.CHAT_EFFORT)
    assert not SettingsStore(path).is_set(d.CHAT_EFFORT)


def test_a_write_that_fails_changes_nothing(tmp_path: Path) -> None:
    blocker = tmp_path / "config"
    blocker.write_text("a file where the folder should be")
    settings = SettingsStore(blocker / "settings.toml")
    with pytest.raises(UserError) as caught:
        settings.set(d.CHAT_EFFORT, "high")
    assert caught.value.code is Code.WRITE_FAILED
    assert settings.get(d.CHAT_EFFORT) == "medium"
    assert not settings.is_set(d.CHAT_EFFORT)


_APART = "[engine]\ncontext_length = {}\nthreads = 2\n[chat]\neffort = 'low'\n[engine.own]\na = 1\n"


@pytest.mark.parametrize(
    "text",
    [
        _APART.format(4096),
        _APART.format("'long'"),
        "engine.context_length = 4096\nengine.threads = 2\nchat.effort = 'low'\nengine.own.a = 1\n",
    ],
)
def test_tables_written_in_several_places_are_read_and_changed(path: Path, text: str) -> None:
    write(path, text)
    store = SettingsStore(path)
    store.reset(d.ENGINE_CONTEXT_LENGTH)
    store.set(d.ENGINE_THREADS, 3)
    again = SettingsStore(path)
    assert not again.is_set(d.ENGINE_CONTEXT_LENGTH)
    assert (again.get(d.ENGINE_THREADS), again.get(d.CHAT_EFFORT)) == (3, "low")
    assert tomllib.loads(path.read_text(encoding="utf-8"))["engine"]["own"] == {"a": 1}
    again.reset_all()
    assert "own" in path.read_text(encoding="utf-8")
