"""Files at a message, in the real window: attached, shown, sent, kept, and read by the model."""

from __future__ import annotations

import os
import socket
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.conversations.records import Attachment
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Loading
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.ui.chat.attachments.chip import AttachmentChip
from app.ui.chat.attachments.drop_target import DropTarget
from app.ui.chat.attachments.viewer import DocumentViewer
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.chat.values import AttachmentItem, OpenedDocument
from tests.helpers.pdf_files import column, write_pdf
from tests.ui.pasting import drop, hover, mime, paste
from tests.ui.stage import LOADED, Gate, Stage, answer, stage

TEXT = "The mountain is called Sagarmatha.\n"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def it(qapp: QApplication, profile: AppPaths) -> Iterator[Stage]:
    with stage(profile) as it:
        it.until(lambda: it.engine.loaded is not None)
        yield it


def other_conversation(store: ConversationStore) -> None:
    store.create(title="Other", date="2026-11-30")


def chips(it: Stage) -> list[AttachmentChip]:
    """Of the message that is written."""
    return it.window.pane.composer.findChildren(AttachmentChip)


def shown(it: Stage) -> list[AttachmentChip]:
    return [chip for chip in chips(it) if chip.isVisible()]


def attach(it: Stage, *paths: Path) -> None:
    drop(it.window.pane, *paths)
    it.until(lambda: all("token" in chip.facts() for chip in shown(it)) and shown(it))


def labels(it: Stage) -> str:
    found = it.window.pane.composer.findChildren(QLabel)
    return "\n".join(label.text() for label in found if label.isVisible())


def prompt(it: Stage) -> str:
    return it.engine.prompts[-1].messages[-1].text


def test_a_dropped_file_is_sent_with_the_question(it: Stage, notes: Path) -> None:
    attach(it, notes)
    (chip,) = shown(it)
    assert chip.accessibleName().startswith("notes.txt, TXT · 35 ")
    assert "token" in chip.accessibleName()
    it.ask("What is it called?")
    it.until_idle()
    assert TEXT in prompt(it)
    assert prompt(it).endswith("\n\nWhat is it called?")
    assert shown(it) == []
    (sent,) = it.window.pane.transcript.findChildren(AttachmentChip)
    assert sent.isVisible()
    (record,) = it.services.store.conversations()
    assert record.title == "What is it called?"
    question = it.services.store.path(record.id)[0]
    assert question.message.text == "What is it called?"
    assert it.services.store.documents.drafts() == {}


def test_pasted_files_are_attached_and_their_address_is_not_written(it: Stage, notes: Path) -> None:
    paste(it.field, mime(notes, notes))
    it.until(lambda: len(shown(it)) == 2)
    assert it.field.toPlainText() == ""
    it.settle()


def test_a_drop_target_is_shown_while_files_hover(it: Stage, notes: Path) -> None:
    target = it.window.pane.findChild(DropTarget)
    assert not target.isVisible()
    hover(it.window.pane, mime(notes))
    assert target.isVisible()
    drop(it.window.pane, notes)
    assert not target.isVisible()
    it.settle()


def test_a_dropped_model_is_added_and_files_beside_it_are_attached(
    it: Stage, notes: Path, tmp_path: Path
) -> None:
    model = tmp_path / "other.GGUF"
    model.write_bytes(b"GGUF")
    drop(it.window.pane, model, notes)
    it.until(lambda: len(shown(it)) == 1)
    it.settle()
    assert it.window.engine.status.chosen is not None
    assert it.window.engine.status.chosen.path == model


def test_files_are_removed_by_mouse_and_by_key(it: Stage, notes: Path) -> None:
    attach(it, notes, notes, notes)
    it.click("Remove this file", shown(it)[0])
    assert len(shown(it)) == 2
    QTest.keyClick(it.field, Qt.Key.Key_Backspace)  # at the start of the message
    assert shown(it)[1].hasFocus()
    QTest.keyClick(shown(it)[1], Qt.Key.Key_Left)
    assert shown(it)[0].hasFocus()
    QTest.keyClick(shown(it)[0], Qt.Key.Key_Delete)
    assert len(shown(it)) == 1
    assert shown(it)[0].hasFocus()
    QTest.keyClick(shown(it)[0], Qt.Key.Key_Backspace)
    assert shown(it) == []
    assert it.field.hasFocus()
    it.settle()
    assert it.services.store.documents.drafts() == {}


