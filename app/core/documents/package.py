"""Files that are ZIP archives of XML, as those of Office, OpenDocument and EPUB are."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from urllib.parse import unquote

from lxml import etree

from app.core.errors import Code, UserError

_MOST_MEMBERS: Final = 20_000
_MOST_MEMBER_BYTES: Final = 1 << 28
_MOST_BYTES: Final = 1 << 30  # of all members, unpacked
_MOST_RATIO: Final = 200  # unpacked to packed, of a large one; that of XML seldom passes 50
_MOST_DIGITS: Final = 20
_LARGE_BYTES: Final = 1 << 26
_ENCRYPTED_FLAG: Final = 1
_SAFE: Final = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "remove_comments": True,
    "remove_pis": True,
}


class Package:
    """Raises UserError(DOCUMENT_DAMAGED, DOCUMENT_ENCRYPTED or DOCUMENT_TOO_LARGE), the last of
    them before anything is unpacked: zipfile unpacks no more than a member claims to hold.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, EOFError, OSError) as error:
            raise UserError(Code.DOCUMENT_DAMAGED, type(error).__name__) from error
        members = self._zip.infolist()
        unpacked = sum(member.file_size for member in members)
        if (
            len(members) > _MOST_MEMBERS
            or unpacked > _MOST_BYTES
            or unpacked > max(_LARGE_BYTES, _MOST_RATIO * len(data))
            or any(member.file_size > _MOST_MEMBER_BYTES for member in members)
        ):
            raise UserError(Code.DOCUMENT_TOO_LARGE)
        if any(member.flag_bits & _ENCRYPTED_FLAG for member in members):
            raise UserError(Code.DOCUMENT_ENCRYPTED)
        self.names: Final = frozenset(member.filename for member in members)

    def read(self, name: str) -> bytes:
        try:
            return self._zip.read(name)
        except KeyError:
            raise UserError(Code.DOCUMENT_DAMAGED, "missing member") from None

    def xml(self, name: str) -> etree._Element:
        return parsed_xml(self.read(name))

    def elements(self, name: str, tag: str) -> Iterator[etree._Element]:
        """Each element of this name as soon as it is read; those before are forgotten."""
        with self._zip.open(name) as file:
            parser = etree.iterparse(file, tag=f"{{*}}{tag}", **_SAFE)
            for _, element in parser:
                if element.getprevious() is None:
                    _refuse_declarations(element)
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]

    def xml_if_there(self, name: str) -> etree._Element | None:
        return self.xml(name) if name in self.names else None

    def relations(self, name: str) -> dict[str, Relation]:
        """Of a part of an Office file: by their ids."""
        folder, base = posixpath.split(name)
        root = self.xml_if_there(posixpath.join(folder, "_rels", f"{base}.rels"))
        if root is None:
            return {}
        return {each.get("Id", ""): Relation(each, folder) for each in root}

    def main_part(self) -> str:
        """Of an Office file."""
        found = (each for each in self.relations("").values() if each.kind == "officeDocument")
        return next((each.target for each in found), "")


class Relation:
    """`kind` is the last word of its type; `target` a member, or an address when `external`."""

    def __init__(self, element: etree._Element, folder: str) -> None:
        self.kind: Final = (element.get("Type") or "").rpartition("/")[2]
        self.external: Final = element.get("TargetMode") == "External"
        target = element.get("Target") or ""
        self.target: Final = target if self.external else resolved(folder, target)


def resolved(folder: str, target: str) -> str:
    """The member that `target` means in a member of `folder`."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def resolved_link(folder: str, link: str) -> str:
    """The same for a link, which may be escaped and have an anchor."""
    return resolved(folder, unquote(link.partition("#")[0]))


def parsed_xml(data: bytes) -> etree._Element:
    """Without entities of its own and without anything from outside. Raises DOCUMENT_DAMAGED."""
    root = etree.fromstring(data, etree.XMLParser(**_SAFE))
    _refuse_declarations(root)
    return root


def _refuse_declarations(element: etree._Element) -> None:
    """No program writes a DTD into these formats."""
    if element.getroottree().docinfo.internalDTD is not None:
        raise UserError(Code.DOCUMENT_DAMAGED, "DTD")


def relation_id(element: etree._Element) -> str:
    """Of an element of an Office file; not its `id`, which has no namespace."""
    return next((str(value) for key, value in element.items() if key.endswith("}id")), "")


def local(element: etree._Element) -> str:
    """The name of `element` without its namespace, of which there are several for one format."""
    tag = element.tag
    return str(tag.rpartition("}")[2]) if isinstance(tag, str) else ""


def whole_number(text: str, otherwise: int, most: int) -> int:
    """The number that `text` is, at most `most`; `otherwise` when it is none."""
    is_number = text.isascii() and text.isdigit() and len(text) < _MOST_DIGITS
    return min(int(text), most) if is_number else otherwise


def attribute(element: etree._Element, name: str) -> str:
    """The attribute of this name in whatever namespace; "" without one."""
    for key, value in element.items():
        if key == name or key.endswith(f"}}{name}"):
            return str(value)
    return ""
