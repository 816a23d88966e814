"""The life of the window: one per profile, opened whatever the disk holds, closed in order."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.core.services import Services
from app.core.settings.store import SettingsStore
from app.ui.shell.application import Application
from app.ui.shell.file_open_events import OpenedFiles
from app.ui.shell.frame import Frame
from app.ui.shell.main_window import MainWindow
from app.ui.shell.startup_look import look_of, peek
from app.ui.style import theme
from tests.ui.conftest import Open, build
from tests.ui.find import shown_page
from tests.ui.shell.test_single_instance import start


def buttons(application: Application) -> list[QPushButton]:
    found = application.window.start_failure.findChildren(QPushButton)
    return [each for each in found if each.isVisibleTo(application.window)]


def button(application: Application, text: str) -> QPushButton:
    return next(each for each in buttons(application) if each.text() == text)


def test_a_damaged_database_is_rescued_and_the_old_one_kept(
    open_application: Open, profile: AppPaths, qtbot
) -> None:
    profile.data.mkdir(parents=True)
    profile.database.write_bytes(b"this was a database once " * 400)
    application = open_application()
    window = application.window
    qtbot.waitUntil(lambda: shown_page(window) is window.start_failure, timeout=10000)
    button(application, "Rescue what can be read").click()
    qtbot.waitUntil(lambda: any(b.text() == "Continue" for b in buttons(application)))
    shown = [label.text() for label in window.start_failure.findChildren(QLabel)]
    assert any("Messages: 0." in text for text in shown)
    button(application, "Continue").click()
    qtbot.waitUntil(lambda: application.services is not None, timeout=10000)
    assert shown_page(window) is not window.start_failure
    kept = list(profile.data.glob("gloss-*.db"))
    assert any(b"a database once" in path.read_bytes() for path in kept)


COPYING = """
import sys
from pathlib import Path
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.ui.shell.application import run

def copy():
    if sys.argv[2:]:
        data = QMimeData()
        data.setText("copied")
        QGuiApplication.clipboard().setMimeData(data)
    QGuiApplication.quit()

def build(paths):
    QTimer.singleShot(0, QGuiApplication.instance(), copy)
    raise UserError(Code.WRITE_FAILED)

sys.exit(run(AppPaths.of_profile(Path(sys.argv[1])), build, []))
"""


@pytest.mark.parametrize("copies", [["copies"], []])
def test_the_process_ends_in_order_whatever_is_in_the_clipboard(tmp_path, copies) -> None:
    command = [sys.executable, "-c", COPYING, str(tmp_path / "profile"), *copies]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr


PROBE = """
import sys, threading
from pathlib import Path
from app.core.paths import AppPaths
from app.main import build_services
from app.ui.shell.application import run

class Finder:
    def find_spec(self, name, *rest):
        if name.startswith("app.") and threading.current_thread() is threading.main_thread():
            print(name, flush=True)

def build(paths):
    services = build_services(paths)
    sys.meta_path.insert(0, Finder())
    return services

sys.exit(run(AppPaths.of_profile(Path(sys.argv[1])), build, [], trial=True))
"""


def test_the_window_is_filled_without_importing_anything_in_its_thread(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROBE, str(tmp_path / "profile")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == []


def test_what_fills_the_window_is_not_imported_before_it_is_shown() -> None:
    later = {"app.ui.document", "app.ui.chat.transcript", "app.ui.shell.chat_controller"}
    code = f"import sys, app.ui.shell.application; print(*({later!r} & sys.modules.keys()))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []


def test_try_again_opens_what_could_not_be_opened(open_application: Open, qtbot) -> None:
    failures = [UserError(Code.DATABASE_LOCKED, path="/x/gloss.db")]

    def build_later(paths: AppPaths) -> Services:
        if failures:
            raise failures.pop()
        return build(paths)

    application = open_application(build_later)
    window = application.window
    qtbot.waitUntil(lambda: shown_page(window) is window.start_failure, timeout=10000)
    button(application, "Try again").click()
    qtbot.waitUntil(lambda: application.services is not None, timeout=10000)
    assert isinstance(shown_page(window), Frame)


def test_the_appearance_is_chosen_at_once_and_kept(
    open_application: Open, profile: AppPaths, qtbot
) -> None:
    application = open_application()
    qtbot.waitUntil(lambda: application.services is not None, timeout=10000)
    for choice, tokens in (
        (theme.Appearance.DARK, theme.DARK),
        (theme.Appearance.LIGHT, theme.LIGHT),
    ):
        actions = application.window.actions_.appearance.actions()
        next(action for action in actions if action.data() == choice).trigger()
        assert theme.tokens() == tokens
    qtbot.waitUntil(
        lambda: SettingsStore(profile.settings).get("appearance.theme") == "light", timeout=5000
    )


def test_the_look_follows_the_settings_wherever_they_are_changed(
    open_application: Open, profile: AppPaths, qtbot
) -> None:
    application = open_application()
    qtbot.waitUntil(lambda: application.services is not None, timeout=10000)
    points = QApplication.font().pointSizeF()
    settings = application.services.settings
    thread = threading.Thread(
        target=settings.put,
        args=({"appearance.theme": "contrast", "appearance.text_size": 150},),
    )
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: QApplication.font().pointSizeF() == points * 1.5, timeout=5000)
    assert theme.tokens() in (theme.CONTRAST_LIGHT, theme.CONTRAST_DARK)


def test_the_window_opens_in_the_look_that_was_chosen(
    open_application: Open, profile: AppPaths, qtbot
) -> None:
    SettingsStore(profile.settings).put({"appearance.theme": "dark"})
    application = open_application()
    assert theme.tokens() == theme.DARK  # before the services are there
    qtbot.waitUntil(lambda: application.services is not None, timeout=10000)
    assert theme.tokens() == theme.DARK


@pytest.mark.parametrize(
    "text",
    ["not = [toml", "[appearance]\ntheme = 7", "appearance = 1", f"a = {'[' * 100_000}"],
    ids=["no TOML", "no theme", "no table", "nested without end"],
)
def test_a_settings_file_that_makes_no_sense_looks_as_by_default(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    assert look_of(peek(path)) == theme.Look()


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_minimized_window_comes_forward(open_application: Open, profile: AppPaths, qtbot) -> None:
    application = open_application()
    qtbot.waitUntil(lambda: application.services is not None, timeout=10000)
    application.window.setWindowState(Qt.WindowState.WindowMinimized)
    assert start(qtbot, profile.data)
    assert not application.window.isMinimized()


def test_a_file_that_the_system_hands_over_is_opened(qtbot) -> None:
    """As macOS does it."""
    files = OpenedFiles()
    with qtbot.waitSignal(files.opened) as opened:
        assert files.eventFilter(files, QFileOpenEvent(QUrl.fromLocalFile("/m/á b.gguf")))
    assert opened.args == [Path("/m/á b.gguf")]
    assert not files.eventFilter(files, QEvent(QEvent.Type.Timer))


def test_a_model_file_is_taken_up_before_and_after_the_services_are_there(
    open_application: Open, profile: AppPaths, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Path] = []
    monkeypatch.setattr(MainWindow, "open_model", lambda window, file: taken.append(file))
    application = open_application()
    application.open_model(Path("/early.gguf"))
    qtbot.waitUntil(lambda: application.services is not None, timeout=10000)
    assert start(qtbot, profile.data, Path("/late.gguf"))
    assert taken == [Path("/early.gguf"), Path("/late.gguf")]
