"""`EngineMemory`: load options and thread counts that worked on this machine, kept on disk."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import msgspec

from app.core.engine.protocol import LoadOptions
from app.core.errors import Code, UserError
from app.core.files import exclusively, read_json, write_atomically
from app.core.processor import processor_name

NO_EXTRA_BUFFERS = "no_extra_buffers"
"""A quirk: llama.cpp dies in its first decode with repacked weights (AMX in some builds)."""

_MOST_KEPT = 100  # models; the oldest go first


class RememberedLoad(msgspec.Struct, frozen=True, rename={"preferences_key": "asked"}):
    """A model whose planned load failed with `code`, and the options that `worked` instead, those
    of the `attempt`-th fallback. `preferences_key` identifies the user's preferences, `size_bytes`
    is the size of the file that was opened."""

    path: str
    size_bytes: int
    preferences_key: str
    worked: LoadOptions
    attempt: int
    code: Code


@dataclass(frozen=True, slots=True)
class RememberedThreads:
    """How many threads generated fastest for a model with this part of it on GPUs."""

    path: str
    size_bytes: int
    devices: tuple[str, ...]
    gpu_layers: int
    cpu_experts: int
    extra_buffers: bool
    threads: int


@dataclass(frozen=True, slots=True)
class _Machine:
    quirks: tuple[str, ...] = ()
    loads: tuple[RememberedLoad, ...] = ()
    threads: tuple[RememberedThreads, ...] = ()


class EngineMemory:
    """A small JSON file: {"<processor> · <llama.cpp build>": {quirks, loads, threads}}.

    Another processor or another build starts afresh, and so does a model whose file has another
    size. Without a path nothing is kept beyond this object. The file is read when first asked,
    which is when a model is loaded, not when Gloss starts; one that cannot be read is as good
    as none, one that cannot be written costs the memory of it and nothing else.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()

    @property
    def quirks(self) -> tuple[str, ...]:
        return self._here.quirks

    def learn(self, quirk: str) -> None:
        def add(here: _Machine) -> _Machine:
            return here if quirk in here.quirks else replace(here, quirks=(*here.quirks, quirk))

        self._change(add)

    @property
    def loads(self) -> tuple[RememberedLoad, ...]:
        return self._here.loads

    def what_worked(self, path: str, preferences_key: str) -> RememberedLoad | None:
        """The load that worked last time for these preferences; None when none had to fall back."""
        size = _size(path)
        for each in self.loads:
            if (each.path, each.size_bytes, each.preferences_key) == (path, size, preferences_key):
                return each
        return None

    def remember_load(
        self, path: str, preferences_key: str, worked: LoadOptions, attempt: int, code: Code
    ) -> None:
        new = RememberedLoad(path, _size(path), preferences_key, worked, attempt, code)

        def add(here: _Machine) -> _Machine:
            others = [
                each
                for each in here.loads
                if (each.path, each.preferences_key) != (path, preferences_key)
            ]
            return replace(here, loads=(*others, new)[-_MOST_KEPT:])

        self._change(add)

    def forget_loads(self, path: str, preferences_key: str | None = None) -> None:
        """Remove the record for these preferences, or without a key all records of the model."""

        def drop(here: _Machine) -> _Machine:
            kept = (
                each
                for each in here.loads
                if each.path != path or preferences_key not in (None, each.preferences_key)
            )
            return replace(here, loads=tuple(kept))

        self._change(drop)

    def threads(self, path: str, options: LoadOptions) -> int:
        """The fastest measured count for this model and placement; 0 when none was measured."""
        key = _threads(path, options, 0)
        for each in self._here.threads:
            if replace(each, threads=0) == key:
                return each.threads
        return 0

    def remember_threads(self, path: str, options: LoadOptions, threads: int) -> None:
        new = _threads(path, options, threads)
        key = replace(new, threads=0)

        def add(here: _Machine) -> _Machine:
            others = [each for each in here.threads if replace(each, threads=0) != key]
            return replace(here, threads=(*others, new)[-_MOST_KEPT:])

        self._change(add)

    # The file

    @cached_property
    def _key(self) -> str:
        import importlib.metadata  # takes long, and the window starts without it

        return f"{processor_name()} · {importlib.metadata.version('llama_cpp_python')}"

    @cached_property
    def _here(self) -> _Machine:
        return self._read().get(self._key, _Machine())

    def _read(self) -> dict[str, _Machine]:
        return (self._path and read_json(self._path, dict[str, _Machine])) or {}

    def _change(self, change: Callable[[_Machine], _Machine]) -> None:
        with self._lock:
            if self._path is not None:
                with contextlib.suppress(UserError), exclusively(self._path):
                    machines = self._read()  # another process may have learnt something meanwhile
                    before = self._here = machines.get(self._key, _Machine())
                    machines[self._key] = after = change(before)
                    if after != before:
                        text = msgspec.json.format(msgspec.json.encode(machines), indent=1)
                        write_atomically(self._path, text)
            self._here = change(self._here)


def _threads(path: str, options: LoadOptions, threads: int) -> RememberedThreads:
    return RememberedThreads(
        path,
        _size(path),
        options.devices,
        options.gpu_layers,
        options.cpu_experts,
        options.extra_buffers,
        threads,
    )


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0
