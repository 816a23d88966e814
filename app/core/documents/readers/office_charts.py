"""The figures in the charts of Office, as tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from app.core.documents.markdown import MarkdownWriter
from app.core.documents.package import Package, Relation, relation_id, whole_number
from app.core.documents.text_cleaning import clean

_MOST_POINTS: Final = 10_000


def write_charts(
    element: etree._Element,
    package: Package,
    relations: Mapping[str, Relation],
    writer: MarkdownWriter,
) -> None:
    """Those that `element` shows, with the figures that were in them when they were drawn."""
    for shown in element.iter("{*}chart"):
        relation = relations.get(relation_id(shown))
        if relation is None or relation.kind != "chart" or relation.target not in package.names:
            continue
        chart = package.xml(relation.target)
        title = chart.find(".//{*}chart/{*}title")
        if title is not None:
            writer.paragraph(clean("".join(each.text or "" for each in title.iter("{*}t"))))
        writer.table(_rows(chart))


def _rows(chart: etree._Element) -> Iterator[list[str]]:
    """A column for each series, and before them what its points are called."""
    series = list(chart.iterfind(".//{*}ser"))
    columns = [_points(each, "val") or _points(each, "yVal") for each in series]
    names = next(filter(None, (_points(s, k) for s in series for k in ("cat", "xVal"))), {})
    yield ["", *(_points(each, "tx").get(0, "") for each in series)]
    for number in range(max((max(each, default=-1) for each in columns), default=-1) + 1):
        yield [names.get(number, ""), *(each.get(number, "") for each in columns)]


def _points(series: etree._Element, name: str) -> dict[int, str]:
    """By their numbers."""
    points = series.iterfind(f"{{*}}{name}//{{*}}pt")
    values = (
        (whole_number(each.get("idx") or "", 0, _MOST_POINTS), each.findtext("{*}v") or "")
        for each in points
    )
    return {number: clean(value) for number, value in values}
