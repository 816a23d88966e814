"""A chat_format with nothing in it, so that the engine is tested apart from harmony.

The prompt is the text of its messages, tokenized with control tokens found; the answer is
one run of text on the final channel.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence

from app.core.chat_format import ModelText, Rendered, Vocabulary
from app.core.messages import Channel, Prompt, ReasoningControl, StreamEvent, TextDelta


class PlainParser:
    def __init__(self, vocabulary: Vocabulary, stops: frozenset[int]) -> None:
        self._vocabulary = vocabulary
        self._stops = stops
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, token: int) -> Sequence[StreamEvent]:
        if token in self._stops:
            return ()
        return self._events(self._decoder.decode(self._vocabulary.piece(token)))

    def finish(self) -> Sequence[StreamEvent]:
        return self._events(self._decoder.decode(b"", final=True))

    @staticmethod
    def _events(text: str) -> Sequence[StreamEvent]:
        return (TextDelta(Channel.FINAL, text),) if text else ()


class PlainFormat:
    name = "plain"
    reasoning = ReasoningControl.NONE
    tools = False

    def __init__(self, vocabulary: Vocabulary, text: ModelText) -> None:
        self._vocabulary = vocabulary
        names = ("<|return|>", "<|call|>", "<|im_end|>", "<|endoftext|>")
        found = [vocabulary.token_named(name) for name in names]
        self.stop_tokens = frozenset(token for token in found if token is not None)
        self.message_ends = self.stop_tokens

    def render(self, prompt: Prompt) -> Rendered:
        text = "".join(message.text for message in prompt.messages)
        return Rendered(tuple(self._vocabulary.tokenize(text, parse_special=True)), text)

    def close(self) -> None:
        pass

    def parser(self, prompt: Prompt) -> PlainParser:
        return PlainParser(self._vocabulary, self.stop_tokens)

    def is_tool_stop(self, token: int) -> bool:
        return token == self._vocabulary.token_named("<|call|>")
