"""The margin of a block: the room around it, and what is painted there: bullets, boxes and
numbers of lists, bars of quotes."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app.ui.document.alerts import alert_colour
from app.ui.document.blocks import BULLET, CHECKED, UNCHECKED, Block, BlockKind, Container
from app.ui.document.prose import ARROW_ROOM, ProseStyle
from app.ui.style import spacing, type_scale
from app.ui.style.theme import scaled

# In text of the normal size.
_GAP = spacing.M
_ITEM_GAP = spacing.XS
_CODE_IN_ITEM_GAP = spacing.S
_BELOW_HEADING_GAP = spacing.S
_CLOSE_GAP = spacing.XXS  # below a title or a term
_HEADING_GAP = spacing.XL
_INDENTS = {Container.ITEM: 26, Container.FOOTNOTE: 26, Container.DEFINITION: 26}
_CLOSE = (Container.ITEM, Container.DEFINITION)  # their blocks stand closer together
_INDENT = 18  # of any other container
_DEEPEST = 12  # containers; those within are not indented further
_FOOTNOTES_GAP = spacing.XL  # above the first of several
_FOOTNOTES_RULE = 120
_BAR = 3
_THIN_BAR = 2
_BULLET_GAP = spacing.M  # from the bullet's middle to the text
_NUMBER_GAP = spacing.S
_RADIUS = 2.4
_BOX = 1.3  # of a task, in heights of capital letters
_BOX_GAP = spacing.S


def gap_between(before: Block, block: Block, scale: float) -> int:
    """The pixels above `block`; `scale` is `ProseStyle.scale`."""
    return round(_gap(before, block) * scale)


def _gap(before: Block, block: Block) -> int:
    if block.kind is BlockKind.PLAIN or block.continues:
        gap = 0
    elif block.kind is BlockKind.HEADING:
        gap = _HEADING_GAP
    elif before.kind in (BlockKind.ALERT, BlockKind.TERM):
        gap = _CLOSE_GAP
    elif before.kind is BlockKind.DETAILS and Container.DETAILS in block.within:
        gap = _BELOW_HEADING_GAP
    elif Container.FOOTNOTE in block.within:
        gap = _ITEM_GAP if Container.FOOTNOTE in before.within else _FOOTNOTES_GAP
    elif _is_other_list(before, block):
        gap = _GAP
    elif any(each in block.within and each in before.within for each in _CLOSE):
        code = BlockKind.CODE in (block.kind, before.kind)
        gap = _CODE_IN_ITEM_GAP if code else _ITEM_GAP
    else:
        gap = _BELOW_HEADING_GAP if before.kind is BlockKind.HEADING else _GAP
    return gap


def _is_other_list(before: Block, block: Block) -> bool:
    """Whether a list with numbers begins below one without, or the other way round."""
    if before.within != block.within or not (before.marker and block.marker):
        return False
    return before.marker[0].isdigit() != block.marker[0].isdigit()


class PlacedBlock(Protocol):
    """A block with its position in the column."""

    block: Block
    top: int
    height: int
    gap: int
    mirrored: bool

    @property
    def first_ascent(self) -> float:
        """Of its first line, which a formula may make higher; 0 when that is not known."""


def indent_of(block: Block, scale: float) -> int:
    """The room for the margin; `scale` is `ProseStyle.scale`."""
    return sum(_indent(container, scale) for container in block.within[:_DEEPEST])


def _indent(container: Container, scale: float) -> int:
    return round(_INDENTS.get(container, _INDENT) * scale)


def paint_margin(
    painter: QPainter, width: int, style: ProseStyle, slot: PlacedBlock, before: Block | None
) -> None:
    """Paint the margin of `slot` in a column of `width`; `before` is the block above it."""
    x = edge = 0
    within, scale = slot.block.within, style.scale
    for depth, container in enumerate(within[:_DEEPEST]):
        goes_on = before is not None and before.within[: depth + 1] == within[: depth + 1]
        begins = slot.block.kind is BlockKind.ALERT and depth == len(within) - 1
        top = slot.top - (slot.gap if goes_on and not begins else 0)  # one quote, one bar
        bar = QRectF(x, top, _BAR, slot.top + slot.height - top)
        if container.is_quote:
            colour = alert_colour(container, style.colours)
            painter.fillRect(_on_side(bar, width, slot), QColor(colour))
        elif container is Container.DETAILS:
            bar.setWidth(_THIN_BAR)
            bar.translate(round((ARROW_ROOM / 2 - 1) * scale) - _THIN_BAR // 2, 0)
            painter.fillRect(_on_side(bar, width, slot), QColor(style.colours.border))
        elif (
            container is Container.FOOTNOTE
            and not goes_on
            and slot.gap == round(_FOOTNOTES_GAP * scale)
        ):
            rule = QRectF(x, slot.top - slot.gap // 2, _FOOTNOTES_RULE, 1)
            painter.fillRect(_on_side(rule, width, slot), QColor(style.colours.border))
        x += _indent(container, scale)
        if container in (Container.ITEM, Container.FOOTNOTE):
            edge = x  # of what the marker belongs to
    if slot.block.marker:
        _paint_marker(painter, width - edge if slot.mirrored else edge, style, slot)


def _on_side(area: QRectF, width: int, slot: PlacedBlock) -> QRectF:
    """On the side on which the block begins."""
    if slot.mirrored:
        area.moveRight(width - area.left())
    return area


def _paint_marker(painter: QPainter, edge: float, style: ProseStyle, slot: PlacedBlock) -> None:
    """`edge` is where the text begins."""
    metrics = QFontMetricsF(style.font)
    baseline = slot.top + max(metrics.ascent(), slot.first_ascent)
    outward = 1 if slot.mirrored else -1
    if slot.block.marker in (UNCHECKED, CHECKED):
        _paint_box(painter, edge, baseline, style, slot)
        return
    if slot.block.marker == BULLET:
        x = edge + outward * _BULLET_GAP * style.scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.text_colour))
        middle = baseline - metrics.xHeight() / 2
        radius = _RADIUS * style.scale
        painter.drawEllipse(QPointF(x, middle), radius, radius)
        return
    note = slot.block.within[-1] is Container.FOOTNOTE
    font = scaled(style.font, type_scale.SMALL) if note else style.font
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(style.colours.accent if note else style.colours.muted))
    way = Qt.LayoutDirection.RightToLeft if slot.mirrored else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(way)  # of the text, not of the window
    wide = metrics.horizontalAdvance(slot.block.marker) + 1
    gap = _NUMBER_GAP * style.scale
    x = edge + gap if slot.mirrored else edge - gap - wide
    top = slot.top + max(slot.first_ascent - metrics.ascent(), 0)
    area = QRectF(x, top, wide + 1, metrics.height())
    painter.drawText(area, Qt.AlignmentFlag.AlignTop, slot.block.marker)


def _paint_box(
    painter: QPainter, edge: float, baseline: float, style: ProseStyle, slot: PlacedBlock
) -> None:
    """The box of a task, as high as a capital letter, ticked when it is done."""
    metrics = QFontMetricsF(style.font)
    size = round(metrics.capHeight() * _BOX)
    gap = _BOX_GAP * style.scale
    left = round(edge + gap if slot.mirrored else edge - gap - size)
    top = round(baseline - metrics.capHeight() / 2 - size / 2)
    box = QRectF(left + 0.5, top + 0.5, size - 1, size - 1)
    done = slot.block.marker == CHECKED
    colours = style.colours
    painter.setPen(QPen(QColor(colours.accent if done else colours.muted), 1.2))
    painter.setBrush(QColor(colours.accent) if done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    if done:
        tick = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.3)]
        points = [
            QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in tick
        ]
        painter.setPen(QPen(QColor(colours.on_accent), max(size / 8, 1.4)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
