"""What a server sends back for a call, as text for the model and images for the window."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Final

import mcp_types

from app.core.mcp_servers.protocol import (
    MOST_IMAGE_BYTES,
    MOST_IMAGES,
    MOST_TEXT,
    SHOWN_IMAGES,
    Image,
    Result,
)

_SAVED: Final = "[An image, which the user can save]"
_PICTURES: Final = ("image/png", "image/jpeg", "image/svg+xml", "image/gif", "image/webp")


def result_of(id: int, sent: mcp_types.CallToolResult) -> Result:
    texts: list[str] = []
    images: list[Image] = []
    for block in sent.content:
        if not isinstance(block, mcp_types.ImageContent):
            texts.append(_text(block))
        elif len(images) < MOST_IMAGES and (image := _image(block)) is not None:
            images.append(image)
            shown = image.media_type in SHOWN_IMAGES
            texts.append("[An image, shown to the user]" if shown else _SAVED)
        else:
            texts.append(f"[An image that is not shown: {block.mime_type}]")
    structured = ""
    if sent.structured_content is not None:
        structured = json.dumps(sent.structured_content, ensure_ascii=False)
        if not texts:
            texts.append(structured)
    text = "\n".join(texts)
    if len(text) > MOST_TEXT:
        text = f"{text[:MOST_TEXT]}\n[Cut: the result has {len(text)} characters.]"
    if len(structured) > MOST_TEXT:
        structured = ""
    return Result(id, text, tuple(images), structured, failed=bool(sent.is_error))


def _text(block: mcp_types.ContentBlock) -> str:
    match block:
        case mcp_types.TextContent():
            return block.text
        case mcp_types.ResourceLink():
            return f"[{block.name}: {block.uri}]"
        case mcp_types.EmbeddedResource(resource=mcp_types.TextResourceContents() as resource):
            return f"[{resource.uri}]\n{resource.text}"
        case mcp_types.EmbeddedResource():
            return f"[{block.resource.uri}: not text]"
    return f"[Not shown: {block.type}]"


def _image(block: mcp_types.ImageContent) -> Image | None:
    media_type = block.mime_type.lower().partition(";")[0].strip()
    if media_type not in _PICTURES or len(block.data) > MOST_IMAGE_BYTES * 4 // 3 + 4:
        return None
    try:
        return Image(media_type, base64.b64decode(block.data, validate=True))
    except (binascii.Error, ValueError):
        return None
