"""The tokens of LaTeX, read from the left to the right."""

from __future__ import annotations

import re

from app.core.mathematics import commands
from app.core.mathematics.protocol import Fault

_TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|[^\\]", re.DOTALL)
_SPACE = re.compile(r"\s*")


class FormulaError(Exception):
    """The formula cannot be set."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault.value, detail)
        self.fault = fault
        self.detail = detail


class TokenReader:
    """Where it is in a text, and what comes next there."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def token(self) -> str:
        found = _TOKEN.match(self.text, self.at)
        if found is None:
            return ""
        token = found[0]
        # Of a starred command only those that there are: "\alpha*" is a product.
        if token[:-1] and token.endswith("*") and token not in commands.STARRED:
            token = token[:-1]
        self.at += len(token)
        return token

    def skip_space(self) -> None:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def group(self) -> str:
        """The next argument, without its braces: a group or a single token."""
        self.skip_space()
        if not self.text.startswith("{", self.at):
            token = self.token()
            if token in ("", "}"):
                raise FormulaError(Fault.WRONG)
            return token
        depth, start = 0, self.at + 1
        while token := self.token():
            depth += {"{": 1, "}": -1}.get(token, 0)
            if not depth:
                return self.text[start : self.at - 1]
        raise FormulaError(Fault.WRONG)

    def option(self) -> str:
        """The argument in square brackets, if there is one."""
        self.skip_space()
        end = self.text.find("]", self.at)
        if not self.text.startswith("[", self.at) or end < 0:
            return ""
        option, self.at = self.text[self.at + 1 : end], end + 1
        return option