def test_tab_leads_to_one_of_the_files_and_the_button(it: Stage, notes: Path) -> None:
    attach(it, notes, notes)
    it.field.setFocus()
    QTest.keyClick(it.field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    focus = QApplication.focusWidget()
    assert focus in shown(it)
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert it.field.hasFocus()
    QTest.keyClick(it.field, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Attach files"


def test_what_cannot_be_read_says_why_and_blocks_until_it_is_mended(
    it: Stage, tmp_path: Path
) -> None:
    gone = tmp_path / "later.txt"
    drop(it.window.pane, gone)
    it.until(lambda: "There is no file" in labels(it))
    it.ask("What is in it?")
    it.settle()
    assert it.engine.prompts == []
    assert it.field.toPlainText() == "What is in it?"
    assert "Not read" in shown(it)[0].accessibleName()
    gone.write_text(TEXT)
    it.click("Try again", it.window.pane.composer)
    it.until(lambda: "token" in shown(it)[0].facts())
    assert "There is no file" not in labels(it)
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    it.until_idle()
    assert TEXT in prompt(it)


def special(folder: Path, kind: str) -> Path:
    """What is no file, or none any more."""
    path = folder / "special"
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "socket":
            server = socket.socket(socket.AF_UNIX)
            server.bind(str(path))
            server.close()
        case "device":
            path = Path("/dev/zero")
        case "circle":
            path.symlink_to("special")
        case "link to a device":
            path.symlink_to("/dev/zero")
        case "link to nowhere":
            path.symlink_to("nowhere")
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="has none of these")
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        *((kind, "not a file") for kind in ("pipe", "socket", "device")),
        ("link to a device", "not a file"),
        *((kind, "There is no file") for kind in ("circle", "link to nowhere", "vanished")),
    ],
)
def test_what_is_no_file_is_named_in_one_sentence_and_the_others_are_attached(
    it: Stage, notes: Path, tmp_path: Path, kind: str, words: str
) -> None:
    path = special(tmp_path, kind)
    drop(it.window.pane, path, notes)
    it.until(lambda: words in labels(it))
    assert str(path) in labels(it)
    it.until(lambda: any("token" in chip.facts() for chip in shown(it)))
    it.click("Remove this file")
    it.ask("What is it called?")
    it.until_idle()
    assert TEXT in prompt(it)


def test_what_is_attached_is_what_the_file_held_then(it: Stage, notes: Path) -> None:
    attach(it, notes)
    notes.write_text("Something else.")
    notes.unlink()
    it.ask("What is it called?")
    it.until_idle()
    assert TEXT in prompt(it)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
