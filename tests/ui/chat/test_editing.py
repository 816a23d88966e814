"""What is in the editor of a sent message stays, whatever happens around it: its text, cursor,
selection and switch, and the files that were added or removed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QWidget

from app.core.conversations.records import MessageRecord
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Loading
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.ui.chat.attachments.chip import AttachmentChip
from app.ui.chat.attachments.viewer import DocumentViewer
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.shell.window_state import WindowStateFile
from app.ui.style import theme
from tests.ui.find import pick
from tests.ui.gallery import talk
from tests.ui.pasting import drop, mime, paste
from tests.ui.stage import LOADED, Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text("The mountain is called Sagarmatha.\n")
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.md"
    path.write_text("About yaks.\n")
    return path


def fill(store: ConversationStore) -> None:
    long = [(f"question {n}", "", "words " * 300) for n in range(30)]
    talk(store, "Cats", [("about cats", "Hm, cats.", "They purr."), *long])
    talk(store, "Dogs", [("about dogs", "", "They bark.")])


def to_start(it: Stage) -> None:
    bar = it.window.pane.transcript.verticalScrollBar()

    def there() -> bool:
        bar.setValue(0)
        return not it.window.pane.transcript.busy

    it.until(there)


def editors(it: Stage) -> list[MessageEditor]:
    found = it.window.pane.transcript.findChildren(MessageEditor)
    return sorted((each for each in found if each.isVisible()), key=global_top)


def global_top(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(0, 0)).y()


def field_of(editor: MessageEditor) -> QPlainTextEdit:
    return next(each for each in editor.findChildren(QPlainTextEdit) if each.isVisible())


def files_of(editor: MessageEditor) -> list[str]:
    chips = [chip for chip in editor.findChildren(AttachmentChip) if chip.isVisible()]
    return [chip.item.name for chip in chips]


def counted(it: Stage, names: list[str]) -> bool:
    editor = editors(it)[0]
    chips = [chip for chip in editor.findChildren(AttachmentChip) if chip.isVisible()]
    return files_of(editor) == names and all("token" in chip.facts() for chip in chips)


def labels(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def begin(it: Stage, *paths: Path) -> MessageEditor:
    """A question with these files was answered, and is being edited."""
    it.until(lambda: it.engine.loaded is not None)
    if paths:
        it.window.models.attachments.drafts.add("new", paths)
        it.until(it.window.models.attachments.ready)
    it.ask("What is it called?")
    it.until_idle()
    to_start(it)
    it.click("Edit this message")
    it.until(lambda: counted(it, [path.name for path in paths]))
    return editors(it)[0]


def accept(it: Stage, editor: MessageEditor) -> None:
    asked = len(it.engine.prompts)
    QTest.keyClick(field_of(editor), Qt.Key.Key_Return, CTRL)
    it.until(lambda: len(it.engine.prompts) > asked)
    it.until_idle()


def prompt(it: Stage) -> str:
    return it.engine.prompts[-1].messages[-1].text


def question(it: Stage) -> MessageRecord:
    return it.services.store.path(it.window.chat.conversation)[0]


# -- what stays -----------------------------------------------------------------------------


def first_named(it: Stage, name: str) -> QWidget:
    """The highest one in the conversation."""
    found = it.window.pane.transcript.findChildren(QWidget)
    named = (each for each in found if each.isVisible() and each.accessibleName() == name)
    return min(named, key=global_top)


def edit_both(it: Stage) -> None:
    """Text is selected in the first question, and its answer is to keep its reasoning."""
    it.open("Cats")
    to_start(it)
    QTest.mouseClick(first_named(it, "Edit this message"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(field_of(editors(it)[0]), " and kittens")
    QTest.keyClick(field_of(editors(it)[0]), Qt.Key.Key_Left, SHIFT | CTRL)
    QTest.mouseClick(first_named(it, "More actions"), Qt.MouseButton.LeftButton)
    pick("Edit")
    it.until(lambda: len(editors(it)) == 2)
    field = field_of(editors(it)[1])
    QTest.keyClicks(field, " Loud.")
    QTest.keyClick(field, Qt.Key.Key_Home)
    it.click("Keep the reasoning", editors(it)[1])


def check_both(it: Stage) -> None:
    to_start(it)
    it.until(lambda: len(editors(it)) == 2)
    first, second = editors(it)
    assert field_of(first).toPlainText() == "about cats and kittens"
    assert field_of(first).textCursor().selectedText() == "kittens"
    assert field_of(first).textCursor().position() < field_of(first).textCursor().anchor()
    assert field_of(second).toPlainText() == "They purr. Loud."
    assert field_of(second).textCursor().position() == 0
    assert second.state().keep_reasoning and not first.state().keep_reasoning


def zoom(it: Stage) -> None:
    theme.apply(QApplication.instance(), Qt.ColorScheme.Light, theme.Look(text_percent=150))


def darken(it: Stage) -> None:
    theme.apply(QApplication.instance(), Qt.ColorScheme.Dark)


def retranslate(it: Stage) -> None:
    it.window.retranslate()
    it.settle()


def leave_and_come_back(it: Stage) -> None:
    it.open("Dogs")
    assert editors(it) == []
    it.open("Cats")


def scroll_far(it: Stage) -> None:
    it.window.pane.transcript.scroll_to_end()
    it.until(lambda: not it.window.pane.transcript.busy)


@pytest.fixture
def plain_look() -> Iterator[None]:
    yield
    theme.apply(QApplication.instance(), Qt.ColorScheme.Light)


@pytest.mark.usefixtures("plain_look")
@pytest.mark.parametrize("act", [zoom, darken, retranslate, leave_and_come_back, scroll_far])
def test_what_is_being_edited_stays(profile: AppPaths, act: Callable[[Stage], None]) -> None:
    theme.apply(QApplication.instance(), Qt.ColorScheme.Light)
    with stage(profile, fill=fill) as it:
        edit_both(it)
        check_both(it)
        act(it)
        check_both(it)


def test_what_is_being_edited_outlives_a_kill(profile: AppPaths, tmp_path: Path) -> None:
    """What is on the disk while the window runs is what a killed one leaves."""
    with stage(profile, fill=fill) as it:
        edit_both(it)
        state = WindowStateFile(profile.data / "window.json")
        it.until(lambda: any(edit.keep_reasoning for edit in state.read().edits.values()))
        it.until(lambda: any(edit.cursor < edit.anchor for edit in state.read().edits.values()))
        it.settle()
        shutil.copytree(profile.data, tmp_path / "killed")
    shutil.rmtree(profile.data)
    shutil.copytree(tmp_path / "killed", profile.data)
    with stage(profile) as it:
        it.open("Cats")
        check_both(it)


def test_the_cursor_comes_back_into_a_text_that_is_put_in_bit_by_bit(profile: AppPaths) -> None:
    long = "".join(f"line {n} of a long question\n" for n in range(3000))
    with stage(profile, fill=lambda store: talk(store, "Cats", [(long, "", "Yes.")])) as it:
        it.open("Cats")
        to_start(it)
        it.click("Edit this message")
        field = field_of(editors(it)[0])
        assert field.toPlainText() == long
        QTest.keyClick(field, Qt.Key.Key_Home, CTRL)
        for _ in range(4):
            QTest.keyClick(field, Qt.Key.Key_Right, SHIFT)
        retranslate(it)
        to_start(it)
        field = field_of(editors(it)[0])
        it.until(lambda: field.textCursor().selectedText() == "line")
        assert field.toPlainText() == long


# -- files ----------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["button", "drop", "paste"])
def test_files_are_added_to_a_sent_question(
    profile: AppPaths, notes: Path, other: Path, way: str
) -> None:
    with stage(profile) as it:
        editor = begin(it, notes)
        if way == "button":
            it.click("Attach files", editor)
            dialog = it.window.findChild(QFileDialog)
            dialog.filesSelected.emit([str(other)])
            dialog.reject()
        elif way == "drop":
            drop(editor, other)
        else:
            paste(field_of(editor), mime(other))
        it.until(lambda: counted(it, ["notes.txt", "other.md"]))
        assert field_of(editor).toPlainText() == "What is it called?"
        assert field_of(editor).hasFocus() or way == "button"
        assert it.window.pane.composer.findChildren(AttachmentChip) == []
        accept(it, editor)
        assert "Sagarmatha" in prompt(it) and "yaks" in prompt(it)
        assert [each.name for each in question(it).attachments] == ["notes.txt", "other.md"]
        assert it.services.store.documents.drafts() == {}


@pytest.mark.parametrize("act", ["language", "chat", "restart"])
def test_files_that_are_added_and_removed_stay_so(
    profile: AppPaths, notes: Path, other: Path, act: str
) -> None:
    with stage(profile, fill=fill) as it:
        editor = begin(it, notes)
        drop(editor, other)
        it.until(lambda: counted(it, ["notes.txt", "other.md"]))
        chip = next(each for each in editor.findChildren(AttachmentChip) if each.isVisible())
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Delete)
        it.until(lambda: counted(it, ["other.md"]))
        asked_in = it.window.chat.conversation
        if act == "language":
            retranslate(it)
        elif act == "chat":
            it.open("Dogs")
            it.window.conversation.open(asked_in)
            it.settle()
        to_start(it)
        it.until(lambda: editors(it) and counted(it, ["other.md"]))
    with stage(profile) as it:
        it.window.conversation.open(asked_in)
        it.settle()
        to_start(it)
        it.until(lambda: editors(it) and counted(it, ["other.md"]))
        accept(it, editors(it)[0])
        assert "Sagarmatha" not in prompt(it) and "yaks" in prompt(it)
        assert it.services.store.documents.drafts() == {}


def test_all_files_can_be_removed_and_stay_removed(profile: AppPaths, notes: Path) -> None:
    with stage(profile) as it:
        editor = begin(it, notes)
        it.window.models.attachments.drafts.remove(
            next(c for c in editor.findChildren(AttachmentChip) if c.isVisible()).item.key
        )
        it.settle()
        asked_in = it.window.chat.conversation
    with stage(profile) as it:
        it.window.conversation.open(asked_in)
        it.settle()
        to_start(it)
        it.until(lambda: editors(it))
        assert files_of(editors(it)[0]) == []
        accept(it, editors(it)[0])
        assert question(it).attachments == ()


def test_cancel_leaves_the_question_its_files(profile: AppPaths, notes: Path, other: Path) -> None:
    with stage(profile) as it:
        editor = begin(it, notes)
        drop(editor, other)
        it.until(lambda: counted(it, ["notes.txt", "other.md"]))
        QTest.keyClick(field_of(editor), Qt.Key.Key_Escape)
        it.settle()
        assert [*it.services.store.documents.drafts()] == ["dropped-1"]  # until the program ends
        it.click("Edit this message")
        it.until(lambda: counted(it, ["notes.txt"]))
        QTest.keyClick(field_of(editors(it)[0]), Qt.Key.Key_Escape)
    with stage(profile) as it:
        assert it.services.store.documents.drafts() == {}


def test_a_file_of_an_edited_question_that_is_too_long_is_cut_by_the_user(
    profile: AppPaths, tmp_path: Path
) -> None:
    long = tmp_path / "long.txt"
    long.write_text("one two three four\n" * 3000)
    with stage(profile, loaded=replace(LOADED, context_length=2048)) as it:
        editor = begin(it)
        drop(editor, long)
        it.until(lambda: "the model has room for" in labels(editor))
        asked = len(it.engine.prompts)
        assert not it.button("Send", editor).isEnabled()
        QTest.keyClick(field_of(editor), Qt.Key.Key_Return, CTRL)
        it.settle()
        assert len(it.engine.prompts) == asked and editors(it) == [editor]
        it.click("Choose what to send…", editor)
        it.until(lambda: it.window.findChild(DocumentViewer))
        viewer = it.window.findChild(DocumentViewer)
        it.until(viewer.isVisible)
        it.click("The first part, as much as finds room")
        it.until(lambda: "the model has room for" not in labels(editor))
        it.click("Close")
        accept(it, editor)
        assert 'part="cut at the end"' in prompt(it)


def test_files_that_are_too_long_for_a_model_that_was_not_loaded_are_cut_afterwards(
    profile: AppPaths, tmp_path: Path
) -> None:
    """What the model has room for is not known before it is loaded."""
    long = tmp_path / "long.txt"
    long.write_text("one two three four\n" * 3000)
    small = replace(LOADED, context_length=2048)
    with stage(profile, loading=[(1.0, Loading(0, 0.5))], loaded=small) as it:
        it.window.models.attachments.drafts.add("new", [long])
        it.until(it.window.models.attachments.ready)
        assert it.engine.loaded is None
        it.ask("What is in it?")
        it.until_idle()
        it.click("Edit the question")
        editor = editors(it)[0]
        assert field_of(editor).hasFocus()
        it.until(lambda: "the model has room for" in labels(editor))
        it.click("Choose what to send…", editor)
        it.until(lambda: it.window.findChild(DocumentViewer))
        it.until(it.window.findChild(DocumentViewer).isVisible)
        it.click("The first part, as much as finds room")
        it.until(lambda: "the model has room for" not in labels(editor))
        it.click("Close")
        accept(it, editor)
        assert 'part="cut at the end"' in prompt(it)
        path = it.services.store.path(it.window.chat.conversation)
        assert path[-1].message.text == "Hello."


def test_a_long_text_that_is_pasted_into_an_edited_question_can_be_a_file(
    profile: AppPaths,
) -> None:
    with stage(profile) as it:
        editor = begin(it)
        data = QMimeData()
        data.setText("A sentence of a long text. " * 600)
        paste(field_of(editor), data)
        it.until(lambda: "This is a long text" in labels(editor))
        it.click("Attach as a file", editor)
        it.until(lambda: counted(it, ["Pasted text.txt"]))
        assert field_of(editor).toPlainText() == "What is it called?"
        accept(it, editor)
        assert "A sentence of a long text." in prompt(it)


def test_a_picture_is_refused_in_words(profile: AppPaths) -> None:
    with stage(profile) as it:
        editor = begin(it)
        data = QMimeData()
        data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
        paste(field_of(editor), data)
        assert files_of(editor) == []
        shown = [notice.sentence for notice in it.window.pane.notices.shown()]
        assert any("cannot read pictures" in sentence for sentence in shown)


def test_an_edit_that_cannot_be_stored_comes_back_with_its_files(
    profile: AppPaths, notes: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise UserError(Code.DISK_FULL, path="/x/conversations.db")

    with stage(profile) as it:
        editor = begin(it, notes)
        drop(editor, other)
        it.until(lambda: counted(it, ["notes.txt", "other.md"]))
        with monkeypatch.context() as patch:
            patch.setattr(ConversationStore, "add_message", full)
            QTest.keyClick(field_of(editor), Qt.Key.Key_Return, CTRL)
            it.until_idle()
        assert it.field.toPlainText() == "What is it called?"
        ready = it.window.models.attachments.ready()
        assert ready is not None
        assert [each.name for each in ready] == ["notes.txt", "other.md"]


# -- what is dropped ------------------------------------------------------------------------


def notices(it: Stage) -> list[str]:
    return [notice.sentence for notice in it.window.pane.notices.shown()]


DROPPED = "Your changes to the message were dropped."


@pytest.mark.parametrize("way", ["button", "keys", "another conversation"])
def test_dropped_changes_come_back(profile: AppPaths, way: str) -> None:
    """Of a question and of an answer."""
    with stage(profile, fill=fill) as it:
        edit_both(it)
        it.activate()
        for editor in reversed(editors(it)):
            QTest.keyClick(field_of(editor), Qt.Key.Key_Escape)
        assert editors(it) == []
        assert notices(it) == [DROPPED, DROPPED]
        for _ in range(2):
            if way == "another conversation":
                it.open("Dogs")
            if way == "keys":
                focus = QApplication.focusWidget()
                QTest.keyClick(focus, Qt.Key.Key_Z, CTRL)
            else:
                it.click("Undo", it.window.pane.notices)
            it.settle()
            it.until(lambda: not it.window.pane.transcript.busy)
        assert notices(it) == []
        check_both(it)
        it.click("Send", editors(it)[0])
        it.until_idle()
        assert question(it).message.text == "about cats and kittens"


def test_an_editor_without_changes_is_left_in_silence(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        to_start(it)
        QTest.mouseClick(first_named(it, "Edit this message"), Qt.MouseButton.LeftButton)
        QTest.keyClick(field_of(editors(it)[0]), Qt.Key.Key_Escape)
        assert editors(it) == []
        assert notices(it) == []


def test_dropped_files_come_back(profile: AppPaths, notes: Path, other: Path) -> None:
    with stage(profile) as it:
        editor = begin(it, notes)
        drop(editor, other)
        it.until(lambda: counted(it, ["notes.txt", "other.md"]))
        QTest.keyClick(field_of(editor), Qt.Key.Key_Escape)
        assert notices(it) == [DROPPED]
        it.click("Undo", it.window.pane.notices)
        it.until(lambda: counted(it, ["notes.txt", "other.md"]))
        accept(it, editors(it)[0])
        assert "Sagarmatha" in prompt(it)
        assert "yaks" in prompt(it)


def test_what_was_written_since_is_one_undo_away(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        to_start(it)
        for text in (" and kittens", " and lions"):
            QTest.mouseClick(first_named(it, "Edit this message"), Qt.MouseButton.LeftButton)
            QTest.keyClicks(field_of(editors(it)[0]), text)
            if text == " and kittens":
                QTest.keyClick(field_of(editors(it)[0]), Qt.Key.Key_Escape)
        it.click("Undo", it.window.pane.notices)
        field = field_of(editors(it)[0])
        assert field.toPlainText() == "about cats and kittens"
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
        assert field.toPlainText() == "about cats and lions"


def test_changes_in_a_conversation_deleted_for_good_are_not_offered(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Dogs")
        QTest.mouseClick(first_named(it, "Edit this message"), Qt.MouseButton.LeftButton)
        QTest.keyClicks(field_of(editors(it)[0]), " and wolves")
        QTest.keyClick(field_of(editors(it)[0]), Qt.Key.Key_Escape)
        assert notices(it) == [DROPPED]
        conversation = it.window.chat.conversation
        it.window.conversations.delete(conversation)
        it.settle()
        it.window.conversations.purge([conversation])
        it.settle()
        assert DROPPED not in notices(it)
