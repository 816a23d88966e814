"""HTML to Markdown: what a reader of the page would read, in its order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.core.documents.extracted import DocumentSection
from app.core.documents.markdown import MarkdownWriter, script
from app.core.documents.package import local, whole_number
from app.core.documents.readers.text import whole
from app.core.documents.source import Content
from app.core.documents.text_cleaning import one_space

_SKIPPED: Final = frozenset(
    (
        *("script", "style", "template", "noscript", "head", "svg", "iframe", "object", "canvas"),
        *("audio", "video", "select", "datalist", "button", "input", "textarea"),
        *("rt", "rp"),  # how characters are read aloud
    )
)
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_SCRIPTS: Final = {"sup": "^", "sub": "_"}
_LISTS: Final = ("ul", "ol", "menu", "dl")
_BLOCKS: Final = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog"),
        *("div", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr"),
        *("html", "li", "main", "nav", "p", "pre", "section", "summary"),
        *("table", "caption", "tbody", "thead", "tfoot", "tr", "td", "th"),
        *_HEADINGS,
        *_LISTS,
    )
)
_HIDDEN_STYLE: Final = re.compile(r"(display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_LINKED: Final = ("http://", "https://", "mailto:")
_MOST_DEPTH: Final = 200
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")


def open_html(text: str) -> Content:
    root = parsed_html(text)
    title = None if root is None else root.find(".//title")
    name = "" if title is None else one_space("".join(_texts(title))).strip()
    return Content("text/html", _sections(root), name)


def _sections(root: etree._Element | None) -> Iterator[DocumentSection]:
    yield whole("" if root is None else html_to_markdown(root).text)


def parsed_html(text: str) -> etree._Element | None:
    """None where there is no element at all."""
    data = _DECLARATION.sub("", text).encode("utf-8", "replace")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None


def html_to_markdown(root: etree._Element) -> MarkdownWriter:
    walk = _Walk()
    walk.blocks(root)
    return walk.writer


def _texts(element: etree._Element) -> Iterator[str]:
    return (str(text) for text in element.itertext())


class _Walk:
    def __init__(self, depth: int = 0) -> None:
        self.writer = MarkdownWriter()
        self._list_depth = 0
        self._depth = depth

    def blocks(self, element: etree._Element) -> None:
        """The blocks in `element`; text beside them is a paragraph of its own."""
        self._depth += 1
        inline: list[str] = [element.text or ""]
        for child in element:
            if _is_skipped(child):
                pass
            elif self._depth > _MOST_DEPTH:
                inline.append(" ".join(_texts(child)))
            elif local(child) in _BLOCKS or _has_blocks(child):
                self._end_inline(inline)
                self._block(child)
            else:
                inline.append(self._inline(child))
            inline.append(child.tail or "")
        self._end_inline(inline)
        self._depth -= 1

    def _end_inline(self, inline: list[str]) -> None:
        text = _joined(inline)
        inline.clear()
        if text:
            self.writer.paragraph(text)

    def _block(self, element: etree._Element) -> None:
        name = local(element)
        if name in _HEADINGS:
            self.writer.heading(_HEADINGS[name], self._text(element))
        elif name in _LISTS:
            self._list(element)
        elif name == "table":
            self._table(element)
        elif name == "pre":
            self.writer.code("".join(_texts(element)))
        elif name == "blockquote":
            self.writer.quote(self._inside(element))
        elif name == "hr":
            self.writer.block("---")
        else:
            self.blocks(element)

    def _list(self, element: etree._Element) -> None:
        number = whole_number(element.get("start") or "", 1, 1_000_000)
        ordered = local(element) == "ol"
        for child in element:
            if _is_skipped(child):
                continue
            if local(child) in _LISTS:  # not in an item, as it ought to be
                self._inner_list(child)
                continue
            self._item(child, f"{number}." if ordered else "-")
            number += 1

    def _inner_list(self, element: etree._Element) -> None:
        if self._list_depth + self._depth > _MOST_DEPTH:
            self.writer.item(one_space(" ".join(_texts(element))), self._list_depth)
            return
        self._list_depth += 1
        self._list(element)
        self._list_depth -= 1

    def _item(self, element: etree._Element, marker: str) -> None:
        """Its text, then the lists in it; other blocks in it are lines of it, but code and tables
        are what they are elsewhere."""
        if element.find(".//pre") is not None or element.find(".//table") is not None:
            self.writer.item(self._inside(element), self._list_depth, marker)
            return
        inline = [element.text or ""]
        inner: list[etree._Element] = []
        for child in element:
            if local(child) in _LISTS:
                inner.append(child)
            elif not _is_skipped(child):
                inline.append(self._text_of_any(child))
            inline.append(child.tail or "")
        self.writer.item(_joined(inline), self._list_depth, marker)
        for child in inner:
            self._inner_list(child)

    def _inside(self, element: etree._Element) -> str:
        """All of its blocks, to be put into another one."""
        inside = _Walk(self._depth + 1)
        inside.blocks(element)
        return inside.writer.text

    def _table(self, element: etree._Element) -> None:
        """A table that only lays out the page is no table to its reader."""
        rows = [row for row in element.iter("{*}tr") if _table_of(row) is element]
        cells = [[cell for cell in row if local(cell) in ("td", "th")] for row in rows]
        layout = max(map(len, cells), default=0) < 2 or element.find(".//{*}table") is not None
        caption = element.find("{*}caption")
        if caption is not None:
            self.writer.paragraph(self._text(caption))
        if layout:
            for cell in (each for row in cells for each in row):
                self.blocks(cell)
            return
        self.writer.table([list(self._cells(row)) for row in cells])

    def _cells(self, cells: list[etree._Element]) -> Iterator[str]:
        for cell in cells:
            yield self._text(cell)
            yield from [""] * (whole_number(cell.get("colspan") or "", 1, 1000) - 1)

    def _text(self, element: etree._Element) -> str:
        """All of it as lines, for a heading or a cell."""
        inline = [element.text or ""]
        for child in element:
            if not _is_skipped(child):
                inline.append(self._text_of_any(child))
            inline.append(child.tail or "")
        return _joined(inline)

    def _text_of_any(self, element: etree._Element) -> str:
        if local(element) == "pre":
            return "".join(_texts(element)).replace("\n", "\0").join("\0\0")
        if local(element) in _BLOCKS:
            return f"\0{self._text(element)}\0"
        return self._inline(element)

    def _inline(self, element: etree._Element) -> str:
        match local(element):
            case "br":
                return "\0"
            case "img":
                alternative = one_space(element.get("alt") or "").strip()
                return f"![{alternative}]" if alternative else ""
            case "math" if formula := _formula(element):
                return formula
        self._depth += 1
        text = " ".join(_texts(element)) if self._depth > _MOST_DEPTH else self._raw_text(element)
        self._depth -= 1
        return _marked(element, text)

    def _raw_text(self, element: etree._Element) -> str:
        pieces = [element.text or ""]
        for child in element:
            if not _is_skipped(child):
                pieces.append(self._text_of_any(child))
            pieces.append(child.tail or "")
        return "".join(pieces)


def _marked(element: etree._Element, text: str) -> str:
    match local(element):
        case "a":
            return _link(text, element.get("href") or "")
        case "sup" | "sub" as name:
            return script(_SCRIPTS[name], text)
        case "code" | "kbd" | "samp" | "tt" if text.strip() and "`" not in text:
            return f"`{one_space(text).strip()}`"
    return text


def _formula(element: etree._Element) -> str:
    """The LaTeX that many pages give along with their MathML; "" without it."""
    for annotation in element.iter("annotation"):
        if annotation.get("encoding") == "application/x-tex":
            return f"${one_space(annotation.text or '').strip()}$"
    alternative = one_space(element.get("alttext") or "").strip()
    return f"${alternative}$" if alternative else ""


def _link(text: str, address: str) -> str:
    shown = one_space(text).strip()
    if not shown or shown == address or not address.lower().startswith(_LINKED):
        return text
    return f"[{shown}]({address.strip()})"


def _joined(pieces: list[str]) -> str:
    """Inline pieces as lines: a NUL is a line break, which no HTML can hold by itself."""
    lines = one_space("".join(pieces)).split("\0")
    return "\n".join(filter(None, (line.strip() for line in lines)))


def _is_skipped(element: etree._Element) -> bool:
    return (
        local(element) in _SKIPPED
        or not isinstance(element.tag, str)
        or element.get("hidden") is not None
        or _HIDDEN_STYLE.search(element.get("style") or "") is not None
    )


def _has_blocks(element: etree._Element) -> bool:
    """Whether an inline element, against the rules, holds blocks."""
    return any(local(each) in _BLOCKS for each in element.iterdescendants())


def _table_of(row: etree._Element) -> etree._Element | None:
    return next((each for each in row.iterancestors() if local(each) == "table"), None)
