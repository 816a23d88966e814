"""A child process whose end is nobody's crash."""

from __future__ import annotations

import sys

import pytest

from app.core import limited_process
from app.core.limited_process import LimitedProcess
from app.core.mathematics.protocol import MEMORY_BYTES, FormulaReply, FormulaRequest

REQUEST = FormulaRequest("x", display=True)
DIES_WHILE_WRITING = "print('{}', flush=True); input(); print('{\"width\": 1', end='')"


def test_one_that_was_ended_meanwhile_has_no_reply() -> None:
    process = LimitedProcess("formulas", FormulaReply, MEMORY_BYTES)
    process.end()
    assert process.ask(REQUEST, 1) is None


def test_half_a_line_is_no_reply(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-c", DIES_WHILE_WRITING]
    monkeypatch.setattr(limited_process, "program", lambda name: command)
    process = LimitedProcess("formulas", FormulaReply, MEMORY_BYTES)
    assert process.ask(REQUEST, 10) is None
    process.end()
