"""The folder of an AppImage, dist/Gloss.AppDir, and the AppImage where its tool is installed."""

from __future__ import annotations

import shutil
from pathlib import Path

from console import Console
from linux.tree import IDENTIFIER, Tree

TOOL = "appimagetool"


def lay_out(tree: Tree, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    tree.lay_out(folder)
    desktop = Path("usr/share/applications") / f"{IDENTIFIER}.desktop"
    icon = Path("usr/share/icons/hicolor/256x256/apps") / f"{IDENTIFIER}.png"
    (folder / desktop.name).symlink_to(desktop)
    (folder / icon.name).symlink_to(icon)
    (folder / ".DirIcon").symlink_to(icon)
    (folder / "AppRun").symlink_to("usr/lib/gloss/gloss")  # it finds its own folder


def pack(folder: Path, target: Path, console: Console) -> bool:
    """Whether it was packed; the tool is not one of Debian's packages."""
    if shutil.which(TOOL) is None:
        return False
    console.run([TOOL, "--no-appstream", folder, target], {"ARCH": "x86_64"})
    return True
