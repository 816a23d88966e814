"""Files with a second chat template, for conversations with tools."""

from __future__ import annotations

from dataclasses import replace

from app.core.chat_format import ChatFormat, ModelText, Rendered, Vocabulary
from app.core.errors import UserError
from app.core.harmony.template import TemplateFormat
from app.core.harmony.think import ThinkParser
from app.core.messages import Prompt


def with_tool_template(
    plain: TemplateFormat, vocabulary: Vocabulary, text: ModelText
) -> ChatFormat:
    """`plain`, and the second template where only that one takes tools; one that fails is not
    used."""
    if plain.tools or not text.tool_template:
        return plain
    try:
        second = TemplateFormat(vocabulary, replace(text, chat_template=text.tool_template))
    except UserError:
        return plain
    if not second.tools:
        second.close()
        return plain
    return TwoTemplates(plain, second)


class TwoTemplates:
    """See `app.core.chat_format.ChatFormat`."""

    name = TemplateFormat.name
    tools = True

    def __init__(self, plain: TemplateFormat, with_tools: TemplateFormat) -> None:
        self._plain = plain
        self._with_tools = with_tools
        self.reasoning = plain.reasoning
        self.stop_tokens = plain.stop_tokens | with_tools.stop_tokens
        self.message_ends = plain.message_ends | with_tools.message_ends

    def render(self, prompt: Prompt) -> Rendered:
        return self._of(prompt).render(prompt)

    def parser(self, prompt: Prompt) -> ThinkParser:
        return self._of(prompt).parser(prompt)

    def is_tool_stop(self, token: int) -> bool:
        return False

    def close(self) -> None:
        self._plain.close()
        self._with_tools.close()

    def _of(self, prompt: Prompt) -> TemplateFormat:
        return self._with_tools if prompt.tools or prompt.namespaces else self._plain
