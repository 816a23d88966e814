"""Word's .docx: paragraphs, headings, lists, tables, notes, comments, what stands above and below
each page; without what was deleted or hidden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.core.documents.extracted import DocumentSection
from app.core.documents.markdown import MarkdownWriter, script
from app.core.documents.package import Package, Relation, attribute, local, whole_number
from app.core.documents.readers.office_charts import write_charts
from app.core.documents.readers.office_formulas import formula
from app.core.documents.readers.text import whole
from app.core.documents.readers.word_lists import Numbering
from app.core.documents.readers.word_styles import Styles
from app.core.documents.source import Content
from app.core.documents.text_cleaning import clean

_MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SKIPPED: Final = frozenset(
    (
        *("del", "moveFrom", "delText", "instrText", "Fallback"),
        *("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr"),
    )
)
_BREAKS: Final = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SCRIPTS: Final = {"superscript": "^", "subscript": "_"}
_NOTES: Final = ("footnotes", "endnotes", "comments")
_REFERENCES: Final = ("footnoteReference", "endnoteReference", "commentReference")
_SEPARATORS: Final = ("separator", "continuationSeparator", "continuationNotice")


def open_word(package: Package) -> Content:
    return Content(_MEDIA_TYPE, _sections(package), office_title(package))


def office_title(package: Package) -> str:
    core = package.xml_if_there("docProps/core.xml")
    titles = () if core is None else (each.text or "" for each in core if local(each) == "title")
    return clean(next(iter(titles), "")).strip()


def _sections(package: Package) -> Iterator[DocumentSection]:
    part = package.main_part()
    relations = package.relations(part)
    targets = {each.kind: each.target for each in relations.values()}
    reader = _Reader(
        package,
        relations,
        Styles(package.xml_if_there(targets.get("styles", ""))),
        Numbering(package.xml_if_there(targets.get("numbering", ""))),
    )
    body = next(each for each in package.xml(part) if local(each) == "body")
    reader.margins("Header", _parts_of(package, relations, "header"))
    reader.blocks(body)
    reader.margins("Footer", _parts_of(package, relations, "footer"))
    for kind in _NOTES:
        notes = package.xml_if_there(targets.get(kind, ""))
        if notes is not None:
            reader.notes(notes)
    yield whole(reader.writer.text)


def _parts_of(
    package: Package, relations: dict[str, Relation], kind: str
) -> Iterator[etree._Element]:
    """Each once, however often the document names it."""
    targets = dict.fromkeys(each.target for each in relations.values() if each.kind == kind)
    for target in targets:
        part = package.xml_if_there(target)
        if part is not None:
            yield part


class _Reader:
    def __init__(
        self,
        package: Package,
        relations: dict[str, Relation],
        styles: Styles,
        numbering: Numbering,
    ) -> None:
        self.writer = MarkdownWriter()
        self._package = package
        self._styles = styles
        self._numbering = numbering
        self._relations = relations

    def blocks(self, parent: etree._Element) -> None:
        for element in parent:
            match local(element):
                case "p":
                    self._paragraph(element)
                case "tbl":
                    self.writer.table([list(self._cells(row)) for row in _rows(element)])
                case name if name not in _SKIPPED:  # sdt, ins, customXml, …
                    self.blocks(element)

    def notes(self, notes: etree._Element) -> None:
        for note in notes:
            text = self._cell(note)
            if not text or attribute(note, "type") in _SEPARATORS:
                continue
            if local(note) == "comment":
                author = " ".join(attribute(note, "author").split())
                text = f"Comment by {author}: {text}" if author else f"Comment: {text}"
            self.writer.paragraph(f"[^{_note_name(note)}]: {text}")

    def margins(self, name: str, parts: Iterator[etree._Element]) -> None:
        """What stands above or below the pages, with its name; what is the same only once."""
        for text in dict.fromkeys(" | ".join(self._cell(part).split("\n")) for part in parts):
            self.writer.paragraph(f"{name}: {text}" if text else "")

    def _paragraph(self, paragraph: etree._Element) -> None:
        text = self._text(paragraph).strip("\n")
        properties = next((each for each in paragraph if local(each) == "pPr"), None)
        style = self._styles.of(properties)
        marker, depth = "", 0
        if text.strip() and style.list_id:
            marker, depth = self._numbering.next_marker(style.list_id, style.list_level)
        if style.heading:
            numbered = marker and marker != "-"
            self.writer.heading(style.heading, f"{marker} {text}" if numbered else text)
        elif marker:
            self.writer.item(text, depth, marker)
        else:
            self.writer.paragraph(text)
        write_charts(paragraph, self._package, self._relations, self.writer)
        for box in paragraph.iter("{*}txbxContent"):
            if not _is_fallback(box):
                self.blocks(box)

    def _text(self, element: etree._Element) -> str:
        """Of a paragraph or what is in one, without the text boxes."""
        return "".join(self._pieces(element))

    def _pieces(self, element: etree._Element) -> Iterator[str]:
        for child in element:
            name = local(child)
            if name == "t":
                yield child.text or ""
            elif name in _BREAKS:
                if attribute(child, "type") not in ("page", "column"):
                    yield _BREAKS[name]
            elif name == "r":
                yield "" if _is_hidden(child) else self._run(child)
            elif name == "oMath":
                yield formula(child)
            elif name == "hyperlink":
                yield self._link(child)
            elif name in _REFERENCES:
                yield f"[^{_note_name(child)}]"
            elif name == "docPr":
                yield f"![{child.get('descr')}]" if child.get("descr") else ""
            elif name not in _SKIPPED and name != "txbxContent":
                yield from self._pieces(child)

    def _run(self, run: etree._Element) -> str:
        text = "".join(self._pieces(run))
        position = next(
            (attribute(each, "val") for each in run.iterfind("{*}rPr/{*}vertAlign")), ""
        )
        return script(_SCRIPTS[position], text) if position in _SCRIPTS else text

    def _link(self, element: etree._Element) -> str:
        text = self._text(element)
        relation = self._relations.get(attribute(element, "id"))
        if relation is None or not relation.external or relation.target == text or not text.strip():
            return text
        return f"[{text}]({relation.target})"

    def _cells(self, row: etree._Element) -> Iterator[str]:
        for cell in _children(row, "tc"):
            continued = any(
                local(each) == "vMerge" and attribute(each, "val") in ("", "continue")
                for each in cell.iterfind("{*}tcPr/*")
            )
            yield "" if continued else self._cell(cell)
            spans = (attribute(each, "val") for each in cell.iterfind("{*}tcPr/{*}gridSpan"))
            yield from [""] * (whole_number(next(spans, ""), 1, 1000) - 1)

    def _cell(self, cell: etree._Element) -> str:
        """All of its paragraphs as lines, also those of tables in it."""
        paragraphs = (self._text(each) for each in cell.iter("{*}p") if not _is_fallback(each))
        return "\n".join(filter(None, (text.strip() for text in paragraphs)))


def _note_name(note: etree._Element) -> str:
    """Footnotes, endnotes and comments are counted apart in the file."""
    first = local(note)[0]
    return f"{'' if first == 'f' else first}{attribute(note, 'id')}"


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    return _children(table, "tr")


def _children(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Also those in a content control, or inserted ones."""
    for child in parent:
        if local(child) == name:
            yield child
        elif local(child) in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _children(child, name)


def _is_hidden(run: etree._Element) -> bool:
    marks = run.iterfind("{*}rPr/{*}vanish")
    return any(attribute(mark, "val") not in ("0", "false") for mark in marks)


def _is_fallback(element: etree._Element) -> bool:
    """Of what older versions of Word show in the place of something that is there as well."""
    return next(element.iterancestors("{*}Fallback"), None) is not None
