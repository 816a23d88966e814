"""`SettingsStore`: the settings file, written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, overload

import tomlkit
from tomlkit.exceptions import TOMLKitError

from app.core.errors import Code, UserError
from app.core.files import write_atomically
from app.core.settings.declarations import SETTINGS, Setting, T, Value

OnChanged = Callable[[str, Value], None]


class SettingsStore:
    """Used by one thread. What Gloss does not know in the file stays there as it was.

    `problems` names what could not be used when the file was read: the default stands
    in for a bad value, and a file that is not TOML is kept beside under another name.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._problems: list[UserError] = []
        self._listeners: list[OnChanged] = []
        self._document = self._read()
        self._values = self._validate()

    @property
    def problems(self) -> tuple[UserError, ...]:
        return tuple(self._problems)

    @overload
    def get(self, setting: Setting[T]) -> T: ...
    @overload
    def get(self, setting: str) -> Any: ...
    def get(self, setting: Setting[Any] | str) -> Any:
        """The person's value or the default. Raises KeyError for a key never declared."""
        declared = _declared(setting)
        return self._values.get(declared.key, declared.default)

    def is_set(self, setting: Setting[Any] | str) -> bool:
        """Whether the person chose a value, be it the default's."""
        return _declared(setting).key in self._values

    @overload
    def set(self, setting: Setting[T], value: T) -> None: ...
    @overload
    def set(self, setting: str, value: Value) -> None: ...
    def set(self, setting: Setting[Any] | str, value: Any) -> None:
        """Check, save and tell. Raises UserError(SETTING_INVALID, WRITE_FAILED, DISK_FULL)."""
        declared = _declared(setting)
        try:
            parsed: Value = declared.parse(value)
        except ValueError:
            raise UserError(Code.SETTING_INVALID, key=declared.key, value=str(value)) from None
        if self._values.get(declared.key) != parsed:
            self._save(declared, parsed)

    def reset(self, setting: Setting[Any] | str) -> None:
        """Back to the default. Raises UserError(WRITE_FAILED, DISK_FULL)."""
        declared = _declared(setting)
        if declared.key in self._values:
            self._save(declared, None)

    def on_changed(self, callback: OnChanged) -> None:
        """`callback(key, value)` runs after each change, in the thread that made it."""
        self._listeners.append(callback)

    def _save(self, declared: Setting[Any], value: Value | None) -> None:
        document = tomlkit.parse(tomlkit.dumps(self._document))  # a failed write changes nothing
        table, name = declared.key.split(".")
        if not isinstance(document.get(table), dict):
            document[table] = tomlkit.table()
        values = dict(self._values)
        if value is None:
            document[table].remove(name)
            del values[declared.key]
        else:
            document[table][name] = list(value) if isinstance(value, tuple) else value
            values[declared.key] = value
        write_atomically(self._path, tomlkit.dumps(document).encode())
        self._document, self._values = document, values
        for callback in self._listeners:
            callback(declared.key, self.get(declared))

    def _read(self) -> tomlkit.TOMLDocument:
        try:
            return tomlkit.parse(self._path.read_bytes())
        except FileNotFoundError:
            return tomlkit.document()
        except (TOMLKitError, ValueError, OSError) as error:  # ValueError: not UTF-8
            copy = self._keep_aside()
            self._problems.append(
                UserError(
                    Code.SETTINGS_DAMAGED,
                    detail=str(error),
                    path=str(self._path),
                    copy=str(copy),
                )
            )
        return tomlkit.document()

    def _keep_aside(self) -> Path:
        number = 1
        while (copy := self._path.with_suffix(f".broken-{number}.toml")).exists():
            number += 1
        try:
            self._path.replace(copy)
        except OSError:
            return self._path
        return copy

    def _validate(self) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for setting in SETTINGS.values():
            table, name = setting.key.split(".")
            section = self._document.get(table)
            if not isinstance(section, dict) or name not in section:
                continue
            try:
                values[setting.key] = setting.parse(_plain(section[name]))
            except ValueError:
                self._problems.append(
                    UserError(Code.SETTING_INVALID, key=setting.key, value=str(section[name]))
                )
        return values


def _declared(setting: Setting[Any] | str) -> Setting[Any]:
    return SETTINGS[setting] if isinstance(setting, str) else setting


def _plain(value: Any) -> Any:
    return value.unwrap() if hasattr(value, "unwrap") else value
