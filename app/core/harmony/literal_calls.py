"""Reads calls that are written as in Python, `f(a=1)`, or nearly as in JSON, `call:f{a:1}`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.core.harmony.tool_names import ToolNames
from app.core.harmony.written_calls import TOKEN, WrittenCall, WrittenCalls, without_tokens

_SPACE: Final = re.compile(r"\s*")
_WORD: Final = re.compile(r"[^\W\d][\w.\-/]*")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_KEY: Final = re.compile(r"([^\s:{}\[\],\"'](?:[^:{}\[\],\"']*[^\s:{}\[\],\"'])?)\s*:")
_KEYWORD: Final = re.compile(r"(\w+)\s*=")
_CALL: Final = re.compile(r"\s*([^\W\d][\w.\-/]*)\(")
_BRACED_CALL: Final = re.compile(r"\s*call:\s*([^\s{}]+?)\s*\{")
_BETWEEN: Final = re.compile(r"[\s,;]*")
_WORDS: Final = {
    "True": True, "False": False, "None": None, "true": True, "false": False, "null": None,
}  # fmt: skip
_ESCAPE: Final = re.compile(
    r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.DOTALL
)
_ESCAPED: Final = {
    "n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "a": "\a", "v": "\v", "0": "\0",
    "\\": "\\", "'": "'", '"': '"', "/": "/", "\n": "",
}  # fmt: skip
# Some templates write texts without escapes: a quote ends one only where it could end.
_STRINGS: Final = {
    quote: re.compile(rf"((?:[^\\{quote}]|\\.|{quote}(?!\s*(?:[,)\]}}:]|$)))*+){quote}", re.DOTALL)
    for quote in ("'", '"')
}
_QUOTES: Final = ("<escape>", '<|"|>')  # of the families that write `call:`
_CALL_METHOD: Final = ".call"
_DEEPEST: Final = 60


class _UnfinishedError(ValueError):
    """The text ends too early."""


def read_python(text: str, names: ToolNames) -> WrittenCalls | None:
    """Calls one after the other, or a list of them."""
    try:
        return _python_calls(text, names)
    except (ValueError, OverflowError):
        return None


def read_bare_python(text: str, names: ToolNames) -> WrittenCalls | None:
    """The same where no mark says that they are calls."""
    found = read_python(text, names)
    if found is None or any(names.full_name(call.name) is None for call in found.calls):
        return None
    return found


def read_braced(text: str, names: ToolNames) -> WrittenCalls | None:
    """Calls such as `call:f{a:1}`, texts in quotes of their own."""
    try:
        return _braced_calls(text)
    except (ValueError, OverflowError):
        return None


def read_literal(text: str) -> Any:
    """One value of Python or JSON. Raises ValueError."""
    reader = _Literals(text, tuple(_STRINGS))
    value = reader.value()
    if reader.text[reader.place :].strip():
        raise ValueError
    return value


def python_is_open(text: str) -> bool:
    """Whether it ends within a call."""
    try:
        _python_calls(text, None)
    except _UnfinishedError:
        return True
    except (ValueError, OverflowError):
        pass
    return False


def braced_is_open(text: str) -> bool:
    try:
        _braced_calls(text)
    except _UnfinishedError:
        return True
    except (ValueError, OverflowError):
        pass
    return False


def written_python(begin: str, end: str, name: str, arguments: Mapping[str, Any]) -> str:
    """As the model is shown its own call where the template does not write it."""
    written = ", ".join(f"{key}={_written(value)}" for key, value in arguments.items())
    return f"{begin}[{name}({written})]{end}"


def _python_calls(text: str, names: ToolNames | None) -> WrittenCalls | None:
    reader = _Literals(text, tuple(_STRINGS))
    calls: list[WrittenCall] = []
    is_list = reader.skip("[")
    while call := _CALL.match(text, reader.place):
        reader.place = call.end()
        declared = names.arguments(call[1]) if names is not None else ()
        name = call[1].removesuffix(_CALL_METHOD)
        calls.append(WrittenCall(name, without_tokens(reader.arguments(declared))))
        between = _BETWEEN.match(text, reader.place)
        if between and _CALL.match(text, between.end()):
            reader.place = between.end()
    if is_list and calls:
        reader.skip(",")
    if is_list and not reader.skip("]"):
        raise reader.failure()
    return WrittenCalls(calls, text[reader.place :]) if calls else None


def _braced_calls(text: str) -> WrittenCalls | None:
    prefix = TOKEN if any(TOKEN + quote in text for quote in _QUOTES) else ""
    reader = _Literals(text, [prefix + quote for quote in _QUOTES])
    calls: list[WrittenCall] = []
    while call := _BRACED_CALL.match(text, reader.place):
        reader.place = call.end()
        calls.append(WrittenCall(call[1], without_tokens(reader.fields())))
    return WrittenCalls(calls, text[reader.place :]) if calls else None


class _Literals:
    """Reads values at a `place` that moves on. Raises ValueError at a mistake."""

    def __init__(self, text: str, quotes: Sequence[str]) -> None:
        self.text = text
        self.place = 0
        self._quotes = quotes

    def skip(self, mark: str) -> bool:
        """Move past white space, and past `mark` if it comes next."""
        if space := _SPACE.match(self.text, self.place):
            self.place = space.end()
        if not self.text.startswith(mark, self.place):
            return False
        self.place += len(mark)
        return True

    def value(self, depth: int = 0) -> Any:
        if depth > _DEEPEST:
            raise ValueError
        for quote in self._quotes:
            if self.skip(quote):
                return self._string(quote)
        for begin, end in ("[]", "()"):
            if self.skip(begin):
                return self._items(end, depth)
        if self.skip("{"):
            return self.fields(depth)
        if number := _NUMBER.match(self.text, self.place):
            self.place = number.end()
            return json.loads(number[0])
        word = self._take(_WORD)[0]
        if word not in _WORDS:
            raise ValueError
        return _WORDS[word]

    def fields(self, depth: int = 0) -> dict[str, Any]:
        """Behind the brace, up to the closing one."""
        found: dict[str, Any] = {}
        while not self.skip("}"):
            name = self._key()
            found[name] = self.value(depth + 1)
            self._end_item("}")
        return found

    def arguments(self, declared: Sequence[str]) -> dict[str, Any]:
        """Behind the parenthesis, up to the closing one; those without a name have that of the
        `declared` one in their place."""
        found: dict[str, Any] = {}
        while not self.skip(")"):
            if keyword := _KEYWORD.match(self.text, self.place):
                self.place = keyword.end()
                name = keyword[1]
            elif len(found) < len(declared):
                name = declared[len(found)]
            else:
                raise self.failure()
            found[name] = self.value()
            self._end_item(")")
        return found

    def failure(self) -> ValueError:
        return ValueError() if self.text[self.place :].strip() else _UnfinishedError()

    def _items(self, end: str, depth: int) -> list[Any]:
        found = []
        while not self.skip(end):
            found.append(self.value(depth + 1))
            self._end_item(end)
        return found

    def _end_item(self, end: str) -> None:
        if not self.skip(",") and not self.text.startswith(end, self.place):
            raise self.failure()

    def _key(self) -> str:
        for quote in self._quotes:
            if self.skip(quote):
                name = self._string(quote)
                if not self.skip(":"):
                    raise self.failure()
                return name
        return self._take(_KEY)[1]

    def _string(self, quote: str) -> str:
        if quote in _STRINGS:
            match = _STRINGS[quote].match(self.text, self.place)
            if match is None:
                raise _UnfinishedError
            self.place = match.end()
            return _ESCAPE.sub(_unescaped, match[1])
        text, found, _ = self.text[self.place :].partition(quote)
        if not found:
            raise _UnfinishedError
        self.place += len(text) + len(quote)
        return text

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str]:
        match = pattern.match(self.text, self.place)
        if match is None:
            raise self.failure()
        self.place = match.end()
        return match


def _unescaped(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    return chr(int(code, 16)) if code else _ESCAPED.get(match[4], match[0])


def _written(value: Any) -> str:
    match value:
        case None | bool():
            return str(value)
        case list():
            return f"[{', '.join(map(_written, value))}]"
        case dict():
            fields = (f"{_written(key)}: {_written(each)}" for key, each in value.items())
            return f"{{{', '.join(fields)}}}"
        case _:
            return json.dumps(value, ensure_ascii=False)
