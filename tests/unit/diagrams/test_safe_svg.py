"""SVG from anywhere keeps its shapes, and loses whatever reaches beyond them."""

from __future__ import annotations

import pytest

from app.core.diagrams.protocol import BadPictureError
from app.core.diagrams.safe_svg import MOST_BYTES, safe_svg, svg_size

START = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

COPIES = '<rect id="l0"/>' + "".join(
    f'<g id="l{number}">' + f'<use href="#l{number - 1}"/>' * 9 + "</g>" for number in range(1, 12)
)
USE, USE_OF_NONE = '<use href="#a"/>', '<use href="#none"/>'


def svg(inner: str, attributes: str = 'width="20" height="10"') -> bytes:
    return f"{START} {attributes}>{inner}</svg>".encode()


@pytest.mark.parametrize(
    "inner",
    [
        '<image xlink:href="file:///etc/passwd" width="5" height="5"/>',
        '<image href="https://evil.example/a.png" width="5" height="5"/>',
        '<image href="secret.png" width="5" height="5"/>',
        '<image href="data:image/svg+xml;base64,AAAA" width="5" height="5"/>',
        '<use xlink:href="https://evil.example/a.svg#x"/>',
        '<a href="https://evil.example/"><rect width="5" height="5"/></a>',
        "<script>alert('evil')</script>",
        '<rect width="5" height="5" onclick="evil()"/>',
        '<rect width="5" height="5" fill="url(https://evil.example/x)"/>',
        '<rect width="5" height="5" style="fill: url(\'secret.svg#x\')"/>',
        "<style>@import url(evil.css); rect {fill: url(secret.svg#a)}</style>",
        '<foreignObject><iframe src="secret.html"/></foreignObject>',
        '<filter id="f"><feImage href="secret.png"/></filter><rect filter="url(#f)"/>',
    ],
)
def test_leads_nowhere(inner: str) -> None:
    found = safe_svg(svg(f'<circle id="kept" r="3"/>{inner}'))
    assert b'id="kept"' in found
    for word in (b"evil", b"secret", b"passwd", b"script", b"svg+xml", b"filter"):
        assert word not in found


def test_keeps_what_a_plot_is_made_of() -> None:
    inner = (
        '<defs><path id="p" d="M0 0L1 1"/><clipPath id="c"><rect width="9" height="9"/></clipPath>'
        "<style>*{stroke-linejoin: round}</style></defs>"
        '<g clip-path="url(#c)" style="fill: url(#g); stroke: #1f77b4"><use xlink:href="#p"/></g>'
        '<image href="data:image/png;base64,iVBORw0KGgo=" width="1" height="1"/>'
    )
    found = safe_svg(svg(inner)).decode()
    for part in ("url(#c)", "url(#g)", '"#p"', "round", "iVBORw0KGgo="):
        assert part in found


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html/>",
        b"<svg",
        b"\x89PNG\r\n\x1a\n",
        b'<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
        svg("<g>" * 500 + "</g>" * 500),
        svg('<g id="a"><use href="#a"/></g>'),
        svg(COPIES),
        svg(f'<g id="a">{"<g/>" * 40_000}</g>{USE * 40_000}'),
        svg(f'<g id="a">{USE_OF_NONE * 40_000}</g>{USE * 40_000}'),
        svg("<g/>" * 200_001),
        svg("x" * MOST_BYTES),
    ],
    ids=[
        *("empty", "html", "half", "png", "entity", "deep", "itself", "copies"),
        *("copies of much", "copies of nothing", "many", "large"),
    ],
)
def test_what_would_not_end_is_refused(data: bytes) -> None:
    with pytest.raises(BadPictureError):
        safe_svg(data)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="20" height="10"', (20, 10)),
        ('width="30pt" height="15pt" viewBox="0 0 30 15"', (40, 20)),
        ('viewBox="0 0 30 15"', (30, 15)),
        ('width="100%" viewBox="0 0 30 15"', (30, 15)),
        ("", (300, 150)),
    ],
)
def test_knows_its_size(attributes: str, size: tuple[float, float]) -> None:
    assert svg_size(safe_svg(svg("", attributes))) == size
