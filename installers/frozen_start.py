"""Runs in the frozen program before anything else.

The program finds its own libraries by LD_LIBRARY_PATH. What it starts, a browser for instance,
must not: it would load ours in place of the system's.

An upgrade puts another file in place of the executable, in which the modules lie, while Gloss
runs. Linux keeps the old one for as long as that, under a name that only the process itself sees.
"""

import os
import sys

import pyimod02_importers  # PyInstaller's

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

if sys.platform == "linux":
    pyimod02_importers.pyz_archive._filename = "/proc/self/exe"
