"""Fetches what a release is made with and no registry of packages has, and checks its hash.

    python3 installers/fetch.py NAME…    into build/downloads

Only the standard library of Python 3.11 is used.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from console import Console, SetupError, say

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "downloads"
APPIMAGE = "https://github.com/AppImage"
PATIENCE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Download:
    address: str
    sha256: str

    @property
    def file(self) -> str:
        return PurePosixPath(self.address).name


DOWNLOADS = {
    "appimagetool": Download(
        f"{APPIMAGE}/appimagetool/releases/download/1.9.1/appimagetool-x86_64.AppImage",
        "ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0",
    ),
    # What an AppImage starts with; without it appimagetool fetches the newest, whatever that is.
    "appimage-runtime": Download(
        f"{APPIMAGE}/type2-runtime/releases/download/20251108/runtime-x86_64",
        "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
    ),
    # Vulkan's headers and the compiler of llama.cpp's shaders, on Windows
    "vulkan-sdk": Download(
        "https://sdk.lunarg.com/sdk/download/1.4.350.0/windows/vulkansdk-windows-X64-1.4.350.0.exe",
        "855b27ba05d2d8119c5114c5d4ff870ca38f2c632b11e1bb9923b9b7e6ecfe7b",
    ),
}


def fetch(download: Download, folder: Path) -> Path:
    """The file, which has its name only once its hash is right."""
    target = folder / download.file
    if target.exists() and digest(target) == download.sha256:
        return target
    folder.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.part")
    with (
        urllib.request.urlopen(download.address, timeout=PATIENCE_SECONDS) as answer,
        part.open("wb") as file,
    ):
        shutil.copyfileobj(answer, file)
    if digest(part) != download.sha256:
        part.unlink()
        raise SetupError(
            f"{download.address} is not the file that it was",
            "Look at its new version, and change address and hash together",
        )
    return part.replace(target)


def digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def main() -> None:
    names = sys.argv[1:]
    if not names or not set(names) <= set(DOWNLOADS):
        say(f"{__doc__}\nNAME: {', '.join(DOWNLOADS)}")
        sys.exit(2)
    console = Console(ROOT, ROOT / "build" / "downloads.log")
    for name in names:
        console.attempt(f"Fetch {name}", lambda name=name: fetch(DOWNLOADS[name], FOLDER))
        say(str(FOLDER / DOWNLOADS[name].file))


if __name__ == "__main__":
    main()
