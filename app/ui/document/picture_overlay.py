"""`PictureOverlay`: one picture as large as the window, to be looked at closely."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.icon_button import IconButton
from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.document.picture_frame import PictureFrame
from app.ui.document.picture_header import SavePictureMenu
from app.ui.document.pictures import Picture, PictureKind, PicturePainter
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_STEP: Final = 1.25  # from one size to the next
_LARGEST: Final = 8.0
_SMALLEST: Final = 0.1
_WHEEL_STEP: Final = 120  # of a wheel's notch
_MOVE: Final = 60  # pixels, for an arrow key


class PictureCanvas(QWidget):
    """The picture in any size: +, − and 0, arrow keys, wheel and mouse."""

    zoomed = Signal()

    def __init__(self, picture: Picture, painter: PicturePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = PictureFrame(painter, self)
        self._frame.picture = picture
        self._frame.changed.connect(self.update)
        self._picture = picture
        self._zoom = 0.0  # 0: as large as there is room
        self._centre = QPointF(0.5, 0.5)  # what of the picture is in the middle, in shares of it
        self._grabbed: QPointF | None = None
        self._by_key = False  # whether it has the focus, and the user sees that
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleDescription(picture.description)

    @property
    def frame(self) -> PictureFrame:
        return self._frame

    @property
    def zoom(self) -> float:
        """Times the size that it has by itself."""
        return self._zoom or self._fitting

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """`about`: the point of the canvas that stays where it is, else the middle."""
        middle = QRectF(self.rect()).center()
        point = middle if about is None else about
        place = self._place
        share = QPointF(
            (point.x() - place.x()) / place.width(), (point.y() - place.y()) / place.height()
        )
        self._zoom = min(max(self.zoom * factor, _SMALLEST), max(_LARGEST, self._fitting))
        size = self._size
        self._centre = QPointF(
            share.x() + (middle.x() - point.x()) / size.width(),
            share.y() + (middle.y() - point.y()) / size.height(),
        )
        self._changed()

    def fit(self) -> None:
        self._zoom, self._centre = 0.0, QPointF(0.5, 0.5)
        self._changed()

    def move_by(self, x: float, y: float) -> None:
        """Move what is shown by so many pixels."""
        size = self._size
        self._centre += QPointF(x / size.width(), y / size.height())
        self._changed()

    def _changed(self) -> None:
        size = self._size
        for room, length, axis in (
            (self.width(), size.width(), "x"), (self.height(), size.height(), "y"),
        ):  # fmt: skip
            half = min(room / length / 2, 0.5)
            value = min(max(self._centre.x() if axis == "x" else self._centre.y(), half), 1 - half)
            if axis == "x":
                self._centre.setX(value)
            else:
                self._centre.setY(value)
        self.update()
        self.zoomed.emit()

    @property
    def _fitting(self) -> float:
        """At which all of it is seen; a small one is not made larger than twice its size."""
        picture = self._picture
        return max(min(self.width() / picture.width, self.height() / picture.height, 2.0), 0.01)

    @property
    def _size(self) -> QSizeF:
        return QSizeF(self._picture.width, self._picture.height) * self.zoom

    @property
    def _place(self) -> QRectF:
        size, middle = self._size, QRectF(self.rect()).center()
        left = middle.x() - size.width() * self._centre.x()
        top = middle.y() - size.height() * self._centre.y()
        return QRectF(QPointF(left, top), size)

    # -- events -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-_MOVE, 0), Qt.Key.Key_Right: (_MOVE, 0),
            Qt.Key.Key_Up: (0, -_MOVE), Qt.Key.Key_Down: (0, _MOVE),
        }  # fmt: skip
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(1 / _STEP)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() in moves:
            self.move_by(*moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _WHEEL_STEP
        if notches:
            self.zoom_by(_STEP**notches, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            way = self._grabbed - event.position()
            self._grabbed = event.position()
            self.move_by(way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._changed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._by_key = event.reason() in keys
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._by_key = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme.tokens(self), QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.code_background))  # as in the conversation
        self._frame.paint(painter, self._place)
        painter.setPen(QPen(QColor(colours.accent if self._by_key else colours.border)))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class PictureOverlay(Overlay):
    """Made when it is opened, and deleted when it is closed. `save_requested` has a suffix."""

    save_requested = Signal(str)

    def __init__(self, picture: Picture, painter: PicturePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self.canvas = PictureCanvas(picture, painter, self)
        self.canvas.setAccessibleName(picture.name)
        self.canvas.zoomed.connect(self._show_zoom)
        self._title, self._size = ElidedLabel(self), Label(self)
        theme.enlarge(self._title, type_scale.LARGE, self.font().Weight.DemiBold)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setText(picture.name)
        self._size.setProperty("role", "muted")
        self.setAccessibleName(picture.name)
        self._lay_out()

    def open(self) -> None:
        self.rise(self.canvas)

    def close_sheet(self) -> None:
        super().close_sheet()
        self.deleteLater()

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(spacing.XS)
        header.addWidget(self._title, 1)
        header.addWidget(self._size)
        self._save = IconButton("download", self.tr("Save this picture"), self)
        for button, act in (
            (IconButton("zoom-out", self.tr("Smaller"), self), self._zoom_out),
            (IconButton("zoom-in", self.tr("Larger"), self), self._zoom_in),
            (IconButton("expand", self.tr("As large as the window"), self), self.canvas.fit),
            (IconButton("copy", self.tr("Copy the picture"), self), self.canvas.frame.copy),
            (self._save, self._show_save_menu),
            (IconButton("close", self.tr("Close"), self), self.close_sheet),
        ):
            button.clicked.connect(act)
            header.addWidget(button)
        column = self.lay_out_card(high=True)
        column.addLayout(header)
        column.addWidget(self.canvas, 1)

    @Slot()
    def _zoom_in(self) -> None:
        self.canvas.zoom_by(_STEP)

    @Slot()
    def _zoom_out(self) -> None:
        self.canvas.zoom_by(1 / _STEP)

    @Slot()
    def _show_zoom(self) -> None:
        percent = LANGUAGE.number(round(self.canvas.zoom * 100))
        self._size.setText(LANGUAGE.fill(self.tr("{percent} %"), percent=percent))

    @Slot()
    def _show_save_menu(self) -> None:
        menu = SavePictureMenu(self._save, vector=self._picture.kind is PictureKind.SVG)
        menu.chosen.connect(self.save_requested)
        menu.popup_below(self._save.mapToGlobal(self._save.rect().bottomLeft()))
