"""The window's language for the time of a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.paths import resources
from app.ui.text import translation

FOLDER: Path = resources() / "i18n"


@contextmanager
def restored(app: QApplication) -> Iterator[None]:
    """Whatever is spoken meanwhile, afterwards it is as it was."""
    locale, direction = QLocale(), app.layoutDirection()
    known = set(app.findChildren(QTranslator))
    try:
        yield
    finally:
        for translator in set(app.findChildren(QTranslator)) - known:
            app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(locale)
        app.setLayoutDirection(direction)


@contextmanager
def speaking(app: QApplication, name: str) -> Iterator[None]:
    with restored(app):
        translation.install(app, FOLDER, QLocale(name))
        yield
