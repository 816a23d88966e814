"""Makes dist/Gloss-VERSION-setup.exe, on Windows.

    py installers/windows/build.py             freezes the program, then packs it
    py installers/windows/build.py --cuda      with NVIDIA's CUDA in the engine
    py installers/windows/build.py --packed    packs what is in dist/gloss already

Needs NSIS (makensis). With GLOSS_CERTIFICATE, the SHA-1 thumbprint of a certificate in the
person's own store, the programs, the installer and the uninstaller are signed by it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "installers")]

import freeze  # noqa: E402
from console import Console, SetupError, Step, say, start  # noqa: E402
from environment import LOG  # noqa: E402

from app import __version__  # noqa: E402

SCRIPT = ROOT / "installers" / "windows" / "gloss.nsi"
PROGRAM = freeze.PROGRAM
ICONS = ROOT / "build" / "icons"
FOLDER = ROOT / "build" / "windows"
INSTALLER = ROOT / "dist" / f"Gloss-{__version__}-setup.exe"

CERTIFICATE = "GLOSS_CERTIFICATE"
TIMESTAMPS = "http://timestamp.digicert.com"
PROGRAMS = ("gloss.exe", "gloss-cli.exe")


def found(name: str, *patterns: str) -> Path:
    """A tool on the PATH, or the newest of those in the folders where it installs itself."""
    if there := shutil.which(name):
        return Path(there)
    for variable in ("ProgramFiles(x86)", "ProgramFiles"):
        folder = Path(os.environ.get(variable, "nowhere"))
        for pattern in patterns:
            if tools := sorted(folder.glob(pattern)):
                return tools[-1]
    raise SetupError(f"{name} is not installed", "Install it")


def makensis() -> Path:
    return found("makensis", "NSIS/makensis.exe")


def certificate() -> str:
    return os.environ.get(CERTIFICATE, "")


def sign_command() -> list[str]:
    """Signs the file named after it."""
    signtool = found("signtool", "Windows Kits/10/bin/10.*/x64/signtool.exe")
    stamp = ["/fd", "sha256", "/td", "sha256", "/tr", TIMESTAMPS]
    return [str(signtool), "sign", "/sha1", certificate(), *stamp]


# The list of files


def installed(path: Path) -> str:
    """Where a file or folder of the program lies once installed, as a string of NSIS."""
    return '"' + "\\".join(["$INSTDIR", *(part.replace("$", "$$") for part in path.parts)]) + '"'


def file_list(program: Path) -> Iterator[str]:
    """Macros that install each file and remove exactly these again, the inmost folders first."""
    paths = sorted(path.relative_to(program) for path in program.rglob("*"))
    files = [path for path in paths if (program / path).is_file()]
    folders = [path for path in paths if (program / path).is_dir()]
    yield "!macro InstallFiles"
    here = None
    for path in sorted(files, key=lambda path: (path.parent, path)):
        if path.parent != here:
            here = path.parent
            yield f"  SetOutPath {installed(here)}"
        # Named from the folder that makensis runs in, with the separators of this system.
        yield f'  File "{path}"'
    yield "!macroend"
    yield "!macro RemoveFiles"
    yield from (f"  Delete {installed(path)}" for path in files)
    yield "!macroend"
    yield "!macro RemoveFolders"
    yield from (f"  RMDir {installed(path)}" for path in reversed(folders))
    yield "!macroend"


def numbers(version: str) -> str:
    """The four that Windows wants: 1.2.0rc1 is 1.2.0.0."""
    found = re.findall(r"\d+", version)[:3]
    return ".".join([*found, "0", "0", "0"][:4])


# The steps


def check_program() -> None:
    for name in PROGRAMS:
        if not (PROGRAM / name).is_file():
            raise SetupError(f"dist/gloss has no {name}", "Freeze the program first")


def sign_programs() -> None:
    Console(ROOT, LOG).run([*sign_command(), *(PROGRAM / name for name in PROGRAMS)])


def pack(program: Path, installer: Path, *options: str) -> None:
    """`options` are more of makensis's."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = FOLDER / "files.nsh"
    files.write_text("\n".join(file_list(program)) + "\n", encoding="utf-8")
    values = {
        "VERSION": __version__,
        "VERSION_NUMBERS": numbers(__version__),
        "ICONS": ICONS,
        "FILES": files,
        "OUTPUT": installer,
    }
    if certificate():
        values["SIGN"] = subprocess.list2cmdline(sign_command())
    defines = [f"-D{name}={value}" for name, value in values.items()]
    # Every warning is a mistake. The folder stays the program's, from which the files are named.
    fixed = ["-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8"]
    Console(program, LOG).run([makensis(), *fixed, *options, *defines, SCRIPT])


def steps() -> list[Step]:
    def always() -> bool:
        return True

    return [
        Step("Look for both programs", "", always, check_program),
        Step("Sign the programs", "10 seconds", certificate, sign_programs),
        Step("Pack the installer", "3 minutes", always, lambda: pack(PROGRAM, INSTALLER)),
    ]


def main() -> None:
    if sys.argv[1:] not in ([], ["--cuda"], ["--packed"]):
        say(__doc__ or "")
        sys.exit(2)
    if "--packed" not in sys.argv:
        freeze.ensure(cuda="--cuda" in sys.argv)
    LOG.parent.mkdir(exist_ok=True)
    Console(ROOT, LOG).carry_out(steps())
    say(f"The installer is {INSTALLER}")


if __name__ == "__main__":
    start(main)
