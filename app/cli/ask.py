"""`ask`: one question, answered."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import texts
from app.cli.choice import chosen_model
from app.cli.output import DIM, cancelled_by_signals, echo, ending_note, print_json, tool_calls
from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, SummaryFinished, SummaryStarted, TurnFinished
from app.core.conversations.records import Attachment, MessageRecord
from app.core.engine.protocol import Delta, FellBack, Trimmed
from app.core.loading.options import TurnOptions, turn_options
from app.core.messages import Channel, Effort, Usage, WhenFull
from app.core.services import Services
from app.texts.placement import falling_back


def ask(services: Services, arguments: Namespace) -> int:
    """One question; the answer streams to stdout, the reasoning to stderr."""
    options = _options(services, arguments)
    if arguments.conversation is not None and arguments.system is not None:
        services.store.set_instructions(arguments.conversation, arguments.system)
    printer = _Printer(silent=arguments.json)
    with cancelled_by_signals() as cancel:
        attachments = [_attached(services, path, cancel) for path in arguments.file]
        answer = services.session.send(
            arguments.conversation,
            arguments.text,
            options,
            printer,
            cancel,
            attachments=attachments,
        )
    printer.end()
    finished = printer.finished
    if arguments.json:
        print_json(_answer_facts(answer, finished.usage, finished.stop, options.name))
    elif finished.error is None and (remark := ending_note(answer)):
        echo(remark, DIM, err=True)
    if finished.error is not None:
        echo(texts.sentence(finished.error), err=True)
        return 1
    return 0


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
            case FellBack():
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
