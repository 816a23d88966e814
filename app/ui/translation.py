"""The interface in the person's language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def install(app: QCoreApplication, folder: Path, locale: QLocale | None = None) -> QLocale:
    """Install Gloss's own texts (`gloss_*.qm` in `folder`) and Qt's for `locale`.

    Without a translation the English source texts stand. The locale is returned.
    """
    locale = locale or QLocale.system()
    for name, where in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("gloss", str(folder)),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", where):
            app.installTranslator(translator)
    return locale
