"""`kill -9` of the whole program in the middle of a summary."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

from app.core.chat.summaries import split
from app.core.conversations.records import GenerationRecord, MessageState
from app.core.conversations.store import ConversationStore
from app.core.messages import Effort, Message, Role, Sampling, Usage
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_WHEN_FULL, ENGINE_CONTEXT_LENGTH
from app.core.settings.store import SettingsStore
from tests.helpers.kills import open_intact, python
from tests.helpers.models import ROOT

LIMIT = 2048
SECONDS = 120


def fill(database: Path) -> int:
    with closing(ConversationStore.open(database)) as store:
        conversation, parent = store.create(title="The sea", date="2026-11-23"), None
        for number in range(3):
            asked = store.add_message(
                conversation.id, parent, Message.of(Role.USER, f"{number}: tell me of the sea")
            )
            told = Message.of(Role.ASSISTANT, "The sea is wide and deep and cold. " * 40)
            made = GenerationRecord(
                "other",
                Effort.MEDIUM,
                Sampling(),
                Usage(1000 + number, 0, 300),
                context_length=LIMIT,
            )
            parent = store.add_message(conversation.id, asked.id, told, generation=made).id
        return conversation.id


def written(database: Path) -> str:
    with closing(sqlite3.connect(database)) as connection:
        row = connection.execute("SELECT text FROM summary WHERE state = 'streaming'").fetchone()
    return row[0] if row else ""


def test_what_was_written_is_kept_and_the_messages_are_still_sent(
    profile: AppPaths, starter_model: Path
) -> None:
    conversation = fill(profile.database)
    settings = SettingsStore(profile.settings)
    settings.set(CHAT_WHEN_FULL, "summarise")
    settings.set(ENGINE_CONTEXT_LENGTH, LIMIT)
    command = python(
        *("-m", "app", "ask", "And then? " * 20, "--profile", profile.data.parent),
        *("--model", starter_model, "--conversation", str(conversation)),
    )
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as program:
        deadline = time.monotonic() + SECONDS
        while not (text := written(profile.database)):
            assert program.poll() is None, "it ended before"
            assert time.monotonic() < deadline, "no summary was begun"
            time.sleep(0.05)
        program.send_signal(signal.SIGKILL)
    with closing(open_intact(profile.database)) as store:
        path = store.path(conversation)
        assert len(path) == 6  # the question waited for the summary
        summary = path[-1].summary
        assert summary is not None
        assert summary.state is MessageState.INTERRUPTED
        assert summary.text.startswith(text)
        assert split(path) == ("", path)
