"""The guards of every test, shown to catch what they are there for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.guards import is_local

ROOT = Path(__file__).resolve().parents[2]

INNOCENT = "def test_it(): pass"
SINS = {
    "a warning": """
        import logging
        def test_it(): logging.getLogger("x").warning("odd")
    """,
    "a warning that is not the expected one": """
        import logging, pytest
        @pytest.mark.expect_logs("even")
        def test_it(): logging.getLogger("x").warning("odd")
    """,
    "a thread left behind": """
        import threading, time
        def test_it(): threading.Thread(target=time.sleep, args=(1,), daemon=True).start()
    """,
    "an exception in a thread": """
        import threading
        def test_it():
            thread = threading.Thread(target=lambda: 1 / 0)
            thread.start()
            thread.join()
    """,
    "a child left behind": """
        import subprocess
        def test_it(): subprocess.Popen(["sleep", "60"])
    """,
    "the network, refused": """
        import socket
        def test_it():
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s: s.connect(("192.0.2.1", 9))
    """,
    "the network, and the refusal shrugged off": """
        import socket
        def test_it():
            try: socket.create_connection(("192.0.2.1", 9))
            except OSError: pass
    """,
    "a name looked up": """
        import socket
        def test_it():
            try: socket.getaddrinfo("example.invalid", 80)
            except OSError: pass
    """,
}
SINS_OF_QT = {
    "a warning of Qt": """
        from PySide6.QtCore import qWarning
        def test_it(qtbot): qWarning("odd")
    """,
    "an exception in a slot": """
        from PySide6.QtCore import QTimer
        def test_it(qtbot):
            timer = QTimer()
            timer.timeout.connect(lambda: 1 / 0)
            with qtbot.waitSignal(timer.timeout):
                timer.setSingleShot(True)
                timer.start(0)
    """,
    "a window left open": """
        from PySide6.QtWidgets import QWidget
        kept = []
        def test_it(qtbot):
            kept.append(QWidget())
            kept[0].show()
    """,
    "a timer left running": """
        from PySide6.QtCore import QTimer
        kept = []
        def test_it(qapp):
            kept.append(QTimer())
            kept[0].start(1000)
    """,
    "a thread left running": """
        from PySide6.QtCore import QThread
        kept = []
        def test_it(qapp):
            kept.append(QThread())
            kept[0].start()
    """,
    "a dialog that blocks": """
        from PySide6.QtWidgets import QMessageBox
        def test_it(qapp): QMessageBox.information(None, "a", "b")
    """,
}


@pytest.fixture
def outcome(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch):
    """Runs one test file in a pytest of its own, under our guards; gives passed and failed."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))

    def run(code: str) -> tuple[bool, str]:
        pytester.makeini(
            "[pytest]\nqt_log_level_fail = WARNING\nqt_api = pyside6\n"
            "filterwarnings = error::pytest.PytestUnhandledThreadExceptionWarning"
        )
        pytester.makeconftest("from tests.helpers import guards\nguards.GRACE = 0.2\n")
        pytester.makepyfile(code)
        result = pytester.runpytest_subprocess(
            "-p", "tests.helpers.guards", "-p", "no:cacheprovider", timeout=60
        )
        counts = result.parseoutcomes()
        return not (counts.get("failed") or counts.get("errors")), result.stdout.str()

    return run


def test_an_innocent_test_passes(outcome) -> None:
    passed, output = outcome(INNOCENT)
    assert passed, output


@pytest.mark.parametrize("sin", SINS)
def test_guards_catch(outcome, sin: str) -> None:
    passed, output = outcome(SINS[sin])
    assert not passed, output


@pytest.mark.parametrize("sin", SINS_OF_QT)
def test_guards_of_qt_catch(outcome, sin: str) -> None:
    passed, output = outcome(SINS_OF_QT[sin])
    assert not passed, output


def test_expected_warnings_pass(outcome) -> None:
    passed, output = outcome("""
        import logging, pytest
        @pytest.mark.expect_logs("^WARNING x: od+$")
        def test_it(): logging.getLogger("x").warning("odd")
    """)
    assert passed, output


def test_loopback_can_be_reached(outcome) -> None:
    passed, output = outcome("""
        import socket
        def test_it():
            with socket.create_server(("localhost", 0)) as server:
                socket.create_connection(server.getsockname()).close()
    """)
    assert passed, output


@pytest.mark.parametrize(
    ("address", "local"),
    [
        (("127.0.0.1", 80), True),
        (("127.8.0.1", 80), True),
        (("::1", 80, 0, 0), True),
        (("localhost", 80), True),
        (("0.0.0.0", 0), True),
        ("/run/socket", True),
        (("192.168.1.1", 80), False),
        (("example.invalid", 443), False),
        (("fe80::1%lo", 80, 0, 0), False),
    ],
)
def test_what_is_local(address: object, local: bool) -> None:
    assert is_local(address) is local
