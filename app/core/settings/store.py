"""`SettingsStore`: the settings file, written whole or not at all."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, overload

import tomlkit
from tomlkit.exceptions import TOMLKitError

from app.core.errors import Code, UserError
from app.core.files import exclusively, read_regular, write_atomically
from app.core.settings.declarations import SETTINGS
from app.core.settings.setting import Setting, T, Value

OnSettingChanged = Callable[[str, Value], None]
Values = Mapping[str, Value]

# ValueError: not UTF-8; RecursionError: nested without end
_UNREADABLE = (TOMLKitError, ValueError, OSError, RecursionError)
_FILE_BYTES = 1 << 20  # a settings file is a few kB; what is larger is something else


@dataclass(frozen=True, slots=True)
class _State:
    """The file as it was last read or written, and what can be used of it."""

    content: bytes | None
    document: tomlkit.TOMLDocument
    values: Values


class SettingsStore:
    """Any thread may use it. Reading never waits, not even while another thread saves:
    the values are replaced as a whole, never changed. All that saves waits for the disk, and for
    another process that is saving.

    Each change is applied to the file as it is then, so that two processes do not overwrite each
    other's changes; those of the other process are read with it.

    Unknown keys in the file are kept. `problems` has the errors found when the file was read: the
    default replaces a bad value, and a copy of the file is kept under another name.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._saving = threading.Lock()
        self._listening = threading.Lock()
        self._problems: list[UserError] = []
        self._listeners: tuple[OnSettingChanged, ...] = ()
        self._state = _State(None, tomlkit.document(), MappingProxyType({}))
        self._state = self._latest()

    @property
    def path(self) -> Path:
        return self._path

    @property
    def problems(self) -> tuple[UserError, ...]:
        return tuple(self._problems)

    def values(self) -> Values:
        """All that the user chose, as it is now; what is absent has its default."""
        return self._state.values

    @overload
    def get(self, setting: Setting[T]) -> T: ...
    @overload
    def get(self, setting: str) -> Any: ...
    def get(self, setting: Setting[Any] | str) -> Any:
        """The user's value or the default. Raises KeyError for a key never declared."""
        declared = _declared(setting)
        return self._state.values.get(declared.key, declared.default)

    def is_set(self, setting: Setting[Any] | str) -> bool:
        """Whether the user chose a value, be it the default's."""
        return _declared(setting).key in self._state.values

    @overload
    def set(self, setting: Setting[T], value: T) -> None: ...
    @overload
    def set(self, setting: str, value: Value) -> None: ...
    def set(self, setting: Setting[Any] | str, value: Any) -> None:
        """Check, save and notify. Raises UserError(SETTING_INVALID, WRITE_FAILED, DISK_FULL)."""
        declared = _declared(setting)
        self._change({declared.key: _parsed(declared, value)})

    def update(self, setting: Setting[T], change: Callable[[T], T]) -> None:
        """Save `change` applied to the value in the file, which another process may have written.

        Raises UserError(SETTING_INVALID, WRITE_FAILED, DISK_FULL).
        """

        def wanted(values: Values) -> Mapping[str, Value | None]:
            now: Any = values.get(setting.key, setting.default)
            return {setting.key: _parsed(setting, change(now))}

        self._save(wanted)

    def refresh(self) -> None:
        """Take over what another process has saved, and notify. Waits for the disk."""
        with self._saving:
            before = latest = self._state
            with contextlib.suppress(*_UNREADABLE):  # perhaps half written; the next save sees
                latest = self._state = self._read()
        self._notify(before.values, latest.values)

    def reset(self, setting: Setting[Any] | str) -> None:
        """Back to the default. Raises UserError(WRITE_FAILED, DISK_FULL)."""
        self._change({_declared(setting).key: None})

    def reset_all(self) -> Values:
        """Every setting shown to the user back to its default, in one write; what they were.

        Raises UserError(WRITE_FAILED, DISK_FULL).
        """
        before = self._state.values
        chosen = {key: before[key] for key in before if SETTINGS[key].shown}
        self._change(dict.fromkeys(chosen))
        return chosen

    def put(self, values: Mapping[str, Value | None]) -> None:
        """Several settings in one write; None is back to the default.

        Nothing is changed when one is not allowed. Raises UserError(SETTING_INVALID,
        WRITE_FAILED, DISK_FULL).
        """
        self._change(
            {
                key: None if value is None else _parsed(SETTINGS[key], value)
                for key, value in values.items()
            }
        )

    def export_to(self, path: Path) -> None:
        """Write the user's portable settings as TOML. Secrets are not settings.

        Raises UserError(WRITE_FAILED, DISK_FULL).
        """
        document = tomlkit.document()
        for key, value in self._state.values.items():
            if SETTINGS[key].portable:
                _put(document, key, value)
        write_atomically(path, tomlkit.dumps(document).encode())

    def import_from(self, path: Path) -> tuple[UserError, ...]:
        """Take over the settings in `path`, in one write; those not in it stay as they are.

        What belongs to a machine is left out, also when it is in the file. Returns what could
        not be used. Raises UserError(SETTINGS_NOT_IMPORTED, WRITE_FAILED, DISK_FULL), and has
        changed nothing then.
        """
        try:
            document = tomlkit.parse(read_regular(path, _FILE_BYTES))
        except _UNREADABLE as error:
            raise UserError(Code.SETTINGS_NOT_IMPORTED, str(error), path=str(path)) from error
        values, bad = _validate(document)
        usable: dict[str, Value | None] = {
            key: value for key, value in values.items() if SETTINGS[key].portable
        }
        if not usable and (bad or document):
            raise UserError(Code.SETTINGS_NOT_IMPORTED, "nothing of it is known", path=str(path))
        self._change(usable)
        return tuple(_invalid(key, value) for key, value in bad.items())

    def on_changed(self, callback: OnSettingChanged) -> Callable[[], None]:
        """`callback(key, value)` runs after each change, in the thread that made it.

        Calling what is returned ends that.
        """

        def unsubscribe() -> None:
            with self._listening:
                self._listeners = tuple(each for each in self._listeners if each is not callback)

        with self._listening:  # not `_saving`: the GUI thread must not wait for the disk
            self._listeners = (*self._listeners, callback)
        return unsubscribe

    def _change(self, wanted: Mapping[str, Value | None]) -> None:
        """Save and notify if something differs; a failed write changes nothing."""
        if any(self._state.values.get(key) != value for key, value in wanted.items()):
            self._save(lambda values: wanted)

    def _save(self, wanted: Callable[[Values], Mapping[str, Value | None]]) -> None:
        """`wanted` gets the values in the file and returns those to change."""
        with self._saving, exclusively(self._path):
            before, latest = self._state, self._latest()
            document = tomlkit.parse(tomlkit.dumps(latest.document))
            values = dict(latest.values)
            changed = {k: v for k, v in wanted(latest.values).items() if values.get(k) != v}
            for key, value in changed.items():
                if value is None:
                    _take(document, key)
                    del values[key]
                else:
                    _put(document, key, value)
                    values[key] = value
            if changed:
                content = tomlkit.dumps(document).encode()
                write_atomically(self._path, content)
                latest = _State(content, document, MappingProxyType(values))
            self._state = latest
        self._notify(before.values, latest.values)

    def _notify(self, before: Values, now: Values) -> None:
        """To be called with no lock held, so that a listener may read and change."""
        listeners = self._listeners
        for key, setting in SETTINGS.items():
            if before.get(key) != now.get(key):
                for callback in listeners:
                    callback(key, now.get(key, setting.default))

    def _latest(self) -> _State:
        """As `_read`; a file that cannot be read is put beside, and what was known counts."""
        try:
            return self._read()
        except _UNREADABLE as error:
            copy = self._back_up(move=True)
            self._problems.append(
                UserError(
                    Code.SETTINGS_DAMAGED,
                    detail=str(error),
                    path=str(self._path),
                    copy=str(copy),
                )
            )
            return self._state

    def _read(self) -> _State:
        """The state of the file now; the last known one if there is no file."""
        try:
            content = read_regular(self._path)
        except FileNotFoundError:
            return self._state
        if content == self._state.content:
            return self._state
        document = tomlkit.parse(content)
        values, bad = _validate(document)
        if bad:
            copy = str(self._back_up(move=False))
            for key, value in bad.items():
                self._problems.append(_invalid(key, value, copy=copy))
                _take(document, key)  # the copy has it; the next save does without
        return _State(content, document, MappingProxyType(values))

    def _back_up(self, *, move: bool) -> Path:
        number = 1
        try:
            while (copy := self._path.with_suffix(f".broken-{number}.toml")).exists():
                number += 1
            if move:
                self._path.replace(copy)
            else:
                content = read_regular(self._path)
                before = self._path.with_suffix(f".broken-{number - 1}.toml")
                if number > 1 and read_regular(before) == content:
                    return before  # the same file, read once more
                write_atomically(copy, content)
        except (OSError, UserError):
            return self._path
        return copy


