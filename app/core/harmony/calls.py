"""Finds calls of tools in the text of an answer, in the way in which the template teaches them.

Where a mark is a token of the vocabulary, only that token counts: a document that spells one, and
that the model repeats, calls nothing. Nothing raises and no text is lost: what cannot be read is
shown as text, with an `Oddity`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.core.harmony.call_syntaxes import PROGRAM, CallSyntax
from app.core.harmony.tool_names import (
    ToolNames,
    as_json,
    as_object,
    paired,
    program_in,
    without_namespace,
)
from app.core.harmony.written_calls import TOKEN, Reader, WrittenCall
from app.core.messages import Channel, Oddity, ToolCallEvent

Item = str | ToolCallEvent | Oddity

_CLOSING: Final = "}]); \t\r\n"  # what small models write too much of


class CallReader:
    """For one answer, in any of `syntaxes`; of those without a mark only the whole answer can be a
    call. `tokens`: the marks that are tokens."""

    def __init__(
        self, names: ToolNames, syntaxes: Sequence[CallSyntax], tokens: Collection[str] = ()
    ) -> None:
        self._names = names
        self._tokens = tokens
        self._known = [
            replace(each, begin=self._mark(each.begin), end=self._mark(each.end))
            for each in syntaxes
            if each.begin
        ]
        self._around = [self._mark(mark) for each in syntaxes for mark in each.around]
        self._marks = {mark for each in syntaxes for mark in each.marks}
        self._bare = {
            beginning: each
            for each in syntaxes
            if each.beginnings is not None
            for beginning in each.beginnings(names)
        }
        self._call: CallSyntax | None = None
        self._held = ""  # outside a call: white space and what may become a mark; else its text
        self._searched = 0

    def text_of(self, control: str) -> str | None:
        """What to add for a control token; None if it is no part of a call."""
        is_part = self._call is not None or control in self._marks
        return TOKEN + control if is_part else None

    def add(self, text: str) -> list[Item]:
        self._held += text
        items: list[Item] = []
        while self._outside(items) if self._call is None else self._inside(items):
            pass
        return items

    def finish(self, *, ended: bool) -> list[Item]:
        """`ended`: the model ended the answer, so that no more of a call was to come."""
        items: list[Item] = []
        while self._call is not None:
            end = len(self._held)
            readers = [] if self._call.needs_end else [self._call.read]
            if ended and self._call.read_broken is not None:
                readers.append(self._call.read_broken)
            is_closed = any(self._close(items, read, end, end) for read in readers)
            if not is_closed and not self._close_program(items):
                self._give_up(items, end)
            items += self.add("")
        self._show(items, self._held)
        self._held = ""
        return items

    def _mark(self, spelling: str) -> str:
        return TOKEN + spelling if spelling in self._tokens else spelling

    def _show(self, items: list[Item], text: str) -> None:
        if text := text.replace(TOKEN, ""):
            items.append(text)

    def _outside(self, items: list[Item]) -> bool:
        """Emit text up to the next call; True when there is more to do."""
        if self._bare:
            squeezed = "".join(self._held.split())
            if any(each.startswith(squeezed) for each in self._bare):
                return False
            begun = [each for each in self._bare if squeezed.startswith(each)]
            syntax = self._bare[begun[0]] if begun else None
            self._bare = {}
            if syntax is not None:
                self._begin(syntax, self._held)
                return True
        text = self._held
        found = [(text.find(each.begin), -len(each.begin), each) for each in self._known]
        around = [(text.find(each), -len(each), each) for each in self._around]
        places = [each for each in (*found, *around) if each[0] >= 0]
        if not places:
            end = len(self._without_beginning(text).rstrip())
            text, self._held = text[:end], text[end:]
            self._show(items, text)
            return False
        place, length, what = min(places, key=_place)
        after = text[place - length :]
        self._show(items, text[:place].rstrip())
        if isinstance(what, CallSyntax):
            self._begin(what, after)
        else:
            self._held = after
        return True

    def _begin(self, syntax: CallSyntax, text: str) -> None:
        self._call = syntax
        self._held = (syntax.begin if syntax.keeps_begin else "") + text
        self._searched = 0

    def _inside(self, items: list[Item]) -> bool:
        """Emit the calls when their end has come; True when there is more to do."""
        assert self._call is not None
        end = self._call.end or self._call.begin  # another of the same begins
        place = self._held.find(end, self._searched) if end else -1
        if place < 0:
            self._searched = max(0, len(self._held) - len(end) + 1)
            return False
        self._searched = place + len(end)
        call, after = self._call, place + len(self._call.end)
        if self._close(items, call.read, place, after):
            return True
        if call.is_open(self._held[:place].replace(TOKEN, "")):
            return True
        if call.read_broken is None or not self._close(items, call.read_broken, place, after):
            self._give_up(items, after)
        return True

    def _close(self, items: list[Item], read: Reader, place: int, after: int) -> bool:
        """Emit the calls that end at `place`, before what stands at `after`; False if they cannot
        be read."""
        found = read(self._held[:place], self._names)
        if found is None:
            return False
        for call in found.calls:
            items += self._events(call)
        rest = found.rest
        tail = rest if rest.strip(_CLOSING) else ""
        if rest.strip() and not tail:
            items.append(Oddity("call_closed_twice"))
        self._held = tail + self._held[after:]
        self._call = None
        return True

    def _close_program(self, items: list[Item]) -> bool:
        """Llama's own mark may stand before a program."""
        python = self._names.full_name("python")
        is_program = self._call is not None and self._call.begin.endswith(PROGRAM)
        is_json = self._held.lstrip().startswith(("{", "["))
        if not is_program or is_json or not python or not self._names.takes_program(python):
            return False
        program = self._held.replace(TOKEN, "")
        items.append(ToolCallEvent(python, python, program, Channel.ANALYSIS))
        self._held = ""
        self._call = None
        return True

    def _give_up(self, items: list[Item], place: int) -> None:
        """Show as text what could not be read, up to `place`."""
        assert self._call is not None
        if self._call.begin:
            items.append(Oddity("call_not_json"))
        begin = "" if self._call.keeps_begin else self._call.begin
        self._show(items, begin + self._held[:place])
        self._held = self._held[place:]
        self._call = None

    def _without_beginning(self, text: str) -> str:
        """`text` without what may become a mark at its end."""
        marks = [*(each.begin for each in self._known), *self._around]
        lengths = (
            length
            for mark in marks
            for length in range(min(len(mark) - 1, len(text)), 0, -1)
            if mark.startswith(text[-length:])
        )
        return text[: len(text) - max(lengths, default=0)]

    def _events(self, call: WrittenCall) -> Iterator[Item]:
        name = paired(call.name).strip()
        written = call.arguments
        arguments = paired(written) if isinstance(written, str) else as_json(written)
        full = self._names.full_name(name)
        if full is None:
            yield Oddity("unknown_tool")
            readable = False
        elif self._names.takes_program(full):
            program = arguments if isinstance(written, str) else None
            found = program_in(arguments)
            program = program if found is None else found
            readable = program is not None
            arguments = arguments if program is None else program
        else:
            readable = as_object(arguments) is not None
            if not readable:
                yield Oddity("arguments_not_json")
        recipient = full or name
        is_built_in = full is not None and full == without_namespace(full)
        channel = Channel.ANALYSIS if is_built_in else Channel.COMMENTARY
        yield ToolCallEvent(without_namespace(recipient), recipient, arguments, channel, readable)


def _place(found: tuple[int, int, object]) -> tuple[int, int]:
    return found[0], found[1]
