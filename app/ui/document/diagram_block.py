"""`DiagramBlock`: code that is drawn once it is complete."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.controls.save_dialog import safe_name
from app.ui.document.block_view import Selection
from app.ui.document.blocks import Block
from app.ui.document.code_block import CodeBlock
from app.ui.document.code_header import PADDING
from app.ui.document.cursor_moves import Move
from app.ui.document.diagram_store import Diagram, DiagramKey, palette_of
from app.ui.document.picture_frame import PictureFrame
from app.ui.document.picture_header import DiagramHeader
from app.ui.document.picture_overlay import PictureOverlay
from app.ui.document.prose import ProseStyle
from app.ui.style import type_scale
from app.ui.style.theme import RADIUS, scaled
from app.ui.text.language import LANGUAGE

_LEAST = 0.45  # times its size: a picture that would be smaller scrolls sideways
_VEIL = 90  # of 255: the selection over a picture


class DiagramBlock(CodeBlock):
    """Its picture in the place of its source, with a button for either; or the source with a line
    that says why it is not drawn."""

    def __init__(self, style: ProseStyle, parent: QWidget) -> None:
        header = self._pictures = DiagramHeader(style, parent)
        super().__init__(style, parent, header)
        header.switch_requested.connect(self._switch)
        header.large_requested.connect(self._open_large)
        header.picture_copy_requested.connect(self._copy_picture)
        header.picture_save_requested.connect(self._save_picture)
        self._diagrams = style.diagrams
        self._source = ""
        self._key: DiagramKey | None = None  # what was asked for
        self._diagram: Diagram | None = None
        self._wants_source = False
        self._frame: PictureFrame | None = None
        self._shown_in = QRectF()  # where the picture is
        self._said = QRectF()  # and where the line below the source
        if self._diagrams is not None:
            self._frame = PictureFrame(self._diagrams.painter, self)
            self._frame.changed.connect(self.update)
            self._diagrams.arrived.connect(self._arrived)

    @property
    def picture_name(self) -> str:
        """For a screen reader; "" while its source is shown."""
        if not self._shows_picture or self._diagram is None or self._diagram.picture is None:
            return ""
        return LANGUAGE.fill(self.tr("Diagram: {title}"), title=self._diagram.picture.name)

    # -- BlockView --------------------------------------------------------------------

    def set_block(self, block: Block) -> None:
        super().set_block(block)
        if block.text != self._source:
            self._source, self._key, self._diagram = block.text, None, None
            if self._finished:
                self._ask()
            self._refresh()

    def finish(self) -> None:
        super().finish()
        if self._key is None:
            self._ask()
            self._refresh()

    def height_for(self, width: int) -> int:
        room = width - 2 * PADDING
        if self._shows_picture and self._frame is not None:
            size = self._frame.size_in(room, self._expected_size, _LEAST)
            corner = QPointF(max((width - size.width()) / 2, PADDING), self._header)
            self._shown_in = QRectF(corner, QSizeF(size))
            self.fit_bar()
            return self._header + size.height() + PADDING + self.bar_height(width)
        height = super().height_for(width)
        self._said = QRectF()
        if sentence := self._explanation:
            metrics = QFontMetrics(scaled(self.font(), type_scale.SMALL))
            lines = metrics.boundingRect(0, 0, room, 0, Qt.TextFlag.TextWordWrap, sentence)
            top = height - self.bar_height(width)
            self._said = QRectF(PADDING, top, room, lines.height())
            height += lines.height() + PADDING
        return height

    def content_width(self) -> int:
        if self._shows_picture:
            return round(self._shown_in.width()) + 2 * PADDING
        return super().content_width()

    def position_at(self, point: QPoint) -> int:
        if not self._shows_picture:
            return super().position_at(point)
        return 0 if point.y() < self._shown_in.center().y() else self.length()

    def word_at(self, point: QPoint) -> Selection:
        return (0, self.length()) if self._shows_picture else super().word_at(point)

    def caret_at(self, position: int) -> QRect:
        if not self._shows_picture:
            return super().caret_at(position)
        edge = self._shown_in.right() if position else self._shown_in.left()
        return QRect(round(edge) - self.shift, self._header, 1, round(self._shown_in.height()))

    def moved(self, position: int, move: Move) -> int | None:
        if not self._shows_picture:
            return super().moved(position, move)
        edge = self.length() if move.is_forward else 0
        return None if position == edge else edge

    def part(self, block: Block, start: int, end: int) -> Block | None:
        if self._shows_picture:
            return block if end > start else None
        return super().part(block, start, end)

    # -- picture ----------------------------------------------------------------------

    @property
    def _shows_picture(self) -> bool:
        """Also while it is drawn again, in the room that it had."""
        return not self._wants_source and self._expected_size is not None

    @property
    def _expected_size(self) -> tuple[float, float] | None:
        if self._diagram is not None:
            picture = self._diagram.picture
            return (picture.width, picture.height) if picture else None
        if self._key is None or self._diagrams is None:
            return None
        return self._diagrams.size_of(self._key.source)

    @property
    def _explanation(self) -> str:
        if self._diagrams is None or self._diagram is None or self._diagram.fault is None:
            return ""
        return self._diagrams.explanation(self._diagram)

    def _ask(self) -> None:
        if self._diagrams is not None:
            colours = palette_of(self._style.colours, self._style.colours.code_background)
            self._key = DiagramKey(self._source, colours, self._style.font)
            self._diagram = self._diagrams.get(self._key)

    @Slot(object)
    def _arrived(self, key: DiagramKey) -> None:
        if key == self._key and self._diagrams is not None:
            self._diagram = self._diagrams.get(key)
            self._refresh()
            self.resized.emit()

    def _refresh(self) -> None:
        picture = self._diagram.picture if self._diagram else None
        if self._frame is not None:
            self._frame.picture = picture
        self._pictures.set_picture(there=picture is not None, shown=self._shows_picture)
        self._pictures.place(self.width(), self._line_height)
        if name := self.picture_name:
            self.setAccessibleName(name)
            self.setAccessibleDescription(self._source)
        else:
            self._name()
            self.setAccessibleDescription(self._explanation)
        self.update()

    @Slot()
    def _switch(self) -> None:
        self._wants_source = not self._wants_source
        self._refresh()
        self.resized.emit()

    @Slot()
    def _open_large(self) -> None:
        if self._frame is None or self._frame.picture is None or self._diagrams is None:
            return
        overlay = PictureOverlay(self._frame.picture, self._diagrams.painter, self.window())
        overlay.save_requested.connect(self._save_picture)
        overlay.open()

    @Slot()
    def _copy_picture(self) -> None:
        if self._frame is not None:
            self._frame.copy()

    @Slot(str)
    def _save_picture(self, suffix: str) -> None:
        if self._frame is None or self._frame.picture is None:
            return
        picture = self._frame.picture
        name = f"{safe_name(picture.name, 'diagram')}.{suffix}"
        svg = picture.data.decode()
        self.save_requested.emit(name, self._frame.png if suffix == "png" else svg)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shows_picture:
            super().paintEvent(event)
            self._paint_explanation()
            return
        colours, painter = self._style.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found = any(current for *_, current in self.marks)
        painter.setPen(QColor(colours.accent if found else colours.border))
        painter.setBrush(QColor(colours.code_background))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        place = self._shown_in.translated(-self.shift, 0)
        painter.setClipRect(self.rect().adjusted(PADDING // 2, 0, -PADDING // 2, 0))
        if self._frame is not None:
            self._frame.paint(painter, place)
        if self.selection[0] < self.selection[1]:
            veil = QColor(colours.selection)
            veil.setAlpha(_VEIL)
            painter.fillRect(place, veil)

    def _paint_explanation(self) -> None:
        if sentence := self._explanation:
            painter = QPainter(self)
            painter.setFont(scaled(self.font(), type_scale.SMALL))
            painter.setPen(QColor(self._style.colours.muted))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            side = side | Qt.TextFlag.TextWordWrap
            painter.drawText(self._said, side, sentence)
