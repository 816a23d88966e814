"""Where Tab goes among widgets that come and go: as the eye does, not as they were made."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget


def stops(parents: Iterable[QWidget]) -> list[QWidget]:
    """The widgets within `parents` that can have the focus, line by line."""
    return [stop for parent in parents for stop in _within(parent)]


def beyond(widget: QWidget, forward: bool) -> QWidget | None:
    """The widget after (or before) `widget` and its children in the tab order."""
    candidate = widget
    while True:
        candidate = candidate.nextInFocusChain() if forward else candidate.previousInFocusChain()
        if candidate is widget:
            return None
        if takes_focus(candidate) and not widget.isAncestorOf(candidate):
            return candidate


def focus_within(parent: QWidget) -> QWidget | None:
    """The widget with the focus, if it is in `parent`."""
    focus = QApplication.focusWidget()
    return focus if focus is not None and parent.isAncestorOf(focus) else None


def _within(parent: QWidget) -> list[QWidget]:
    mirrored = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def where(widget: QWidget) -> tuple[int, int]:
        place = widget.mapTo(parent, QPoint(0, 0))
        return place.y(), -place.x() if mirrored else place.x()

    return sorted((w for w in parent.findChildren(QWidget) if takes_focus(w)), key=where)


def takes_focus(widget: QWidget) -> bool:
    """A widget with a focus proxy is a part of another, as the line edit of a spin box is."""
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return tab and widget.isEnabled() and widget.isVisible()
