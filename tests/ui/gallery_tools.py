"""Pictures of what tools leave in a conversation, for the eye.

    python -m tests.ui.gallery_tools build/screenshots [state …]

Each state in light, dark and high contrast, from right to left, at 200 % and with large text.
Nothing is compared: look at them.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

import msgspec
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.browser.records import Link, PageDocument, PageKind, PageRecord, Place, encoded
from app.core.cancel import CancelToken
from app.core.messages import Channel, Permission
from app.core.paths import AppPaths
from app.core.python_tool.tool import Figure, PythonData, Table
from app.core.tools.tool import ToolCall, ToolContext, ToolResult
from app.ui.chat.widgets.tools_button import ToolsButton
from app.ui.document.collapsible_text import FoldButton
from tests.helpers.scripted import Step
from tests.helpers.tools import CALLED, FakeBrowser, FakePython, FakeTool, call, end, say, think
from tests.ui.find import visible_text
from tests.ui.gallery import fill
from tests.ui.picture import save_picture
from tests.ui.stage import Stage, stage
from tests.ui.variants import run

DOCUMENT = PageDocument("c1", 1, "Handbook/leave.md", "Handbook/leave.md")
LINES = [
    "# Leave",
    "",
    "Everybody has 28 days of leave a year, and all public holidays.",
    "At most ten days carry over into the next year. They are lost on 31 March,",
    "unless you were ill or on parental leave.",
    "",
    "Ask your manager at least two weeks before.",
]
ANSWER = (
    "You can carry over **at most ten days**.【1†L3-L3】 They are lost on 31 March, unless you "
    "were ill or on parental leave.【1†L3-L4】【1†L6】 The old handbook said otherwise.【7†L1】\n\n"
    "- Ask your manager two weeks before.【1†L6】"
)
CHART = b"""<svg xmlns="http://www.w3.org/2000/svg" width="420" height="200" viewBox="0 0 420 200">
<rect x="20" y="120" width="60" height="60" fill="#4477aa"/>
<rect x="120" y="60" width="60" height="120" fill="#4477aa"/>
<rect x="220" y="90" width="60" height="90" fill="#4477aa"/>
<path d="M10 180H410" stroke="#888" fill="none"/></svg>"""
PROGRAM = "days = [4, 8, 6]\nprint(sum(days) / len(days))"


def browse(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
    if call.recipient == "browser.search":
        links = (Link("a", 0), Link("b", 0))
        page = PageRecord(0, PageKind.SEARCH, "", "leave", 0, 3, (DOCUMENT,), links=links)
        return ToolResult("L0: \nL1: # Search Results\nL2: \nL3: two results", encoded(page))
    places = tuple(Place(n, n, 0, n * 80, n * 80 + 80, n + 1) for n in range(len(LINES)))
    page = PageRecord(
        1, PageKind.DOCUMENT, DOCUMENT.address, DOCUMENT.title, 0, 6, (DOCUMENT,), places
    )
    body = "\n".join(f"L{n}: {line}" for n, line in enumerate(LINES))
    return ToolResult(f"[1] Leave\n**viewing lines [0 - 6] of 6**\n\n{body}", encoded(page))


def compute(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
    data = PythonData(
        stdout="6.0\n",
        seconds=0.31,
        figures=[Figure("rain.svg", "image/svg+xml", CHART)],
        tables=[Table("rain.csv", "day,mm\n1,4\n2,8\n3,6\n")],
    )
    return ToolResult("6.0", msgspec.json.encode(data).decode())


def overflows(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
    wide = ",".join(f"column {n}" for n in range(60))
    rows = "\n".join(",".join(str(n * row) for n in range(60)) for row in range(200))
    data = PythonData(
        stdout="\n".join(f"line {n}" for n in range(10_000)),
        seconds=29.97,
        figures=[
            *(Figure(f"figure {n}.svg", "image/svg+xml", CHART) for n in range(1, 20)),
            Figure("torn.png", "image/png", b"\x89PNG torn"),
        ],
        tables=[Table("wide.csv", f"{wide}\n{rows}\n")],
    )
    text = 'Traceback (most recent call last):\n  File "main.py", line 2\nZeroDivisionError: no'
    return ToolResult(text, msgspec.json.encode(data).decode())


def fails(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
    return ToolResult("No connection.", failed=True)


def waits(call: ToolCall, context: ToolContext, cancel: CancelToken) -> ToolResult:
    time.sleep(3)
    return ToolResult("late")


def browsing() -> list[Sequence[Step]]:
    return [
        [think("They ask about leave."), call("browser.search", query="leave policy"), CALLED],
        [think("The handbook will say."), call("browser.open", id=0), CALLED],
        [call("functions.get_weather", a=1), CALLED],
        [think("That is it."), say(ANSWER), end()],
    ]


def ask(it: Stage, question: str = "How many days of leave can I carry over?") -> None:
    it.until(lambda: it.engine.loaded is not None)
    it.ask(question)


def done(it: Stage) -> None:
    ask(it)
    it.until_idle()


def unfolded(it: Stage) -> None:
    done(it)
    folds = it.window.pane.transcript.findChildren(FoldButton)
    for fold in folds:
        if "Handbook" in fold.text():
            fold.click()
    it.settle()


def running(it: Stage) -> None:
    ask(it)
    QTest.qWait(600)


def computed(it: Stage) -> None:
    ask(it, "What is the mean?")
    it.until_idle()
    QTest.qWait(500)


def source(it: Stage) -> None:
    done(it)
    it.click("Source 2: Handbook/leave.md, lines 4–5")
    it.until(lambda: "passage as the model" in visible_text(it.window))


def tools_menu(it: Stage) -> None:
    it.settle()
    button = it.window.pane.composer.findChild(ToolsButton)
    button.menu().popup(button.mapToGlobal(button.rect().topLeft()) - QPoint(0, 120))


def asked(it: Stage) -> None:
    ask(it, "What is the mean?")
    it.until_idle()


@dataclass(frozen=True)
class State:
    name: str
    act: Callable[[Stage], None]
    options: dict[str, Any] = field(default_factory=dict)
    variants: bool = True


TOOLS = [lambda _: FakeBrowser(answer=browse), lambda _: FakeTool("get_weather", answer=fails)]
BROWSED: dict[str, Any] = {"tools": TOOLS}
WAITING: dict[str, Any] = {"tools": [lambda _: FakeBrowser(answer=waits)]}
OVERFULL: dict[str, Any] = {"tools": [lambda _: FakePython(answer=overflows)]}
COMPUTED: dict[str, Any] = {"tools": [lambda _: FakePython(answer=compute)]}


ASKING: dict[str, Any] = {"tools": [lambda _: FakePython(Permission.ASK)]}
ASKING_TOOL: dict[str, Any] = {"tools": [lambda _: FakeTool("send_letter", Permission.ASK)]}


def letter() -> list[Sequence[Step]]:
    text = "Dear all,\n\u202eplease\u202c come at ten.\n" * 12
    return [[think("I write."), call("functions.send_letter", to="all", text=text), CALLED]]


def program() -> list[Sequence[Step]]:
    channel = Channel.ANALYSIS
    return [
        [think("I compute it."), call("python", channel=channel, code=PROGRAM), CALLED],
        [say("The mean is **6.0**."), end()],
    ]


STATES = [
    State("steps", done, BROWSED | {"turns": browsing()}),
    State("step-unfolded", unfolded, BROWSED | {"turns": browsing()}),
    State("cited-passage", source, BROWSED | {"turns": browsing()}),
    State("tools-menu", tools_menu, BROWSED),
    State("step-running", running, WAITING | {"turns": browsing()}),
    State("tool-permission", asked, ASKING | {"turns": program()}),
    State("tool-permission-long", asked, ASKING_TOOL | {"turns": letter()}),
    State("python-step-full", computed, OVERFULL | {"turns": program(), "size": (1120, 1000)}),
    State("python-step", computed, COMPUTED | {"turns": program(), "size": (1120, 1000)}),
]


def take(_: QApplication, state: State, path: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        paths = AppPaths.of_profile(Path(profile))
        with stage(paths, fill=fill, **state.options) as it:
            state.act(it)
            QTest.qWait(150)
            save_picture(it.window, path)
            if it.window.chat.turn is not None:
                it.window.chat.stop()


if __name__ == "__main__":
    sys.exit(run("tests.ui.gallery_tools", STATES, take))
