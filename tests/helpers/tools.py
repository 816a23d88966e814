"""Tools that do what a test says, and steps of a scripted engine that call them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence

from app.core.cancel import CancelToken
from app.core.engine.protocol import Delta, Finished
from app.core.engine.protocol import ToolCall as CallEvent
from app.core.messages import (
    Channel,
    Permission,
    StopReason,
    Tool,
    ToolNamespace,
    Usage,
)
from app.core.tools.tool import ToolCall, ToolContext, ToolResult
from tests.helpers.scripted import Step

Answer = Callable[[ToolCall, ToolContext, CancelToken], ToolResult]


def echo(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
    return ToolResult(f"{call.recipient} {call.arguments}", '{"shown":true}')


class FakeTool:
    """`functions.NAME`, which has the arguments `a` and `top`; it keeps its calls."""

    namespace: ToolNamespace | None = None

    def __init__(
        self, name: str, permission: Permission = Permission.ALWAYS, answer: Answer = echo
    ) -> None:
        self.name = name
        self.permission = permission
        self._answer = answer
        self.calls: list[tuple[ToolCall, ToolContext]] = []
        properties = {"a": {"type": "integer"}, "top": {"type": "integer"}}
        schema = {"type": "object", "properties": properties}
        self.functions: Sequence[Tool] = (Tool(name, "Does something.", schema),)

    def run(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        self.calls.append((call, context))
        return self._answer(call, context, cancel)


class HeldTool(FakeTool):
    """It runs until the test says so, or its call is cancelled."""

    def __init__(self, name: str = "f", text: str = "Found.") -> None:
        super().__init__(name, answer=self._wait)
        self._text = text
        self.runs, self.may_end = threading.Event(), threading.Event()

    def _wait(self, call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
        cancel.on_cancel(self.may_end.set)
        self.runs.set()
        assert self.may_end.wait(30)
        cancel.raise_if_cancelled()
        return ToolResult(self._text)


class FakeBrowser(FakeTool):
    """A namespace with two functions."""

    def __init__(self, permission: Permission = Permission.ALWAYS, answer: Answer = echo) -> None:
        super().__init__("browser", permission, answer)
        self.functions = ()
        query = {"type": "object", "properties": {"query": {}, "topn": {}}, "required": ["query"]}
        self.namespace = ToolNamespace(
            "browser", "Looks things up.", (Tool("search", "", query), Tool("open", ""))
        )


class FakePython(FakeTool):
    """A namespace without functions."""

    def __init__(self, permission: Permission = Permission.ALWAYS, answer: Answer = echo) -> None:
        super().__init__("python", permission, answer)
        self.functions = ()
        self.namespace = ToolNamespace("python", "Runs programs.")


def think(text: str) -> Step:
    return 0, Delta(0, Channel.ANALYSIS, text, len(text.split()), new_part=True)


def say(text: str) -> Step:
    return 0, Delta(0, Channel.FINAL, text, len(text.split()), new_part=True)


def call(recipient: str, *, channel: Channel = Channel.COMMENTARY, **arguments: object) -> Step:
    name = recipient.removeprefix("functions.")
    kind = None if recipient == "python" else "json"
    return 0, CallEvent(0, name, recipient, json.dumps(arguments), channel, True, kind)


def wrong_call(recipient: str, text: str) -> Step:
    return 0, CallEvent(0, recipient, recipient, text, Channel.COMMENTARY, False)


def end(stop: StopReason = StopReason.FINISHED, usage: Usage | None = None) -> Step:
    return 0, Finished(0, stop, usage or Usage(20, 5, 3, 0.1, 0.2, 0.3), seed=42, raw="|")


CALLED = end(StopReason.TOOL_CALL)
