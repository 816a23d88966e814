"""How a row of the sidebar looks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.sidebar.widgets.conversation_rows import MARK_END, MARK_START, ConversationRow, RowKind
from app.ui.style import icons, spacing, theme, type_scale
from app.ui.text.utf16 import units

_SIDE, _PAD = spacing.S, spacing.S
_MORE = 24  # pixels for the icon at the end
_DOT = 8
_DOTTED, _ASKED, _PINNED = "dot", "help", "pin"  # the marks of a row; but one, names of icons
_NARROWER = 0.97  # what is found is drawn bolder than the text is measured
_ROW = Qt.ItemDataRole.UserRole
_LIVE, _ASKING = _ROW + 1, _ROW + 2


class ConversationDelegate(QStyledItemDelegate):
    @staticmethod
    def more_rect(row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the button with the row's menu is, shown under the pointer."""
        room = theme.scaled_pixels(_MORE)
        place = QRect(row.right() - _SIDE - spacing.XS - room, row.top(), room, row.height())
        return QStyle.visualRect(direction, row, place)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: ConversationRow = index.data(_ROW)
        line = QFontMetrics(option.font).height()
        height = {
            RowKind.HEADING: line + 20,
            RowKind.CONVERSATION: line + 16,
            RowKind.HIT: 2 * line + 18,
        }[row.kind]
        return QSize(80, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: ConversationRow = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.HEADING:
            self._paint_heading(painter, option, row)
        else:
            self._paint_row(painter, option, row, _mark(row, index))
        painter.restore()

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("New title"))
        editor.setMaxLength(200)
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        editor.setGeometry(option.rect.adjusted(_SIDE, 0, -_SIDE, 0))

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ConversationRow
    ) -> None:
        font = theme.scaled(option.font, type_scale.SMALL, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens(option.widget).muted))
        place = option.rect.adjusted(_SIDE + _PAD, spacing.S, -_SIDE - _PAD, -spacing.XS)
        _draw_line(painter, place, row.title, option.direction, Qt.AlignmentFlag.AlignBottom)

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ConversationRow, mark: str
    ) -> None:
        colours = theme.tokens(option.widget)
        state = QStyle.StateFlag
        selected = bool(option.state & state.State_Selected)
        hovered = bool(option.state & state.State_MouseOver)
        card = QRectF(option.rect.adjusted(_SIDE, 1, -_SIDE, -1))
        focused = bool(option.state & state.State_HasFocus)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if selected else colours.hover))
            painter.drawRoundedRect(card, theme.RADIUS, theme.RADIUS)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        room = option.rect.adjusted(_SIDE + _PAD, 0, -_SIDE - _PAD, 0)
        end = 0
        if hovered or focused:
            more = self.more_rect(option.rect, option.direction)
            _draw_icon(painter, "more", more, 18, colours.muted)
            end = theme.scaled_pixels(_MORE)
        elif mark:
            place = self.more_rect(option.rect, option.direction)
            if mark == _DOTTED:
                _draw_dot(painter, place, colours.accent)
            else:
                colour = colours.muted if mark == _PINNED else colours.accent
                _draw_icon(painter, mark, place, 16, colour)
            end = theme.scaled_pixels(_MORE)
        room = QStyle.visualRect(option.direction, option.rect, room.adjusted(0, 0, -end, 0))
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        if row.kind is RowKind.CONVERSATION:
            _draw_line(painter, room, row.title, option.direction, Qt.AlignmentFlag.AlignVCenter)
            return
        line = painter.fontMetrics().height()
        above = QRect(room.left(), room.top() + 7, room.width(), line)
        _draw_line(painter, above, row.title, option.direction, Qt.AlignmentFlag.AlignVCenter)
        below = above.translated(0, line + 2)
        _draw_snippet(painter, below, row.snippet, option, colours)


def _mark(row: ConversationRow, index: QModelIndex | QPersistentModelIndex) -> str:
    if index.data(_ASKING):
        return _ASKED
    if index.data(_LIVE):
        return _DOTTED
    return _PINNED if row.pinned else ""


def _draw_line(
    painter: QPainter,
    place: QRect,
    text: str,
    direction: Qt.LayoutDirection,
    vertical: Qt.AlignmentFlag,
) -> None:
    """It stands at the start of the list, and reads in its own direction."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    where = start | vertical | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(place, int(where | Qt.TextFlag.TextSingleLine), shown)


def _draw_icon(painter: QPainter, name: str, place: QRect, size: int, colour: str) -> None:
    side = theme.scaled_pixels(size)
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(place).center())
    icons.paint(painter, name, square, colour)


def _draw_dot(painter: QPainter, place: QRect, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    radius = theme.scaled_pixels(_DOT) / 2
    painter.drawEllipse(QRectF(place).center(), radius, radius)


def _draw_snippet(
    painter: QPainter,
    place: QRect,
    snippet: str,
    option: QStyleOptionViewItem,
    colours: theme.Tokens,
) -> None:
    """One line, cut between words, with the matches visible and highlighted."""
    font = theme.scaled(option.font, type_scale.SMALL)
    text, found = fitted(snippet, QFontMetrics(font), place.width())
    formats = []
    for start, end in found:
        form = QTextCharFormat()
        form.setForeground(QColor(colours.accent))
        form.setFontWeight(QFont.Weight.DemiBold)
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = units(text[:start]), units(text[start:end]), form
        formats.append(span)
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    painter.setPen(QColor(colours.muted))
    painter.setClipRect(place)
    right = option.direction == Qt.LayoutDirection.RightToLeft
    left = place.right() - line.naturalTextWidth() if right else place.left()
    layout.draw(painter, QRectF(left, place.top(), 0, 0).topLeft())


def fitted(snippet: str, metrics: QFontMetrics, width: int) -> tuple[str, list[tuple[int, int]]]:
    """The part of a snippet that fits into `width` pixels, with an ellipsis where words are left
    out, and the ranges of the matches in it."""
    before, mark, rest = snippet.partition(MARK_START)
    first = rest.partition(MARK_END)[0]
    room = width * 2 // 3  # the rest is for what comes after the first find
    if metrics.horizontalAdvance(snippet) <= width:
        room = width
    while metrics.horizontalAdvance(before + first) > room and " " in before.strip():
        before = "…" + before.removeprefix("…").lstrip().partition(" ")[2]
    text, found = "", []
    for piece in (before + mark + rest).split(MARK_START):
        inside, end, after = piece.partition(MARK_END)
        if end:
            found.append((len(text), len(text) + len(inside)))
        text += inside + after
    shown = text
    while metrics.horizontalAdvance(shown) > width * _NARROWER and " " in shown.rstrip("…"):
        shown = shown.removesuffix("…").rpartition(" ")[0] + "…"
    if metrics.horizontalAdvance(shown) > width:  # a language without spaces
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, width)
    return shown, [(start, min(end, len(shown))) for start, end in found if start < len(shown)]
