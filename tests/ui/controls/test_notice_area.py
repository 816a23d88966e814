"""Notices above or below what they are about: however many and long, they leave room for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import Action, Notice, Severity, notice_of
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

CODES = (Code.NOT_GGUF, Code.FILE_TRUNCATED, Code.SHARD_MISSING)


def models(it: Stage) -> NoticeArea:
    it.click("Models")
    return it.window.navigation.notices()


def settings(it: Stage) -> NoticeArea:
    it.click("Settings")
    return it.window.navigation.notices()


def chat(it: Stage) -> NoticeArea:
    return it.window.navigation.notices()


def fail(area: NoticeArea) -> None:
    for code in CODES:
        error = UserError(code, "a long story " * 60, path="/home/ada/models/a model.gguf")
        area.show_notice(notice_of(error))


def place(widget: QWidget, parent: QWidget) -> QRect:
    return QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [(700, 560), (1120, 760)])
@pytest.mark.parametrize("pane", [models, settings, chat])
def test_many_long_notices_leave_half_of_the_pane(
    profile: AppPaths, pane, size: tuple[int, int]
) -> None:
    with stage(profile, size=size) as it:
        it.window.activateWindow()
        area = pane(it)
        fail(area)
        it.settle()
        for button in [each for each in area.findChildren(QPushButton) if each.isCheckable()]:
            area.ensureWidgetVisible(button)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        it.settle()
        assert all(
            each.isChecked() for each in area.findChildren(QPushButton) if each.isCheckable()
        )
        whole = it.window.pane if pane is chat else area.parentWidget()
        assert area.height() <= whole.height() / 2
        for button in area.findChildren(QPushButton):  # nothing is squeezed into anything else
            others = button.parentWidget().findChildren(QPushButton)
            shown = [each for each in others if each.isVisible() and each is not button]
            frame = place(button, area)
            assert not any(frame.intersects(place(each, area)) for each in shown)
            assert button.height() >= button.sizeHint().height() or not button.isVisible()


def test_the_newest_notice_is_scrolled_to_and_tab_reaches_the_others(profile: AppPaths) -> None:
    with stage(profile, size=(700, 560)) as it:
        it.window.activateWindow()
        area = models(it)
        fail(area)
        it.settle()
        buttons = [each for each in area.findChildren(QPushButton) if each.isCheckable()]
        assert not buttons[-1].visibleRegion().isEmpty()
        reached = set()
        for _ in range(60):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            if focused in buttons:
                reached.add(focused)
                assert not focused.visibleRegion().isEmpty()
        assert reached == set(buttons)


def test_a_short_notice_takes_no_more_room_than_it_needs(profile: AppPaths) -> None:
    with stage(profile) as it:
        area = models(it)
        area.show_notice(Notice(Severity.INFO, "key", "Done."))
        it.settle()
        assert 30 < area.height() < 90
        area.dismiss("key")
        assert area.isHidden()


class LayoutRequests(QObject):
    """Counts those of `widget`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize("pane", [models, settings, chat])
def test_a_notice_that_is_shown_keeps_nothing_busy(profile: AppPaths, pane) -> None:
    with stage(profile) as it:
        area = pane(it)
        fail(area)
        it.settle()
        requests = LayoutRequests(area.parentWidget())
        for _ in range(100):
            QApplication.processEvents()
        assert requests.count < 10


def test_a_notice_with_choices_is_seen_whole_in_large_text(profile: AppPaths) -> None:
    with stage(profile, size=(1120, 760)) as it:
        font = it.window.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        it.window.pane.setFont(font)
        area = chat(it)
        words = "This conversation takes 6,919 of the 8,192 tokens that the model can hold."
        choices = [Action(f"Something that can be done, number {n}", area.clear) for n in range(3)]
        area.show_notice(Notice(Severity.WARNING, "full", words, actions=tuple(choices)))
        it.settle()
        it.until(lambda: not area.verticalScrollBar().maximum())
