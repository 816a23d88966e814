"""Why an answer ended: the user stopped it, the engine failed, Gloss was closed."""

from __future__ import annotations

import pytest

from app.core.conversations.records import GenerationRecord, MessageRecord, MessageState
from app.core.messages import Effort, Message, Role, Sampling, StopReason
from app.ui.chat.viewmodels.message_items import item_of


@pytest.mark.parametrize(
    ("state", "stop", "sentence"),
    [
        (MessageState.STOPPED, StopReason.STOPPED, "You stopped this answer."),
        (MessageState.INTERRUPTED, StopReason.CLOSED, "Gloss was closed before this answer"),
        (MessageState.INTERRUPTED, None, "Gloss was closed before this answer"),  # by a crash
        (MessageState.INTERRUPTED, StopReason.INTERRUPTED, "This answer was interrupted."),
        (MessageState.COMPLETE, StopReason.FINISHED, ""),
    ],
)
def test_the_ending_is_said(
    qapp, state: MessageState, stop: StopReason | None, sentence: str
) -> None:
    generation = stop and GenerationRecord("gpt-oss-20b", Effort.LOW, Sampling(), stop=stop)
    record = MessageRecord(
        1, 1, None, Message.of(Role.ASSISTANT, "Half"), state, 0.0, generation=generation
    )
    notice = item_of(record).notice
    assert notice.startswith(sentence) and bool(notice) == bool(sentence)
