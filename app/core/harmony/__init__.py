"""Conversations to token ids and back. Nothing outside knows a control token."""

from __future__ import annotations

from app.core.chat_format import ChatFormat, ModelText, Vocabulary
from app.core.errors import Code, UserError
from app.core.harmony.gpt_oss import HarmonyDialect
from app.core.harmony.template import TemplateDialect
from app.core.harmony.tokens import ControlTokens

__all__ = ["choose_chat_format"]


def choose_chat_format(vocabulary: Vocabulary, text: ModelText) -> ChatFormat:
    """Harmony where the vocabulary has its tokens, else the template in the file.

    Raises UserError(MODEL_NOT_CHAT) when there is neither.
    """
    if (tokens := ControlTokens.find(vocabulary)) is not None:
        return HarmonyDialect(vocabulary, tokens)
    if text.chat_template:
        return TemplateDialect(vocabulary, text)
    raise UserError(Code.MODEL_NOT_CHAT, detail=text.architecture)
