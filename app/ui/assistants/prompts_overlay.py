"""`PromptsOverlay`: all saved prompts, to write, rename, change and delete."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.assistants.assistant import NAME_MOST
from app.core.assistants.prompt import SavedPrompt
from app.core.errors import UserError
from app.ui.assistants.viewmodels.prompts import PromptsViewModel
from app.ui.controls.label import Label
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import Action, Notice, Severity, notice_of
from app.ui.controls.overlay import Overlay
from app.ui.controls.word_edit import WordEdit
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_WIDEST = 900
_PAUSE_MS = 500
_UNDO_SECONDS = 12


class PromptsOverlay(Overlay):
    """What is typed is kept, however it is closed."""

    def __init__(self, prompts: PromptsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._shown: SavedPrompt | None = None
        self._wanted = ""  # the id of the one that is to be shown when it is there
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._title = Label(self.tr("Saved prompts"), self)
        theme.enlarge(self._title, type_scale.TITLE, self.font().Weight.DemiBold)
        self.setAccessibleName(self._title.text())
        self.notices = NoticeArea(self.card)
        self._list = QListWidget(self)
        self._list.setProperty("role", "rows")
        self._list.setAccessibleName(self._title.text())
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._show_current)
        self._name = QLineEdit(self)
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setPlaceholderText(self.tr("Name"))
        self._name.setMaxLength(NAME_MOST)
        self._name.textEdited.connect(self._pause.start)
        self._text = WordEdit(self)
        self._text.setProperty("role", "field")
        self._text.setAccessibleName(self.tr("Text of the prompt"))
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._pause.start)
        self._new = self._button(self.tr("New"), self._make)
        self._delete = self._button(self.tr("Delete"), self._delete_current)
        self._close = self._button(self.tr("Close"), self.close_sheet)
        self._lay_out()
        prompts.changed.connect(self._fill)
        prompts.added.connect(self._show_added)
        prompts.deleted.connect(self._notify_deleted)
        prompts.failed.connect(self._notify_failed)
        QApplication.instance().aboutToQuit.connect(self.flush)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        words = Label(
            self.tr(
                "Type / in an empty message to insert one. Words in {{double braces}} are "
                "selected one after the other, by Tab, to be filled in."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self._edit = QWidget(self)
        edit = QVBoxLayout(self._edit)
        edit.setContentsMargins(0, 0, 0, 0)
        edit.setSpacing(spacing.S)
        edit.addWidget(self._name)
        edit.addWidget(self._text, 1)
        halves = QHBoxLayout()
        halves.setSpacing(spacing.L)
        halves.addWidget(self._list, 2)
        halves.addWidget(self._edit, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.S)
        buttons.addWidget(self._new)
        buttons.addWidget(self._delete)
        buttons.addStretch()
        buttons.addWidget(self._close)
        self.card.setMaximumWidth(_WIDEST)
        policy = QSizePolicy.Policy
        self.card.setSizePolicy(policy.Expanding, policy.Expanding)
        column = self.lay_out_card(high=True)
        for widget in (self._title, words, self.notices):
            column.addWidget(widget)
        column.addLayout(halves, 1)
        column.addLayout(buttons)

    def open(self) -> None:
        self._prompts.refresh()
        self._fill()
        self.rise(self._list if self._list.count() else self._new)

    def parts(self) -> list[QWidget]:
        return [self.notices, self._list, self._edit, self._new, self._delete, self._close]

    def close_sheet(self) -> None:
        self.flush()
        super().close_sheet()

    @Slot()
    def flush(self) -> None:
        """Keep what is typed."""
        self._pause.stop()
        if self._shown is not None:
            name, text = self._name.text().strip(), self._text.toPlainText()
            self._shown = replace(self._shown, name=name, text=text)
            self._prompts.update(self._shown)

    def _id(self) -> str:
        item = self._list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    @Slot()
    def _fill(self) -> None:
        wanted, row = self._wanted or self._id(), max(self._list.currentRow(), 0)
        prompts = self._prompts.prompts
        blocked = self._list.blockSignals(True)
        self._list.clear()
        for each in prompts:
            item = QListWidgetItem(each.name, self._list)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
        ids = [each.id for each in prompts]
        self._list.setCurrentRow(ids.index(wanted) if wanted in ids else min(row, len(ids) - 1))
        if wanted in ids:
            self._wanted = ""
        self._list.blockSignals(blocked)
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        prompt = self._prompts.find(self._id())
        same = prompt and self._shown and prompt.id == self._shown.id
        if not same:
            if self._shown is not None and self._prompts.find(self._shown.id) is not None:
                self.flush()
            self._shown = prompt
            self._name.setText(prompt.name if prompt else "")
            blocked = self._text.blockSignals(True)
            self._text.setPlainText(prompt.text if prompt else "")
            self._text.blockSignals(blocked)
        self._edit.setEnabled(prompt is not None)
        self._delete.setEnabled(prompt is not None)

    @Slot()
    def _make(self) -> None:
        self.flush()
        self._prompts.add(SavedPrompt(self.tr("New prompt")))

    @Slot()
    def _delete_current(self) -> None:
        self.flush()
        self._prompts.delete(self._id())
        (self._list if self._list.count() else self._new).setFocus()

    @Slot(str)
    def _show_added(self, id: str) -> None:
        self.notices.dismiss(f"deleted-{id}")
        self._wanted = id
        self._fill()
        if self.isVisible():
            self._name.setFocus()
            self._name.selectAll()

    @Slot(object)
    def _notify_deleted(self, prompt: SavedPrompt) -> None:
        undo = Action(self.tr("Undo"), partial(self._prompts.restore, prompt.id))
        sentence = LANGUAGE.fill(self.tr("“{name}” was deleted."), name=prompt.name)
        key = f"deleted-{prompt.id}"
        self.notices.show_notice(
            Notice(Severity.INFO, key, sentence, actions=(undo,), seconds=_UNDO_SECONDS)
        )

    @Slot(object)
    def _notify_failed(self, error: UserError) -> None:
        if self.isVisible():
            self.notices.show_notice(notice_of(error))
