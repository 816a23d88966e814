"""A message's header, read with forgiveness: what stands before `<|message|>`.

    <|start|>assistant to=functions.f<|channel|>commentary <|constrain|>json<|message|>
             ╰────── role ──────────╯           ╰ channel ╯             ╰ constrain

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
    """The token a stretch of header text follows; ROLE is the stretch before any."""

    ROLE = "role"
    CHANNEL = "channel"
    CONSTRAIN = "constrain"


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says. `leftover` is text found in it that belongs to the body.

    `oddities`: no_channel, channel_unknown, channel_misspelled, channel_doubled,
    no_message_token, foreign_role, final_with_recipient.
    """

    channel: Channel
    recipient: str | None = None
    leftover: str = ""
    oddities: tuple[str, ...] = ()


# Longer than any real section; text that goes on beyond it lacks its `<|message|>`.
_LIMIT = 160

_CHANNELS = tuple(channel.value for channel in Channel)
_CONTENT_TYPES = ("json", "text", "code")
_ASSISTANT = "assistant"
_OTHER_ROLES = ("user", "system", "developer", "tool", "functions.", "browser", "python")
_OTHER_ROLE = re.compile(r"user|system|developer|tool|functions\..*|(browser|python)(\..*)?")
_NOT_TOOLS = ("", _ASSISTANT, "user", "all")

_TO = r"to\s*=\s*(?P<to>[\w.\-:/]+)"
_RECIPIENT = re.compile(_TO)
_DANGLING = ".:/-"
_CUT = r"to?|to\s*=\s*|js?|jso|tex?|cod?"  # where a stream may end inside one
_TAIL = rf"(?:\s*{_TO})?(?:\s+(?:{'|'.join(_CONTENT_TYPES)})\b|\s+(?:{_CUT})\Z)?\s*"
# What may stand in each section, by its right form; more than that is body.
_FORMS = {
    Section.ROLE: re.compile(rf"\s*(?P<word>(?:(?!to\s*=)[\w.\-])*){_TAIL}"),
    # Marks after the name are a known slip: "commentary?".
    Section.CHANNEL: re.compile(
        rf"\s*(?P<word>(?:(?!to\s*=)[A-Za-z])*)(?:(?<=\w)[?!.,:;]+)?{_TAIL}"
    ),
    Section.CONSTRAIN: re.compile(r"\s*(?P<word>[a-z_]*)\s*"),
}
_WORD = re.compile(r"[A-Za-z]+")
_SIMILAR = 0.6


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
        channels = self._texts(Section.CHANNEL)
        channel, right = _last_channel(channels)
        oddities = ["channel_doubled"] if len(channels) > 1 else []
        if channel is not None and not right:
            oddities.append("channel_misspelled")
        elif channel is None and any(text.strip() for text in channels):
            oddities.append("channel_unknown")
        elif channel is None:
            oddities.append("no_channel")
            # `final<|message|>`: the name is there, its token is not.
            bare = [word for word in self._texts(Section.ROLE)[0].split() if word in _CHANNELS]
            channel = Channel(bare[0]) if bare else None
        return self._judge(channel, self._recipient(self._sections), "", oddities)

    def abandon(self) -> Header:
        """The header as far as it came, when something else than `<|message|>` ends it."""
        section, text = self._sections[-1]
        channel, _ = _last_channel(self._texts(Section.CHANNEL))
        recipient = self._recipient(self._sections[:-1])
        leftover = text
        form = _FORMS[section].match(text)
        found = form.groupdict() if form is not None else {}
        if form is not None and self._belongs(section, text, found["word"], found.get("to")):
            leftover = text[form.end() :]
            recipient = (found.get("to") or recipient).rstrip(_DANGLING)
        return self._judge(channel, recipient, leftover, ["no_message_token"])

    def _belongs(self, section: Section, text: str, word: str, to: str | None) -> bool:
        """Whether the form found at the start of the last section is surely header, not body:
        spelled right, or all that came."""
        all_of_it = text.strip().lower()
        match section:
            case Section.CONSTRAIN:
                return any(t.startswith(all_of_it) or t == word for t in _CONTENT_TYPES)
            case Section.CHANNEL:
                return word.lower() in ("", *_CHANNELS) or any(
                    name.startswith(all_of_it) for name in _CHANNELS
                )
            case Section.ROLE if self._started:
                return (
                    word in ("", _ASSISTANT)
                    or _is_other_role(word)
                    or _ASSISTANT.startswith(all_of_it)
                )
            case _:
                # With no token before it, a mere word is an answer.
                return to is not None and word in ("", _ASSISTANT)

    def _judge(
        self, channel: Channel | None, recipient: str, leftover: str, oddities: list[str]
    ) -> Header:
        if not leftover.strip():
            leftover = ""
        if self._is_foreign():
            # The model plays the person or a tool. Not an answer: fold it with the reasoning.
            return Header(Channel.ANALYSIS, None, leftover, (*oddities, "foreign_role"))
        if recipient in _NOT_TOOLS:
            recipient = ""
        if channel is Channel.FINAL and recipient:
            oddities.append("final_with_recipient")
            recipient = ""
        if channel is None:
            channel = Channel.COMMENTARY if recipient else Channel.FINAL
        return Header(channel, recipient or None, leftover, tuple(oddities))

    def _is_foreign(self) -> bool:
        words = self._texts(Section.ROLE)[0].split()
        is_role = self._started or len(self._sections) > 1
        return is_role and bool(words) and _is_other_role(words[0])

    def _texts(self, section: Section) -> list[str]:
        return [text for kind, text in self._sections if kind is section]

    @staticmethod
    def _recipient(sections: list[tuple[Section, str]]) -> str:
        """The last `to=` in `sections`; it may stand in the role or in the channel."""
        found = [match["to"] for _, text in sections if (match := _RECIPIENT.search(text))]
        return found[-1].rstrip(_DANGLING) if found else ""


def _could_be_role(text: str) -> bool:
    """Whether role text may still become a role, a recipient or a bare channel name."""
    words = re.sub(r"\bto\s*=\s*", "to=", text).split()
    last = words.pop() if words and not text[-1].isspace() else ""
    if words and words[-1] == "to" and not last:
        words.pop()  # an "=" may follow
    last = last.removeprefix(_ASSISTANT)
    known = (_ASSISTANT, "to=", *_OTHER_ROLES, *_CHANNELS, *_CONTENT_TYPES)
    return all(map(_is_role_word, words)) and (
        _is_role_word(last) or any(word.startswith(last) for word in known)
    )


def _is_role_word(word: str) -> bool:
    word = word.removeprefix(_ASSISTANT)
    known = ("", *_CHANNELS, *_CONTENT_TYPES)
    return word in known or word.startswith("to=") or _is_other_role(word)


def _is_other_role(word: str) -> bool:
    return _OTHER_ROLE.fullmatch(word) is not None


def _last_channel(texts: list[str]) -> tuple[Channel | None, bool]:
    """The last channel that can be made out, and whether it was spelled right."""
    for text in reversed(texts):
        word = _WORD.search(_RECIPIENT.sub("", text))
        if word is not None and (channel := _similar_channel(word.group().lower())):
            return channel, re.split(r"\s|to=", text.strip())[0] == channel.value
    return None, False


def _similar_channel(name: str) -> Channel | None:
    for known in _CHANNELS:
        if name.startswith(known):
            return Channel(known)
    close = difflib.get_close_matches(name, _CHANNELS, n=1, cutoff=_SIMILAR)
    return Channel(close[0]) if close else None
