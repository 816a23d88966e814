"""`AssistantStore` and `PromptStore`: what the user made, in a file of the profile each.

Files and not the table `assistant` of the conversations: there are few, they are read at once and
written whole, a damaged database does not take them along, and those that come with Gloss, which a
table would not have, are referred to in the same way. A conversation refers to one by its id.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar
from uuid import uuid4

import msgspec
from msgspec.structs import replace

from app.core.assistants.assistant import Assistant, cleaned
from app.core.assistants.prompt import SavedPrompt, cleaned_prompt
from app.core.errors import Code, UserError
from app.core.files import exclusively, read_regular, write_atomically

_VERSION = 1
_FILE_BYTES = 1 << 26

_T = TypeVar("_T", Assistant, SavedPrompt)


class _Version(msgspec.Struct, frozen=True):
    version: int


class _File(msgspec.Struct, Generic[_T], frozen=True, forbid_unknown_fields=True):
    version: int
    items: tuple[_T, ...]


class _ItemStore(Generic[_T]):
    """Any thread may use it; each call waits for the disk, and for another process that saves.

    Each change is applied to the file as it is then, and returns all that there are. Each raises
    UserError(WRITE_FAILED, DISK_FULL, FILE_NOT_READABLE, ASSISTANTS_NEWER), and ASSISTANTS_DAMAGED
    once, after it has put a file that cannot be read beside.
    """

    def __init__(self, path: Path, kind: type[_T], clean: Callable[[_T], _T]) -> None:
        self._path = path
        self._kind: type[_T] = kind
        self._clean: Callable[[_T], _T] = clean
        self._lock = threading.Lock()

    def all(self) -> tuple[_T, ...]:
        """In the order in which they were made."""
        with self._lock:
            return self._read()

    def add(self, item: _T) -> tuple[_T, tuple[_T, ...]]:
        """A new one with an id of its own."""
        added = replace(self._clean(item), id=uuid4().hex)
        return added, self._change(lambda now: (*now, added))

    def update(self, item: _T) -> tuple[_T, ...]:
        """One that was deleted meanwhile stays deleted."""
        new = self._clean(item)
        return self._change(lambda now: tuple(new if each.id == new.id else each for each in now))

    def delete(self, id: str) -> tuple[_T, ...]:
        return self._change(lambda now: tuple(each for each in now if each.id != id))

    def restore(self, item: _T, place: int) -> tuple[_T, ...]:
        """One that was deleted, where it was."""

        def change(now: tuple[_T, ...]) -> tuple[_T, ...]:
            others = [each for each in now if each.id != item.id]
            others.insert(place, item)
            return tuple(others)

        return self._change(change)

    def _change(self, change: Callable[[tuple[_T, ...]], tuple[_T, ...]]) -> tuple[_T, ...]:
        with self._lock, exclusively(self._path):
            changed = change(self._read())
            content = msgspec.json.encode(_File(_VERSION, changed))
            write_atomically(self._path, msgspec.json.format(content, indent=2) + b"\n")
            return changed

    def _read(self) -> tuple[_T, ...]:
        try:
            content = read_regular(self._path, _FILE_BYTES)
        except FileNotFoundError:
            return ()
        except OSError as error:
            detail = error.strerror or ""
            raise UserError(Code.FILE_NOT_READABLE, detail, path=str(self._path)) from error
        try:
            if msgspec.json.decode(content, type=_Version).version > _VERSION:
                raise UserError(Code.ASSISTANTS_NEWER, path=str(self._path))
            return msgspec.json.decode(content, type=_File[self._kind]).items  # type: ignore[name-defined]
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise self._set_aside(error) from error

    def _set_aside(self, error: Exception) -> UserError:
        """What cannot be read is kept under another name, where it is not written over."""
        copy = self._path
        number = 1
        while (copy := self._path.with_suffix(f".broken-{number}.json")).exists():
            number += 1
        try:
            self._path.replace(copy)
        except OSError:
            copy = self._path
        detail = type(error).__name__
        return UserError(Code.ASSISTANTS_DAMAGED, detail, path=str(self._path), copy=str(copy))


class AssistantStore(_ItemStore[Assistant]):
    def __init__(self, path: Path) -> None:
        super().__init__(path, Assistant, cleaned)


class PromptStore(_ItemStore[SavedPrompt]):
    def __init__(self, path: Path) -> None:
        super().__init__(path, SavedPrompt, cleaned_prompt)
