"""Answers that are rated: by mouse, keys and menu, with a better text, and as a file."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
)

from app.core.conversations.records import UNRATED, DocumentRecord, Rating, Verdict
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.messages import Message, Role
from app.core.paths import AppPaths
from app.ui.chat.transcript.answer_view import AnswerView
from app.ui.chat.viewmodels.drafts import Drafts
from app.ui.chat.widgets.correction_overlay import CorrectionOverlay
from app.ui.controls.notices import Severity
from app.ui.controls.switch import Switch
from app.ui.export.widgets.ratings_overlay import RatingsOverlay
from tests.ui.find import entry, named, open_menu, pick
from tests.ui.gallery import talk
from tests.ui.stage import Gate, Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

GOOD, BAD = Verdict.GOOD, Verdict.BAD
CTRL = Qt.KeyboardModifier.ControlModifier


def fill(store: ConversationStore) -> None:
    talk(store, "Cats", [("about cats", "Hm, cats.", "They bark.")])


def rating(it: Stage) -> Rating:
    """Of the last answer."""
    return it.services.store.path(it.window.chat.conversation)[-1].rating


def is_pressed(button: QAbstractButton) -> bool:
    """As a screen reader has it, too."""
    state = QAccessible.queryAccessibleInterface(button).state()
    assert bool(state.checkable) and bool(state.checked) == button.isChecked()
    return button.isChecked()


def rate(it: Stage, name: str) -> None:
    it.click(name)
    it.settle()


def write_better(it: Stage, name: str = "Write a better answer") -> QPlainTextEdit:
    """The field in which it is written."""
    it.click(name)
    it.settle()
    overlay = it.window.findChild(CorrectionOverlay)
    field = overlay.findChild(QPlainTextEdit)
    assert overlay.isVisible() and it.window.focusWidget() is field
    return field


def better_is_offered(it: Stage) -> bool:
    names = ("Write a better answer", "Your better answer")
    buttons = it.window.pane.transcript.findChildren(QAbstractButton)
    return any(each.isVisible() and each.accessibleName() in names for each in buttons)


def test_an_answer_is_rated_otherwise_and_not_any_more(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        good, bad = it.button("Good answer"), it.button("Bad answer")
        assert not is_pressed(good) and not is_pressed(bad) and not better_is_offered(it)
        assert "stay on this computer" in good.toolTip()
        before = good.grab().toImage()
        rate(it, "Good answer")
        assert rating(it) == Rating(GOOD) and is_pressed(good) and not is_pressed(bad)
        assert good.grab().toImage() != before
        rate(it, "Bad answer")
        assert rating(it) == Rating(BAD) and is_pressed(bad) and not is_pressed(good)
        assert better_is_offered(it)
        rate(it, "Bad answer")
        assert rating(it) == UNRATED and not is_pressed(bad) and not better_is_offered(it)


def test_an_answer_is_rated_by_keys(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.button("More actions").setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_Backtab)
        bad = it.window.focusWidget()
        assert bad is it.button("Bad answer")
        QTest.keyClick(bad, Qt.Key.Key_Space)
        it.settle()
        assert rating(it) == Rating(BAD) and it.window.focusWidget() is bad
        QTest.keyClick(bad, Qt.Key.Key_Tab)
        QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_Tab)
        assert it.window.focusWidget() is it.button("Write a better answer")


def test_an_answer_is_rated_from_its_menus(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.click("More actions")
        assert entry("Good answer").isCheckable() and not entry("Good answer").isChecked()
        pick("Good answer")
        it.settle()
        assert rating(it) == Rating(GOOD)
        (view,) = it.window.pane.transcript.findChildren(AnswerView)
        place = view.rect().bottomRight()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, view.mapToGlobal(place))
        QApplication.sendEvent(view, event)
        assert entry("Good answer").isChecked()
        letters = [each.text() for each in open_menu().actions() if each.text()]
        assert all("&" in text for text in letters), letters
        pick("Bad answer")
        it.settle()
        it.click("More actions")
        pick("Write a better answer…")
        it.settle()
        assert it.window.findChild(CorrectionOverlay).isVisible()


def test_what_finds_no_room_below_an_answer_is_in_its_menu(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        rate(it, "Bad answer")
        view = it.window.pane.transcript.findChildren(AnswerView)[-1]
        buttons = {
            each.accessibleName(): each
            for each in view.findChildren(QAbstractButton)
            if each.isVisible()
        }
        better, good = buttons["Write a better answer"], buttons["Good answer"]
        assert better.text() and good.isVisible()
        footer = better.parentWidget()
        for width, word, shown in ((260, "", True), (120, "", False)):
            footer.resize(width, footer.height())
            assert better.text() == word and better.isVisible() == good.isVisible() == shown
            shown_here = [each for each in footer.findChildren(QAbstractButton) if each.isVisible()]
            ends = (each.geometry().right() for each in shown_here)
            assert max(ends) <= width
        it.click("More actions", view)
        assert entry("Bad answer").isChecked() and entry("Write a better answer…").isEnabled()
        open_menu().close()


def test_a_better_answer_is_kept_with_the_rating(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        rate(it, "Bad answer")
        field = write_better(it)
        overlay = it.window.findChild(CorrectionOverlay)
        save = named(overlay, QPushButton, "Save")
        assert field.toPlainText() == "They bark."
        assert not named(overlay, QPushButton, "Remove").isVisible()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        assert not save.isEnabled()
        QTest.keyClicks(field, "They purr.")
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.settle()
        assert not overlay.isVisible() and rating(it) == Rating(BAD, "They purr.")
        assert it.services.store.path(it.window.chat.conversation)[-1].message.text == "They bark."
        rate(it, "Bad answer")
        assert rating(it) == Rating(None, "They purr.")  # nothing that was written is lost
        rate(it, "Bad answer")
        assert rating(it) == Rating(BAD, "They purr.")
    with stage(profile) as it:
        it.open("Cats")
        field = write_better(it, "Your better answer")
        assert field.toPlainText() == "They purr."
        QTest.keyClicks(field, "!")
        it.click("Save", it.window.findChild(CorrectionOverlay))
        it.settle()
        assert rating(it).correction == "!They purr."
        write_better(it, "Your better answer")
        it.click("Remove", it.window.findChild(CorrectionOverlay))
        it.settle()
        assert rating(it) == Rating(BAD)
        field = write_better(it)
        assert field.toPlainText() == "They bark."
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.settle()
        assert rating(it) == Rating(BAD)  # the answer itself is no better one


def test_what_was_written_and_not_saved_is_there_again(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        rate(it, "Bad answer")
        field = write_better(it)
        QTest.keyClicks(field, "No: ")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert not it.window.findChild(CorrectionOverlay).isVisible()
        assert rating(it) == Rating(BAD)
        button = it.button("Write a better answer")
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        it.settle()
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert it.window.focusWidget() is button
        field = write_better(it)
        assert field.toPlainText() == "No: They bark."
        QTest.keyClick(it.window, Qt.Key.Key_N, CTRL)  # over which the overlay is open
        it.settle()
        assert not it.window.findChild(CorrectionOverlay).isVisible()
    with stage(profile) as it:
        it.open("Cats")
        field = write_better(it)
        assert field.toPlainText() == "No: They bark."
        it.click("Cancel", it.window.findChild(CorrectionOverlay))
        assert write_better(it).toPlainText() == "They bark."


def test_each_branch_has_its_rating_which_comes_back_with_it(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        rate(it, "Bad answer")
        it.click("Answer again")
        it.until_idle()
        assert rating(it) == UNRATED and not is_pressed(it.button("Bad answer"))
        rate(it, "Good answer")
        it.click("Previous version")
        it.settle()
        assert is_pressed(it.button("Bad answer")) and not is_pressed(it.button("Good answer"))
        it.click("More actions")
        pick("Delete")
        it.settle()
        assert is_pressed(it.button("Good answer"))
        it.click("Undo")
        it.settle()
        assert rating(it) == Rating(BAD) and is_pressed(it.button("Bad answer"))


def test_what_is_being_written_is_not_rated_and_what_is_above_it_is(profile: AppPaths) -> None:
    gate = Gate("half", " and whole")
    with stage(profile, [gate], fill=fill) as it:
        it.open("Cats")
        it.ask("More?")
        it.until(lambda: it.window.chat.turn and it.window.chat.turn.answer)
        it.until(lambda: "half" in it.window.chat.turn.answer.item().answer)
        it.settle()
        shown = [
            each
            for each in it.window.pane.transcript.findChildren(QAbstractButton)
            if each.accessibleName() == "Good answer" and each.isVisible()
        ]
        assert len(shown) == 1
        rate(it, "Good answer")
        assert is_pressed(shown[0]) and it.window.chat.busy_here
        gate.open.set()
        it.until_idle()
        path = it.services.store.path(it.window.chat.conversation)
        assert [each.rating for each in path] == [UNRATED, Rating(GOOD), UNRATED, UNRATED]
        assert path[-1].message.text == "half and whole"
        assert not is_pressed(it.button("Good answer"))


def test_a_rating_that_is_not_stored_is_not_shown(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UserError(Code.DISK_FULL, path="gloss.db")

    with stage(profile, fill=fill) as it:
        it.open("Cats")
        monkeypatch.setattr(it.services.store.ratings, "rate", full)
        rate(it, "Good answer")
        assert not is_pressed(it.button("Good answer"))
        assert len(it.window.pane.notices.shown()) == 1
        monkeypatch.undo()
        rate(it, "Bad answer")
        monkeypatch.setattr(it.services.store.ratings, "correct", full)
        field = write_better(it)
        QTest.keyClicks(field, "No: ")
        it.click("Save", it.window.findChild(CorrectionOverlay))
        it.settle()
        assert it.window.findChild(CorrectionOverlay).isVisible()
        assert field.toPlainText() == "No: They bark."


def test_drafts_go_with_their_message_and_stay_when_more_was_written() -> None:
    drafts = Drafts({"correction-7": "seven", "correction-8": "eight", "edit-7": "e"})
    assert drafts.correction(7) == "seven" and drafts.correction(9) is None
    drafts.set_edits({})
    assert drafts.texts() == {"correction-7": "seven", "correction-8": "eight"}
    drafts.corrected(7, "sev")
    assert drafts.correction(7) == "seven"
    drafts.corrected(7, "seven")
    assert drafts.correction(7) is None
    drafts.remove([], [8])
    assert drafts.texts() == {}


def export(it: Stage, file: Path, kind: str = "Pairs") -> RatingsOverlay:
    overlay = it.window.findChild(RatingsOverlay)
    box = named(overlay, QComboBox, "Contents")
    assert overlay.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Home if kind == "Pairs" else Qt.Key.Key_End)
    it.click("Save…", overlay)
    dialog = it.window.findChild(QFileDialog)
    name = dialog.findChild(QLineEdit)
    name.setText(str(file))
    QTest.keyClick(name, Qt.Key.Key_Return)
    it.until(lambda: not overlay.isVisible())
    it.settle()
    return overlay


def open_export(it: Stage) -> RatingsOverlay:
    it.window.actions_.more.menu().popup(it.window.pos())
    pick("Export ratings…")
    it.settle()
    overlay = it.window.findChild(RatingsOverlay)
    assert it.window.focusWidget() is named(overlay, QComboBox, "Contents")
    return overlay


def test_ratings_are_exported_with_a_note_of_what_the_file_contains(
    profile: AppPaths, tmp_path: Path
) -> None:
    file = tmp_path / "pairs.jsonl"
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        overlay = open_export(it)
        save = named(overlay, QPushButton, "Save…")
        assert "There is no pair yet" in note(overlay) and not save.isEnabled()
        QTest.keyClick(overlay, Qt.Key.Key_Escape)
        rate(it, "Bad answer")
        field = write_better(it)
        field.selectAll()
        QTest.keyClicks(field, "They purr.")
        it.click("Save", it.window.findChild(CorrectionOverlay))
        it.settle()
        overlay = open_export(it)
        assert save.isEnabled() and "worse answer: 1." in note(overlay)
        assert "full text" in note(overlay) and "thinking" in note(overlay)
        export(it, file)
        line = json.loads(file.read_text(encoding="utf-8"))
        assert line["rejected"] == [
            {"role": "assistant", "thinking": "Hm, cats.", "content": "They bark."}
        ]
        assert any(str(file) in each.sentence for each in it.window.pane.notices.shown())
        overlay = open_export(it)
        for name in ("With the reasoning", "With the text of attached documents"):
            QTest.mouseClick(named(overlay, Switch, name), Qt.MouseButton.LeftButton)
        assert "thinking" not in note(overlay) and "only named" in note(overlay)
        file = tmp_path / "answers.jsonl"
        export(it, file, "Good")
        said = [("user", "about cats"), ("assistant", "They purr.")]
        assert json.loads(file.read_text(encoding="utf-8")) == {
            "messages": [{"role": role, "content": text} for role, text in said]
        }


@pytest.mark.parametrize("way", ["Cancel", "Escape", "whole"])
def test_a_large_export_shows_how_far_it_is_and_can_be_stopped(
    profile: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """It waits in the middle of the file for a document."""
    reached, open_ = threading.Event(), threading.Event()

    def fill_with_document(store: ConversationStore) -> None:
        conversation = store.create(title="Cats", date="2026-11-30")
        file = store.documents.add("cats.txt", "text/plain", 9, "Cats purr.", ())
        parent = None
        for number in range(20):
            asked = Message.of(Role.USER, f"question {number}")
            files = (file,) if number == 10 else ()
            question = store.add_message(conversation.id, parent, asked, attachments=files)
            told = Message.of(Role.ASSISTANT, f"answer {number}")
            parent = store.add_message(conversation.id, question.id, told).id
            store.ratings.rate(parent, GOOD)

    file = tmp_path / "answers.jsonl"
    with stage(profile, fill=fill_with_document) as it:
        get = it.services.store.documents.get

        def slow(document_id: int) -> DocumentRecord:
            reached.set()
            assert open_.wait(20)
            return get(document_id)

        it.open("Cats")
        overlay = open_export(it)
        monkeypatch.setattr(it.services.store.documents, "get", slow)
        it.click("Save…", overlay)
        dialog = it.window.findChild(QFileDialog)
        dialog.findChild(QLineEdit).setText(str(file))
        QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
        bar = named(overlay, QProgressBar, "Progress")
        it.until(lambda: reached.is_set() and bar.isVisible() and bar.value() > 0)
        assert bar.value() < 100
        assert not named(overlay, QPushButton, "Save…").isEnabled()
        assert not named(overlay, QComboBox, "Contents").isEnabled()
        assert it.window.focusWidget() is named(overlay, QPushButton, "Cancel")
        if way == "Cancel":
            it.click("Cancel", overlay)
        elif way == "Escape":
            QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_Escape)
        open_.set()
        it.until(lambda: not overlay.isVisible())
        it.settle()
        assert len(list(tmp_path.glob("*answers*"))) == (way == "whole")
        if way == "whole":
            assert len(file.read_text(encoding="utf-8").splitlines()) == 20
        assert not any(each.severity is Severity.ERROR for each in it.window.pane.notices.shown())
        overlay = open_export(it)
        assert not bar.isVisible()
        assert named(overlay, QPushButton, "Save…").isEnabled()


def note(overlay: RatingsOverlay) -> str:
    box = named(overlay, QComboBox, "Contents")
    return QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Description)


def test_a_file_that_cannot_be_written_is_a_sentence(profile: AppPaths, tmp_path: Path) -> None:
    (tmp_path / "folder").touch()
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        rate(it, "Good answer")
        overlay = open_export(it)
        assert named(overlay, QComboBox, "Contents").currentText() == "Good answers (SFT)"
        it.window.navigation.show_settings()
        QApplication.sendEvent(overlay, QEvent(QEvent.Type.None_))
        overlay.save_requested.emit("answers", True, True)
        dialog = it.window.findChild(QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / "folder" / "x.jsonl"))
        dialog.reject()
        it.settle()
        assert len(it.window.navigation.notices().shown()) == 1
