"""Whatever is done to messages in whichever order, nothing that was typed is lost."""

from __future__ import annotations

import random
import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from app.core.engine.protocol import Delta
from app.core.errors import Code, UserError
from app.core.loading.options import AnswerChoice
from app.core.messages import Channel
from app.core.paths import AppPaths
from app.core.sqlite import dbapi2
from app.ui.chat.message_item import MessageAction, MessageEdit
from app.ui.chat.transcript.answer_view import AnswerView
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.question_view import QuestionView
from app.ui.chat.viewmodels.attachments import edit_key
from app.ui.chat.widgets.instructions_overlay import InstructionsOverlay
from app.ui.shell.window_state import WindowStateFile
from app.ui.threads.runner import Lane
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")


def field_of(editor: MessageEditor) -> QPlainTextEdit:
    return next(each for each in editor.findChildren(QPlainTextEdit) if each.isVisible())


class Chaos:
    """One user who does anything, and remembers what was typed."""

    def __init__(self, profile: AppPaths, seed: int) -> None:
        self.profile = profile
        self.chance = random.Random(seed)
        self.typed: set[str] = set()
        self.given_up: set[str] = set()  # deleted or removed, and not brought back
        self.log: list[str] = []
        self.copy = profile.data.with_name("killed")
        self.go = threading.Event()
        self.count = 0

    def text(self) -> str:
        self.count += 1
        text = f"words{self.count}x"
        self.typed.add(text)
        self.log.append(text)
        return text

    def turn(self, prompt: object) -> Iterator[Any]:
        kind = self.chance.choice(("quick", "quick", "slow", "dies"))
        yield 0.0, Delta(0, Channel.FINAL, "An ")
        while kind == "slow" and not self.go.wait(0.005):
            yield 0.0, Delta(0, Channel.FINAL, "")
        if kind == "dies":
            yield 0.0, UserError(Code.ENGINE_CRASHED, reason="SIGSEGV")
        yield 0.0, Delta(0, Channel.FINAL, "answer.")

    def work(self, steps: int) -> None:
        done = 0
        while done < steps:
            with stage(self.profile, [self.turn]) as it:
                for _ in range(self.chance.randint(5, steps)):
                    self.step(it)
                    done += 1
                it.settle()  # a message may be about to be deleted
                killed = self.chance.random() < 0.3
                if killed:
                    self.copy_as_killed(it)
                self.go.set()
                if self.chance.random() < 0.5:
                    it.until_idle()
                it.settle()
                deleted = self.texts_of("WHERE deleted_at IS NOT NULL")
                self.go.clear()
            self.given_up |= deleted  # gone for good at the next start
            if killed:
                shutil.rmtree(self.profile.data)
                self.copy.rename(self.profile.data)
            self.check()

    def copy_as_killed(self, it: Stage) -> None:
        """What is on the disk now is what a window that is killed leaves."""
        timer = it.window.findChild(QTimer, "drafts")
        it.until(lambda: not timer.isActive())
        it.settle()
        shutil.copytree(self.profile.data, self.copy)

    def step(self, it: Stage) -> None:
        act = self.chance.choice(
            (
                self.ask,
                self.ask,
                self.ask,
                self.draft,
                self.stop,
                self.let_go,
                self.new_chat,
                self.other_chat,
                self.on_message,
                self.on_message,
                self.on_message,
                self.undo,
                self.on_queue,
                self.on_queue,
                self.begin_edit,
                self.end_edit,
                self.choose_branch,
                self.attach,
                self.instruct,
                self.delete_chat,
                self.restore_chat,
                self.purge_chat,
                self.translate,
            )
        )
        self.log.append(f"{act.__name__} in {it.window.chat.conversation}")
        act(it)
        if self.chance.random() < 0.5:
            it.settle()

    def ask(self, it: Stage) -> None:
        it.ask(self.text() + " ")

    def draft(self, it: Stage) -> None:
        it.type(self.text() + " ")

    def stop(self, it: Stage) -> None:
        QTest.keyClick(it.field, Qt.Key.Key_Escape)

    def let_go(self, it: Stage) -> None:
        self.go.set()
        it.until_idle()
        self.go.clear()

    def new_chat(self, it: Stage) -> None:
        it.window.conversation.start_new()

    def other_chat(self, it: Stage) -> None:
        records = it.window.conversations.records
        if records:
            it.window.conversation.open(self.chance.choice(records).id)

    def undo(self, it: Stage) -> None:
        it.window.conversation.undo_delete()

    def on_message(self, it: Stage) -> None:
        it.settle()
        it.until(lambda: not it.window.pane.transcript.busy)
        views = [
            view
            for kind in (QuestionView, AnswerView)
            for view in it.window.pane.transcript.findChildren(kind)
            if view.isVisible()
        ]
        if not views:
            return
        view = self.chance.choice(views)
        identity = view.item.id
        act = it.window.pane.transcript.action_requested.emit
        match self.chance.choice(range(5)):
            case 0:
                act(MessageAction.DELETE, identity, None)
            case 1:
                act(MessageAction.FORK, identity, None)
            case 2 if view.edit_state is None:
                view.edit(MessageEdit(self.text()))
                editors = [each for each in view.findChildren(MessageEditor) if each.isVisible()]
                field = editors[0].findChild(QPlainTextEdit)
                QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            case 3:
                it.window.chat.retry(identity, AnswerChoice(temperature=0.5))
            case _:
                act(MessageAction.RETRY, identity, None)

    def views(self, it: Stage) -> list[MessageView]:
        it.settle()
        it.until(lambda: not it.window.pane.transcript.busy)
        found = it.window.pane.transcript.findChildren(MessageView)
        return [view for view in found if view.isVisible()]

    def begin_edit(self, it: Stage) -> None:
        """Words are typed, and left in the editor."""
        views = [view for view in self.views(it) if view.item.id > 0]
        if views:
            view = self.chance.choice(views)
            view.begin_edit()
            if view.editor is not None:
                QTest.keyClicks(field_of(view.editor), " " + self.text() + " ")

    def end_edit(self, it: Stage) -> None:
        editors = [view.editor for view in self.views(it) if view.editor is not None]
        if not editors:
            return
        editor = self.chance.choice(editors)
        if self.chance.random() < 0.3:
            self.given_up |= set(editor.state().text.split())
            for view in self.views(it):
                if view.editor is editor:
                    self.given_up |= self.files_in(it, edit_key(view.item.id))
            QTest.keyClick(field_of(editor), Qt.Key.Key_Escape)
        else:
            QTest.keyClick(field_of(editor), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def choose_branch(self, it: Stage) -> None:
        views = [view for view in self.views(it) if view.item.branches > 1]
        if views:
            it.window.chat.choose_branch(self.chance.choice(views).item.id, -1)

    def attach(self, it: Stage) -> None:
        """To the message that is written, or to one that is being edited."""
        attachments = it.window.models.attachments
        drafts = [attachments.draft, *map(edit_key, it.window.pane.transcript.editors.states())]
        attachments.drafts.add_text(self.chance.choice(drafts), "a.txt", self.text())
        if self.chance.random() < 0.5:
            it.runner.wait(Lane.DOCUMENTS, 10)

    def instruct(self, it: Stage) -> None:
        it.settle()
        it.window.conversation.instructions.open()
        overlay = it.window.findChild(InstructionsOverlay)
        field = overlay.findChild(QPlainTextEdit)
        QTest.keyClicks(field, self.text() + " ")
        if self.chance.random() < 0.3:
            it.click("Save", overlay)
        else:
            QTest.keyClick(field, Qt.Key.Key_Escape)

    def delete_chat(self, it: Stage) -> None:
        records = it.window.conversations.records
        if records:
            it.window.conversations.delete(self.chance.choice(records).id)

    def restore_chat(self, it: Stage) -> None:
        binned = it.services.store.binned()
        if binned:
            it.window.conversations.restore(self.chance.choice(binned).id)

    def purge_chat(self, it: Stage) -> None:
        it.settle()
        it.window.conversation.update_drafts()
        binned = it.services.store.binned()
        if not binned:
            return
        gone = self.chance.choice(binned).id
        self.given_up |= self.texts_of(f"WHERE conversation_id = {gone}")
        self.given_up |= self.drafts_in(it, gone)
        it.window.conversations.purge([gone])
        it.settle()

    def drafts_in(self, it: Stage, conversation: int) -> set[str]:
        """All that is written there and not sent."""
        drafts = it.window.drafts
        queued = drafts.queue.of(conversation, follows=False)
        with closing(dbapi2.connect(str(self.profile.database))) as connection:
            query = "SELECT id FROM message WHERE conversation_id = ?"
            messages = {id for (id,) in connection.execute(query, (conversation,))}
            query = "SELECT instructions FROM conversation WHERE id = ?"
            saved = [text for (text,) in connection.execute(query, (conversation,))]
        edits = {key: edit.text for key, edit in drafts.edits().items() if key in messages}
        texts = [drafts.texts().get(str(conversation), ""), *edits.values(), *saved]
        texts += [each.text for each in queued]
        texts += [each.text for each in drafts.instructions if each.conversation == conversation]
        names = [str(conversation), *map(edit_key, messages)]
        names += [f"queue-{each.number}" for each in queued]
        return {word for text in texts for word in text.split()} | self.files_in(it, *names)

    def files_in(self, it: Stage, *drafts: str) -> set[str]:
        files = it.window.models.attachments.drafts
        ready = (file.attachment for draft in drafts for file in files.of(draft))
        documents = it.services.store.documents
        texts = [documents.get(each.document_id).text for each in ready if each]
        return {word for text in texts for word in text.split()}

    def translate(self, it: Stage) -> None:
        it.window.retranslate()

    def on_queue(self, it: Stage) -> None:
        panel = it.window.pane.queue
        found = [each for each in panel.findChildren(QAbstractButton) if each.isVisible()]
        if not panel.isVisible() or not found:
            return
        button = self.chance.choice(found)
        if button.accessibleName().startswith("Remove"):
            before = it.window.chat.queued()
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            for gone in set(before) - set(it.window.chat.queued()):
                self.given_up |= {*gone.text.split(), *self.files_in(it, f"queue-{gone.number}")}
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def texts_of(self, where: str = "") -> set[str]:
        """Of messages, and of their files."""
        message = f"JOIN message ON message.id = message_id {where}"
        files = "SELECT text FROM document JOIN attachment ON document.id = document_id"
        with closing(dbapi2.connect(str(self.profile.database))) as connection:
            rows = connection.execute(f"SELECT text FROM part {message}").fetchall()
            rows += connection.execute(f"{files} {message}").fetchall()
        return {word for (text,) in rows for word in text.split()}

    def check(self) -> None:
        """After the window was closed."""
        state = WindowStateFile(self.profile.data / "window.json").read()
        drafts = [*state.drafts.values(), *(edit.text for edit in state.edits.values())]
        drafts += [state.new_instructions or "", *(each.text for each in state.instructions)]
        with closing(dbapi2.connect(str(self.profile.database))) as connection:
            for column in ("instructions FROM conversation", "text FROM document"):
                drafts += [text or "" for (text,) in connection.execute(f"SELECT {column}")]
        kept = self.texts_of() | {word for text in drafts for word in text.split()}
        lost = self.typed - self.given_up - kept
        assert not lost, f"{lost}: {self.log}"


def attack(profile: AppPaths, seed: int, steps: int) -> None:
    Chaos(profile, seed).work(steps)


@pytest.mark.parametrize("seed", range(3))
def test_nothing_typed_is_lost(profile: AppPaths, seed: int) -> None:
    attack(profile, seed, 30)


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(100, 140))
def test_nothing_typed_is_lost_in_long_work(profile: AppPaths, seed: int) -> None:
    attack(profile, seed, 120)
