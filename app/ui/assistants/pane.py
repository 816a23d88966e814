"""`AssistantsOverlay`: all assistants, to make, change, share and delete."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.assistants.assistant import NAME_MOST, Assistant
from app.core.errors import UserError
from app.core.printable import one_line
from app.ui.assistants.viewmodels.assistants import AssistantsViewModel
from app.ui.assistants.widgets.assistant_icon import assistant_icon
from app.ui.assistants.widgets.editor import AssistantEditor
from app.ui.assistants.widgets.preview import AssistantPreview
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.list_detail_overlay import ListDetailOverlay
from app.ui.controls.notices import Action, Notice, Severity, notice_of
from app.ui.controls.save_dialog import ask_where_to_save, safe_name
from app.ui.style import spacing, theme
from app.ui.text.language import LANGUAGE
from app.ui.text.tool_tips import tool_tip

_UNDO_SECONDS = 12


class AssistantsOverlay(ListDetailOverlay):
    """What is typed is kept, however it is closed."""

    chat_requested = Signal(str)  # with the assistant of this id
    prompts_requested = Signal()

    def __init__(self, assistants: AssistantsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows.setAccessibleName(self.tr("Assistants"))
        self._assistants = assistants
        self._previewed: Assistant | None = None
        self.rows.currentItemChanged.connect(self._show_current)
        self._editor = AssistantEditor(self)
        self._editor.edited.connect(assistants.update)
        self._preview = AssistantPreview(self)
        self._preview.accepted.connect(self._add_previewed)
        self._preview.refused.connect(self._leave_preview)
        self._new = self.button(self.tr("New"), self._make)
        self._import = self.button(self.tr("Import…"), self._ask_what)
        self._saved = self.button(self.tr("Saved prompts…"), self._leave_for_prompts)
        self._saved.setProperty("role", "link")
        self._duplicate = self.button(self.tr("Duplicate"), self._make_copy)
        self._share = self.button(self.tr("Share…"), self._ask_where_to)
        self._delete = self.button(self.tr("Delete"), self._delete_current)
        self._chat = self.button(self.tr("Start a chat"), self._start_chat)
        self._chat.setProperty("role", "primary")
        self._close = self.button(self.tr("Close"), self.close_sheet)
        self._lay_out()
        assistants.changed.connect(self._fill)
        assistants.added.connect(self._show_added)
        assistants.deleted.connect(self._notify_deleted)
        assistants.previewed.connect(self._show_preview)
        assistants.shared.connect(self._notify_shared)
        assistants.failed.connect(self._notify_failed)
        QApplication.instance().aboutToQuit.connect(self._editor.flush)

    def _lay_out(self) -> None:
        edit = QWidget(self)
        column = QVBoxLayout(edit)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.S)
        column.addWidget(self._editor, 1)
        buttons = FlowLayout(gap=spacing.S, leading=3)
        for button in (self._duplicate, self._share, self._delete, self._chat, self._close):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(edit)
        self._pages.addWidget(self._preview)
        below = [self._new, self._import, self._saved]
        self.lay_out(self.tr("Assistants"), below, self._pages)

    def open(
        self,
        models: list[str],
        collections: Sequence[tuple[str, str]],
        tools: Sequence[str],
        id: str = "",
    ) -> None:
        """At the assistant with this id; `models` are the names of those on this computer,
        `collections` the ids and names of those of documents, `tools` the names of tools."""
        self._assistants.refresh()
        self._editor.set_models(models)
        self._editor.set_collections(collections)
        self._editor.set_tools(tools)
        self.select(id or self.selected())
        self._fill()
        self._leave_preview()
        self.rise(self.rows)

    def close_sheet(self) -> None:
        self._editor.flush()
        super().close_sheet()

    # The list

    def _current(self) -> Assistant | None:
        return self._assistants.find(self.selected())

    @Slot()
    def _fill(self) -> None:
        pixels = theme.scaled_pixels(20)
        self.rows.setIconSize(QSize(pixels, pixels))
        items = []
        for each in (*self._assistants.own, *self._assistants.shipped):
            item = QListWidgetItem(assistant_icon(each), each.name)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setToolTip(tool_tip(each.description))
            items.append(item)
        self.fill(items)
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        assistant = self._current()
        if assistant is not None:
            own = self._assistants.is_own(assistant.id)
            self._editor.show_assistant(assistant, own=own)
            if not own and self._delete.hasFocus():
                self.rows.setFocus()
            self._delete.setEnabled(own)

    # What the buttons do

    @Slot()
    def _make(self) -> None:
        self._editor.flush()
        self._assistants.add(Assistant(name=self.tr("New assistant")))

    @Slot()
    def _make_copy(self) -> None:
        self._editor.flush()
        assistant = self._current()
        if assistant is not None:
            name = self.tr("Copy of {name}").replace("{name}", assistant.name)
            self._assistants.add(replace(assistant, name=one_line(name, NAME_MOST)))

    @Slot()
    def _delete_current(self) -> None:
        self._editor.flush()
        self._assistants.delete(self.selected())

    @Slot()
    def _start_chat(self) -> None:
        id = self.selected()
        self.close_sheet()
        self.chat_requested.emit(id)

    @Slot()
    def _leave_for_prompts(self) -> None:
        self.close_sheet()
        self.prompts_requested.emit()

    @Slot()
    def _ask_where_to(self) -> None:
        self._editor.flush()
        assistant = self._current()
        if assistant is not None:
            name = f"{safe_name(assistant.name, 'assistant')}.json"
            share = partial(self._assistants.share, assistant.id)
            ask_where_to_save(self, self.tr("Share the assistant"), name, share)

    @Slot()
    def _ask_what(self) -> None:
        self._editor.flush()
        dialog = QFileDialog(self, self.tr("Import an assistant"), str(Path.home()))
        dialog.setNameFilters([self.tr("Assistants (*.json)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._read)
        dialog.open()

    @Slot(str)
    def _read(self, path: str) -> None:
        self._assistants.preview(Path(path))

    @Slot(object)
    def _show_preview(self, assistant: Assistant) -> None:
        self._previewed = assistant
        self._pages.setCurrentWidget(self._preview)
        self.side.hide()
        self._preview.show_assistant(assistant)

    @Slot()
    def _add_previewed(self) -> None:
        if self._previewed is not None:
            self._assistants.add(self._previewed)
        self._leave_preview()

    @Slot()
    def _leave_preview(self) -> None:
        self._previewed = None
        self.side.show()
        self._pages.setCurrentIndex(0)
        if self.isVisible():
            self.rows.setFocus()

    @Slot(str)
    def _show_added(self, id: str) -> None:
        self.notices.dismiss(f"deleted-{id}")
        self._leave_preview()
        self.select(id)
        self._fill()
        if self.isVisible():
            self._editor.focus_name()

    # Notices

    @Slot(object)
    def _notify_deleted(self, assistant: Assistant) -> None:
        undo = Action(self.tr("Undo"), partial(self._assistants.restore, assistant.id))
        sentence = LANGUAGE.fill(self.tr("“{name}” was deleted."), name=assistant.name)
        self.notices.show_notice(
            Notice(
                Severity.INFO,
                f"deleted-{assistant.id}",
                sentence,
                actions=(undo,),
                seconds=_UNDO_SECONDS,
            )
        )

    @Slot(object)
    def _notify_shared(self, path: Path) -> None:
        sentence = LANGUAGE.fill(self.tr("Saved as {path}."), path=path)
        self.notices.show_notice(Notice(Severity.INFO, "shared", sentence, seconds=8))

    @Slot(object)
    def _notify_failed(self, error: UserError) -> None:
        if self.isVisible():
            self.notices.show_notice(notice_of(error))
