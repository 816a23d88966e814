"""Folders where other programs keep their models.

Sources: huggingface_hub's and llama.cpp's code for their caches, LM Studio's, GPT4All's and
Ollama's documentation, Jan's `core/app/commands.rs`.
"""

from __future__ import annotations

import configparser
import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.core.files import read_regular
from app.core.models.library.installed import ModelSource

_MOST_BYTES = 1 << 20  # of a settings file


class FolderLayout(StrEnum):
    """How models lie in a folder."""

    FILES = "files"  # .gguf files, some folders down
    HUB = "hub"  # huggingface_hub's cache: models--owner--name/snapshots/commit/file
    OLLAMA = "ollama"  # manifests that name blobs


@dataclass(frozen=True, slots=True)
class Folder:
    place: ModelSource
    path: Path
    layout: FolderLayout = FolderLayout.FILES


@dataclass(frozen=True, slots=True)
class _System:
    """A user's home on one platform (`sys.platform`)."""

    home: Path
    environment: Mapping[str, str]
    platform: str

    def variable(self, name: str) -> Path | None:
        value = self.environment.get(name, "").strip()
        if not value:
            return None
        if value == "~" or value.startswith(("~/", "~\\")):
            return self.home / value[2:]
        return Path(value)

    @property
    def data(self) -> Path:
        if self.platform == "win32":
            return self.variable("APPDATA") or self.home / "AppData" / "Roaming"
        if self.platform == "darwin":
            return self.home / "Library" / "Application Support"
        return self.variable("XDG_DATA_HOME") or self.home / ".local" / "share"

    @property
    def local_data(self) -> Path:
        if self.platform == "win32":
            return self.variable("LOCALAPPDATA") or self.home / "AppData" / "Local"
        return self.data

    @property
    def cache(self) -> Path:
        if self.platform == "win32":
            return self.local_data
        if self.platform == "darwin":
            return self.home / "Library" / "Caches"
        return self.variable("XDG_CACHE_HOME") or self.home / ".cache"

    @property
    def config(self) -> Path:
        if self.platform == "win32":
            return self.data
        return self.variable("XDG_CONFIG_HOME") or self.home / ".config"


def external_sources(
    home: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
) -> tuple[Folder, ...]:
    """Every folder where another program may keep models, whether it is there or not.

    Each is named once for each way its models can lie in it.
    """
    system = _System(home or Path.home(), environment, platform)
    folders = (
        *_hugging_face(system),
        *_lm_studio(system),
        *_jan(system),
        *_gpt4all(system),
        *_llama_cpp(system),
        *_ollama(system),
    )
    return tuple({(folder.layout, folder.path): folder for folder in reversed(folders)}.values())[
        ::-1
    ]


def _hugging_face(system: _System) -> Iterator[Folder]:
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if (cache := system.variable(name)) is not None:
            yield Folder(ModelSource.HUGGING_FACE, cache, FolderLayout.HUB)
            return
    home = system.variable("HF_HOME")
    if home is None:  # the same on every system, macOS and Windows included
        home = (system.variable("XDG_CACHE_HOME") or system.home / ".cache") / "huggingface"
    yield Folder(ModelSource.HUGGING_FACE, home / "hub", FolderLayout.HUB)


def _lm_studio(system: _System) -> Iterator[Folder]:
    homes = [system.home / ".lmstudio", system.home / ".cache" / "lm-studio"]
    pointed = _text(system.home / ".lmstudio-home-pointer").strip()
    if pointed:
        homes.insert(0, Path(pointed))
    for home in homes:
        chosen = _json(home / "settings.json").get("downloadsFolder")
        if isinstance(chosen, str) and chosen.strip():
            yield Folder(ModelSource.LM_STUDIO, Path(chosen.strip()))
        yield Folder(ModelSource.LM_STUDIO, home / "models")


def _jan(system: _System) -> Iterator[Folder]:
    for data in _jan_data(system):
        yield Folder(ModelSource.JAN, data / "llamacpp" / "models")
        yield Folder(ModelSource.JAN, data / "models")  # before version 0.6


def _jan_data(system: _System) -> Iterator[Path]:
    if (chosen := system.variable("JAN_DATA_FOLDER")) is not None:
        yield chosen
    for base in (system.data / "Jan", system.data / "jan.ai.app", system.config / "Jan"):
        named = _json(base / "settings.json").get("data_folder")
        if isinstance(named, str) and Path(named).is_absolute():
            yield Path(named)
        yield base / "data"
    yield system.home / "jan"


def _gpt4all(system: _System) -> Iterator[Folder]:
    settings = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        settings.read_string(_text(system.config / "nomic.ai" / "GPT4All.ini"))
        chosen = settings.get("General", "modelPath", fallback="").strip('" ')
    except configparser.Error:
        chosen = ""
    if chosen:
        yield Folder(ModelSource.GPT4ALL, Path(chosen))
    yield Folder(ModelSource.GPT4ALL, system.local_data / "nomic.ai" / "GPT4All")
    yield Folder(ModelSource.GPT4ALL, system.home / ".cache" / "gpt4all")


def _llama_cpp(system: _System) -> Iterator[Folder]:
    """Since 2026 it uses the layout of the Hub's cache, in `LLAMA_CACHE` where that is set."""
    cache = system.variable("LLAMA_CACHE")
    yield Folder(ModelSource.LLAMA_CPP, cache or system.cache / "llama.cpp")
    if cache is not None:
        yield Folder(ModelSource.LLAMA_CPP, cache, FolderLayout.HUB)


def _ollama(system: _System) -> Iterator[Folder]:
    if (chosen := system.variable("OLLAMA_MODELS")) is not None:
        yield Folder(ModelSource.OLLAMA, chosen, FolderLayout.OLLAMA)
    yield Folder(ModelSource.OLLAMA, system.home / ".ollama" / "models", FolderLayout.OLLAMA)
    if system.platform == "linux":  # the service that its installer sets up
        yield Folder(
            ModelSource.OLLAMA, Path("/usr/share/ollama/.ollama/models"), FolderLayout.OLLAMA
        )


def _text(path: Path) -> str:
    try:
        return read_regular(path, _MOST_BYTES).decode("utf-8-sig")
    except (OSError, ValueError):
        return ""


def _json(path: Path) -> dict[str, object]:
    try:
        value = json.loads(_text(path))
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
