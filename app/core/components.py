"""What Gloss is made of: every package it runs with, what others made that lies inside one, and
of each its version and its licence.

Read from the metadata that each package was installed with (core metadata 2.4,
https://packaging.python.org/en/latest/specifications/core-metadata/).
"""

from __future__ import annotations

import json
import platform
import re
import sysconfig
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from app import __version__
from app.core.paths import resources
from app.core.sqlite import connect

_SELF: Final = "gloss-desktop"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(
    r"((LICEN[CS]E|COPYING|NOTICE)[^/]*|/licenses/(BUILD_)?LICENSES/.*)$", re.IGNORECASE
)
_EXTRA = re.compile(r"extra\s*==\s*['\"](?!starter)")  # what a developer installs, too
_PYTHON = "Python"
_NUMBER = re.compile(r"\d+(\.\d+)+")
_LGPL: Final = ("LGPL-3.0.txt", "GPL-3.0.txt")
_LICENCES: Final = (("LGPL-3", _LGPL),)  # our texts for packages that come without, by licence
_NAMES: Final = {"quickjs-ng": "MIT", "sqlcipher3": "Zlib"}  # where a package only has the text
_TEXTS: Final = {  # and by name
    "latex2mathml": ("latex2mathml.txt",),
    "pydantic-monty-client": ("monty.txt", "Apache-2.0.txt"),
    "pydantic-monty-runtime": ("monty.txt", "Apache-2.0.txt"),
    "sqlite-vec": ("Apache-2.0.txt",),  # or MIT, as one likes
}


@dataclass(frozen=True, slots=True)
class Component:
    """`licence` is its name."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class _Inner:
    """`texts` are our licence files that contain its licence."""

    name: str
    licence: str
    texts: tuple[str, ...]
    version: Callable[[metadata.Distribution], str]


def _of_file(library: str) -> Callable[[metadata.Distribution], str]:
    """As the file of a shared library is called, on systems where its name has the version."""
    name = re.compile(rf"lib{library}\.(?:so\.)?({_NUMBER.pattern})(?:\.dylib)?$")

    def version(distribution: metadata.Distribution) -> str:
        # In a program without Python it lies there although the package did not bring it.
        folder = Path(str(distribution.locate_file("llama_cpp/lib")))
        files = [*(distribution.files or ()), *folder.glob(f"lib{library}.*")]
        found = (name.search(str(file)) for file in files)
        return next((match.group(1) for match in found if match), "")

    return version


def _as_said(question: str) -> Callable[[metadata.Distribution], str]:
    """As the SQLite in use answers `question`."""

    def version(distribution: metadata.Distribution) -> str:
        with closing(connect(None)) as connection:
            connection.execute("PRAGMA key = 'any'")  # until then it has no cipher
            answer = connection.execute(question).fetchone()
        match = _NUMBER.search(str(answer))
        return match.group() if match else ""

    return version


def _unknown(distribution: metadata.Distribution) -> str:
    """Of a library that is linked into another without a word on its version."""
    return ""


def _mermaid(distribution: metadata.Distribution) -> str:
    """As the script itself says."""
    script = Path(str(distribution.locate_file("mermaidx/assets/mermaid.js")))
    match = re.search(r'version:"([\d.]+)"', _read(script))
    return match[1] if match else ""


_INSIDE: Final[Mapping[str, tuple[_Inner, ...]]] = {
    "llama-cpp-python": (
        _Inner("llama.cpp", "MIT", ("llama.cpp.txt",), _of_file("llama")),
        _Inner("ggml", "MIT", ("llama.cpp.txt",), _of_file("ggml")),
    ),
    "lxml": (_Inner("libiconv", "LGPL-2.1-or-later", _LGPL, _unknown),),
    "mermaidx": (
        _Inner("Mermaid", "MIT", ("Mermaid.txt",), _mermaid),
        _Inner("DejaVu Sans", "Bitstream Vera", ("DejaVu.txt",), _unknown),
    ),
    "pyside6-essentials": (  # it has the number of the Qt that it is made for and brings
        _Inner("Qt", "LGPL-3.0-only", _LGPL, lambda distribution: distribution.version),
    ),
    "quickjs-ng": (_Inner("QuickJS", "MIT AND Unicode-3.0", ("QuickJS.txt",), _unknown),),
    "sqlcipher3": (
        _Inner("SQLCipher", "BSD-3-Clause", ("SQLCipher.txt",), _as_said("PRAGMA cipher_version")),
        _Inner("SQLite", "Public domain", ("SQLite.txt",), _as_said("SELECT sqlite_version()")),
        _Inner(
            "OpenSSL", "Apache-2.0", ("Apache-2.0.txt",), _as_said("PRAGMA cipher_provider_version")
        ),
    ),
    "ziamath": (_Inner("STIX Two Math", "OFL-1.1", ("STIX.txt",), lambda _: ""),),
}
"""By the normal form of the package's name."""


