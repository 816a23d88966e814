"""Collections: made, filled, chosen and removed in the real window, with real indexes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu, QPushButton

from app.core.assistants.assistant import Assistant
from app.core.assistants.store import AssistantStore
from app.core.browser.tool_source import usable_collections
from app.core.collections.built_in import CONVERSATIONS
from app.core.collections.service import UpdateKind
from app.core.messages import Permission, ToolChoice
from app.core.paths import AppPaths
from app.ui.assistants.pane import AssistantsOverlay
from app.ui.assistants.widgets.assistant_button import AssistantButton
from app.ui.collections.pane import CollectionsOverlay
from app.ui.collections.widgets.collections_button import CollectionsButton
from app.ui.controls.choices_button import ChoicesButton
from app.ui.controls.permissions_button import PermissionsButton
from tests.ui.find import choose, named, visible_text
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    folder = tmp_path / "Letters"
    folder.mkdir()
    (folder / "rent.txt").write_text("The rent rises by 40 euros in March.\n", encoding="utf-8")
    (folder / "garden.md").write_text("# Garden\n\nThe hedge was cut.\n", encoding="utf-8")
    (folder / "scan.pdf").write_bytes(b"%PDF-1.4 broken")
    return folder


def button(it: Stage) -> CollectionsButton:
    return it.window.pane.composer.findChild(CollectionsButton)


def manager(it: Stage) -> CollectionsOverlay:
    QTest.keyClick(it.window.focusWidget() or it.window, Qt.Key.Key_D, _CONTROL | _SHIFT)
    overlay = it.window.findChild(CollectionsOverlay)
    assert overlay.isVisible()
    it.settle()
    return overlay


def drop(overlay: CollectionsOverlay, paths: Sequence[Path]) -> None:
    """As the system delivers it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, copy, none = QPoint(30, 30), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(overlay, enter)
    assert enter.isAccepted()
    event = QDropEvent(at.toPointF(), copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(overlay, event)


def names(overlay: CollectionsOverlay) -> list[str]:
    rows = named(overlay, QListWidget, "Collections")
    return [rows.item(row).text() for row in range(rows.count())]


def until_read(it: Stage, name: str) -> str:
    """The id of the collection, once it was updated."""

    def look() -> bool:
        record = next((e for e in it.window.models.collections.records if e.name == name), None)
        return record is not None and record.updated_at > 0

    it.until(look, 60)
    it.settle()
    return next(e.id for e in it.window.models.collections.records if e.name == name)


def test_a_folder_becomes_a_collection_that_the_conversation_reads(
    profile: AppPaths, letters: Path
) -> None:
    with stage(profile) as it:
        overlay = manager(it)
        assert "No documents yet" in visible_text(overlay)
        assert "My conversations" in visible_text(overlay)
        drop(overlay, [letters])
        id = until_read(it, "Letters")
        it.until(lambda: "2 documents" in visible_text(overlay))
        assert str(letters) in visible_text(overlay)
        QTest.keyClick(overlay, Qt.Key.Key_Escape)
        assert button(it).accessibleName() == "Documents: Letters"
        assert "takes up free room in the conversation" in button(it).toolTip()
        it.ask("When does the rent rise?")
        it.until_idle()
        assert it.services.store.conversation(1).tools == ToolChoice((id,))
        choose(button(it), "Letters")
        it.settle()
        assert it.services.store.conversation(1).tools == ToolChoice()
        assert button(it).accessibleName() == "Documents: None"
        assert "takes room" not in button(it).toolTip()
        assert it.window.focusWidget() is it.field


def test_the_conversations_themselves_can_be_chosen(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.ask("How do I caulk a hull?")
        it.until_idle()
        it.activate()
        QTest.keyClick(it.window, Qt.Key.Key_N, _CONTROL)
        it.settle()
        choose(button(it), "My conversations")
        it.settle()
        assert button(it).accessibleName() == "Documents: My conversations"
        it.ask("What did I ask about hulls?")
        it.until_idle()
        conversation = it.services.store.conversation(2)
        assert conversation.tools == ToolChoice((CONVERSATIONS,))
        (id,) = usable_collections(it.services.collections, conversation)
        (found,) = it.services.collections.search([id], "hulls", 10)
        assert found.document == 1  # not the one that asks


def test_each_conversation_has_its_own(profile: AppPaths, letters: Path) -> None:
    with stage(profile) as it:
        record = it.services.indexing.add("Letters", [letters])
        it.window.models.collections.refresh()
        until_read(it, "Letters")
        choose(button(it), "Letters")
        it.ask("First")
        it.until_idle()
        it.activate()
        QTest.keyClick(it.window, Qt.Key.Key_N, _CONTROL)
        it.settle()
        assert button(it).text() == "Documents"
        it.ask("Second")
        it.until_idle()
        assert it.services.store.conversation(2).tools == ToolChoice()
        it.open("First")
        assert button(it).text() == "Letters"
        assert it.services.store.conversation(1).tools.collections == (record.id,)


def test_what_could_not_be_read_is_listed_with_the_reason(profile: AppPaths, letters: Path) -> None:
    with stage(profile) as it:
        overlay = manager(it)
        drop(overlay, [letters])
        until_read(it, "Letters")
        it.click("1 file could not be read", overlay)
        it.settle()
        listed = named(overlay, QListWidget, "Files that could not be read")
        assert listed.isVisible()
        assert "scan.pdf" in listed.item(0).text()


def test_it_is_renamed_removed_and_brought_back(profile: AppPaths, letters: Path) -> None:
    with stage(profile) as it:
        overlay = manager(it)
        drop(overlay, [letters])
        until_read(it, "Letters")
        field = named(overlay, QLineEdit, "Name")
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "My letters")
        QTest.keyClick(field, Qt.Key.Key_Return)
        it.settle()
        assert names(overlay) == ["My letters"]
        it.click("Remove", overlay)
        it.settle()
        assert names(overlay) == []
        assert letters.is_dir()
        assert "“My letters” was removed" in visible_text(overlay)
        it.click("Undo", overlay)
        it.settle()
        assert names(overlay) == ["My letters"]


def test_a_second_folder_is_added_and_taken_out(
    profile: AppPaths, letters: Path, tmp_path: Path
) -> None:
    more = tmp_path / "More"
    more.mkdir()
    (more / "one.txt").write_text("One more.\n", encoding="utf-8")
    with stage(profile) as it:
        overlay = manager(it)
        drop(overlay, [letters])
        until_read(it, "Letters")
        drop(overlay, [more])
        it.until(lambda: "3 documents" in visible_text(overlay), 60)
        it.click(f"Take {more} out", overlay)
        it.until(lambda: "2 documents" in visible_text(overlay), 60)


def test_what_is_dropped_in_quick_succession_is_all_added(
    profile: AppPaths, letters: Path, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("One", "Two", "Three")]
    for folder in folders:
        folder.mkdir()
    with stage(profile) as it:
        overlay = manager(it)
        drop(overlay, [letters])
        id = until_read(it, "Letters")
        for folder in folders:
            drop(overlay, [folder])
        it.settle()
        assert set(it.services.collections.get(id).sources) == {letters, *folders}
        for folder in folders[:2]:
            it.click(f"Take {folder} out", overlay)
        it.settle()
        assert set(it.services.collections.get(id).sources) == {letters, folders[2]}


def test_going_on_after_a_pause_in_which_all_was_stopped(profile: AppPaths, letters: Path) -> None:
    with stage(profile) as it:
        overlay = manager(it)
        drop(overlay, [letters])
        id = until_read(it, "Letters")
        it.window.models.collections.set_paused(True)
        it.click("Update now", overlay)
        it.until(lambda: "Waiting" in visible_text(overlay))
        it.click("Stop", overlay)
        it.until(lambda: "Stopped" in visible_text(overlay))
        it.settle()
        it.click("Resume", overlay)
        it.settle()
        assert not it.services.indexing.is_paused
        shown = [each for each in overlay.findChildren(QPushButton) if each.isVisible()]
        assert "Resume" not in [each.text() for each in shown]
        assert it.services.indexing.state(id).kind is UpdateKind.STOPPED


def test_what_comes_back_is_not_chosen_for_the_conversation_that_is_open(
    profile: AppPaths, letters: Path
) -> None:
    with stage(profile) as it:
        overlay = manager(it)
        drop(overlay, [letters])
        until_read(it, "Letters")
        QTest.keyClick(overlay, Qt.Key.Key_Escape)
        choose(button(it), "Letters")
        assert button(it).text() == "Documents"
        manager(it)
        it.click("Remove", overlay)
        it.settle()
        it.click("Undo", overlay)
        it.settle()
        assert names(overlay) == ["Letters"]
        assert button(it).text() == "Documents"


def test_choosing_before_those_of_the_conversation_were_read(
    profile: AppPaths, letters: Path
) -> None:
    with stage(profile) as it:
        ids = [it.services.collections.create(name, [letters]).id for name in ("One", "Two")]
        it.window.models.collections.refresh()
        it.settle()
        choose(button(it), "One")
        it.ask("First")
        it.until_idle()
        it.activate()
        QTest.keyClick(it.window, Qt.Key.Key_N, _CONTROL)
        it.settle()
        it.ask("Second")
        it.until_idle()
        it.window.models.chosen_collections.open(1)
        choose(button(it), "Two")
        it.settle()
        assert it.services.store.conversation(1).tools.collections == tuple(ids)
        assert it.window.models.chosen_collections.ids == tuple(ids)
        choose(button(it), "One")
        choose(button(it), "Two")
        it.settle()
        assert it.services.store.conversation(1).tools.collections == ()


def test_an_update_is_stopped_and_goes_on(profile: AppPaths, tmp_path: Path) -> None:
    folder = tmp_path / "Many"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number}.txt").write_text(f"Letter {number}\n" * 200, encoding="utf-8")
    with stage(profile) as it:
        overlay = manager(it)
        drop(overlay, [folder])
        it.until(lambda: "Reading file" in visible_text(overlay), 30)
        it.click("Pause", overlay)
        it.until(lambda: "Paused" in visible_text(overlay))
        it.click("Resume", overlay)
        it.until(lambda: "Reading file" in visible_text(overlay))
        it.click("Stop", overlay)
        it.until(lambda: "Stopped" in visible_text(overlay))
        [record] = it.window.models.collections.records
        assert it.services.indexing.state(record.id).kind is UpdateKind.STOPPED
        it.click("Update now", overlay)
        it.until(lambda: "3,000 documents" in visible_text(overlay), 120)


