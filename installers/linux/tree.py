"""What a Linux package of Gloss holds, laid out as it is installed."""

from __future__ import annotations

import gzip
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

IDENTIFIER: Final = "io.github.gloss_desktop.Gloss"
FILES: Final = Path(__file__).resolve().parent / "files"
SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)


@dataclass(frozen=True, slots=True)
class Tree:
    """`program` is the frozen one, `icons` the drawings by size, `drawing` the one without."""

    program: Path
    icons: Path
    drawing: Path
    version: str
    date: str

    def lay_out(self, root: Path) -> None:
        """All of it below `root`, which must not be there yet."""
        share = root / "usr" / "share"
        shutil.copytree(self.program, root / "usr" / "lib" / "gloss", symlinks=True)
        binary = root / "usr" / "bin" / "gloss"
        binary.parent.mkdir(parents=True)
        binary.symlink_to("../lib/gloss/gloss")
        for source, target in (
            ("desktop", share / "applications" / f"{IDENTIFIER}.desktop"),
            ("metainfo.xml", share / "metainfo" / f"{IDENTIFIER}.metainfo.xml"),
            ("mime.xml", share / "mime" / "packages" / f"{IDENTIFIER}.xml"),
        ):
            write(target, self._filled(f"{IDENTIFIER}.{source}"))
        page = share / "man" / "man1" / "gloss.1.gz"
        page.parent.mkdir(parents=True)
        page.write_bytes(compressed(self._filled("gloss.1")))
        hicolor = share / "icons" / "hicolor"
        for size in SIZES:
            target = hicolor / f"{size}x{size}" / "apps" / f"{IDENTIFIER}.png"
            target.parent.mkdir(parents=True)
            shutil.copy(self.icons / f"{size}.png", target)
        scalable = hicolor / "scalable" / "apps"
        scalable.mkdir(parents=True)
        shutil.copy(self.drawing, scalable / f"{IDENTIFIER}.svg")

    def _filled(self, name: str) -> str:
        text = (FILES / name).read_text(encoding="utf-8")
        return text.replace("@VERSION@", self.version).replace("@DATE@", self.date)


def write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def compressed(text: str) -> bytes:
    """The same bytes whenever it is made."""
    return gzip.compress(text.encode(), mtime=0)
