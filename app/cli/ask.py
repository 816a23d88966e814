"""`ask`: one question, answered."""

from __future__ import annotations

import shlex
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from app import texts
from app.cli.choice import chosen_model
from app.cli.documents import (
    chosen_collections,
    citation_facts,
    citations_of,
    print_citations,
)
from app.cli.output import (
    BOLD,
    DIM,
    cancelled_by_signals,
    echo,
    ending_note,
    is_allowed,
    print_json,
    tool_calls,
)
from app.core.cancel import CancelToken
from app.core.chat.events import (
    ChatEvent,
    SummaryFinished,
    SummaryStarted,
    ToolFinished,
    ToolStarted,
    TurnFinished,
)
from app.core.chat.session import waits_for_user
from app.core.conversations.records import Attachment, MessageRecord
from app.core.engine.protocol import Delta, FellBack, ToolsLeftOut, Trimmed
from app.core.loading.options import TurnOptions, turn_options
from app.core.messages import Channel, Effort, Part, Usage, WhenFull
from app.core.services import Services
from app.core.tools.decision import Decision
from app.core.tools.permissions import subject_of
from app.core.tools.steps import pending_calls
from app.core.tools.toolbox import ToolLimits
from app.texts.placement import falling_back

_SHOWN_LINES: Final = 3  # of the result of a tool


def ask(services: Services, arguments: Namespace) -> int:
    """One question; the answer streams to stdout, the reasoning and the tools to stderr."""
    options = _options(services, arguments)
    services.toolboxes.limits = partial(_limits, services.toolboxes.limits, arguments)
    if arguments.conversation is not None and arguments.system is not None:
        services.store.set_instructions(arguments.conversation, arguments.system)
    printer = _Printer(silent=arguments.json)
    with cancelled_by_signals() as cancel:
        attachments = [_attached(services, path, cancel) for path in arguments.file]
        options = _with_documents(services, arguments, options, cancel)
        answer = services.session.send(
            arguments.conversation,
            arguments.text,
            options,
            printer,
            cancel,
            attachments=attachments,
        )
    while waits_for_user(answer):
        printer.end()
        decisions = _decisions(services, answer, arguments.allow)
        with cancelled_by_signals() as cancel:
            answer = services.session.decide(answer.id, decisions, options, printer, cancel)
    printer.end()
    finished = printer.finished
    usage = answer.generation.usage if answer.generation else finished.usage
    citations = citations_of(services, answer)
    if arguments.json:
        facts = _answer_facts(answer, usage, finished.stop, options.name)
        print_json({**facts, "citations": [citation_facts(each) for each in citations]})
    else:
        print_citations(citations)
        if finished.error is None and (remark := ending_note(answer)):
            echo(remark, DIM, err=True)
    if finished.error is not None:
        echo(texts.sentence(finished.error), err=True)
        return 1
    return 0


def _limits(usual: Callable[[], ToolLimits], arguments: Namespace) -> ToolLimits:
    """Those of the settings, overridden by the arguments."""
    limits = usual()
    return ToolLimits(
        arguments.max_calls or limits.calls,
        arguments.max_result_tokens or limits.tokens,
        arguments.max_call_seconds or limits.seconds,
    )


def _decisions(
    services: Services, answer: MessageRecord, allowed: list[str]
) -> dict[int, Decision]:
    """About each call that waits; `allowed` are the tools that are not asked about."""
    conversation = services.store.conversation(answer.conversation_id)
    toolbox = services.toolboxes.of(conversation)
    found = {}
    for step in pending_calls(answer.message.parts):
        recipient = step.call.recipient or ""
        tool = subject_of(toolbox.provider_of(recipient))
        yes = tool in allowed
        if not yes:
            echo(recipient, BOLD, err=True)
            echo(step.call.text, err=True)
            yes = is_allowed("Allow this call?")
            if not yes:
                echo(f"Not allowed. To allow it: --allow {shlex.quote(tool)}", err=True)
        found[step.index] = Decision(yes)
    return found


