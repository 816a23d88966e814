"""Pictures of what can be done to messages, for the eye.

    python -m tests.ui.gallery_steering build/screenshots [state …]

Each state in light, dark and high contrast, from right to left, at 200 % and with large text.
Nothing is compared: look at them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.conversations.records import GenerationRecord, MessageState, Verdict
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Delta, Finished
from app.core.messages import (
    Channel,
    Effort,
    Message,
    ReasoningControl,
    Role,
    Sampling,
    StopReason,
    Usage,
)
from app.core.paths import AppPaths
from app.ui.chat.message_item import MessageAction
from app.ui.chat.widgets.details_overlay import DetailsOverlay
from tests.ui.find import open_menu, visible_text
from tests.ui.gallery import ANSWER, LATER, REASONING, ask_and_wait, fill, open_typical
from tests.ui.picture import save_picture
from tests.ui.stage import GPT_OSS, LOADED, Stage, stage
from tests.ui.variants import run

translate = QCoreApplication.translate
SUMMARY = (
    "The user knows **Python** and learns Rust. So far:\n\n- every value has one owner;\n- a move "
    "ends the old name; `clone()` makes a copy;\n- open: borrowing, with an example of each case."
)
RAW = f"<|channel|>analysis<|message|>{REASONING}<|end|>"


def click(it: Stage, text: str) -> None:
    it.click(translate("MessageFooter", text))


def whole_answer() -> Iterator[Any]:
    yield 0.0, Delta(0, Channel.ANALYSIS, REASONING)
    yield 0.0, Delta(0, Channel.FINAL, ANSWER)
    usage = Usage(2100, 900, 1000, 4.0, 24.4, 4.2, cpu_seconds=45.0)
    yield 0.0, Finished(0, StopReason.FINISHED, usage, seed=1_804_289_383, raw=RAW)


def streaming() -> Iterator[Any]:
    yield 0.0, Delta(0, Channel.FINAL, ANSWER[:420])
    yield LATER


def retry_menu(it: Stage) -> None:
    open_typical(it)
    click(it, "Answer again with…")


def message_menu(it: Stage) -> None:
    open_typical(it)
    click(it, "More actions")


def details(it: Stage) -> None:
    it.until(lambda: it.engine.loaded is not None)
    it.ask("Explain ownership in Rust to someone who knows Python.")
    it.until_idle()
    identity = it.services.store.path(it.window.chat.conversation)[-1].id
    it.window.models.message_changes.find_details(identity)
    it.settle()


def raw_output(it: Stage) -> None:
    details(it)
    overlay = it.window.findChild(DetailsOverlay)
    next(each for each in overlay.findChildren(QPushButton) if each.isCheckable()).click()


def queued(it: Stage) -> None:
    ask_and_wait(it, 0.3)
    for text in (
        "And how is that in C++?",
        "Show me a longer example, with a structure that borrows from another one, and explain "
        "line by line when each of its values is freed.",
    ):
        it.ask(text)
    it.type("Then")
    it.settle()


def held(it: Stage) -> None:
    queued(it)
    it.window.chat.stop()
    it.until_idle()


def edited(it: Stage) -> None:
    open_typical(it)
    answer = it.services.store.path(it.window.chat.conversation)[-1].id
    text = "Every value in Rust has **one owner**. That is all you need to know for now."
    it.window.models.message_changes.edit_answer(answer, text, keep_reasoning=True)
    it.settle()


def editing(it: Stage) -> None:
    edited(it)
    click(it, "More actions")
    actions = [each for each in open_menu().actions() if each.text()]
    actions[1].trigger()
    open_menu().close()


def deleted(it: Stage) -> None:
    open_typical(it)
    answer = it.services.store.path(it.window.chat.conversation)[-1].id
    it.window.models.message_changes.delete(answer)
    it.settle()


def rated(it: Stage) -> None:
    open_typical(it)
    click(it, "More actions")
    next(each for each in open_menu().actions() if each.data() is MessageAction.RATE).trigger()
    open_menu().close()
    it.settle()


def corrected(it: Stage) -> None:
    open_typical(it)
    answer = it.services.store.path(it.window.chat.conversation)[-1].id
    it.window.models.ratings.rate(answer, Verdict.BAD)
    it.window.models.ratings.correct(answer, "Every value in Rust has **one owner**.")
    it.settle()


def rated_menu(it: Stage) -> None:
    corrected(it)
    click(it, "More actions")


def better_answer(it: Stage) -> None:
    corrected(it)
    it.window.models.ratings.open(it.services.store.path(it.window.chat.conversation)[-1].id)
    it.settle()


def export_ratings(it: Stage) -> None:
    corrected(it)
    it.window.actions_.export_ratings.trigger()
    it.settle()


def no_ratings(it: Stage) -> None:
    it.window.actions_.export_ratings.trigger()
    it.settle()


def _open(it: Stage) -> tuple[ConversationStore, int, int]:
    """The store, the conversation and its last answer."""
    open_typical(it)
    it.until(lambda: it.engine.loaded is not None)
    conversation = it.window.chat.conversation
    assert conversation is not None
    return it.services.store, conversation, it.services.store.path(conversation)[-1].id


def _made(usage: Usage, first_sent: int = 0) -> GenerationRecord:
    return GenerationRecord(
        "gpt-oss-20b",
        Effort.MEDIUM,
        Sampling(),
        usage,
        context_length=8192,
        left_out=first_sent,
        first_sent=first_sent,
    )


def context_nearly_full(it: Stage) -> None:
    store, conversation, last = _open(it)
    store.update_message(last, generation=_made(Usage(6800, 0, 150)))
    it.window.chat.message_changed(conversation)
    it.settle()


def context_full(it: Stage) -> None:
    context_nearly_full(it)
    it.ask("Then explain borrowing, with an example of each of the cases. " * 30)
    it.settle()


def context_full_stopped(it: Stage) -> None:
    context_nearly_full(it)
    it.click("Send nothing more")
    it.settle()
    it.ask("Then explain borrowing, with an example of each of the cases. " * 30)
    it.settle()


def summary(it: Stage) -> None:
    store, conversation, last = _open(it)
    store.summaries.begin(last, "gpt-oss-20b")
    store.summaries.write(last, SUMMARY, MessageState.COMPLETE)
    asked = store.add_message(conversation, last, Message.of(Role.USER, "And how is that in C++?"))
    text = "There, **you** free what you own."
    store.add_message(conversation, asked.id, Message.of(Role.ASSISTANT, text))
    it.window.chat.message_changed(conversation)
    it.settle()


def summary_unfinished(it: Stage) -> None:
    store, conversation, last = _open(it)
    store.summaries.begin(last, "gpt-oss-20b")
    store.summaries.write(last, SUMMARY[:90], MessageState.STOPPED)
    it.window.chat.message_changed(conversation)
    it.settle()


def context_left_out(it: Stage) -> None:
    store, conversation, parent = _open(it)
    asked = store.add_message(
        conversation, parent, Message.of(Role.USER, "And how is that in C++?")
    )
    answer = Message.of(Role.ASSISTANT, "There, **you** free what you own.")
    questions = sum(each.role is Role.USER for each in store.path(conversation))
    store.add_message(
        conversation, asked.id, answer, generation=_made(Usage(5000, 0, 150), questions - 1)
    )
    it.window.chat.message_changed(conversation)
    it.settle()


def summary_inspected(it: Stage) -> None:
    summary(it)
    it.type("Show me an example.")
    it.window.conversation.inspector.open()
    it.until(lambda: "tokens that the model" in visible_text(it.window))


@dataclass(frozen=True)
class State:
    name: str
    act: Callable[[Stage], None]
    options: dict[str, Any] = field(default_factory=dict)
    variants: bool = True


ANSWERED = {"turns": [lambda prompt: whole_answer()]}
ANSWERED |= {
    "models": [replace(GPT_OSS, quantization="MXFP4")],
    "loaded": replace(LOADED, reasoning=ReasoningControl.EFFORT),
}
TALL = {"size": (1120, 1100)}
STREAMED = {"turns": [lambda prompt: streaming()]}
STATES = [
    State("retry-menu", retry_menu, TALL),
    State("message-menu", message_menu, TALL),
    State("answer-details", details, ANSWERED),
    State("raw-output", raw_output, ANSWERED),
    State("queued", queued, STREAMED),
    State("queued-held", held, STREAMED),
    State("edited-answer", edited),
    State("editing-answer", editing),
    State("message-deleted", deleted),
    State("rated-answer", rated),
    State("corrected-answer", corrected),
    State("rated-menu", rated_menu, TALL),
    State("better-answer", better_answer),
    State("export-ratings", export_ratings),
    State("no-ratings", no_ratings),
    State("context-nearly-full", context_nearly_full),
    State("context-full", context_full),
    State("context-full-stopped", context_full_stopped),
    State("summary", summary),
    State("summary-unfinished", summary_unfinished),
    State("context-left-out", context_left_out),
    State("summary-inspected", summary_inspected),
]


def take(_: QApplication, state: State, path: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        paths = AppPaths.of_profile(Path(profile))
        with stage(paths, fill=fill, **state.options) as it:
            state.act(it)
            QTest.qWait(150)
            save_picture(it.window, path)


if __name__ == "__main__":
    sys.exit(run("tests.ui.gallery_steering", STATES, take))
