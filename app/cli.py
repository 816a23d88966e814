"""The front end without a window: ask, chats, doctor, bench."""

from __future__ import annotations

import json
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, TextIO

from app import texts
from app.core.cancel import CancelToken
from app.core.chat.bench import Bench
from app.core.chat.doctor import Diagnosis
from app.core.chat.documents import read_document
from app.core.chat.events import ChatEvent, TurnDelta, TurnFinished, TurnTrimmed
from app.core.chat.failures import failure_of
from app.core.chat.options import TurnOptions, choose_model, turn_options
from app.core.chat.services import Services
from app.core.chat.session import ChatSession
from app.core.conversations.records import ConversationRecord, MessageRecord
from app.core.conversations.store import ConversationStore
from app.core.messages import Channel, Effort, Usage
from app.core.models.library import InstalledModel

_DIM, _BOLD, _PLAIN = "\x1b[2m", "\x1b[1m", "\x1b[0m"


def ask(services: Services, arguments: Namespace) -> int:
    """One question; the answer streams to stdout, the reasoning to stderr."""
    documents = [read_document(path) for path in arguments.file]
    options = _options(services, arguments)
    if arguments.conversation is not None and arguments.system is not None:
        services.store.set_instructions(arguments.conversation, arguments.system)
    printer = _Printer(silent=arguments.json)
    with _stopped_by_ctrl_c() as cancel:
        answer = services.session.send(
            arguments.conversation, arguments.text, options, printer, cancel, documents=documents
        )
    printer.end()
    finished = printer.finished
    if arguments.json:
        _print_json(_answer_facts(answer, finished.usage, finished.stop, options.name))
    elif finished.error is None and (note := _note(answer)):
        print(_styled(_DIM, note, sys.stderr), file=sys.stderr)
    if finished.error is not None:
        print(texts.sentence(finished.error), file=sys.stderr)
        return 1
    return 0


def chats(services: Services, arguments: Namespace) -> int:
    return _CHATS[arguments.action](services, arguments)


def _chats_list(services: Services, arguments: Namespace) -> int:
    conversations = services.store.conversations()
    if arguments.json:
        _print_json({"conversations": [_conversation_facts(each) for each in conversations]})
    else:
        for each in conversations:
            print(_line(each.id, each.updated_at, each.title))
    return 0


def _chats_show(services: Services, arguments: Namespace) -> int:
    conversation = services.store.conversation(arguments.id)
    path = services.store.path(conversation.id)
    if arguments.json:
        _print_json(
            {
                "conversation": _conversation_facts(conversation),
                "messages": [_message_facts(message) for message in path],
            }
        )
        return 0
    print(_styled(_BOLD, conversation.title, sys.stdout))
    for message in path:
        print(f"\n{_styled(_BOLD, message.role.value.capitalize(), sys.stdout)}")
        print(message.message.text)
        if note := _note(message):
            print(_styled(_DIM, note, sys.stdout))
    return 0


def _chats_search(services: Services, arguments: Namespace) -> int:
    hits = services.store.search(arguments.text)
    if arguments.json:
        _print_json({"hits": [asdict(hit) | {"snippet": _unmarked(hit.snippet)} for hit in hits]})
        return 0
    for hit in hits:
        print(_line(hit.conversation_id, hit.updated_at, hit.title))
        bold = sys.stdout.isatty()
        print("      " + (_marked(hit.snippet) if bold else _unmarked(hit.snippet)))
    return 0


def _chats_delete(services: Services, arguments: Namespace) -> int:
    services.store.conversation(arguments.id)
    services.store.delete(arguments.id)
    if arguments.json:
        _print_json({"deleted": arguments.id})
    else:
        print("Moved to the bin, which is emptied after 30 days.")
    return 0


def doctor(diagnosis: Diagnosis, arguments: Namespace) -> int:
    """What was found; status 1 and a sentence for each thing that is wrong."""
    if arguments.json:
        _print_json(_diagnosis_facts(diagnosis))
    else:
        for line in _diagnosis_lines(diagnosis):
            print(line)
    for failure in diagnosis.failures:
        print(texts.sentence(failure), file=sys.stderr)
    return 1 if diagnosis.failures else 0


