"""`AttachmentController`: files come into the message that is written, and are shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.ui.chat.attachments.viewer import DocumentViewer
from app.ui.chat.pane import ChatPane

if TYPE_CHECKING:
    from app.ui.chat.values import OpenedDocument
    from app.ui.shell.view_models import ViewModels


class AttachmentController(QObject):
    """Of one view of the window, like `ChatController`."""

    def __init__(self, pane: ChatPane, view_models: ViewModels, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._attachments = view_models.attachments
        self._opened = view_models.opened_documents
        self._viewer: DocumentViewer | None = None
        composer, files, attachments = pane.composer, pane.composer.files, self._attachments
        composer.attach_requested.connect(self.choose_files)
        composer.files_pasted.connect(self.add)
        composer.text_to_attach.connect(self._attach_text)
        pane.files_dropped.connect(self.add)
        files.open_requested.connect(self._opened.open_of_draft)
        files.remove_requested.connect(attachments.remove)
        files.stop_requested.connect(attachments.stop)
        files.retry_requested.connect(attachments.retry)
        attachments.items_changed.connect(files.set_items)
        attachments.room_changed.connect(files.set_room)
        attachments.text_attached.connect(composer.take_pasted)
        self._opened.opened.connect(self._show)
        attachments.republish()

    @Slot()
    def choose_files(self) -> None:
        """Opens the system's dialog and returns at once."""
        dialog = QFileDialog(self._pane, self.tr("Attach files"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._files_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _files_selected(self, paths: Sequence[str]) -> None:
        self.add([Path(path) for path in paths])

    @Slot(list)
    def add(self, paths: Sequence[Path]) -> None:
        """Attach these files; what holds none is a picture."""
        if paths:
            self._attachments.add(paths)
            self._pane.composer.setFocus()
        else:
            self._pane.refuse_pictures()

    @Slot(str)
    def _attach_text(self, text: str) -> None:
        self._attachments.add_text(self.tr("Pasted text.txt"), text)

    @Slot(object)
    def _show(self, document: OpenedDocument) -> None:
        if self._viewer is None:
            self._viewer = DocumentViewer(self._pane.window().centralWidget())
            self._viewer.closed.connect(self._opened.close)
            self._viewer.chosen.connect(self._attachments.choose)
        room = self._attachments.room if document.can_choose else None
        self._viewer.open(document, room)