@pytest.mark.parametrize("name", [b"caf\xe9.txt", b"a b#c%41?.txt", b"line\nbreak.txt"])
def test_any_name_of_a_file_may_be_dropped(it: Stage, tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_text(TEXT)
    data = QMimeData()
    address = f"file://localhost{quote(os.fsencode(path))}\r\n"  # as a file manager has it
    data.setData("text/uri-list", address.encode())
    paste(it.field, data)
    it.until(lambda: shown(it) and "token" in shown(it)[0].facts())
    it.ask("What is it called?")
    it.until_idle()
    assert TEXT in prompt(it)


def test_rich_text_is_pasted_as_plain_text(it: Stage) -> None:
    data = QMimeData()
    data.setHtml("<h1>Head</h1><p>some <b>bold</b> words</p>")  # and no plain text beside it
    paste(it.field, data)
    assert it.field.toPlainText() == "Head\nsome bold words"
    both = QMimeData()
    both.setHtml("<b>rich</b>")
    both.setText(" plain")
    paste(it.field, both)
    assert it.field.toPlainText() == "Head\nsome bold words plain"


def test_a_picture_in_rich_text_alone_pastes_nothing(it: Stage) -> None:
    data = QMimeData()
    data.setHtml('<img src="file:///etc/passwd">')
    paste(it.field, data)
    assert it.field.toPlainText() == "" and shown(it) == []


def test_a_failed_file_can_be_removed_from_the_line_that_says_so(it: Stage, tmp_path: Path) -> None:
    drop(it.window.pane, tmp_path / "gone.txt")
    it.until(lambda: "There is no file" in labels(it))
    QTest.mouseClick(it.button("Remove this file"), Qt.MouseButton.LeftButton)
    assert shown(it) == []


def test_files_stay_when_the_message_is_refused(
    qapp: QApplication, profile: AppPaths, notes: Path
) -> None:
    with stage(profile, models=()) as it:
        drop(it.window.pane, notes)
        it.settle()
        it.window.conversation.send("What?")
        it.settle()
        assert [chip.item.name for chip in chips(it)] == ["notes.txt"]


def test_files_are_kept_with_the_draft_of_their_conversation(
    qapp: QApplication, profile: AppPaths, notes: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.md"
    other.write_text("# Other")
    with stage(profile) as it:
        it.until(lambda: it.engine.loaded is not None)
        attach(it, notes)
        it.ask("One")
        it.until_idle()
        attach(it, other)
        it.window.conversation.start_new()
        assert shown(it) == []
        attach(it, notes)
        it.settle()
    with stage(profile) as it:  # as after `kill -9`: nothing is saved at the end but what was
        it.settle()
        assert [chip.item.name for chip in shown(it)] == ["notes.txt"]
        (record,) = it.services.store.conversations()
        it.window.conversation.open(record.id)
        it.settle()
        assert [chip.item.name for chip in shown(it)] == ["other.md"]


def test_a_file_that_was_being_read_is_read_again_after_a_crash(
    qapp: QApplication, profile: AppPaths, notes: Path
) -> None:
    from app.core.conversations.records import DraftAttachment

    store = ConversationStore.open(profile.database)
    store.documents.set_draft("new", [DraftAttachment(str(notes), "notes.txt")])
    store.close()
    with stage(profile) as it:
        it.until(lambda: [chip for chip in shown(it) if "token" in chip.facts()])


def test_what_is_too_long_is_cut_by_the_user_before_it_is_sent(
    qapp: QApplication, profile: AppPaths, tmp_path: Path
) -> None:
    long = tmp_path / "long.txt"
    long.write_text("one two three four\n" * 3000)
    small = replace(LOADED, context_length=2048)
    with stage(profile, loaded=small) as it:
        it.until(lambda: it.engine.loaded is not None)
        attach(it, long)
        it.until(lambda: "the model has room for" in labels(it))
        it.ask("What?")
        it.settle()
        assert it.engine.prompts == []
        it.click("Choose what to send…")
        viewer = it.window.findChild(DocumentViewer)
        it.until(lambda: viewer is not None or it.window.findChild(DocumentViewer))
        viewer = it.window.findChild(DocumentViewer)
        it.until(viewer.isVisible)
        it.click("The first part, as much as finds room")
        it.until(lambda: "a part of it" in shown(it)[0].facts())
        it.until(lambda: "the model has room for" not in labels(it))
        it.click("Close")
        assert not viewer.isVisible()
        QTest.keyClick(it.field, Qt.Key.Key_Return)
        it.until_idle()
        sent = prompt(it)
        assert 'part="cut at the end"' in sent
        assert 600 < len(sent.split()) < 1500


def test_the_instructions_of_the_conversation_take_room_from_its_files(
    it: Stage, notes: Path
) -> None:
    attach(it, notes)
    models = it.window.models
    before = models.attachments.room.room
    models.instructions.save("Be brief. " * 300)
    assert models.attachments.room.room < before - 500


def test_chosen_pages_are_sent(it: Stage, tmp_path: Path) -> None:
    book = tmp_path / "book.html"
    deck = tmp_path / "deck.csv"
    deck.write_text("a,b\n1,2\n")
    book.write_text("<p>x</p>")
    attach(it, deck)
    QTest.keyClick(shown(it)[0], Qt.Key.Key_Return)
    it.until(lambda: it.window.findChild(DocumentViewer) is not None)
    viewer = it.window.findChild(DocumentViewer)
    it.until(viewer.isVisible)
    text = viewer.findChild(QPlainTextEdit).toPlainText()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    it.ask("What?")
    it.until_idle()
    assert text in prompt(it)


def test_a_long_text_that_is_pasted_can_be_a_file_instead(it: Stage) -> None:
    long = "A line of a very long text.\n" * 600
    it.type("Before ")
    data = QMimeData()
    data.setText(long)
    paste(it.field, data)
    assert it.field.toPlainText() == "Before " + long
    it.click("Attach as a file")
    it.until(lambda: shown(it) and "token" in shown(it)[0].facts())
    assert it.field.toPlainText() == "Before "
    it.type("after")
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    it.until_idle()
    assert long in prompt(it)
    assert prompt(it).endswith("Before after")


def test_a_message_waits_for_the_file_that_a_part_of_it_becomes(
    it: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is sent by Enter, and by the button, before the text is stored."""
    long, stored = "A line of a very long text.\n" * 600, threading.Event()
    add = it.services.store.documents.add

    def slow(*arguments: Any) -> Attachment:
        assert stored.wait(20)
        return add(*arguments)

    monkeypatch.setattr(it.services.store.documents, "add", slow)
    it.type("Before ")
    paste(it.field, mime_of(long))
    it.click("Attach as a file")
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    assert it.window.chat.turn is None
    assert it.field.toPlainText() == "Before " + long
    assert "can be sent once its files are read" in labels(it)
    assert not it.button("Send").isEnabled()
    stored.set()
    it.until(lambda: it.field.toPlainText() == "Before ")
    assert it.button("Send").isEnabled()
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    it.until_idle()
    assert prompt(it).endswith("Before")
    assert prompt(it).count(long) == 1
    assert shown(it) == []


@pytest.mark.parametrize("way", ["stopped", "removed", "not stored"])
def test_a_text_that_does_not_become_a_file_stays_in_the_message(
    it: Stage, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    long, go_on = "A line of a very long text.\n" * 600, threading.Event()
    add = it.services.store.documents.add

    def slow(*arguments: Any) -> Attachment:
        assert go_on.wait(20)
        if way == "not stored":
            raise UserError(Code.DISK_FULL, path="gloss.db")
        return add(*arguments)

    monkeypatch.setattr(it.services.store.documents, "add", slow)
    paste(it.field, mime_of(long))
    it.click("Attach as a file")
    (chip,) = shown(it)
    if way == "stopped":
        it.click("Stop reading", chip)
    elif way == "removed":
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    go_on.set()
    it.settle()
    it.until(lambda: not shown(it))
    assert it.field.toPlainText() == long
    assert it.button("Send").isEnabled()
    assert len(it.window.pane.notices.shown()) == (way == "not stored")
    assert it.services.store.documents.drafts() == {}
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    it.until_idle()
    assert prompt(it) == long.strip()


def mime_of(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_a_long_text_may_stay_in_the_message(it: Stage) -> None:
    data = QMimeData()
    data.setText("word " * 3000)
    paste(it.field, data)
    it.click("Leave it in the message")
    assert "long text" not in labels(it)
    assert len(it.field.toPlainText()) == 15_000


def test_a_sent_file_is_opened_and_shows_what_the_model_got(it: Stage, notes: Path) -> None:
    attach(it, notes)
    it.ask("What?")
    it.until_idle()
    (sent,) = it.window.pane.transcript.findChildren(AttachmentChip)
    QTest.mouseClick(sent, Qt.MouseButton.LeftButton)
    it.until(lambda: it.window.findChild(DocumentViewer) is not None)
    viewer = it.window.findChild(DocumentViewer)
    it.until(viewer.isVisible)
    text = viewer.findChild(QPlainTextEdit).toPlainText()
    assert text in prompt(it)
    assert TEXT in text
    it.click("Copy all of it", viewer)
    assert QGuiApplication.clipboard().text() == text


def test_a_question_is_copied_without_its_files(it: Stage, notes: Path) -> None:
    attach(it, notes)
    it.ask("What is this?")
    it.until_idle()
    questions = [
        button
        for button in it.window.pane.transcript.findChildren(type(it.button("Copy this message")))
        if button.accessibleName() == "Copy this message"
    ]
    top = min(questions, key=lambda button: button.mapToGlobal(QPoint(0, 0)).y())
    QTest.mouseClick(top, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "What is this?"


@pytest.mark.parametrize("name", ["\u202egpj.txt", "a\nb.txt", "<b>x<b>.txt", "x" * 200 + ".txt"])
def test_hostile_names_are_shown_on_one_line(it: Stage, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(TEXT)
    attach(it, path)
    (chip,) = shown(it)
    assert "\u202e" not in chip.accessibleName()
    assert "\n" not in chip.accessibleName()
    assert chip.width() < 400
    it.ask("What?")
    it.until_idle()
    head = next(line for line in prompt(it).split("\n") if line.startswith("<document-"))
    assert head.endswith('type="text/plain">')


def test_a_hundred_files_scroll(it: Stage, tmp_path: Path) -> None:
    paths = []
    for number in range(100):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"{TEXT}{number}")
        paths.append(path)
    it.window.models.attachments.drafts.add("new", paths)
    assert len(chips(it)) == 100
    assert it.window.pane.composer.height() < 420
    for _ in range(50):
        QTest.keyClick(it.field, Qt.Key.Key_Backspace)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Delete)
        it.field.setFocus()
    it.until(lambda: len(chips(it)) == 50)


def test_a_queued_message_has_its_files(qapp: QApplication, profile: AppPaths, notes: Path) -> None:
    gate = Gate("One", " two")
    with stage(profile, [gate, lambda prompt: answer("Second.")]) as it:
        it.until(lambda: it.engine.loaded is not None)
        it.ask("First")
        it.until(lambda: it.window.chat.turn is not None)
        attach(it, notes)
        it.ask("Second, with a file")
        assert shown(it) == []
        panel = it.window.pane.queue
        assert panel.isVisible()
        it.click("Edit this queued message")
        assert [chip.item.name for chip in shown(it)] == ["notes.txt"]
        assert it.field.toPlainText() == "Second, with a file"
        QTest.keyClick(it.field, Qt.Key.Key_Return)
        assert shown(it) == []
        drafts = it.services.store.documents.drafts
        it.until(lambda: set(drafts()) <= {"queue-1", "queue-2", "new"})
        gate.open.set()
        it.until(lambda: len(it.engine.prompts) == 2)
        it.until_idle()
        assert TEXT in prompt(it)
        assert it.services.store.documents.drafts() == {}


def test_an_edited_question_keeps_its_files_and_one_can_be_removed(
    it: Stage, notes: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.md"
    other.write_text("About yaks.")
    attach(it, notes, other)
    it.ask("What is it called?")
    it.until_idle()
    it.window.pane.transcript.verticalScrollBar().setValue(0)
    it.click("Edit this message")
    editor = it.window.pane.transcript.findChild(MessageEditor)
    in_editor = [chip for chip in editor.findChildren(AttachmentChip) if chip.isVisible()]
    assert [chip.item.name for chip in in_editor] == ["notes.txt", "other.md"]
    field = editor.findChild(QPlainTextEdit)
    assert field.toPlainText() == "What is it called?"
    in_editor[1].setFocus()
    QTest.keyClick(in_editor[1], Qt.Key.Key_Delete)
    QTest.keyClicks(field, " Really")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    it.until(lambda: len(it.engine.prompts) == 2)
    it.until_idle()
    assert TEXT in prompt(it)
    assert "yaks" not in prompt(it)
    assert prompt(it).endswith("What is it called? Really")
    (record,) = it.services.store.conversations()
    assert record.title == "What is it called? Really"


def test_the_files_of_a_removed_message_are_not_those_of_the_next(
    qapp: QApplication, profile: AppPaths, notes: Path
) -> None:
    gate = Gate("One", " two")
    with stage(profile, [gate]) as it:
        it.until(lambda: it.engine.loaded is not None)
        it.ask("First")
        it.until(lambda: it.window.chat.turn is not None)
        attach(it, notes)
        it.ask("Second, with a file")
        it.click("Remove this queued message")
        it.ask("Third, without one")
        files = it.window.models.attachments
        assert [files.of_queued(each.number) for each in it.window.chat.queued()] == [()]
        it.click("Undo")
        assert [len(files.of_queued(each.number)) for each in it.window.chat.queued()] == [1, 0]
        first = min(
            (
                each
                for each in it.window.pane.queue.findChildren(QAbstractButton)
                if each.accessibleName() == "Remove this queued message" and each.isVisible()
            ),
            key=lambda each: each.mapToGlobal(QPoint(0, 0)).y(),
        )
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
        it.until(lambda: set(it.services.store.documents.drafts()) == {"queue-1"})
    with stage(profile) as it:
        it.settle()
        assert it.services.store.documents.drafts() == {}


def test_a_viewer_that_was_closed_stays_closed(it: Stage, notes: Path) -> None:
    """It followed its file, also when that was counted anew for another model."""
    attach(it, notes)
    QTest.mouseClick(shown(it)[0], Qt.MouseButton.LeftButton)
    it.until(lambda: it.window.findChild(DocumentViewer) is not None)
    viewer = it.window.findChild(DocumentViewer)
    it.until(viewer.isVisible)
    QTest.keyClick(viewer.findChild(QPlainTextEdit), Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert QApplication.focusWidget() in [*shown(it), it.field]
    it.window.models.attachments.drafts.choose(shown(it)[0].item.key, None)
    it.settle()
    assert not viewer.isVisible()
    QTest.mouseClick(shown(it)[0], Qt.MouseButton.LeftButton)
    it.window.models.opened_documents.close()  # before its text was read
    it.settle()
    assert not viewer.isVisible()


def test_an_example_leaves_the_files_to_the_conversation_that_it_begins(
    it: Stage, notes: Path
) -> None:
    attach(it, notes)
    buttons = it.window.pane.welcome.findChildren(QAbstractButton)
    example = next(each for each in buttons if each.toolTip() == "Send this")
    QTest.mouseClick(example, Qt.MouseButton.LeftButton)
    it.until_idle()
    (record,) = it.services.store.conversations()
    assert TEXT not in prompt(it)
    assert [chip.item.name for chip in shown(it)] == ["notes.txt"]
    it.settle()
    assert set(it.services.store.documents.drafts()) == {str(record.id)}


def test_a_file_in_another_new_conversation_stays_there(
    qapp: QApplication, profile: AppPaths, notes: Path
) -> None:
    """The first one was left before its question was stored."""
    with stage(profile, fill=other_conversation) as it:
        it.until(lambda: it.engine.loaded is not None)
        files, chat = it.window.models.attachments, it.window.chat
        (other,) = it.services.store.conversations()
        attach(it, notes)
        files.sent()  # as long as the engine is busy nothing more happens
        chat.open(other.id)
        chat.open(None)
        attach(it, notes)
        files.stored(other.id + 1)
        it.settle()
        assert [chip.item.name for chip in shown(it)] == ["notes.txt"]
        assert set(it.services.store.documents.drafts()) == {"new"}


def test_what_is_read_stays_in_place_when_its_tokens_are_known(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    text = "".join(f"line {n}\n" for n in range(12_000))
    document = OpenedDocument(AttachmentItem(1, "notes.txt"), text)
    viewer = DocumentViewer(window)
    viewer.open(document)
    field = viewer.findChild(QPlainTextEdit)
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    before = field.verticalScrollBar().value()
    assert before > 0
    viewer.open(replace(document, item=AttachmentItem(1, "notes.txt", tokens=7)))
    assert field.verticalScrollBar().value() == before
    assert any("· 7 token" in label.text() for label in viewer.findChildren(QLabel))
    viewer.open(replace(document, text="Another part."))
    assert field.toPlainText() == "Another part."


def test_words_are_found_in_a_document_of_many_parts(it: Stage, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    lines = [f"line {n} of a long text, as long as such a line is\n" for n in range(4000)]
    lines[3700] = "Here is the Needle, \U0001f600 of course.\n"
    long.write_text("".join(lines), encoding="utf-8")
    attach(it, long)
    QTest.keyClick(shown(it)[0], Qt.Key.Key_Return)
    it.until(lambda: it.window.findChild(DocumentViewer) is not None)
    viewer = it.window.findChild(DocumentViewer)
    it.until(viewer.isVisible)
    text, field = viewer.findChild(QPlainTextEdit), viewer.findChild(QLineEdit, "search")
    QTest.keyClick(text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field.hasFocus()
    QTest.keyClicks(field, "needle, ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert text.textCursor().selectedText() == "Needle, "
    QTest.keyClick(field, Qt.Key.Key_Return)  # the only one, again
    assert text.textCursor().selectedText() == "Needle, "
    first = text.toPlainText()
    it.click("Back", viewer)
    assert text.toPlainText() != first
    it.click("Go on reading", viewer)
    assert text.toPlainText() == first


def test_pages_are_chosen_by_their_numbers(it: Stage, tmp_path: Path) -> None:
    book = write_pdf(tmp_path / "book.pdf", *[column(50, 700, [f"This is {n}."]) for n in "abcdef"])
    attach(it, book)
    QTest.keyClick(shown(it)[0], Qt.Key.Key_Return)
    it.until(lambda: it.window.findChild(DocumentViewer) is not None)
    viewer = it.window.findChild(DocumentViewer)
    it.until(viewer.isVisible)
    text, parts = viewer.findChild(QPlainTextEdit), viewer.findChild(QListWidget)
    assert [parts.item(n).text() for n in range(parts.count())] == [
        f"Page {n}" for n in range(1, 7)
    ]
    field = viewer.findChild(QLineEdit, "numbers")
    field.setFocus()
    QTest.keyClicks(field, "2-3, 9")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Write numbers from 1 to 6" in "\n".join(
        label.text() for label in viewer.findChildren(QLabel) if label.isVisible()
    )
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    it.until(lambda: parts.count() == 3)
    assert 'part="page 2-3, 5 of 6"' in text.toPlainText()
    assert "This is a." not in text.toPlainText()
    sent = text.toPlainText()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    it.ask("What?")
    it.until_idle()
    assert sent in prompt(it)


@pytest.mark.parametrize("by_key", [True, False])
def test_several_files_are_chosen_in_the_dialog_of_the_system(
    it: Stage, notes: Path, tmp_path: Path, by_key: bool
) -> None:
    other = tmp_path / "other.md"
    other.write_text("About yaks.")
    if by_key:
        QTest.keyClick(it.field, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    else:
        it.click("Attach files")
    dialog = it.window.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(notes), str(other)])
    dialog.reject()
    it.until(lambda: len(shown(it)) == 2)
    it.settle()


def test_tokens_are_estimated_until_the_model_is_there_to_count_them(
    qapp: QApplication, profile: AppPaths, notes: Path
) -> None:
    with stage(profile, loading=[(1.5, Loading(0, 0.5))]) as it:
        drop(it.window.pane, notes)
        it.until(lambda: shown(it) and "about" in shown(it)[0].facts())
        it.until(lambda: it.engine.loaded is not None)
        it.until(lambda: "about" not in shown(it)[0].facts())
        assert "token" in shown(it)[0].facts()


def test_reading_is_stopped_and_begun_again(it: Stage, tmp_path: Path) -> None:
    pages = [column(50, 790, ["Words of a page that is one of many."] * 45)] * 400
    book = write_pdf(tmp_path / "book.pdf", *pages)
    drop(it.window.pane, book)
    it.until(lambda: shown(it))
    it.click("Stop reading", shown(it)[0])
    assert "stopped" in labels(it)
    it.settle()
    assert "Not read" in shown(it)[0].facts()
    it.click("Try again", shown(it)[0])
    it.until(lambda: "token" in shown(it)[0].facts(), 60)
