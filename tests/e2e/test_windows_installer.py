"""The installer for Windows, run by Wine: install, upgrade, refuse, remove. NSIS's 64-bit stub is
taken, which Wine runs without the 32-bit half of a system; the script is the same."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import icons
import pytest

from tests.helpers import installer_scripts

pytestmark = [
    pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS (makensis) is not installed"),
    pytest.mark.skipif(shutil.which("wine") is None, reason="Wine is not installed"),
    pytest.mark.timeout(300),
]

TARGET = "-XTarget amd64-unicode"
FOLDER = "C:\\users\\José Müller\\Gloss"
UNINSTALL = (
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\io.github.gloss_desktop.Gloss"
)
MODEL_TYPES = r"HKCU\Software\Classes\.gguf\OpenWithProgids"
# A program that says that it runs and goes on until the file is gone.
STAND_IN = """
Unicode true
SilentInstall silent
RequestExecutionLevel user
OutFile "{output}"
Section
  FileOpen $0 "C:\\running" w
  FileClose $0
  again:
    Sleep 50
    IfFileExists "C:\\running" again
SectionEnd
"""


@dataclass(frozen=True)
class Windows:
    folder: Path
    build: ModuleType

    @property
    def drive(self) -> Path:
        return self.folder / "prefix" / "drive_c"

    @property
    def program(self) -> Path:
        return self.drive / "users" / "José Müller" / "Gloss"

    @property
    def data(self) -> Path:
        (local,) = self.drive.glob("users/*/AppData/Local")
        return local / "Gloss"

    def start(self, *command: str | Path) -> subprocess.Popen[str]:
        environment = {
            **os.environ,
            "WINEPREFIX": str(self.folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "LC_ALL": "C.UTF-8",
        }
        return subprocess.Popen(
            [str(word) for word in command],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            errors="replace",
        )

    def run(self, *command: str | Path) -> tuple[int, str]:
        with self.start(*command) as process:
            output, _ = process.communicate()
        return process.returncode, output

    def registry(self, key: str) -> str:
        return self.run("wine", "reg", "query", key)[1]

    def installer(self, name: str, files: list[str]) -> Path:
        """Of a version with these files and both programs."""
        program = self.folder / name
        for file in files:
            (program / file).parent.mkdir(parents=True, exist_ok=True)
            (program / file).write_text(name, encoding="utf-8")
        script = self.folder / "stand_in.nsi"
        for executable in ("gloss.exe", "gloss-cli.exe"):
            text = STAND_IN.format(output=program / executable)
            script.write_text(text, encoding="utf-8")
            subprocess.run(["makensis", "-V1", TARGET, script], check=True)
        installer = self.folder / f"{name} setup.exe"
        self.build.pack(program, installer, TARGET)
        return installer

    def install(self, installer: Path) -> int:
        # NSIS wants the folder without quotes, so each word of its name is one for itself.
        return self.run("wine", installer, "/S", *f"/D={FOLDER}".split())[0]

    def uninstall(self) -> int:
        # Where it lies, so that its own exit status is seen; then only its file stays.
        program = self.program / "uninstall.exe"
        return self.run("wine", program, "/S", *f"_?={FOLDER}".split())[0]


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    folder = tmp_path_factory.mktemp("José Müller")
    build = installer_scripts.load("windows/build.py")
    build.ICONS, build.FOLDER, build.LOG = folder / "icons", folder / "build", folder / "log"
    icons.make(build.ICONS)
    windows = Windows(folder, build)
    windows.run("wine", "wineboot", "--init")
    windows.run("wine", "winecfg", "-v", "win10")
    yield windows
    windows.run("wineserver", "-k", "-w")


def test_from_the_first_installation_to_the_removal(windows: Windows) -> None:
    first = windows.installer("first", ["_internal/日本/old file.txt", "_internal/both.txt"])
    second = windows.installer("second", ["_internal/both.txt", "_internal/new.txt"])
    data = windows.data

    assert windows.install(first) == 0
    assert (windows.program / "_internal" / "日本" / "old file.txt").read_text() == "first"
    entry = windows.registry(UNINSTALL)
    for value in ("DisplayVersion", "Publisher", "EstimatedSize", "QuietUninstallString"):
        assert value in entry
    assert "Gloss.gguf" in windows.registry(MODEL_TYPES)
    assert len(list(windows.drive.glob("users/*/AppData/Roaming/**/Gloss.lnk"))) == 1

    (windows.program / "mine.txt").write_text("of the person")
    (data / "models").mkdir(parents=True)
    (data / "models" / "a.gguf").write_text("model")
    (data / "gloss.db").write_text("conversations")
    (data / "Cache" / "logs").mkdir(parents=True)
    (data / "Cache" / "logs" / "window.log").write_text("log")

    # An upgrade takes what the first brought, and that alone.
    assert windows.install(second) == 0
    assert not (windows.program / "_internal" / "日本").exists()
    assert (windows.program / "_internal" / "both.txt").read_text() == "second"
    assert (windows.program / "_internal" / "new.txt").exists()
    assert (windows.program / "mine.txt").exists()
    assert (data / "gloss.db").exists()

    # While a Gloss runs that has no window to close, nothing is changed.
    running = windows.drive / "running"
    with windows.start("wine", windows.program / "gloss-cli.exe") as process:
        while not running.exists():
            assert process.poll() is None
        assert windows.install(first) == 2
        assert windows.uninstall() == 2
        running.unlink()
    assert (windows.program / "_internal" / "new.txt").exists()

    # Silent removal keeps what is the person's.
    assert windows.uninstall() == 0
    left = {path.name for path in windows.program.rglob("*")} - {"uninstall.exe"}
    assert left == {"mine.txt"}
    assert (data / "gloss.db").exists()
    assert (data / "models" / "a.gguf").exists()
    assert not (data / "Cache").exists()
    assert "Gloss" not in windows.registry(UNINSTALL)
    assert "Gloss" not in windows.registry(MODEL_TYPES)
    assert not list(windows.drive.glob("users/*/AppData/Roaming/**/Gloss.lnk"))
