"""A turn that runs, as the window reads it."""

from __future__ import annotations

import time
from pathlib import Path

from app.core.chat.events import TurnFinished
from app.core.chat.session import ChatSession
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Delta, Prefill, ToolCall
from app.core.loading.options import TurnOptions
from app.core.messages import Channel
from app.core.paths import AppPaths
from app.ui.chat.message_item import ItemState
from app.ui.chat.viewmodels.live_turn import LiveTurn
from app.ui.chat.viewmodels.message_items import item_of
from app.ui.chat.viewmodels.turn_request import TurnKind, TurnRequest
from tests.helpers.loading import simply
from tests.helpers.scripted import ScriptedEngine, Step

ANALYSIS, COMMENTARY, FINAL = Channel.ANALYSIS, Channel.COMMENTARY, Channel.FINAL
_TURN: tuple[Step, ...] = (
    (0, Prefill(0, 40, 100)),
    (0, Prefill(0, 100, 100)),
    (0, Delta(0, ANALYSIS, "Let me see. ", 4)),
    (0.05, Delta(0, COMMENTARY, "I look it up.", 4)),
    (0, ToolCall(0, "find", "functions.find", "{}", COMMENTARY, True)),
    (0, Delta(0, ANALYSIS, "So it is.", 3, True)),
    (0.05, Delta(0, FINAL, "Yes", 1)),
    (0.1, Delta(0, FINAL, ".", 1)),
)


def test_it_reads_as_the_stored_answer_does(profile: AppPaths) -> None:
    seen: list[tuple[ItemState, int, float]] = []
    turn = LiveTurn(TurnRequest(TurnKind.SEND, None, text="Well?"))
    engine = ScriptedEngine([_TURN])
    store = ConversationStore.open(profile.database)
    session = ChatSession(store, engine, simply(engine))

    def listen(event: object) -> None:
        if isinstance(event, TurnFinished):
            return
        turn.apply(event)  # type: ignore[arg-type]
        assert turn.answer is not None
        assert turn.conversation_id is not None
        item = turn.answer.item()
        seen.append((item.state, turn.answer.context_tokens, item.reasoning_seconds))

    try:
        stored = session.send(None, "Well?", TurnOptions(Path("m.gguf")), listen, turn.cancel)
    finally:
        store.close()
    assert turn.answer is not None
    live, later = turn.answer.item(), item_of(stored)
    assert (live.answer, live.reasoning, live.trail) == (
        later.answer,
        later.reasoning,
        later.trail,
    )
    time.sleep(0.05)
    assert turn.answer.item().reasoning_seconds == later.reasoning_seconds > 0.1
    assert [state for state, _, _ in seen[-6:]] == [
        ItemState.REASONING,
        ItemState.ANSWERING,
        ItemState.ANSWERING,
        ItemState.REASONING,
        ItemState.ANSWERING,
        ItemState.ANSWERING,
    ]
    tokens = [tokens for _, tokens, _ in seen if tokens]
    assert tokens == [100, 100, 104, 108, 108, 111, 112, 113]
    seconds = [seconds for _, _, seconds in seen]
    assert seconds == sorted(seconds)
