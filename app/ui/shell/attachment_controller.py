"""`AttachmentController`: files come into the messages that are written, and are shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.ui.chat.attachments.area import AttachmentArea
from app.ui.chat.attachments.viewer import DocumentViewer
from app.ui.chat.message_item import MessageAction
from app.ui.chat.pane import ChatPane
from app.ui.chat.transcript.message_editor import MessageEditor
from app.ui.chat.values import AttachmentItem, AttachmentRoom
from app.ui.chat.viewmodels.attachments import edit_key, edited_message
from app.ui.shell.searched_files import SearchedFiles

if TYPE_CHECKING:
    from app.ui.chat.values import OpenedDocument
    from app.ui.shell.view_models import ViewModels


class AttachmentController(QObject):
    """Of one view of the window, like `ChatController`: of its composer, and of the editors of
    questions that were sent."""

    def __init__(self, pane: ChatPane, view_models: ViewModels, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._attachments = attachments = view_models.attachments
        self._drafts = attachments.drafts
        self._opened = view_models.opened_documents
        self._viewer: DocumentViewer | None = None
        self._searched = SearchedFiles(pane, view_models, self)
        composer, files = pane.composer, pane.composer.files
        composer.attach_requested.connect(self.choose_files)
        composer.files_pasted.connect(self.add)
        composer.text_to_attach.connect(self._attach_text)
        pane.files_dropped.connect(self.add)
        self._connect_area(files)
        attachments.items_changed.connect(files.set_items)
        attachments.room_changed.connect(files.set_room)
        attachments.edit_changed.connect(self._show_in_editor)
        self._drafts.text_attached.connect(self._take_pasted)
        pane.transcript.editors.opened.connect(self._connect_editor)
        pane.transcript.action_requested.connect(self._act)
        self._opened.opened.connect(self._show)
        view_models.cited_documents.opened.connect(self._show)
        attachments.republish()

    def _connect_area(self, files: AttachmentArea) -> None:
        files.open_requested.connect(self._opened.open_of_draft)
        files.remove_requested.connect(self._drafts.remove)
        files.stop_requested.connect(self._drafts.stop)
        files.retry_requested.connect(self._drafts.retry)
        files.search_requested.connect(self._searched.search)

    @Slot(int, object)
    def _connect_editor(self, message_id: int, editor: MessageEditor) -> None:
        self._connect_area(editor.files)
        editor.attach_requested.connect(partial(self._choose_for, message_id))
        editor.files_added.connect(partial(self._add_to_edit, message_id))
        editor.text_to_attach.connect(partial(self._add_text, edit_key(message_id)))
        editor.set_files(*self._attachments.of_edit(message_id))

    @Slot(MessageAction, int, object)
    def _act(self, action: MessageAction, message_id: int, payload: object) -> None:
        if action is MessageAction.BEGIN_EDIT and isinstance(payload, tuple) and message_id > 0:
            stored = [item.attachment for item in payload if item.attachment is not None]
            self._attachments.begin_edit(message_id, stored)
        elif action is MessageAction.CANCEL_EDIT:
            self._attachments.end_edit(message_id, undo=payload is not None)

    @Slot()
    def choose_files(self) -> None:
        """Opens the system's dialog and returns at once."""
        self._open_dialog().filesSelected.connect(self._files_selected)

    def _choose_for(self, message_id: int) -> None:
        self._open_dialog().filesSelected.connect(partial(self._selected_for, message_id))

    def _open_dialog(self) -> QFileDialog:
        dialog = QFileDialog(self._pane, self.tr("Attach files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(list)
    def _files_selected(self, paths: Sequence[str]) -> None:
        self.add([Path(path) for path in paths])

    def _selected_for(self, message_id: int, paths: Sequence[str]) -> None:
        self._add_to_edit(message_id, [Path(path) for path in paths])

    @Slot(list)
    def add(self, paths: Sequence[Path]) -> None:
        """Attach these files; what holds none is a picture."""
        if paths:
            self._searched.attach(self._attachments.draft, paths)
            self._pane.composer.setFocus()
        else:
            self._pane.refuse_pictures()

    def _add_to_edit(self, message_id: int, paths: Sequence[Path]) -> None:
        editor = self._pane.transcript.editors.of(message_id)
        if editor is None:
            return  # it was closed while the dialog was open
        if paths:
            self._searched.attach(edit_key(message_id), paths)
            editor.setFocus()
        else:
            self._pane.refuse_pictures()

    @Slot(str)
    def _attach_text(self, text: str) -> None:
        self._add_text(self._attachments.draft, text)

    def _add_text(self, draft: str, text: str) -> None:
        self._drafts.add_text(draft, self.tr("Pasted text.txt"), text)

    @Slot(str, str)
    def _take_pasted(self, draft: str, text: str) -> None:
        """From the message that it was pasted into."""
        if draft == self._attachments.draft:
            self._pane.composer.take_pasted(text)
        message_id = edited_message(draft)
        editor = self._pane.transcript.editors.of(message_id) if message_id is not None else None
        if editor is not None:
            editor.take_pasted(text)

    @Slot(int, list, object)
    def _show_in_editor(
        self, message_id: int, items: Sequence[AttachmentItem], room: AttachmentRoom
    ) -> None:
        editor = self._pane.transcript.editors.of(message_id)
        if editor is not None:
            editor.set_files(items, room)

    @Slot(object)
    def _show(self, document: OpenedDocument) -> None:
        if self._viewer is None:
            self._viewer = DocumentViewer(self._pane.window().centralWidget())
            self._viewer.closed.connect(self._opened.close)
            self._viewer.chosen.connect(self._drafts.choose)
            self._viewer.search_requested.connect(self._searched.search)
        self._viewer.open(document)
