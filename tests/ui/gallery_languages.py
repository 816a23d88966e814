"""Pictures of the panes in each language, for the eye.

    python -m tests.ui.gallery_languages build/screenshots/languages [language …]

What a person or a model wrote stays as it is. Nothing is compared: look at them.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from app.core.paths import AppPaths, resources
from app.ui.style import theme
from app.ui.text import translation
from tests.ui import gallery, gallery_help, gallery_models, gallery_settings
from tests.ui.picture import save_picture
from tests.ui.settings_stage import settings_stage
from tests.ui.stage import stage

CHAT = ("empty-first-start", "typical", "menu", "no-model")
SETTINGS = ("settings-general", "settings-engine", "settings-privacy")
MODELS = ("models-typical", "models-downloading")
HELP = ("help-memory", "help-troubleshooting")


@contextmanager
def chat(app: QApplication, name: str) -> Iterator[QWidget]:
    state = next(each for each in gallery.STATES if each.name == name)
    with tempfile.TemporaryDirectory() as folder:
        paths = AppPaths.of_profile(Path(folder))
        with stage(paths, **state.options) as it:
            state.act(it)
            it.settle()
            yield it.window


@contextmanager
def settings(app: QApplication, name: str) -> Iterator[QWidget]:
    state = next(each for each in gallery_settings.STATES if each.name == name)
    with tempfile.TemporaryDirectory() as folder:
        paths = AppPaths.of_profile(Path(folder))
        with settings_stage(paths, **state.options) as it:
            state.act(it)
            it.settle()
            yield it.pane


@contextmanager
def models(app: QApplication, name: str) -> Iterator[QWidget]:
    importlib.reload(gallery_models)  # its cards are worded when they are made
    state = next(each for each in gallery_models.STATES if each.name == name)
    with gallery_models.opened(app, state) as view:
        yield view


@contextmanager
def helped(app: QApplication, name: str) -> Iterator[QWidget]:
    state = next(each for each in gallery_help.STATES if each.name == name)
    with gallery_help.opened(state) as pane:
        yield pane


PLACES: dict[Callable[..., object], tuple[str, ...]] = {
    chat: CHAT,
    models: MODELS,
    settings: SETTINGS,
    helped: HELP,
}


def take(app: QApplication, language: str, folder: Path) -> None:
    translation.install(app, resources() / "i18n", QLocale(language))
    for opened, names in PLACES.items():
        for name in names:
            with opened(app, name) as widget:
                save_picture(widget, folder / f"{language}-{name}.png")


def main(folder: Path, only: list[str]) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setApplicationName("Gloss")
    app.setWindowIcon(QIcon(str(resources() / "icon.svg")))
    theme.apply(app, Qt.ColorScheme.Light)
    for language in only or translation.languages(resources() / "i18n"):
        take(app, language, folder)
    return 0


if __name__ == "__main__":
    target, *wanted = sys.argv[1:]
    sys.exit(main(Path(target), wanted))
