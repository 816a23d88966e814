"""`Releases`: the way to newer versions of Gloss, opened only in the user's browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from app import RELEASES, __version__
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import Action, Notice, Severity
from app.ui.text.language import LANGUAGE


class Releases(QObject):
    """Says first what will be opened. That the network is not allowed to Gloss is no reason to
    refuse: Gloss asks nothing, and the browser is the user's own."""

    def __init__(self, in_view: Callable[[], NoticeArea], parent: QObject) -> None:
        super().__init__(parent)
        self._in_view = in_view

    @Slot()
    def offer(self) -> None:
        sentence = self.tr(
            "You have version {version}. This opens the page of Gloss's versions in your browser; "
            "Gloss itself asks nothing."
        )
        sentence = LANGUAGE.fill(sentence, version=__version__)
        opening = Action(self.tr("Open the page"), _open)
        self._in_view().show_notice(Notice(Severity.INFO, "releases", sentence, actions=(opening,)))


def _open() -> None:
    QDesktopServices.openUrl(QUrl(RELEASES))
