"""The looks in which a gallery pictures its states, each in a process of its own: the scale of the
screen cannot change within one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.core.paths import resources
from app.ui.style import theme
from app.ui.style.reading import ReadingFont, ReadingWidth
from app.ui.text import translation

VARIANTS = {
    "light": (Qt.ColorScheme.Light, theme.Look()),
    "dark": (Qt.ColorScheme.Dark, theme.Look()),
    "contrast": (Qt.ColorScheme.Light, theme.Look(theme.Appearance.CONTRAST)),
    "contrast-dark": (Qt.ColorScheme.Dark, theme.Look(theme.Appearance.CONTRAST)),
    "large-text": (Qt.ColorScheme.Light, theme.Look(text_percent=200)),
    "compact": (Qt.ColorScheme.Light, theme.Look(density=theme.Density.COMPACT)),
    "reading": (
        Qt.ColorScheme.Light,
        theme.Look(reading_font=ReadingFont.SERIF, reading_width=ReadingWidth.FULL),
    ),
    "right-to-left": (Qt.ColorScheme.Light, theme.Look()),
    "200-percent": (Qt.ColorScheme.Light, theme.Look()),
}
ALL_STATES = ("light", "dark", "contrast")

Main = Callable[[Path, list[str], str], int]
"""Of a folder, the states that are wanted (none: all) and the variant; the exit status."""


def dressed(variant: str) -> QApplication:
    """The application that shows the states of this variant."""
    app = QApplication([])
    app.setApplicationName("Gloss")
    app.setWindowIcon(QIcon(str(resources() / "icon.svg")))
    translation.install(app, resources() / "i18n", QLocale(QLocale.Language.English))
    if variant == "right-to-left":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scheme, look = VARIANTS[variant]
    theme.apply(app, scheme, look)
    return app


def run(main: Main, module: str) -> int:
    """`module`'s `main` in each variant, or in the one that this process was started for."""
    target, *wanted = sys.argv[1:]
    if chosen := os.environ.get("GALLERY_VARIANT", ""):
        return main(Path(target), wanted, chosen)
    status = 0
    for each in VARIANTS:
        scale = "2" if each == "200-percent" else "1"
        environment = {**os.environ, "GALLERY_VARIANT": each, "QT_SCALE_FACTOR": scale}
        command = [sys.executable, "-m", module, target, *wanted]
        status |= subprocess.run(command, env=environment, check=False).returncode
    return status
