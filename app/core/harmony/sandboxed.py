"""Chat templates in jinja2's sandbox, with what templates on the Hub expect of it."""

from __future__ import annotations

import datetime
import json
from typing import Any, NoReturn

from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.core.errors import Code, UserError


class Template:
    """A compiled template. Everything that goes wrong in it is UserError(TEMPLATE_BROKEN)."""

    def __init__(self, source: str) -> None:
        self.source = source
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        environment.filters["tojson"] = _tojson
        environment.globals["raise_exception"] = _raise
        try:
            self._template = environment.from_string(source)
        except (TemplateError, RecursionError) as error:
            raise _broken(error) from error

    def render(self, *, date: str, **values: Any) -> str:
        """`date` is what the template's clock shows (ISO), so that it stands still."""

        def strftime_now(form: str) -> str:
            return datetime.date.fromisoformat(date).strftime(form)

        try:
            return self._template.render(strftime_now=strftime_now, **values)
        except Exception as error:  # a template is foreign code: it can raise anything
            raise _broken(error) from error


def _broken(error: Exception) -> UserError:
    # Only the kind: a template's own message may quote the conversation.
    return UserError(Code.TEMPLATE_BROKEN, detail=type(error).__name__)


def _raise(message: str) -> NoReturn:
    raise TemplateError(message)


def _tojson(value: Any, indent: int | None = None, **_: Any) -> str:
    """JSON as it is; jinja2's own escapes it for HTML."""
    return json.dumps(value, ensure_ascii=False, indent=indent)
