"""`MemoryBar`: memory use of a plan on one device, as a bar of its parts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.hardware.plan import DeviceUse
from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

PARTS = (("weights", "accent"), ("kv_cache", "warning"), ("compute", "muted"))
_HEIGHT = 12


class MemoryBar(QWidget):
    """The device's name, what is taken of what is free, and the bar below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ElidedLabel(self)
        self._sum = Label(self)
        self._bar = _Bar(self)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addWidget(self._name, 1)
        self._line.addWidget(self._sum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.XS)
        column.addLayout(self._line)
        column.addWidget(self._bar)

    def set_use(self, use: DeviceUse, missing_bytes: int) -> None:
        """`missing_bytes` of what is used cannot be had."""
        memory = use.device.kind == "cpu"
        name = self.tr("System memory") if memory else use.device.description or use.device.name
        if missing_bytes:
            words = LANGUAGE.fill(self.tr("{size} too little"), size=LANGUAGE.size(missing_bytes))
        else:
            words = LANGUAGE.fill(
                self.tr("{used} needed, {free} free"),
                used=LANGUAGE.size(use.used_bytes),
                free=LANGUAGE.size(use.device.free_bytes),
            )
        self._name.setText(name)
        self._sum.setText(words)
        role = "danger" if missing_bytes else "muted"
        if self._sum.property("role") != role:
            self._sum.setProperty("role", role)
            self._sum.style().polish(self._sum)
        self._bar.set_use(use, short=missing_bytes > 0)
        self.setAccessibleName(f"{name}: {words}")
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The sum goes below the name where both do not fit in one line."""
        gap = spacing.L
        wide = self._name.sizeHint().width() + gap + self._sum.sizeHint().width() <= self.width()
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._line.setSpacing(gap if wide else 0)


class _Bar(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._use: DeviceUse | None = None
        self._short = False
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_use(self, use: DeviceUse, *, short: bool) -> None:
        self._use, self._short = use, short
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._use is None:
            return
        use, colours = self._use, theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _HEIGHT / 2, _HEIGHT / 2)
        painter.fillPath(shape, QColor(colours.hover))
        painter.setClipPath(shape)
        whole = max(use.device.free_bytes, use.used_bytes, 1)
        x = 0.0
        for part, token in PARTS:
            width = getattr(use, part) / whole * frame.width()
            left = frame.right() - x - width if self.isRightToLeft() else frame.left() + x
            colour = colours.danger if self._short and part == "weights" else None
            painter.fillRect(
                QRectF(left, 0, width, _HEIGHT), QColor(colour or getattr(colours, token))
            )
            x += width
            if width > 0:  # a gap, so that the parts can be distinguished without colours
                edge = left if self.isRightToLeft() else left + width
                painter.fillRect(QRectF(edge - 0.75, 0, 1.5, _HEIGHT), QColor(colours.raised))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)


class Legend(QWidget):
    """Which colour is what."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = {
            "weights": self.tr("Weights"),
            "kv_cache": self.tr("Conversation (KV cache)"),
            "compute": self.tr("Working room"),
        }
        flow = FlowLayout(self, gap=spacing.L)
        for part, token in PARTS:
            flow.addWidget(_Swatch(self._names[part], token, self))


class _Swatch(QWidget):
    def __init__(self, text: str, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        label = Label(text, self)
        label.setProperty("role", "muted")
        theme.enlarge(label, type_scale.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.S)
        row.addWidget(_Dot(token, self))
        row.addWidget(label)


class _Dot(QWidget):
    def __init__(self, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._token = token
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(theme.tokens(self), self._token)))
        painter.drawEllipse(self.rect())
