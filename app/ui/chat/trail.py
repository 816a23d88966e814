"""What came before the text of an answer, in order: passages of documents that were sent with the
question, its reasoning, and the tools that it used.
Plain data: no store, no engine."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from app.core.browser.citations import MARK_START, Citation, cited, doubtful, marker
from app.core.messages import Part
from app.core.tools.steps import Step, StepState, pending_calls, steps_of

_BRACKET = "【"


class StepPhase(Enum):
    """What becomes of a call, or became of it."""

    RUNNING = auto()
    ASKED = auto()  # it waits for the user
    DONE = auto()
    FAILED = auto()
    REFUSED = auto()
    STOPPED = auto()
    NOT_RUN = auto()


@dataclass(frozen=True, slots=True)
class TrailText:
    """Reasoning, or what the model said to the user before it called a tool."""

    text: str
    is_reasoning: bool = True


@dataclass(frozen=True, slots=True)
class ToolStep:
    """A call, and its result as far as there is one. `index` is its place in the parts of the
    answer, `number` counts the calls from 1; `tool` is the full name (`browser.search`). `stop`
    ends it while it runs."""

    index: int
    number: int
    tool: str
    arguments: str
    phase: StepPhase
    result: str = ""
    data: str = ""
    stop: Callable[[], None] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class GivenPassages:
    """What the model got of the user's documents without asking for it; `text` is all of it."""

    text: str
    count: int


Trail = tuple[GivenPassages | TrailText | ToolStep, ...]


def trail_of(
    parts: Sequence[Part],
    *,
    stops: Mapping[int, Callable[[], None]] | None = None,
    asked: Container[int] = (),
    given: Sequence[Part] = (),
) -> tuple[Trail, str]:
    """What came before the text, and the text: all that the model said after its last call. `stops`
    are those of the calls that run, of an answer under way; `asked` are the places of the calls
    about which the user is asked; `given` are the pages that came with the question."""
    pending = {step.index for step in pending_calls(parts)}
    steps = steps_of(parts)
    last = max((n for n, each in enumerate(steps) if isinstance(each, Step)), default=-1)
    trail: list[GivenPassages | TrailText | ToolStep] = []
    if given:
        text = "\n\n".join(part.text for part in given)
        trail.append(GivenPassages(text, len(given)))
    said: list[str] = []
    number = 0
    for place, each in enumerate(steps):
        if isinstance(each, Step):
            number += 1
            waits = each.index in pending and each.index in asked
            live = each.index in pending and stops is not None
            phase = StepPhase.ASKED if waits else _phase(each, live=live)
            trail.append(_step(each, number, phase, (stops or {}).get(each.index)))
        elif not each.is_reasoning and place > last:
            said.append(each.text)
        elif each.text:
            _add_text(trail, each)
    return tuple(trail), "\n\n".join(text for text in said if text)


def marked_text(
    text: str, parts: Sequence[Part], *, streaming: bool = False
) -> tuple[str | None, tuple[Citation, ...]]:
    """The text of an answer with markers instead of its citations, None where it has none; `parts`
    are those of the branch up to it."""
    if _BRACKET not in text and MARK_START not in text:
        return None, ()
    marked, citations = cited(text, parts, streaming=streaming)
    for each in citations:
        if not each.is_real:
            marked = marked.replace(marker(each.number), doubtful(each.number))
    return marked, citations


def _add_text(trail: list[GivenPassages | TrailText | ToolStep], part: Part) -> None:
    """To the text before it, if that is of the same kind."""
    before = trail[-1] if trail else None
    if isinstance(before, TrailText) and before.is_reasoning == part.is_reasoning:
        trail[-1] = TrailText(f"{before.text}\n\n{part.text}", part.is_reasoning)
    else:
        trail.append(TrailText(part.text, part.is_reasoning))


def _step(step: Step, number: int, phase: StepPhase, stop: Callable[[], None] | None) -> ToolStep:
    result = step.result
    return ToolStep(
        step.index,
        number,
        step.call.recipient or "",
        step.call.text,
        phase,
        result.text if result else "",
        result.data if result else "",
        stop if phase is StepPhase.RUNNING else None,
    )


def _phase(step: Step, *, live: bool) -> StepPhase:
    if step.state is not StepState.OPEN:
        return _PHASES[step.state]
    return StepPhase.RUNNING if live else StepPhase.NOT_RUN


_PHASES = {
    StepState.DONE: StepPhase.DONE,
    StepState.FAILED: StepPhase.FAILED,
    StepState.REFUSED: StepPhase.REFUSED,
    StepState.STOPPED: StepPhase.STOPPED,
    StepState.NOT_RUN: StepPhase.NOT_RUN,
}
