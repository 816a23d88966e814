"""What stands where in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.ui.chat.transcript.message_view import MessageView
from app.ui.shell.frame import Frame
from tests.ui.gallery import talk
from tests.ui.stage import stage

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [520, 1120])
def test_the_conversation_and_the_composer_share_their_edges(
    profile: AppPaths, width: int, direction: Qt.LayoutDirection
) -> None:
    def fill(store: ConversationStore) -> None:
        talk(store, "Long", [("Why?", "", "So it is. " * 2000)])

    with stage(profile, fill=fill) as it:
        it.window.setLayoutDirection(direction)
        it.window.findChild(Frame).set_collapsed(True)
        it.window.resize(2400, 700)
        it.settle()
        it.window.resize(width, 700)
        it.window.conversation.open(it.window.conversations.records[0].id)
        it.settle()
        pane = it.window.pane
        it.until(lambda: not pane.transcript.busy)
        assert pane.transcript.verticalScrollBar().isVisible()
        message = pane.transcript.findChild(MessageView)

        def edges(widget: QWidget) -> tuple[int, int]:
            left = widget.mapTo(pane, QPoint(0, 0)).x()
            return left, left + widget.width()

        assert pane.width() == width - it.window.rail.width()
        assert edges(message) == edges(pane.composer)
        left, right = edges(pane.composer)
        assert left == pane.width() - right or left + 1 == pane.width() - right
