"""A chat template together with a vocabulary that has its special tokens."""

from __future__ import annotations

import random
import re
from typing import Any

from app.core.chat_format import ChatFormat, ModelText
from app.core.harmony import choose_chat_format
from app.core.messages import Message, Prompt
from tests.unit.harmony.streams import cut, oddities, parse, shown
from tests.unit.harmony.vocabularies import SpelledVocabulary

DATE = "2026-11-23"


class Family:
    """A template with a vocabulary that has its special tokens."""

    def __init__(
        self, template: str, control: tuple[str, ...], defined: tuple[str, ...] = (), bos: str = ""
    ) -> None:
        ends = tuple(
            n for n in control if n in ("<|im_end|>", "<|eot_id|>", "<end_of_turn>", "</s>")
        )
        self.vocabulary = SpelledVocabulary(control, defined, ends)
        self.specials = {*control, *defined}
        text = ModelText("other", template, bos=bos, eos=ends[0])
        self.chat_format: ChatFormat = choose_chat_format(self.vocabulary, text)

    def text(self, *messages: Message, **more: Any) -> str:
        return self.chat_format.render(Prompt(messages, DATE, **more)).text

    def read(self, written: str, prompt: Prompt) -> list[Any]:
        """What comes of an answer, whichever way it is cut."""
        found, odd = self.read_oddly(written, prompt)
        assert not odd
        return found

    def read_oddly(self, written: str, prompt: Prompt, cuts: int = 8) -> tuple[list[Any], set[str]]:
        """The same, and what was odd about it."""
        names = "|".join(map(re.escape, self.specials))
        stream = [
            piece if piece in self.specials else piece.encode()
            for piece in re.split(f"({names})", written)
        ]
        events = parse(self.chat_format.parser(prompt), cut(self.vocabulary, stream))
        for seed in range(cuts):
            tokens = cut(self.vocabulary, stream, random.Random(seed))
            assert parse(self.chat_format.parser(prompt), tokens) == events
        return shown(events), oddities(events)
