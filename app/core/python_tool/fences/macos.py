"""macOS: a sandbox profile, as the system's own programs have."""

from __future__ import annotations

import ctypes
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

SANDBOX: Final = "sandbox profile"

_SYSTEM: Final = "/usr/lib/libSystem.B.dylib"


def put_up(worker: Path | None, scratch: Path | None, read: Iterable[Path]) -> list[str]:
    """No network, no file of a user but `read`, none written but below `scratch`, no program but
    `worker`. Where the system does not take it, none."""
    profile = "\n".join(
        [
            "(version 1)(allow default)(deny network*)(deny process-exec*)(deny file-write*)",
            '(allow file-write* (literal "/dev/null"))',
            '(deny file-read-data (subpath "/Users") (subpath "/Volumes"))',
            *(f"(allow file-read-data (subpath {_quoted(folder)}))" for folder in read),
            *([f"(allow process-exec* (literal {_quoted(worker)}))"] if worker else []),
            *([f"(allow file-read* file-write* (subpath {_quoted(scratch)}))"] if scratch else []),
        ]
    )
    try:
        enter = ctypes.CDLL(_SYSTEM).sandbox_init
    except (OSError, AttributeError):
        return []
    error = ctypes.c_char_p()
    done = enter(profile.encode(), ctypes.c_uint64(0), ctypes.byref(error))
    return [SANDBOX] if done == 0 else []


def _quoted(path: Path) -> str:
    return json.dumps(str(path.resolve()), ensure_ascii=False)
