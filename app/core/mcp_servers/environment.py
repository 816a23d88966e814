"""The environment of a server that is a program: little of ours, and a complete PATH."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

_WINDOWS: Final = """APPDATA COMSPEC HOMEDRIVE HOMEPATH LOCALAPPDATA PATH PATHEXT PROGRAMDATA
PROCESSOR_ARCHITECTURE PROGRAMFILES SYSTEMDRIVE SYSTEMROOT TEMP TMP USERNAME USERPROFILE WINDIR"""
_UNIX: Final = "HOME LANG LC_ALL LC_CTYPE LOGNAME PATH SHELL TERM TMPDIR TZ USER XDG_RUNTIME_DIR"
_INHERITED: Final = (_WINDOWS if sys.platform == "win32" else _UNIX).split()
_SHELL_SECONDS: Final = 5.0
_SCRIPTS: Final = (".bat", ".cmd")


def environment(named: Mapping[str, str], path: str) -> dict[str, str]:
    """For a server whose configuration names `named`. In a frozen program of Linux, the library
    path is again what it was before the program set its own."""
    found = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    if original := os.environ.get("LD_LIBRARY_PATH_ORIG"):
        found["LD_LIBRARY_PATH"] = original
    return found | {"PATH": path} | dict(named)


def complete_path() -> str:
    """PATH with what the user's login shell adds: that of a desktop lacks the folders of npx, uvx
    and the like. Waits for the shell."""
    ours = os.environ.get("PATH", os.defpath)
    if sys.platform == "win32":
        return ours
    folders = [*ours.split(os.pathsep), *_path_of_shell().split(os.pathsep)]
    return os.pathsep.join(dict.fromkeys(filter(None, folders)))


def _path_of_shell() -> str:
    shell = os.environ.get("SHELL", "")
    if not Path(shell).is_file():
        return ""
    try:
        # Interactive too: zsh sets it in a file that it reads only then.
        done = subprocess.run(
            [shell, "-ilc", "env"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_SHELL_SECONDS,
            start_new_session=True,  # it shall not touch the terminal
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    found = [line.removeprefix("PATH=") for line in lines if line.startswith("PATH=")]
    return found[-1] if found else ""


def command_line(
    command: str, args: Sequence[str], environment: Mapping[str, str], cwd: str
) -> list[str]:
    """Raises FileNotFoundError. On Windows a script, as npx is one, is run by its interpreter."""
    program = os.path.expanduser(command)  # noqa: PTH111 - Path drops a leading ./
    if cwd and not os.path.isabs(program) and os.path.dirname(program):  # noqa: PTH117, PTH120
        program = os.path.join(cwd, program)  # noqa: PTH118
    found = shutil.which(program, path=environment.get("PATH"))
    if found is None:
        raise FileNotFoundError(command)
    if Path(found).suffix.lower() in _SCRIPTS:
        return [environment.get("COMSPEC", "cmd.exe"), "/d", "/c", found, *args]
    return [found, *args]
