"""An answer with three calls that always ends the same, however often it is cut and goes on.

As a program it asks for that answer and kills itself at an event:
`python -m tests.helpers.tool_story DATABASE EVENT`. It prints a line for each event before that.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, Listener
from app.core.chat.session import ChatSession
from app.core.conversations.records import MessageRecord
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Delta
from app.core.loading.options import TurnOptions
from app.core.messages import Channel, Part, Prompt
from app.core.tools.toolbox import Toolboxes
from tests.helpers.loading import simply
from tests.helpers.scripted import ScriptedEngine, Step
from tests.helpers.tools import CALLED, FakeTool, call, end

CALLS = 3
OPTIONS = TurnOptions(Path("model.gguf"), "Model")


def story() -> tuple[Part, ...]:
    """The parts of the whole answer."""
    parts: list[Part] = []
    for number in range(CALLS):
        parts.append(Part(Channel.ANALYSIS, _thought(number)))
        parts.append(Part(Channel.COMMENTARY, f'{{"a": {number}}}', "functions.f", "json"))
        text = f'functions.f {{"a": {number}}}'
        parts.append(Part(Channel.COMMENTARY, text, author="functions.f", data='{"shown":true}'))
    return (*parts, Part(Channel.FINAL, "So it is, after all."))


def tell(prompt: Prompt) -> Iterator[Step]:
    """What the model writes next, token by token."""
    number = sum(part.author is not None for part in prompt.prefix)
    channel = Channel.ANALYSIS if number < CALLS else Channel.FINAL
    text = _thought(number) if number < CALLS else story()[-1].text
    open_part = prompt.prefix[-1] if prompt.prefix and prompt.prefix[-1].is_text else None
    written = len(open_part.text) if open_part else 0
    for place in range(written, len(text), 6):
        begins = open_part is None and place == 0
        yield 0, Delta(0, channel, text[place : place + 6], 1, new_part=begins)
    if number < CALLS:
        yield call("functions.f", a=number)
        yield CALLED
    else:
        yield end()


def session_of(store: ConversationStore) -> ChatSession:
    engine = ScriptedEngine([tell])
    toolboxes = Toolboxes([lambda conversation: FakeTool("f")])
    return ChatSession(store, engine, simply(engine), toolboxes=toolboxes)


def ask(session: ChatSession, listen: Listener, cancel: CancelToken) -> MessageRecord:
    return session.send(None, "Tell me", OPTIONS, listen, cancel)


def _thought(number: int) -> str:
    return f"Thought number {number} of them."


def main() -> None:
    left = int(sys.argv[2])

    def listen(event: ChatEvent) -> None:
        nonlocal left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        print(type(event).__name__, flush=True)

    ask(session_of(ConversationStore.open(Path(sys.argv[1]))), listen, CancelToken())


if __name__ == "__main__":
    main()
