"""The template process: compiles and renders the chat template of a model file.

A template is foreign code. It runs in jinja2's sandbox, which keeps it from files and attributes
but not from computing without end, so it gets a process of its own with limits of time and
memory. JSON lines in and out; see `template_process` for the other side.
"""

from __future__ import annotations

import datetime
import faulthandler
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

import msgspec
from jinja2 import TemplateError, meta, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.core.harmony.template_protocol import (
    MEMORY_BYTES,
    MOST_CHARACTERS,
    SECONDS,
    Reply,
    Request,
)

_STDERR = 2


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Answer requests until the end of `stdin`. A request over the limit of time ends the process,
    from a thread that does not need the interpreter's lock."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, _STDERR)
    _limit_memory()
    sandbox = Sandbox()
    _write(stdout, Reply())
    for line in stdin:
        faulthandler.dump_traceback_later(SECONDS, exit=True, file=null)
        try:
            reply = sandbox.answer(msgspec.json.decode(line, type=Request))
        except MemoryError:
            reply = Reply(too_heavy=True)
        except Exception as error:  # noqa: BLE001 - a template can raise anything
            reply = Reply(failure=type(error).__name__)
        faulthandler.cancel_dump_traceback_later()
        _write(stdout, reply)
    return 0


class Sandbox:
    """One template in jinja2's sandbox, with the names that transformers gives to templates."""

    def __init__(self) -> None:
        self._environment = ImmutableSandboxedEnvironment(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.loopcontrols", _Generation],
        )
        self._environment.filters["tojson"] = _tojson
        self._environment.globals["raise_exception"] = _raise
        self._template = self._environment.from_string("")

    def answer(self, request: Request) -> Reply:
        if request.source is not None:
            tree = self._environment.parse(request.source)
            self._template = self._environment.from_string(tree)
            return Reply(variables=sorted(meta.find_undeclared_variables(tree)))
        clock = _clock(request.date)
        text = self._template.render(strftime_now=clock, **request.values)
        return Reply(too_heavy=True) if len(text) > MOST_CHARACTERS else Reply(text)


class _Generation(Extension):
    """`{% generation %}…{% endgeneration %}` marks the answers for training; here it only renders
    its body."""

    tags = {"generation"}  # noqa: RUF012 - as jinja2 declares it

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.Scope(body, lineno=line)


def _clock(date: str) -> Callable[[str], str]:
    def strftime_now(form: str) -> str:
        return datetime.date.fromisoformat(date).strftime(form)

    return strftime_now


def _raise(message: str) -> NoReturn:
    raise TemplateError(message)


def _tojson(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | str | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """JSON without the escapes for HTML that jinja2's own filter adds."""
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )


def _limit_memory() -> None:
    """Where the system can: elsewhere the parent watches the process."""
    if sys.platform == "linux":
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limit = pages * resource.getpagesize() + MEMORY_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _write(stdout: BinaryIO, reply: Reply) -> None:
    try:
        line = msgspec.json.encode(reply)
    except MemoryError:
        line = msgspec.json.encode(Reply(too_heavy=True))
    stdout.write(line + b"\n")
    stdout.flush()
