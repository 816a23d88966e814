"""The template process: compiles and renders the chat template of a model file.

A template is foreign code. It runs in jinja2's sandbox, which keeps it from files and attributes
but not from computing without end, so it gets a process of its own with limits of time and
memory. JSON lines in and out; see `template_process` for the other side.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any, BinaryIO, NoReturn

from jinja2 import TemplateError, meta, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.core import limited_process
from app.core.harmony.template_protocol import (
    MEMORY_BYTES,
    MOST_CHARACTERS,
    SECONDS,
    TemplateReply,
    TemplateRequest,
)


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Answer requests until the end of `stdin`."""
    limited_process.limit_memory(MEMORY_BYTES)
    sandbox = Sandbox()
    heavy = TemplateReply(too_heavy=True)
    answer = sandbox.answer_or_failure
    return limited_process.serve(
        stdin, stdout, TemplateRequest, answer, too_heavy=heavy, seconds=SECONDS
    )


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

    def answer_or_failure(self, request: TemplateRequest) -> TemplateReply:
        try:
            return self.answer(request)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - a template can raise anything
            return TemplateReply(failure=type(error).__name__)

    def answer(self, request: TemplateRequest) -> TemplateReply:
        if request.source is not None:
            tree = self._environment.parse(request.source)
            self._template = self._environment.from_string(tree)
            return TemplateReply(variables=sorted(meta.find_undeclared_variables(tree)))
        clock = _clock(request.date)
        text = self._template.render(strftime_now=clock, **request.values)
        return TemplateReply(too_heavy=True) if len(text) > MOST_CHARACTERS else TemplateReply(text)


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
        default=_as_list,
    )


def _as_list(value: Any) -> list[Any]:
    """What filters such as `map` make of a list."""
    return list(value)
