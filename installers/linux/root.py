"""A Debian 12 of its own in a folder, as bare as debootstrap makes it, and a person in it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from console import Console

RELEASE: Final = "bookworm"
USER: Final = "jose"
HOME: Final = "/home/José Müller"
UID: Final = 1000
NOTHING: Mapping[str, str] = MappingProxyType({})
# What the desktop starts programs with; a person's desktop has it.
DESKTOP: Final = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils", "fonts-dejavu-core")


class Root:
    """Lies in `folder`/root; the bare one is kept beside it for the next time.

    Its mounts are those of this process alone, which has to have a mount namespace of its own.
    Nothing in it reaches the network but apt.
    """

    def __init__(self, folder: Path, console: Console, screen: Mapping[str, str]) -> None:
        self.folder = folder / "root"
        self._bare = folder / "bare"
        self._archives = folder / "archives"
        self._console = console
        self._screen = screen

    def make(self) -> None:
        if not (self._bare / "etc" / "debian_version").exists():
            shutil.rmtree(self._bare, ignore_errors=True)
            command = ["debootstrap", "--variant=minbase", RELEASE, self._bare]
            self._console.run(command)
        shutil.rmtree(self.folder, ignore_errors=True)
        self._console.run(["cp", "-a", "--reflink=auto", self._bare, self.folder])
        shutil.copy("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        self._archives.mkdir(exist_ok=True)
        for what, place in (
            (["--types", "proc", "proc"], "proc"),
            (["--rbind", "/dev"], "dev"),
            (["--bind", "/tmp/.X11-unix"], "tmp/.X11-unix"),
            (["--bind", str(self._archives)], "var/cache/apt/archives"),
        ):
            target = self.folder / place
            target.mkdir(exist_ok=True)
            self._console.run(["mount", *what, target])
        self.system("useradd", "--uid", str(UID), "--create-home", "--home-dir", HOME, USER)
        runtime = self.folder / "run" / "user" / str(UID)
        runtime.mkdir(parents=True)
        runtime.chmod(0o700)
        shutil.chown(runtime, UID, UID)
        self.apt("update")
        self.install(*DESKTOP)

    def apt(self, *arguments: str) -> None:
        """As the administrator, with the network."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        words = ["apt-get", "--yes", "--no-install-recommends", *arguments]
        self._console.run(["chroot", self.folder, *words], quiet)

    def install(self, *packages: str) -> None:
        self.apt("install", *packages)

    def install_file(self, package: Path, *options: str) -> None:
        shutil.copy(package, self.folder / "tmp")
        self.install(*options, f"/tmp/{package.name}")
        (self.folder / "tmp" / package.name).unlink()

    def system(self, *command: str) -> str:
        """As the administrator, without a network; what it prints."""
        words = ["unshare", "--net", "chroot", str(self.folder), *command]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        return done.stdout + done.stderr

    def person(self, *command: str) -> subprocess.CompletedProcess[str]:
        """As the person, without a network; waits for the end."""
        return subprocess.run(
            self._words(command), capture_output=True, text=True, timeout=300, check=False
        )

    def begin(self, *command: str) -> subprocess.Popen[bytes]:
        """The same, and does not wait; what it starts may outlive it."""
        silent = subprocess.DEVNULL
        return subprocess.Popen(self._words(command), stdin=silent, stdout=silent, stderr=silent)

    def home(self, name: str) -> Path:
        """A file of the person's, as it is called outside."""
        return self.folder / HOME.lstrip("/") / name

    def write(self, name: str, text: str) -> None:
        """A file of the person's own."""
        self._own(name).write_text(text, encoding="utf-8")

    def _own(self, name: str) -> Path:
        """An empty file of the person's, in folders of theirs."""
        target, home = self.home(name), self.home("")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
        for path in (target, *(each for each in target.parents if home in each.parents)):
            shutil.chown(path, UID, UID)
        return target

    def give(self, file: Path, name: str) -> str:
        """Puts `file` into the person's home; its path there."""
        shutil.copy(file, self._own(name))
        return f"{HOME}/{name}"

    def has(self, path: str) -> bool:
        return (self.folder / path.lstrip("/")).exists()

    def _words(self, command: Sequence[str]) -> list[str]:
        own = {
            "HOME": HOME,
            "USER": USER,
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": f"/run/user/{UID}",
            **self._screen,
        }
        settings = [f"{name}={value}" for name, value in own.items()]
        who = f"--userspec={UID}:{UID}"
        inside = ["unshare", "--net", "chroot", who, str(self.folder), "env", "-i", "--chdir", HOME]
        return [*inside, *settings, *command]
