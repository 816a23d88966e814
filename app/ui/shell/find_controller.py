"""`FindController`: joins the bar that finds in the conversation with the conversation."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.chat.pane import ChatPane
from app.ui.chat.transcript.match_marks import MatchMarks
from app.ui.document.rich_copy import size_of
from app.ui.document.selector import Match
from app.ui.document.text_search import MOST

if TYPE_CHECKING:
    from app.ui.shell.actions import WindowActions
    from app.ui.shell.view_models import ViewModels

_PHRASE = 100  # characters
_MOST_MARKDOWN = 4000  # of such a phrase, with its links
_TYPING_MS = 150  # after a key, before the search begins
_GROWING_MS = 400  # while an answer is written


class FindController(QObject):
    """Of one view of the window."""

    def __init__(
        self, pane: ChatPane, actions: WindowActions, view_models: ViewModels, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane, self._bar = pane, pane.find_bar
        self._find = view_models.find
        self._marks = MatchMarks(pane.transcript, self)
        self._matches: list[Match] = []
        self._at = -1
        self._moves = False  # whether the first match is to be gone to
        self._before: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._search)
        self._bar.wanted_changed.connect(self._wanted_changed)
        self._bar.step_requested.connect(self._step)
        self._bar.closed.connect(self.close)
        self._find.found.connect(self._found)
        view_models.chat.items_changed.connect(self._items_changed)
        view_models.chat.item_changed.connect(self._items_changed)
        view_models.chat.conversation_changed.connect(self._conversation_changed)
        actions.find_next.triggered.connect(self._next)
        actions.find_previous.triggered.connect(self._previous)

    def open(self) -> None:
        """With what is selected, if that is a phrase."""
        if not self._bar.isVisible():
            self._before = QApplication.focusWidget()
        self._bar.open(self._selected_phrase())
        self._moves = True
        self._timer.start(0)

    def _selected_phrase(self) -> str:
        """ "" if more is selected; how much is known before it is read."""
        transcript = self._pane.transcript
        if size_of(transcript.selector.passages()) > _MOST_MARKDOWN:
            return ""
        selected = transcript.selected_text()
        return selected if len(selected) <= _PHRASE and "\n" not in selected else ""

    @Slot()
    def close(self) -> None:
        """The focus is again where it was."""
        if not self._bar.isVisible():
            return
        had_focus = self._bar.isAncestorOf(QApplication.focusWidget() or self._pane)
        self._bar.hide()
        self._find.stop()
        self._timer.stop()
        self._matches, self._at = [], -1
        self._marks.clear()
        if had_focus:
            there = self._before is not None and isValid(self._before)
            target = self._before if there and self._before is not None else self._pane.composer
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _wanted_changed(self, _: str) -> None:
        self._moves = True
        self._timer.start(_TYPING_MS)

    @Slot()
    def _items_changed(self) -> None:
        if self._pane.is_empty:
            self.close()
        elif self._bar.isVisible() and not self._timer.isActive():
            self._timer.start(_GROWING_MS)

    @Slot()
    def _conversation_changed(self) -> None:
        """A match of the one before is nowhere in this one."""
        self._matches, self._at = [], -1
        self._marks.clear()

    @Slot()
    def _search(self) -> None:
        wanted = self._bar.wanted
        if not wanted.strip():
            self._find.stop()
            self._found([], True)
            return
        if not self._matches:
            self._bar.show_searching()
        self._find.search(self._pane.transcript.texts.searched(), wanted)

    @Slot(object, bool)
    def _found(self, matches: list[Match], complete: bool) -> None:
        """The match that was shown stays that; of a new phrase it is the first in sight or below
        it."""
        if not self._bar.isVisible():
            return
        current = self._matches[self._at] if 0 <= self._at < len(self._matches) else None
        if self._moves:
            to_come = not matches or self._is_above(matches[-1])
        else:
            to_come = not matches or (current is not None and current not in matches)
        if to_come and not complete:
            return  # the one that is to be shown
        self._matches = matches
        moves, self._moves = self._moves, False
        if current in matches and not moves:
            self._at = matches.index(current)
        elif matches:
            self._at = self._first_in_sight()
        else:
            self._at = -1
        self._show(moves, searching=not complete)

    def _first_in_sight(self) -> int:
        at = bisect_left(self._matches, True, key=self._is_in_sight_or_below)
        return at if at < len(self._matches) else 0

    def _is_in_sight_or_below(self, match: Match) -> bool:
        return not self._is_above(match)

    def _is_above(self, match: Match) -> bool:
        return self._pane.transcript.texts.is_above(match)

    @Slot(int)
    def _step(self, step: int) -> None:
        """From the last to the first, and back."""
        if self._timer.isActive() and self._moves:  # the phrase has changed since
            self._timer.stop()
            self._search()
        elif self._matches:
            self._at = (self._at + step) % len(self._matches)
            self._show(True)

    @Slot()
    def _next(self) -> None:
        self._step_or_open(1)

    @Slot()
    def _previous(self) -> None:
        self._step_or_open(-1)

    def _step_or_open(self, step: int) -> None:
        if self._bar.isVisible():
            self._step(step)
        elif self._pane.transcript.isVisible():
            self.open()

    def _show(self, reveal: bool, *, searching: bool = False) -> None:
        count = len(self._matches)
        self._bar.show_count(self._at + 1, count, more=searching or count >= MOST)
        current = self._matches[self._at] if self._at >= 0 else None
        self._marks.show(self._matches, current, reveal=reveal)
