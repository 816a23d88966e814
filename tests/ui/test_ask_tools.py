"""`gloss ask` with tools: what it prints, and whom it asks."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from app.arguments import parser
from app.cli.ask import ask
from app.core.chat.session import ChatSession
from app.core.engine.protocol import ToolsLeftOut
from app.core.messages import Permission
from app.core.paths import AppPaths
from app.core.tools.steps import StepState, calls_of
from app.core.tools.toolbox import Toolboxes
from app.main import build_services
from tests.helpers.scripted import Script, ScriptedEngine
from tests.helpers.tools import CALLED, FakeTool, call, end, say, think
from tests.ui.stage import GPT_OSS, LOADED, FakeLibrary, core_services

CALL = (think("I look."), call("functions.f", a=1), CALLED)
LAST = (say("So it is."), end())


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Asked:
    """`gloss ask` in this process, with a tool that needs permission."""

    def __init__(self, paths: AppPaths, turns: Sequence[Script] = (CALL, CALL, LAST)) -> None:
        self.tool = FakeTool("f", Permission.ASK)
        engine = ScriptedEngine(turns, model=LOADED)
        base = core_services(paths, engine, FakeLibrary([GPT_OSS]))
        services = build_services(paths)
        self.store = services.store
        toolboxes = Toolboxes([lambda conversation: self.tool])
        session = ChatSession(self.store, engine, base.loader.load, toolboxes=toolboxes)
        self.services = replace(
            services, engine=engine, library=base.library, session=session, toolboxes=toolboxes
        )

    def __call__(self, *arguments: str) -> list[StepState]:
        assert ask(self.services, parser().parse_args(["ask", "Q", *arguments])) == 0
        (conversation,) = self.store.conversations()
        return [step.state for step in calls_of(self.store.path(conversation.id)[-1].message.parts)]


@pytest.fixture
def asked(profile: AppPaths) -> Iterator[Asked]:
    asked = Asked(profile)
    yield asked
    asked.services.close()


def test_without_a_terminal_calls_that_need_permission_are_refused(
    asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked() == [StepState.REFUSED, StepState.REFUSED]
    out, err = capsys.readouterr()
    assert out == "So it is.\n"
    assert 'functions.f\n{"a": 1}\n' in err
    assert "The user refused this call." in err
    assert "--allow f\n" in err
    assert "y/N" not in err and not asked.tool.calls


def test_on_a_terminal_each_call_is_asked_about(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    err = Terminal()
    monkeypatch.setattr("sys.stdin", Terminal("y\n\n"))
    monkeypatch.setattr("sys.stderr", err)
    assert asked() == [StepState.DONE, StepState.REFUSED]
    assert err.getvalue().count("Allow this call? [y/N] ") == 2
    assert 'functions.f {"a": 1}' in err.getvalue()  # what runs, and what it found


def test_a_tool_that_is_allowed_is_not_asked_about(
    asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked("--allow", "g", "--allow", "f") == [StepState.DONE, StepState.DONE]
    assert len(asked.tool.calls) == 2
    assert "I look.\nfunctions.f" in capsys.readouterr().err


def test_json_has_the_calls_with_their_results(
    asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    asked("--json", "--allow", "f")
    facts = json.loads(capsys.readouterr().out)
    assert facts["answer"] == "So it is."
    assert facts["tool_calls"] == 2 * [
        {
            "recipient": "functions.f",
            "arguments": '{"a": 1}',
            "state": "done",
            "result": 'functions.f {"a": 1}',
        }
    ]
    assert facts["usage"]["completion_tokens"] == 9  # of all three generations


@pytest.mark.parametrize("as_json", [False, True])
def test_a_model_that_is_given_no_tools_answers_and_that_is_said(
    profile: AppPaths, capsys: pytest.CaptureFixture[str], as_json: bool
) -> None:
    """Its template fails with them; tests/unit/harmony/test_template_engine.py has real ones."""
    asked = Asked(profile, [((0.0, ToolsLeftOut(0)), *LAST)])
    try:
        assert asked(*(["--json"] if as_json else [])) == []
    finally:
        asked.services.close()
    out, err = capsys.readouterr()
    assert (json.loads(out)["answer"] if as_json else out.strip()) == "So it is."
    assert err.splitlines() == [
        "The model file's own instructions for writing a conversation do not work with tools, so "
        "the model answers without them. To use tools, choose another model."
    ]


def test_the_limits_of_the_tools_can_be_set_for_one_question(asked: Asked) -> None:
    assert asked("--allow", "f", "--max-calls", "1") == [StepState.DONE, StepState.NOT_RUN]
    limits = asked.services.toolboxes.limits()
    assert (limits.calls, limits.tokens, limits.seconds) == (1, 16_384, 120)


def test_so_can_those_of_one_result(asked: Asked) -> None:
    asked("--allow", "f", "--max-result-tokens", "600", "--max-call-seconds", "7")
    limits = asked.services.toolboxes.limits()
    assert (limits.calls, limits.tokens, limits.seconds) == (25, 600, 7)


@pytest.mark.parametrize("number", ["0", "201", "many"])
def test_limits_that_no_setting_may_have_are_refused(
    number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["ask", "Q", "--max-calls", number])
    assert "must be a whole number from 1 to 200" in capsys.readouterr().err
