"""Where Gloss keeps things."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The four folders. They are made when something is first written to them."""

    config: Path
    data: Path
    cache: Path
    models: Path

    @classmethod
    def of_system(cls) -> AppPaths:
        dirs = platformdirs.PlatformDirs("Gloss", appauthor=False)
        data = dirs.user_data_path
        return cls(dirs.user_config_path, data, dirs.user_cache_path, data / "models")

    @classmethod
    def of_profile(cls, profile: Path) -> AppPaths:
        """Everything below one folder, as `--profile DIR` asks."""
        root = profile.expanduser().resolve()
        return cls(root / "config", root / "data", root / "cache", root / "models")

    @property
    def database(self) -> Path:
        return self.data / "gloss.db"

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def catalogue(self) -> Path:
        """What the person last fetched of it."""
        return self.data / "catalogue.json"

    @property
    def logs(self) -> Path:
        return self.cache / "logs"


def resources() -> Path:
    """Icons and data files: beside the package in a checkout, inside it once installed."""
    package = Path(__file__).resolve().parent.parent
    bundled = getattr(sys, "_MEIPASS", None)
    candidates = [package / "resources", package.parent / "resources"]
    if bundled:
        candidates.insert(0, Path(bundled) / "resources")
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])
