"""A conversation as text documents, each small enough to be laid out at once, and as a web page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import chain
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from app.core.browser.citations import with_footnotes
from app.core.conversations.records import MessageRecord
from app.core.export.markdown import Headings, conversation_markdown, exported, file_names
from app.core.mathematics.typesetter import Typesetter
from app.core.messages import Part, Role
from app.ui.document.block_stream import plain, read
from app.ui.document.blocks import Block, BlockKind
from app.ui.document.formula import Formula, FormulaKey
from app.ui.document.formula_text import OBJECT, FormulaObjects
from app.ui.document.html_writer import HtmlWriter, formulas_of
from app.ui.document.inline import InlineReader
from app.ui.document.pictures import Picture
from app.ui.export.drawings import (
    DiagramPictures,
    PictureObjects,
    as_html,
    diagrams_in,
    is_diagram,
)
from app.ui.style.theme import LIGHT, monospace

_MOST = 3000  # characters in a document, as far as the blocks allow
_LEADING = 1.3
POINTS_AN_INCH = 72
_MARK = "\ue000"  # of the private use area, around the number of a formula
_PICTURE_MARK = "\ue001"  # likewise, of a picture
_PICTURE_PLACE = QRegularExpression(f"{_PICTURE_MARK}[0-9]+{_PICTURE_MARK}")
_PLACE = QRegularExpression(f"{_MARK}[0-9]+{_MARK}")
_HEADING_SCALE = (1, 1.9, 0.9, 1.4, 1.2, 1.1, 1)  # times the text; the second level names a writer
_ABOVE_HEADING = 14  # points
_MOST_LINES = 100  # of code, likewise
_PAPER: Final = f"""
h2 {{ color: {LIGHT.muted}; }}
h1, h2, h3, h4, h5, h6 {{ margin-top: 10px; margin-bottom: 4px; }}
p, li {{ margin-top: 0; margin-bottom: 6px; line-height: 130%; }}
a {{ color: {LIGHT.accent}; }}
blockquote {{ color: {LIGHT.muted}; margin-left: 20px; }}
pre {{ background-color: {LIGHT.hover}; white-space: pre-wrap; }}
pre {{ margin-top: 6px; margin-bottom: 6px; }}
table {{ border-collapse: collapse; margin-top: 6px; margin-bottom: 10px; border-width: 1px; }}
th, td {{ border: 1px solid {LIGHT.border}; padding: 3px 8px; }}
.reasoning {{ color: {LIGHT.muted}; }}
"""
_PAGE: Final = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --line: #8884; --shade: #8881; }}
body {{ max-width: 44em; margin: 2em auto; padding: 0 1em; font: 1em/1.55 system-ui, sans-serif; }}
h2 {{ margin-top: 2em; font-size: 0.9em; opacity: 0.7; }}
pre {{ overflow-x: auto; padding: 0.75em 1em; background: var(--shade); border-radius: 8px; }}
code {{ font-family: ui-monospace, monospace; font-size: 0.9em; }}
blockquote, .reasoning {{ margin-inline: 0; padding-inline-start: 1em; }}
blockquote, .reasoning {{ border-inline-start: 3px solid var(--line); }}
.reasoning {{ opacity: 0.75; }}
table {{ display: block; overflow-x: auto; border-collapse: collapse; }}
td, th {{ border: 1px solid var(--line); padding: 0.35em 0.75em; }}
figure {{ margin-inline: 0; overflow-x: auto; padding: 1em; background: #fff; border-radius: 8px; }}
@media print {{ pre {{ white-space: pre-wrap; }} table {{ display: table; }} }}
</style>
</head>
<body>
<h1 dir="auto">{title}</h1>
{messages}</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class TranscriptSection:
    """One text of a conversation; `kind` is its class in HTML."""

    heading: str
    kind: str
    blocks: Sequence[Block]


def _unwatched(share: float) -> None:
    """Nobody waits for it."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What is exported of one conversation. `watch` gets the share of it that is read, in 0..1,
    from time to time, and may raise Cancelled."""

    title: str
    records: Sequence[MessageRecord]
    headings: Headings
    reasoning: bool = False
    watch: Callable[[float], None] = _unwatched

    def sections(self) -> Iterator[TranscriptSection]:
        known: list[Part] = []  # what citations may lead to
        for number, record in enumerate(exported(self.records)):
            known += record.message.parts
            self.watch(number / len(self.records))
            heading, message = self.headings.of(record), record.message
            if self.reasoning and message.reasoning:
                yield TranscriptSection(
                    self.headings.reasoning, "reasoning", read(message.reasoning)
                )
            if record.role is Role.USER:
                text = "\n".join([*file_names(record), message.text])
                yield TranscriptSection(heading, "question", plain(text))
            else:
                answer = with_footnotes(message.answer, known)
                yield TranscriptSection(heading, "answer", read(answer))
            if record.summary:
                text = record.summary.text
                yield TranscriptSection(self.headings.summary, "summary", read(text))

    def markdown(self) -> str:
        return conversation_markdown(
            self.title, self.records, self.headings, reasoning=self.reasoning
        )


def conversation_page(
    transcript: Transcript, typesetter: Typesetter, diagrams: DiagramPictures | None = None
) -> str:
    """One HTML page that needs nothing from elsewhere and runs nothing; formulas are MathML,
    diagrams are SVG."""
    inline, sections = InlineReader(), list(transcript.sections())
    keys = formulas_in(sections, inline)
    formulas = {}
    for key in keys:
        transcript.watch(1.0)
        formulas[key] = typesetter.mathml(key.source, display=key.display).mathml
    drawn = pictures_of(transcript, sections, diagrams) if diagrams else {}
    figures = {source: as_html(each, n) for n, (source, each) in enumerate(drawn.items())}
    written = (
        f'<h2 dir="auto">{escape(each.heading)}</h2>\n'
        f'<div class="{each.kind}">\n'
        f"{HtmlWriter(inline, 2, formulas, f'text-{number}-', figures).write(each.blocks)}</div>\n"
        for number, each in enumerate(sections, 1)
    )
    return _PAGE.format(title=escape(transcript.title), messages="".join(written))


def pictures_of(
    transcript: Transcript, sections: Iterable[TranscriptSection], diagrams: DiagramPictures
) -> dict[str, Picture]:
    """Of the diagrams in `sections` that can be drawn, by their sources."""
    found = {}
    for source in diagrams_in(chain.from_iterable(each.blocks for each in sections)):
        transcript.watch(1.0)
        if picture := diagrams.draw(source):
            found[source] = picture
    return found


def formulas_in(sections: Iterable[TranscriptSection], inline: InlineReader) -> set[FormulaKey]:
    return set().union(*(formulas_of(each.blocks, inline) for each in sections))


class PaperDocuments:
    """For paper: in the colours of the light theme, whatever the window's is. `font` has its size
    in points, `dots` is how many the paper's device has to an inch."""

    def __init__(
        self,
        font: QFont,
        dots: int,
        formulas: Mapping[FormulaKey, Formula],
        pictures: Mapping[str, Picture] = MappingProxyType({}),
    ) -> None:
        self._font = font
        self._mono = monospace(font)
        self._inline = InlineReader()
        self._objects = FormulaObjects(font)
        self._set = [(key, each) for key, each in formulas.items() if each.fault is None]
        self._places = {key: f"{_MARK}{n}{_MARK}" for n, (key, _) in enumerate(self._set)}
        self._pictures = PictureObjects(dict(enumerate(pictures.values())))
        self._figures = {
            source: f"<p>{_PICTURE_MARK}{n}{_PICTURE_MARK}</p>\n"
            for n, source in enumerate(pictures)
        }
        self._on_device = QFont(font)
        self._on_device.setPixelSize(round(font.pointSizeF() * dots / POINTS_AN_INCH))

    def of(self, title: str, sections: Iterable[TranscriptSection]) -> Iterator[QTextDocument]:
        yield self._document(f"<h1>{escape(title)}</h1>")
        for section in sections:
            before = f"<h2>{escape(section.heading)}</h2>"
            for chunk in _chunks(section.blocks):
                writer = HtmlWriter(self._inline, 2, self._places, pictures=self._figures)
                body = writer.write(chunk)
                html = f'{before}<div class="{section.kind}">{body}</div>'
                yield self._document(html, _ABOVE_HEADING if before else 0)
                before = ""

    def _document(self, html: str, space: float = 0) -> QTextDocument:
        made = QTextDocument()
        made.setDefaultFont(self._font)
        made.setDocumentMargin(0)
        made.setDefaultStyleSheet(_PAPER)
        made.setHtml(html)
        self._set_fonts(made)
        self._insert_formulas(made)
        self._insert_pictures(made)
        frame = made.rootFrame().frameFormat()
        frame.setTopMargin(space)
        made.rootFrame().setFrameFormat(frame)
        return made

    def _set_fonts(self, document: QTextDocument) -> None:
        """Qt scales headings by itself, whatever a style sheet says, and knows one name of a
        font."""
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                style = QTextCharFormat(fragment.charFormat())
                if level:
                    style.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                    style.setFontPointSize(self._font.pointSizeF() * _HEADING_SCALE[level])
                if style.fontFixedPitch():
                    style.setFontFamilies(self._mono.families())
                cursor.setPosition(fragment.position())
                end = fragment.position() + fragment.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(style)
                fragments += 1
            block = block.next()

    def _insert_formulas(self, document: QTextDocument) -> None:
        """In the place of their marks."""
        found = document.find(_PLACE)
        if not found.isNull():
            self._objects.register(document)
        while not found.isNull():
            key, formula = self._set[int(found.selectedText().strip(_MARK))]
            found.insertText(
                OBJECT,
                self._objects.format(
                    key,
                    formula,
                    found.charFormat(),
                    source=key.source,
                    font=self._on_device,
                    leading=_LEADING,
                ),
            )
            if key.display:
                centred = QTextBlockFormat()
                centred.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                found.mergeBlockFormat(centred)
            found = document.find(_PLACE, found)

    def _insert_pictures(self, document: QTextDocument) -> None:
        found = document.find(_PICTURE_PLACE)
        if not found.isNull():
            self._pictures.register(document)
        while not found.isNull():
            number = int(found.selectedText().strip(_PICTURE_MARK))
            found.insertText(OBJECT, self._pictures.format(number))
            whole = QTextBlockFormat()  # a line as high as the picture, and no more
            whole.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            whole.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            found.mergeBlockFormat(whole)
            found = document.find(_PICTURE_PLACE, found)


def expected_documents(sections: Iterable[TranscriptSection]) -> int:
    """About how many `conversation_documents` yields."""
    return 1 + sum(1 + sum(map(_size, each.blocks)) // _MOST for each in sections)


def _size(block: Block) -> int:
    return len(block.text) + sum(len(cell) for row in block.rows for cell in row)


def _chunks(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """A list that goes on in the next chunk has its numbers, as each item knows its own."""
    chunk: list[Block] = []
    size = 0
    for block in chain.from_iterable(map(_pieces, blocks)):
        if chunk and size + _size(block) > _MOST and not block.continues:
            yield chunk
            chunk, size = [], 0
        chunk.append(block)
        size += _size(block)
    if chunk:
        yield chunk


def _pieces(block: Block) -> Iterator[Block]:
    """Long code in several blocks."""
    is_text = block.kind is BlockKind.CODE and not is_diagram(block)
    lines = block.text.split("\n") if is_text else []
    if len(lines) <= _MOST_LINES:
        yield block
        return
    for start in range(0, len(lines), _MOST_LINES):
        yield replace(
            block,
            text="\n".join(lines[start : start + _MOST_LINES]),
            marker=block.marker if start == 0 else "",
        )
