"""Other chat models: the jinja2 template in the file writes their prompts.

The page that it writes is split at the special tokens that it spells, which become their ids; the
stretches between, texts included, are encoded as safe text. So the ids are those that the
tokenizer gives for the whole page, except that no text can become a control token (`contents`).

Some templates want their messages in another form, or change what they are given. A page is sent
only when it holds every text, whole and in order.

Tools are offered where the template takes them and calls are written in a way that `calls` reads;
where the template fails with those of a prompt, it gets none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, Final

from app.core.chat_format import ModelText, Rendered, Vocabulary
from app.core.errors import Code, UserError
from app.core.harmony.calls import CallReader
from app.core.harmony.contents import (
    Contents,
    EscapedTexts,
    Placeholders,
    end_of_last,
    strings_in,
)
from app.core.harmony.pieces import Pieces
from app.core.harmony.reasoning_options import ReasoningOptions
from app.core.harmony.safe_text import SafeText
from app.core.harmony.template_process import Template
from app.core.harmony.think import TAGS, Tag, ThinkParser, open_tag
from app.core.harmony.tool_names import ToolNames
from app.core.harmony.tool_probe import CallForm, find_call_form
from app.core.harmony.turns import Turn, open_parts, turns_of
from app.core.messages import Channel, Part, Prompt

_PROBE_DATE = "2026-01-01"
_PROBES = ("Probe 64c1", "Probe 5b0e")
# End tokens of the families in use; those a vocabulary lacks are skipped.
_END_NAMES = (
    "<|im_end|>", "<|eot_id|>", "<|eom_id|>", "<|end|>", "<|endoftext|>", "<|end_of_text|>",
    "<|end_of_turn|>", "<end_of_turn>", "<turn|>", "<|eot|>", "<EOT>", "<eos>", "</s>", "<|user|>",
    "<|END_OF_TURN_TOKEN|>", "<|return|>", "<|role_end|>", "<｜end▁of▁sentence｜>", "[EOS]",
)  # fmt: skip
_WHITE_SPACE = " \t\n\v\f\r"  # what llama.cpp takes for it around tokens


@dataclass(frozen=True, slots=True)
class _Form:
    """How messages are given to the template: as a text or as a list of parts, with the texts
    themselves or with placeholders."""

    parts: bool
    placeholders: bool

    def content(self, text: str) -> Any:
        return [{"type": "text", "text": text}] if self.parts else text


_FORMS: Final = (
    _Form(parts=False, placeholders=False),
    _Form(parts=False, placeholders=True),
    _Form(parts=True, placeholders=False),
    _Form(parts=True, placeholders=True),
)
_PRINTED_PARTS = "{'type': 'text', 'text': "  # by a template that takes them for a text


class TemplateFormat:
    """See `app.core.chat_format.ChatFormat`."""

    name = "template"

    def __init__(self, vocabulary: Vocabulary, text: ModelText) -> None:
        """Raises UserError(TEMPLATE_BROKEN, TEMPLATE_TOO_HEAVY)."""
        self._vocabulary = vocabulary
        self._words: dict[str, Any] = {
            "bos_token": text.bos,
            "eos_token": text.eos,
            "add_generation_prompt": True,
            "tools": None,
        }
        self._template = Template(text.chat_template or "")
        self._specials = self._specials_in(self._template.source + text.bos + text.eos)
        self._beginnings = {name[0] for name in self._specials}
        self._safe = SafeText(vocabulary, self._specials)
        self._pieces = Pieces(vocabulary, self._safe)
        self._forms: Sequence[_Form] = _FORMS
        self._takes_system = False
        self._probe()
        self._options = ReasoningOptions.find(self._template, self._trial, self._takes_system)
        self.reasoning = self._options.control
        self._tags = next((t for t in TAGS if t[0] in self._template.source), TAGS[0])
        self._thinks = self._tags[1] in self._template.source
        self._calls = find_call_form(self._template.source, self._trial_messages, self._is_marker)
        self.tools = self._calls is not None
        self.stop_tokens = self.message_ends = self._ends(text)
        if self._calls is not None:
            stops = (
                vocabulary.token_named(each.stop) for each in self._calls.syntaxes if each.stop
            )
            self.stop_tokens |= {token for token in stops if token is not None}
        self._last: tuple[Prompt, _Page] | None = None

    def close(self) -> None:
        self._template.close()

    def is_tool_stop(self, token: int) -> bool:
        return False

    def parser(self, prompt: Prompt) -> ThinkParser:
        page = self._write(prompt)
        calls = None
        if (form := page.tools) is not None:
            syntaxes = [each for each in form.syntaxes if each.begin or not page.goes_on]
            marks = {mark for each in syntaxes for mark in each.marks}
            calls = CallReader(ToolNames(prompt), syntaxes, set(filter(self._is_marker, marks)))
        return ThinkParser(
            self._pieces,
            self.stop_tokens,
            reasoning=page.open_tag,
            goes_on=page.goes_on,
            calls=calls,
        )

    def render(self, prompt: Prompt) -> Rendered:
        page = self._write(prompt)
        found = self._specials_in(page.contents.without_texts(page.written))
        specials = self._specials | {name for name in found if name[0] in self._beginnings}
        ids: list[int] = []
        for stretch in self._stripped(_split(page.written, specials), specials):
            if isinstance(stretch, int):
                ids.append(stretch)
            else:
                ids += self._safe.encode(page.contents.fill(stretch))
        lacks_tools = self._offers(prompt) and page.tools is None
        return Rendered(tuple(ids), page.contents.fill(page.written), lacks_tools)

    def _stripped(self, stretches: Sequence[str], specials: Collection[str]) -> Iterator[int | str]:
        """The ids of `specials` and the texts between them, without the white space that some
        tokens take in."""
        ids = [self._vocabulary.token_named(s) if s in specials else None for s in stretches]
        strips = [(False, False) if i is None else self._vocabulary.strips(i) for i in ids]
        around = zip([(False, False), *strips], [*strips[1:], (False, False)], strict=False)
        for stretch, token, (before, after) in zip(stretches, ids, around, strict=False):
            if token is not None:
                yield token
                continue
            text = stretch.lstrip(_WHITE_SPACE) if before[1] else stretch
            yield text.rstrip(_WHITE_SPACE) if after[0] else text

    def _write(self, prompt: Prompt) -> _Page:
        """Raises UserError, TEMPLATE_LOSES_TEXT when no form of the messages gets through."""
        if self._last is not None and self._last[0] == prompt:
            return self._last[1]
        error: UserError | None = None
        for tools in self._forms_of_tools(prompt):
            # Some templates write the instructions only where a question comes last.
            systems = (True, False) if self._takes_system and tools else (self._takes_system,)
            for system, form in product(systems, self._forms):
                try:
                    page = self._page(prompt, system, form, tools)
                except UserError as failure:
                    if failure.code is Code.TEMPLATE_TOO_HEAVY:
                        raise
                    error = error or failure
                    continue
                if page is not None:
                    self._last = prompt, page
                    return page
                error = error or UserError(Code.TEMPLATE_LOSES_TEXT)
        assert error is not None
        raise error

    def _ends(self, text: ModelText) -> frozenset[int]:
        """The tokens that end a message."""
        names = {*_END_NAMES, *self._specials, text.eos} - {""}
        ids = (self._vocabulary.token_named(name) for name in names)
        return frozenset(
            t for t in ids if t is not None and self._vocabulary.is_end_of_generation(t)
        )

    def _is_marker(self, name: str) -> bool:
        token = self._vocabulary.token_named(name)
        return token is not None and self._safe.marker(token) is not None

    def _offers(self, prompt: Prompt) -> bool:
        return self.tools and bool(prompt.tools or prompt.namespaces)

    def _forms_of_tools(self, prompt: Prompt) -> Sequence[CallForm | None]:
        """Those to try, the best first; None: without them, as some templates fail with what a
        tool declares of itself."""
        if self._calls is None or not self._offers(prompt):
            return (None,)
        simple = replace(self._calls, offer=replace(self._calls.offer, simple=True))
        return self._calls, simple, None

    def _page(
        self, prompt: Prompt, system: bool, form: _Form, tools: CallForm | None
    ) -> _Page | None:
        """None when the template does not write every text."""
        turns = self._options.add_command(
            turns_of(prompt, system=system, tools=tools is not None), prompt.thinking
        )
        offer = tools.offer if tools else None
        functions = offer.functions(prompt) if offer else []
        names = ToolNames(prompt)
        used = [offer.fields(turn, names) if offer else {} for turn in turns]
        texts = [turn.text for turn in turns]
        calls = [f"{turn.call.recipient}{turn.call.text}" for turn in turns if turn.call]
        known = [*texts, *calls, *(part.text for part in prompt.prefix)]
        escapes = EscapedTexts(
            [*known, *strings_in(functions), *strings_in(used)], self._beginnings
        )
        contents: Contents = Placeholders(escapes) if form.placeholders else escapes
        stand_ins = [contents.placeholder_for(text) for text in texts]
        messages: Sequence[dict[str, Any]] = [
            {
                "role": turn.role,
                "content": form.content(
                    each + (offer.written(turn, names, contents.data) if offer else "")
                ),
                **contents.data(fields),
            }
            for turn, each, fields in zip(turns, stand_ins, used, strict=True)
        ]
        options = self._options.values(prompt)
        if offer:
            messages, variables = offer.with_tools(messages, contents.data(functions))
            options.update(variables)
        written = self._render(prompt.date, messages, options)
        stand_ins = [
            _as_written(written, turn, each)
            for turn, each in zip(turns, stand_ins, strict=True)
            if turn.role == "tool" or turn.call is None  # some leave out what comes before a call
        ]
        is_first_system = bool(turns) and turns[0].role == "system"  # some write it at the end
        end = end_of_last(written, stand_ins[is_first_system:])
        is_whole = end_of_last(written, stand_ins[:is_first_system]) is not None
        if end is None or not is_whole or (form.parts and _PRINTED_PARTS in written):
            return None
        opened = open_tag(written[end:])
        parts = open_parts(prompt, tools=tools is not None)
        opening, goes_on, opened = self._opening(prompt, parts, opened, contents)
        return _Page(written + opening, contents, opened, goes_on, tools)

    def _render(self, date: str, messages: Sequence[Any], options: dict[str, Any]) -> str:
        return self._template.render(date=date, messages=messages, **{**self._words, **options})

    def _opening(
        self, prompt: Prompt, parts: Sequence[Part], opened: Tag | None, contents: Contents
    ) -> tuple[str, bool, Tag | None]:
        """What to write after the template's own end to go on with `parts`; whether the
        answer goes on with the last part of it; and the reasoning that is open then."""
        begin, end = opened or self._tags
        texts = {
            channel: "".join(p.text for p in parts if p.channel is channel)
            for channel in (Channel.ANALYSIS, Channel.FINAL)
        }
        reasoning = texts[Channel.ANALYSIS] if self._thinks or opened else ""
        final = texts[Channel.FINAL]
        written = ""
        if reasoning:
            written += ("" if opened else f"{begin}\n") + contents.placeholder_for(reasoning)
            opened = begin, end
        answers = prompt.answer_now or bool(final)
        if opened and answers:
            written += f"\n{end}\n\n"
            opened = None
        written += contents.placeholder_for(final)
        return written, bool(final) or (bool(reasoning) and not answers), opened

    def _specials_in(self, text: str) -> frozenset[str]:
        ids = filter(
            self._vocabulary.is_special, self._vocabulary.tokenize(text, parse_special=True)
        )
        spelled = {self._vocabulary.piece(t).decode("utf-8", "replace"): t for t in set(ids)}
        return frozenset(
            s for s, t in spelled.items() if s.strip() and self._vocabulary.token_named(s) == t
        )

    def _trial(self, *turns: tuple[str, str], **options: Any) -> str | None:
        """The page of a conversation made up to learn about the template; None when it fails."""
        return self._trial_messages(
            [{"role": role, "content": text} for role, text in turns], options
        )

    def _trial_messages(
        self, messages: Sequence[dict[str, Any]], options: dict[str, Any]
    ) -> str | None:
        content = self._forms[0].content
        messages = [{**each, "content": content(each["content"])} for each in messages]
        try:
            return self._render(_PROBE_DATE, messages, options)
        except UserError as error:
            if error.code is Code.TEMPLATE_TOO_HEAVY:
                raise
            return None

    def _probe(self) -> None:
        """Learn which form of messages the template takes, whether it takes "no tools" (some loop
        over them all the same), and whether it takes a system message and does not leave it
        out."""
        system, question = _PROBES
        words = self._words
        without_tools = {name: value for name, value in words.items() if name != "tools"}
        for self._words, self._forms in product(
            (words, without_tools), (_FORMS, _FORMS[2:] + _FORMS[:2])
        ):
            written = self._trial(("user", question))
            if written is not None and question in written:
                break
        else:
            self._words, self._forms = words, _FORMS
        written = self._trial(("system", system), ("user", question))
        self._takes_system = written is not None and system in written and question in written


@dataclass(frozen=True, slots=True)
class _Page:
    """A prompt as the template wrote it. `open_tag`: the tags of the reasoning that it leaves open;
    `goes_on`: it ends in a part of the answer itself; `tools`: how it has them, if it has."""

    written: str
    contents: Contents
    open_tag: Tag | None
    goes_on: bool
    tools: CallForm | None


def _as_written(page: str, turn: Turn, stand_in: str) -> str:
    """Some templates write results as JSON."""
    if turn.role == "tool" and stand_in.strip() not in page:
        return json.dumps(stand_in, ensure_ascii=False)[1:-1]
    return stand_in


def _split(text: str, names: Collection[str]) -> list[str]:
    """`text` cut before and after each of `names`."""
    if not names:
        return [text]
    longest_first = sorted(names, key=len, reverse=True)
    pieces = re.split(f"({'|'.join(map(re.escape, longest_first))})", text)
    return [piece for piece in pieces if piece]