def components() -> tuple[Component, ...]:
    """Gloss, Python, then all that it requires, by name. Reads many small files."""
    found: dict[str, Component] = {}
    wanted = [_SELF]
    while wanted:
        name = wanted.pop()
        key = _key(name)
        if key in found:
            continue
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system, or an extra
            continue
        found[key] = Component(
            str(distribution.metadata["Name"]), distribution.version, _licence(distribution)
        )
        for inner in _INSIDE.get(key, ()):
            found[inner.name] = Component(inner.name, inner.version(distribution), inner.licence)
        for requirement in distribution.requires or ():
            if not _EXTRA.search(requirement) and (match := _NAME.match(requirement)):
                wanted.append(match.group())
    found.pop(_key(_SELF), None)
    others = sorted(found.values(), key=lambda part: part.name.casefold())
    return (
        Component("Gloss", __version__, "Apache-2.0"),
        Component(_PYTHON, platform.python_version(), "PSF-2.0"),
        *others,
    )


def licence_text(part: Component) -> str:
    """All of the licence files of `part`, one after the other; "" where it has none."""
    if part.name == "Gloss":
        return _read(resources().parent / "LICENSE") or _of_package(_SELF)
    if part.name == _PYTHON:
        places = (resources() / "licences" / "Python", Path(sysconfig.get_path("stdlib")))
        return next(filter(None, (_read(place / "LICENSE.txt") for place in places)), "")
    for inner in (each for inside in _INSIDE.values() for each in inside):
        if inner.name == part.name:
            return _ours(inner.texts)
    by_licence = (names for start, names in _LICENCES if part.licence.startswith(start))
    ours = _ours(_TEXTS.get(part.name) or next(by_licence, ()))
    own = _of_package(part.name)
    return "\n\n".join(filter(None, (own, _linked(part.name), "" if own else ours)))


def _linked(name: str) -> str:
    """What is linked into a package, by its bill of materials (CycloneDX); "" where it has none."""
    try:
        files = metadata.distribution(name).files or ()
    except metadata.PackageNotFoundError:
        return ""
    lines = []
    for file in files:
        if file.match("sboms/*.json"):
            for part in json.loads(_read(Path(str(file.locate()))) or "{}").get("components", ()):
                named = (each.get("expression", "") for each in part.get("licenses", ()))
                licences = ", ".join(named) or "its own"
                lines.append(f"{part['name']} {part.get('version', '')}: {licences}")
    return "\n".join(["It contains, under these licences:", *lines]) if lines else ""


def _ours(names: Sequence[str]) -> str:
    folder = resources() / "licences"
    return "\n\n".join(filter(None, (_read(folder / name) for name in names)))


def _of_package(name: str) -> str:
    try:
        files = metadata.distribution(name).files or ()
    except metadata.PackageNotFoundError:
        return ""
    texts = (_read(Path(str(file.locate()))) for file in files if _LICENCE_FILE.search(str(file)))
    return "\n\n".join(dict.fromkeys(filter(None, texts)))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _licence(distribution: metadata.Distribution) -> str:
    fields = distribution.metadata
    for name in ("License-Expression", "License"):
        value = str((fields.get_all(name) or [""])[0]).strip().partition("\n")[0]
        if value and len(value) < 100 and value != "UNKNOWN":
            return value
    classifiers = [str(each) for each in fields.get_all("Classifier") or ()]
    names = (each.rpartition("::")[2].strip() for each in classifiers if "License ::" in each)
    return next(names, "") or _NAMES.get(_key(str(fields["Name"])), "")


def _key(name: str) -> str:
    """The normal form of a package's name (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).casefold()
