"""Reads the header of a harmony message: the text before its `<|message|>` token.

    <|start|>assistant to=functions.f<|channel|>commentary <|constrain|>json<|message|>
             ╰────── role ──────────╯           ╰ channel ╯             ╰ constrain

About 4 % of the turns of gpt-oss-20b at temperature 1 have a broken header, so the reader is
lenient. It works character by character: the result does not depend on token boundaries.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace
from enum import Enum

from app.core.harmony.tokens import CONSTRAIN
from app.core.messages import Channel


class HeaderField(Enum):
    """The control token that header text follows; ROLE is the text before any of them."""

    ROLE = "role"
    CHANNEL = "channel"
    CONSTRAIN = "constrain"


class Origin(Enum):
    """What precedes the first section."""

    START = "start"  # a `<|start|>` token of the model
    PROMPT = "prompt"  # the prompt's own `<|start|>assistant`
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Header:
    """The result. `leftover` is text found in the header that belongs to the body.

    `guessed`: no channel was recognized, so FINAL is a guess. `flawed`: the recipient held
    arguments, so that a call can be shown but not run. `content_type` is as it was written, with
    its control token; None if that is not known. `oddities`: no_channel, channel_unknown,
    channel_misspelled, channel_doubled, no_message_token, foreign_role, final_with_recipient,
    arguments_in_recipient.
    """

    channel: Channel
    recipient: str | None = None
    leftover: str = ""
    oddities: tuple[str, ...] = ()
    guessed: bool = False
    flawed: bool = False
    content_type: str | None = None


# A section is at most this long without its recipient; a longer one lacks its `<|message|>`.
_LIMIT = 160
_RECIPIENT_LIMIT = 4096
# Unknown words that a section may hold: after a role or a recipient, and without one.
_MOST_STRAY_WORDS = 3
_MOST_STRAY_WORDS_ALONE = 1

_CHANNELS = tuple(channel.value for channel in Channel)
_OTHER_NAMES = dict.fromkeys(
    ("think", "thinking", "thought", "thoughts", "reason", "reasoning", "reflection"),
    Channel.ANALYSIS,
)
CONTENT_TYPES = ("json", "text", "code")
_ASSISTANT = "assistant"
_OTHER_ROLE = re.compile(r"user|system|developer|tool|functions\..*|(browser|python)(\..*)?")
_NOT_TOOLS = ("", _ASSISTANT, "user", "all")
_KNOWN_WORDS = frozenset(("", *_CHANNELS, *_OTHER_NAMES, *CONTENT_TYPES))

_BRACKETS = r"(\[{<\"'`"
_TO = rf"to\s*=\s*(?P<to>\w[^\s{_BRACKETS}]*)"
_RECIPIENT = re.compile(rf"{_TO}(?P<arguments>[{_BRACKETS}].*)?", re.DOTALL)
_ARGUMENTS_END = re.compile(rf"\s+(?:{'|'.join(CONTENT_TYPES)})?\s*\Z")
_MARKS = "?!.,:;…"
DANGLING = "?!.,:;…/-"
_CUT = r"to?|to\s*=\s*|js?|jso|tex?|cod?"  # where a stream may end inside one
_TAIL = rf"(?:\s*{_TO})?(?:\s+(?:{'|'.join(CONTENT_TYPES)})\b|\s+(?:{_CUT})\Z)?\s*"
# The valid form of each section; the text after that is body.
_FORMS = {
    HeaderField.ROLE: re.compile(rf"\s*(?P<word>(?:(?!to\s*=)[\w.\-])*){_TAIL}"),
    # Marks after the name are a frequent mistake: "commentary?".
    HeaderField.CHANNEL: re.compile(
        rf"\s*(?P<word>(?:(?!to\s*=)[A-Za-z])*)(?:(?<=\w)[{_MARKS}]+)?{_TAIL}"
    ),
    HeaderField.CONSTRAIN: re.compile(r"\s*(?P<word>[a-z_]*)\s*"),
}
# A header without any text of an answer: "??", "commentary?commentary?".
_NOTHING_ELSE = re.compile(
    rf"\s*[{_MARKS}]*\s*(?:(?:{'|'.join((*_CHANNELS, *_OTHER_NAMES, _ASSISTANT))})[{_MARKS}]*\s*)*"
)
_WORD = re.compile(r"[A-Za-z]+")
_SIMILAR = 0.6


class HeaderReader:
    """Collects one header."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self._sections: list[tuple[HeaderField, str]] = [(HeaderField.ROLE, "")]

    @property
    def blank(self) -> bool:
        return len(self._sections) == 1 and not self._sections[0][1].strip()

    def begin(self, section: HeaderField) -> bool:
        """Start another section. False when the text so far is no header: `abandon` it then."""
        last, text = self._sections[-1]
        if last is HeaderField.ROLE and self._is_text_before_a_section(text):
            return False
        self._sections.append((section, ""))
        return True

    def add(self, character: str) -> bool:
        """False when, with this character, it can no longer be a header: `abandon` it then."""
        section, text = self._sections[-1]
        text += character
        self._sections[-1] = section, text
        if len(text) > _LIMIT:
            rest = _RECIPIENT.sub("", text)
            return len(rest) <= _LIMIT and len(text) <= _RECIPIENT_LIMIT
        return not character.isspace() or _stray_words(text) <= _MOST_STRAY_WORDS

    def complete(self) -> Header:
        """The header, closed by its `<|message|>`."""
        channels = self._texts(HeaderField.CHANNEL)
        channel, is_exact = _last_channel(channels)
        oddities = ["channel_doubled"] if len(channels) > 1 else []
        if channel is not None and not is_exact:
            oddities.append("channel_misspelled")
        elif channel is None and any(text.strip() for text in channels):
            oddities.append("channel_unknown")
        elif channel is None:
            oddities.append("no_channel")
            # `final<|message|>`: the name is there, its token is not.
            words = (w.removeprefix(_ASSISTANT) for w in self._texts(HeaderField.ROLE)[0].split())
            channel = next((Channel(word) for word in words if word in _CHANNELS), None)
        recipient, arguments = self._recipient(self._sections)
        if arguments:
            oddities.append("arguments_in_recipient")
        header = self._header(channel, recipient, arguments, oddities, flawed=bool(arguments))
        return replace(header, content_type=self._content_type())

    def abandon(self, *, cut: bool = False) -> Header:
        """The header so far, when something else than `<|message|>` ends it. `cut`: the stream
        ended, so that the last word may be incomplete."""
        section, text = self._sections[-1]
        channels = self._texts(HeaderField.CHANNEL)
        recipient, _ = self._recipient(self._sections[:-1])
        leftover = text
        form = _FORMS[section].match(text)
        found = form.groupdict() if form is not None else {}
        if form is not None and self._is_header(section, text, found, cut=cut):
            leftover = text[form.end() :]
            recipient = (found.get("to") or recipient).rstrip(DANGLING)
        elif section is HeaderField.CHANNEL:
            channels = channels[:-1]  # "Analyze this": the text names no channel
        channel, _ = _last_channel(channels)
        if self._has_token and _NOTHING_ELSE.fullmatch(text):
            leftover = ""
        return self._header(channel, recipient, leftover, ["no_message_token"])

    @property
    def _has_token(self) -> bool:
        return self._origin is Origin.START or len(self._sections) > 1

    def _is_text_before_a_section(self, text: str) -> bool:
        """Whether role text that a `<|channel|>` follows is part of an answer: several words
        without a role or a recipient."""
        has_role = _RECIPIENT.search(text) is not None or any(
            word.startswith(_ASSISTANT) or _is_other_role(word) for word in text.split()[:1]
        )
        if has_role:
            return False
        allowed = 0 if self._origin is Origin.NOTHING else _MOST_STRAY_WORDS_ALONE
        return _stray_words(text) > allowed

    def _is_header(
        self, section: HeaderField, text: str, found: dict[str, str | None], *, cut: bool
    ) -> bool:
        """Whether the form found at the start of the last section is header, not body: spelled
        right, or all of a stream that was cut."""
        whole = text.strip()
        word = found["word"] or ""
        match section:
            case HeaderField.CONSTRAIN:
                return word in CONTENT_TYPES or (cut and _is_start_of(whole, CONTENT_TYPES))
            case HeaderField.CHANNEL:
                return word.lower() in ("", *_CHANNELS, *_OTHER_NAMES) or (
                    cut and _is_start_of(whole, _CHANNELS)
                )
            case HeaderField.ROLE if self._origin is Origin.START:
                after = whole.removeprefix(word)[:1]
                return (
                    word == ""
                    or (word == _ASSISTANT and (not after or after.isspace() or bool(found["to"])))
                    or (word == whole and _is_other_role(word))
                    or (cut and _is_start_of(whole, (_ASSISTANT,)))
                )
            case _:
                # With no token before it, a mere word is an answer.
                return found.get("to") is not None and word in ("", _ASSISTANT)

    def _header(
        self,
        channel: Channel | None,
        recipient: str,
        leftover: str,
        oddities: list[str],
        *,
        flawed: bool = False,
    ) -> Header:
        if not leftover.strip():
            leftover = ""
        if self._is_foreign():
            # The model plays the user or a tool. Not an answer: show it with the reasoning.
            return Header(Channel.ANALYSIS, None, leftover, (*oddities, "foreign_role"))
        if recipient in _NOT_TOOLS:
            recipient = ""
        if channel is Channel.FINAL and recipient:
            oddities.append("final_with_recipient")
            recipient = ""
        guessed = channel is None and not recipient
        if channel is None:
            channel = Channel.COMMENTARY if recipient else Channel.FINAL
        return Header(channel, recipient or None, leftover, tuple(oddities), guessed, flawed)

    def _is_foreign(self) -> bool:
        words = self._texts(HeaderField.ROLE)[0].split()
        return self._has_token and bool(words) and _is_other_role(words[0])

    def _content_type(self) -> str:
        """The last one in the header; empty if there is none."""
        for section, text in reversed(self._sections):
            for word in reversed(_RECIPIENT.sub("", text).split()):
                if word in CONTENT_TYPES:
                    return word if section is not HeaderField.CONSTRAIN else CONSTRAIN + word
        return ""

    def _texts(self, section: HeaderField) -> list[str]:
        return [text for kind, text in self._sections if kind is section]

    @staticmethod
    def _recipient(sections: list[tuple[HeaderField, str]]) -> tuple[str, str]:
        """The last `to=` in `sections` and the arguments that were written into it; it may
        stand in the role or in the channel."""
        found = [match for _, text in sections if (match := _RECIPIENT.search(text))]
        if not found:
            return "", ""
        arguments = _ARGUMENTS_END.sub("", found[-1]["arguments"] or "")
        return found[-1]["to"].rstrip(DANGLING), arguments


