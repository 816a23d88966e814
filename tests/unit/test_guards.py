"""The guards of every test, shown to catch what they are there for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.helpers.guards import is_local

ROOT = Path(__file__).resolve().parents[2]

PLAIN = """
import logging, socket, subprocess, threading, time
import pytest

def test_innocent(): pass

@pytest.mark.expect_logs("^WARNING x: od+$")
def test_innocent_with_the_warning_it_expects(): logging.getLogger("x").warning("odd")

def test_innocent_on_loopback():
    with socket.create_server(("localhost", 0)) as server:
        socket.create_connection(server.getsockname()).close()

def test_innocent_with_a_thread_that_ends():
    threading.Thread(target=time.sleep, args=(0.05,)).start()

def test_sin_a_warning(): logging.getLogger("x").warning("odd")

@pytest.mark.expect_logs("even")
def test_sin_another_warning_than_expected(): logging.getLogger("x").warning("odd")

def test_sin_a_thread_left(): threading.Thread(target=time.sleep, args=(2,), daemon=True).start()

def test_sin_an_exception_in_a_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()

def test_sin_a_child_left(): subprocess.Popen(["sleep", "60"])

def test_sin_the_network_refused():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s: s.connect(("192.0.2.1", 9))

def test_sin_the_network_with_the_refusal_shrugged_off():
    try: socket.create_connection(("192.0.2.1", 9))
    except OSError: pass

def test_sin_a_name_looked_up():
    try: socket.getaddrinfo("gloss.invalid", 80)
    except OSError: pass
"""

OF_QT = """
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QMessageBox, QWidget
import pytest

kept = []

@pytest.fixture(autouse=True)
def made_good():
    "Undoes the sin of the test before, once it has been judged."
    for thing, undo in kept:
        undo(thing)
    kept.clear()

def test_innocent(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    timer = QTimer(window)
    timer.start(1000)

def test_sin_a_warning(qtbot): qWarning("odd")

def test_sin_an_exception_in_a_slot(qtbot):
    timer = QTimer(singleShot=True)
    timer.timeout.connect(lambda: 1 / 0)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)

def test_sin_a_window_left(qtbot):
    kept.append((QWidget(), QWidget.close))
    kept[0][0].show()

def test_sin_a_timer_left(qapp):
    kept.append((QTimer(), QTimer.stop))
    kept[0][0].start(1000)

def test_sin_a_thread_left(qapp):
    kept.append((QThread(), lambda thread: (thread.quit(), thread.wait())))
    kept[0][0].start()

def test_sin_a_dialog_that_blocks(qapp): QMessageBox.information(None, "a", "b")

def test_innocent_after_all(qapp): pass
"""


@pytest.mark.parametrize("code", [PLAIN, OF_QT], ids=["plain", "qt"])
def test_the_guards_catch_each_sin_and_nothing_else(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeini(
        "[pytest]\nqt_log_level_fail = WARNING\nqt_api = pyside6\n"
        "filterwarnings = error::pytest.PytestUnhandledThreadExceptionWarning"
    )
    pytester.makeconftest("from tests.helpers import guards\nguards.GRACE = 0.3\n")
    pytester.makepyfile(code)
    result = pytester.runpytest_subprocess(
        "-v", "-p", "tests.helpers.guards", "-p", "no:cacheprovider", timeout=120
    )
    outcomes = re.findall(r"::test_(innocent|sin)(\w*) (PASSED|FAILED|ERROR)", result.stdout.str())
    caught = {kind + name for kind, name, outcome in outcomes if outcome != "PASSED"}
    sins = {kind + name for kind, name, _ in outcomes if kind == "sin"}
    assert len(sins) == code.count("def test_sin")
    assert caught == sins, result.stdout.str()


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
        (("gloss.invalid", 443), False),
        (("fe80::1%lo", 80, 0, 0), False),
    ],
)
def test_what_is_local(address: object, local: bool) -> None:
    assert is_local(address) is local
