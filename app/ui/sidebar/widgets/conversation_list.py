"""The list in the sidebar: its Qt model and its view."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QWidget,
)

from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.sidebar.widgets.conversation_delegate import ConversationDelegate
from app.ui.sidebar.widgets.conversation_rows import ConversationRow, RowKind
from app.ui.style import icons

_Index = QModelIndex | QPersistentModelIndex


class ListRole(IntEnum):
    """`ROW` is the `ConversationRow`, `LIVE` whether an answer is being written in it."""

    ROW = Qt.ItemDataRole.UserRole
    LIVE = Qt.ItemDataRole.UserRole + 1
    ASKING = Qt.ItemDataRole.UserRole + 2


class ConversationListModel(QAbstractListModel):
    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ConversationRow] = []
        self._live: frozenset[int] = frozenset()
        self._asking: frozenset[int] = frozenset()

    def set_rows(self, rows: Sequence[ConversationRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rows(self) -> list[ConversationRow]:
        return list(self._rows)

    def set_live(self, live: frozenset[int], asking: frozenset[int]) -> None:
        if (live, asking) != (self._live, self._asking):
            self._live, self._asking = live, asking
            roles = [ListRole.LIVE, ListRole.ASKING, Qt.ItemDataRole.AccessibleTextRole]
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), roles)

    def index_of(self, conversation_id: int | None) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if row.conversation_id is not None and row.conversation_id == conversation_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                value: object = row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                value = ", ".join(filter(None, (row.title, row.snippet, self._state_of(row))))
            case Qt.ItemDataRole.ToolTipRole:
                value = self._state_of(row) or None
            case ListRole.ROW:
                value = row
            case ListRole.LIVE:
                value = row.conversation_id in self._live
            case ListRole.ASKING:
                value = row.conversation_id in self._asking
            case _:
                value = None
        return value

    def _state_of(self, row: ConversationRow) -> str:
        if row.conversation_id in self._asking:
            return self.tr("asks for your permission")
        return self.tr("an answer is being written") if row.conversation_id in self._live else ""

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or row.conversation_id is None or not title:
            return False
        if title != row.title:
            self.renamed.emit(row.conversation_id, title)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].kind is RowKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._rows[index.row()].kind is RowKind.CONVERSATION:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


class ConversationList(QListView):
    """Click or Enter opens, F2 renames, Delete deletes; the rest is in the menu of a row."""

    chosen = Signal(int, object, bool)  # conversation id, message id or None, in its summary
    rename_requested = Signal(int, str)
    pin_requested = Signal(int, bool)
    export_requested = Signal(int)
    delete_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ConversationListModel(self)
        self._current: int | None = None
        self._waiting: Sequence[ConversationRow] | None = None
        self.setModel(self._model)
        self.setItemDelegate(ConversationDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self._model.renamed.connect(self.rename_requested)

    def set_rows(self, rows: Sequence[ConversationRow]) -> None:
        """The place and the selection stay where they are. While a title is being changed, they
        wait for its end."""
        if self.state() == self.State.EditingState:
            self._waiting = rows
            return
        if rows == self._model.rows():
            return
        place = self.verticalScrollBar().value()
        self._model.set_rows(rows)
        self.verticalScrollBar().setValue(place)
        self._select()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        rows, self._waiting = self._waiting, None
        if rows is not None:
            self.set_rows(rows)

    def set_current(self, conversation_id: int | None) -> None:
        self._current = conversation_id
        self._select()

    def set_live(self, live: frozenset[int], asking: frozenset[int]) -> None:
        self._model.set_live(live, asking)

    def rows(self) -> list[ConversationRow]:
        return self._model.rows()

    def menu_at(self, index: QModelIndex) -> QMenu:
        """The context menu of the conversation at `index`."""
        row: ConversationRow = index.data(ListRole.ROW)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        identity = row.conversation_id
        rename = menu.addAction(icons.icon("rename"), self.tr("Rename"))
        rename.setEnabled(row.kind is RowKind.CONVERSATION)
        rename.triggered.connect(lambda: self.edit(self._model.index_of(identity)))
        if row.kind is RowKind.CONVERSATION:
            pin = menu.addAction(
                icons.icon("pin"), self.tr("Unpin") if row.pinned else self.tr("Pin")
            )
            pin.triggered.connect(lambda: self.pin_requested.emit(identity, not row.pinned))
        export = menu.addAction(icons.icon("download"), self.tr("Export or print…"))
        export.triggered.connect(lambda: self.export_requested.emit(identity))
        menu.addSeparator()
        delete = menu.addAction(icons.icon("delete", "danger"), self.tr("Delete"))
        delete.triggered.connect(lambda: self.delete_requested.emit(identity))
        give_mnemonics(menu)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        row: ConversationRow | None = index.data(ListRole.ROW) if index.isValid() else None
        if event.text().strip() and event.text().isprintable():
            event.ignore()  # the chat's: what is typed goes into the message
        elif row is None or row.conversation_id is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(index)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(row.conversation_id)
        elif event.key() == Qt.Key.Key_F2 and row.kind is RowKind.CONVERSATION:
            self.edit(index)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        more = ConversationDelegate.more_rect(self.visualRect(index), self.layoutDirection())
        if more.contains(event.position().toPoint()):
            self._pop_up(index, self.viewport().mapToGlobal(more.bottomLeft()))
        else:
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if by_key:
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            place = event.globalPos()
        self._pop_up(index, place)

    def _pop_up(self, index: QModelIndex, place: QPoint) -> None:
        row: ConversationRow | None = index.data(ListRole.ROW) if index.isValid() else None
        if row is not None and row.conversation_id is not None:
            self.menu_at(index).popup(place)

    def _open(self, index: QModelIndex) -> None:
        row: ConversationRow | None = index.data(ListRole.ROW)
        if row is not None and row.conversation_id is not None:
            self.chosen.emit(row.conversation_id, row.message_id, row.in_summary)

    @Slot()
    def _select(self) -> None:
        index = self._model.index_of(self._current)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.selectionModel().clear()
