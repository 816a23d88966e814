"""The Debian package: dist/gloss_VERSION_amd64.deb."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from console import Console, SetupError
from frozen import BROUGHT
from linux.tree import FILES, Tree, compressed, write

MAINTAINER: Final = "The Gloss developers <gloss-desktop@users.noreply.github.com>"
CONTROL: Final = """\
Package: gloss
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Section: utils
Priority: optional
Homepage: https://github.com/gloss-desktop/gloss
Description: private chat with open models, offline on your own computer
 Gloss runs OpenAI's open-weight gpt-oss models, and other models in the GGUF
 format, on your own computer. Nothing that you write leaves it.
 .
 It starts with a small model, says which others suit your computer, and uses
 the graphics card where there is one.
"""
# Looked for at run time, and missed by nobody where they are not.
OPTIONAL: Final = {"libggml-vulkan.so": "Recommends", "libqgtk3.so": "Suggests"}
# A Vulkan driver, fonts for the window's languages, and a place for secrets.
RECOMMENDED: Final = ("mesa-vulkan-drivers", "fonts-noto-core")
SUGGESTED: Final = ("fonts-noto-cjk", "gnome-keyring | kwalletmanager")


@dataclass(frozen=True, slots=True)
class Package:
    """`work` is a folder to build in; what is there goes."""

    tree: Tree
    work: Path
    console: Console

    def build(self, target: Path, *, compression: str = "-Zxz") -> None:
        root = self.work / "root"
        shutil.rmtree(self.work, ignore_errors=True)
        self.tree.lay_out(root)
        self._leave_to_system(root / "usr" / "lib" / "gloss" / "_internal")
        self._document(root)
        for folder in [root, *(path for path in root.rglob("*") if not path.is_symlink())]:
            folder.chmod(0o755 if folder.is_dir() or _is_program(folder) else 0o644)
        write(root / "DEBIAN" / "control", self._control(root))
        (root / "DEBIAN").chmod(0o755)
        command = ["dpkg-deb", "--root-owner-group", compression, "--build", root, target]
        self.console.run(command)

    def _leave_to_system(self, inside: Path) -> None:
        """What the program brings for systems that may lack it: here a package has it, and is
        kept safe by Debian."""
        for path in inside.glob("lib*.so*"):
            if BROUGHT.match(path.name) and not path.name.startswith("libpython"):
                path.unlink()

    def _document(self, root: Path) -> None:
        folder = root / "usr" / "share" / "doc" / "gloss"
        folder.mkdir(parents=True)
        shutil.copy(FILES / "copyright", folder / "copyright")
        tree = self.tree
        entry = (
            f"gloss ({tree.version}) stable; urgency=medium\n\n"
            f"  * See https://github.com/gloss-desktop/gloss/releases.\n\n"
            f" -- {MAINTAINER}  {_mail_date(tree.date)}\n"
        )
        (folder / "changelog.gz").write_bytes(compressed(entry))
        overrides = root / "usr" / "share" / "lintian" / "overrides" / "gloss"
        overrides.parent.mkdir(parents=True)
        shutil.copy(FILES / "lintian-overrides", overrides)

    def _control(self, root: Path) -> str:
        needed = self._needed(root)
        size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
        return CONTROL.format(
            version=self.tree.version,
            architecture=_output("dpkg", "--print-architecture").strip(),
            maintainer=MAINTAINER,
            size=size // 1024,
            depends=needed["Depends"],
            recommends=", ".join([*filter(None, [needed["Recommends"]]), *RECOMMENDED]),
            suggests=", ".join([*filter(None, [needed["Suggests"]]), *SUGGESTED]),
        )

    def _needed(self, root: Path) -> dict[str, str]:
        """The packages whose libraries these are linked to, with the versions they must have."""
        files = [path for path in root.rglob("*") if _is_elf(path)]
        folders = {path.parent for path in files}
        words = ["-O", "--ignore-missing-info"]  # of the libraries that we bring
        words += [f"-l{folder.relative_to(self.work)}" for folder in sorted(folders)]
        for path in sorted(files, key=lambda path: (OPTIONAL.get(path.name, ""), path)):
            words += [f"-d{OPTIONAL.get(path.name, 'Depends')}", f"{path.relative_to(self.work)}"]
        description = "Source: gloss\n\nPackage: gloss\nArchitecture: any\n"
        write(self.work / "debian" / "control", description)
        done = subprocess.run(
            ["dpkg-shlibdeps", *words], cwd=self.work, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise SetupError(
                f"dpkg-shlibdeps: {done.stderr.strip().splitlines()[-1]}",
                "Install the library that is named there",
            )
        found = dict(re.findall(r"^shlibs:(\w+)=(.*)$", done.stdout, re.MULTILINE))
        return {kind: found.get(kind, "") for kind in ("Depends", "Recommends", "Suggests")}


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _mail_date(date: str) -> str:
    return _output("date", "--utc", "--rfc-email", "--date", date).strip()


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _is_program(path: Path) -> bool:
    """Libraries are read, not executed."""
    return os.access(path, os.X_OK) and path.suffix == "" and _is_elf(path)
