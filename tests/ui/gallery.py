"""Pictures of every state of the window, for the eye: `make screenshots`.

    python -m tests.ui.gallery build/screenshots

Each state in light, dark and high contrast; some in the other variants (see `variants`). Nothing is
compared: look at them.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from app.core.conversations.records import GenerationRecord, MessageState
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Delta, Loading, Prefill
from app.core.errors import Code, UserError
from app.core.messages import (
    Channel,
    Effort,
    Message,
    Part,
    Role,
    Sampling,
    StopReason,
    Usage,
)
from app.core.paths import AppPaths
from app.ui.document.collapsible_text import FoldButton
from app.ui.shell.frame import Frame
from tests.helpers.scripted import stream
from tests.ui import gallery_attachments, gallery_reading, gallery_typography
from tests.ui.picture import save_picture
from tests.ui.stage import LOADED, STARTER, Stage, answer, stage
from tests.ui.variants import run

FOREVER = 3600.0
LATER = (FOREVER, Delta(0, Channel.FINAL, "x"))
DAY = 86_400.0

REASONING = (
    "The person asks about ownership in Rust. They know Python, so a comparison helps. I should "
    "explain moves first, then borrowing, and show one short example of each."
)
ANSWER = """Every value in Rust has **one owner**, and when the owner goes, the value goes too.

1. Assigning a value *moves* it: the old name cannot be used any more.
2. A **reference** (`&value`) borrows it without taking it.
3. There may be many readers or one writer, never both at a time.

```rust
fn main() {
    let words = vec!["one", "two"];
    let count = length(&words); // borrowed
    println!("{words:?} has {count} words");
}

fn length(words: &[&str]) -> usize {
    words.len()
}
```