def _validate(document: tomlkit.TOMLDocument) -> tuple[dict[str, Value], dict[str, Any]]:
    """The valid values of `document`, and the invalid ones, by key."""
    values: dict[str, Value] = {}
    bad: dict[str, Any] = {}
    for setting in SETTINGS.values():
        table, name = setting.key.split(".")
        section = document.get(table)
        if not isinstance(section, dict) or name not in section:
            continue
        try:
            values[setting.key] = setting.parse(_plain(section[name]))
        except ValueError:
            bad[setting.key] = section[name]
    return values, bad


def revised(
    now: tuple[str, ...], before: tuple[str, ...], after: tuple[str, ...]
) -> tuple[str, ...]:
    """`now` with what `after` has more than `before`, and without what it has less."""
    kept = tuple(each for each in now if each in after or each not in before)
    return (*kept, *(each for each in after if each not in before and each not in kept))


def _parsed(setting: Setting[Any], value: Any) -> Value:
    try:
        parsed: Value = setting.parse(value)
    except ValueError:
        raise _invalid(setting.key, value) from None
    return parsed


def _invalid(key: str, value: object, **facts: str) -> UserError:
    return UserError(Code.SETTING_INVALID, key=key, value=str(value), **facts)


def _put(document: tomlkit.TOMLDocument, key: str, value: Value) -> None:
    table, name = key.split(".")
    if not isinstance(document.get(table), dict):
        document[table] = tomlkit.table()
    document[table][name] = list(value) if isinstance(value, tuple) else value


def _take(document: tomlkit.TOMLDocument, key: str) -> None:
    table, name = key.split(".")
    del document[table][name]  # not `remove`: a table written in several places has none


def _declared(setting: Setting[Any] | str) -> Setting[Any]:
    return SETTINGS[setting] if isinstance(setting, str) else setting


def _plain(value: Any) -> Any:
    return value.unwrap() if hasattr(value, "unwrap") else value
