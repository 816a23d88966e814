"""The looks in which a gallery pictures its states, each in a process of its own: the scale of the
screen cannot change within one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

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


class State(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def variants(self) -> bool:
        """Whether it is pictured in every variant, not only in those of ALL_STATES."""


Take = Callable[[QApplication, Any, Path], None]
"""Makes the picture of a state of the gallery at a path."""


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


def run(module: str, states: Sequence[State], take: Take) -> int:
    """Picture the states of a gallery, or those that are named, in the folder of the command line:
    in each variant, or in the one that this process was started for."""
    target, *wanted = sys.argv[1:]
    if chosen := os.environ.get("GALLERY_VARIANT", ""):
        named = [each for each in states if not wanted or each.name in wanted]
        _picture(Path(target), named, chosen, take)
        return 0
    status = 0
    for each in VARIANTS:
        scale = "2" if each == "200-percent" else "1"
        environment = {**os.environ, "GALLERY_VARIANT": each, "QT_SCALE_FACTOR": scale}
        command = [sys.executable, "-m", module, target, *wanted]
        status |= subprocess.run(command, env=environment, check=False).returncode
    return status


def _picture(folder: Path, states: Sequence[State], variant: str, take: Take) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = dressed(variant)
    for state in states:
        if state.variants or variant in ALL_STATES:
            take(app, state, folder / f"{state.name}-{variant}.png")
