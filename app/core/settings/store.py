"""`SettingsStore`: the settings file, written whole or not at all."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, overload

import tomlkit
from tomlkit.exceptions import TOMLKitError

from app.core.errors import Code, UserError
from app.core.files import write_atomically
from app.core.settings.declarations import SETTINGS
from app.core.settings.setting import Setting, T, Value

OnChanged = Callable[[str, Value], None]
Values = Mapping[str, Value]

_FILE_BYTES = 1 << 20  # a settings file is a few kB; what is larger is something else


class SettingsStore:
    """Any thread may use it. Reading never waits, not even while another thread saves:
    the values are replaced as a whole, never changed.

    What Gloss does not know in the file stays there as it was. `problems` names what could not
    be used when the file was read: the default stands in for a bad value, and the file is kept
    beside under another name.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._saving = threading.Lock()
        self._problems: list[UserError] = []
        self._listeners: tuple[OnChanged, ...] = ()
        self._document = self._read()
        values, bad = _validate(self._document)
        if bad:
            copy = str(self._keep_aside(move=False))
            for key, value in bad.items():
                self._problems.append(_invalid(key, value, copy=copy))
                _take(self._document, key)  # the copy has it; the next save does without
        self._values: Values = MappingProxyType(values)

    @property
    def path(self) -> Path:
        return self._path

    @property
    def problems(self) -> tuple[UserError, ...]:
        return tuple(self._problems)

    def values(self) -> Values:
        """All that the person chose, as it is now; what is absent has its default."""
        return self._values

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
            raise _invalid(declared.key, value) from None
        self._change({declared.key: parsed})

    def reset(self, setting: Setting[Any] | str) -> None:
        """Back to the default. Raises UserError(WRITE_FAILED, DISK_FULL)."""
        self._change({_declared(setting).key: None})

    def reset_all(self) -> Values:
        """Every setting shown to the person back to its default, in one write; what they were.

        Raises UserError(WRITE_FAILED, DISK_FULL).
        """
        before = self._values
        chosen = {key: before[key] for key in before if SETTINGS[key].shown}
        self._change(dict.fromkeys(chosen))
        return chosen

    def put(self, values: Mapping[str, Value | None]) -> None:
        """Several settings in one write; None is back to the default.

        Nothing is changed when one is not allowed. Raises UserError(SETTING_INVALID,
        WRITE_FAILED, DISK_FULL).
        """
        parsed: dict[str, Value | None] = {}
        for key, value in values.items():
            try:
                parsed[key] = None if value is None else SETTINGS[key].parse(value)
            except ValueError:
                raise _invalid(key, value) from None
        self._change(parsed)

    def export_to(self, path: Path) -> None:
        """What the person chose and another machine can use, as TOML. Secrets are not settings.

        Raises UserError(WRITE_FAILED, DISK_FULL).
        """
        document = tomlkit.document()
        for key, value in self._values.items():
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
            with path.open("rb") as file:
                content = file.read(_FILE_BYTES + 1)
            if len(content) > _FILE_BYTES:
                raise ValueError("too large")
            document = tomlkit.parse(content)
        except (TOMLKitError, ValueError, OSError, RecursionError) as error:
            raise UserError(Code.SETTINGS_NOT_IMPORTED, str(error), path=str(path)) from error
        values, bad = _validate(document)
        usable: dict[str, Value | None] = {
            key: value for key, value in values.items() if SETTINGS[key].portable
        }
        if not usable and (bad or document):
            raise UserError(Code.SETTINGS_NOT_IMPORTED, "nothing of it is known", path=str(path))
        self._change(usable)
        return tuple(_invalid(key, value) for key, value in bad.items())

    def on_changed(self, callback: OnChanged) -> Callable[[], None]:
        """`callback(key, value)` runs after each change, in the thread that made it.

        Calling what is returned ends that.
        """

        def forget() -> None:
            with self._saving:
                self._listeners = tuple(each for each in self._listeners if each is not callback)

        with self._saving:
            self._listeners = (*self._listeners, callback)
        return forget

    def _change(self, wanted: Mapping[str, Value | None]) -> None:
        """Save what differs, then tell; a failed write changes nothing."""
        with self._saving:
            changed = {key: value for key, value in wanted.items() if self._differs(key, value)}
            if not changed:
                return
            document = tomlkit.parse(tomlkit.dumps(self._document))
            values = dict(self._values)
            for key, value in changed.items():
                if value is None:
                    _take(document, key)
                    del values[key]
                else:
                    _put(document, key, value)
                    values[key] = value
            write_atomically(self._path, tomlkit.dumps(document).encode())
            self._document, self._values = document, MappingProxyType(values)
            listeners = self._listeners
        for key in changed:  # outside the lock, so that a listener may read and change
            for callback in listeners:
                callback(key, values.get(key, SETTINGS[key].default))

    def _differs(self, key: str, value: Value | None) -> bool:
        return self._values.get(key) != value

    def _read(self) -> tomlkit.TOMLDocument:
        try:
            return tomlkit.parse(self._path.read_bytes())
        except FileNotFoundError:
            return tomlkit.document()
        # ValueError: not UTF-8; RecursionError: nested without end
        except (TOMLKitError, ValueError, OSError, RecursionError) as error:
            copy = self._keep_aside(move=True)
            self._problems.append(
                UserError(
                    Code.SETTINGS_DAMAGED,
                    detail=str(error),
                    path=str(self._path),
                    copy=str(copy),
                )
            )
        return tomlkit.document()

    def _keep_aside(self, *, move: bool) -> Path:
        number = 1
        while (copy := self._path.with_suffix(f".broken-{number}.toml")).exists():
            number += 1
        try:
            if move:
                self._path.replace(copy)
            else:
                content = self._path.read_bytes()
                before = self._path.with_suffix(f".broken-{number - 1}.toml")
                if number > 1 and before.read_bytes() == content:
                    return before  # the same file, read once more
                write_atomically(copy, content)
        except (OSError, UserError):
            return self._path
        return copy


def _validate(document: tomlkit.TOMLDocument) -> tuple[dict[str, Value], dict[str, Any]]:
    """What can be used of `document`, and the values that cannot, by key."""
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


def _invalid(key: str, value: object, **facts: str) -> UserError:
    return UserError(Code.SETTING_INVALID, key=key, value=str(value), **facts)


def _put(document: tomlkit.TOMLDocument, key: str, value: Value) -> None:
    table, name = key.split(".")
    if not isinstance(document.get(table), dict):
        document[table] = tomlkit.table()
    document[table][name] = list(value) if isinstance(value, tuple) else value


def _take(document: tomlkit.TOMLDocument, key: str) -> None:
    table, name = key.split(".")
    document[table].remove(name)


def _declared(setting: Setting[Any] | str) -> Setting[Any]:
    return SETTINGS[setting] if isinstance(setting, str) else setting


def _plain(value: Any) -> Any:
    return value.unwrap() if hasattr(value, "unwrap") else value
