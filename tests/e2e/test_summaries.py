"""Summaries of the whole program: written, stopped, and ended by `kill -9` in the middle."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.core.chat.summaries import split
from app.core.conversations.records import GenerationRecord, MessageState
from app.core.conversations.store import ConversationStore
from app.core.messages import Effort, Message, Role, Sampling, Usage
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_WHEN_FULL, ENGINE_CONTEXT_LENGTH
from app.core.settings.store import SettingsStore
from tests.helpers.desktop import wait_for
from tests.helpers.kills import open_intact, python
from tests.helpers.models import ROOT

LIMIT = 2048
SECONDS = 120


def fill(database: Path, sentences: int = 40) -> int:
    with closing(ConversationStore.open(database)) as store:
        conversation, parent = store.create(title="The sea", date="2026-11-23"), None
        for number in range(3):
            asked = store.add_message(
                conversation.id, parent, Message.of(Role.USER, f"{number}: tell me of the sea")
            )
            told = Message.of(Role.ASSISTANT, "The sea is wide and deep and cold. " * sentences)
            made = GenerationRecord(
                "other",
                Effort.MEDIUM,
                Sampling(),
                Usage(1000 + number, 0, 300),
                context_length=LIMIT,
            )
            parent = store.add_message(conversation.id, asked.id, told, generation=made).id
        return conversation.id


def asking(profile: AppPaths, model: Path, conversation: int, text: str) -> list[str]:
    settings = SettingsStore(profile.settings)
    settings.set(CHAT_WHEN_FULL, "summarise")
    settings.set(ENGINE_CONTEXT_LENGTH, LIMIT)
    return python(
        *("-m", "app", "ask", text, "--profile", profile.data.parent, "--temperature", "0"),
        *("--model", model, "--conversation", str(conversation)),
    )


def written(database: Path) -> str:
    with closing(sqlite3.connect(database)) as connection:
        row = connection.execute("SELECT text FROM summary WHERE state = 'streaming'").fetchone()
    return row[0] if row else ""


def first_written(program: subprocess.Popen[Any], database: Path) -> str:
    def text() -> str:
        found = written(database)
        assert found or program.poll() is None, "it ended before"
        return found

    return wait_for(text, "a summary to be begun", SECONDS)


def test_what_was_written_is_kept_and_the_messages_are_still_sent(
    profile: AppPaths, starter_model: Path
) -> None:
    conversation = fill(profile.database)
    command = asking(profile, starter_model, conversation, "And then? " * 20)
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as program:
        text = first_written(program, profile.database)
        program.send_signal(signal.SIGKILL)
    with closing(open_intact(profile.database)) as store:
        path = store.path(conversation)
        assert len(path) == 6  # the question waited for the summary
        summary = path[-1].summary
        assert summary is not None
        assert summary.state is MessageState.INTERRUPTED
        assert summary.text.startswith(text)
        assert split(path) == ("", path)


def test_the_summary_is_shown_and_the_question_is_answered_from_it(
    profile: AppPaths, tiny_model: Path
) -> None:
    conversation = fill(profile.database, 25)
    command = asking(profile, tiny_model, conversation, "What is the capital of Nepal?")
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=True
    )
    with closing(open_intact(profile.database)) as store:
        *_, told, question, answer = store.path(conversation)
    assert told.summary is not None
    assert told.summary.is_sent
    assert "Summary of the conversation so far:" in done.stderr
    assert told.summary.text.split()[0] in done.stderr
    assert done.stdout.strip() == answer.message.text.strip()
    assert question.message.text == "What is the capital of Nepal?"
    assert answer.generation is not None
    assert answer.generation.usage.prompt_tokens < 1000
    shown = python(
        *("-m", "app", "chats", "show", str(conversation), "--profile", profile.data.parent)
    )
    text = subprocess.run(
        shown, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=True
    ).stdout
    assert text.index("Summary of the messages above") < text.index("capital of Nepal")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal")
def test_a_summary_is_stopped_by_a_key(profile: AppPaths, starter_model: Path) -> None:
    conversation = fill(profile.database)
    command = asking(profile, starter_model, conversation, "And then? " * 20)
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as program:
        first_written(program, profile.database)
        program.send_signal(signal.SIGINT)
        said = program.communicate(timeout=SECONDS)[1]
    assert "Traceback" not in said
    with closing(open_intact(profile.database)) as store:
        path = store.path(conversation)
    assert len(path) == 6
    assert path[-1].summary is not None
    assert path[-1].summary.state is MessageState.STOPPED
