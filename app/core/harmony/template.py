"""Other chat models: the jinja2 template in the file writes their prompts.

The template sees a placeholder instead of each message. What it writes around them is
split at the special tokens it spells, which become their ids; the stretches between,
with the messages filled in, are encoded as safe text. So the ids are those the tokenizer
gives for the whole page, except that nothing a person wrote can become a control token.

Tools are not offered: each family writes calls its own way.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass

from app.core.chat_format import ModelText, Rendered, Vocabulary
from app.core.errors import UserError
from app.core.harmony.pieces import Pieces
from app.core.harmony.safe_text import SafeText
from app.core.harmony.sandboxed import Template
from app.core.harmony.think import TAGS, ThinkParser, open_tag
from app.core.messages import Channel, Prompt, ReasoningControl, Role

_PROBE_DATE = "2026-01-01"
# End tokens of the families in use; those a vocabulary lacks are skipped.
_END_NAMES = (
    "<|im_end|>", "<|eot_id|>", "<|eom_id|>", "<|end|>", "<|endoftext|>", "<|end_of_text|>",
    "<|end_of_turn|>", "<end_of_turn>", "<turn|>", "<|eot|>", "<EOT>", "<eos>", "</s>", "<|user|>",
    "<|END_OF_TURN_TOKEN|>", "<|return|>", "<|role_end|>", "<｜end▁of▁sentence｜>", "[EOS]",
)  # fmt: skip


class TemplateDialect:
    """See `app.core.chat_format.ChatFormat`."""

    name = "template"
    reasoning = ReasoningControl.NONE

    def __init__(self, vocabulary: Vocabulary, text: ModelText) -> None:
        self._vocabulary = vocabulary
        self._words = {"bos_token": text.bos, "eos_token": text.eos}
        self._template = Template(text.chat_template or "")
        self._specials = self._specials_in(self._template.source + text.bos + text.eos)
        self._safe = SafeText(vocabulary, self._specials)
        self._pieces = Pieces(vocabulary, self._safe)
        self._takes_system = self._accepts_system()
        self._tags = next((t for t in TAGS if t[0] in self._template.source), TAGS[0])
        self._thinks = self._tags[1] in self._template.source
        names = {*_END_NAMES, *self._specials, text.eos} - {""}
        ids = (vocabulary.token_named(name) for name in names)
        self.stop_tokens = frozenset(
            t for t in ids if t is not None and vocabulary.is_end_of_generation(t)
        )

    def is_tool_stop(self, token: int) -> bool:
        return False

    def parser(self, prompt: Prompt) -> ThinkParser:
        page = self._write(prompt)
        return ThinkParser(
            self._pieces,
            self.stop_tokens,
            reasoning=open_tag(page.tail),
            goes_on=page.goes_on,
        )

    def render(self, prompt: Prompt) -> Rendered:
        page = self._write(prompt)
        specials = self._specials | self._specials_in(page.written)
        ids: list[int] = []
        for stretch in _split(page.written, specials):
            special = self._vocabulary.token_named(stretch) if stretch in specials else None
            if special is None:
                ids += self._safe.encode(page.contents.fill(stretch))
            else:
                ids.append(special)
        return Rendered(tuple(ids), page.contents.fill(page.written))

    def _write(self, prompt: Prompt) -> _Page:
        turns = _turns(prompt, system=self._takes_system)
        contents = _Contents()
        messages = [{"role": role, "content": contents.stand_in(text)} for role, text in turns]
        written = self._template.render(
            date=prompt.date,
            messages=messages,
            add_generation_prompt=True,
            reasoning_effort=prompt.effort.value,
            tools=None,
            **self._words,
        )
        tail = contents.after_last(written)
        opening, goes_on = self._opening(prompt, open_tag(tail) is not None, contents)
        return _Page(written + opening, tail + opening, contents, goes_on)

    def _opening(self, prompt: Prompt, is_open: bool, contents: _Contents) -> tuple[str, bool]:
        """What to write after the template's own end to go on with `prompt.prefix`, and
        whether the answer goes on with the last part of it."""
        begin, end = self._tags
        texts = {
            channel: "".join(p.text for p in prompt.prefix if p.channel is channel)
            for channel in (Channel.ANALYSIS, Channel.FINAL)
        }
        reasoning = texts[Channel.ANALYSIS] if self._thinks or is_open else ""
        final = texts[Channel.FINAL]
        written = ""
        if reasoning:
            written += ("" if is_open else f"{begin}\n") + contents.stand_in(reasoning)
            is_open = True
        answers = prompt.answer_now or bool(final)
        if is_open and answers:
            written += f"\n{end}\n\n"
        written += contents.stand_in(final)
        return written, bool(final) or (bool(reasoning) and not answers)

    def _specials_in(self, text: str) -> frozenset[str]:
        ids = set(self._vocabulary.tokenize(text, parse_special=True))
        spelled = {self._vocabulary.piece(t).decode("utf-8", "replace"): t for t in ids}
        return frozenset(
            s for s, t in spelled.items() if s.strip() and self._vocabulary.token_named(s) == t
        )

    def _accepts_system(self) -> bool:
        """Whether the template takes a system message and does not leave it out."""
        probe = secrets.token_hex(8)
        messages = [
            {"role": "system", "content": probe},
            {"role": "user", "content": "x"},
        ]
        try:
            return probe in self._template.render(
                date=_PROBE_DATE, messages=messages, add_generation_prompt=True, **self._words
            )
        except UserError:
            return False


class _Contents:
    """Placeholders for what people wrote. White space stays around them, because many
    templates trim; the random part keeps a text from naming another's placeholder."""

    def __init__(self) -> None:
        self._nonce = secrets.token_hex(8)
        self._texts: list[str] = []
        self._pattern = re.compile(rf"\ue000{self._nonce}:(\d+)\ue001")

    def stand_in(self, text: str) -> str:
        core = text.strip()
        if not core:
            return text
        start = text.index(core[0])
        self._texts.append(core)
        placeholder = f"\ue000{self._nonce}:{len(self._texts) - 1}\ue001"
        return f"{text[:start]}{placeholder}{text[start + len(core) :]}"

    def fill(self, text: str) -> str:
        return self._pattern.sub(lambda match: self._texts[int(match[1])], text)

    def after_last(self, text: str) -> str:
        return self._pattern.split(text)[-1]


