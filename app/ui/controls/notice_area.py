"""`NoticeArea`: the place where the window shows failures and outcomes."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.controls.card import Card
from app.ui.controls.failure_detail import FailureDetail
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.focus_order import beyond, focus_within
from app.ui.controls.icon_label import IconLabel
from app.ui.controls.label import Label
from app.ui.controls.link_button import LinkButton
from app.ui.controls.notices import Action, Notice, Severity
from app.ui.style import icons, spacing, theme
from app.ui.text.language import LANGUAGE

_SHOWN = 3
_MOST = 0.5  # of the height of the pane: the rest is for what the notices are about
_LOOK_MS = 250
_SHORT = 60  # letters that leave room beside them for two actions
_LOOK = {
    Severity.INFO: ("info", "accent"),
    Severity.WARNING: ("warning", "warning"),
    Severity.ERROR: ("error", "danger"),
}


class NoticeArea(QScrollArea):
    """The newest is at the bottom; one with the same key replaces the former,
    and no more than three are shown at a time. Where they are tall, they scroll.

    `focus_left`: the notice that had the focus is gone, and the next in line may be anything.
    """

    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = parent  # a layout may give it another parent later
        self._bars: dict[str, _Bar] = {}
        self._ends: dict[str, float] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._expire)
        self._new = False  # the newest has not been scrolled to yet
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing.S)
        self.setProperty("role", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(body)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.verticalScrollBar().rangeChanged.connect(self._scroll_to_newest)
        if parent is not None:
            parent.installEventFilter(self)
        self.hide()

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Within the area, so that nothing is left of them while it is empty."""
        self._column.setContentsMargins(left, top, right, bottom)

    def heightForWidth(self, width: int) -> int:
        pane = self._pane
        most = int(pane.height() * _MOST) if pane is not None else self.maximumHeight()
        return min(self._column.totalHeightForWidth(width), most)

    def sizeHint(self) -> QSize:
        return QSize(self._column.totalSizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._column.totalMinimumSize().width(), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The height follows the notices and the pane. A layout of the pane changes neither: to
        ask for another one then would never end."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self.ensureWidgetVisible(watched)  # the area itself does so only from within
        grown = watched is self.widget() and event.type() == QEvent.Type.LayoutRequest
        resized = watched is self._pane and event.type() == QEvent.Type.Resize
        # A style may make a notice taller once it is shown.
        shown = watched is self.widget() and event.type() == QEvent.Type.Resize
        late = shown and self.heightForWidth(self.width()) != self.height()
        if grown or resized or late:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @Slot()
    def _scroll_to_newest(self) -> None:
        if self._new:
            self._new = False
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def show_notice(self, notice: Notice) -> None:
        known = self._bars.get(notice.key)
        if known is not None and known.notice == notice:
            known.again()
            return
        self.dismiss(notice.key)
        while len(self._bars) >= _SHOWN:
            self.dismiss(next(iter(self._bars)))
        bar = _Bar(notice, self.widget())
        bar.setObjectName(notice.key)
        bar.dismissed.connect(self.dismiss)
        bar.acted.connect(self._act)
        if notice.seconds:
            self._ends[notice.key] = time.monotonic() + notice.seconds
            self._clock.start()
        self._put_in_tab_order(bar)
        self._bars[notice.key] = bar
        self._column.addWidget(bar)
        self._new = True
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.sentence))

    def _put_in_tab_order(self, bar: _Bar) -> None:
        """Behind the last one, else where the area is: what is made later comes at the very end."""
        earlier = [button for each in self._bars.values() for button in each.buttons()]
        before = earlier[-1] if earlier else beyond(self, forward=False)
        for button in bar.buttons():
            button.installEventFilter(self)
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    @Slot(str)
    def dismiss(self, key: str) -> None:
        self._ends.pop(key, None)
        bar = self._bars.pop(key, None)
        if bar is not None:
            focused = focus_within(bar) is not None
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
            self.setVisible(bool(self._bars))
            if focused:
                self.focus_left.emit()

    def clear(self) -> None:
        for key in list(self._bars):
            self.dismiss(key)

    def shown(self) -> list[Notice]:
        return [bar.notice for bar in self._bars.values()]

    @Slot()
    def _expire(self) -> None:
        now = time.monotonic()
        for key in [key for key, end in self._ends.items() if end <= now]:
            self.dismiss(key)
        if not self._ends:
            self._clock.stop()

    @Slot(str, object)
    def _act(self, key: str, action: Action) -> None:
        self.dismiss(key)
        action.run()


