"""Chat formats: conversations to token ids, and token ids to events.

Nothing outside knows a control token. The imports are inside the function, because the template
process needs few of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.chat_format import ChatFormat, ModelText, Vocabulary

__all__ = ["choose_chat_format"]


def choose_chat_format(vocabulary: Vocabulary, text: ModelText) -> ChatFormat:
    """Harmony if the vocabulary has its tokens, else the template in the file.

    Raises UserError: MODEL_NOT_CHAT without either, TEMPLATE_BROKEN or TEMPLATE_TOO_HEAVY.
    """
    from app.core.errors import Code, UserError
    from app.core.harmony.gpt_oss import HarmonyFormat
    from app.core.harmony.template import TemplateFormat
    from app.core.harmony.tokens import ControlTokens
    from app.core.harmony.two_templates import with_tool_template

    if (tokens := ControlTokens.find(vocabulary)) is not None:
        return HarmonyFormat(vocabulary, tokens)
    if text.chat_template:
        return with_tool_template(TemplateFormat(vocabulary, text), vocabulary, text)
    raise UserError(Code.MODEL_NOT_CHAT, detail=text.architecture)
