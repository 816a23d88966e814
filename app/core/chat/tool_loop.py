"""`ToolLoop`: carries out what the model called, between two generations of one answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from app.core.cancel import CancelToken
from app.core.chat.answer_builder import AnswerBuilder
from app.core.chat.documents import first_characters
from app.core.chat.events import EngineReleased, Listener, ToolAsked, ToolFinished, ToolStarted
from app.core.engine.context import answer_room
from app.core.engine.queue import EngineLease
from app.core.messages import Part, Permission, Prompt
from app.core.tools.decision import Decision
from app.core.tools.steps import Step, StepState, calls_of, pending_calls, settled
from app.core.tools.tool import ToolCall, ToolContext, ToolResult
from app.core.tools.tool_run import ToolRun
from app.core.tools.toolbox import Toolbox

Count = Callable[[Sequence[str]], Sequence[int]]
"""The tokens of each text."""

_LEAST: Final = 64  # tokens; a result with less says nothing
_AROUND: Final = 16  # tokens of a part besides its text
_CUT: Final = "\n[The rest of this result was left out, because it is too long.]"
_REFUSED: Final = "The user refused this call."
_LIMITED: Final = (
    "This call was not carried out, because an answer can have no more of them. Answer now with "
    "what there is."
)
_ANSWER_NOW: Final = "This call was not carried out, because the user wants the answer now."
_BROKEN_OFF: Final = "This call was not carried out, because it was broken off."


class ToolLoop:
    """Used for one turn. `toolbox` returns the tools with their permissions of now. `save` stores
    what `builder` has; `prompt` is what the answer is made from, without its own parts; `context`
    is what the calls depend on, with those of earlier answers. `lease` is given back while a call
    takes long. The limits count all that the answer has, also from before it was continued."""

    def __init__(
        self,
        toolbox: Callable[[], Toolbox],
        builder: AnswerBuilder,
        save: Callable[[], None],
        listen: Listener,
        cancel: CancelToken,
        *,
        lease: EngineLease,
        prompt: Prompt,
        context: ToolContext,
        context_length: int,
        count: Count,
        decisions: Mapping[int, Decision],
    ) -> None:
        self._make_toolbox = toolbox
        self._toolbox = toolbox()
        self._builder = builder
        self._save = save
        self._listen = listen
        self._cancel = cancel
        self._lease = lease
        self._context = context
        self._count = count
        self._decisions = dict(decisions)
        self._asked: set[int] = set()
        self._space = context_length - answer_room(context_length)
        self._fixed = _fixed_texts(prompt)
        self.limited = False
        """Whether a call was not carried out because of a limit: now the model has to answer."""

    def run_pending(self) -> bool:
        """Whether the model can go on: False where a call waits for the user. Raises Cancelled."""
        while waiting := pending_calls(self._builder.parts()):
            self._ask_about(waiting)
            settled = [self._settle(step) for step in waiting]
            if not any(settled) and not any(step.index in self._decisions for step in waiting):
                return False
        return True

    def _settle(self, step: Step) -> bool:
        """Whether the call has its result now; else the user is asked about it."""
        self._cancel.raise_if_cancelled()
        self._toolbox = self._make_toolbox()  # the permission may be another now
        decision = self._decisions.get(step.index)
        if decision is not None and not decision.allowed:
            note = decision.note.strip()
            text = f"{_REFUSED} The user says: {note}" if note else _REFUSED
            self._finish(step, ToolResult(text), StepState.REFUSED)
            return True
        room = self._room()
        if self.limited or room < _LEAST:
            self.limited = True
            self._finish(step, ToolResult(_LIMITED), StepState.NOT_RUN)
            return True
        if decision is None and self._is_asked_about(_call(step)):
            return False
        self._run(step, room)
        return True

    def _ask_about(self, waiting: Sequence[Step]) -> None:
        """All at once, before the first of them is carried out."""
        self._toolbox = self._make_toolbox()
        new = [
            step
            for step in waiting
            if step.index not in self._asked
            and step.index not in self._decisions
            and self._is_asked_about(_call(step))
        ]
        for step in new if new and not self._is_full() else ():
            self._asked.add(step.index)
            self._listen(ToolAsked(step.index, step.call, partial(self._decide, step.index)))

    def _is_full(self) -> bool:
        return self.limited or self._room() < _LEAST

    def _decide(self, index: int, decision: Decision) -> None:
        """Called from any thread."""
        self._decisions.setdefault(index, decision)

    def end_broken_off(self) -> None:
        """The model was cut: if it was writing a call, that is not carried out when it goes on."""
        waiting = pending_calls(self._builder.parts())
        if waiting and not self._toolbox.is_whole(_call(waiting[-1])):
            self.give_up(_BROKEN_OFF)

    def give_up(self, why: str = "") -> None:
        """End the calls that have no result, without carrying them out: the user, or a limit, wants
        the answer now."""
        why = why or (_LIMITED if self.limited else _ANSWER_NOW)
        for step in pending_calls(self._builder.parts()):
            self._finish(step, ToolResult(why), StepState.NOT_RUN)

    def _is_asked_about(self, call: ToolCall) -> bool:
        """Not one that could not be carried out anyway."""
        permission = self._toolbox.permission_of(call.recipient)
        return permission is Permission.ASK and self._toolbox.mistake_in(call) is None

    def _run(self, step: Step, room: int) -> None:
        call = _call(step)
        before = (*self._context.before, *settled(self._builder.parts()))
        context = ToolContext(self._context.conversation, before, self._context.attachments)

        def work(cancel: CancelToken) -> ToolResult:
            return self._toolbox.run(call, context, cancel)

        self._save()  # a crash in the tool must not cost the call
        run = ToolRun(work, self._toolbox.limits.seconds)
        self._listen(ToolStarted(step.index, step.call, run))
        result, state = run.wait(self._cancel, self._release_engine)
        end = first_characters(result.text, room, self._count)
        text = result.text if end >= len(result.text) else result.text[:end] + _CUT
        self._finish(step, ToolResult(text, result.data), state)

    def _release_engine(self) -> None:
        if self._lease.held:
            self._lease.give_back()
            self._listen(EngineReleased())

    def _finish(self, step: Step, result: ToolResult, state: StepState) -> None:
        kind = None if state is StepState.DONE else state.value
        part = Part(
            step.call.channel,
            result.text,
            content_type=kind,
            author=step.call.recipient,
            data=result.data,
        )
        self._builder.add_result(step.index, part)
        self._save()
        self._listen(ToolFinished(step.index, step.call, part))

    def _room(self) -> int:
        """The tokens that the next result can have; 0 where there can be no more of them."""
        limits = self._toolbox.limits
        parts = self._builder.parts()
        done = [step.result for step in calls_of(parts) if step.result is not None]
        if len(done) >= limits.calls:
            return 0
        left = limits.tokens - sum(self._count([result.text for result in done]))
        texts = [*self._fixed, *(part.text for part in parts)]
        taken = sum(self._count(texts)) + _AROUND * len(texts)
        return max(min(left, self._space - taken), 0)


def _call(step: Step) -> ToolCall:
    return ToolCall(step.call.recipient or "", step.call.text)


def _fixed_texts(prompt: Prompt) -> list[str]:
    """What has to be in the prompt, whatever else is left out of it."""
    question = prompt.messages[-1].text if prompt.messages else ""
    tools = [str(namespace) for namespace in prompt.namespaces] + [str(t) for t in prompt.tools]
    return [prompt.instructions, prompt.summary, question, *tools]
