"""Runs a program from an environment with what a release is made with.

    python3 installers/release_tools.py python installers/sbom.py
    python3 installers/release_tools.py zizmor --offline .github

The environment lies in build/tools and has what requirements-release.txt pins. Only the standard
library of Python 3.11 is used.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from console import Console, say

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "tools"
LOG = ROOT / "build" / "tools.log"
REQUIREMENTS = ROOT / "installers" / "requirements-release.txt"
STAMP = FOLDER / REQUIREMENTS.name


def program(name: str) -> Path:
    """One of the environment's, which is made anew when the requirements have changed."""
    Console(ROOT, LOG).attempt("Install the tools of a release", ensure)
    return programs() / (f"{name}.exe" if sys.platform == "win32" else name)


def programs() -> Path:
    return FOLDER / ("Scripts" if sys.platform == "win32" else "bin")


def ensure() -> None:
    wanted = REQUIREMENTS.read_bytes()
    if STAMP.exists() and STAMP.read_bytes() == wanted:
        return
    say(f"Installing the tools of a release into {FOLDER} (half a minute)")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.parent.mkdir(exist_ok=True)
    console = Console(ROOT, LOG)
    console.run([sys.executable, "-m", "venv", FOLDER])
    # Relative to ROOT: pip splits some of its settings at spaces.
    requirements = REQUIREMENTS.relative_to(ROOT)
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    pip = [programs() / "python", "-m", "pip", "install", "--retries", "3"]
    console.run([*pip, "-r", requirements], quiet)
    STAMP.write_bytes(wanted)


def main() -> None:
    if len(sys.argv) < 2:
        say(__doc__ or "")
        sys.exit(2)
    name, *arguments = sys.argv[1:]
    sys.exit(subprocess.run([program(name), *arguments], check=False).returncode)


if __name__ == "__main__":
    main()
