"""What of a conversation is sent to the model."""

from __future__ import annotations

from app.core.chat.context import as_sent
from app.core.messages import Channel, Message, Part, Role


def asked(text: str) -> Message:
    return Message.of(Role.USER, text)


def test_the_reasoning_of_finished_turns_is_not_sent() -> None:
    thought, said = Part(Channel.ANALYSIS, "hm"), Part(Channel.FINAL, "yes")
    stopped_before_it_answered = Message(Role.ASSISTANT, (thought,))
    failed_before_its_first_word = Message(Role.ASSISTANT, ())
    assert as_sent(
        [
            asked("one"),
            Message(Role.ASSISTANT, (thought, said)),
            asked("two"),
            stopped_before_it_answered,
            asked("three"),
            failed_before_its_first_word,
            asked("four"),
        ]
    ) == (
        asked("one"),
        Message(Role.ASSISTANT, (said,)),
        asked("two"),
        asked("three"),
        asked("four"),
    )


def test_the_reasoning_of_the_turn_that_runs_is_sent() -> None:
    call = Message(
        Role.ASSISTANT,
        (Part(Channel.ANALYSIS, "hm"), Part(Channel.COMMENTARY, "{}", "functions.f", "json")),
    )
    result = Message.of(Role.TOOL, "7", "functions.f")
    assert as_sent([asked("one"), call, result]) == (asked("one"), call, result)
