"""An answer with four calls of one generation, the user being asked about two of them.

As a program it asks for that answer, answers what it is asked in some order, and kills itself at an
event: `python -m tests.helpers.several_story DATABASE EVENT SEED`. It prints a line for each event
before that.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, Listener, ToolAsked
from app.core.chat.session import ChatSession, can_resume, waits_for_user
from app.core.conversations.records import MessageRecord
from app.core.conversations.store import ConversationStore
from app.core.loading.options import TurnOptions
from app.core.messages import Channel, Part, Permission, Prompt
from app.core.tools.decision import Decision
from app.core.tools.steps import pending_calls
from app.core.tools.toolbox import Toolboxes
from tests.helpers.loading import simply
from tests.helpers.scripted import ScriptedEngine, Step
from tests.helpers.tools import CALLED, FakeTool, call, end, say

CALLS = ("g", "f", "g", "f")
OPTIONS = TurnOptions(Path("model.gguf"), "Model")


def result_of(call: Part) -> Part:
    text = f"{call.recipient} {call.text}"
    return Part(Channel.COMMENTARY, text, author=call.recipient, data='{"shown":true}')


def tell(prompt: Prompt) -> Iterator[Step]:
    assert not pending_calls(prompt.prefix)
    written = sum(part.recipient is not None for part in prompt.prefix)
    for number, name in enumerate(CALLS[written:], written):
        yield call(f"functions.{name}", a=number)
    if written < len(CALLS):
        yield CALLED
    else:
        yield say("So it is.")
        yield end()


def session_of(store: ConversationStore) -> ChatSession:
    engine = ScriptedEngine([tell])
    toolboxes = Toolboxes(
        [lambda conversation: FakeTool("f"), lambda conversation: FakeTool("g", Permission.ASK)]
    )
    return ChatSession(store, engine, simply(engine), toolboxes=toolboxes)


def go_on(
    session: ChatSession, answer: MessageRecord, listen: Listener, rng: random.Random
) -> MessageRecord:
    """Until it is complete, with one decision at a time."""

    def hear(event: ChatEvent) -> None:
        listen(event)
        if isinstance(event, ToolAsked) and rng.random() < 0.3:
            event.decide(Decision(True))

    while True:
        if waits_for_user(answer):
            index = rng.choice(pending_calls(answer.message.parts)).index
            decisions = {index: Decision(True)}
            answer = session.decide(answer.id, decisions, OPTIONS, hear, CancelToken())
        elif can_resume(answer):
            answer = session.resume(answer.id, OPTIONS, hear, CancelToken())
        else:
            return answer


def main() -> None:
    left = int(sys.argv[2])

    def listen(event: ChatEvent) -> None:
        nonlocal left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        print(type(event).__name__, flush=True)

    session = session_of(ConversationStore.open(Path(sys.argv[1])))
    answer = session.send(None, "Tell me", OPTIONS, listen, CancelToken())
    go_on(session, answer, listen, random.Random(sys.argv[3]))


if __name__ == "__main__":
    main()
