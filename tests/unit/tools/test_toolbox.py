"""Which tools a conversation has, and what a model is answered that calls one."""

from __future__ import annotations

import json
import logging

import pytest

from app.core.cancel import CancelToken
from app.core.conversations.records import ConversationRecord
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Permission, ToolChoice
from app.core.tools.tool import ToolCall, ToolContext, ToolResult
from app.core.tools.toolbox import Toolbox, Toolboxes, ToolLimits
from tests.helpers.tools import FakeBrowser, FakePython, FakeTool

CONTEXT = ToolContext(ConversationRecord(1, "", "2026-11-23", "", None, False, 0.0, 0.0))


def answer(box: Toolbox, recipient: str, arguments: str = "{}") -> ToolResult:
    return box.run(ToolCall(recipient, arguments), CONTEXT, CancelToken())


def test_what_the_model_knows_of() -> None:
    tools = (FakeBrowser(), FakePython(Permission.NEVER), FakeTool("f"), FakeTool("g"))
    choice = ToolChoice(permissions={"g": Permission.NEVER, "python": Permission.ASK})
    box = Toolbox(tools, choice)
    assert [each.name for each in box.namespaces] == ["browser", "python"]
    assert [each.name for each in box.functions] == ["f"]
    assert box.permission_of("browser.search") is Permission.ALWAYS
    assert box.permission_of("python") is Permission.ASK
    assert box.permission_of("functions.g") is Permission.NEVER
    assert box.provider_of("functions.f") == "f"
    assert box.provider_of("functions.g") == ""
    assert answer(box, "functions.g").text == (
        "There is no tool named functions.g. "
        "The tools are: browser.search, browser.open, python, functions.f."
    )


def test_of_two_functions_with_a_name_the_first_is_offered() -> None:
    first, second = FakeTool("f"), FakeTool("f")
    box = Toolbox([first, second])
    assert len(box.functions) == 1
    answer(box, "functions.f")
    assert (len(first.calls), len(second.calls)) == (1, 0)


@pytest.mark.parametrize(
    ("recipient", "meant"),
    [
        ("browser.search", "browser.search"),
        ("functions.browser.search", "browser.search"),
        ("Browser.Search", "browser.search"),
        (" browser.search ", "browser.search"),
        ("browser_search", "browser.search"),
        ("search", "browser.search"),
        ("functions.search", "browser.search"),
        ("python", "python"),
        ("functions.python", "python"),
        ("python.run", "python"),
        ("functions.python.exec", "python"),
        ("f", "functions.f"),
        ("functions.F", "functions.f"),
        ("functions.my-tool", "functions.my_tool"),
    ],
)
def test_a_name_that_is_written_a_little_differently(recipient: str, meant: str) -> None:
    tools = [FakeBrowser(), FakePython(), FakeTool("f"), FakeTool("my_tool")]
    assert not answer(Toolbox(tools), recipient, '{"query": "x"}').failed
    (call,) = [call for tool in tools for call, _ in tool.calls]
    assert call.recipient == meant


@pytest.mark.parametrize("recipient", ["browser.close", "wikipedia", "functions", "browser", ""])
def test_a_tool_that_is_not_there_is_answered_with_those_that_are(recipient: str) -> None:
    tools = [FakeBrowser(), FakePython(), FakeTool("f")]
    result = answer(Toolbox(tools), recipient)
    assert result.failed
    assert "browser.search, browser.open, python, functions.f" in result.text
    assert not any(tool.calls for tool in tools)


def test_a_name_that_could_mean_two_tools_means_none() -> None:
    box = Toolbox([FakeBrowser(), FakeTool("search")])
    assert box.permission_of("search") is Permission.NEVER
    assert box.provider_of("functions.search") == "search"
    assert box.provider_of("browser.search") == "browser"


def test_without_tools_the_model_is_asked_to_answer_without() -> None:
    result = answer(Toolbox(), "browser.search")
    assert result.failed and "Answer without them" in result.text


