"""The diagrams of a window: drawn by a process when they are first needed, and kept."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF

from app.core.diagrams.drawer import DiagramDrawer
from app.core.diagrams.metrics import WORD
from app.core.diagrams.protocol import (
    TEXT_SIZE,
    DiagramReply,
    DiagramRequest,
    Fault,
    Palette,
    Typeface,
)
from app.core.errors import UserError
from app.ui.document.pictures import Picture, PictureKind, PicturePainter
from app.ui.style.colours import Tokens
from app.ui.text.language import LANGUAGE
from app.ui.threads.runner import Lane, Runner

_MOST_BYTES: Final = 8 << 20
_RETRY_SECONDS: Final = 5.0  # after which a process that could not be started is tried again
_EM: Final = 100  # pixels: the size in which a font is measured
_PLAIN: Final = "".join(map(chr, range(32, 127))) + "…«»"
_TINT: Final = 0.14  # of the accent, in what is filled
_MOST_SIZES: Final = 500

_KINDS: Final = {
    "flowchart": QT_TRANSLATE_NOOP("DiagramKind", "Flowchart"),
    "sequence": QT_TRANSLATE_NOOP("DiagramKind", "Sequence diagram"),
    "class": QT_TRANSLATE_NOOP("DiagramKind", "Class diagram"),
    "state": QT_TRANSLATE_NOOP("DiagramKind", "State diagram"),
    "er": QT_TRANSLATE_NOOP("DiagramKind", "Entity relationship diagram"),
    "gantt": QT_TRANSLATE_NOOP("DiagramKind", "Gantt chart"),
    "pie": QT_TRANSLATE_NOOP("DiagramKind", "Pie chart"),
    "mindmap": QT_TRANSLATE_NOOP("DiagramKind", "Mind map"),
    "timeline": QT_TRANSLATE_NOOP("DiagramKind", "Timeline"),
    "journey": QT_TRANSLATE_NOOP("DiagramKind", "User journey"),
    "xychart": QT_TRANSLATE_NOOP("DiagramKind", "Chart"),
    "gitGraph": QT_TRANSLATE_NOOP("DiagramKind", "Git graph"),
    "quadrantChart": QT_TRANSLATE_NOOP("DiagramKind", "Quadrant chart"),
}


@dataclass(frozen=True, slots=True)
class DiagramKey:
    """A source as it is drawn in these colours and in this font."""

    source: str
    palette: Palette
    font: QFont

    def __hash__(self) -> int:
        return hash((self.source, self.palette))


@dataclass(frozen=True, slots=True)
class Diagram:
    """What became of a source: a picture, or a fault with its detail."""

    picture: Picture | None = None
    fault: Fault | None = None
    detail: str = ""


class Diagrams(QObject):
    """A cache of diagrams, and the painter of their pictures. `arrived` brings the key of one that
    was asked for and is there now."""

    arrived = Signal(object)  # DiagramKey

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.painter = PicturePainter(runner, self)
        self._runner = runner
        self._drawer = DiagramDrawer()
        self._diagrams: OrderedDict[DiagramKey, Diagram] = OrderedDict()
        self._sizes: OrderedDict[str, tuple[float, float]] = OrderedDict()  # by the source
        self._bytes = 0
        self._asked: set[DiagramKey] = set()
        self._failed = 0.0  # when the process could not be used last

    def get(self, key: DiagramKey) -> Diagram | None:
        """The diagram; None when it is not there yet, and then it will arrive."""
        diagram = self._diagrams.get(key)
        if diagram is not None:
            self._diagrams.move_to_end(key)
            unavailable = diagram.fault is Fault.UNAVAILABLE
            if not unavailable or time.monotonic() - self._failed < _RETRY_SECONDS:
                return diagram
        if key not in self._asked:
            self._asked.add(key)
            work = partial(draw_diagram, self._drawer, key)
            done = partial(self._keep, key)
            self._runner.submit(Lane.DIAGRAMS, work, done, partial(self._fail, key))
        return None

    def size_of(self, source: str) -> tuple[float, float] | None:
        """In which it was drawn last, in other colours."""
        return self._sizes.get(source)

    @property
    def busy(self) -> bool:
        """Whether some were asked for that have not arrived."""
        return bool(self._asked) or self.painter.busy

    def close(self) -> None:
        """End the process; nothing arrives any more."""
        self._drawer.close()

    def explanation(self, diagram: Diagram) -> str:
        """Why it is not drawn, in one sentence."""
        if diagram.fault in (Fault.TOO_LARGE, Fault.TOO_SLOW):
            return self.tr("Shown as its source: the diagram is too large to be drawn.")
        if diagram.fault is Fault.UNAVAILABLE:
            return self.tr("Shown as its source: the part of Gloss that draws diagrams cannot run.")
        if diagram.fault is Fault.EMPTY:
            return self.tr("Shown as its source: there is nothing in the diagram to be drawn.")
        if diagram.detail.isdecimal():
            sentence = self.tr("Shown as its source: line {number} of the diagram has a mistake.")
            return LANGUAGE.fill(sentence, number=int(diagram.detail))
        return self.tr("Shown as its source: Gloss cannot draw this diagram.")

    def _fail(self, key: DiagramKey, _: UserError) -> None:
        self._keep(key, Diagram(fault=Fault.UNAVAILABLE))

    def _keep(self, key: DiagramKey, diagram: Diagram) -> None:
        self._asked.discard(key)
        before = self._diagrams.pop(key, None)
        self._diagrams[key] = diagram
        self._bytes += _size(diagram) - (_size(before) if before else 0)
        while self._bytes > _MOST_BYTES and len(self._diagrams) > 1:
            self._bytes -= _size(self._diagrams.popitem(last=False)[1])
        if diagram.fault is Fault.UNAVAILABLE:
            self._failed = time.monotonic()
        if diagram.picture:
            self._sizes[key.source] = (diagram.picture.width, diagram.picture.height)
            if len(self._sizes) > _MOST_SIZES:
                self._sizes.popitem(last=False)
        self.arrived.emit(key)


def draw_diagram(drawer: DiagramDrawer, key: DiagramKey) -> Diagram:
    """Waits for the process."""
    request = DiagramRequest(key.source, key.palette, typeface(key.font, key.source))
    reply = drawer.draw(request)
    if reply.fault is not None:
        return Diagram(fault=reply.fault, detail=reply.detail)
    scale = QFontInfo(key.font).pixelSize() / TEXT_SIZE
    return Diagram(
        Picture(
            reply.svg.encode(),
            PictureKind.SVG,
            diagram_title(reply),
            reply.description or key.source,
            reply.width * scale,
            reply.height * scale,
        )
    )


def diagram_title(reply: DiagramReply) -> str:
    """Its own, or the kind of diagram it is."""
    start = next((kind for kind in _KINDS if reply.kind.startswith(kind)), "")
    kind = QCoreApplication.translate("DiagramKind", _KINDS[start]) if start else "Mermaid"
    return reply.title or kind


def typeface(font: QFont, source: str) -> Typeface:
    """What the process has to know of the font for this source. Any thread may call it."""
    measured = QFont(font)
    measured.setPixelSize(_EM)
    pieces = {*WORD.findall(source), *source, *_PLAIN}
    widths = []
    for bold in (False, True):
        measured.setBold(bold)
        metrics = QFontMetricsF(measured)
        widths.append({each: metrics.horizontalAdvance(each) / _EM for each in pieces})
    measured.setBold(False)
    metrics = QFontMetricsF(measured)
    return Typeface(
        QFontInfo(measured).family(),
        metrics.ascent() / _EM,
        metrics.descent() / _EM,
        metrics.xHeight() / _EM,
        *widths,
    )


def palette_of(colours: Tokens, ground: str) -> Palette:
    """The colours of a picture on `ground`."""
    return Palette(
        ground=ground,
        text=colours.text,
        line=colours.muted,
        fill=_mixed(colours.accent, ground, _TINT),
        border=colours.accent,
        quiet=_mixed(colours.text, ground, _TINT / 2),
        note=colours.mark,
        danger=colours.danger,
        series=(
            colours.accent,
            colours.information,
            colours.warning,
            colours.important,
            colours.danger,
            colours.success,
        ),
        dark=QColor(ground).lightnessF() < QColor(colours.text).lightnessF(),
    )


def _mixed(colour: str, ground: str, share: float) -> str:
    one, other = QColor(colour), QColor(ground)
    channels = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in channels)).name()


def _size(diagram: Diagram) -> int:
    return len(diagram.picture.data) if diagram.picture else 100
