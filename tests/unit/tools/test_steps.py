"""Calls and results in the parts of an answer."""

from __future__ import annotations

import random

from app.core.messages import Channel, Part
from app.core.tools.steps import (
    Step,
    StepState,
    calls_of,
    pending_calls,
    sent_later,
    settled,
    steps_of,
    with_result,
    without_open_calls,
)

ANALYSIS, COMMENTARY, FINAL = Channel.ANALYSIS, Channel.COMMENTARY, Channel.FINAL
THOUGHT, TEXT = Part(ANALYSIS, "hm"), Part(FINAL, "Yes.")


def call(number: int, channel: Channel = COMMENTARY) -> Part:
    return Part(channel, str(number), "functions.f")


def result(number: int, channel: Channel = COMMENTARY, kind: str | None = None) -> Part:
    return Part(channel, str(number), content_type=kind, author="functions.f")


def test_results_stand_at_their_calls() -> None:
    parts = (THOUGHT, call(1), call(2), result(1), THOUGHT, result(2), call(3), TEXT)
    assert steps_of(parts) == [
        THOUGHT,
        Step(1, call(1), result(1)),
        Step(2, call(2), result(2)),
        THOUGHT,
        Step(6, call(3)),
        TEXT,
    ]
    assert list(settled(parts)) == [call(1), result(1), call(2), result(2)]
    assert without_open_calls(parts) == (*parts[:6], TEXT)


def test_a_final_text_gives_up_the_calls_before_it() -> None:
    parts = (call(1), TEXT, call(2), result(2), call(3))
    assert [step.index for step in pending_calls(parts)] == [4]
    assert [step.result for step in calls_of(parts)] == [None, result(2), None]


def test_what_became_of_a_call() -> None:
    kinds = (None, "failed", "refused", "stopped", "not_run", "something else")
    states = [Step(0, call(1), result(1, kind=kind)).state for kind in kinds]
    done = StepState.DONE
    assert states == [done, *map(StepState, kinds[1:5]), done]
    assert Step(0, call(1)).state is StepState.OPEN


def test_what_is_sent_with_later_questions() -> None:
    looked = (call(1, ANALYSIS), result(1, ANALYSIS))
    asked = (call(2), result(2))
    assert sent_later((THOUGHT, *looked, *asked, call(3), TEXT)) == (*asked, TEXT)


def test_any_order_of_parts_is_read_without_loss() -> None:
    rng = random.Random(11)
    for _ in range(2000):
        choices = (THOUGHT, TEXT, call(1), result(1), Part(FINAL, " "))
        parts = tuple(rng.choice(choices) for _ in range(rng.randrange(12)))
        steps = steps_of(parts)
        texts = [part for part in parts if part.is_text]
        assert [each for each in steps if isinstance(each, Part)] == texts
        calls = [each for each in steps if isinstance(each, Step)]
        assert [each.call for each in calls] == [part for part in parts if part.recipient]
        assert set(pending_calls(parts)) <= {each for each in calls if each.result is None}
        closed = without_open_calls(parts)
        assert all(step.result is not None for step in calls_of(closed))


def test_results_that_come_in_any_order_stand_in_that_of_their_calls() -> None:
    rng = random.Random()
    seed = rng.randrange(1 << 32)
    print(f"seed {seed}")
    rng.seed(seed)
    for _ in range(300):
        before = (THOUGHT, call(8), result(8), TEXT, call(9), THOUGHT)[: rng.randrange(7)]
        before = before if not pending_calls(before) else (*before, TEXT)
        count = rng.randrange(1, 6)
        first = len(before)
        parts: tuple[Part, ...] = (*before, *map(call, range(count)))
        done: dict[int, Part] = {}
        for number in rng.sample(range(count), count):
            done[first + number] = result(number, kind=rng.choice([None, "failed", "refused"]))
            parts = with_result(parts, first + number, done[first + number])
            found = {step.index: step.result for step in calls_of(parts) if step.index >= first}
            assert found == {first + n: done.get(first + n) for n in range(count)}
            waiting = [step.index for step in pending_calls(parts)]
            assert waiting == [n for n in range(first, first + count) if n not in done]
            kept = without_open_calls(parts)
            assert [step.result for step in calls_of(kept)[-len(done) :]] == [
                done[n] for n in sorted(done)
            ]
            assert pending_calls(kept) == []
        assert parts == (*before, *map(call, range(count)), *(done[n] for n in sorted(done)))
