"""The life of the window: one per profile, shown first, filled afterwards, closed in order."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from app.core.deadline import Deadline
from app.core.errors import Code, UserError
from app.core.paths import AppPaths, resources
from app.ui.shell.accessible_factory import AccessibleFactory
from app.ui.shell.file_open_events import OpenedFiles
from app.ui.shell.main_window import MainWindow
from app.ui.shell.single_instance import SingleInstance
from app.ui.shell.startup_look import locale_of, look_of, peek
from app.ui.shell.unix_signals import Interrupts
from app.ui.style import theme
from app.ui.text import translation
from app.ui.threads.garbage import GarbageCollector
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals

if TYPE_CHECKING:
    from app.core.conversations.recovery import Recovery
    from app.core.services import Services

Build = Callable[[AppPaths], "Services"]

_log = logging.getLogger(__name__)
DESKTOP_FILE = "io.github.gloss_desktop.Gloss"  # by it a Linux desktop finds icon and name
_CLOSE_SECONDS = 2.2
_STORE_SECONDS = 0.4
_LOOK_MS = 20


def run(
    paths: AppPaths,
    build: Build,
    argv: Sequence[str],
    file: Path | None = None,
    *,
    trial: bool = False,
) -> int:
    """Show the window for this profile until it is closed; the exit status is returned.

    `file` is a model to chat with. On `trial` the window closes itself once it can be used.

    `build` opens the services, in a worker thread, once the window is there; what it
    raises as UserError becomes the window's content. A second call for the same profile, from
    another process, raises the window that is there and returns; if that one gives no answer, a
    second window opens.
    """
    app = QApplication([sys.argv[0], *argv])
    instance = SingleInstance(paths.data)
    if not instance.claim() and instance.hand_over(file):
        return 0
    application = Application(app, paths, build, instance)
    status = 1
    try:
        application.open(file)
        if trial:
            application.close_when_ready()
        status = app.exec()
    finally:
        if not application.close():  # a disk, a keyring: Python would wait for their threads
            os._exit(status)
        _release_clipboard()
    return status


class Application(QObject):
    """Owns the objects that live as long as the window."""

    def __init__(
        self, app: QApplication, paths: AppPaths, build: Build, instance: SingleInstance
    ) -> None:
        super().__init__()
        self._app = app
        self._paths = paths
        self._build = build
        self._instance = instance
        self.services: Services | None = None
        self._file: Path | None = None  # to be taken up once the services are there
        self._trial = False
        app.setApplicationName("Gloss")
        app.setApplicationDisplayName("Gloss")
        app.setDesktopFileName(DESKTOP_FILE)
        app.setWindowIcon(QIcon(str(resources() / "icon.svg")))
        known = peek(paths.settings)
        self._locale = locale_of(known)
        translation.install(app, resources() / "i18n", self._locale)
        self._look = look_of(known)
        self._dress()
        self._accessible = AccessibleFactory()
        self._accessible.install()
        self._garbage = GarbageCollector(self)
        self._runner = Runner(self)
        self._interrupts = Interrupts(self)
        self._opened_files = OpenedFiles(self)
        if sys.platform == "darwin":  # a filter sees every event, and no other system sends these
            app.installEventFilter(self._opened_files)
        self.window = MainWindow(self._runner, paths)
        self._wire()

    def _wire(self) -> None:
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._instance.raise_requested.connect(self.window.come_forward)
        self._instance.file_handed.connect(self.open_model)
        self._opened_files.opened.connect(self.open_model)
        self._interrupts.requested.connect(self.window.close)
        self.window.start_requested.connect(self._build_services)
        self.window.recovery_requested.connect(self._recover)
        self.window.quarantine_requested.connect(self._quarantine)
        self.window.appearance_chosen.connect(self._choose_appearance)
        self.window.text_size_chosen.connect(self._choose_text_size)

    def open(self, file: Path | None = None) -> None:
        self._file = file
        self.window.show()
        self._build_services()

    def close_when_ready(self) -> None:
        self._trial = True

    @Slot(object)
    def open_model(self, file: Path) -> None:
        """Chat with this model file, now or as soon as it can be."""
        if self.services is None:
            self._file = file
        else:
            self.window.open_model(file)

    def close(self) -> bool:
        """In this order: no new work, the answer and the drafts stored, the processes ended, the
        store closed. False when something still hangs after a few seconds; then only ending the
        process ends it."""
        deadline = Deadline(_CLOSE_SECONDS)
        self._instance.stop_listening()
        self.window.finish(deadline)
        steps: list[Callable[[], object]] = [self.window.save_state]
        if self.services is not None:
            steps += [
                self.services.downloads.close,
                self.services.engine.close,
                self.services.indexing.close,
            ]
        ended = deadline.run(*steps)
        ended = self._runner.close(deadline.left) and ended
        if self.services is not None:
            stores = (self.services.store.close, self.services.collections.close)
            ended = Deadline(_STORE_SECONDS).run(*stores) and ended
        self._interrupts.restore()
        self._instance.release()
        return ended

    @Slot()
    def _close_once_shown(self) -> None:
        handle = self.window.windowHandle()
        if handle is not None and handle.isExposed():
            self.window.repaint()
            self.window.close()
        else:
            QTimer.singleShot(_LOOK_MS, self, self._close_once_shown)

    @Slot()
    def _dress(self) -> None:
        theme.apply(self._app, theme.scheme_of(self._look.appearance, self._app), self._look)

    @Slot()
    def _build_services(self) -> None:
        paths, build = self._paths, self._build

        def work() -> Services:
            _import_the_rest()
            return build(paths)

        self._runner.submit(Lane.STORE, work, self._built, self._failed)

    @Slot()
    def _recover(self) -> None:
        """A new database of what can be read in the damaged one, which is kept."""
        self._runner.submit(
            Lane.STORE,
            partial(recover_database, self._paths.database),
            self._recovered,
            self._failed,
        )

    @Slot()
    def _quarantine(self) -> None:
        """A new, empty database; the one that cannot be used is kept."""
        self._runner.submit(
            Lane.STORE,
            partial(quarantine_database, self._paths.database),
            self._replaced,
            self._failed,
        )

    @Slot(str)
    def _choose_appearance(self, appearance: str) -> None:
        """At once; the settings follow."""
        self._apply_look(replace(self._look, appearance=theme.Appearance(appearance)))

    @Slot(int)
    def _choose_text_size(self, percent: int) -> None:
        """At once; the settings follow."""
        self._apply_look(replace(self._look, text_percent=percent))

    @Slot()
    def _follow_settings(self) -> None:
        if self.services is not None:
            self._apply_look(look_of(self.services.settings.get))
            self._speak(locale_of(self.services.settings.get))

    def _speak(self, locale: QLocale) -> None:
        if locale != self._locale:
            self._locale = locale
            translation.install(self._app, resources() / "i18n", locale)
            self._garbage.unfreeze()  # the widgets of before may go
            self.window.retranslate()
            QTimer.singleShot(0, self, self._garbage.freeze)

    def _apply_look(self, look: theme.Look) -> None:
        if look != self._look:
            self._look = look
            self._dress()
        self.window.actions_.set_appearance(look.appearance)

    def _recovered(self, found: Recovery) -> None:
        self.window.start_failure.show_recovery(found)

    def _replaced(self, _: object) -> None:
        self._build_services()

    def _built(self, services: Services) -> None:
        self.services = services
        settings_signals = SettingsSignals(services.settings, self)
        settings_signals.changed.connect(self._follow_settings)
        self._follow_settings()
        self.window.populate(services, settings_signals)
        self._garbage.freeze()
        if self._file is not None:
            self.window.open_model(self._file)
        if self._trial:
            self._close_once_shown()

    def _failed(self, error: UserError) -> None:
        self.window.show_start_failure(error)


def _release_clipboard() -> None:
    """Empty a clipboard that is only ours, on platforms without one of the system: at the exit of
    the process Qt would delete what Python made for it, when Python has ended."""
    clipboard = QApplication.clipboard()
    data = clipboard.mimeData()
    if data and not clipboard.ownsClipboard() and Shiboken.createdByPython(data):
        clipboard.clear()


def _import_the_rest() -> None:
    """Import modules that the window needs next, so that the GUI thread does not wait for them."""
    import app.ui.chat.transcript.transcript
    import app.ui.shell.chat_controller
    import app.ui.shell.find_controller
    import app.ui.shell.reading_controller
    import app.ui.shell.view_models  # noqa: F401


def recover_database(database: Path) -> Recovery:
    from app.core.conversations.recovery import recover

    return recover(database)


def quarantine_database(database: Path) -> Path:
    """Raises UserError(WRITE_FAILED)."""
    from app.core.conversations.quarantine import quarantine

    try:
        return quarantine(database)
    except OSError as error:
        raise UserError(Code.WRITE_FAILED, error.strerror or "", path=str(database)) from error
