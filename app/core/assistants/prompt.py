"""`SavedPrompt`: a text that is asked again and again, with variables to fill in."""

from __future__ import annotations

import re
from typing import Annotated, Final

import msgspec

from app.core.assistants.assistant import (
    INSTRUCTIONS_MOST,
    NAME_MOST,
    UNSTORABLE,
    Instructions,
    Name,
)
from app.core.printable import one_line

VARIABLE: Final = re.compile(r"\{\{[^{}\n]{1,80}\}\}")
"""As in "Translate {{text}} into {{language}}"."""


class SavedPrompt(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    name: Name
    text: Instructions = ""
    id: Annotated[str, msgspec.Meta(max_length=64)] = ""


def cleaned_prompt(prompt: SavedPrompt) -> SavedPrompt:
    """As it can be stored and shown; without a name it gets its first words."""
    text = prompt.text.translate(UNSTORABLE)[:INSTRUCTIONS_MOST]
    name = one_line(prompt.name, NAME_MOST) or one_line(text, NAME_MOST // 2)
    return msgspec.structs.replace(prompt, name=name, text=text)
