"""What a terminal or the system sends to end a program closes the window in order."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from pytestqt.qtbot import QtBot

from app.ui.shell.unix_signals import Interrupts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_each_of_them_asks_for_the_end(qtbot: QtBot, name: str) -> None:
    number = signal.Signals[name]
    before = signal.getsignal(number)
    interrupts = Interrupts()
    try:
        with qtbot.waitSignal(interrupts.requested):
            os.kill(os.getpid(), number)
    finally:
        interrupts.restore()
    assert signal.getsignal(number) is before


def test_a_program_that_shall_outlive_its_terminal_does() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        interrupts = Interrupts()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        interrupts.restore()
    finally:
        signal.signal(signal.SIGHUP, before)
