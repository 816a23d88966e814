"""The two containers that hold an icon in several sizes. Qt's writers put one size in a file.

ICO: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10), and for the PNG in it
https://devblogs.microsoft.com/oldnewthing/20101022-00/?p=12473
ICNS: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

ICO_HEADER = struct.Struct("<HHH")  # reserved, 1 for an icon, how many pictures
ICO_ENTRY = struct.Struct("<BBBBHHII")  # width, height, colours, 0, planes, bits, length, offset
ICNS_HEADER = struct.Struct(">4sI")  # of the file as of each picture: type, length with this

# Points at single and at double density. The types for 16 and 32 points at single density
# that take PNG are not shown as an application's icon; macOS makes those sizes from ic11, ic12.
ICNS_TYPES = {
    32: (b"ic11",),
    64: (b"ic12",),
    128: (b"ic07",),
    256: (b"ic08", b"ic13"),
    512: (b"ic09", b"ic14"),
    1024: (b"ic10",),
}


def bitmap_of(ico: bytes) -> bytes:
    """The picture in an ICO file with one, in the form that an ICO file keeps it."""
    *_, length, offset = ICO_ENTRY.unpack_from(ico, ICO_HEADER.size)
    return ico[offset : offset + length]


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """One file of square pictures, each a bitmap (see `bitmap_of`) or a PNG."""
    entries = b""
    offset = ICO_HEADER.size + ICO_ENTRY.size * len(pictures)
    for size, picture in pictures.items():
        # 0 stands for 256, the largest.
        entries += ICO_ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return ICO_HEADER.pack(0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """One file of square PNGs, of sizes in ICNS_TYPES."""
    body = b"".join(
        ICNS_HEADER.pack(kind, ICNS_HEADER.size + len(picture)) + picture
        for size, picture in pictures.items()
        for kind in ICNS_TYPES[size]
    )
    return ICNS_HEADER.pack(b"icns", ICNS_HEADER.size + len(body)) + body
