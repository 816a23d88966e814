"""Harmony's control tokens by name, because their ids differ between vocabularies."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.chat_format import Vocabulary

START, END, MESSAGE, CHANNEL = "<|start|>", "<|end|>", "<|message|>", "<|channel|>"
CONSTRAIN, RETURN, CALL = "<|constrain|>", "<|return|>", "<|call|>"
ENDOFTEXT = "<|endoftext|>"

# Required in every harmony vocabulary. Some conversions lack the others.
_NEEDED = (START, END, MESSAGE, CHANNEL)
_OTHERS = (CONSTRAIN, RETURN, CALL, ENDOFTEXT)


@dataclass(frozen=True, slots=True)
class ControlTokens:
    """The control tokens a vocabulary has."""

    ids: dict[str, int]

    @classmethod
    def find(cls, vocabulary: Vocabulary) -> ControlTokens | None:
        """None if the vocabulary is not harmony's."""
        found = {name: vocabulary.token_named(name) for name in _NEEDED + _OTHERS}
        if any(found[name] is None for name in _NEEDED):
            return None
        return cls({name: token for name, token in found.items() if token is not None})

    @property
    def stops(self) -> frozenset[int]:
        """The tokens that end a generation. `<|end|>` is none: it closes analysis; final follows.

        Named here because some files forget to mark `<|call|>` as an end themselves.
        """
        return frozenset(self.ids[n] for n in (RETURN, CALL, ENDOFTEXT) if n in self.ids)

    @property
    def message_ends(self) -> frozenset[int]:
        return frozenset(self.ids[n] for n in (END, RETURN, CALL) if n in self.ids)
