"""`AttachmentStrip`: the files of one message, side by side and on as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.chat.attachments.chip import AttachmentChip
from app.ui.chat.values import AttachmentItem
from app.ui.controls.flow_layout import FlowLayout
from app.ui.style import spacing

_GAP = spacing.S


class AttachmentStrip(QWidget):
    """Tab leads to one of its files, the arrow keys to the others. `removable`: they belong to a
    message that is not sent yet."""

    open_requested = Signal(int)
    remove_requested = Signal(int)
    stop_requested = Signal(int)
    retry_requested = Signal(int)
    search_requested = Signal(list)
    left = Signal()  # the last file that had the focus is gone

    def __init__(self, parent: QWidget, *, removable: bool = False) -> None:
        super().__init__(parent)
        self._removable = removable
        self._chips: dict[int, AttachmentChip] = {}
        self._current: int | None = None
        self._place_in_tab_order = QWidget(self)  # after which the files come
        self._place_in_tab_order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place_in_tab_order.hide()
        self._flow = FlowLayout(self, _GAP)
        self.setAccessibleName(self.tr("Attached files"))
        self.hide()

    def set_items(self, items: Sequence[AttachmentItem]) -> None:
        """Show these; what was shown already stays as it is."""
        keys = [item.key for item in items]
        order = list(self._chips)
        gone = [key for key in order if key not in keys]
        focused = next((key for key in gone if self._chips[key].hasFocus()), None)
        place = order.index(focused) if focused is not None else 0
        for key in gone:
            self._drop(self._chips.pop(key))
        for item in items:
            if item.key in self._chips:
                self._chips[item.key].set_item(item)
            else:
                self._chips[item.key] = self._make(item)
        self.setVisible(bool(items))
        self._choose_current()
        before: QWidget = self._place_in_tab_order
        for chip in self.chips():  # Qt would put a new one last in the window
            self.setTabOrder(before, chip)
            before = chip
        self.updateGeometry()
        if focused is not None:
            self._focus_near(place)

    def focus_last(self) -> bool:
        """Whether there is one to give the focus to."""
        if self._chips:
            list(self._chips.values())[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._chips)

    def ideal_width(self) -> int:
        """With all of them on one line."""
        return self._flow.sizeHint().width()

    def height_for(self, width: int) -> int:
        return self._flow.heightForWidth(width) if self._chips else 0

    def chips(self) -> list[AttachmentChip]:
        return list(self._chips.values())

    def _make(self, item: AttachmentItem) -> AttachmentChip:
        chip = AttachmentChip(item, self, removable=self._removable)
        chip.clicked.connect(partial(self.open_requested.emit, item.key))
        chip.remove_requested.connect(self.remove_requested)
        chip.stop_requested.connect(self.stop_requested)
        chip.retry_requested.connect(self.retry_requested)
        chip.search_requested.connect(self.search_requested)
        chip.step_requested.connect(partial(self._step, item.key))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _drop(self, chip: AttachmentChip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _choose_current(self) -> None:
        """The one that Tab leads to."""
        if self._current not in self._chips:
            self._current = next(iter(self._chips), None)
        for key, chip in self._chips.items():
            strong, weak = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(strong if key == self._current else weak)

    def _focus_near(self, place: int) -> None:
        chips = self.chips()
        if chips:
            chips[min(place, len(chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _step(self, key: int, step: int) -> None:
        keys = list(self._chips)
        place = keys.index(key) + step
        if 0 <= place < len(keys):
            self._current = keys[place]
            self._choose_current()
            self._chips[self._current].setFocus(Qt.FocusReason.OtherFocusReason)


class ScrolledStrip(QScrollArea):
    """A strip that shows a few lines of files, and scrolls through more."""

    def __init__(self, strip: AttachmentStrip, parent: QWidget, lines: int = 3) -> None:
        super().__init__(parent)
        self._strip = strip
        self._lines = lines
        self._wanted = 0  # pixels high
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.viewport().setAutoFillBackground(False)
        holder = QWidget(self)
        holder.setAutoFillBackground(False)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(strip)
        column.addStretch()
        self.setWidget(holder)
        holder.setAutoFillBackground(False)  # which setWidget turns on
        self.setWidgetResizable(True)
        self.hide()

    def set_items(self, items: Sequence[AttachmentItem]) -> None:
        before = len(self._strip.chips())
        self._strip.set_items(items)
        self.setVisible(bool(items))
        self.fit()
        if len(items) > before:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self.fit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on to what is beside the files; QScrollArea would go through all of them."""
        found = super().focusNextPrevChild(forward)
        focus = self.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)
        return found

    def fit(self, width: int = 0) -> None:
        """As high as its lines, up to a few, also before it has this `width`; it gives way to the
        sentence below in a low window."""
        chips = self._strip.chips()
        if not chips:
            return
        line = chips[0].sizeHint().height()
        most = self._lines * (line + _GAP // 2) + line // 3  # the next line shows that it scrolls
        width = width or self.viewport().width() or self.width()
        high = self._strip.height_for(width)
        self._wanted = min(high, most)
        self.setMinimumHeight(min(self._wanted, line + line // 8))
        self.setMaximumHeight(self._wanted)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
