"""What stands where in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.ui.chat.transcript.message_view import MessageView
from app.ui.shell.frame import Frame
from app.ui.shell.shortcut_overlay import ShortcutOverlay
from app.ui.style import theme
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


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(480, 420), (800, 600), (1300, 900)])
def test_every_shortcut_can_be_read(
    profile: AppPaths, qapp: QApplication, size: tuple[int, int], percent: int
) -> None:
    """In a window too low for all of them, by the keys that scroll."""
    theme.apply(qapp, Qt.ColorScheme.Light, theme.Look(text_percent=percent))
    try:
        with stage(profile, size=size) as it:
            it.window.actions_.shortcuts.trigger()
            it.settle()
            overlay = it.window.findChild(ShortcutOverlay)
            labels, read = set(overlay.findChildren(QLabel)), set()
            for _ in range(100):
                read |= {label for label in labels if is_whole(label)}
                QTest.keyClick(overlay, Qt.Key.Key_Down)
                if not overlay.isVisible():
                    break
            assert read == labels
            QTest.keyClick(it.window, Qt.Key.Key_Escape)
    finally:
        theme.apply(qapp, Qt.ColorScheme.Light)


def is_whole(label: QLabel) -> bool:
    """Whether nothing of it is cut off or out of sight."""
    tall = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    fits = label.height() >= tall and (
        label.wordWrap() or label.width() >= label.sizeHint().width()
    )
    return fits and label.visibleRegion().boundingRect() == label.rect()
