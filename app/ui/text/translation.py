"""Installs the translations of the interface."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

SOURCE = QLocale(QLocale.Language.English)  # the texts in the program itself


def languages(folder: Path) -> tuple[str, ...]:
    """Of the translations in `folder`, as locale names; English is always there."""
    found = {path.stem.removeprefix("gloss_") for path in folder.glob("gloss_*.qm")}
    return tuple(sorted({"en", *found}))


def install(app: QCoreApplication, folder: Path, locale: QLocale) -> None:
    """Use the language of `locale` from now on: Gloss's own texts (`gloss_*.qm` in `folder`) and
    Qt's, in place of those before.

    Without a translation the English source texts are shown, with English plurals. Numbers and
    dates follow `locale` all the same.
    """
    for before in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(before)
        before.deleteLater()
    QLocale.setDefault(locale)
    spoken = nearest(locale, languages(folder))
    for name, where in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("gloss", str(folder)),
    ):
        translator = QTranslator(app)
        if translator.load(f"{name}_{spoken}", where):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    if isinstance(app, QGuiApplication):  # as the words run
        app.setLayoutDirection(QLocale(spoken).textDirection())


def nearest(locale: QLocale, names: Iterable[str]) -> str:
    """The translation for `locale`: of its language in its script, if need be of another
    country, so that Lisbon reads Brazil's Portuguese; else English."""
    there = [QLocale(name) for name in names]
    fitting = [
        each
        for each in there
        if each.language() == locale.language() and each.script() == locale.script()
    ]
    own = [each for each in fitting if each.territory() == locale.territory()]
    best = next(iter([*own, *fitting]), SOURCE)
    return next((name for name in names if QLocale(name) == best), "en")
