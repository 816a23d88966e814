"""Formulas in the real window: the process that sets them is started and ended with it."""

from __future__ import annotations

import psutil
import pytest

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.ui.document.formula_block import FormulaBlock
from tests.ui.gallery import talk
from tests.ui.stage import answer, stage

pytestmark = pytest.mark.usefixtures("qapp")


def processes() -> list[psutil.Process]:
    return [each for each in psutil.Process().children() if "formulas" in each.cmdline()]


def fill(store: ConversationStore) -> None:
    talk(store, "Words", [("What is one?", "", "One costs $1 and two cost $2.")])


def test_the_process_is_started_for_the_first_formula(profile: AppPaths) -> None:
    turn = answer("It is $$E = mc^2$$ where\n\n$$\n\\frac{1}{2}\n$$\n")
    with stage(profile, [lambda prompt: turn], fill=fill) as it:
        it.settle()
        assert not processes()
        it.ask("What is energy?")
        it.until_idle()
        it.until(lambda: not it.window.models.formulas.busy and processes())
        it.until(lambda: not it.window.pane.transcript.busy)
        (block,) = it.window.pane.transcript.findChildren(FormulaBlock)
        assert block.length() == 1  # one character, which stands for the formula
        assert block.text_between(0, 1) == "$$\n\\frac{1}{2}\n$$"
    assert not processes()