def test_the_menu_offers_all_of_them_and_the_way_to_manage_them(profile: AppPaths) -> None:
    with stage(profile) as it:
        menu = button(it).menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        texts = [action.text().replace("&", "") for action in menu.actions()]
        assert texts == ["My conversations", "", "Manage documents…"]
        assert "nothing leaves this computer" in menu.actions()[0].toolTip()
        choose(button(it), "Manage documents…")
        it.until(lambda: it.window.findChild(CollectionsOverlay).isVisible())


def test_an_assistant_brings_its_documents(profile: AppPaths, letters: Path) -> None:
    AssistantStore(profile.assistants).add(Assistant(name="Clerk", instructions="Be exact."))
    with stage(profile) as it:
        record = it.services.indexing.add("Letters", [letters])
        it.window.models.collections.refresh()
        until_read(it, "Letters")
        QTest.keyClick(it.window, Qt.Key.Key_A, _CONTROL | _SHIFT)
        it.settle()
        assistants = it.window.findChild(AssistantsOverlay)
        choose(named(assistants, ChoicesButton, "Documents"), "Letters")
        it.activate()
        it.click("Close", assistants)
        it.settle()
        assert AssistantStore(profile.assistants).all()[0].collections == (record.id,)
        choose(it.window.pane.composer.findChild(AssistantButton), "Clerk")
        assert button(it).text() == "Letters"
        it.ask("When does the rent rise?")
        it.until_idle()
        assert it.services.store.conversation(1).tools.collections == (record.id,)
        it.activate()
        it.click("New chat")
        it.settle()
        assert button(it).text() == "Documents"


