"""The chat format of gpt-oss: harmony."""

from __future__ import annotations

from app.core.chat_format import Rendered, Vocabulary
from app.core.harmony.parse import HarmonyParser
from app.core.harmony.pieces import Pieces
from app.core.harmony.render import Renderer
from app.core.harmony.safe_text import SafeText
from app.core.harmony.tokens import CALL, ControlTokens
from app.core.messages import Prompt, ReasoningControl


class HarmonyFormat:
    """See `app.core.chat_format.ChatFormat`."""

    name = "harmony"
    reasoning = ReasoningControl.EFFORT
    tools = True

    def __init__(self, vocabulary: Vocabulary, tokens: ControlTokens) -> None:
        text = SafeText(vocabulary)
        self.stop_tokens = tokens.stops
        self.message_ends = tokens.message_ends
        self._call = tokens.ids.get(CALL)
        self._renderer = Renderer(tokens, text)
        self._pieces = Pieces(vocabulary, text)

    def render(self, prompt: Prompt) -> Rendered:
        return self._renderer.render(prompt)

    def parser(self, prompt: Prompt) -> HarmonyParser:
        return HarmonyParser(self._pieces, prompt)

    def close(self) -> None:
        pass

    def is_tool_stop(self, token: int) -> bool:
        return token == self._call
