"""Draws resources/icon.svg in every size and file format that a system's packages want.

    .venv/bin/python installers/icons.py    16.png … 512.png, gloss.ico, gloss.icns in build/icons

Needs PySide6, and no screen.
"""

from __future__ import annotations

import sys
from pathlib import Path

from icon_files import ICNS_TYPES, bitmap_of, icns, ico
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icon.svg"
FOLDER = ROOT / "build" / "icons"

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# The drawing's square fills 480 of 512; in the Dock every icon's square fills 824 of 1024.
DOCK_SCALE = (824 / 1024) / (480 / 512)


def draw(renderer: QSvgRenderer, size: int, scale: float = 1.0) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    margin = size * (1 - scale) / 2
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(margin, margin, size * scale, size * scale))
    painter.end()
    return image


def encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, kind):
        raise RuntimeError(f"This Qt writes no {kind} files.")
    return bytes(buffer.data().data())


def for_windows(image: QImage) -> bytes:
    """A PNG of the largest, as its bitmap takes 270 kB; of others not every program reads one."""
    return encoded(image, "PNG") if image.width() == 256 else bitmap_of(encoded(image, "ICO"))


def make(folder: Path) -> None:
    renderer = QSvgRenderer(str(DRAWING))
    if not renderer.isValid():
        raise RuntimeError(f"{DRAWING} is no drawing that Qt can read.")
    folder.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (folder / f"{size}.png").write_bytes(encoded(draw(renderer, size), "PNG"))
    windows = {size: for_windows(draw(renderer, size)) for size in ICO_SIZES}
    (folder / "gloss.ico").write_bytes(ico(windows))
    mac = {size: encoded(draw(renderer, size, DOCK_SCALE), "PNG") for size in ICNS_TYPES}
    (folder / "gloss.icns").write_bytes(icns(mac))


def main() -> None:
    make(FOLDER)
    sys.stdout.write(f"{FOLDER}\n")


if __name__ == "__main__":
    main()
