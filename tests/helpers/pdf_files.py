"""PDF files made by hand: text at places, in the order in which it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

Run = tuple[float, float, float, str]
"""Left edge, baseline, size of the font, text in Latin-1."""

A4 = (595, 842)
TURNED = {  # the matrix before each text
    0: "q",
    90: f"q 0 1 -1 0 {A4[0]} 0 cm",
    180: f"q -1 0 0 -1 {A4[0]} {A4[1]} cm",
    270: f"q 0 -1 1 0 0 {A4[1]} cm",
}


def pdf(
    pages: Sequence[Iterable[Run]],
    *,
    title: str = "",
    trailer: str = "",
    objects: str = "",
    turned: int = 0,
) -> bytes:
    """`trailer` and `objects` are written into the file as they are; the latter from number 900.
    The pages are drawn and shown `turned` by so many degrees, which a reader does not see."""
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>"
        % (b" ".join(b"%d 0 R" % (5 + 2 * n) for n in range(len(pages))), len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title (%s) >>" % title.encode("latin-1"),
    ]
    for number, runs in enumerate(pages):
        content = "\n".join(
            f"{TURNED[turned]} BT /F1 {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET Q"
            for x, y, size, text in runs
        ).encode("cp1252")
        bodies.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Rotate %d /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % (*A4, turned, 6 + 2 * number)
        )
        bodies.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return _file(bodies, trailer, objects)


def _file(bodies: Sequence[bytes], trailer: str, objects: str) -> bytes:
    data, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    data += objects.encode("latin-1")
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R " % (len(bodies) + 1)
    data += b"%s >>\nstartxref\n%d\n%%%%EOF\n" % (trailer.encode("latin-1"), start)
    return bytes(data)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def column(x: float, top: float, lines: Sequence[str], size: float = 10) -> list[Run]:
    """One line below the other."""
    return [(x, top - 1.2 * size * number, size, line) for number, line in enumerate(lines)]


def write_pdf(path: Path, *pages: Iterable[Run], title: str = "") -> Path:
    path.write_bytes(pdf(pages, title=title))
    return path