class _Bar(Card):
    dismissed = Signal(str)  # key
    acted = Signal(str, object)  # key, Action

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self._below: FlowLayout | None = None
        self._times = 1
        icon, token = _LOOK[notice.severity]
        self.set_border("border" if notice.severity is Severity.INFO else token)
        self._icon = IconLabel(icon, token, self)
        self._sentence = Label(notice.sentence, self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setProperty("role", "icon")
        close.setIcon(icons.icon("close", "muted"))
        theme.size_icon(close, 16)
        close.setAccessibleName(self.tr("Dismiss"))
        close.setToolTip(self.tr("Dismiss"))
        close.clicked.connect(partial(self.dismissed.emit, notice.key))
        self.setAccessibleName(notice.sentence)
        short = len(notice.actions) < 2 or len(notice.sentence) < _SHORT
        brief = notice.severity is Severity.INFO and not notice.detail and short
        side = Qt.AlignmentFlag.AlignVCenter if brief else Qt.AlignmentFlag.AlignTop
        first = QHBoxLayout()
        first.setSpacing(spacing.M)
        first.addWidget(self._icon, alignment=side)
        first.addWidget(self._sentence, 1)
        if brief:  # one line is enough
            row = QHBoxLayout()
            first.addLayout(row)
            self._fill(row)
        first.addWidget(close, alignment=side)
        layout = QVBoxLayout(self)
        around = spacing.XS if brief else spacing.S
        layout.setContentsMargins(spacing.L, around, spacing.S, around)
        layout.setSpacing(spacing.XS)
        layout.addLayout(first)
        if not brief and (notice.actions or notice.detail):
            self._below = below = FlowLayout(gap=spacing.XS)
            self._indent()
            layout.addLayout(below)  # still empty: PySide may take the items of a full one for dead
            self._fill(below)
        if notice.detail:
            self._detail = FailureDetail(self)
            self._detail.set_failure(notice.code, notice.detail)
            self._detail.setContentsMargins(0, 0, spacing.S, 0)  # as far from each edge
            layout.addWidget(self._detail)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._indent()

    def _indent(self) -> None:
        """The actions stand below the sentence, less the room that links have around them."""
        if self._below is not None:
            beside = self._icon.width() + spacing.M - spacing.S
            self._below.setContentsMargins(beside, 0, beside, 0)

    def buttons(self) -> list[QAbstractButton]:
        """In the order of the eye."""
        close, *actions = self.findChildren(QAbstractButton)
        return [*actions, close]

    def again(self) -> None:
        """The same happened once more."""
        self._times += 1
        self._sentence.setText(
            LANGUAGE.fill(
                self.tr("{sentence} (%Ln time(s))", "", self._times), sentence=self.notice.sentence
            )
        )

    def _fill(self, row: QLayout) -> None:
        """With the actions."""
        row.setSpacing(spacing.XS)
        for action in self.notice.actions:
            button = LinkButton(action.text, self)
            button.clicked.connect(partial(self.acted.emit, self.notice.key, action))
            row.addWidget(button)
        if self.notice.detail:
            details = LinkButton(self.tr("Details"), self)
            details.setCheckable(True)
            details.toggled.connect(self._show_detail)
            row.addWidget(details)

    @Slot(bool)
    def _show_detail(self, shown: bool) -> None:
        self._detail.setVisible(shown)
