"""Programs that may do no more than their user, also where the tests run as root."""

from __future__ import annotations

import os
import shutil
import sys


def bound_by_permissions() -> list[str] | None:
    """What stands before a command so that a folder can be locked for it; None where there is
    no way."""
    if sys.platform == "win32":
        return None
    if os.geteuid() != 0:
        return []
    tool = shutil.which("setpriv")
    return [tool, "--bounding-set=-dac_override,-dac_read_search"] if tool else None