@dataclass(frozen=True, slots=True)
class _Page:
    """A prompt with placeholders. `tail` is what stands after the last message; `goes_on`
    says that it ends in a part of the answer itself."""

    written: str
    tail: str
    contents: _Contents
    goes_on: bool


def _split(text: str, names: Collection[str]) -> list[str]:
    """`text` cut before and after each of `names`."""
    if not names:
        return [text]
    longest_first = sorted(names, key=len, reverse=True)
    pieces = re.split(f"({'|'.join(map(re.escape, longest_first))})", text)
    return [piece for piece in pieces if piece]


def _turns(prompt: Prompt, *, system: bool) -> list[tuple[str, str]]:
    """Role and text of each message: system first, then user and assistant in turn.

    Reasoning of earlier turns, calls and their results are left out; neighbours of one
    role are joined, for many templates insist on alternation.
    """
    instructions = [prompt.instructions]
    turns: list[tuple[str, str]] = []
    for message in prompt.messages:
        match message.role:
            case Role.SYSTEM | Role.DEVELOPER:
                instructions.append(message.text)
            case Role.USER | Role.ASSISTANT if message.text:
                _append(turns, message.role.value, message.text)
    text = "\n\n".join(each for each in instructions if each)
    if text and system:
        turns.insert(0, ("system", text))
    elif text:
        first = next((i for i, (role, _) in enumerate(turns) if role == "user"), None)
        if first is None:
            turns.insert(0, ("user", text))
        else:
            turns[first] = ("user", f"{text}\n\n{turns[first][1]}")
    return turns


def _append(turns: list[tuple[str, str]], role: str, text: str) -> None:
    if turns and turns[-1][0] == role:
        turns[-1] = (role, f"{turns[-1][1]}\n\n{text}")
    else:
        turns.append((role, text))
