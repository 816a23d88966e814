"""OpenDocument: texts, sheets and slides, from the one XML file in which their content is."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from lxml import etree

from app.core.documents.extracted import DocumentSection, SectionKind, SectionLabel
from app.core.documents.markdown import MarkdownWriter
from app.core.documents.package import Package, attribute, local, parsed_xml, whole_number
from app.core.documents.readers.sheet_tables import tables
from app.core.documents.readers.text import whole
from app.core.documents.source import Content
from app.core.documents.text_cleaning import clean, one_space
from app.core.errors import Code, UserError

_SKIPPED: Final = frozenset(
    (
        *("tracked-changes", "annotation", "forms", "sequence-decls", "variable-decls"),
        *("note-citation", "ruby-text"),
    )
)
_BREAKS: Final = {"tab": "\t", "line-break": "\n"}
_MOST_SPACES: Final = 1000
_MOST_LEVELS: Final = 10
_MOST_REPEATED: Final = 1000  # times of a row or cell that is not empty


def open_odf(package: Package, media_type: str) -> Content:
    manifest = package.xml_if_there("META-INF/manifest.xml")
    if manifest is not None and manifest.find(".//{*}encryption-data") is not None:
        raise UserError(Code.DOCUMENT_ENCRYPTED)
    meta = package.xml_if_there("meta.xml")
    styles = package.xml_if_there("styles.xml")
    return _content(package.xml("content.xml"), meta, styles, media_type)


def open_flat_odf(text: str) -> Content:
    """The same in one file without an archive."""
    root = parsed_xml(text.encode("utf-8"))
    return _content(root, root, None, attribute(root, "mimetype"))


def _content(
    root: etree._Element,
    meta: etree._Element | None,
    styles: etree._Element | None,
    media_type: str,
) -> Content:
    titles = () if meta is None else meta.iterfind("{*}meta/{*}title")
    title = clean(next((each.text or "" for each in titles), "")).strip()
    body = root.find("{*}body")
    kinds = [] if body is None else list(body)
    content = next((each for each in kinds if len(each)), None)
    if content is None:
        raise UserError(Code.DOCUMENT_NO_TEXT)
    numbered = _numbered_levels(root) | (set() if styles is None else _numbered_levels(styles))
    match local(content):
        case "spreadsheet":
            sheets = list(content.iterfind("{*}table"))
            return Content(media_type, _sheets(sheets), title, len(sheets))
        case "presentation" | "drawing" as kind:
            pages = list(content.iterfind("{*}page"))
            label = SectionKind.SLIDE if kind == "presentation" else SectionKind.PAGE
            return Content(media_type, _pages(pages, label, numbered), title, len(pages))
    return Content(media_type, _text(content, numbered), title)


def _numbered_levels(root: etree._Element) -> set[tuple[str, int]]:
    """The styles of lists, each with its levels, from 1, that have numbers and not bullets."""
    return {
        (attribute(style, "name"), whole_number(attribute(level, "level"), 1, _MOST_LEVELS))
        for style in root.iter("{*}list-style")
        for level in style.iterfind("{*}list-level-style-number")
        if attribute(level, "num-format")
    }


def _text(content: etree._Element, numbered: set[tuple[str, int]]) -> Iterator[DocumentSection]:
    walk = _Walk(numbered)
    walk.blocks(content)
    walk.end()
    yield whole(walk.writer.text)


def _pages(
    pages: list[etree._Element], kind: SectionKind, numbered: set[tuple[str, int]]
) -> Iterator[DocumentSection]:
    for number, page in enumerate(pages, 1):
        walk = _Walk(numbered)
        frames = [each for each in page if local(each) != "notes"]
        frames.sort(key=_is_no_title)
        for frame in frames:
            if attribute(frame, "class") == "title":
                walk.writer.heading(1, " ".join(map(walk.text, frame.iter("{*}p"))))
            else:
                walk.block(frame)
        walk.end()
        for notes in page.iterfind("{*}notes"):
            paragraphs = (walk.text(each) for each in notes.iterfind(".//{*}text-box//{*}p"))
            walk.writer.quote("\n".join(filter(None, paragraphs)))
        yield DocumentSection(
            SectionLabel(kind, number, walk.writer.first_heading), walk.writer.text
        )


def _is_no_title(frame: etree._Element) -> bool:
    return attribute(frame, "class") != "title"


def _sheets(sheets: list[etree._Element]) -> Iterator[DocumentSection]:
    for number, sheet in enumerate(sheets, 1):
        label = SectionLabel(SectionKind.SHEET, number, clean(attribute(sheet, "name")))
        yield DocumentSection(label, tables(_Walk().rows(sheet)))


class _Walk:
    def __init__(self, numbered: Collection[tuple[str, int]] = ()) -> None:
        self.writer = MarkdownWriter()
        self._numbered = numbered
        self._notes: list[str] = []

    def end(self) -> None:
        """Writes the notes, which stand at the end."""
        for note in self._notes:
            self.writer.paragraph(note)

    def blocks(self, parent: etree._Element) -> None:
        for element in parent:
            self.block(element)

    def block(self, element: etree._Element) -> None:
        match local(element):
            case "h":
                level = whole_number(attribute(element, "outline-level"), 1, 9)
                self.writer.heading(level, self.text(element))
            case "p":
                self.writer.paragraph(self.text(element))
                for box in element.iterfind(".//{*}text-box"):
                    self.blocks(box)
            case "list":
                self._list(element, 0, "")
            case "table":
                self.writer.table(list(self.rows(element)))
            case "title" | "desc" | "image":
                pass
            case name if name not in _SKIPPED:  # section, frame, text-box, index-body, g, …
                self.blocks(element)

    def _list(self, element: etree._Element, depth: int, style: str) -> None:
        """Of the style that it names, else of that of the list around it."""
        style = attribute(element, "style-name") or style
        number = 0
        for item in element:
            if local(item) not in ("list-item", "list-header"):
                continue
            marker = "-"
            if (style, depth + 1) in self._numbered and local(item) == "list-item":
                number = whole_number(attribute(item, "start-value"), number + 1, _MOST_REPEATED)
                marker = f"{number}."
            for child in item:
                if local(child) == "list":
                    self._list(child, depth + 1, style)
                else:
                    self.writer.item(self.text(child), depth, marker)

    def rows(self, table: etree._Element) -> Iterator[list[str]]:
        """Those in header rows and groups, too. What repeats an empty cell or row to the end of
        the sheet is read once."""
        for row in table.iter("{*}table-row"):
            if next(row.iterancestors("{*}table"), None) is not table:
                continue
            cells: list[str] = []
            for cell in row:
                text = self._cell(cell) if local(cell) == "table-cell" else ""
                cells += [text] * _repeated(cell, "number-columns-repeated")
            while cells and not cells[-1]:
                cells.pop()
            for _ in range(_repeated(row, "number-rows-repeated") if cells else 1):
                yield cells

    def _cell(self, cell: etree._Element) -> str:
        paragraphs = (self.text(each) for each in cell.iter("{*}p", "{*}h"))
        return "\n".join(filter(None, paragraphs))

    def text(self, element: etree._Element) -> str:
        """Of a paragraph, with its white space as the format has it."""
        pieces = [one_space(element.text or "")]
        for child in element:
            name = local(child)
            if name == "s":
                pieces.append(" " * whole_number(attribute(child, "c"), 1, _MOST_SPACES))
            elif name in _BREAKS:
                pieces.append(_BREAKS[name])
            elif name == "note":
                pieces.append(self._note(child))
            elif name == "a":
                pieces.append(self._link(child))
            elif name not in _SKIPPED and name not in ("frame", "custom-shape"):
                pieces.append(self.text(child))
            pieces.append(one_space(child.tail or ""))
        return "".join(pieces)

    def _note(self, note: etree._Element) -> str:
        body = note.find("{*}note-body")
        name = len(self._notes) + 1
        self._notes.append("")  # its place, before those of notes in it
        text = "" if body is None else self._cell(body)
        self._notes[name - 1] = f"[^{name}]: {text}"
        return f"[^{name}]"

    def _link(self, element: etree._Element) -> str:
        text, address = self.text(element), attribute(element, "href")
        if not address.startswith(("http://", "https://", "mailto:")) or address == text:
            return text
        return f"[{text}]({address})"


def _repeated(element: etree._Element, name: str) -> int:
    return whole_number(attribute(element, name), 1, _MOST_REPEATED)
