"""What macOS gets, as far as it can be looked at on any system."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import installer_scripts
from tests.helpers.installer_scripts import INSTALLERS

MACHO = bytes.fromhex("cffaedfe") + b"rest"
ALLOW_CALLBACKS = "com.apple.security.cs.allow-unsigned-executable-memory"


def test_the_hardened_runtime_is_loosened_for_callbacks_alone() -> None:
    with (INSTALLERS / "macos" / "entitlements.plist").open("rb") as file:
        assert plistlib.load(file) == {ALLOW_CALLBACKS: True}


def test_the_image_shows_what_it_holds(tmp_path: Path) -> None:
    application = tmp_path / "José Müller" / "Gloss.app"
    licence = installer_scripts.ROOT / "LICENSE"
    icon = tmp_path / "gloss.icns"
    # As dmgbuild runs it: one namespace, which holds the values from the command line.
    settings: dict[str, Any] = {
        "defines": {"application": str(application), "icon": str(icon), "licence": str(licence)}
    }
    script = INSTALLERS / "macos" / "dmg.py"
    exec(compile(script.read_text(encoding="utf-8"), str(script), "exec"), settings, settings)

    files, symlinks = settings["files"], settings["symlinks"]
    assert files == [str(application), (str(licence), "License.txt")]
    assert symlinks == {"Applications": "/Applications"}
    assert settings["icon"] == str(icon)
    (_, (width, height)) = settings["window_rect"]
    places = settings["icon_locations"]
    assert set(places) == {"Gloss.app", "Applications", "License.txt"}
    half = int(settings["icon_size"]) // 2
    for x, y in places.values():
        assert half <= x <= width - half
        assert half <= y <= height - half


def test_what_lies_inside_is_signed_first(tmp_path: Path) -> None:
    application = tmp_path / "Gloss.app"
    frameworks = application / "Contents" / "Frameworks"
    qt = frameworks / "PySide6" / "Qt" / "lib" / "QtCore.framework"
    files = {
        application / "Contents" / "MacOS" / "gloss": MACHO,
        frameworks / "libpython3.11.dylib": MACHO,
        frameworks / "libuniversal.dylib": bytes.fromhex("cafebabe"),
        qt / "Versions" / "A" / "QtCore": MACHO,
        application / "Contents" / "Resources" / "icon.svg": b"<svg/>",
        application / "Contents" / "Info.plist": b"",
    }
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (frameworks / "QtCore").symlink_to(qt / "Versions" / "A" / "QtCore")
    found = installer_scripts.load("macos/build.py").code(application)
    assert [path.name for path in found] == [
        "QtCore",
        "QtCore.framework",
        "libpython3.11.dylib",
        "libuniversal.dylib",
        "gloss",
    ]


def test_only_a_signed_program_is_sent_to_the_notary(monkeypatch: pytest.MonkeyPatch) -> None:
    build = installer_scripts.load("macos/build.py")
    monkeypatch.setenv("GLOSS_NOTARY", "profile")
    monkeypatch.delenv("GLOSS_IDENTITY", raising=False)
    assert build.notary() == ""
    monkeypatch.setenv("GLOSS_IDENTITY", "Developer ID Application: Somebody (ABC)")
    assert build.notary() == "profile"


def test_nothing_is_packed_without_a_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = installer_scripts.load("macos/build.py")
    monkeypatch.setattr(build, "APPLICATION", tmp_path / "Gloss.app")
    with pytest.raises(build.SetupError, match=r"Gloss\.app"):
        build.check_application()
