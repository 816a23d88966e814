"""Where Gloss keeps things."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.core.errors import Code, UserError


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The four folders. `make_private` makes them, but for that of the models, which is made when
    something is first written to it."""

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
        """Everything below one folder, as `--profile DIR` asks. Raises UserError(WRITE_FAILED)."""
        try:
            root = expanded(profile).resolve()
        except (OSError, RuntimeError, ValueError) as error:  # links in a circle, a NUL
            raise UserError(Code.WRITE_FAILED, str(error), path=str(profile)) from error
        return cls(root / "config", root / "data", root / "cache", root / "models")

    @property
    def database(self) -> Path:
        return self.data / "gloss.db"

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def catalogue(self) -> Path:
        """What was last downloaded of it."""
        return self.data / "catalogue.json"

    @property
    def assistants(self) -> Path:
        """Those that the user made."""
        return self.data / "assistants.json"

    @property
    def prompts(self) -> Path:
        """Likewise."""
        return self.data / "prompts.json"

    @property
    def collections(self) -> Path:
        """Their list, and an index of each."""
        return self.data / "collections"

    @property
    def python(self) -> Path:
        """Scientific Python, where the user added it."""
        return self.data / "python"

    @property
    def python_download(self) -> Path:
        """What has arrived of it."""
        return self.data / "python.download"

    @property
    def mcp_servers(self) -> Path:
        """The servers that the user named, in a form that other programs have, too."""
        return self.config / "mcp.json"

    @property
    def mcp_consents(self) -> Path:
        """Which of them are on, and what they may offer."""
        return self.data / "mcp_servers.json"

    @property
    def logs(self) -> Path:
        return self.cache / "logs"

    def make_private(self) -> None:
        """Makes the folders for their owner alone, and closes to others those that were open to
        them, with the files in them. What this user may not change stays as it is.

        On Windows a user's folders are private by what they inherit.
        """
        if os.name == "nt":
            return
        for folder in (self.config, self.data, self.cache, self.logs):
            with contextlib.suppress(OSError):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                _close_to_others(folder)
                for path in folder.iterdir():
                    if path.is_file() and not path.is_symlink():
                        _close_to_others(path)


def _close_to_others(path: Path) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        path.chmod(mode & ~0o077)


def expanded(path: Path) -> Path:
    """With the home folder for a `~` at its start; as it is where there is no such user."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def resources() -> Path:
    """Icons and data files: beside the package in a checkout, inside it once installed."""
    package = Path(__file__).resolve().parent.parent
    bundled = getattr(sys, "_MEIPASS", None)
    candidates = [package / "resources", package.parent / "resources"]
    if bundled:
        candidates.insert(0, Path(bundled) / "resources")
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])
