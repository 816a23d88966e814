"""Files without text that Gloss could read, by the bytes with which they begin."""

from __future__ import annotations

from typing import Final

from app.core.errors import Code, UserError

OLE_MAGIC: Final = bytes.fromhex("d0cf11e0a1b11ae1")

_MAGIC: Final = (
    (0, b"\x89PNG\r\n", "PNG"),
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (0, b"8BPS", "Photoshop"),
    (0, b"\0\0\1\0", "ICO"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"AT&TFORM", "DjVu"),
    (0, b"ID3", "MP3"),
    (0, b"\xff\xfb", "MP3"),
    (0, b"OggS", "Ogg"),
    (0, b"fLaC", "FLAC"),
    (0, b"\x1aE\xdf\xa3", "Matroska"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"BZh", "bzip2"),
    (0, b"\xfd7zXZ\0", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "Zstandard"),
    (0, b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (0, b"Rar!\x1a\7", "RAR"),
    (0, b"MSCF", "CAB"),
    (257, b"ustar", "tar"),
    (0, b"\x7fELF", "ELF"),
    (0, b"\xcf\xfa\xed\xfe", "Mach-O"),
    (0, b"\xca\xfe\xba\xbe", "Mach-O"),
    (0, b"\0asm", "WebAssembly"),
    (0, b"SQLite format 3\0", "SQLite"),
    (0, b"GGUF", "GGUF"),
    (0, b"wOFF", "WOFF"),
    (0, b"wOF2", "WOFF"),
    (0, b"OTTO", "OpenType"),
    (0, b"\0\1\0\0\0", "TrueType"),
    (4, b"ftypheic", "HEIC"),
    (4, b"ftypavif", "AVIF"),
    (4, b"ftyp", "MP4"),
)
_RIFF: Final = {b"WEBP": "WebP", b"WAVE": "WAV", b"AVI ": "AVI"}
_NOT_IN_TEXT: Final = b"\0"
# Beginnings of words, too
_ALSO_TEXT: Final = ("BMP", "MP3", "bzip2", "Photoshop", "CAB", "GGUF", "OpenType")
_HEAD_BYTES: Final = 4096


def binary_format(data: bytes) -> str:
    """What its makers call the format; "" for any other file."""
    head = data[:_HEAD_BYTES]
    if head.startswith(b"RIFF") and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head.startswith(b"MZ") and _NOT_IN_TEXT in head:
        return "EXE"
    for place, magic, name in _MAGIC:
        if head.startswith(magic, place) and (name not in _ALSO_TEXT or _NOT_IN_TEXT in head):
            return name
    return ""


def ole_failure(data: bytes) -> UserError:
    """The container of Office before 2007; later Office puts what has a password into it."""
    if _has_stream(data, "EncryptedPackage"):
        return UserError(Code.DOCUMENT_ENCRYPTED)
    if any(_has_stream(data, name) for name in ("WordDocument", "Workbook", "Book", "PowerPoint")):
        return UserError(Code.DOCUMENT_OLD_OFFICE)
    outlook = _has_stream(data, "__properties_version1.0")
    return UserError(Code.DOCUMENT_UNSUPPORTED, format="Outlook MSG" if outlook else "OLE")


def _has_stream(data: bytes, name: str) -> bool:
    return name.encode("utf-16-le") in data
