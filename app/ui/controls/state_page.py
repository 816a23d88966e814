"""`StatePage`: an icon, a title, a few words and what can be done; for empty and failed states."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QWidget,
)

from app.core.errors import Code
from app.ui.controls.centred_page import CentredPage, Column
from app.ui.controls.failure_detail import FailureDetail
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.notices import Action
from app.ui.style import icons, spacing, theme, type_scale

COLUMN = 640
_SYMBOL = 64
_INSIDE = (18, 18, -18, -18)


class StatePage(CentredPage):
    """Fills its parent; the text is in a column in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = _Symbol(self)
        self._title = Label(self)
        theme.enlarge(self._title, type_scale.DISPLAY, self.font().Weight.DemiBold)
        self._body = Label(self)
        self._body.setWordWrap(True)
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._title, self._body):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._buttons = FlowLayout(centred=True)
        self._detail = FailureDetail(self)
        column = Column(COLUMN)
        column.setSpacing(spacing.L)
        column.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._body)
        column.addSpacing(spacing.S)
        column.addLayout(self._buttons)
        column.addWidget(self._detail)
        self.centre(column)

    def show_state(
        self,
        icon: str,
        title: str,
        body: str,
        actions: Sequence[Action] = (),
        *,
        detail: str = "",
        code: Code | None = None,
    ) -> None:
        """The first action is the primary one."""
        self._icon.set_name(icon)
        self._title.setText(title)
        self._body.setText(body)
        self._detail.set_failure(code, detail)
        self._detail.hide()
        while (item := self._buttons.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        for number, action in enumerate(actions):
            button = QPushButton(action.text, self)
            if number == 0:
                button.setProperty("role", "primary")
                self.setFocusProxy(button)
            button.clicked.connect(action.run)
            self._buttons.addWidget(button)
        if detail:
            details = QPushButton(self.tr("Details"), self)
            details.setProperty("role", "quiet")
            details.clicked.connect(self._toggle_detail)
            self._buttons.addWidget(details)

    @Slot()
    def _toggle_detail(self) -> None:
        self._detail.setVisible(self._detail.isHidden())


class _Symbol(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = "info"
        self.setFixedSize(_SYMBOL, _SYMBOL)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover))
        painter.drawEllipse(self.rect())
        icons.paint(painter, self._name, QRectF(self.rect()).adjusted(*_INSIDE), colours.accent)
