"""Writes THIRD-PARTY-NOTICES.txt: what others made that is in the frozen program.

    PYTHON installers/notices.py dist/gloss

Read from what really is there: the packages by their metadata, then every shared library that
belongs to none of them. Ends with status 1 when one of these has no licence text.
"""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.core.components import components, licence_text  # noqa: E402
from app.core.models.library.starter import STARTER_NAME  # noqa: E402

FILE: Final = "THIRD-PARTY-NOTICES.txt"
LIBRARY: Final = re.compile(r"\.(so(\.[\d.]+)?|dylib|dll|pyd)$")
RULE: Final = "=" * 78

INTRODUCTION: Final = """\
Gloss is free software under the Apache License, Version 2.0 (the file LICENSE). It contains the
work of others, which is listed here with the terms under which each may be passed on.

Qt, PySide6 and shiboken6 are used under the GNU Lesser General Public License, version 3. They
are the unchanged libraries that The Qt Company publishes, lie as files of their own in this
program's folder, and may be replaced there by versions of your own. Their source is at
https://download.qt.io/official_releases/qt/ and
https://download.qt.io/official_releases/QtForPython/, under the version numbers below. What Qt
itself contains of others is listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.

lxml contains libiconv, which is used under that license, too. lxml lies as files of its own in
this program's folder and may be replaced there. Its source, with that of the libraries in it, is
named at https://lxml.de/installation.html; libiconv's is at https://ftp.gnu.org/gnu/libiconv/.
"""

# Folders whose libraries belong to a package of another name.
OWNERS: Final = {"PySide6": "PySide6_Essentials", "numpy.libs": "numpy", "yaml": "PyYAML",
                 "markupsafe": "MarkupSafe", "_cffi_backend": "cffi",
                 "pypdfium2_raw": "pypdfium2",
                 "pydantic_monty": "pydantic-monty-client"}  # fmt: skip
# Libraries that another part brings: by their name, the part or the file in resources/licences.
BROUGHT: Final = (
    (r"(lib)?python3|python3\w*/", "Python"),
    (r"lib(ggml|llama)|ggml|llama", "llama.cpp"),
    (r"libQt6|Qt6|Qt\w*$", "Qt"),
    (r"libicu", "ICU.txt"),
    (r"lib(ssl|crypto)", "Apache-2.0.txt"),  # OpenSSL
    (r"(ucrtbase|vcruntime|msvcp|vcomp|concrt|api-ms-win)", "Microsoft-runtime.txt"),
)


@dataclass(frozen=True, slots=True)
class Notice:
    """`name` with its version, `licence` in one line, and the text."""

    name: str
    licence: str
    text: str


def packages(inside: Path) -> list[Notice]:
    """Python, and all whose metadata lies in the program."""
    others = [each for each in sys.path if "site-packages" not in each]
    sys.path[:] = [str(inside), *others]
    found = [part for part in components() if part.name != "Gloss"]
    listed = {normal(part.name) for part in found}
    metadatas = metadata.distributions(path=[str(inside)])
    there = {normal(str(each.metadata["Name"])) for each in metadatas}
    if missed := there - listed - {"gloss-desktop"}:
        raise SystemExit(f"not in the list of parts: {', '.join(sorted(missed))}")
    return [
        Notice(f"{part.name} {part.version}".strip(), part.licence, licence_text(part))
        for part in found
    ]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def libraries(inside: Path, known: Iterable[Notice]) -> Iterator[Notice]:
    """Those that belong to none of the packages."""
    owners = {normal(notice.name.split()[0]) for notice in known}
    for path in sorted(inside.rglob("*")):
        if not LIBRARY.search(path.name) or path.is_symlink() or not path.is_file():
            continue
        # In a package's folder there may be what others made, too.
        places = (path.name, path.relative_to(inside).as_posix())
        brought = next((o for sign, o in BROUGHT if any(re.match(sign, p) for p in places)), "")
        top = path.relative_to(inside).parts[0].partition(".cpython")[0]
        if normal(brought or OWNERS.get(top, top)) in owners:
            continue
        if text := ours(brought) if brought else "":
            yield Notice(path.name, "", text)
        else:
            yield of_system(path) or Notice(path.name, "", "")


def of_system(path: Path) -> Notice | None:
    """A library that was taken from the system, with the terms that came with it there."""
    if sys.platform != "linux":  # the installers of Python brought it, and its licence has them
        known = re.match(r"(lib)?(ffi|bz2|lzma|z|zlib1|sqlite3|mpdec|expat)[.\d-]", path.name)
        python = next(part for part in components() if part.name == "Python")
        return Notice(path.name, python.licence, licence_text(python)) if known else None
    command = ["dpkg-query", "--search", f"*/{path.name}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    package = done.stdout.partition(":")[0]
    text = read(Path("/usr/share/doc") / package / "copyright") if package else ""
    return Notice(f"{path.name} (Debian: {package})", "", text) if text else None


def ours(name: str) -> str:
    return read(ROOT / "resources" / "licences" / name)


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip() if path.is_file() else ""


def extras() -> list[Notice]:
    """The model, and the piece of PyInstaller that starts the program."""
    starter = Notice(
        f"{STARTER_NAME} (the starter model, by Hugging Face)", "Apache-2.0", ours("Apache-2.0.txt")
    )
    distribution = metadata.distribution("pyinstaller")
    texts = [read(Path(str(f.locate()))) for f in distribution.files or () if "COPYING" in f.name]
    licence = "GPL-2.0-or-later with an exception for the programs that it makes"
    return [
        starter,
        Notice(f"PyInstaller's bootloader {distribution.version}", licence, "\n\n".join(texts)),
    ]


def joined(notices: Iterable[Notice]) -> list[Notice]:
    """Libraries with the same text under one heading."""
    by_text: dict[str, Notice] = {}
    for notice in notices:
        before = by_text.get(notice.text)
        name = f"{before.name}, {notice.name}" if before else notice.name
        by_text[notice.text] = replace(notice, name=name)
    return list(by_text.values())


def written(notices: Iterable[Notice]) -> Iterator[str]:
    """A text that stood before is not repeated."""
    yield INTRODUCTION
    places: dict[str, str] = {}
    for notice in notices:
        yield RULE
        yield "\n".join(textwrap.wrap(notice.name, 78))
        if notice.licence:
            yield f"Licence: {notice.licence}"
        yield ""
        if notice.text in places:
            yield f"Its terms are the text that stands under “{places[notice.text]}”.\n"
        else:
            places[notice.text] = notice.name.split(",")[0]
            yield f"{notice.text}\n"


def main(program: Path) -> int:
    inside = next(
        place for name in ("_internal", "Frameworks") if (place := program / name).is_dir()
    )
    more = extras()  # of this environment, before only the program's own packages are looked at
    found = packages(inside)
    found += joined(libraries(inside, found))
    found += more
    if missing := [notice.name for notice in found if not notice.text]:
        sys.stderr.write(f"These have no licence text: {'; '.join(missing)}\n")
        return 1
    target = program / ("Resources" if inside.name == "Frameworks" else "") / FILE
    target.write_text("\n".join(written(found)), encoding="utf-8")
    sys.stdout.write(f"{target}: {len(found)} parts\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
