"""The rows between the cards: headings, remarks, and placeholders for cards."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.controls.card import Card
from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.failure_detail import FailureDetail
from app.ui.controls.file_drop_overlay import FileDropOverlay
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.notices import details_of, sentence_of
from app.ui.controls.status_line import StatusLine
from app.ui.models.page_state import (
    SETTINGS_SECTIONS,
    ErrorRow,
    Heading,
    Moving,
    PartialItem,
    PlaceholderRow,
    RecommendationRow,
    Remark,
)
from app.ui.models.widgets.progress_row import ProgressRow
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE


class HeadingView(QWidget):
    leave_requested = Signal()
    held = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = Label(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        theme.enlarge(self._text, type_scale.LARGE, QFont.Weight.DemiBold)
        self._leave = QPushButton(self)
        self._leave.setProperty("role", "link")
        self._leave.clicked.connect(self.leave_requested)
        self._hint = Label(self)
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        line = QHBoxLayout()
        line.addWidget(self._text, 1)
        line.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, spacing.L, 0, 0)
        column.setSpacing(spacing.XXS)
        column.addLayout(line)
        column.addWidget(self._hint)

    def set_value(self, value: Heading) -> None:
        self._text.setText(value.text)
        self._leave.setText(value.leave)
        self._leave.setVisible(bool(value.leave))
        self._hint.setText(value.hint)
        self._hint.setVisible(bool(value.hint))


class RecommendationView(QWidget):
    """The model that suits this machine, in one sentence; no card, since it is no button."""

    held = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = StatusLine(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, spacing.S, 0, 0)
        layout.addWidget(self._line)

    def set_value(self, value: RecommendationRow) -> None:
        self._line.show_status("model", "accent", value.sentence)
        self.setAccessibleName(value.sentence)


class RemarkView(QWidget):
    held = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = Label(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)

    def set_value(self, value: Remark) -> None:
        self._label.setText(value.text)


class MovingView(Card):
    cancel_requested = Signal()
    held = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        name = self.tr("Moving the models")
        self._row = ProgressRow(
            name, self, self.tr("Moving the models to their new folder · {done} of {size}")
        )
        self._row.cancel_requested.connect(self.cancel_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.L, spacing.M, spacing.L, spacing.S)
        layout.addWidget(self._row)

    def set_value(self, value: Moving) -> None:
        self._row.set_progress(value.progress)


class PartialView(Card):
    """Files that an interrupted download left."""

    delete_requested = Signal(object)  # PartialItem
    held = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._item: PartialItem | None = None
        self._name = ElidedLabel(self)
        self._size = Label(self)
        self._size.setProperty("role", "muted")
        self._delete = QPushButton(self.tr("Delete"), self)
        self._delete.clicked.connect(self._press)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(spacing.L, spacing.S, spacing.M, spacing.S)
        layout.setSpacing(spacing.L)
        layout.addWidget(self._name, 1)
        layout.addWidget(self._size)
        layout.addWidget(self._delete)

    def set_value(self, value: PartialItem) -> None:
        self._item = value
        self._name.setText(value.name)
        self._size.setText(LANGUAGE.size(value.size_bytes))
        self._delete.setAccessibleName(
            LANGUAGE.fill(self.tr("Delete what is left of {name}"), name=value.name)
        )

    @Slot()
    def _press(self) -> None:
        self.delete_requested.emit(self._item)


class ErrorView(Card):
    """An error in place of content, with its remedy."""

    again_requested = Signal()
    settings_requested = Signal()
    held = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = StatusLine(self)
        self._again = QPushButton(self.tr("Try again"), self)
        self._again.clicked.connect(self.again_requested)
        self._settings = QPushButton(self.tr("Open the settings"), self)
        self._settings.clicked.connect(self.settings_requested)
        self._more = QPushButton(self.tr("Details"), self)
        self._more.setProperty("role", "link")
        self._more.setCheckable(True)
        self._detail = FailureDetail(self)
        self._more.toggled.connect(self._detail.setVisible)
        buttons = FlowLayout()
        for button in (self._settings, self._again, self._more):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.L, spacing.L, spacing.L, spacing.L)
        layout.setSpacing(spacing.M)
        layout.addWidget(self._line)
        layout.addLayout(buttons)
        layout.addWidget(self._detail)

    def set_value(self, value: ErrorRow) -> None:
        self._line.show_status("error", "danger", sentence_of(value.error))
        self._settings.setVisible(value.error.code in SETTINGS_SECTIONS)
        self._detail.set_failure(value.error.code, details_of(value.error))


class PlaceholderView(Card):
    """The outline of a card that is still to come."""

    held = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""

    def set_value(self, value: PlaceholderRow) -> None:
        self._text = value.text
        self.setAccessibleName(value.text)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() * 4 + 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(20, 16, -20, -16)
        high = self.fontMetrics().height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, self._text
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover))
        lines = ((0.34, 0.0), (0.82, 1.6), (0.56, 3.0))
        for share, line in lines[1:] if self._text else lines:
            bar = QRectF(0, inner.top() + line * high, inner.width() * share, high * 0.8)
            bar.moveRight(inner.right()) if mirrored else bar.moveLeft(inner.left())
            painter.drawRoundedRect(bar, 4, 4)


class DropOverlay(FileDropOverlay):
    """Over the whole pane while a file hovers above it."""

    def offer(self) -> None:
        text = self.tr("Drop model files or a folder of them here. They stay where they are.")
        self.show_offer("drop", text)
