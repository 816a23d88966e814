"""Answers that the user changes or asks for otherwise, and what is kept of their making."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.chat.session import can_answer_now, can_resume
from app.core.conversations.records import MessageState
from app.core.engine.protocol import Delta, Finished
from app.core.errors import Code, UserError
from app.core.loading.options import AnswerChoice, TurnOptions, less_creative, more_creative
from app.core.messages import Channel, Effort, Part, Sampling, StopReason, Usage
from tests.unit.chat.conftest import MakeChat

ANALYSIS, FINAL = Channel.ANALYSIS, Channel.FINAL
RAW = "<|channel|>analysis<|message|>hm<|end|>"


def written(text: str, raw: str = "", stop: StopReason = StopReason.FINISHED) -> tuple:
    usage = Usage(20, 5, 3, 0.1, 0.2, 0.3, cpu_seconds=1.5)
    return (
        (0, Delta(0, ANALYSIS, "hm")),
        (0, Delta(0, FINAL, text)),
        (0, Finished(0, stop, usage, seed=42, raw=raw)),
    )


def test_an_edited_answer_is_a_branch_that_the_model_sees(make_chat: MakeChat) -> None:
    chat = make_chat(written("Yes."), written("Fine."))
    first = chat.session.send(None, "Is it so?", chat.options, chat, chat.cancel)
    edited = chat.session.edit_answer(first.id, "\nNo, it is not. \n")
    assert edited.edited and edited.state is MessageState.COMPLETE
    assert edited.message.parts == (Part(FINAL, "No, it is not."),)
    assert edited.siblings == (first.id, edited.id) and edited.generation is None
    assert chat.store.message(first.id).message == first.message
    assert chat.store.conversation(first.conversation_id).tip == edited.id
    assert not can_resume(edited) and not can_answer_now(edited)
    chat.session.send(first.conversation_id, "Why?", chat.options, chat, chat.cancel)
    texts = [message.text for message in chat.engine.prompts[-1].messages]
    assert texts == ["Is it so?", "No, it is not.", "Why?"]
    hits = chat.store.search("it is not")
    assert [hit.message_id for hit in hits] == [edited.id]


def test_the_reasoning_of_an_edited_answer_is_kept_if_wanted(make_chat: MakeChat) -> None:
    chat = make_chat(written("Yes."))
    first = chat.session.send(None, "Is it so?", chat.options, chat, chat.cancel)
    edited = chat.session.edit_answer(first.id, "No.", keep_reasoning=True)
    assert edited.message.parts == (Part(ANALYSIS, "hm"), Part(FINAL, "No."))
    again = chat.session.edit_answer(edited.id, "Perhaps.", keep_reasoning=True)
    assert again.message.reasoning == "hm" and again.message.text == "Perhaps."


def test_an_edited_answer_is_never_empty_and_never_of_nothing(make_chat: MakeChat) -> None:
    chat = make_chat(written("Yes."))
    first = chat.session.send(None, "Is it so?", chat.options, chat, chat.cancel)
    for message, text, code in (
        (first.id, " \n", Code.EMPTY_MESSAGE),
        (999, "x", Code.MESSAGE_UNKNOWN),
    ):
        with pytest.raises(UserError) as refused:
            chat.session.edit_answer(message, text)
        assert refused.value.code is code
    assert chat.store.message(first.id).siblings == (first.id,)


def test_an_answer_remembers_all_that_it_was_made_with(make_chat: MakeChat) -> None:
    chat = make_chat(written("Yes.", RAW))
    options = replace(chat.options, quantization="Q4_K_M", thinking=False)
    answer = chat.session.send(None, "Is it so?", options, chat, chat.cancel)
    generation = answer.generation
    assert generation is not None and chat.engine.loaded is not None
    assert generation.quantization == "Q4_K_M"
    assert generation.context_length == chat.engine.loaded.context_length > 0
    assert generation.reasoning_control is chat.engine.loaded.reasoning
    assert generation.thinking is False
    assert generation.usage.cpu_seconds == 1.5
    assert chat.store.messages.raw_output(answer.id) == RAW


def test_the_raw_output_of_an_answer_in_two_goes_is_that_of_both(make_chat: MakeChat) -> None:
    chat = make_chat(written("Ye", RAW, StopReason.STOPPED), written("s.", "s.<|return|>"))
    cut = chat.session.send(None, "Is it so?", chat.options, chat, chat.cancel)
    whole = chat.session.resume(cut.id, chat.options, chat, chat.cancel)
    assert chat.store.messages.raw_output(whole.id) == RAW + "s.<|return|>"
    assert whole.generation is not None and whole.generation.usage.cpu_seconds == 3.0


def test_the_raw_output_without_its_beginning_is_not_kept(make_chat: MakeChat) -> None:
    crash = ((0, Delta(0, FINAL, "Ye")), (0, UserError(Code.ENGINE_CRASHED)))
    chat = make_chat(crash, written("s.", "s.<|return|>"))
    cut = chat.session.send(None, "Is it so?", chat.options, chat, chat.cancel)
    assert cut.state is MessageState.INTERRUPTED
    chat.session.resume(cut.id, chat.options, chat, chat.cancel)
    assert chat.store.messages.raw_output(cut.id) is None


def test_what_is_chosen_for_one_answer_goes_before_the_settings() -> None:
    options = TurnOptions(Path("m.gguf"), effort=Effort.LOW, sampling=Sampling(0.7, 0.9))
    assert AnswerChoice().applied_to(options) == options
    assert AnswerChoice(effort=Effort.HIGH).applied_to(options).effort is Effort.HIGH
    assert AnswerChoice(thinking=False).applied_to(options).thinking is False
    warmer = AnswerChoice(temperature=1.1).applied_to(options)
    assert warmer.sampling == Sampling(1.1, 0.9)


def test_more_and_less_creative_end_where_nothing_changes_any_more() -> None:
    assert [more_creative(t) for t in (0.0, 0.2, 1.0, 1.9, 2.0)] == [0.4, 0.6, 1.4, 2.0, None]
    assert [less_creative(t) for t in (2.0, 1.0, 0.2, 0.0)] == [1.6, 0.6, 0.0, None]
