"""The diagrams of a conversation for a web page, and for paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from app.core.diagrams.drawer import DiagramDrawer
from app.ui.document.blocks import Block, BlockKind
from app.ui.document.diagram_store import DiagramKey, draw_diagram, palette_of
from app.ui.document.diagrams import is_drawn
from app.ui.document.pictures import Picture
from app.ui.style.theme import LIGHT

_TYPE: Final = QTextFormat.ObjectTypes.UserObject.value + 2
_NUMBER: Final = QTextFormat.Property.UserProperty.value + 10
_GROUND: Final = "#ffffff"
_HIGHEST: Final = 1.2  # times the width of the page
_NAME = re.compile(r'(?<= id="|url\(#)end(?=\d+)')
_FAMILY = re.compile(r'font-family="([^"]*)"')


class DiagramPictures:
    """Draws diagrams in the colours of paper, in a text of `font`; `close` it then."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._drawer = DiagramDrawer()
        self._palette = palette_of(LIGHT, _GROUND)

    def draw(self, source: str) -> Picture | None:
        """Waits for it; None for what cannot be drawn."""
        return draw_diagram(self._drawer, DiagramKey(source, self._palette, self._font)).picture

    def close(self) -> None:
        self._drawer.close()


def diagrams_in(blocks: Iterable[Block]) -> list[str]:
    """The sources, each once."""
    found = (each.text for each in blocks if is_diagram(each))
    return list(dict.fromkeys(found))


def is_diagram(block: Block) -> bool:
    return block.kind is BlockKind.CODE and is_drawn(block.language)


def as_html(picture: Picture, number: int) -> str:
    """`number` is that of the picture on its page, where no two parts may have the same name."""
    svg = _NAME.sub(f"picture-{number}-end", picture.data.decode())
    svg = _FAMILY.sub(r'font-family="\1, sans-serif"', svg)
    svg = svg.replace("<svg ", '<svg style="max-width: 100%; height: auto" ', 1)
    name = escape(picture.name)
    return f'<figure dir="ltr" role="img" aria-label="{name}">{svg}</figure>\n'


class PictureObjects(QPyTextObject):
    """Paints the pictures of documents for paper, each of which is one character."""

    def __init__(self, pictures: Mapping[int, Picture]) -> None:
        super().__init__()
        self._pictures = pictures

    def register(self, document: QTextDocument) -> None:
        document.documentLayout().registerHandler(_TYPE, self)

    def format(self, number: int) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setObjectType(_TYPE)
        style.setProperty(_NUMBER, number)
        return style

    def intrinsicSize(self, doc: QTextDocument, pos: int, format: QTextFormat) -> QSizeF:
        picture = self._pictures[format.property(_NUMBER)]
        width = doc.textWidth() if doc.textWidth() > 0 else picture.width
        share = min(1.0, width / picture.width, width * _HIGHEST / picture.height)
        return QSizeF(picture.width, picture.height) * share

    def drawObject(
        self, painter: QPainter, rect: QRectF, doc: QTextDocument, pos: int, format: QTextFormat
    ) -> None:
        picture = self._pictures[format.property(_NUMBER)]
        QSvgRenderer(QByteArray(picture.data)).render(painter, rect)
