"""`Decision`: what the user decided about a call."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """The model reads the `note`."""

    allowed: bool
    note: str = ""