def _stray_words(text: str) -> int:
    """How many words of a section are neither a role, a recipient nor another header word."""
    words = _RECIPIENT.sub("", text).split()
    return sum(
        word.removeprefix(_ASSISTANT).strip(_MARKS) not in _KNOWN_WORDS and not _is_other_role(word)
        for word in words
    )


def _is_start_of(text: str, names: tuple[str, ...]) -> bool:
    return any(name.startswith(text) for name in names)


def _is_other_role(word: str) -> bool:
    return _OTHER_ROLE.fullmatch(word) is not None


def _last_channel(texts: list[str]) -> tuple[Channel | None, bool]:
    """The last channel that can be recognized, and whether it was spelled right."""
    for text in reversed(texts):
        word = _WORD.search(_RECIPIENT.sub("", text))
        if word is not None and (channel := _similar_channel(word.group().lower())):
            return channel, re.split(r"\s|to=", text.strip())[0] == channel.value
    return None, False


def _similar_channel(name: str) -> Channel | None:
    if name in _OTHER_NAMES:
        return _OTHER_NAMES[name]
    for known in _CHANNELS:
        if name.startswith(known):
            return Channel(known)
    close = difflib.get_close_matches(name, _CHANNELS, n=1, cutoff=_SIMILAR)
    return Channel(close[0]) if close else None
