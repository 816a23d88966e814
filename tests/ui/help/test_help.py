"""The help: how one comes there and away again, what it finds, what can be copied of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from app import RELEASES
from app.core.engine.protocol import Delta
from app.core.errors import Code, UserError
from app.core.messages import Channel
from app.core.models.catalogue.catalogue import Catalogue
from app.core.paths import AppPaths, resources
from app.core.settings.declarations import PRIVACY_NETWORK
from app.texts.help.facts import facts
from app.texts.language import Shown
from app.ui.controls.detail_box import DetailBox
from app.ui.controls.focus_order import takes_focus
from app.ui.controls.mnemonics import without_mnemonic
from app.ui.controls.nav_button import NavButton
from app.ui.controls.notices import notice_of
from app.ui.help.pane import HelpPane
from app.ui.shell.frame import Frame
from app.ui.style import theme
from tests.ui.find import named, press, shown_page, shown_pane, visible_text
from tests.ui.stage import Stage, stage

FIRST, MEMORY, PRIVACY, LICENCES, TROUBLE = 0, 2, 4, 5, 6
FAILED = UserError(Code.OUT_OF_MEMORY, "the log", device="CUDA0")


@pytest.fixture
def pane(qapp: QApplication) -> Iterator[HelpPane]:
    theme.apply(qapp, Qt.ColorScheme.Light)
    window = QWidget()
    window.resize(1000, 760)
    it = HelpPane(known(), window)
    it.resize(1000, 760)
    window.show()
    window.activateWindow()
    it.setFocus()
    yield it
    window.close()
    window.deleteLater()
    QTest.qWait(0)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def known() -> dict[str, Shown]:
    paths = AppPaths.of_profile(Path("/home/ada"))
    return dict(facts(paths, Catalogue(resources() / "catalogue.json", Path("none.json"))))


def help_of(it: Stage) -> HelpPane:
    shown = shown_pane(it.window)
    assert isinstance(shown, HelpPane)
    return shown


def key(it: Stage, which: Qt.Key) -> None:
    QTest.keyClick(it.window.focusWidget() or it.window, which)


def close_button(pane: HelpPane) -> QToolButton:
    return named(pane, QToolButton, "Close the help")


def push(place: QWidget, text: str) -> None:
    buttons = place.findChildren(QPushButton)
    next(button for button in buttons if button.text() == text and button.isVisible()).click()


def line_in_sight(pane: HelpPane, text: str, *, at_start: bool = False) -> bool:
    """Whether `text` stands where the eye is. `at_start`: that of a line which begins with it."""
    document = pane.text.document()
    cursor = document.find(text)
    while at_start and not cursor.isNull() and not cursor.block().text().startswith(text):
        cursor = document.find(text, cursor)
    assert not cursor.isNull(), text
    return pane.text.viewport().rect().contains(pane.text.cursorRect(cursor))


def marked(pane: HelpPane) -> list[str]:
    """The texts on the ground of what is selected."""
    ground = QColor(theme.tokens(pane).selection)
    found = []
    block = pane.text.document().begin()
    while block.isValid():
        for each in block:
            if each.fragment().charFormat().background().color() == ground:
                found.append(each.fragment().text())
        block = block.next()
    return found


@pytest.mark.parametrize("way", ["escape", "close"])
@pytest.mark.parametrize("from_", ["chat", "models", "settings"])
def test_the_help_opens_by_its_key_and_leads_back(
    profile: AppPaths, qapp: QApplication, from_: str, way: str
) -> None:
    with stage(profile) as it:
        it.window.activateWindow()
        getattr(it.window.actions_, from_).trigger()
        it.settle()
        before = shown_pane(it.window)
        key(it, Qt.Key.Key_F1)
        pane = help_of(it)
        assert it.window.actions_.help.isChecked()
        assert pane.search.hasFocus()
        key(it, Qt.Key.Key_F1)  # once more changes nothing
        assert help_of(it) is pane
        if way == "escape":
            key(it, Qt.Key.Key_Escape)
        else:
            it.settle()
            press(close_button(pane))
        assert shown_pane(it.window) is before
        assert getattr(it.window.actions_, from_).isChecked()
        it.settle()


def test_the_help_is_there_before_the_services(profile: AppPaths, qapp: QApplication) -> None:
    with stage(profile, attach=False) as it:
        it.activate()
        key(it, Qt.Key.Key_F1)
        assert "First steps" in help_of(it).text.toPlainText()


def test_it_is_in_the_menu(profile: AppPaths, qapp: QApplication) -> None:
    with stage(profile) as it:
        menu = it.window.actions_.more.menu()
        texts = [without_mnemonic(action.text()) for action in menu.actions()]
        first = texts.index("Help")
        assert texts[first : first + 3] == [
            "Help",
            "Keyboard shortcuts",
            "Check for a new version",
        ]


def test_the_summary_is_where_what_is_sent_is(profile: AppPaths, qapp: QApplication) -> None:
    with stage(profile) as it:
        menu = it.window.actions_.more.menu()
        texts = [without_mnemonic(action.text()) for action in menu.actions()]
        assert texts.index("Summarise now") == texts.index("What the model is sent…") + 1


def test_where_the_models_lie_is_said_as_it_is_now(profile: AppPaths, qapp: QApplication) -> None:
    with stage(profile) as it:
        it.window.show_help()
        help_of(it).show_topic(PRIVACY)
        assert str(it.services.library.folder) in help_of(it).text.toPlainText()
        it.services.library.set_sources(folder=profile.data / "elsewhere")
        it.window.actions_.chat.trigger()
        it.window.show_help()
        assert str(profile.data / "elsewhere") in help_of(it).text.toPlainText()


def test_a_notice_leads_to_its_code(profile: AppPaths, qapp: QApplication) -> None:
    with stage(profile) as it:
        it.window.pane.notices.show_notice(notice_of(FAILED))
        push(it.window.pane.notices, "Details")
        box = it.window.pane.notices.findChild(DetailBox)
        assert box.toPlainText() == "Code: OUT_OF_MEMORY\ndevice: CUDA0\nthe log"
        push(it.window.pane.notices, "More about this")
        pane = help_of(it)
        assert line_in_sight(pane, "OUT_OF_MEMORY\u2028There was")
        assert line_in_sight(pane, "Memory and speed")
        assert pane.text.hasFocus()


def test_a_failed_answer_leads_to_its_code(profile: AppPaths, qapp: QApplication) -> None:
    def fail(prompt: object) -> Iterator[tuple[float, object]]:
        yield 0.0, Delta(0, Channel.FINAL, "Half an")
        raise UserError(Code.ENGINE_CRASHED, "the log", reason="SIGKILL")

    with stage(profile, [fail]) as it:
        it.ask("Hello?")
        it.until_idle()
        it.settle()
        push(it.window.pane.transcript, "Details")
        QTest.qWait(0)
        push(it.window.pane.transcript, "More about this")
        assert line_in_sight(help_of(it), "ENGINE_CRASHED")


def test_every_code_can_be_led_to(pane: HelpPane) -> None:
    for code in Code:
        pane.show_code(code)
        assert line_in_sight(pane, f"{code.name}\u2028", at_start=True), code


def test_it_opens_over_what_keeps_gloss_from_starting(
    profile: AppPaths, qapp: QApplication
) -> None:
    with stage(profile, attach=False) as it:
        window = it.window
        window.activateWindow()
        window.show_start_failure(UserError(Code.DATABASE_LOCKED, path="/x/gloss.db"))
        for way in ("escape", "close"):
            push(window.start_failure, "Details")
            push(window.start_failure, "More about this")
            pane = shown_page(window)
            assert isinstance(pane, HelpPane)
            assert line_in_sight(pane, "DATABASE_LOCKED")
            if way == "escape":
                key(it, Qt.Key.Key_Escape)
            else:
                press(close_button(pane))
            assert shown_page(window) is window.start_failure
            push(window.start_failure, "Details")  # and folded again
        it.attach()
        it.settle()
        assert isinstance(shown_page(window), Frame)
        key(it, Qt.Key.Key_F1)
        assert help_of(it) is pane


def test_a_search_shows_what_has_the_words_and_marks_them(pane: HelpPane) -> None:
    QTest.keyClicks(pane.search, "KV cache")
    assert set(marked(pane)) >= {"KV", "cache"}
    text = pane.text.toPlainText()
    assert "what it remembers of the conversation" in text
    assert "Your first conversation" not in text
    notes = [each.accessibleName() for each in pane.sections.findChildren(NavButton)]
    assert notes[MEMORY] == "Memory explained, 1"
    assert notes[FIRST] == "First steps"


def test_what_is_found_leads_to_its_place(pane: HelpPane) -> None:
    QTest.keyClicks(pane.search, "hub gated")
    QTest.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.text.hasFocus()
    QTest.keyClick(pane.text, Qt.Key.Key_Return)  # the first link is the title
    assert pane.search.text() == ""
    assert line_in_sight(pane, "HUB_GATED\u2028")
    assert "OUT_OF_MEMORY" in pane.text.toPlainText()


def test_a_click_on_a_heading_leads_to_its_place(pane: HelpPane) -> None:
    QTest.keyClicks(pane.search, "trademarks")
    cursor = pane.text.document().find("Licences in plain words")
    cursor.setPosition(cursor.selectionStart() + 3)
    point = pane.text.cursorRect(cursor).center()
    QTest.mouseClick(
        pane.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(point.x(), point.y())
    )
    assert pane.search.text() == ""
    assert line_in_sight(pane, "There is no warranty")
    assert "Open weights, and what is not open" in pane.text.toPlainText()


def test_escape_ends_the_search_before_it_leaves(profile: AppPaths, qapp: QApplication) -> None:
    with stage(profile) as it:
        it.window.activateWindow()
        it.window.show_help()
        pane = help_of(it)
        pane.show_topic(LICENCES)
        pane.search.setFocus()
        QTest.keyClicks(pane.search, "memory")
        key(it, Qt.Key.Key_Escape)
        assert help_of(it) is pane
        assert pane.text.toPlainText().startswith("Licences in plain words")
        key(it, Qt.Key.Key_Escape)
        assert it.window.navigation.at_chat


def test_nothing_found_is_said_and_a_topic_leads_out(pane: HelpPane) -> None:
    QTest.keyClicks(pane.search, "submarine")
    assert pane.text.isHidden()
    assert "“submarine”" in visible_text(pane)
    pane.search.clear()
    assert pane.text.isVisible()
    assert "“submarine”" not in visible_text(pane)
    assert pane.text.toPlainText().startswith("First steps")


def test_ctrl_f_searches_the_help(profile: AppPaths, qapp: QApplication) -> None:
    with stage(profile) as it:
        it.window.show_help()
        help_of(it).text.setFocus()
        it.window.actions_.find.trigger()
        assert help_of(it).search.hasFocus()


def test_the_keyboard_reaches_everything_and_says_what_it_is(pane: HelpPane) -> None:
    close_button(pane).setFocus()  # the first, as the eye goes
    walk: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in walk:
        walk.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert len(walk) < 30
    stops = [each for each in pane.findChildren(QWidget) if takes_focus(each)]
    assert set(walk) == set(stops)
    for each in walk:
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name), each


def test_up_and_down_go_through_the_topics(pane: HelpPane) -> None:
    first = pane.sections.findChildren(NavButton)[FIRST]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert pane.text.toPlainText().startswith("Troubleshooting")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert pane.text.toPlainText().startswith("First steps")


def test_the_keyboard_scrolls_the_text(pane: HelpPane) -> None:
    pane.show_topic(TROUBLE)
    pane.text.setFocus()
    QTest.keyClick(pane.text, Qt.Key.Key_PageDown)
    assert pane.text.verticalScrollBar().value() > 0


def test_a_selection_is_copied_as_it_reads(pane: HelpPane) -> None:
    pane.show_topic(TROUBLE)
    QTest.keyClick(pane.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Troubleshooting\nWhen something goes wrong")
    assert "OUT_OF_MEMORY\nThere was not enough memory" in copied


@pytest.mark.usefixtures("mirrored")
def test_from_right_to_left_paths_keep_their_direction_and_copy_clean(pane: HelpPane) -> None:
    pane.show_topic(PRIVACY)
    text = pane.text
    path = str(known()["database"])
    cursor = text.document().find(path)
    begin, end = QTextCursor(cursor), QTextCursor(cursor)
    begin.setPosition(cursor.selectionStart())
    end.setPosition(cursor.selectionEnd() - 1)  # before the last letter
    assert text.cursorRect(begin).x() < text.cursorRect(end).x()
    text.setTextCursor(cursor)
    text.selectAll()
    text.copy()
    copied = QGuiApplication.clipboard().text()
    assert path in copied
    assert not any("\u2066" <= each <= "\u2069" for each in copied)


@pytest.mark.parametrize("width", [480, 1000, 1800])
def test_the_column_is_no_wider_than_the_eye_likes(pane: HelpPane, width: int) -> None:
    pane.window().resize(width, 760)
    pane.resize(width, 760)
    QTest.qWait(0)
    shape = pane.text.document().rootFrame().frameFormat()
    room = pane.text.viewport().width()
    column = room - shape.leftMargin() - shape.rightMargin()
    assert column <= 760
    assert pane.text.horizontalScrollBar().maximum() == 0
    assert pane.text.document().idealWidth() <= room


def test_it_stays_at_its_place_when_the_window_changes(pane: HelpPane) -> None:
    pane.show_code(Code.WRITE_FAILED)
    pane.window().resize(600, 500)
    pane.resize(600, 500)
    QTest.qWait(0)
    assert line_in_sight(pane, "WRITE_FAILED\u2028")


@pytest.mark.parametrize("allowed", [True, False])
def test_a_new_version_is_looked_for_by_the_browser_once_one_says_so(
    profile: AppPaths, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, allowed: bool
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "app.ui.shell.releases.QDesktopServices.openUrl",
        lambda url: opened.append(url.toString()),
    )
    with stage(profile) as it:
        it.services.settings.set(PRIVACY_NETWORK.key, allowed)
        it.window.actions_.models.trigger()
        it.settle()
        it.window.actions_.releases.trigger()
        notices = it.window.navigation.notices()
        (notice,) = notices.shown()
        assert "Gloss itself asks nothing" in notice.sentence
        assert opened == []
        push(notices, "Open the page")
        assert opened == [RELEASES]
        assert notices.shown() == []
        assert it.services.connections.all() == []
