"""What is taken into the program that needs no Python, and what is left out."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import frozen
import pytest

ROOT = Path(__file__).resolve().parents[3]
INSTALLERS = ROOT / "installers"
QT = "PySide6/Qt"


def taken(name: str, source: str = "") -> bool:
    return bool(frozen.wanted_binaries([(name, source or f"/site-packages/{name}", "BINARY")]))


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/imageformats/libqsvg.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        f"{QT}/lib/libQt6Widgets.so.6",
        "llama_cpp/lib/libggml.so.0",
        "llama_cpp/lib/ggml-vulkan.dll",
    ],
)
def test_what_the_window_and_the_engine_need_is_taken(name: str) -> None:
    assert taken(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/imageformats/libqpdf.so",
        f"{QT}/plugins/sqldrivers/libqsqlite.so",
        f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        f"{QT}/lib/libQt6Quick.so.6",
        "libQt6Qml.so.6",
        "libggml.so.0",  # a second copy, beside the one in llama_cpp/lib
        "ggml-base.dll",
    ],
)
def test_what_nothing_needs_is_left_out(name: str) -> None:
    assert not taken(name)


@pytest.mark.skipif(sys.platform != "linux", reason="about the libraries of a Linux system")
@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("libxcb-cursor.so.0", True),
        ("libpython3.11.so.1.0", True),
        ("libssl.so.3", True),
        ("libstdc++.so.6", False),  # an old one would break the graphics drivers
        ("libvulkan.so.1", False),
        ("libxcb.so.1", False),
        ("libfontconfig.so.1", False),
    ],
)
def test_of_the_systems_libraries_few_are_brought(name: str, ours: bool) -> None:
    assert taken(name, f"/usr/lib/x86_64-linux-gnu/{name}") is ours


@pytest.mark.skipif(sys.platform != "linux", reason="about the libraries of a Linux system")
def test_the_modules_of_a_system_s_own_python_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sysconfig.get_path", lambda name: f"/usr/lib/{name}")
    name = "_contextvars.cpython-311-x86_64-linux-gnu.so"
    assert taken(f"lib-dynload/{name}", f"/usr/lib/stdlib/lib-dynload/{name}")
    assert not taken(name, f"/usr/lib/x86_64-linux-gnu/{name}")


def test_of_qts_translations_only_those_of_our_languages_are_taken() -> None:
    folder = f"{QT}/translations"
    names = ("qtbase_de", "qtbase_pt_BR", "qtbase_fi", "qtbase_zh_TW", "qt_help_de", "designer_de")
    table = [(f"{folder}/{name}.qm", f"/x/{name}.qm", "DATA") for name in names]
    left = [Path(entry[0]).stem for entry in frozen.wanted_data(table, [])]
    assert left == ["qtbase_de", "qtbase_pt_BR"]


def test_a_package_without_a_module_there_is_not_described() -> None:
    from importlib import metadata

    table = []
    for name in ("msgspec", "pytest"):
        (file,) = (f for f in metadata.files(name) or () if f.name == "METADATA")
        table.append((str(file), str(file.locate()), "DATA"))
    left = frozen.wanted_data(table, ["msgspec", "msgspec._core", "app.main"])
    assert left == table[:1]


def test_the_licence_of_this_python_is_found() -> None:
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in frozen.python_licence().read_text("utf-8")


def test_macos_is_told_what_the_application_is() -> None:
    plist = frozen.info_plist("1.2.3")
    assert plist["CFBundleVersion"] == "1.2.3"
    assert plist["CFBundleDocumentTypes"][0]["CFBundleTypeExtensions"] == ["gguf"]
    assert {"pt-BR", "zh-CN", "ne"} <= set(plist["CFBundleLocalizations"])


@pytest.mark.parametrize("script", [*sorted(INSTALLERS.rglob("*.py")), INSTALLERS / "gloss.spec"],
                         ids=lambda path: path.name)  # fmt: skip
def test_every_file_that_a_script_names_is_there(script: Path) -> None:
    text = script.read_text("utf-8")
    compile(text, str(script), "exec")
    named = re.findall(r'ROOT((?: / "[\w. -]+")+)', text)
    for words in named:
        path = ROOT.joinpath(*re.findall(r'"([^"]+)"', words))
        made = path.is_relative_to(ROOT / "build") or path.is_relative_to(ROOT / "dist")
        assert made or path.is_relative_to(ROOT / ".venv") or path.exists(), path
