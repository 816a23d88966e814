"""PowerPoint's .pptx: slide by slide, with its notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.core.documents.extracted import DocumentSection, SectionKind, SectionLabel
from app.core.documents.markdown import MarkdownWriter
from app.core.documents.package import (
    Package,
    Relation,
    attribute,
    local,
    relation_id,
    whole_number,
)
from app.core.documents.readers.office_charts import write_charts
from app.core.documents.readers.office_formulas import formula
from app.core.documents.readers.word import office_title
from app.core.documents.source import Content

_MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_TITLES: Final = ("title", "ctrTitle")
_FURNITURE: Final = ("sldNum", "dt", "ftr", "hdr", "sldImg")
_MOST_DEPTH: Final = 8


def open_slides(package: Package) -> Content:
    part = package.main_part()
    relations = package.relations(part)
    ids = package.xml(part).iterfind("{*}sldIdLst/{*}sldId")
    slides = [
        relation.target
        for each in ids
        if (relation := relations.get(relation_id(each))) and relation.target in package.names
    ]
    return Content(_MEDIA_TYPE, _sections(package, slides), office_title(package), len(slides))


def _sections(package: Package, slides: list[str]) -> Iterator[DocumentSection]:
    for number, name in enumerate(slides, 1):
        relations = package.relations(name)
        reader = _Reader(package, relations)
        shapes = list(_shapes(package.xml(name)))
        shapes.sort(key=_is_no_title)
        for shape in shapes:
            reader.shape(shape)
        for relation in relations.values():
            if relation.kind == "notesSlide" and relation.target in package.names:
                reader.notes(package.xml(relation.target))
        label = SectionLabel(SectionKind.SLIDE, number, reader.writer.first_heading)
        yield DocumentSection(label, reader.writer.text)


def _shapes(root: etree._Element) -> Iterator[etree._Element]:
    """Also those in groups."""
    for element in root.iter("{*}sp", "{*}graphicFrame", "{*}pic"):
        if next(element.iterancestors("{*}Fallback"), None) is None:
            yield element


def _placeholder(shape: etree._Element) -> str:
    """Its type, "body" for one without; "" for a shape that is none."""
    found = shape.find("{*}nvSpPr/{*}nvPr/{*}ph")
    return "" if found is None else found.get("type") or "body"


def _is_no_title(shape: etree._Element) -> bool:
    return _placeholder(shape) not in _TITLES


class _Reader:
    def __init__(self, package: Package, relations: dict[str, Relation]) -> None:
        self.writer = MarkdownWriter()
        self._package = package
        self._relations = relations

    def shape(self, shape: etree._Element) -> None:
        kind = _placeholder(shape)
        if kind in _FURNITURE:
            return
        table = shape.find(".//{*}tbl")
        if table is not None:
            rows = (row.iterfind("{*}tc") for row in table.iterfind("{*}tr"))
            self.writer.table([[_lines(cell) for cell in row] for row in rows])
        elif local(shape) == "graphicFrame":
            self._diagram(shape)
            write_charts(shape, self._package, self._relations, self.writer)
        elif local(shape) == "pic":
            alternative = next((e.get("descr") for e in shape.iter("{*}cNvPr")), "")
            self.writer.paragraph(f"![{alternative}]" if alternative else "")
        elif kind in _TITLES:
            self.writer.heading(1, _lines(shape))
        else:
            for paragraph in shape.iterfind("{*}txBody/{*}p"):
                self._paragraph(paragraph, is_item=bool(kind) and kind != "subTitle")

    def _paragraph(self, paragraph: etree._Element, *, is_item: bool) -> None:
        text = _text(paragraph)
        properties = paragraph.find("{*}pPr")
        level = "" if properties is None else properties.get("lvl") or ""
        if properties is not None:
            plain = properties.find("{*}buNone") is not None
            bullet = properties.find("{*}buChar") is not None
            is_item = (is_item or bullet) and not plain
        if is_item:
            self.writer.item(text, whole_number(level, 0, _MOST_DEPTH))
        else:
            self.writer.paragraph(text)

    def _diagram(self, frame: etree._Element) -> None:
        """The texts of SmartArt, which lie in a part of their own."""
        for ids in frame.iter("{*}relIds"):
            relation = self._relations.get(attribute(ids, "dm"))
            if relation is None or relation.target not in self._package.names:
                continue
            for point in self._package.xml(relation.target).iter("{*}pt"):
                self.writer.item(_lines(point))

    def notes(self, root: etree._Element) -> None:
        for shape in _shapes(root):
            if _placeholder(shape) not in _FURNITURE:
                self.writer.quote(_lines(shape))


def _lines(element: etree._Element) -> str:
    return "\n".join(filter(None, (_text(each).strip() for each in element.iter("{*}p"))))


def _text(paragraph: etree._Element) -> str:
    return "".join(_pieces(paragraph))


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        match local(child):
            case "t":
                yield child.text or ""
            case "br":
                yield "\n"
            case "oMath":
                yield formula(child)
            case name if name != "Fallback":
                yield from _pieces(child)