def _with_documents(
    services: Services, arguments: Namespace, options: TurnOptions, cancel: CancelToken
) -> TurnOptions:
    """A conversation that goes on gets them, too."""
    chosen = chosen_collections(services, arguments.documents, cancel)
    if not chosen:
        return options
    if arguments.conversation is None:
        return replace(options, tools=replace(options.tools, collections=chosen))
    before = services.store.conversation(arguments.conversation).tools
    together = tuple(dict.fromkeys((*before.collections, *chosen)))
    services.store.choices.set_tools(arguments.conversation, replace(before, collections=together))
    return options


def _attached(services: Services, path: Path, cancel: CancelToken) -> Attachment:
    return services.document_parts.read(_expanded(path), cancel, lambda size, done: None)


def _expanded(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError:  # there is no such user, and so no such file
        return path


class _Printer:
    """Listens to a turn and prints it as it comes."""

    def __init__(self, *, silent: bool) -> None:
        self._silent = silent
        self._answers = False  # else what came last is to stderr
        self._ends_line = True
        self._finished: TurnFinished | None = None
        self._summarises = False

    @property
    def finished(self) -> TurnFinished:
        if self._finished is None:
            raise AssertionError("a turn ends with TurnFinished")
        return self._finished

    def __call__(self, event: ChatEvent) -> None:
        match event:
            case TurnFinished():
                self._finished = event
            case FellBack() | ToolsLeftOut():
                echo(falling_back(event), err=True)
            case SummaryStarted():
                self._summarises = True
                echo("Summary of the conversation so far:", err=True)
            case SummaryFinished():
                self.end()
                self._summarises = False
            case Trimmed(turns=turns):
                echo(texts.left_out(turns), err=True)
            case Delta() if not self._silent:
                self._print(event)
            case ToolStarted(call=call) if not self._silent:
                self.end()
                echo(f"{call.recipient} {call.text}", DIM, err=True)
            case ToolFinished(result=result) if not self._silent:
                self.end()
                echo(_beginning(result), DIM, err=True)

    def end(self) -> None:
        """Leave the cursor at the beginning of a line."""
        if not self._ends_line:
            echo(err=not self._answers)
            self._ends_line = True

    def _print(self, delta: Delta) -> None:
        answer = delta.channel is Channel.FINAL and not self._summarises
        if answer is not self._answers or delta.new_part:
            self.end()
        self._answers = answer
        echo(delta.text, "" if answer else DIM, err=not answer, end="")
        self._ends_line = delta.text.endswith("\n")


def _beginning(result: Part) -> str:
    """Of what a tool found, which may be long."""
    lines = [line for line in result.text.splitlines() if line.strip()]
    return "\n".join([*lines[:_SHOWN_LINES], *(["…"] if len(lines) > _SHOWN_LINES else [])])


def _options(services: Services, arguments: Namespace) -> TurnOptions:
    """The options of the settings, overridden by the arguments."""
    options = turn_options(chosen_model(services, arguments), services.settings)
    sampling = options.sampling
    if arguments.seed is not None:
        sampling = replace(sampling, seed=arguments.seed)
    if arguments.temperature is not None:
        sampling = replace(sampling, temperature=arguments.temperature)
    if arguments.max_tokens is not None:
        sampling = replace(sampling, max_tokens=arguments.max_tokens)
    if arguments.effort is not None:
        options = replace(options, effort=Effort(arguments.effort))
    if arguments.system is not None:
        options = replace(options, instructions=arguments.system)
    if options.when_full is WhenFull.ASK:  # there is nobody to ask
        options = replace(options, when_full=WhenFull.LEAVE_OUT)
    return replace(options, sampling=sampling)


def _answer_facts(answer: MessageRecord, usage: Usage, stop: str, model: str) -> dict[str, Any]:
    return {
        "conversation": answer.conversation_id,
        "message": answer.id,
        "reasoning": answer.message.reasoning,
        "answer": answer.message.text,
        "tool_calls": tool_calls(answer),
        "stop": stop,
        "usage": {
            "prompt_tokens": usage.prompt_tokens,
            "cached_tokens": usage.cached_tokens,
            "completion_tokens": usage.completion_tokens,
            "prompt_per_second": usage.prompt_per_second,
            "tokens_per_second": usage.tokens_per_second,
            "time_to_first_token": usage.time_to_first_token,
        },
        "model": model,
    }
