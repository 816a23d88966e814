"""A message's header, read with forgiveness: what stands before `<|message|>`.

    <|start|>assistant to=functions.f<|channel|>commentary <|constrain|>json<|message|>
             ╰────── role ─────────╯           ╰ channel ╯             ╰ type ╯

About one turn in twenty-five of gpt-oss-20b at temperature 1 has a broken one. Reading
goes by characters, so that the outcome does not depend on how tokens cut the text.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from enum import Enum

from app.core.messages import Channel


class Section(Enum):
    """The token a stretch of header text follows."""

    ROLE = "role"
    CHANNEL = "channel"
    CONSTRAIN = "constrain"


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says. `leftover` is text found in it that belongs to the body."""

    channel: Channel
    recipient: str | None = None
    leftover: str = ""
    oddities: tuple[str, ...] = ()


# Longer than any real header; text that goes on beyond it lacks its `<|message|>`.
_LIMIT = 160

_NAMES = tuple(channel.value for channel in Channel)
_ASSISTANT = "assistant"
_FOREIGN = ("user", "system", "developer", "tool")
_FOREIGN_PREFIXES = ("functions.", "browser", "python")
_TYPES = ("json", "text", "code")
_NOT_TOOLS = (_ASSISTANT, "user", "all")

_RECIPIENT = re.compile(r"to\s*=\s*(?P<to>[\w.\-:/]+)")
_RECIPIENT_AND_TYPE = r"(?:\s*to\s*=\s*(?P<to>[\w.\-:/]+))?(?:\s+(?:json|text|code)\b)?\s*"
_IN_ROLE = re.compile(rf"\s*(?P<role>(?:(?!to\s*=)[\w.\-])*){_RECIPIENT_AND_TYPE}")
_IN_CHANNEL = re.compile(
    rf"\s*(?P<name>(?:(?!to\s*=)[A-Za-z])*)[^\w\s{{\[\"]*{_RECIPIENT_AND_TYPE}"
)
_IN_CONSTRAIN = re.compile(r"\s*[a-z_]*\s*")
_WORD = re.compile(r"[A-Za-z]+")


class HeaderReader:
    """Collects one header. `started` says whether a `<|start|>` token was seen."""

    def __init__(self, *, started: bool) -> None:
        self._started = started
        self._sections: list[tuple[Section, str]] = [(Section.ROLE, "")]

    @property
    def blank(self) -> bool:
        return len(self._sections) == 1 and not self._sections[0][1].strip()

    def begin(self, section: Section) -> None:
        self._sections.append((section, ""))

    def add(self, character: str) -> bool:
        """False when, with this character, it can no longer be a header: `abandon` it then."""
        section, text = self._sections[-1]
        text += character
        self._sections[-1] = section, text
        if len(text) > _LIMIT or (character == "\n" and text.strip()):
            return False
        return section is not Section.ROLE or _could_be_role(text)

    def complete(self) -> Header:
        """The header, closed by its `<|message|>`."""
        oddities = []
        channels = self._texts(Section.CHANNEL)
        if len(channels) > 1:
            oddities.append("channel_doubled")
        channel, exact = _last_channel(channels or [_channel_in_role(self._role)])
        if channel is None:
            oddities.append("channel_unknown" if any(map(str.strip, channels)) else "no_channel")
        elif not exact or not channels:
            oddities.append("channel_misspelled")
        recipient = None
        for _, text in self._sections:
            if found := _RECIPIENT.search(text):
                recipient = found["to"]
        return self._judge(channel, recipient, "", oddities)

    def abandon(self) -> Header:
        """The header as far as it came, when something else than `<|message|>` ends it."""
        section, text = self._sections[-1]
        oddities = ["no_message_token"]
        channel, _ = _last_channel(self._texts(Section.CHANNEL), cut=True)
        recipient = None
        for _, earlier in self._sections[:-1]:
            if found := _RECIPIENT.search(earlier):
                recipient = found["to"]
        leftover = text
        if section is Section.CONSTRAIN:
            leftover = _after(_IN_CONSTRAIN.match(text), text)
        elif section is Section.CHANNEL:
            head = _IN_CHANNEL.match(text)
            if head and (_channel_named(head["name"], cut=True)[0] or not head["name"]):
                leftover = _after(head, text)
                recipient = head["to"] or recipient
        else:
            head = _IN_ROLE.match(text)
            named = head is not None and self._started and _is_role(head["role"])
            if head and (named or (head["to"] and head["role"] in ("", _ASSISTANT))):
                leftover = _after(head, text)
                recipient = head["to"]
        return self._judge(channel, recipient, leftover, oddities)

    def _judge(
        self, channel: Channel | None, recipient: str | None, leftover: str, oddities: list[str]
    ) -> Header:
        if not leftover.strip():
            leftover = ""
        if self._foreign:
            # The model plays the person or a tool. Not an answer: fold it with the reasoning.
            return Header(Channel.ANALYSIS, None, leftover, (*oddities, "foreign_role"))
        recipient = (recipient or "").rstrip(".:/-")
        if recipient in _NOT_TOOLS:
            recipient = ""
        if channel is Channel.FINAL and recipient:
            oddities.append("final_with_recipient")
            recipient = ""
        if channel is None:
            channel = Channel.COMMENTARY if recipient else Channel.FINAL
        return Header(channel, recipient or None, leftover, tuple(oddities))

    @property
    def _role(self) -> str:
        return self._sections[0][1]

    @property
    def _foreign(self) -> bool:
        words = self._role.split()
        closed = len(self._sections) > 1 or self._started
        return bool(words) and closed and _is_foreign(words[0])

    def _texts(self, section: Section) -> list[str]:
        return [text for kind, text in self._sections if kind is section]