def bench(services: Services, arguments: Namespace) -> int:
    """Measured over conversations of its own, which are thrown away."""
    options = turn_options(_model(services, arguments), services.settings)
    with TemporaryDirectory(prefix="gloss-bench-") as folder:
        store = ConversationStore.open(Path(folder) / "bench.db")
        try:
            session = ChatSession(store, services.engine)
            figures = Bench(session, services.engine, options, arguments.runs, _progress).run()
        finally:
            store.close()
    if arguments.json:
        _print_json(figures)
    else:
        for name, value in figures.items():
            print(f"{name:<26} {value:.3f}" if isinstance(value, float) else f"{name:<26} {value}")
    return 0


class _Printer:
    """Listens to a turn and prints it as it comes."""

    def __init__(self, *, silent: bool) -> None:
        self._silent = silent
        self._last: TextIO | None = None
        self._ends_line = True
        self._finished: TurnFinished | None = None

    @property
    def finished(self) -> TurnFinished:
        if self._finished is None:
            raise AssertionError("a turn ends with TurnFinished")
        return self._finished

    def __call__(self, event: ChatEvent) -> None:
        match event:
            case TurnFinished():
                self._finished = event
            case TurnTrimmed(turns=turns):
                print(texts.left_out(turns), file=sys.stderr)
            case TurnDelta() if not self._silent:
                self._print(event)

    def end(self) -> None:
        """Leave the cursor at the beginning of a line."""
        if self._last is not None and not self._ends_line:
            print(file=self._last, flush=True)

    def _print(self, delta: TurnDelta) -> None:
        answer = delta.channel is Channel.FINAL
        stream = sys.stdout if answer else sys.stderr
        if stream is not self._last or delta.new_part:
            self.end()
            self._last = stream
        print(delta.text if answer else _styled(_DIM, delta.text, stream), end="", file=stream)
        stream.flush()
        self._ends_line = delta.text.endswith("\n")


@contextmanager
def _stopped_by_ctrl_c() -> Iterator[CancelToken]:
    """The first Ctrl+C stops the answer, which is kept; the second ends the program."""
    cancel = CancelToken()
    before = signal.getsignal(signal.SIGINT)

    def stop(number: int, frame: object) -> None:
        signal.signal(signal.SIGINT, before)
        cancel.cancel()

    signal.signal(signal.SIGINT, stop)
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, before)


def _options(services: Services, arguments: Namespace) -> TurnOptions:
    """The settings' options with what the arguments say over them."""
    options = turn_options(_model(services, arguments), services.settings)
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
    return replace(options, sampling=sampling)


def _model(services: Services, arguments: Namespace) -> InstalledModel:
    if arguments.model:
        return services.library.find(arguments.model)
    return choose_model(services.library, services.settings)


def _answer_facts(answer: MessageRecord, usage: Usage, stop: str, model: str) -> dict[str, Any]:
    return {
        "conversation": answer.conversation_id,
        "message": answer.id,
        "reasoning": answer.message.reasoning,
        "answer": answer.message.text,
        "tool_calls": _tool_calls(answer),
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


def _conversation_facts(conversation: ConversationRecord) -> dict[str, Any]:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "date": conversation.date,
        "instructions": conversation.instructions,
        "pinned": conversation.pinned,
        "created_at": conversation.created_at,
        "updated_at": conversation.updated_at,
    }


def _message_facts(message: MessageRecord) -> dict[str, Any]:
    return {
        "id": message.id,
        "parent": message.parent_id,
        "role": message.role,
        "text": message.message.text,
        "reasoning": message.message.reasoning,
        "tool_calls": _tool_calls(message),
        "state": message.state,
        "model": message.generation.model if message.generation else None,
        "created_at": message.created_at,
    }


def _tool_calls(message: MessageRecord) -> list[dict[str, str]]:
    return [
        {"recipient": part.recipient, "arguments": part.text}
        for part in message.message.parts
        if part.recipient is not None
    ]


