"""`PictureBlock`: a picture that a tool made, as a block of its own with its buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.controls.icon_button import IconButton
from app.ui.controls.save_dialog import safe_name
from app.ui.document.block_view import BlockView, Selection
from app.ui.document.code_header import PADDING, header_height
from app.ui.document.picture_frame import PictureFrame
from app.ui.document.picture_header import SavePictureMenu
from app.ui.document.picture_overlay import PictureOverlay
from app.ui.document.pictures import Picture, PictureKind, PicturePainter
from app.ui.document.prose import ProseStyle
from app.ui.style import spacing, type_scale
from app.ui.style.theme import RADIUS, scaled


class PictureBlock(BlockView):
    """Its height is that of `height_for` the width that it is given."""

    shown = Signal()  # once its image is painted

    def __init__(self, style: ProseStyle, painter: PicturePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._painter = painter
        self._frame = PictureFrame(painter, self)
        self._frame.changed.connect(self._image_changed)
        self._header = 0
        self._shown_in = QRectF()
        self._large = IconButton("expand", self.tr("Open this picture large"), self)
        self._copy = IconButton("copy", self.tr("Copy the picture"), self)
        self._save = IconButton("download", self.tr("Save this picture"), self)
        self._large.clicked.connect(self._open_large)
        self._copy.clicked.connect(self._frame.copy)
        self._save.clicked.connect(self._show_save_menu)

    def set_picture(self, picture: Picture) -> None:
        self._frame.picture = picture
        self._header = header_height(self._style, picture.name)
        self.setAccessibleName(picture.name)
        self.setAccessibleDescription(picture.description)
        self.resized.emit()
        self.update()

    def height_for(self, width: int) -> int:
        size = self._frame.size_in(width - 2 * PADDING)
        self._shown_in = QRectF(
            (width - size.width()) / 2, self._header, size.width(), size.height()
        )
        return self._header + size.height() + PADDING

    def length(self) -> int:
        return 1

    def position_at(self, point: QPoint) -> int:
        return 0 if point.y() < self._shown_in.center().y() else 1

    def word_at(self, point: QPoint) -> Selection:
        return (0, 1)

    def text_between(self, start: int, end: int) -> str:
        picture = self._frame.picture
        return picture.name if picture and end > start else ""

    @Slot()
    def _image_changed(self) -> None:
        self.update()
        self.shown.emit()

    @Slot()
    def _open_large(self) -> None:
        if self._frame.picture is not None:
            overlay = PictureOverlay(self._frame.picture, self._painter, self.window())
            overlay.save_requested.connect(self._save_as)
            overlay.open()

    @Slot()
    def _show_save_menu(self) -> None:
        picture = self._frame.picture
        vector = picture is not None and picture.kind is PictureKind.SVG
        menu = SavePictureMenu(self._save, vector=vector)
        menu.chosen.connect(self._save_as)
        menu.popup_below(self._save.mapToGlobal(self._save.rect().bottomLeft()))

    @Slot(str)
    def _save_as(self, suffix: str) -> None:
        if (picture := self._frame.picture) is not None:
            name = f"{safe_name(picture.name, 'picture')}.{suffix}"
            png = suffix == "png"
            self.save_requested.emit(name, self._frame.png if png else picture.data.decode())

    def resizeEvent(self, event: QResizeEvent) -> None:
        buttons = [self._large, self._copy, self._save]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x, buttons = spacing.XS, buttons[::-1]
        else:
            x = self.width() - spacing.XS - sum(each.sizeHint().width() for each in buttons)
        for button in buttons:
            size = button.sizeHint()
            button.setGeometry(x, (self._header - size.height()) // 2, size.width(), size.height())
            x += size.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._style.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.border))
        painter.setBrush(QColor(colours.code_background))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        picture = self._frame.picture
        if picture is None:
            return
        font = scaled(self.font(), type_scale.SMALL)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        room = self.width() - 2 * PADDING - 3 * self._large.width()
        name = QFontMetricsF(font).elidedText(picture.name, Qt.TextElideMode.ElideRight, room)
        area = QRectF(PADDING, 0, self.width() - 2 * PADDING, self._header)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, side, name)
        self._frame.paint(painter, self._shown_in)
        if self.selection[0] < self.selection[1]:
            veil = QColor(colours.selection)
            veil.setAlpha(90)
            painter.fillRect(self._shown_in, veil)
