"""The deleted conversations: seen, restored and deleted for good, with keys and clicks alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.ui.controls.nav_button import NavButton
from tests.ui.gallery import talk
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


def fill(store: ConversationStore) -> None:
    for title in ("Tax letter", "Garden", "Trip to Porto"):
        talk(store, title, [("Question", "", "Answer")])


def press(it: Stage, key: Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    target = QApplication.activePopupWidget() or it.window.focusWidget() or it.window
    QTest.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)
    it.settle()


def view(it: Stage, name: str) -> QAbstractItemView:
    found = it.window.sidebar.findChildren(QAbstractItemView)
    return next(each for each in found if each.accessibleName() == name)


def rows(it: Stage, name: str) -> list[str]:
    """What a screen reader says of each row of a list that is shown."""
    listed = view(it, name)
    if not listed.isVisible():
        return []
    model = listed.model()
    return [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]


def choose(it: Stage, title: str, name: str = "Conversations") -> None:
    """A click on a row."""
    listed = view(it, name)
    for row in range(listed.model().rowCount()):
        index = listed.model().index(row, 0)
        if index.data() == title:
            place = listed.visualRect(index).topLeft() + QPoint(30, 10)
            QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    it.settle()


def delete(it: Stage, title: str) -> None:
    """Open it, go to its row and press Delete."""
    choose(it, title)
    view(it, "Conversations").setFocus()
    press(it, Key.Key_Delete)


def titles(it: Stage) -> list[str]:
    return [text for text in rows(it, "Conversations") if text != "Today"]


def test_the_way_to_the_bin_is_there_while_something_is_in_it(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        ways = it.window.sidebar.findChildren(NavButton)
        assert not any(way.isVisible() for way in ways if way.text() == "Deleted conversations")
        delete(it, "Garden")
        it.click("Deleted conversations, 1")
        [row] = rows(it, "Deleted conversations")
        assert row.startswith("Garden, Deleted ")
        assert "30 day" in row


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no grabs
def test_restored_with_keys_it_is_open_again(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        delete(it, "Garden")
        assert titles(it) == ["Trip to Porto", "Tax letter"]
        it.click("Deleted conversations, 1")
        assert it.window.focusWidget().accessibleName() == "Deleted conversations"
        press(it, Key.Key_Return)
        assert isinstance(QApplication.activePopupWidget(), QMenu)
        press(it, Key.Key_Down)
        press(it, Key.Key_Return)
        assert rows(it, "Deleted conversations") == []
        assert "Garden" in titles(it)
        assert it.window.conversations.title_of(it.window.chat.conversation) == "Garden"


def test_deleted_for_good_after_a_question(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        delete(it, "Garden")
        delete(it, "Tax letter")
        it.click("Deleted conversations, 2")
        press(it, Key.Key_Delete)
        press(it, Key.Key_Escape)
        assert len(rows(it, "Deleted conversations")) == 2, "Escape loses nothing"
        press(it, Key.Key_Delete)
        it.click("Delete for good")
        it.settle()
        [row] = rows(it, "Deleted conversations")
        assert row.startswith("Garden")
        it.click("Empty the bin…")
        it.click("Delete for good")
        it.settle()
        assert it.services.store.binned() == []
        assert titles(it) == ["Trip to Porto"]


def test_what_was_being_written_there_is_deleted_for_good_too(profile: AppPaths) -> None:
    file = profile.data / "window.json"
    with stage(profile, fill=fill) as it:
        choose(it, "Garden")
        it.click("Edit this message")
        QTest.keyClicks(it.window.focusWidget(), "zanzibar-edit ")
        it.window.pane.composer.setFocus()
        it.type("zanzibar-draft")
        it.until(lambda: file.exists() and file.read_text().count("zanzibar") == 2)
        delete(it, "Garden")
        it.click("Deleted conversations, 1")
        press(it, Key.Key_Delete)
        assert file.read_text().count("zanzibar") == 2
        it.click("Delete for good")
        it.until(lambda: "zanzibar" not in file.read_text())


def test_escape_leaves_the_bin(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        delete(it, "Garden")
        it.click("Deleted conversations, 1")
        press(it, Key.Key_Escape)
        assert titles(it) == ["Trip to Porto", "Tax letter"]
        assert it.window.focusWidget().accessibleName() == "Conversations"


def test_ctrl_z_undoes_the_last_deletion_and_opens_it_again(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.window.activateWindow()
        delete(it, "Tax letter")
        delete(it, "Garden")
        it.field.setFocus()
        press(it, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert titles(it) == ["Trip to Porto", "Garden"]
        assert it.window.conversations.title_of(it.window.chat.conversation) == "Garden"
        press(it, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert "Tax letter" in titles(it)


def test_ctrl_z_in_a_message_undoes_what_was_typed(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        delete(it, "Garden")
        it.field.setFocus()
        it.type("words")
        press(it, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert it.field.toPlainText() == ""
        assert "Garden" not in titles(it)


def test_a_search_says_how_many_it_found(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.window.sidebar.focus_search()
        QTest.keyClicks(it.window.focusWidget(), "Question")
        it.until(lambda: "found" in rows(it, "Conversations")[0])
        assert rows(it, "Conversations")[0].startswith("3 conversation")