def test_what_the_user_chooses_goes_before_the_documents_of_an_assistant(
    profile: AppPaths, letters: Path
) -> None:
    with stage(profile) as it:
        record = it.services.indexing.add("Letters", [letters])
        clerk = Assistant(name="Clerk", collections=(record.id,))
        AssistantStore(profile.assistants).add(clerk)
        it.window.models.collections.refresh()
        it.window.models.assistants.refresh()
        until_read(it, "Letters")
        choose(it.window.pane.composer.findChild(AssistantButton), "Clerk")
        choose(button(it), "Letters")
        assert button(it).text() == "Documents"
        it.ask("Hello?")
        it.until_idle()
        assert it.services.store.conversation(1).tools == ToolChoice()


def test_an_assistant_brings_the_permissions_of_tools(profile: AppPaths) -> None:
    AssistantStore(profile.assistants).add(Assistant(name="Clerk"))
    with stage(profile) as it:
        QTest.keyClick(it.window, Qt.Key.Key_A, _CONTROL | _SHIFT)
        it.settle()
        assistants = it.window.findChild(AssistantsOverlay)
        tools = named(assistants, PermissionsButton, "Tools")
        menu = tools.menu()
        menu.aboutToShow.emit()
        below = next(each.menu() for each in menu.actions() if "Python" in each.text())
        next(each for each in below.actions() if "Never" in each.text()).trigger()
        assert tools.text() == "Python: Never"
        it.activate()
        it.click("Close", assistants)
        it.settle()
        [kept] = AssistantStore(profile.assistants).all()
        assert kept.permissions == {"python": Permission.NEVER}
        choose(it.window.pane.composer.findChild(AssistantButton), "Clerk")
        it.ask("Hello?")
        it.until_idle()
        assert it.services.store.conversation(1).tools.permissions == kept.permissions
        it.click("New chat")
        it.settle()
        it.ask("And without it?")
        it.until_idle()
        assert it.services.store.conversation(2).tools == ToolChoice()