def _diagnosis_facts(diagnosis: Diagnosis) -> dict[str, Any]:
    test = diagnosis.self_test
    return {
        "ok": not diagnosis.failures,
        "failures": [
            {"code": each.code, "sentence": texts.sentence(each)} for each in diagnosis.failures
        ],
        "versions": diagnosis.versions,
        "machine": asdict(diagnosis.machine),
        "devices": [asdict(device) for device in diagnosis.devices],
        "engine": {
            "quirks": diagnosis.quirks,
            "self_test": test
            and {
                "model": test.model,
                "load_seconds": test.loaded.load_seconds,
                "tokens": test.usage.completion_tokens,
                "tokens_per_second": test.usage.tokens_per_second,
            },
        },
        "models": [
            {"name": model.name, "path": str(model.path), "size_bytes": model.size_bytes}
            for model in diagnosis.models
        ],
        "paths": {
            "config": str(diagnosis.paths.config),
            "data": str(diagnosis.paths.data),
            "cache": str(diagnosis.paths.cache),
            "models": str(diagnosis.paths.models),
            "database": str(diagnosis.paths.database),
            "settings": str(diagnosis.paths.settings),
            "logs": str(diagnosis.paths.logs),
        },
        "database": {"check": diagnosis.database_check},
    }


def _diagnosis_lines(diagnosis: Diagnosis) -> Iterator[str]:
    machine, paths, test = diagnosis.machine, diagnosis.paths, diagnosis.self_test
    yield "Versions     " + ", ".join(f"{name} {v}" for name, v in diagnosis.versions.items() if v)
    yield f"System       {machine.system}"
    yield f"Processor    {machine.cpu}, {machine.cores} cores, {machine.threads} threads"
    free, total = texts.size(machine.memory_available), texts.size(machine.memory_total)
    yield f"Memory       {free} free of {total}"
    yield f"Disk         {texts.size(machine.disk_free)} free for models"
    for device in diagnosis.devices:
        yield f"Device       {device.name}: {device.description} ({device.kind})"
    for quirk in diagnosis.quirks:
        yield f"Quirk        {quirk}"
    for model in diagnosis.models:
        yield f"Model        {model.name}, {texts.size(model.size_bytes)}: {model.path}"
    if test is not None:
        rate = test.usage.tokens_per_second
        yield (
            f"Self-test    {test.model} loaded in {test.loaded.load_seconds:.1f} s "
            f"and wrote {test.usage.completion_tokens} tokens at {rate:.0f} a second"
        )
    yield f"Database     {paths.database}: {'damaged' if diagnosis.database_check else 'fine'}"
    yield f"Settings     {paths.settings}"
    yield f"Logs         {paths.logs}"


def _progress(what: str) -> None:
    print(f"measuring: {what} …", file=sys.stderr)


def _note(message: MessageRecord) -> str:
    """Why an answer ended before its end, if it did."""
    if (failure := failure_of(message)) is not None:
        return texts.sentence(failure)
    stop = message.generation.stop if message.generation else None
    return texts.ending(stop) if stop else ""


def _print_json(facts: dict[str, Any]) -> None:
    print(json.dumps(facts, ensure_ascii=False))


def _line(id: int, when: float, title: str) -> str:
    day = datetime.fromtimestamp(when).astimezone().strftime("%Y-%m-%d %H:%M")
    return f"{id:>4}  {day}  {title}"


def _styled(style: str, text: str, stream: TextIO) -> str:
    return f"{style}{text}{_PLAIN}" if stream.isatty() else text


def _marked(snippet: str) -> str:
    return snippet.replace("\x02", _BOLD).replace("\x03", _PLAIN).replace("\n", " ")


def _unmarked(snippet: str) -> str:
    return snippet.replace("\x02", "").replace("\x03", "").replace("\n", " ")


Command = Callable[[Services, Namespace], int]
_CHATS: Final[dict[str, Command]] = {
    "list": _chats_list,
    "show": _chats_show,
    "search": _chats_search,
    "delete": _chats_delete,
}
COMMANDS: Final[dict[str, Command]] = {"ask": ask, "chats": chats, "bench": bench}
