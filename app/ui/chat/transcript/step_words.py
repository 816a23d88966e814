"""What is said of a call of a tool: one line, and all of it as Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.browser.records import RESULTS, PageRecord, shown_pages
from app.core.messages import Channel, Part
from app.core.printable import escaped, one_line
from app.core.python_tool.tool import PythonData
from app.ui.chat.trail import StepPhase, ToolStep
from app.ui.text.language import LANGUAGE

_LONGEST: Final = 80  # characters of a query or of the name of a document
_SEARCH, _OPEN, _FIND, _PYTHON, _FUNCTION = "search", "open", "find", "python", "function"
_ICONS: Final = {
    _SEARCH: "search",
    _OPEN: "file-text",
    _FIND: "search",
    _PYTHON: "code",
    _FUNCTION: "engine",
}
_RUNNING: Final = {
    _SEARCH: QT_TRANSLATE_NOOP("ToolStep", "Searching your documents for “{query}”…"),
    _OPEN: QT_TRANSLATE_NOOP("ToolStep", "Opening a document…"),
    _FIND: QT_TRANSLATE_NOOP("ToolStep", "Looking for “{pattern}” in a document…"),
    _PYTHON: QT_TRANSLATE_NOOP("ToolStep", "Running Python…"),
    _FUNCTION: QT_TRANSLATE_NOOP("ToolStep", "Calling {tool}…"),
}
_CALLS: Final = {
    _SEARCH: QT_TRANSLATE_NOOP("ToolStep", "Search for “{query}” in your documents"),
    _OPEN: QT_TRANSLATE_NOOP("ToolStep", "Open a document"),
    _FIND: QT_TRANSLATE_NOOP("ToolStep", "Look for “{pattern}” in a document"),
    _PYTHON: QT_TRANSLATE_NOOP("ToolStep", "Run Python"),
    _FUNCTION: QT_TRANSLATE_NOOP("ToolStep", "Call {tool}"),
}
"""Without saying what became of them."""

translate = QCoreApplication.translate  # the name lupdate looks for


def icon_of(step: ToolStep) -> str:
    return _ICONS[_kind(step.tool)]


def title_of(step: ToolStep) -> str:
    """What it does or did, in one line."""
    if step.phase is StepPhase.RUNNING:
        return _said(_RUNNING, step)
    if step.phase is StepPhase.DONE:
        return _done(step)
    return LANGUAGE.fill(_ending(step.phase), call=_said(_CALLS, step))


def name_of(step: ToolStep) -> str:
    """For a screen reader."""
    text = translate("ToolStep", "Step {number}: {title}")
    return LANGUAGE.fill(text, number=step.number, title=title_of(step))


def markdown_of(step: ToolStep) -> str:
    """Its arguments and its result, each as code."""
    if _kind(step.tool) == _PYTHON:
        parts = [translate("ToolStep", "Code"), fenced(_program(step.arguments), "python")]
    else:
        parts = [translate("ToolStep", "Arguments"), fenced(_indented(step.arguments), "json")]
    if step.result or step.phase is StepPhase.DONE:
        parts += [translate("ToolStep", "Result"), fenced(_output(step), "")]
    return "\n\n".join(parts)


def arguments_of(step: ToolStep) -> str:
    """As they are read best, with all signs that cannot be seen written out."""
    python = _kind(step.tool) == _PYTHON
    return escaped(_program(step.arguments) if python else _indented(step.arguments))


def asking(step: ToolStep) -> str:
    """The question whether it may be carried out."""
    match _kind(step.tool):
        case "search" | "open" | "find":
            return translate("ToolStep", "May the model read in your documents?")
        case "python":
            return translate("ToolStep", "May the model run this Python program?")
    text = translate("ToolStep", "May the model use the tool {tool}?")
    return LANGUAGE.fill(text, tool=_tool(step))


def python_data(data: str) -> PythonData:
    """Nothing where it is that of another tool, or damaged."""
    with suppress(msgspec.MsgspecError, ValueError, RecursionError):
        return PythonData.of(data)
    return PythonData()


def makes_files(step: ToolStep) -> bool:
    """Whether there may be figures and tables in its data: those of a program, or the images of an
    MCP server, which have the same form."""
    return bool(step.data) and _kind(step.tool) in (_PYTHON, _FUNCTION)


def _kind(tool: str) -> str:
    namespace, _, function = tool.partition(".")
    if namespace == "python":
        return _PYTHON
    if namespace == "browser" and function in (_SEARCH, _OPEN, _FIND):
        return function
    return _FUNCTION


def _said(words: Mapping[str, str], step: ToolStep) -> str:
    text = translate("ToolStep", words[_kind(step.tool)])
    query, pattern = _argument(step, "query"), _argument(step, "pattern")
    return LANGUAGE.fill(text, query=query, pattern=pattern, tool=_tool(step))


def _done(step: ToolStep) -> str:
    page = _page(step)
    match _kind(step.tool):
        case "search":
            return _searched(step, page)
        case "open":
            return _opened(page)
        case "find":
            return _looked_for(step, page)
        case "python":
            return _ran(step)
    return LANGUAGE.fill(translate("ToolStep", "Called {tool}"), tool=_tool(step))


def _searched(step: ToolStep, page: PageRecord | None) -> str:
    text = translate("ToolStep", "Searched your documents for “{query}”")
    return _with_results(LANGUAGE.fill(text, query=_argument(step, "query")), page)


def _opened(page: PageRecord | None) -> str:
    if page is None:
        return translate("ToolStep", "Opened a document")
    if page.kind in RESULTS:
        return translate("ToolStep", "Looked at the results again")
    text = translate("ToolStep", "Opened {document}, lines {first}–{last}")
    return LANGUAGE.fill(text, document=_document(page), first=page.first, last=page.last)


def _looked_for(step: ToolStep, page: PageRecord | None) -> str:
    text = translate("ToolStep", "Looked for “{pattern}” in a document")
    if page is not None:
        text = translate("ToolStep", "Looked for “{pattern}” in {document}")
    document = "" if page is None else _document(page)
    pattern = _argument(step, "pattern")
    return _with_results(LANGUAGE.fill(text, pattern=pattern, document=document), page)


def _ran(step: ToolStep) -> str:
    if not step.data:
        return translate("ToolStep", "Ran Python")
    seconds = round(python_data(step.data).seconds, 1)
    return LANGUAGE.fill(translate("ToolStep", "Ran Python · {seconds} s"), seconds=seconds)


def _with_results(text: str, page: PageRecord | None) -> str:
    if page is None:
        return text
    return f"{text} · {translate('ToolStep', '%Ln result(s)', '', len(page.links))}"


def _ending(phase: StepPhase) -> str:
    match phase:
        case StepPhase.ASKED:
            return translate("ToolStep", "{call} · waits for your permission")
        case StepPhase.FAILED:
            return translate("ToolStep", "{call} · failed")
        case StepPhase.REFUSED:
            return translate("ToolStep", "{call} · refused")
        case StepPhase.STOPPED:
            return translate("ToolStep", "{call} · stopped")
        case _:
            return translate("ToolStep", "{call} · not run")


def _tool(step: ToolStep) -> str:
    return one_line(step.tool.removeprefix("functions."), _LONGEST)


def _argument(step: ToolStep, name: str) -> str:
    with suppress(ValueError, RecursionError):
        read: Any = json.loads(step.arguments)
        if isinstance(read, dict):
            return one_line(str(read.get(name, "")), _LONGEST)
    return ""


def _page(step: ToolStep) -> PageRecord | None:
    part = Part(Channel.COMMENTARY, step.result, author=step.tool, data=step.data)
    return next((page.record for page in shown_pages([part])), None)


def _document(page: PageRecord) -> str:
    return one_line(page.documents[0].title if page.documents else page.title, _LONGEST)


def _program(arguments: str) -> str:
    """Of a call of Python, which some models put into JSON."""
    with suppress(ValueError, RecursionError):
        read: Any = json.loads(arguments)
        if isinstance(read, dict) and len(read) == 1 and isinstance(read.get("code"), str):
            return str(read["code"])
    return arguments


def _output(step: ToolStep) -> str:
    """Of a program all that it printed, also what the model did not get."""
    if makes_files(step):
        printed = python_data(step.data).stdout
        if len(printed) > len(step.result):
            return printed
    return step.result


def _indented(arguments: str) -> str:
    """JSON with a line for each name; what is not JSON as the model wrote it."""
    with suppress(ValueError, RecursionError):
        return json.dumps(json.loads(arguments), indent=2, ensure_ascii=False)
    return arguments


def fenced(text: str, language: str) -> str:
    """In a fence longer than any within."""
    text = escaped(text).removesuffix("\n")
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"
