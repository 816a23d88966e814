"""The calls in the parts of an answer, and their results.

    answer = (reasoning | text | call | result)*

Results are in the order of their calls: the first one after a call that has none is of that call.
A call may be carried out before an earlier one, about which the user is asked; the place of the
earlier result is then kept by an empty one, whose `content_type` is `StepState.OPEN`. A final text
gives up the calls before it that have none. So all there is to know about a turn that was cut is in
its stored parts.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from app.core.messages import Channel, Part


class StepState(StrEnum):
    """What became of a call. All but `DONE` are the `content_type` of its result."""

    OPEN = "open"  # it has no result: it runs, waits for the user, or was given up
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"  # by the user
    STOPPED = "stopped"  # by the user, while it ran
    NOT_RUN = "not_run"  # a limit was reached, or the model was cut while it wrote the call


@dataclass(frozen=True, slots=True)
class Step:
    """A call and its result; `index` is the place of the call in the parts."""

    index: int
    call: Part
    result: Part | None = None

    @property
    def state(self) -> StepState:
        if self.result is None:
            return StepState.OPEN
        kind = self.result.content_type
        return StepState(kind) if kind in list(StepState) else StepState.DONE


def steps_of(parts: Sequence[Part]) -> list[Part | Step]:
    """The parts in order, with each result at its call."""
    results = _results(parts)
    found: list[Part | Step] = []
    for index, part in enumerate(parts):
        if part.recipient is not None:
            place = results.get(index)
            found.append(Step(index, part, None if place is None else parts[place]))
        elif part.author is None:
            found.append(part)
    return found


def calls_of(parts: Sequence[Part]) -> list[Step]:
    return [each for each in steps_of(parts) if isinstance(each, Step)]


def pending_calls(parts: Sequence[Part]) -> list[Step]:
    """The calls whose result the model waits for, the oldest first."""
    answered = _results(parts)
    last_text = max((i for i, part in enumerate(parts) if _ends_turn(part)), default=-1)
    return [
        Step(index, part)
        for index, part in enumerate(parts)
        if part.recipient is not None and index > last_text and index not in answered
    ]


def with_result(parts: Sequence[Part], index: int, result: Part) -> tuple[Part, ...]:
    """With the result of the call at `index`, which is pending."""
    places, waiting = _places(parts)
    if (place := places.get(index)) is not None:
        return (*parts[:place], result, *parts[place + 1 :])
    kept = (
        Part(parts[each].channel, "", content_type=StepState.OPEN, author=parts[each].recipient)
        for each in takewhile(lambda each: each != index, waiting)
    )
    return (*parts, *kept, result)


def settled(parts: Sequence[Part]) -> Iterator[Part]:
    """The calls that have a result, each with its result behind it."""
    for step in calls_of(parts):
        if step.result is not None:
            yield step.call
            yield step.result


def sent_later(parts: Sequence[Part]) -> tuple[Part, ...]:
    """What of a finished answer is sent with later questions, as harmony wants it: nothing that is
    on the analysis channel (reasoning, and the calls of the tools that the model was trained on,
    with their results); and no calls without a result."""
    return tuple(part for part in without_open_calls(parts) if part.channel is not Channel.ANALYSIS)


def without_open_calls(parts: Sequence[Part]) -> tuple[Part, ...]:
    answered = _results(parts)
    return tuple(
        part
        for index, part in enumerate(parts)
        if (part.recipient is None or index in answered) and not _keeps_place(part)
    )


def _results(parts: Sequence[Part]) -> dict[int, int]:
    """The places of the results by those of their calls."""
    places, _ = _places(parts)
    return {call: place for call, place in places.items() if not _keeps_place(parts[place])}


def _places(parts: Sequence[Part]) -> tuple[dict[int, int], Sequence[int]]:
    """Likewise, also of those that are only kept; and the other calls that are pending."""
    found: dict[int, int] = {}
    waiting: deque[int] = deque()
    for index, part in enumerate(parts):
        if part.recipient is not None:
            waiting.append(index)
        elif part.author is not None:
            if waiting:
                found[waiting.popleft()] = index
        elif _ends_turn(part):
            waiting.clear()
    return found, waiting


def _keeps_place(part: Part) -> bool:
    return part.author is not None and part.content_type == StepState.OPEN


def _ends_turn(part: Part) -> bool:
    return part.channel is Channel.FINAL and part.is_text and bool(part.text.strip())
