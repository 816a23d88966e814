"""Gloss: private, offline chat with gpt-oss."""

import os
import sys

__version__ = "0.1.0"

RELEASES = "https://github.com/gloss-desktop/gloss/releases"


def _forget_current_folder() -> None:
    """`python -m app` searches the current folder first, where the user may keep a queue.py.

    Before any import that could find it, and only if Gloss itself does not lie there.
    """
    own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    try:
        current = os.getcwd()  # noqa: PTH109
    except OSError:  # it was deleted
        current = ""
    if sys.path and sys.path[0] in ("", current) and current != own:
        del sys.path[0]


_forget_current_folder()
