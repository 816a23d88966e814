"""`DetailsOverlay`: how an answer came to be, and what the model emitted for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.conversations.records import GenerationRecord
from app.texts import generation as words
from app.ui.controls.detail_box import DetailBox
from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_WIDEST = 560
_LEAST = 60  # pixels of the facts, where the window is low
_GAP = spacing.XL


class DetailsOverlay(Overlay):
    """Filled anew each time it is opened."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Details of this answer"))
        self._title = Label(self.accessibleName(), self)
        theme.enlarge(self._title, type_scale.TITLE, self.font().Weight.DemiBold)
        self._facts = QWidget(self)
        self._table = QWidget(self._facts)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(spacing.XS)
        self._grid.setColumnStretch(1, 1)
        self._estimate = Label(self._facts)
        self._estimate.setProperty("role", "muted")
        self._estimate.setWordWrap(True)
        self._estimate.setTextFormat(Qt.TextFormat.PlainText)
        self._scroll = _Facts(self)
        self._raw = DetailBox(self)
        self._raw.setAccessibleName(self.tr("Raw output of the model"))
        self._toggle = QPushButton(self.tr("Raw output"), self)
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._show_raw)
        self._copy = QPushButton(self.tr("Copy the raw output"), self)
        self._copy.clicked.connect(self._copy_raw)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self.close_sheet)
        self._lay_out()

    def open(self, generation: GenerationRecord, raw_output: str | None) -> None:
        """Without `raw_output` none was kept."""
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for row, (name, value) in enumerate(words.facts(generation, LANGUAGE)):
            self._put(row, 0, name, "muted")
            self._put(row, 1, value)
        estimate = words.estimate(generation, LANGUAGE)
        self._estimate.setText(estimate)
        self._estimate.setVisible(bool(estimate))
        self._raw.setPlainText(raw_output or "")
        self._toggle.setChecked(False)
        self._toggle.setEnabled(raw_output is not None)
        missing = self.tr("The raw output of this answer was not kept.")
        self._toggle.setToolTip("" if raw_output is not None else missing)
        self._show_raw(False)
        self.rise(self._close)
        self._scroll.updateGeometry()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.S)
        buttons.addWidget(self._toggle)
        buttons.addWidget(self._copy)
        buttons.addStretch()
        buttons.addWidget(self._close)
        facts = QVBoxLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(spacing.L)
        facts.addWidget(self._table)
        facts.addWidget(self._estimate)
        facts.addStretch()
        self._scroll.setWidget(self._facts)
        self.card.setMaximumWidth(theme.scaled_pixels(_WIDEST))
        column = self.lay_out_card()
        for widget in (self._title, self._scroll, self._raw):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _put(self, row: int, column: int, text: str, role: str = "") -> None:
        label = Label(text, self._table)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(True)
        if column:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    @Slot(bool)
    def _show_raw(self, shown: bool) -> None:
        self._raw.setVisible(shown)
        self._copy.setVisible(shown)

    @Slot()
    def _copy_raw(self) -> None:
        QGuiApplication.clipboard().setText(self._raw.toPlainText())


class _Facts(QScrollArea):
    """As high as what is in it, where there is room for that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        width = self.viewport().width()
        height = inside.heightForWidth(width) if inside.hasHeightForWidth() else 0
        return QSize(inside.sizeHint().width(), max(height, inside.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.scaled_pixels(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
