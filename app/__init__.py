"""Gloss: private, offline chat with gpt-oss."""

import os
import sys

__version__ = "0.1.0"

RELEASES = "https://github.com/gloss-desktop/gloss/releases"
DOWNLOADS = f"{RELEASES}/download"


def _forget_current_folder() -> None:
    """`python -m app` searches the current folder first, where the user may keep a queue.py, and
    an empty entry of PYTHONPATH (":/my/modules") means that folder, too.

    Before any import that could find it, and only if Gloss itself does not lie there.
    """
    own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    try:
        current = os.getcwd()  # noqa: PTH109
    except OSError:  # it was deleted
        current = ""
    if current in (own, os.path.dirname(os.__file__)):  # noqa: PTH120
        return
    if sys.path and sys.path[0] in ("", current):
        del sys.path[0]
    named = os.environ.get("PYTHONPATH", "")
    entries = named.split(os.pathsep)
    kept = [each for each in entries if each and os.path.realpath(each) != current]
    if current and named and kept != entries:
        sys.path[:] = [each for each in sys.path if os.path.realpath(each) != current]
        os.environ["PYTHONPATH"] = os.pathsep.join(kept)  # for the processes of Gloss


_forget_current_folder()
