"""`PageWriter`: text documents onto pages, for a PDF file or a printer, a slice at a time."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from math import ceil

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QTextDocument,
)

from app.ui.text.language import LANGUAGE

_SLICE_SECONDS = 0.02
_FOOTER_LINES = 2.5  # of room for the number of the page
_FEW_LINES = 3  # what follows a heading on its page


class PageWriter(QObject):
    """Paints on `device` between the other work of the GUI thread, since Qt lays text out while it
    holds Python's lock: in a thread of its own it would stop the window all the same.

    `progressed` counts the documents that are done; `finished` follows the last one, with whether
    the device took all of it.
    """

    progressed = Signal(int)
    finished = Signal(bool)

    def __init__(self, device: QPagedPaintDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._painter = QPainter()
        self._documents: Iterator[QTextDocument] = iter(())
        self._done = 0
        self._page = 1
        self._top = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._write_slice)

    def start(self, documents: Iterable[QTextDocument]) -> bool:
        """Whether the device can be painted on."""
        self._documents = iter(documents)
        if not self._painter.begin(self._device):
            return False
        self._timer.start()
        return True

    def cancel(self) -> None:
        """What was painted so far is of no use; `finished` does not follow."""
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()

    @Slot()
    def _write_slice(self) -> None:
        end = time.monotonic() + _SLICE_SECONDS
        while time.monotonic() < end:
            document = next(self._documents, None)
            if document is None:
                self._number_page()
                self._timer.stop()
                self.finished.emit(self._painter.end())
                return
            self._write(document)
            self._done += 1
        self.progressed.emit(self._done)

    def _write(self, document: QTextDocument) -> None:
        """From where the last one ended on; pages break between lines."""
        layout = document.documentLayout()
        layout.setPaintDevice(self._device)
        document.setTextWidth(self._device.width())
        height, begun = document.size().height(), 0.0
        lines = _lines(document)
        while begun < height:
            room = self._bottom() - self._top
            end = _break(lines, begun, begun + room, height)
            if end == begun and self._top == 0:  # a line that is higher than a page is cut
                end = begun + room
            self._paint(layout, begun, end)
            self._top += ceil(end - begun)
            begun = end
            if begun < height:
                self._turn_page()

    def _paint(self, layout: QAbstractTextDocumentLayout, begin: float, end: float) -> None:
        part = QRectF(0, begin, self._device.width(), end - begin)
        self._painter.save()
        self._painter.translate(0, round(self._top - begin))
        self._painter.setClipRect(part)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = part.adjusted(0, 1, 0, -1)  # without the line that only touches it
        layout.draw(self._painter, context)
        self._painter.restore()

    def _bottom(self) -> float:
        metrics = QFontMetricsF(self._painter.font(), self._device)
        high = self._device.height()  # that of a label may be less than the footer's
        return max(high - _FOOTER_LINES * metrics.height(), high / 2)

    def _turn_page(self) -> None:
        self._number_page()
        self._device.newPage()
        self._page += 1
        self._top = 0.0

    def _number_page(self) -> None:
        metrics = QFontMetricsF(self._painter.font(), self._device)
        number = LANGUAGE.number(self._page)
        x = (self._device.width() - metrics.horizontalAdvance(number)) / 2
        self._painter.drawText(QPointF(x, self._device.height() - metrics.descent()), number)


def _lines(document: QTextDocument) -> list[tuple[float, float]]:
    """Top and bottom of all that no page may break, by their tops: a line each, and a heading
    with the first lines below it."""
    layout = document.documentLayout()
    lines: list[tuple[float, float]] = []
    heading: float | None = None
    block = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        text = block.layout()
        rects = [
            text.lineAt(number).rect().translated(0, top) for number in range(text.lineCount())
        ]
        lines += [(rect.top(), rect.bottom()) for rect in rects]
        if rects and block.blockFormat().headingLevel():
            heading = rects[0].top() if heading is None else heading
        elif rects and heading is not None:
            lines.append((heading, rects[:_FEW_LINES][-1].bottom()))
            heading = None
        block = block.next()
    return sorted(lines)


def _break(lines: list[tuple[float, float]], begun: float, limit: float, height: float) -> float:
    """Where a page with room from `begun` to `limit` ends: at `begun` when not one line fits."""
    if height <= limit:
        return height
    end = limit
    for top, bottom in reversed(lines):
        if top < end < bottom:
            end = top
    return max(end, begun)
