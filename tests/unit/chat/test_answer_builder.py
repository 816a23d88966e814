"""The growing answer, its writer, its title."""

from __future__ import annotations

import threading

from app.core.chat.answer_builder import AnswerBuilder
from app.core.chat.titles import LENGTH, title_of
from app.core.chat.writer import AnswerWriter
from app.core.engine.protocol import Delta, ToolCall
from app.core.errors import Code, UserError
from app.core.messages import Channel, Part

ANALYSIS, COMMENTARY, FINAL = Channel.ANALYSIS, Channel.COMMENTARY, Channel.FINAL


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_deltas_become_parts_by_channel() -> None:
    draft = AnswerBuilder()
    for channel, text in ((ANALYSIS, "a"), (ANALYSIS, "b"), (FINAL, "c"), (ANALYSIS, "d")):
        draft.add(Delta(0, channel, text))
    assert draft.parts() == (Part(ANALYSIS, "ab"), Part(FINAL, "c"), Part(ANALYSIS, "d"))


def test_a_new_part_on_the_same_channel() -> None:
    draft = AnswerBuilder()
    draft.add(Delta(0, ANALYSIS, "a"))
    draft.add(Delta(0, ANALYSIS, "b", new_part=True))
    assert draft.parts() == (Part(ANALYSIS, "a"), Part(ANALYSIS, "b"))


def test_a_tool_call_is_a_part_of_its_own() -> None:
    draft = AnswerBuilder()
    draft.add(Delta(0, COMMENTARY, "let me look"))
    draft.add_call(ToolCall(0, "f", "functions.f", "{}", COMMENTARY, True, "json"))
    draft.add(Delta(0, COMMENTARY, "done"))
    assert draft.parts() == (
        Part(COMMENTARY, "let me look"),
        Part(COMMENTARY, "{}", "functions.f", "json"),
        Part(COMMENTARY, "done"),
    )


def test_a_call_and_a_result_are_whole_even_where_they_are_empty_or_last() -> None:
    call = Part(COMMENTARY, "", "functions.f")
    result = Part(COMMENTARY, "", author="functions.f")
    for parts in ((call,), (call, result)):
        draft = AnswerBuilder(parts)
        assert draft.parts() == parts
        draft.add(Delta(0, COMMENTARY, "x"))
        assert draft.parts() == (*parts, Part(COMMENTARY, "x"))


def test_the_time_of_a_tool_is_none_of_the_models() -> None:
    clock = Clock()
    draft = AnswerBuilder(clock=clock)
    for _ in range(3):
        draft.add(Delta(0, ANALYSIS, "a", 10))
        clock.now += 1
    draft.add_call(ToolCall(0, "f", "functions.f", "{}", COMMENTARY, True, "json"))
    assert draft.tokens == 30
    clock.now += 60
    draft.add_result(1, Part(COMMENTARY, "found", author="functions.f"))
    assert draft.tokens == 0  # the next prompt has them
    for _ in range(3):
        draft.add(Delta(0, FINAL, "b", 10))
        clock.now += 1
    assert draft.tokens == 30
    assert draft.tokens_per_second == 60 / 4
    assert draft.reasoning_seconds == 3


def test_it_goes_on_with_the_open_part() -> None:
    draft = AnswerBuilder((Part(ANALYSIS, "a"), Part(FINAL, "The capi")))
    assert draft.parts() == (Part(ANALYSIS, "a"), Part(FINAL, "The capi"))
    draft.add(Delta(0, FINAL, "tal"))
    assert draft.parts() == (Part(ANALYSIS, "a"), Part(FINAL, "The capital"))


def test_reasoning_is_timed_from_its_first_word_to_the_first_of_the_answer() -> None:
    clock = Clock()
    draft = AnswerBuilder(clock=clock)
    clock.now += 5
    assert draft.reasoning_seconds == 0
    draft.add(Delta(0, ANALYSIS, "hm"))
    clock.now += 2
    assert draft.reasoning_seconds == 2
    draft.add(Delta(0, ANALYSIS, "so"))
    clock.now += 1
    draft.add(Delta(0, FINAL, "yes"))
    clock.now += 10
    assert draft.reasoning_seconds == 3


def test_each_run_of_reasoning_is_timed_and_what_was_reasoned_before_counts() -> None:
    clock = Clock()
    draft = AnswerBuilder((), 10.0, clock)
    for channel, seconds in ((ANALYSIS, 2), (COMMENTARY, 5), (ANALYSIS, 1), (FINAL, 7)):
        draft.add(Delta(0, channel, "x"))
        clock.now += seconds
    assert draft.reasoning_seconds == 13
    assert draft.channel is FINAL


def test_tokens_and_their_speed() -> None:
    clock = Clock()
    draft = AnswerBuilder(clock=clock)
    assert (draft.tokens, draft.tokens_per_second) == (0, 0.0)
    for _ in range(3):
        draft.add(Delta(0, FINAL, "word", 10))
        clock.now += 1
    assert (draft.tokens, draft.tokens_per_second) == (30, 15.0)


def test_the_writer_writes_soon_and_ends_its_thread() -> None:
    wrote = threading.Event()
    before = threading.active_count()
    with AnswerWriter(wrote.set, interval=60) as writer:
        assert not wrote.is_set()
        writer.touch()
        assert wrote.wait(5)
    assert threading.active_count() == before


def test_the_writer_does_not_write_more_often_than_its_interval() -> None:
    saves: list[int] = []
    saved = threading.Event()

    def save() -> None:
        saves.append(1)
        saved.set()

    with AnswerWriter(save, interval=60) as writer:
        for _ in range(100):
            writer.touch()
            saved.wait(5)
    assert len(saves) == 1


def test_the_writer_tries_again_after_a_failure() -> None:
    attempts: list[int] = []
    twice = threading.Event()

    def save() -> None:
        attempts.append(1)
        if len(attempts) == 1:
            writer.touch()
            raise UserError(Code.DISK_FULL, path="x")
        twice.set()

    with AnswerWriter(save, interval=0.001) as writer:
        writer.touch()
        assert twice.wait(5)


def test_titles() -> None:
    assert title_of("  Hello\n\n world ") == "Hello world"
    long = "How do I write a letter to the tax office about my late return of last year?"
    title = title_of(long)
    assert title == "How do I write a letter to the tax office about…"
    assert len(title) <= LENGTH
    assert title_of("x" * 200) == "x" * (LENGTH - 1) + "…"
    assert len(title_of("नेपालको राजधानी " * 20)) <= LENGTH
    assert title_of("word, " * 30).endswith("word…")
