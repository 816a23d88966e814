"""Mermaid to SVG: Mermaid itself, which runs in QuickJS against a page that is not there.

The engine of mermaidx has neither files nor network: its scripts can call what measures texts and
nothing else, and that is replaced here, as the labels have the font of the window.
"""

from __future__ import annotations

import re
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from mermaidx.engines import quickjs_engine
from mermaidx.engines._common import MermaidRenderError

from app.core.diagrams.metrics import TextMetrics, is_bold
from app.core.diagrams.page import scripts
from app.core.diagrams.plain_svg import plain_svg
from app.core.diagrams.protocol import (
    MOST_BYTES,
    DiagramReply,
    DiagramRequest,
    Fault,
    Typeface,
)
from app.core.diagrams.theme import configuration

_MOST_DETAIL: Final = 300
_LINE = re.compile(r"(?:Parse|Lexical|Lexer|Parsing) error on line (\d+)", re.IGNORECASE)
_NAME = re.compile(r"^\w*Error: ")


class _Measurer:
    """Takes the place of that of mermaidx, whose font is not the window's."""

    metrics = TextMetrics(Typeface())

    def width(self, text: str, size: Any, family: str, weight: Any, style: str) -> float:
        return self.metrics.width(text or "", _size(size), bold=is_bold(weight))

    def full(self, text: str, size: Any, family: str, weight: Any, style: str) -> dict[str, float]:
        return self.metrics.full(text or "", _size(size), bold=is_bold(weight))

    def glyphs(self, text: str, size: Any, family: str, weight: Any, style: str) -> list[Any]:
        return self.metrics.ink(text or "", _size(size), bold=is_bold(weight))

    def foreign_object(self, html: str, *_: Any) -> dict[str, float]:
        """There is no HTML in the pictures."""
        return {"width": 0.0, "height": 0.0, "line_count": 1, "line_height": 0.0}


class Artist:
    """Draws one diagram after the other."""

    def __init__(self) -> None:
        vars(quickjs_engine).update(TextMeasurer=_Measurer, context_scripts=scripts)
        self._engine = quickjs_engine.Engine()
        self._engine.start()

    def draw(self, request: DiagramRequest) -> DiagramReply:
        metrics = TextMetrics(request.typeface)
        _Measurer.metrics = metrics
        settings = configuration(request.palette, request.typeface)
        try:
            made = self._engine.render_svg(request.source, settings["theme"], settings, None)
            reply = plain_svg(made, request.palette, metrics)
        except MermaidRenderError as error:
            return _wrong(str(error))
        except ParseError as error:
            return DiagramReply(fault=Fault.WRONG, detail=str(error))
        if len(reply.svg) > MOST_BYTES:
            return DiagramReply(fault=Fault.TOO_LARGE)
        return reply


def _wrong(message: str) -> DiagramReply:
    """The line, where Mermaid names one: the rest is the inside of its parser."""
    if match := _LINE.search(message):
        return DiagramReply(fault=Fault.WRONG, detail=match[1])
    if "Maximum text size" in message or "Too many edges" in message:
        return DiagramReply(fault=Fault.TOO_LARGE)
    return DiagramReply(fault=Fault.WRONG, detail=_NAME.sub("", message)[:_MOST_DETAIL])


def _size(value: Any) -> float:
    return float(value or 16)
