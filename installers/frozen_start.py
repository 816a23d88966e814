"""Runs in the frozen program before anything else.

The program finds its own libraries by LD_LIBRARY_PATH. What it starts, a browser for instance,
must not: it would load ours in place of the system's.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
