"""Writes `schema_N.db` of today's schema beside this file: `python -m tests.data.make_database`.

Run once when a schema is released, and commit what it writes: the tests open the database
of every schema there ever was. It refuses to write over one.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from app.core.conversations.migrations import MIGRATIONS
from app.core.conversations.records import GenerationRecord, Verdict
from app.core.conversations.store import ConversationStore
from app.core.messages import (
    Channel,
    Effort,
    Message,
    Part,
    Permission,
    Role,
    Sampling,
    StopReason,
    ToolChoice,
    Usage,
)

DATE = "2026-11-23"


def main() -> None:
    path = Path(__file__).with_name(f"schema_{len(MIGRATIONS)}.db")
    if path.exists():
        sys.exit(f"{path.name} is there already")
    with closing(ConversationStore.open(path)) as store:
        conversation = store.create(title="Weather in Köln", date=DATE, instructions="Be brief.")
        question = store.add_message(
            conversation.id, None, Message.of(Role.USER, "How is the weather in Köln?")
        )
        for answer in ("Sun.", "Rain, 8 °C. 🌧"):
            parts = (
                Part(Channel.ANALYSIS, "The person wants the weather."),
                Part(Channel.COMMENTARY, '{"city":"Köln"}', "functions.weather", "json"),
                Part(Channel.COMMENTARY, answer, author="functions.weather", data='{"c":8}'),
                Part(Channel.FINAL, answer),
            )
            rated = store.add_message(
                conversation.id,
                question.id,
                Message(Role.ASSISTANT, parts),
                generation=GenerationRecord(
                    "gpt-oss-20b",
                    Effort.MEDIUM,
                    Sampling(seed=7),
                    Usage(80, 0, 20, 0.4, 1.1, 0.5),
                    StopReason.FINISHED,
                    0.6,
                ),
            )
            store.choices.set_tools(
                conversation.id, ToolChoice(("letters",), {"python": Permission.ASK})
            )
            store.ratings.rate(rated.id, Verdict.BAD)
            store.ratings.correct(rated.id, "Look out of the window.")
        store.delete(store.create(title="Old list", date=DATE).id)
    path.with_name(f"{path.name}-open").unlink()


if __name__ == "__main__":
    main()
