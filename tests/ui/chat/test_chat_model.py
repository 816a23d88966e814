"""The conversation in view, when the store is slow or the answer belongs to another one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from app.core.conversations.records import MessageRecord
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from tests.ui.stage import answer, stage

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_was_read_before_an_answer_ended_does_not_replace_it(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, go_on = threading.Event(), threading.Event()

    def after_reading(prompt: object) -> Iterator[Any]:
        assert read.wait(10)
        yield from answer("Second.")

    with stage(profile, [lambda prompt: answer("First."), after_reading]) as it:
        it.ask("Well?")
        it.until_idle()
        first = it.services.store.path(it.window.chat.conversation)[-1]
        shown: list[str] = []
        it.window.chat.items_changed.connect(lambda items: shown.append(items[-1].answer))
        path = it.services.store.path

        def slow_path(identity: int, *tip: int | None, **more: Any) -> list[MessageRecord]:
            records = path(identity, *tip, **more)
            if not tip and not read.is_set():
                read.set()
                assert go_on.wait(10)
            return records

        monkeypatch.setattr(it.services.store, "path", slow_path)
        it.window.chat.retry(first.id)
        it.until(lambda: it.window.chat.turn is None)
        go_on.set()
        it.settle()
        assert shown[-1] == "Second."


def test_an_answer_that_fails_out_of_view_is_told_with_its_place(profile: AppPaths) -> None:
    go_on = threading.Event()

    def dies(prompt: object) -> Iterator[Any]:
        yield from answer("It was")
        assert go_on.wait(10)
        yield 0.0, UserError(Code.ENGINE_CRASHED, reason="SIGSEGV")

    with stage(profile, [dies, lambda prompt: answer("It was a dark night.")]) as it:
        it.ask("Tell me a story")
        it.until(lambda: it.window.chat.conversation is not None)
        story = it.window.chat.conversation
        it.window.conversation.open(None)
        go_on.set()
        it.until_idle()
        (notice,) = it.window.pane.notices.shown()
        assert "“Tell me a story”" in notice.sentence
        notice.actions[0].run()
        it.until(lambda: it.window.chat.turn is not None)
        it.until_idle()
        assert it.window.chat.conversation == story
        assert it.services.store.path(story)[-1].message.text == "It was a dark night."
