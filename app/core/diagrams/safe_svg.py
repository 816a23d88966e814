"""An SVG that anyone may have made, such as a program that a model wrote, made harmless: it reads
no other file, leads nowhere, runs nothing, and is drawn in bounded time."""

from __future__ import annotations

import re
from typing import Final
from xml.etree.ElementTree import Element, ParseError, fromstring, register_namespace, tostring

from app.core.diagrams.lengths import length, viewport
from app.core.diagrams.protocol import BadPictureError

MOST_BYTES: Final = 8 << 20
_MOST_ELEMENTS: Final = 200_000
_MOST_COPIES: Final = 50_000
"""Elements that are drawn because another refers to them."""

_MOST_DEPTH: Final = 100
_SVG: Final = "http://www.w3.org/2000/svg"
_DROPPED: Final = frozenset((
    "script", "foreignObject", "filter", "animate", "animateTransform", "animateMotion",
    "animateColor", "set", "discard", "audio", "video", "iframe", "handler", "listener", "metadata",
    "font", "font-face", "cursor", "prefetch",
))  # fmt: skip
_REFERRING: Final = ("image", "use")
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*")
_OUTSIDE = re.compile(r"url\(\s*[\"']?(?!#|\s)[^)]*\)|@import[^;]*;?|@font-face", re.IGNORECASE)


def safe_svg(data: bytes) -> bytes:
    """Raises BadPictureError."""
    if len(data) > MOST_BYTES or _ENTITY.search(data):
        raise BadPictureError
    register_namespace("", _SVG)
    try:
        root = fromstring(data)
        if _tag(root) != "svg":
            raise BadPictureError
        _clean(root, 0)
        _count(root)
        return tostring(root)
    except (ParseError, RecursionError, ValueError):
        raise BadPictureError from None


def svg_size(data: bytes) -> tuple[float, float]:
    """Of one that is safe; that of a browser where it does not say."""
    root = fromstring(data)
    box = viewport(root) or (0.0, 0.0, 300.0, 150.0)
    width = length(root.get("width", "100%"), 16, of=box[2])
    height = length(root.get("height", "100%"), 16, of=box[3])
    return max(width, 1.0), max(height, 1.0)


def _clean(element: Element, depth: int) -> None:
    if depth > _MOST_DEPTH:
        raise BadPictureError
    for name in list(element.attrib):
        plain, value = name.rpartition("}")[2].lower(), element.attrib[name]
        if plain == "href":
            allowed = value.startswith("#") or _PICTURE.fullmatch(value) is not None
        else:
            allowed = plain not in ("filter", "base") and not plain.startswith("on")
        if not allowed:
            del element.attrib[name]
        elif plain != "href":
            element.set(name, _OUTSIDE.sub("none", value))
    if _tag(element) == "style":
        element.text = _OUTSIDE.sub("", element.text or "")
    for child in list(element):
        if not isinstance(child.tag, str) or _tag(child) in _DROPPED:
            element.remove(child)
            continue
        _clean(child, depth + 1)
        if _tag(child) in _REFERRING and not _target(child):
            element.remove(child)


def _count(root: Element) -> None:
    """What is drawn for one reference to another makes up a picture larger than its file."""
    elements = list(root.iter())
    if len(elements) > _MOST_ELEMENTS:
        raise BadPictureError
    named = {name: each for each in elements if (name := each.get("id"))}
    sizes: dict[Element, int] = {}
    copies = 0
    for each in elements:
        if _tag(each) == "use":
            copies += _size(each, named, sizes, 0)
            if copies > _MOST_COPIES:
                raise BadPictureError


def _size(use: Element, named: dict[str, Element], sizes: dict[Element, int], depth: int) -> int:
    """How many elements a `use` stands for; the work for it is no more than that."""
    if depth > _MOST_DEPTH:
        raise BadPictureError  # or it refers to itself
    if use not in sizes:
        size, target = 0, named.get(_target(use)[1:])
        for each in target.iter() if target is not None else ():
            size += _size(each, named, sizes, depth + 1) if _tag(each) == "use" else 1
            if size > _MOST_COPIES:
                raise BadPictureError
        sizes[use] = max(size, 1)
    return sizes[use]


def _target(element: Element) -> str:
    names = (name for name in element.attrib if name.rpartition("}")[2] == "href")
    return next((element.attrib[name] for name in names), "")


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
