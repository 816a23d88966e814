"""The window as a person meets it: a real store, and an engine that plays a script."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.core.conversations.records import MessageState
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Loading
from app.core.errors import Code, UserError
from app.core.files import exclusively
from app.core.messages import Channel, Effort
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_EFFORT, MODELS_FOLDERS
from app.core.settings.store import SettingsStore
from app.ui.chat.message_item import ItemState, MessageItem
from app.ui.controls.drop_button import DropButton
from app.ui.controls.mnemonics import without_mnemonic
from app.ui.controls.text_button import TextButton
from app.ui.shell.shortcut_overlay import ShortcutOverlay
from app.ui.shell.window_state import WindowStateFile
from app.ui.sidebar.widgets.conversation_list import ConversationList
from app.ui.sidebar.widgets.conversation_rows import ConversationRow
from app.ui.threads.runner import Lane
from tests.ui.find import choose, named, shown_page, visible_text
from tests.ui.gallery import talk
from tests.ui.stage import GPT_OSS, STARTER, Gate, Stage, answer, stage

pytestmark = pytest.mark.usefixtures("qapp")


class Shown:
    """What the transcript was told, folded into the items it shows."""

    def __init__(self, it: Stage) -> None:
        self.items: dict[int, MessageItem] = {}
        it.window.chat.items_changed.connect(self._all)
        it.window.chat.item_changed.connect(self._one)

    def _all(self, items: list[MessageItem]) -> None:
        self.items = {item.id: item for item in items}

    def _one(self, item: MessageItem) -> None:
        self.items[item.id] = item

    def texts(self) -> list[str]:
        return [item.answer for item in self.items.values()]

    @property
    def last(self) -> MessageItem:
        return list(self.items.values())[-1]


def press(it: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(
        it.window.focusWidget() or it.window, key, modifiers or Qt.KeyboardModifier.NoModifier
    )


def picker(it: Stage) -> DropButton:
    """In the header, with the models to choose from."""
    return it.window.pane.header.findChild(DropButton)


def effort_button(it: Stage) -> DropButton:
    return named(it.window.pane.composer, DropButton, "Reasoning effort")


def at_row(it: Stage, title: str) -> ConversationList:
    """The list of the sidebar, with this conversation the current one."""
    rows = it.window.sidebar.list
    titles = [row.title for row in rows.rows()]
    rows.setCurrentIndex(rows.model().index(titles.index(title), 0))
    return rows


def notices(it: Stage) -> list[str]:
    return [notice.key for notice in it.window.pane.notices.shown()]


def push(it: Stage, text: str, place: QWidget | None = None) -> None:
    """The button of a notice, or of what is in `place`."""
    buttons = (place or it.window.pane.notices).findChildren(QPushButton)
    next(button for button in buttons if button.text() == text and button.isVisible()).click()


def test_a_question_is_answered_and_there_after_a_restart(profile: AppPaths) -> None:
    with stage(profile, [lambda prompt: answer("The sky scatters blue.", "Physics.")]) as it:
        shown = Shown(it)
        it.window.activateWindow()
        it.window.pane.composer.setFocus()
        it.ask("Why is the sky blue?")
        it.until_idle()
        assert shown.texts() == ["Why is the sky blue?", "The sky scatters blue."]
        assert shown.last.reasoning == "Physics."
        assert shown.last.state is ItemState.COMPLETE
        assert it.window.pane.composer.text() == ""
        assert [row.title for row in it.window.sidebar.list.rows()] == [
            "Today",
            "Why is the sky blue?",
        ]
        identity = it.window.chat.conversation
    with stage(profile) as it:
        shown = Shown(it)
        it.window.conversation.open(identity)
        it.settle()
        assert shown.texts() == ["Why is the sky blue?", "The sky scatters blue."]


def test_escape_stops_and_keeps_what_was_written(profile: AppPaths) -> None:
    with stage(profile, [Gate("Half an answer")]) as it:
        shown = Shown(it)
        it.window.pane.composer.setFocus()
        it.ask("Tell me everything")
        it.until(lambda: shown.items and shown.last.answer == "Half an answer")
        press(it, Qt.Key.Key_Escape)
        it.until_idle()
        assert shown.last.state is ItemState.STOPPED
        assert shown.last.can_continue
        path = it.services.store.path(it.window.chat.conversation)
        assert path[-1].state is MessageState.STOPPED
        assert path[-1].message.text == "Half an answer"


def test_a_stream_goes_on_in_its_own_conversation(profile: AppPaths) -> None:
    gate = Gate("first half, ", "second half")
    with stage(profile, [gate], fill=lambda store: talk(store, "Old", [("a", "", "b")])) as it:
        shown = Shown(it)
        it.ask("Question")
        it.until(lambda: shown.items and shown.last.answer == "first half, ")
        live = it.window.chat.conversation
        other = next(r.id for r in it.window.conversations.records if r.id != live)
        it.window.conversation.open(other)
        it.settle()
        assert shown.texts() == ["a", "b"]
        assert it.window.chat.turn is not None and not it.window.chat.busy_here
        assert "Question" in it.window.pane.composer.findChild(QWidget, "send").toolTip()
        it.window.conversation.open(live)
        it.settle()
        assert shown.last.answer == "first half, "  # live again
        assert shown.last.state is ItemState.ANSWERING
        gate.open.set()
        it.until_idle()
        assert shown.texts() == ["Question", "first half, second half"]


def test_retry_makes_a_branch_and_one_can_go_back(profile: AppPaths) -> None:
    with stage(profile, [lambda p: answer("one"), lambda p: answer("two")]) as it:
        shown = Shown(it)
        it.ask("Count")
        it.until_idle()
        first = shown.last.id
        it.click("Answer again")
        it.until_idle()
        assert shown.last.id != first
        assert shown.texts() == ["Count", "two"]
        assert (shown.last.branch, shown.last.branches) == (2, 2)
        it.click("Previous version")
        it.settle()
        assert shown.texts() == ["Count", "one"]
        assert (shown.last.branch, shown.last.branches) == (1, 2)


def test_editing_a_question_answers_the_new_one(profile: AppPaths) -> None:
    with stage(profile, [lambda p: answer("one"), lambda p: answer("two")]) as it:
        shown = Shown(it)
        it.ask("Count")
        it.until_idle()
        it.click("Edit this message")
        field = it.window.focusWidget()
        QTest.keyClicks(field, " on")
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        it.until_idle()
        assert shown.texts() == ["Count on", "two"]


def test_answer_now_stops_the_reasoning_and_answers(profile: AppPaths) -> None:
    gate = Gate("Let me think", channel=Channel.ANALYSIS)
    with stage(profile, [gate, lambda p: answer("So be it.")]) as it:
        shown = Shown(it)
        it.ask("Hurry")
        it.until(lambda: shown.items and shown.last.state is ItemState.REASONING)
        assert shown.last.can_answer_now
        it.click("Answer now")
        it.until(lambda: shown.last.answer == "So be it.")
        it.until_idle()
        assert shown.last.reasoning == "Let me think"
        assert it.engine.prompts[-1].answer_now


def test_an_engine_that_dies_is_told_with_a_way_on(profile: AppPaths) -> None:
    def dies(prompt: object) -> Iterator[Any]:
        yield from answer("It was a dark and")
        yield 0.0, UserError(Code.ENGINE_CRASHED, "the log", reason="SIGKILL")

    with stage(profile, [dies, lambda p: answer("stormy night.")]) as it:
        shown = Shown(it)
        it.ask("Tell me a story")
        it.until_idle()
        assert notices(it) == []  # it stands below the answer, also tomorrow
        assert shown.last.state is ItemState.INTERRUPTED
        assert shown.last.answer == "It was a dark and"
        assert shown.last.failed and "stopped unexpectedly" in shown.last.notice
        assert shown.last.detail == "Code: ENGINE_CRASHED\nreason: SIGKILL\nthe log"
        push(it, "Retry", it.window.pane.transcript)
        it.until_idle()
        assert shown.texts() == ["Tell me a story", "stormy night."]
        assert notices(it) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_model_that_cannot_be_loaded_is_told_with_a_way_on(profile: AppPaths) -> None:
    broken = [(0.0, UserError(Code.LOAD_FAILED, path="x.gguf"))]
    with stage(profile, loading=broken) as it:
        it.until(lambda: notices(it) == [Code.LOAD_FAILED])
        assert it.window.pane.header.findChild(TextButton).text() == "failed"
        push(it, "Choose another model")
        menu = picker(it).menu()
        assert menu.isVisible()
        menu.close()


def test_no_model_at_all_is_a_state_with_a_way_on(profile: AppPaths) -> None:
    with stage(profile, models=[]) as it:
        pane = it.window.pane
        assert pane.lacking.isVisible()
        assert not pane.composer.isVisible()
        it.until(lambda: "suits this computer" in visible_text(pane.lacking))
        wanted = ["Get gpt-oss-20b", "See all models", "Open a model file…"]
        buttons = pane.lacking.findChildren
        it.until(lambda: [b.text() for b in buttons(QPushButton) if b.isVisible()] == wanted)
        it.services.library.models.append(STARTER)
        it.services.settings.set(MODELS_FOLDERS, ("/models/more",))
        it.until(pane.welcome.isVisible)
        assert pane.composer.isVisible()


def test_a_missing_model_is_a_state_with_a_way_on(profile: AppPaths) -> None:
    gone = UserError(Code.FILE_MISSING, path="/gone/model.gguf")
    with stage(profile, models=[STARTER], wanted=gone) as it:
        pane = it.window.pane
        assert pane.lacking.isVisible()
        assert "/gone/model.gguf" in visible_text(pane.lacking)
        it.services.library.wanted = None
        choose(picker(it), STARTER.name)
        it.until(lambda: it.engine.loaded is not None)
        assert pane.welcome.isVisible()


def test_a_question_asked_while_the_model_loads_is_shown_and_answered(profile: AppPaths) -> None:
    gate = threading.Event()

    def slowly() -> Iterator[Any]:
        while not gate.wait(0.01):
            yield 0.0, Loading(0, 0.4)

    class Slow(list):
        def __iter__(self):
            return slowly()

    with stage(profile, [lambda p: answer("Here.")]) as it:
        it.until(lambda: it.engine.loaded is not None)
        it.engine.unload()
        it.engine.loading = Slow()
        it.window.engine.loads.load()
        it.until(it.window.pane.loading.isVisible)
        shown = Shown(it)
        it.ask("Are you there?")
        it.until(lambda: shown.texts() == ["Are you there?", ""])
        assert shown.last.state is ItemState.WAITING
        gate.set()
        it.until_idle()
        assert shown.texts() == ["Are you there?", "Here."]
        assert not it.window.pane.loading.isVisible()


def test_a_load_can_be_cancelled(profile: AppPaths) -> None:
    with stage(profile, loading=[(60.0, Loading(0, 0.5))]) as it:
        it.until(it.window.pane.loading.isVisible)
        it.click("Cancel loading")
        it.until(lambda: not it.window.pane.loading.isVisible())
        assert it.window.pane.header.findChild(TextButton).text() == "not loaded"
        assert notices(it) == []


def found(it: Stage) -> list[ConversationRow]:
    """The rows of the sidebar that a click on opens."""
    return [row for row in it.window.sidebar.list.rows() if row.conversation_id]


def test_search_finds_in_all_conversations_and_opens_at_the_message(profile: AppPaths) -> None:
    def fill(store: ConversationStore) -> None:
        talk(store, "Cats", [("about cats", "", "they purr")])
        talk(store, "Dogs", [("about dogs", "", "they bark loudly")])

    with stage(profile, fill=fill) as it:
        box = it.window.sidebar.findChild(QLineEdit)
        QTest.keyClicks(box, "bark")
        it.until(lambda: [hit.title for hit in found(it)] == ["Dogs"])
        hits = found(it)
        assert "\x02bark\x03" in hits[0].snippet
        QTest.keyClick(box, Qt.Key.Key_Down)
        press(it, Qt.Key.Key_Return)
        it.until(lambda: it.window.chat.conversation == hits[0].conversation_id)
        QTest.keyClick(box, Qt.Key.Key_Escape)
        it.settle()
        titles = [row.title for row in it.window.sidebar.list.rows()]
        assert titles == ["Today", "Dogs", "Cats"]
        QTest.keyClicks(box, "unicorn")
        it.until(lambda: "unicorn" in visible_text(it.window.sidebar))
        assert found(it) == []


def test_delete_can_be_undone(profile: AppPaths) -> None:
    with stage(profile, fill=lambda store: talk(store, "Cats", [("a", "", "b")])) as it:
        identity = it.window.conversations.records[0].id
        it.window.conversation.open(identity)
        it.settle()
        QTest.keyClick(at_row(it, "Cats"), Qt.Key.Key_Delete)
        it.until(lambda: it.window.sidebar.list.rows() == [])
        assert it.window.chat.conversation is None
        push(it, "Undo")
        it.until(lambda: len(it.window.sidebar.list.rows()) == 2)


def test_rename_and_pin(profile: AppPaths) -> None:
    with stage(profile, fill=lambda store: talk(store, "Cats", [("a", "", "b")])) as it:
        identity = it.window.conversations.records[0].id
        rows = at_row(it, "Cats")
        QTest.keyClick(rows, Qt.Key.Key_F2)
        field = named(rows, QLineEdit, "New title")
        field.selectAll()
        QTest.keyClicks(field, "  Small   cats ")
        QTest.keyClick(field, Qt.Key.Key_Return)
        menu = rows.menu_at(rows.currentIndex())
        next(each for each in menu.actions() if without_mnemonic(each.text()) == "Pin").trigger()
        it.until(
            lambda: [r.title for r in it.window.sidebar.list.rows()] == ["Pinned", "Small cats"]
        )
        assert it.services.store.conversation(identity).title == "Small cats"


def test_drafts_stay_with_their_conversation_and_outlive_the_window(profile: AppPaths) -> None:
    with stage(profile, fill=lambda store: talk(store, "Cats", [("a", "", "b")])) as it:
        composer = it.window.pane.composer
        composer.set_text("for a new one")
        it.window.conversation.open(it.window.conversations.records[0].id)
        it.settle()
        assert composer.text() == ""
        composer.set_text("about cats")
        it.window.conversation.open(None)
        assert composer.text() == "for a new one"
    with stage(profile) as it:
        assert it.window.pane.composer.text() == "for a new one"
        it.window.conversation.open(it.window.conversations.records[0].id)
        assert it.window.pane.composer.text() == "about cats"


def test_a_message_that_cannot_be_stored_comes_back(profile: AppPaths, monkeypatch) -> None:
    def full(**_: object) -> None:
        raise UserError(Code.DISK_FULL, path="/x/gloss.db")

    with stage(profile) as it:
        monkeypatch.setattr(it.services.store, "create", full)
        it.ask("Do not lose me")
        it.until(lambda: it.window.chat.turn is None)
        assert it.window.pane.composer.text() == "Do not lose me"
        assert notices(it) == [Code.DISK_FULL]


def test_closing_while_an_answer_streams_keeps_it(profile: AppPaths) -> None:
    gate = Gate("As far as it came")
    with stage(profile, [gate]) as it:
        shown = Shown(it)
        it.ask("Question")
        it.until(lambda: shown.items and shown.last.answer)
        identity = it.window.chat.conversation
    store = ConversationStore.open(profile.database)
    try:
        path = store.path(identity)
        assert path[-1].message.text == "As far as it came"
        assert path[-1].state is MessageState.INTERRUPTED
    finally:
        store.close()
    assert WindowStateFile(profile.data / "window.json").read().drafts == {}
    with stage(profile) as it:
        shown = Shown(it)
        it.window.conversation.open(identity)
        it.settle()
        assert shown.last.notice.startswith("Gloss was closed before this answer was complete.")
        assert shown.last.can_continue


def test_a_setting_does_not_wait_for_a_look_at_the_disk(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stage(profile) as it:
        looked, over = threading.Event(), threading.Event()

        def slow() -> list[Any]:
            looked.set()
            assert over.wait(60)
            return [GPT_OSS, STARTER]

        monkeypatch.setattr(it.services.library, "installed", slow)
        try:
            it.window.engine.choice.refresh()
            it.until(looked.is_set)
            choose(effort_button(it), "High")
            it.until(lambda: SettingsStore(profile.settings).get(CHAT_EFFORT) == "high")
        finally:
            over.set()


def test_a_setting_changed_just_before_closing_is_kept(profile: AppPaths) -> None:
    with stage(profile) as it:
        waiting = threading.Event()
        it.runner.submit(Lane.SETTINGS, lambda: waiting.wait(0.3), lambda _: None, lambda _: None)
        choose(effort_button(it), "High")
    assert SettingsStore(profile.settings).get(CHAT_EFFORT) == "high"


def test_a_lock_on_the_settings_does_not_keep_a_conversation_from_opening(
    profile: AppPaths,
) -> None:
    def fill(store: ConversationStore) -> None:
        talk(store, "Older", [("a", "", "b")])

    with stage(profile, fill=fill) as it, exclusively(profile.settings):
        choose(effort_button(it), "High")  # is saved once the lock is free
        QTest.keyClick(at_row(it, "Older"), Qt.Key.Key_Return)
        it.until(it.window.pane.transcript.isVisible, 5)


def test_the_keyboard_reaches_everything(profile: AppPaths) -> None:
    def fill(store: ConversationStore) -> None:
        talk(store, "Older", [("a", "", "b")])
        talk(store, "Newer", [("c", "", "d")])

    with stage(profile, fill=fill) as it:
        window, actions = it.window, it.window.actions_
        window.activateWindow()
        newer, older = (record.id for record in window.conversations.records)
        ctrl, shift, alt = (
            Qt.KeyboardModifier.ControlModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.AltModifier,
        )
        for key, modifiers, expected in (
            (Qt.Key.Key_Tab, ctrl, newer),
            (Qt.Key.Key_Tab, ctrl, older),
            (Qt.Key.Key_Backtab, ctrl | shift, newer),
            (Qt.Key.Key_Down, alt, older),
            (Qt.Key.Key_Up, alt, newer),
            (Qt.Key.Key_N, ctrl, None),
        ):
            press(it, key, modifiers)
            it.settle()
            assert window.chat.conversation == expected, (key, modifiers)
        press(it, Qt.Key.Key_F, ctrl)
        assert isinstance(window.focusWidget(), QLineEdit)
        press(it, Qt.Key.Key_L, ctrl)
        assert isinstance(window.focusWidget(), QPlainTextEdit)
        press(it, Qt.Key.Key_B, ctrl)
        assert window.sidebar.isHidden()
        press(it, Qt.Key.Key_B, ctrl)
        assert not window.sidebar.isHidden()
        press(it, Qt.Key.Key_Slash, ctrl)
        assert window.findChild(ShortcutOverlay).isVisible()
        press(it, Qt.Key.Key_Escape)
        assert not window.findChild(ShortcutOverlay).isVisible()
        keys = [key.toString() for a in actions.findChildren(QAction) for key in a.shortcuts()]
        assert len(keys) == len(set(keys)), "a key with two meanings does nothing"


def test_tab_goes_round_through_what_can_be_used(profile: AppPaths) -> None:
    with stage(profile, fill=lambda store: talk(store, "Cats", [("a", "", "b")])) as it:
        it.window.activateWindow()
        it.window.pane.composer.setFocus()
        start, seen = it.window.focusWidget(), []
        for _ in range(60):
            press(it, Qt.Key.Key_Tab)
            focused = it.window.focusWidget()
            if focused is start:
                break
            seen.append(focused)
        else:
            pytest.fail("Tab never comes back")
        assert len(seen) == len(set(seen))
        assert it.window.sidebar.list in seen
        assert all(widget.isVisible() and widget.isEnabled() for widget in seen)


@pytest.mark.parametrize("models", [[GPT_OSS, STARTER], []], ids=["ready", "no-model"])
def test_every_control_has_a_name(profile: AppPaths, models: list[Any]) -> None:
    with stage(profile, models=models) as it:
        it.ask("Hello")
        it.until_idle()
        it.window.conversation.notices.bug("ValueError")
        controls = [
            widget
            for widget in it.window.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        ]
        assert len(controls) > 6
        nameless = [
            widget
            for widget in controls
            if not widget.accessibleName()
            and not (isinstance(widget, QAbstractButton) and widget.text())
        ]
        assert nameless == []


def test_the_effort_is_only_offered_where_it_means_something(profile: AppPaths) -> None:
    with stage(profile) as it:
        effort = effort_button(it)
        assert effort.isVisible()
        choose(effort_button(it), "High")
        it.settle()
        it.ask("Think")
        it.until_idle()
        assert it.engine.prompts[-1].effort is Effort.HIGH
        choose(picker(it), STARTER.name)
        it.until(lambda: not effort.isVisible())


def test_a_bug_is_told_and_many_are_one(profile: AppPaths) -> None:
    with stage(profile) as it:
        for _ in range(50):
            it.window.conversation.notices.bug("ValueError")
        assert notices(it) == ["bug"]
        for number in range(9):
            it.window.conversation.notices.failed(UserError(list(Code)[number]))
        assert len(notices(it)) == 3


def test_a_model_file_is_opened_and_used(profile: AppPaths, tmp_path: Path) -> None:
    with stage(profile, models=[STARTER]) as it:
        it.window.engine.choice.add(tmp_path / "mine.gguf")
        it.until(lambda: it.engine.loaded and it.engine.loaded.path == str(tmp_path / "mine.gguf"))
        assert picker(it).text() == "mine"
        it.until(lambda: it.services.settings.get("chat.model") == str(tmp_path / "mine.gguf"))


def test_a_store_that_cannot_be_opened_fills_the_window(profile: AppPaths) -> None:
    with stage(profile, attach=False) as it:
        for code, first in (
            (Code.DATABASE_DAMAGED, "Rescue what can be read"),
            (Code.DATABASE_NEWER, "Start with an empty list"),
            (Code.DATABASE_LOCKED, "Try again"),
            (Code.DATABASE_READ_ONLY, "Try again"),
        ):
            it.window.show_start_failure(UserError(code, path="/x/gloss.db"))
            it.settle()
            assert shown_page(it.window) is it.window.start_failure
            buttons = it.window.start_failure.findChildren(QPushButton)
            visible = [button.text() for button in buttons if button.isVisible()]
            assert visible[0] == first and visible[-2:] == ["Quit", "Details"]
