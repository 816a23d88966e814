"""Settings taken to another machine, and used by several threads."""

from __future__ import annotations

import threading
import tomllib
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.settings import declarations as d
from app.core.settings.setting import Setting
from app.core.settings.store import SettingsStore

PORTABLE = [setting for setting in d.SETTINGS.values() if setting.portable]
HERE = [setting for setting in d.SETTINGS.values() if not setting.portable]


def other_value(setting: Setting) -> object:
    """One that is allowed and not the default."""
    default = setting.default
    if isinstance(default, bool):
        return not default
    if isinstance(default, tuple):
        return ("/one", "/two")
    if isinstance(default, str):
        return next((each for each in setting.choices if each != default), "something else")
    if setting.maximum is not None and default < setting.maximum:
        return type(default)(min(default + 1, setting.maximum))
    return type(default)(setting.minimum or 0)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "here" / "settings.toml")


@pytest.fixture
def elsewhere(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "elsewhere" / "settings.toml")


def test_what_is_exported_is_imported(
    settings: SettingsStore, elsewhere: SettingsStore, tmp_path: Path
) -> None:
    settings.put({setting.key: other_value(setting) for setting in d.SETTINGS.values()})
    settings.export_to(tmp_path / "out.toml")
    assert elsewhere.import_from(tmp_path / "out.toml") == ()
    for setting in PORTABLE:
        assert elsewhere.get(setting) == other_value(setting) == settings.get(setting)
    for setting in HERE:
        assert not elsewhere.is_set(setting)


def test_what_belongs_to_this_machine_or_may_be_secret_is_not_in_the_file(
    settings: SettingsStore, tmp_path: Path
) -> None:
    settings.put({setting.key: other_value(setting) for setting in d.SETTINGS.values()})
    settings.export_to(tmp_path / "out.toml")
    tables = tomllib.loads((tmp_path / "out.toml").read_text("utf-8"))
    keys = {f"{table}.{name}" for table, rows in tables.items() for name in rows}
    assert keys == {setting.key for setting in PORTABLE}
    assert not keys & {"network.proxy", "network.endpoint", "models.folder", "engine.device"}


def test_an_imported_file_cannot_say_where_the_token_is_sent(
    settings: SettingsStore, tmp_path: Path
) -> None:
    path = tmp_path / "in.toml"
    path.write_text('[chat]\neffort = "low"\n[network]\nendpoint = "https://evil.example"\n')
    assert settings.import_from(path) == ()
    assert settings.get(d.CHAT_EFFORT) == "low"
    assert not settings.is_set(d.NETWORK_ENDPOINT)


@pytest.mark.parametrize(
    "content",
    [b"[chat\neffort=", b"\xff\xfe\x00", b"[colours]\nsky = 1\n", b'[chat]\neffort = "x"\n'],
)
def test_a_file_of_another_kind_changes_nothing(
    settings: SettingsStore, tmp_path: Path, content: bytes
) -> None:
    settings.set(d.CHAT_EFFORT, "high")
    before = settings.path.read_bytes()
    path = tmp_path / "in.toml"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        settings.import_from(path)
    assert caught.value.code is Code.SETTINGS_NOT_IMPORTED
    assert settings.path.read_bytes() == before
    assert dict(settings.values()) == {"chat.effort": "high"}


def test_a_missing_or_huge_file_is_refused(settings: SettingsStore, tmp_path: Path) -> None:
    huge = tmp_path / "huge.toml"
    huge.write_bytes(b"# padding\n" * 200_000 + b'[chat]\neffort = "low"\n')
    for path in (tmp_path / "missing.toml", tmp_path, huge):
        with pytest.raises(UserError) as caught:
            settings.import_from(path)
        assert caught.value.code is Code.SETTINGS_NOT_IMPORTED
    assert not settings.values()


def test_bad_rows_are_reported_and_the_good_ones_taken(
    settings: SettingsStore, tmp_path: Path
) -> None:
    path = tmp_path / "in.toml"
    path.write_text('[chat]\neffort = "low"\n[sampling]\ntemperature = 9\n')
    (problem,) = settings.import_from(path)
    assert (problem.code, problem.facts["key"]) == (Code.SETTING_INVALID, "sampling.temperature")
    assert dict(settings.values()) == {"chat.effort": "low"}


def test_resetting_all_keeps_what_is_not_on_the_pane_and_can_be_undone(
    settings: SettingsStore,
) -> None:
    settings.put({setting.key: other_value(setting) for setting in d.SETTINGS.values()})
    hidden = {key for key in settings.values() if not d.SETTINGS[key].shown}
    whole = dict(settings.values())
    before = settings.reset_all()
    assert set(settings.values()) == hidden
    settings.put(before)
    assert dict(settings.values()) == whole
    assert dict(SettingsStore(settings.path).values()) == whole


def test_several_at_once_are_all_or_none(settings: SettingsStore) -> None:
    with pytest.raises(UserError):
        settings.put({"chat.effort": "low", "sampling.temperature": 9.0})
    assert not settings.values()
    assert not settings.path.exists()


def test_the_file_with_bad_rows_is_kept_once_and_the_rows_go_with_the_next_save(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[chat]\neffort = "extreme"\ntone = "dry"\n')
    for _ in range(3):
        (problem,) = SettingsStore(path).problems
        assert Path(str(problem.facts["copy"])).read_text() == path.read_text()
    assert len(list(tmp_path.glob("settings.broken-*.toml"))) == 1
    settings = SettingsStore(path)
    settings.set(d.SAMPLING_TOP_K, 5)
    assert SettingsStore(path).problems == ()
    assert 'tone = "dry"' in path.read_text()


def test_threads_may_read_and_save_at_once(settings: SettingsStore) -> None:
    """No change is lost, and a reader never sees half of one."""
    keys = [d.SAMPLING_TOP_K, d.ENGINE_THREADS, d.ENGINE_GPU_LAYERS, d.SAMPLING_MAX_TOKENS]
    torn: list[object] = []
    done = threading.Event()

    def write(setting: Setting) -> None:
        for number in range(1, 26):
            settings.set(setting, number)

    def pairs() -> None:
        for number in range(1, 26):
            settings.put({"sampling.temperature": number / 25, "sampling.min_p": number / 25})

    def read() -> None:
        while not done.is_set():
            seen = settings.values()
            if seen.get("sampling.temperature") != seen.get("sampling.min_p"):
                torn.append(seen)

    writers = [threading.Thread(target=write, args=(setting,)) for setting in keys]
    writers.append(threading.Thread(target=pairs))
    reader = threading.Thread(target=read)
    for thread in (*writers, reader):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join()
    again = SettingsStore(settings.path)
    assert [again.get(setting) for setting in keys] == [25] * len(keys)
    assert again.get(d.SAMPLING_MIN_P) == 1.0
    assert torn == []


def test_a_listener_may_change_settings_and_can_leave(settings: SettingsStore) -> None:
    told: list[str] = []

    def listener(key: str, value: object) -> None:
        told.append(key)
        if key == "chat.effort":
            settings.set(d.SAMPLING_TOP_K, 7)

    leave = settings.on_changed(listener)
    settings.set(d.CHAT_EFFORT, "low")
    assert told == ["chat.effort", "sampling.top_k"]
    leave()
    settings.reset(d.CHAT_EFFORT)
    assert len(told) == 2
