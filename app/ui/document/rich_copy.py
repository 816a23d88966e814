"""What is copied: rich text for word processors, Markdown, and plain text, all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMimeData

from app.core.browser.citations import Citation, footnoted
from app.ui.document.block_stream import plain, read
from app.ui.document.block_view import whole_text
from app.ui.document.blocks import Block
from app.ui.document.html_writer import HtmlWriter
from app.ui.document.inline import InlineReader, without_citations
from app.ui.document.markdown_writer import markdown_of

_ENCODING = '<meta charset="utf-8">'  # some programs take another one for granted
_BETWEEN = "\n\n"  # texts


@dataclass(frozen=True, slots=True)
class CopiedPassage:
    """A piece of one text: all of it as it is written, or some of its blocks, of which those at
    the ends may be parts. `heading` says whose it is, where texts of several are copied.

    After `blocks` come those of `text` from number `rest` on, which are not read yet. `citations`
    are those of the markers in it; copied they are footnotes.
    """

    text: str = ""
    is_markdown: bool = True
    blocks: tuple[Block, ...] | None = None
    heading: str = ""
    rest: int | None = None
    citations: tuple[Citation, ...] = ()

    @property
    def is_whole(self) -> bool:
        return self.blocks is None

    @property
    def size(self) -> int:
        """About so many characters."""
        return len(self.text) + sum(len(block.text) for block in self.blocks or ())

    def read(self) -> tuple[Block, ...]:
        if self.blocks is not None and self.rest is None:
            return self.blocks
        found = (read if self.is_markdown else plain)(self.text)
        return (*(self.blocks or ()), *found[self.rest or 0 :])


@dataclass(frozen=True, slots=True)
class Copied:
    html: str
    markdown: str
    plain: str


def size_of(passages: Sequence[CopiedPassage]) -> int:
    return sum(each.size for each in passages)


def copied(passages: Sequence[CopiedPassage]) -> Copied:
    """Uses no part of Qt that may only be used by the GUI thread."""
    inline = InlineReader()
    html, markdown, text = [], [], []
    for passage in passages:
        blocks = passage.read()
        written = HtmlWriter(inline).write(blocks)
        as_written = passage.is_whole and passage.is_markdown
        source = passage.text if as_written else markdown_of(blocks, inline)
        if passage.citations:
            source = without_citations(footnoted(source, passage.citations))
            blocks = tuple(read(source))
            written = HtmlWriter(inline).write(blocks)
        shown = plain_of(blocks, inline)
        if passage.heading:
            written = f"<p><strong>{escape(passage.heading)}</strong></p>\n{written}"
            source = f"**{passage.heading}**\n\n{source}"
            shown = f"{passage.heading}\n{shown}"
        html.append(written)
        markdown.append(source)
        text.append(shown)
    return Copied("".join(html), _BETWEEN.join(markdown), _BETWEEN.join(text))


def plain_of(blocks: Sequence[Block], inline: InlineReader) -> str:
    """As a user would type it."""
    text = ""
    for block in blocks:
        piece = whole_text(block, inline)
        if block.marker and piece:
            piece = f"{block.marker} {piece}"
        text += piece if not text else block.joint + piece
    return text


def mime_of(data: Copied) -> QMimeData:
    mime = QMimeData()
    mime.setText(data.plain)
    mime.setHtml(_ENCODING + data.html)
    mime.setData("text/markdown", data.markdown.encode("utf-8", "replace"))
    return mime


def mime_data(passages: Sequence[CopiedPassage]) -> QMimeData:
    return mime_of(copied(passages))
