"""An e-mail: its headers, its text and the names of what is attached."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from typing import Final

from app.core.documents.decoding import decoded
from app.core.documents.extracted import DocumentSection
from app.core.documents.readers.html import html_to_markdown, parsed_html
from app.core.documents.readers.text import whole
from app.core.documents.source import Content
from app.core.documents.text_cleaning import clean, one_space

_HEADERS: Final = ("From", "To", "Cc", "Date", "Subject")


def open_mail(data: bytes) -> Content:
    message = message_from_bytes(data, policy=policy.default)
    return Content("message/rfc822", _sections(message), _header(message, "Subject"))


def _sections(message: EmailMessage) -> Iterator[DocumentSection]:
    lines = [f"{name}: {value}" for name in _HEADERS if (value := _header(message, name))]
    lines += [f"Attachment: {name}" for name in _attachments(message)]
    body = message.get_body(("plain", "html"))
    text = "" if body is None else _text(body)
    yield whole("\n".join(lines) + f"\n\n{text}" if lines else text)


def _header(message: EmailMessage, name: str) -> str:
    try:
        return clean(one_space(str(message.get(name, "")))).strip()
    except Exception:  # noqa: BLE001 - the library fails in many ways on headers that are none
        return ""


def _attachments(message: EmailMessage) -> Iterator[str]:
    """Also those in the text, pictures for instance, if they have a name."""
    for part in message.walk():
        name = "" if part.is_multipart() else part.get_filename("")
        if name:
            yield clean(one_space(name))


def _text(part: MIMEPart) -> str:
    text = clean(_decoded(part))
    if part.get_content_subtype() != "html":
        return text
    root = parsed_html(text)
    return "" if root is None else html_to_markdown(root).text


def _decoded(part: MIMEPart) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    return decoded(data, part.get_content_charset("")) or data.decode("ascii", "replace")
