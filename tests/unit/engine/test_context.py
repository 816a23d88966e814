"""What is sent, and what is left out when the conversation grows too long."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.engine.context import LEAST_ROOM, ROOM, fit
from app.core.errors import Code, UserError
from app.core.messages import Channel, Message, Part, Prompt, Role

INSTRUCTIONS = "be brief"


def words(prompt: Prompt) -> int:
    """A token a word, and one a message."""
    texts = [prompt.instructions, *(part.text for m in prompt.messages for part in m.parts)]
    return len(prompt.messages) + sum(len(text.split()) for text in texts)


def tokens(prompt: Prompt) -> range:
    return range(words(prompt))


def asked(text: str) -> Message:
    return Message.of(Role.USER, text)


def answered(text: str) -> Message:
    return Message.of(Role.ASSISTANT, text)


def conversation(turns: int, length: int) -> Prompt:
    messages: list[Message] = []
    for number in range(turns):
        messages += [asked(f"q{number} " + "w " * length), answered(f"a{number} " + "w " * length)]
    return Prompt((*messages, asked("last")), "2026-11-23", INSTRUCTIONS)


def test_a_short_conversation_is_sent_whole() -> None:
    prompt = conversation(3, 10)
    fitted = fit(prompt, tokens, 1000)
    assert fitted.prompt == prompt
    assert fitted.left_out == 0


def test_the_oldest_whole_turns_go_first_and_the_instructions_stay() -> None:
    prompt = conversation(20, 50)
    fitted = fit(prompt, tokens, 1000)
    assert 0 < fitted.left_out < 20
    assert fitted.prompt.messages == prompt.messages[2 * fitted.left_out :]
    assert fitted.prompt.messages[0].role is Role.USER
    assert fitted.prompt.instructions == INSTRUCTIONS
    assert words(fitted.prompt) <= 750


def test_the_next_turns_begin_where_this_one_began() -> None:
    """Or the model would have to read everything again at each turn."""
    left_out, starts = 0, []
    for turns in range(1, 60):
        fitted = fit(conversation(turns, 20), tokens, 1000, left_out)
        left_out = fitted.left_out
        starts.append(left_out)
        assert words(fitted.prompt) <= 750
    assert starts == sorted(starts)
    assert starts[-1] > 0
    assert len(set(starts)) <= 12


def test_with_a_longer_context_everything_is_sent_again() -> None:
    assert fit(conversation(20, 50), tokens, 10_000, left_out=12).left_out == 0


def test_a_conversation_that_became_shorter_is_cut_anew() -> None:
    """Another branch may have fewer turns than were left out before."""
    fitted = fit(conversation(8, 100), tokens, 1000, left_out=15)
    assert 0 < fitted.left_out <= 8


def test_a_question_that_fits_alone_is_sent_alone() -> None:
    prompt = conversation(5, 100)
    long = Prompt((*prompt.messages[:-1], asked("w " * 940)), prompt.date)
    fitted = fit(long, tokens, 1000)
    assert fitted.left_out == 5
    assert fitted.prompt.messages == long.messages[-1:]


def test_a_question_that_is_too_long_says_so() -> None:
    prompt = Prompt((asked("w " * 2000),), "2026-11-23")
    with pytest.raises(UserError) as caught:
        fit(prompt, tokens, 1000)
    assert caught.value.code is Code.CONTEXT_FULL
    assert caught.value.facts == {"prompt_tokens": 2001, "context_length": 1000}


def test_tool_messages_belong_to_the_turn_of_their_question() -> None:
    call = Message(
        Role.ASSISTANT, (Part(Channel.COMMENTARY, "{}" + " w" * 300, "functions.f", "json"),)
    )
    result = Message.of(Role.TOOL, "w " * 300, "functions.f")
    prompt = Prompt((asked("one"), call, result, answered("w " * 300), asked("two")), "2026-11-23")
    assert fit(prompt, tokens, 1000).prompt.messages == (asked("two"),)


@given(
    lengths=st.lists(st.integers(1, 400), min_size=1, max_size=30),
    context=st.integers(64, 4096),
    left_out=st.integers(0, 40),
)
def test_whatever_the_conversation_the_result_fits_or_says_why(
    lengths: list[int], context: int, left_out: int
) -> None:
    messages = [
        asked("w " * n) if i % 2 == 0 else answered("w " * n) for i, n in enumerate(lengths)
    ]
    if len(messages) % 2 == 0:
        messages.pop()
    prompt = Prompt(tuple(messages), "2026-11-23")
    try:
        fitted = fit(prompt, tokens, context, left_out)
    except UserError:
        assert words(Prompt(tuple(messages[-1:]), "")) + LEAST_ROOM > context
        return
    sent = words(fitted.prompt)
    assert sent + LEAST_ROOM <= context
    assert fitted.prompt.messages[-1] == messages[-1]
    assert len(fitted.tokens) == sent
    kept = iter(messages)
    assert all(message in kept for message in fitted.prompt.messages)  # in order
    assert len(messages) - len(fitted.prompt.messages) == 2 * fitted.left_out
    if len(fitted.prompt.messages) > 1:
        assert sent <= context - min(ROOM, context // 4)


def test_a_turn_that_is_too_long_is_left_out_wherever_it_stands() -> None:
    short = [asked("one"), answered("1")]
    prompt = Prompt((*short, asked("w " * 2000), asked("Hello")), "2026-11-23")
    fitted = fit(prompt, tokens, 1000)
    assert fitted.prompt.messages == (*short, asked("Hello"))
    assert fitted.left_out == 1
    later = replace(prompt, messages=(*prompt.messages, answered("Hi"), asked("And now?")))
    again = fit(later, tokens, 1000, fitted.left_out)
    assert again.prompt.messages[: len(fitted.prompt.messages)] == fitted.prompt.messages
    assert again.left_out == 1


def test_questions_without_an_answer_are_turns_of_their_own() -> None:
    prompt = Prompt(tuple(asked(f"q{n} " + "w " * 300) for n in range(6)), "2026-11-23")
    fitted = fit(prompt, tokens, 1000)
    assert fitted.prompt.messages == prompt.messages[fitted.left_out :]
    assert 0 < fitted.left_out < 6


def test_the_prompt_that_is_sent_is_rendered_once() -> None:
    rendered: list[Prompt] = []

    def render(prompt: Prompt) -> range:
        rendered.append(prompt)
        return tokens(prompt)

    prompt = conversation(20, 50)
    left_out = fit(prompt, render, 1000).left_out
    assert len(rendered) == len(set(rendered))
    rendered.clear()
    fit(prompt, render, 1000, left_out)
    assert len(rendered) == 2  # the whole, and what was sent last time
    rendered.clear()
    fit(prompt, render, 10_000)
    assert rendered == [prompt]
