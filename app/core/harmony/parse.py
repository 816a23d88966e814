"""Parses the token ids of an assistant turn into events, however broken the output is.

Control tokens are recognized by id, so text that merely spells one is text. Nothing raises and
no body text is lost: malformed parts are shown as text, with an `Oddity`.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.harmony import tokens
from app.core.harmony.header import Header, HeaderField, HeaderReader, Origin
from app.core.harmony.pieces import ControlToken, Pieces, Utf8
from app.core.harmony.render import open_part
from app.core.harmony.tool_names import ToolNames, as_object, program_in, without_namespace
from app.core.messages import (
    Channel,
    Oddity,
    PartBreak,
    Prompt,
    StreamEvent,
    TextDelta,
    ToolCallEvent,
)

# A first message without a channel is held back until the next header shows what it was;
# characters, after which it is taken for the answer.
_MOST_UNDECIDED = 600


class _Body:
    """The message being read. `begun`: its `PartBreak` has been emitted, now or earlier."""

    def __init__(
        self,
        channel: Channel,
        recipient: str | None = None,
        *,
        begun: bool = False,
        flawed: bool = False,
        content_type: str | None = None,
    ) -> None:
        self.channel = channel
        self.recipient = recipient
        self.begun = begun
        self.flawed = flawed
        self.content_type = content_type
        self.arguments: list[str] = []


class HarmonyParser:
    """See `app.core.chat_format.Parser`. `PartBreak` comes before the first text of a message,
    so an empty message yields no events."""

    def __init__(self, pieces: Pieces, prompt: Prompt) -> None:
        self._pieces = pieces
        self._tools = ToolNames(prompt)
        self._utf8 = Utf8()
        self._header: HeaderReader | None = None
        self._body = _opened(prompt)
        if self._body is None:
            # The prompt ended in `<|start|>assistant`.
            self._header = HeaderReader(Origin.PROMPT)
        self._may_be_undecided = self._body is None
        self._undecided: str | None = None
        self._events: list[StreamEvent] = []

    def feed(self, token: int) -> Sequence[StreamEvent]:
        piece = self._pieces[token]
        if isinstance(piece, bytes):
            text = self._utf8.add(piece)
            if not text:
                return ()
            body = self._body
            if body is not None and body.begun and body.recipient is None:
                return (TextDelta(body.channel, text),)
            self._text(text)
        else:
            self._text(self._utf8.flush())
            self._control(piece)
        return self._take()

    def finish(self) -> Sequence[StreamEvent]:
        self._text(self._utf8.flush())
        self._abandon_header(cut=True)
        self._close_body()
        self._decide(Channel.FINAL)
        return self._take()

    def _take(self) -> Sequence[StreamEvent]:
        events, self._events = self._events, []
        return events

    def _text(self, text: str) -> None:
        if not text:
            return
        if self._body is None:
            text = self._header_text(text)
        body = self._body
        if body is None or not text:
            return
        if body.recipient is not None:
            body.arguments.append(text)
            return
        if self._undecided is not None:
            self._undecided += text
            if len(self._undecided) > _MOST_UNDECIDED:
                self._decide(Channel.FINAL)
                body.begun = True
            return
        if not body.begun:
            body.begun = True
            self._events.append(PartBreak(body.channel))
        self._events.append(TextDelta(body.channel, text))

    def _decide(self, channel: Channel) -> None:
        """Emit the text that was held back, on `channel`."""
        text, self._undecided = self._undecided, None
        if text:
            self._events += [PartBreak(channel), TextDelta(channel, text)]

    def _header_text(self, text: str) -> str:
        """Pass `text` to the header; returns what turned out to be body."""
        if self._header is None:
            self._header = HeaderReader(Origin.NOTHING)
        for index, character in enumerate(text):
            if not self._header.add(character):
                return self._open(self._header.abandon()) + text[index + 1 :]
        return ""

    def _open(self, header: Header) -> str:
        """Begin the body; returns the text of it that the header held."""
        is_reasoning = header.channel is Channel.ANALYSIS and "foreign_role" not in header.oddities
        self._decide(Channel.ANALYSIS if is_reasoning else Channel.FINAL)
        self._undecided = "" if header.guessed and self._may_be_undecided else None
        self._may_be_undecided = False
        self._events += map(Oddity, header.oddities)
        self._header = None
        self._body = _Body(
            header.channel,
            header.recipient,
            flawed=header.flawed,
            content_type=header.content_type,
        )
        return header.leftover

    def _control(self, control: ControlToken) -> None:
        match control.name:
            case tokens.START:
                self._start()
            case tokens.CHANNEL:
                self._section(HeaderField.CHANNEL)
            case tokens.CONSTRAIN:
                self._section(HeaderField.CONSTRAIN)
            case tokens.MESSAGE:
                self._message()
            case tokens.END | tokens.RETURN | tokens.ENDOFTEXT:
                self._end()
            case tokens.CALL:
                self._call()
            case _:
                self._odd("stray_token")

    def _start(self) -> None:
        self._abandon_header()
        if self._body is not None:
            self._odd("no_end_token")
            self._close_body()
        self._header = HeaderReader(Origin.START)

    def _section(self, section: HeaderField) -> None:
        if self._body is not None and section is HeaderField.CONSTRAIN:
            self._odd("stray_token")
            return
        if self._body is not None:
            self._odd("no_end_token")
            self._close_body()
        if self._header is None:
            self._odd("no_start_token")
            self._header = HeaderReader(Origin.NOTHING)
        if not self._header.begin(section):
            self._abandon_header()
            self._close_body()
            self._header = HeaderReader(Origin.NOTHING)
            self._header.begin(section)

    def _message(self) -> None:
        if self._body is not None:
            self._odd("stray_token")
        elif self._header is not None:
            self._text(self._open(self._header.complete()))
        else:
            self._odd("no_start_token")
            self._open(HeaderReader(Origin.NOTHING).complete())

    def _end(self) -> None:
        self._abandon_header()
        self._close_body()

    def _call(self) -> None:
        if self._header is not None and not self._header.blank:
            # Even without its `<|message|>` this was meant as a call.
            self._text(self._open(self._header.abandon()))
        if self._body is not None and self._body.recipient is None:
            self._odd("call_without_recipient")
        self._end()

    def _abandon_header(self, *, cut: bool = False) -> None:
        """A header without its `<|message|>`: keep the text in it."""
        header, self._header = self._header, None
        if header is None or header.blank:
            return
        read = header.abandon(cut=cut)
        if read.leftover:
            self._text(self._open(read))
        else:
            self._odd("no_message_token")

    def _close_body(self) -> None:
        body, self._body = self._body, None
        if body is None or body.recipient is None:
            return
        arguments = "".join(body.arguments)
        content_type = body.content_type
        full = self._full_name(body.recipient)
        if full is None:
            self._odd("unknown_tool")
        if full is None or not self._tools.takes_program(full):
            readable = as_object(arguments) is not None
            if not readable:
                self._odd("arguments_not_json")
        else:
            readable = True
            if (program := program_in(arguments)) is not None:
                self._odd("program_in_json")
                arguments, content_type = program, None
        recipient = full or body.recipient
        self._events.append(
            ToolCallEvent(
                without_namespace(recipient),
                recipient,
                arguments,
                body.channel,
                full is not None and readable and not body.flawed,
                content_type,
            )
        )

    def _full_name(self, recipient: str) -> str | None:
        full = self._tools.full_name(recipient)
        if full is None and (full := self._tools.without_glued(recipient)) is not None:
            self._odd("recipient_glued")
        return full

    def _odd(self, what: str) -> None:
        self._events.append(Oddity(what))


def _opened(prompt: Prompt) -> _Body | None:
    """The body that the prompt itself left open, if any."""
    last = open_part(prompt)
    if prompt.answer_now:
        return _Body(Channel.FINAL, begun=last is not None)
    if last is None:
        return None
    body = _Body(last.channel, last.recipient, begun=True, content_type=last.content_type)
    body.arguments.append(last.text)
    return body