@pytest.mark.parametrize("arguments", ["{", "[1]", "3", "null", '{"a": ', "[" * 100_000])
def test_arguments_that_are_no_object_are_answered_with_the_schema(arguments: str) -> None:
    tool = FakeTool("f")
    result = answer(Toolbox([tool]), "functions.f", arguments)
    assert result.failed
    assert '"top"' in result.text and not tool.calls


def test_no_arguments_are_an_empty_object() -> None:
    tool = FakeTool("f")
    assert not answer(Toolbox([tool]), "functions.f", " ").failed
    assert tool.calls[0][0].arguments == "{}"


@pytest.mark.parametrize("fails", [False, True])
def test_half_a_character_is_neither_passed_on_nor_returned(fails: bool) -> None:
    """Neither the store nor the engine takes one."""

    def say(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        if fails:
            raise UserError(Code.DOCUMENT_MISSING, path="a\udc80")
        return ToolResult("half \ud83d", '{"shown": "\ud83d"}')

    tool = FakeTool("f", answer=say)
    result = answer(Toolbox([tool]), "functions.f", '{"a": "\\ud83d"}')
    assert tool.calls[0][0].arguments == '{"a": "?"}'
    if fails:
        assert result.text.endswith("(path: a?).")
    else:
        assert result == ToolResult("half ?", '{"shown": "?"}')


def test_missing_arguments_are_named() -> None:
    browser = FakeBrowser()
    result = answer(Toolbox([browser]), "browser.search", '{"topn": 3}')
    assert result.failed and "missing: query" in result.text
    assert not browser.calls


def test_arguments_get_the_names_that_the_tool_declares() -> None:
    browser = FakeBrowser()
    answer(Toolbox([browser]), "browser.search", '{"query": "é", "top_n": 3, "more": 1}')
    assert json.loads(browser.calls[0][0].arguments) == {"query": "é", "topn": 3, "more": 1}


def test_a_program_is_passed_on_as_it_is() -> None:
    python = FakePython()
    answer(Toolbox([python]), "python", "print({)")
    assert python.calls[0][0] == ToolCall("python", "print({)")


def test_a_failure_is_explained_to_the_model() -> None:
    def fail(*_: object) -> ToolResult:
        raise UserError(Code.DOCUMENT_MISSING, path="notes.txt")

    result = answer(Toolbox([FakeTool("f", answer=fail)]), "functions.f")
    assert result.failed
    assert result.text == "The call failed: document missing (path: notes.txt)."


@pytest.mark.expect_logs("tool f: ValueError")
def test_a_bug_is_a_result_and_is_logged_without_private_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object) -> ToolResult:
        raise ValueError("my secret")

    with caplog.at_level(logging.ERROR):
        result = answer(Toolbox([FakeTool("f", answer=fail)]), "functions.f", '{"a": 77123}')
    assert result.failed and "secret" not in result.text
    assert "ValueError" in caplog.text and "test_toolbox.py" in caplog.text
    assert "my secret'" not in caplog.text and "77123" not in caplog.text


def test_a_stop_is_no_result() -> None:
    def stop(*_: object) -> ToolResult:
        raise Cancelled

    with pytest.raises(Cancelled):
        answer(Toolbox([FakeTool("f", answer=stop)]), "functions.f")


def test_a_toolbox_is_made_for_each_turn() -> None:
    limits = [ToolLimits(calls=1), ToolLimits(calls=2)]

    def browser(conversation: ConversationRecord) -> FakeBrowser | None:
        return FakeBrowser() if conversation.tools.collections else None

    boxes = Toolboxes([browser], lambda: limits.pop(0))
    without = CONTEXT.conversation
    assert boxes.of(without).namespaces == ()
    conversation = ConversationRecord(
        1, "", "2026-11-23", "", None, False, 0.0, 0.0, tools=ToolChoice(("x",))
    )
    box = boxes.of(conversation)
    assert [each.name for each in box.namespaces] == ["browser"]
    assert box.limits.calls == 2
