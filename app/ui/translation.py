"""The interface in the person's language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def install(app: QCoreApplication, folder: Path, locale: QLocale | None = None) -> QLocale:
    """Install Gloss's own texts (`gloss_*.qm` in `folder`) and Qt's for `locale`.

    Without a translation the English source texts stand, with English plurals. Numbers and dates
    follow the locale, too, which is returned.
    """
    english = QLocale(QLocale.Language.English)
    locale = locale or QLocale.system()
    QLocale.setDefault(locale)
    for name, where in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("gloss", str(folder)),
    ):
        translator = QTranslator(app)
        if any(translator.load(each, name, "_", where) for each in (locale, english)):
            app.installTranslator(translator)
    return locale
