"""`OpenEditors`: the editors of messages, and the notes to calls that wait for permission; also of
messages that have no view at the moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from app.ui.chat.message_item import MessageEdit
from app.ui.chat.transcript.answer_view import AnswerView
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.chat.transcript.message_list import MessageList
from app.ui.chat.transcript.message_view import MessageView
from app.ui.chat.transcript.permission_notes import PermissionNotes


class OpenEditors(QObject):
    """Of the messages of `stack`, and of conversations that were shown before."""

    changed = Signal()  # what `states` returns
    opened = Signal(int, object)  # the message's id, MessageEditor

    def __init__(self, stack: MessageList, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self.notes = PermissionNotes(self)

    def states(self) -> dict[int, MessageEdit]:
        """What is in each editor, by message."""
        open_ = {view.item.id: view.edit_state for view in self._stack.views()}
        return self._stack.edits | {key: edit for key, edit in open_.items() if edit is not None}

    def set_states(self, edits: Mapping[int, MessageEdit]) -> None:
        """Open these messages' editors when the messages come into view."""
        self._stack.edits = dict(edits)

    def of(self, message_id: int) -> MessageEditor | None:
        """That of a message in view, if it is open."""
        row = self._stack.find(message_id)
        return row.view.editor if row and row.view else None

    def question_of(self, answer_id: int) -> int | None:
        """The message before it."""
        row = self._stack.find(answer_id)
        return self._stack.rows[row.index - 1].item.id if row and row.index else None

    def begin(self, message_id: int) -> None:
        """Edit a message in view."""
        row = self._stack.find(message_id)
        if row and row.view:
            row.view.begin_edit()

    def reopen(self, message_id: int, edit: MessageEdit) -> None:
        """With what was in it when it was closed, at once or when the message comes into view."""
        row = self._stack.find(message_id)
        if row is None or row.view is None:
            self._stack.edits[message_id] = edit
            self.changed.emit()
        elif row.view.editor is None:
            row.view.edit(edit)
            row.view.take_focus(Qt.FocusReason.OtherFocusReason)
        else:
            row.view.editor.put(edit)
            row.view.editor.setFocus()

    def end(self, message_id: int) -> None:
        """The text in the message's editor, visible or not, was accepted."""
        self._stack.edits.pop(message_id, None)
        row = self._stack.find(message_id)
        if row and row.view:
            row.view.end_edit()

    def drop(self, messages: Iterable[int]) -> None:
        """Of messages that are out of view for good."""
        for message in messages:
            self._stack.edits.pop(message, None)

    def connect_view(self, view: MessageView) -> None:
        """A view was made; its editor is open if it was when the message had a view last."""
        view.edit_changed.connect(self.changed)
        if isinstance(view, AnswerView):
            view.share_notes(self.notes)
        view.editor_opened.connect(partial(self.opened.emit, view.item.id))
        edit = self._stack.edits.pop(view.item.id, None)
        if edit is not None:
            view.edit(edit)
