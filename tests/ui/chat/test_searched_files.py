"""Files and folders that the model searches instead of getting all of their text: in the real
window, with real indexes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QPushButton

from app.core.messages import ToolChoice
from app.core.paths import AppPaths
from app.ui.chat.attachments.area import AttachmentArea
from app.ui.chat.attachments.chip import AttachmentChip
from app.ui.chat.attachments.viewer import DocumentViewer
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.collections.widgets.collections_button import CollectionsButton
from tests.ui.find import visible_text
from tests.ui.pasting import drop, mime, paste
from tests.ui.stage import LOADED, Stage, stage

SMALL = replace(LOADED, context_length=2048)


@pytest.fixture
def long(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    lines = "one two three four\n" * 3000
    path.write_text(f"{lines}The rent rises by 40 euros.\n{lines}", encoding="utf-8")
    return path


@pytest.fixture
def it(qapp: QApplication, profile: AppPaths) -> Iterator[Stage]:
    with stage(profile, loaded=SMALL) as it:
        it.until(lambda: it.engine.loaded is not None)
        yield it


def composer_texts(it: Stage) -> str:
    return visible_text(it.window.pane.composer)


def chips(it: Stage) -> list[AttachmentChip]:
    found = it.window.pane.composer.findChildren(AttachmentChip)
    return [chip for chip in found if chip.isVisible()]


def chosen(it: Stage) -> str:
    """What the button of the documents is called."""
    return it.window.pane.composer.findChild(CollectionsButton).accessibleName()


def notices(it: Stage) -> str:
    return visible_text(it.window.pane.notices)


def attach_too_long(it: Stage, *paths: Path) -> None:
    drop(it.window.pane, *paths)
    it.until(lambda: "the model has room for" in composer_texts(it))


def until_searched(it: Stage, name: str) -> None:
    it.until(lambda: f"The model can search “{name}”" in notices(it))
    it.settle()


def passages(it: Stage, query: str) -> list[str]:
    """What a search in the collections finds, once they are read."""
    store = it.services.collections
    it.until(lambda: all(each.updated_at > 0 for each in store.all()), 60)
    return [each.title for each in store.search([each.id for each in store.all()], query, 5)]


def test_a_file_that_is_too_long_is_searched_instead(it: Stage, long: Path) -> None:
    attach_too_long(it, long)
    it.click("Let the model search it", it.window.pane.composer)
    until_searched(it, "long.txt")
    assert chips(it) == []
    assert chosen(it) == "Documents: long.txt"
    assert it.window.focusWidget() is it.field
    it.ask("When does the rent rise?")
    it.until_idle()
    (record,) = it.services.collections.all()
    assert it.services.store.conversation(1).tools == ToolChoice((record.id,))
    assert passages(it, "rent euros") == ["long.txt"]
    assert "one two three four" not in it.engine.prompts[-1].messages[-1].text
    assert it.services.store.documents.drafts() == {}


def test_it_is_undone_with_a_click(it: Stage, long: Path) -> None:
    attach_too_long(it, long)
    it.click("Let the model search it", it.window.pane.composer)
    until_searched(it, "long.txt")
    it.click("Undo", it.window.pane.notices)
    it.settle()
    it.until(lambda: it.services.collections.all() == ())
    assert chosen(it) == "Documents: None"
    it.until(lambda: "the model has room for" in composer_texts(it))
    (chip,) = chips(it)
    assert "token" in chip.facts()
    assert long.is_file()
    (kept,) = it.services.store.documents.drafts()["new"]
    assert kept.path == str(long)


def test_several_files_become_one_collection(it: Stage, long: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The hedge was cut.\n", encoding="utf-8")
    attach_too_long(it, long, other)
    it.until(lambda: all("token" in chip.facts() for chip in chips(it)))
    it.click("Let the model search them", it.window.pane.composer)
    until_searched(it, "long.txt + 1")
    assert chips(it) == []
    (record,) = it.services.collections.all()
    assert record.sources == (long, other)
    assert passages(it, "hedge") == ["other.txt"]


def test_the_viewer_offers_it_and_closes(it: Stage, long: Path) -> None:
    attach_too_long(it, long)
    it.click("Choose what to send…")
    it.until(lambda: it.window.findChild(DocumentViewer) is not None)
    viewer = it.window.findChild(DocumentViewer)
    it.until(viewer.isVisible)
    it.click("Let the model search it", viewer)
    assert not viewer.isVisible()
    until_searched(it, "long.txt")
    assert chips(it) == []
    assert chosen(it) == "Documents: long.txt"


def test_the_menu_of_a_file_offers_it(it: Stage, tmp_path: Path) -> None:
    """However short it is."""
    path = tmp_path / "short.txt"
    path.write_text("The hedge was cut.\n", encoding="utf-8")
    drop(it.window.pane, path)
    it.until(lambda: chips(it) and "token" in chips(it)[0].facts())
    (chip,) = chips(it)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(chip, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text().replace("&", "") for action in menu.actions()]
    for _ in range(1 + texts.index("Let the model search it")):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    until_searched(it, "short.txt")
    assert chips(it) == []


def test_a_text_that_came_from_no_file_is_not_searched(it: Stage) -> None:
    data = QMimeData()
    data.setText("one two three four\n" * 3000)
    paste(it.field, data)
    it.click("Attach as a file", it.window.pane.composer)
    it.until(lambda: "the model has room for" in composer_texts(it))
    area = it.window.pane.composer.findChild(AttachmentArea)
    offered = [each.text() for each in area.findChildren(QPushButton) if each.isVisible()]
    assert offered == ["Choose what to send…"]


def test_a_folder_becomes_a_collection_at_once(it: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "Letters"
    folder.mkdir()
    (folder / "rent.txt").write_text("The rent rises by 40 euros.\n", encoding="utf-8")
    beside = tmp_path / "beside.txt"
    beside.write_text("The hedge was cut.\n", encoding="utf-8")
    drop(it.window.pane, folder, beside)
    until_searched(it, "Letters")
    it.until(lambda: "token" in chips(it)[0].facts())
    assert [chip.shown_name() for chip in chips(it)] == ["beside.txt"]
    assert chosen(it) == "Documents: Letters"
    assert passages(it, "rent") == ["rent.txt"]
    it.click("Undo", it.window.pane.notices)
    it.settle()
    assert chosen(it) == "Documents: None"
    assert len(chips(it)) == 1
    assert folder.is_dir()


def test_the_folder_is_for_the_conversation_into_which_it_was_dropped(
    it: Stage, tmp_path: Path
) -> None:
    folder = tmp_path / "Letters"
    folder.mkdir()
    it.ask("First")
    it.until_idle()
    drop(it.window.pane, folder)
    it.activate()
    QTest.keyClick(it.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    until_searched(it, "Letters")
    assert chosen(it) == "Documents: None"
    it.open("First")
    assert chosen(it) == "Documents: Letters"


def test_many_files_are_attached_and_a_search_is_offered(it: Stage, tmp_path: Path) -> None:
    paths = []
    for number in range(21):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f"Letter {number}", encoding="utf-8")
    drop(it.window.pane, *paths)
    assert len(chips(it)) == 21
    it.until(lambda: "Files that will be sent with the message: 21" in notices(it))
    it.click("Let the model search them", it.window.pane.notices)
    until_searched(it, "0.txt + 20")
    assert chips(it) == []
    assert len(it.services.collections.all()[0].sources) == 21
    it.click("Undo", it.window.pane.notices)
    it.until(lambda: len(chips(it)) == 21)
    it.until(lambda: all("token" in chip.facts() for chip in chips(it)), 60)


def test_twenty_files_are_no_cause_for_an_offer(it: Stage, tmp_path: Path) -> None:
    paths = []
    for number in range(20):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f"Letter {number}", encoding="utf-8")
    drop(it.window.pane, *paths)
    it.until(lambda: all("token" in chip.facts() for chip in chips(it)), 60)
    assert notices(it) == ""


def test_a_file_of_a_question_that_is_edited_is_searched_instead(it: Stage, long: Path) -> None:
    it.ask("When does the rent rise?")
    it.until_idle()
    it.window.pane.transcript.verticalScrollBar().setValue(0)
    it.click("Edit this message")
    editor = it.window.pane.transcript.findChild(MessageEditor)
    field = editor.findChild(QPlainTextEdit)
    paste(field, mime(long))
    it.until(lambda: "the model has room for" in visible_text(editor))
    it.click("Let the model search it", editor)
    until_searched(it, "long.txt")
    assert "the model has room for" not in visible_text(editor)
    assert chosen(it) == "Documents: long.txt"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    it.until(lambda: len(it.engine.prompts) == 2)
    it.until_idle()
    (record,) = it.services.collections.all()
    assert it.services.store.conversation(1).tools == ToolChoice((record.id,))


def test_what_is_undone_in_an_editor_is_attached_there_again(it: Stage, long: Path) -> None:
    it.ask("When does the rent rise?")
    it.until_idle()
    it.window.pane.transcript.verticalScrollBar().setValue(0)
    it.click("Edit this message")
    editor = it.window.pane.transcript.findChild(MessageEditor)
    paste(editor.findChild(QPlainTextEdit), mime(long))
    it.until(lambda: "the model has room for" in visible_text(editor))
    it.click("Let the model search it", editor)
    until_searched(it, "long.txt")
    it.click("Undo", it.window.pane.notices)
    it.until(lambda: "the model has room for" in visible_text(editor))
    assert chips(it) == []
    assert chosen(it) == "Documents: None"
    it.until(lambda: it.services.collections.all() == ())
