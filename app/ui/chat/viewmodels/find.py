"""`FindViewModel`: the matches of a phrase in the conversation that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.ui.document.selector import Match
from app.ui.document.text_search import MOST, Searched, TextSearch
from app.ui.threads.runner import Job, Lane, Runner

_SLICE = 300  # texts


class FindViewModel(QObject):
    """One search at a time; a new one takes the place of the one before.

    `found` brings all matches so far, and whether that is all: a long conversation is searched in
    slices, so that the first matches are there at once.
    """

    found = Signal(object, bool)  # list[Match]

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._search = TextSearch()
        self._job: Job | None = None
        self._texts: Sequence[Searched] = ()
        self._wanted = ""
        self._at = 0  # the first text that is still to be searched
        self._matches: list[Match] = []
        self._again = False  # whether another search was asked for meanwhile

    def search(self, texts: Sequence[Searched], wanted: str) -> None:
        self.stop()
        self._texts, self._wanted, self._at, self._matches = texts, wanted, 0, []
        self._again = self._job is not None
        if not self._again:
            self._go_on()

    def stop(self) -> None:
        self._texts, self._again = (), False
        if self._job is not None:
            self._job.cancel.cancel()

    def _go_on(self) -> None:
        texts, wanted = self._texts[self._at : self._at + _SLICE], self._wanted
        cancel, search = CancelToken(), self._search
        self._job = self._runner.submit(
            Lane.POOL,
            lambda: search.find(texts, wanted, cancel),
            self._done,
            self._failed,
            self._ended,
            cancel=cancel,
        )

    def _done(self, matches: list[Match]) -> None:
        if self._again or not self._texts:
            self._ended()
            return
        self._job = None
        self._matches = [*self._matches, *matches][:MOST]
        self._at += _SLICE
        complete = self._at >= len(self._texts) or len(self._matches) == MOST
        self.found.emit(self._matches, complete)
        if not complete and self._job is None:
            self._go_on()

    def _failed(self, _: UserError) -> None:
        self._ended()

    def _ended(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self._go_on()
