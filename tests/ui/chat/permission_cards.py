"""The cards that ask for permission, as the transcript shows them."""

from __future__ import annotations

from app.ui.chat.transcript.permission_card import PermissionCard
from tests.ui.stage import Stage


def cards(it: Stage) -> list[PermissionCard]:
    """Those in view, from top to bottom."""
    it.until(lambda: not it.window.pane.transcript.busy)
    found = it.window.pane.transcript.findChildren(PermissionCard)
    return sorted((each for each in found if each.isVisible()), key=_top)


def card(it: Stage) -> PermissionCard | None:
    return next(iter(cards(it)), None)


def _top(card: PermissionCard) -> int:
    return card.mapToGlobal(card.rect().topLeft()).y()