In Python every name is a reference and a collector tidies up; here the compiler knows the
moment at which a value is no longer needed."""

TITLES = [
    ("Tax letter to the city", 0, True),
    ("Rust ownership for Python people", 0, False),
    ("Names for a small grey cat", 0, False),
    ("Bread that rises in a cold kitchen", 1, False),
    ("Reading list: history of the Silk Road", 1, False),
    ("Why does my bicycle chain skip", 4, False),
    ("Regular expressions for dates", 6, False),
    ("A poem about rain, without the word rain", 16, False),
    ("Comparing heat pumps", 22, False),
    ("How tides work", 45, False),
    ("Interview questions for a gardener", 47, False),
    ("Übersetzung eines alten Briefes", 80, False),
]


def talk(
    store: ConversationStore,
    title: str,
    turns: list[tuple[str, str, str]],
    usage: Usage | None = None,
    state: MessageState = MessageState.COMPLETE,
) -> int:
    """A stored conversation: question, reasoning, answer."""
    conversation = store.create(title=title, date="2026-11-23")
    parent = None
    for number, (question, reasoning, text) in enumerate(turns):
        asked = store.add_message(conversation.id, parent, Message.of(Role.USER, question))
        parts = (Part(Channel.ANALYSIS, reasoning),) if reasoning else ()
        last = number == len(turns) - 1
        told = store.add_message(
            conversation.id,
            asked.id,
            Message(Role.ASSISTANT, (*parts, Part(Channel.FINAL, text)) if text else parts),
            state if last else MessageState.COMPLETE,
            GenerationRecord(
                "gpt-oss-20b",
                Effort.MEDIUM,
                Sampling(),
                usage or Usage(2100, 900, 1000, prompt_seconds=4, completion_seconds=24.4),
                StopReason.INTERRUPTED
                if last and state is not MessageState.COMPLETE
                else StopReason.FINISHED,
                reasoning_seconds=6.2,
            ),
        )
        parent = told.id
    return conversation.id


def fill(store: ConversationStore) -> None:
    """A sidebar as it looks after some weeks."""
    now = time.time()
    for title, days, pinned in reversed(TITLES):
        store._clock = lambda days=days: now - days * DAY  # a past that tests can have
        identity = talk(store, title, [("How does it work?", "", "Like this.")])
        if pinned:
            store.pin(identity, True)
    store._clock = time.time


def open_typical(it: Stage) -> None:
    identity = talk(
        it.services.store,
        "Rust ownership for Python people",
        [("Explain ownership in Rust to someone who knows Python.", REASONING, ANSWER)],
    )
    it.window.conversations.refresh()
    it.window.conversation.open(identity)
    it.settle()


def open_long(it: Stage) -> None:
    turns = [
        (f"Question {n}: " + "and what about this? " * (1 + n % 7), REASONING * 3, ANSWER)
        for n in range(60)
    ]
    title = "A very long conversation with a title that does not fit into the sidebar at all"
    usage = Usage(7000, 0, 800, completion_seconds=20)
    identity = talk(it.services.store, title, turns, usage)
    it.window.conversations.refresh()
    it.window.conversation.open(identity)
    it.settle()
    it.window.pane.transcript.scroll_to_end()
    it.window.pane.composer.set_text("\n".join(f"line {n} of a long message" for n in range(14)))


def reasoning_stream() -> Iterator[Any]:
    yield 0.01, Prefill(0, 40, 40)
    yield from stream(REASONING, 3000, Channel.ANALYSIS)
    yield LATER


def answer_stream() -> Iterator[Any]:
    yield from answer(ANSWER[:420], REASONING, 3000)
    yield LATER


def crash(after: float = 0.05) -> Iterator[Any]:
    yield from answer("Every value in Rust has **one owner**, and when the owner", REASONING, 3000)
    log = (
        "ggml_vulkan: device lost\n"
        "/build/llama.cpp/ggml/src/ggml.c:7123: GGML_ASSERT(tensor->view_src == NULL) failed\n"
        "process 4711 ended by SIGABRT"
    )
    yield after, UserError(Code.ENGINE_CRASHED, log, reason="SIGABRT")


def ask_and_wait(it: Stage, seconds: float = 1.2) -> None:
    it.until(lambda: it.engine.loaded is not None)
    it.ask("Explain ownership in Rust to someone who knows Python.")
    end = time.monotonic() + seconds
    it.until(lambda: time.monotonic() > end, 30)


def fail(it: Stage) -> None:
    ask_and_wait(it)
    for button in it.window.pane.transcript.findChildren(QPushButton):
        if button.text() == "Details":
            button.click()


def fail_elsewhere(it: Stage) -> None:
    ask_and_wait(it, 0.0)
    it.window.conversation.open(it.window.conversations.records[2].id)
    it.until(it.window.pane.notices.isVisible)


def elsewhere(it: Stage) -> None:
    """An answer is written in another conversation, and a message cannot be sent in this one."""
    ask_and_wait(it)
    it.window.conversation.open(it.window.conversations.records[2].id)
    it.settle()
    it.ask("Is this one free?")


def edit_while_busy(it: Stage) -> None:
    open_typical(it)
    it.window.pane.transcript.verticalScrollBar().setValue(0)
    it.click(QCoreApplication.translate("MessageFooter", "Edit this message"))
    ask_and_wait(it, 0.6)
    it.window.pane.transcript.verticalScrollBar().setValue(0)


def directions(it: Stage) -> None:
    """Questions in both directions, in one conversation."""
    turns = [
        ("What is ownership in Rust?", "", "Ownership says who frees a value."),
        ("ما هي الملكية في Rust؟", "", "الملكية تحدد من يحرر القيمة."),
        ("/home/ada/model.gguf?", "", "That is a path."),
    ]
    identity = talk(it.services.store, "ما هي الملكية؟", turns)
    it.window.conversations.refresh()
    it.window.conversation.open(identity)
    it.settle()


def weather(it: Stage) -> None:
    store = it.services.store
    conversation = store.create(title="Is it raining?", date="2026-11-23")
    asked = store.add_message(
        conversation.id, None, Message.of(Role.USER, "Is it raining in Łódź?")
    )
    call = Part(
        Channel.COMMENTARY, '{"city": "Łódź", "unit": "celsius"}', recipient="functions.get_weather"
    )
    preamble = Part(Channel.COMMENTARY, "I will look it up for both days.")
    other = Part(Channel.COMMENTARY, '{"city": "Łódź"}', recipient="functions.get_forecast")
    store.add_message(
        conversation.id,
        asked.id,
        Message(Role.ASSISTANT, (Part(Channel.ANALYSIS, REASONING), preamble, call, other)),
        MessageState.COMPLETE,
        GenerationRecord(
            "gpt-oss-20b",
            Effort.MEDIUM,
            Sampling(),
            Usage(300, 0, 60, completion_seconds=2),
            StopReason.TOOL_CALL,
            reasoning_seconds=2.0,
        ),
    )
    it.window.conversations.refresh()
    it.window.conversation.open(conversation.id)
    it.settle()
    folds = it.window.pane.transcript.findChildren(FoldButton)
    next(fold for fold in folds if "get_weather" in fold.text()).click()


def branches(it: Stage) -> None:
    store = it.services.store
    identity = talk(store, "Names", [("A name for a cat?", "", "Miso."), ("More?", "", "Plum.")])
    path = store.path(identity)
    store.add_message(identity, path[1].id, Message.of(Role.USER, "Three more, and shorter?"))
    tip = store.path(identity)[-1].id
    for text in ("Ash, Pip, Mo.", "Bo, Kit, Fig."):
        store.add_message(identity, tip, Message.of(Role.ASSISTANT, text))
    it.window.conversations.refresh()
    it.window.conversation.open(identity)
    it.settle()


def search(it: Stage) -> None:
    QTest.keyClicks(it.window.sidebar.findChild(QLineEdit), "work")  # in any language
    QTest.qWait(500)  # the search begins when the user pauses
    it.settle()


def undo(it: Stage) -> None:
    record = it.window.conversations.records[3]
    it.window.conversations.delete(record.id)
    it.settle()


def bin_of_conversations(it: Stage) -> None:
    undo(it)
    it.window.sidebar.bin_action.trigger()
    it.settle()


def renaming(it: Stage) -> None:
    open_typical(it)
    it.window.sidebar.list.setFocus()
    QTest.keyClick(it.window.sidebar.list, Qt.Key.Key_F2)
    it.settle()


def menu(it: Stage) -> None:
    it.until(lambda: it.engine.loaded is not None)
    it.settle()
    it.window.pane.header.open_picker()


def window_menu(it: Stage) -> None:
    open_typical(it)
    button = it.window.actions_.more
    at = it.window.pane.header.mapToGlobal(it.window.pane.header.rect().bottomRight())
    menu = button.menu()
    menu.popup(at - QPoint(menu.sizeHint().width(), 0))


def export(it: Stage) -> None:
    open_typical(it)
    it.window.actions_.export.trigger()
    it.settle()


def instructions(it: Stage) -> None:
    open_typical(it)
    it.window.models.instructions.save("Answer in plain German, and name your sources.")
    it.settle()
    it.window.actions_.instructions.trigger()
    it.settle()


def inspector(it: Stage) -> None:
    open_typical(it)
    it.window.pane.composer.set_text("And what about lifetimes?")
    it.engine.cached = 40
    it.window.actions_.inspect.trigger()
    it.settle()


def help_at_code(it: Stage) -> None:
    open_typical(it)
    it.window.show_help(Code.ENGINE_CRASHED)


def fold(it: Stage) -> None:
    open_typical(it)
    it.window.resize(560, 760)
    it.window.findChild(Frame).set_collapsed(True)


def cannot_start(it: Stage) -> None:
    it.window.show_start_failure(
        UserError(
            Code.DATABASE_DAMAGED,
            "row 17 missing from index message_by_parent\nTree 5 page 9: btreeInitPage() error 11",
            path="/home/ada/.local/share/Gloss/gloss.db",
            copy="/home/ada/.local/share/Gloss/gloss-damaged-20261123.db",
        )
    )


@dataclass
class State:
    name: str
    act: Callable[[Stage], None] = lambda it: it.settle()
    options: dict[str, Any] = field(default_factory=dict)
    variants: bool = False  # in every variant


MISSING = UserError(Code.FILE_MISSING, path="/media/ada/disk/gpt-oss-20b-mxfp4.gguf")
STATES = [
    State(
        "empty-first-start",
        lambda it: it.until(lambda: it.engine.loaded is not None),
        {
            "models": [STARTER],
            "loaded": replace(LOADED, name="SmolLM2 135M", context_length=8192, layers=30),
        },
        True,
    ),
    State("empty", options={"fill": fill}),
    State("no-model", options={"models": []}),
    State("model-missing", options={"models": [STARTER], "wanted": MISSING}),
    State(
        "loading",
        lambda it: it.until(it.window.pane.loading.isVisible),
        {"fill": fill, "loading": [(0.1, Loading(0, 0.42)), (FOREVER, Loading(0, 0.9))]},
    ),
    State("reasoning", ask_and_wait, {"fill": fill, "turns": [lambda prompt: reasoning_stream()]}),
    State("streaming", ask_and_wait, {"fill": fill, "turns": [lambda prompt: answer_stream()]}),
    State("typical", open_typical, {"fill": fill}, True),
    State("long", open_long, {"fill": fill}, True),
    State(
        "waiting",
        ask_and_wait,
        {"fill": fill, "turns": [lambda prompt: iter([(0.1, Prefill(0, 700, 1000)), LATER])]},
    ),
    State("tool-call", weather, {"fill": fill}, True),
    State("branches", branches, {"fill": fill}, True),
    State("elsewhere", elsewhere, {"fill": fill, "turns": [lambda prompt: answer_stream()]}, True),
    State("edit-while-busy", edit_while_busy, {"fill": fill, "turns": [lambda p: answer_stream()]}),
    *[
        State(f"typography-{part}", partial(gallery_typography.show, at=at), {"fill": fill}, True)
        for part, at in enumerate((0.0, 0.3, 0.55, 0.8, 1.0))
    ],
    State("directions", directions, {"fill": fill}, True),
    State("error-elsewhere", fail_elsewhere, {"fill": fill, "turns": [lambda prompt: crash(0.4)]}),
    State("error", fail, {"fill": fill, "turns": [lambda prompt: crash()]}, True),
    State("search", search, {"fill": fill}, True),
    State("deleted", undo, {"fill": fill}),
    State("bin", bin_of_conversations, {"fill": fill}, True),
    State("renaming", renaming, {"fill": fill}, True),
    State("model-menu", menu, {"fill": fill}),
    State("shortcuts", lambda it: it.window.actions_.shortcuts.trigger(), {"fill": fill}),
    State("menu", window_menu, {"fill": fill}, True),
    State("help", help_at_code, {"fill": fill}, True),
    State("instructions", instructions, {"fill": fill}, True),
    State("inspector", inspector, {"fill": fill}, True),
    State("export", export, {"fill": fill}, True),
    State("narrow", fold, {"fill": fill}),
    State("code", gallery_reading.open_code, {"fill": fill}),
    State("code-numbered", gallery_reading.numbered_code, {"fill": fill}, True),
    State("formulas", gallery_reading.formulas, {"fill": fill}, True),
    State("formulas-first", gallery_reading.first_formulas, {"fill": fill}, True),
    State("diagrams", gallery_reading.diagrams, {"fill": fill}, True),
    State("diagrams-first", gallery_reading.first_diagrams, {"fill": fill}, True),
    State("diagram-large", gallery_reading.large_diagram, {"fill": fill}, True),
    State("find", gallery_reading.found, {"fill": fill}, True),
    State("find-nothing", gallery_reading.not_found, {"fill": fill}),
    State("selection", gallery_reading.selected, {"fill": fill}, True),
    State("link", gallery_reading.link, {"fill": fill}),
    State("link-odd", gallery_reading.odd_link, {"fill": fill}, True),
    State("link-refused", gallery_reading.refused_link, {"fill": fill}),
    State("files", gallery_attachments.chips, {"fill": fill}, True),
    State("files-many", gallery_attachments.many_chips, {"fill": fill}, True),
    State("files-failed", gallery_attachments.failed_chip, {"fill": fill}, True),
    State("files-too-long", gallery_attachments.too_long, {"fill": fill}, True),
    State("files-long-paste", gallery_attachments.long_paste, {"fill": fill}),
    State("files-hovered", gallery_attachments.hovered, {"fill": fill}, True),
    State("files-hovered-model", gallery_attachments.hovered_model, {"fill": fill}),
    State("files-sent", gallery_attachments.sent, {"fill": fill}, True),
    State("files-editor", gallery_attachments.editor, {"fill": fill}, True),
    State("files-editor-too-long", gallery_attachments.editor_too_long, {"fill": fill}, True),
    State("files-viewer", gallery_attachments.viewer, {"fill": fill}, True),
    State("files-choice", gallery_attachments.choice, {"fill": fill}, True),
    State("cannot-start", cannot_start, {"attach": False}),
]


def take(app: QApplication, state: State, path: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        paths = AppPaths.of_profile(Path(profile))
        with stage(paths, **state.options) as it:
            state.act(it)
            for _ in range(20):
                app.processEvents()
            end = time.monotonic() + 0.15
            it.until(lambda: time.monotonic() > end)
            save_picture(it.window, path)


if __name__ == "__main__":
    sys.exit(run("tests.ui.gallery", STATES, take))
