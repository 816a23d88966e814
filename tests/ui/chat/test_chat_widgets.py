"""The parts around the transcript, one at a time."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QToolButton, QWidget

from app.core.conversations.records import ConversationRecord, SearchHit
from app.ui.chat.viewmodels.drafts import Drafts
from app.ui.chat.widgets.composer import Composer
from app.ui.chat.widgets.context_gauge import ContextGauge
from app.ui.controls.drop_button import DropButton
from app.ui.controls.label import Label
from app.ui.controls.mnemonics import without_mnemonic
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import Action, Notice, Severity
from app.ui.engine.engine_status import ContextUsage
from app.ui.sidebar.widgets.conversation_rows import RowKind, rows_of, rows_of_hits
from app.ui.sidebar.widgets.sidebar import Sidebar
from app.ui.style import icons, theme

# The platform without a screen has no window manager to tell the least size to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

TODAY = date(2026, 11, 23)


def record(identity: int, day: date, pinned: bool = False) -> ConversationRecord:
    moment = datetime(day.year, day.month, day.day, 12).timestamp()
    return ConversationRecord(
        identity, f"Chat {identity}", "2026-01-01", "", None, pinned, moment, moment
    )


# Composer


@pytest.fixture
def composer(qtbot) -> Composer:
    composer = Composer()
    composer.set_able(True)
    qtbot.addWidget(composer)
    composer.resize(700, 100)
    composer.show()
    return composer


def editor(composer: Composer) -> QPlainTextEdit:
    return composer.findChild(QPlainTextEdit)


def test_an_empty_composer_begins_where_the_window_does(composer: Composer) -> None:
    edit = editor(composer)
    edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert edit.viewport().rect().contains(edit.cursorRect())
    assert edit.cursorRect().x() > edit.width() / 2
    composer.set_text("left to right")
    assert edit.cursorRect().x() < edit.width() / 2
    composer.set_text("")
    assert edit.cursorRect().x() > edit.width() / 2
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert edit.cursorRect().x() < edit.width() / 2
    composer.set_text("مرحبا")
    assert edit.cursorRect().x() > edit.width() / 2


def test_the_composer_grows_to_eight_lines_and_no_further(composer: Composer) -> None:
    line = editor(composer).cursorRect().height()
    heights = []
    for lines in (1, 2, 8, 9, 500):
        composer.set_text("\n".join(["word"] * lines))
        heights.append(editor(composer).height())
    assert heights[1] - heights[0] == line
    assert heights[2] - heights[0] == 7 * line
    assert heights[2] == heights[3] == heights[4]
    assert editor(composer).verticalScrollBar().pageStep() == 8


@pytest.mark.parametrize(
    ("percent", "width", "whole"),
    [(100, 700, True), (100, 420, True), (200, 700, True), (200, 420, False)],
)
def test_options_that_find_no_room_go_to_the_next_line(
    qapp: QApplication, composer: Composer, percent: int, width: int, whole: bool
) -> None:
    """Two lines at the most: the message itself needs room, too."""
    theme.apply(qapp, Qt.ColorScheme.Light, theme.Look(text_percent=percent))
    for text in ("Tools", "Documents", "Assistant"):
        option = DropButton(composer)
        option.setText(text)
        composer.add_option(option)
        option.show()
    composer.resize(width, composer.heightForWidth(width))
    QTest.qWait(50)
    options = [each for each in composer.findChildren(DropButton) if each.isVisible()]
    assert len(options) == 4
    assert all(each.width() >= each.sizeHint().width() for each in options) is whole
    assert all(each.width() >= each.minimumSizeHint().width() for each in options)
    assert len({each.y() for each in options}) <= 2
    send = composer.findChild(QToolButton, "send")
    places = [each.geometry() for each in (*options, send)]
    for number, place in enumerate(places):
        assert composer.rect().contains(place)
        assert not any(place.intersects(other) for other in places[number + 1 :])
    theme.apply(qapp, Qt.ColorScheme.Light, theme.Look())


def test_enter_sends_and_shift_enter_breaks_the_line(composer: Composer, qtbot) -> None:
    field = editor(composer)
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "two")
    with qtbot.waitSignal(composer.send_requested) as sent:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent.args == ["one\ntwo"]


def test_enter_before_a_model_is_known_is_done_once_it_is(qtbot) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    composer.set_text("quick")
    with qtbot.assertNotEmitted(composer.send_requested, wait=20):
        QTest.keyClick(editor(composer), Qt.Key.Key_Return)
    with qtbot.waitSignal(composer.send_requested) as sent:
        composer.set_able(True)
    assert sent.args == ["quick"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n \t"])
def test_nothing_is_not_sent(composer: Composer, qtbot, text: str) -> None:
    composer.set_text(text)
    with qtbot.assertNotEmitted(composer.send_requested, wait=20):
        QTest.keyClick(editor(composer), Qt.Key.Key_Return)
    assert not composer.findChild(QWidget, "send").isEnabled()


def test_while_busy_enter_keeps_the_text_and_escape_stops(composer: Composer, qtbot) -> None:
    composer.set_text("the next question")
    composer.set_busy(True)
    QTest.keyClick(editor(composer), Qt.Key.Key_Return)  # refused by the view model, with a notice
    assert composer.text() == "the next question"
    with qtbot.waitSignal(composer.stop_requested):
        QTest.keyClick(editor(composer), Qt.Key.Key_Escape)
    assert composer.text() == "the next question"


HUGE = {"words": "lorem ipsum " * 100_000, "one": "x" * 1_000_000, "lines": "line\n" * 100_000}


def paste(composer: Composer, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    editor(composer).insertFromMimeData(data)
    QApplication.processEvents()
    QTest.keyClicks(editor(composer), "!")
    QApplication.processEvents()


@pytest.mark.parametrize("name", HUGE)
def test_a_huge_paste_arrives_as_it_is(composer: Composer, name: str) -> None:
    paste(composer, HUGE[name])
    assert composer.text() == HUGE[name] + "!"


@pytest.mark.soak
@pytest.mark.parametrize("name", HUGE)
def test_a_huge_paste_does_not_freeze(composer: Composer, name: str) -> None:
    before = time.perf_counter()
    paste(composer, HUGE[name])
    assert time.perf_counter() - before < 3


# Sidebar


def test_conversations_stand_under_the_days_people_think_in() -> None:
    records = [
        record(1, TODAY - timedelta(days=400), pinned=True),
        record(2, TODAY),
        record(3, TODAY - timedelta(days=1)),
        record(4, TODAY - timedelta(days=2)),
        record(5, TODAY - timedelta(days=7)),
        record(6, TODAY - timedelta(days=8)),
        record(7, TODAY - timedelta(days=30)),
        record(8, TODAY - timedelta(days=31)),
        record(9, date(2025, 12, 24)),
    ]
    rows = rows_of(records, TODAY, QLocale("en"))
    assert [row.title for row in rows] == [
        "Pinned", "Chat 1", "Today", "Chat 2", "Yesterday", "Chat 3",
        "Previous 7 days", "Chat 4", "Chat 5", "Previous 30 days", "Chat 6", "Chat 7",
        "October", "Chat 8", "December 2025", "Chat 9",
    ]  # fmt: skip
    assert rows_of([], TODAY, QLocale("en")) == []


def test_a_hit_is_one_line() -> None:
    rows = rows_of_hits([SearchHit(1, 2, "a\nb", "x\n\x02y\x03\n z", 0.0)])
    assert [row.kind for row in rows] == [RowKind.HEADING, RowKind.HIT]
    assert (rows[1].title, rows[1].snippet) == ("a b", "x \x02y\x03 z")


@pytest.fixture
def sidebar(qtbot) -> Sidebar:
    sidebar = Sidebar(QAction("Fold"))
    qtbot.addWidget(sidebar)
    sidebar.resize(264, 700)
    sidebar.show()
    return sidebar


def thousands() -> list[ConversationRecord]:
    return [record(n, TODAY - timedelta(days=n // 20)) for n in range(1, 5001)]


@pytest.mark.soak
def test_thousands_of_conversations_are_shown_at_once(sidebar: Sidebar) -> None:
    records = thousands()
    before = time.perf_counter()
    sidebar.set_conversations(records)
    sidebar.set_current(records[2500].id)
    sidebar.grab()
    assert time.perf_counter() - before < 1.5


def test_the_neighbours_of_thousands_of_conversations(sidebar: Sidebar) -> None:
    records = thousands()
    sidebar.set_conversations(records)
    assert sidebar.neighbour(records[0].id, 1) == records[1].id
    assert sidebar.neighbour(records[-1].id, 1) == records[0].id


def test_a_click_opens_and_f2_renames(sidebar: Sidebar, qtbot) -> None:
    sidebar.set_conversations([record(7, TODAY)])
    index = sidebar.list.model().index(1, 0)
    with qtbot.waitSignal(sidebar.list.chosen) as chosen:
        place = sidebar.list.visualRect(index).center()
        QTest.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [7, None, False]  # no message of it, nor its summary
    sidebar.list.setCurrentIndex(index)
    QTest.keyClick(sidebar.list, Qt.Key.Key_F2)
    field = sidebar.list.focusWidget() or QApplication.focusWidget()
    QTest.keyClicks(field, "New name")
    with qtbot.waitSignal(sidebar.list.rename_requested) as renamed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert renamed.args == [7, "New name"]
    with qtbot.waitSignal(sidebar.list.delete_requested) as deleted:
        QTest.keyClick(sidebar.list, Qt.Key.Key_Delete)
    assert deleted.args == [7]


def test_the_menu_of_a_conversation(sidebar: Sidebar, qtbot) -> None:
    sidebar.set_conversations([record(7, TODAY, pinned=True)])
    menu = sidebar.list.menu_at(sidebar.list.model().index(1, 0))
    texts = [without_mnemonic(action.text()) for action in menu.actions() if action.text()]
    assert texts == ["Rename", "Unpin", "Export or print…", "Delete"]
    with qtbot.waitSignal(sidebar.list.pin_requested) as pinned:
        menu.actions()[1].trigger()
    assert pinned.args == [7, False]
    menu.deleteLater()


# Header, notices, drafts


def test_the_gauge_shows_only_what_is_known(qtbot) -> None:
    gauge = ContextGauge()
    qtbot.addWidget(gauge)
    for usage, shown in (
        (ContextUsage(0, 8192), False),
        (ContextUsage(10, 0), False),
        (ContextUsage(3100, 8192), True),
    ):
        gauge.set_usage(usage)
        assert gauge.isHidden() is not shown
    assert gauge.accessibleName() == "Conversation 38 % full"
    assert gauge.toolTip().startswith("3,100 of 8,192 tokens")


def test_a_notice_acts_once_and_goes(qtbot) -> None:
    area = NoticeArea()
    qtbot.addWidget(area)
    area.show()
    done: list[str] = []
    action = Action("Do it", lambda: done.append("done"))
    for _ in range(20):
        area.show_notice(Notice(Severity.ERROR, "key", "It failed.", "why", (action,)))
    assert len(area.shown()) == 1
    next(b for b in area.findChildren(QPushButton) if b.text() == "Do it").click()
    assert done == ["done"] and area.shown() == [] and area.isHidden()


def test_a_passing_notice_passes(qtbot) -> None:
    area = NoticeArea()
    qtbot.addWidget(area)
    area.show_notice(Notice(Severity.INFO, "key", "Done.", seconds=1))
    qtbot.waitUntil(lambda: area.shown() == [], timeout=4000)


def test_a_draft_begun_while_the_first_message_was_sent_moves_with_it() -> None:
    drafts = Drafts({})
    drafts.set_text("first message")
    drafts.sent("first message")
    assert drafts.current() == ""
    assert drafts.texts() == {"new": "first message"}  # until it is stored
    drafts.set_text("second, begun early")
    drafts.stored(7)
    assert drafts.texts() == {"7": "second, begun early"}
    drafts.switch(7)
    assert drafts.current() == "second, begun early"


def test_a_lost_message_stands_before_what_was_begun_since() -> None:
    drafts = Drafts({})
    drafts.sent("lost")
    drafts.set_text("begun")
    drafts.lost("lost")
    assert drafts.current() == "lost\nbegun"


# Theme


def test_icons_take_the_colour_of_the_moment(qapp: QApplication) -> None:
    icon = icons.icon("stop")
    seen = []
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        theme.apply(qapp, scheme)
        seen.append(icon.pixmap(24, 24).toImage().pixelColor(12, 12).name())
    assert seen == [theme.LIGHT.text, theme.DARK.text]


def test_every_icon_of_the_house_can_be_drawn(qapp: QApplication) -> None:
    from app.core.paths import resources

    names = [path.stem for path in (resources() / "icons").glob("*.svg")]
    assert len(names) > 20
    for name in names:
        image = icons.icon(name).pixmap(24, 24).toImage()
        drawn = {image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)}
        assert max(drawn) > 128, name


# Labels


def _ink(label: Label) -> tuple[int, int]:
    """How many pixels of the label's left and of its right half are painted."""
    picture = label.grab().toImage()
    paper = picture.pixel(0, 0)
    half = picture.width() // 2
    inked = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixel(x, y) != paper
    ]
    return sum(x < half for x in inked), sum(x >= half for x in inked)


@pytest.mark.parametrize("text", ["12.1 GB · MXFP4", "نموذج"])
def test_a_label_begins_where_the_windows_language_does(qtbot, text: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = Label(text, window)
    label.resize(600, 30)
    left, right = _ink(label)
    assert left and not right
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, right = _ink(label)
    assert right and not left
    label.setAlignment(Qt.AlignmentFlag.AlignRight)  # where a column of numbers ends
    left, right = _ink(label)
    assert left and not right