def _could_be_role(text: str) -> bool:
    """Whether role text may still become a role, a recipient or a bare channel name."""
    # Spaces around "to = x" are taken as if they were not there.
    words = re.sub(r"\bto\s*=\s*", "to=", text).split()
    last = words.pop() if words and not text[-1].isspace() else ""
    if words and words[-1] == "to" and not last:
        words.pop()  # an "=" may follow
    known = (_ASSISTANT, *_FOREIGN, *_FOREIGN_PREFIXES, *_NAMES, *_TYPES, "to=")
    last = last.removeprefix(_ASSISTANT)
    return all(map(_is_role_word, words)) and (
        any(word.startswith(last) for word in known) or _is_role_word(last)
    )


def _is_role_word(word: str) -> bool:
    word = word.removeprefix(_ASSISTANT)
    return not word or word in _NAMES + _TYPES or word.startswith("to=") or _is_foreign(word)


def _is_foreign(word: str) -> bool:
    return word in _FOREIGN or word.startswith(_FOREIGN_PREFIXES)


def _is_role(word: str) -> bool:
    return _ASSISTANT.startswith(word) or _is_foreign(word)


def _channel_in_role(role: str) -> str:
    return next((word for word in role.split() if word in _NAMES), "")


def _last_channel(texts: list[str], *, cut: bool = False) -> tuple[Channel | None, bool]:
    """The last channel that can be made out, and whether it was spelled right."""
    for text in reversed(texts):
        head = _IN_CHANNEL.match(text)
        name = head["name"] if head else ""
        if not name and not cut and (word := _WORD.search(_RECIPIENT.sub("", text))):
            name = word.group()
        channel, exact = _channel_named(name, cut=cut)
        if channel is not None:
            return channel, exact and head is not None and text.split()[0] == name
    return None, False


def _channel_named(name: str, *, cut: bool) -> tuple[Channel | None, bool]:
    name = name.lower()
    if not name:
        return None, False
    if name in _NAMES:
        return Channel(name), True
    for known in _NAMES:
        if name.startswith(known) or (cut and known.startswith(name)):
            return Channel(known), False
    close = difflib.get_close_matches(name, _NAMES, n=1, cutoff=0.6)
    return (Channel(close[0]), False) if close else (None, False)


def _after(match: re.Match[str] | None, text: str) -> str:
    return text[match.end() :] if match else text
