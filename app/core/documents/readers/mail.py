"""An e-mail: its headers, its text, and the names of what is attached, with its text if it has
one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from itertools import islice
from typing import Final

from app.core.documents.decoding import decoded
from app.core.documents.extracted import DocumentSection, SectionKind
from app.core.documents.readers.html import html_to_markdown, parsed_html
from app.core.documents.readers.text import whole
from app.core.documents.source import Content, FileSource
from app.core.documents.text_cleaning import clean, one_space

_HEADERS: Final = ("From", "To", "Cc", "Date", "Subject")
_TEXTS: Final = ("text/plain", "text/html")
_FORMS: Final = ("multipart/alternative", "multipart/related")
Read = Callable[[FileSource], Content]
_MOST_READ: Final = 50  # attachments
_MOST_BYTES: Final = 1 << 26  # of them all
_MOST_SECONDS: Final = 20.0  # after which no further one is begun


def open_mail(data: bytes, read: Read | None = None) -> Content:
    """`read` opens what is attached; without it nothing of that is read."""
    message = message_from_bytes(data, policy=policy.default)
    return Content("message/rfc822", _sections(message, read), _header(message, "Subject"))


def _sections(message: EmailMessage, read: Read | None) -> Iterator[DocumentSection]:
    lines = [f"{name}: {value}" for name in _HEADERS if (value := _header(message, name))]
    attached = [(part, name) for part in _leaves(message) if (name := _name(part))]
    lines += [f"Attachment: {name}" for _, name in attached]
    body = message.get_body(("plain", "html"))
    texts = [""] if body is None else [_text(each) for each in (body, *_further(message, body))]
    text = _joined(texts)
    pieces = ["\n".join(lines) + f"\n\n{text}" if lines else text]
    if read is not None:
        rest = (each for each in attached if each[0] is not body)
        pieces += [f"# Attachment: {name}\n\n{text}" for name, text in _texts(rest, read)]
    yield whole(_joined(pieces))


def _joined(pieces: Sequence[str]) -> str:
    """With a line between them; a single one as it is."""
    if len(pieces) == 1:
        return pieces[0]
    return "\n\n".join(filter(None, (piece.rstrip("\n") for piece in pieces)))


def _further(message: EmailMessage, body: MIMEPart) -> Iterator[EmailMessage]:
    """Texts that go on behind the first one, with a picture between them for instance, or that a
    mailing list adds; of several forms of one text only that one is read."""
    for part in _leaves(message, _FORMS):
        if part is not body and part.get_content_type() in _TEXTS and not _name(part):
            yield part


def _leaves(message: EmailMessage, without: Sequence[str] = ()) -> Iterator[EmailMessage]:
    """The parts that hold something, an attached message among them, but not what that holds, nor
    what is in a part of a type that is `without`."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if without and part.get_content_type() in without:
            continue
        if part.is_multipart() and (part is message or not _is_message(part)):
            waiting += reversed(_inside(part))
        else:
            yield part


def _inside(part: EmailMessage) -> list[EmailMessage]:
    payload = part.get_payload()
    parts = payload if isinstance(payload, list) else []
    return [each for each in parts if isinstance(each, EmailMessage)]


def _is_message(part: EmailMessage) -> bool:
    return part.get_content_maintype() == "message"


def _name(part: EmailMessage) -> str:
    """Also of what is shown in the text, a picture for instance, if it has a name."""
    name = part.get_filename("")
    if not name and _is_message(part):
        inside = _inside(part)
        subject = _header(inside[0], "Subject") if inside else ""
        name = f"{subject}.eml" if subject else ""
    return clean(one_space(name)).strip()


def _texts(attached: Iterable[tuple[EmailMessage, str]], read: Read) -> Iterator[tuple[str, str]]:
    """Of those that have one, as long as they are not too many."""
    started, size = time.monotonic(), 0
    for part, name in islice(attached, _MOST_READ):
        with suppress(Exception):  # it is named all the same
            data = _bytes(part)
            size += len(data)
            if size > _MOST_BYTES or time.monotonic() - started > _MOST_SECONDS:
                return
            text = ""
            for section in read(FileSource(name, data)).sections:
                text += f"\n\n{_section_text(section)}"
                if time.monotonic() - started > _MOST_SECONDS:
                    text += "\n\n[The rest was not read.]"
                    break
            if text.strip():
                yield name, text.strip("\n")


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    if isinstance(payload, bytes):
        return payload
    return b"".join(each.as_bytes() for each in _inside(part)[:1])


def _section_text(section: DocumentSection) -> str:
    text = section.text.strip("\n")
    if section.label.kind is SectionKind.WHOLE or not text:
        return text
    return f"[{section.label.heading}]\n{text}"


def _header(message: EmailMessage, name: str) -> str:
    try:
        return clean(one_space(str(message.get(name, "")))).strip()
    except Exception:  # noqa: BLE001 - the library fails in many ways on headers that are none
        return ""


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
