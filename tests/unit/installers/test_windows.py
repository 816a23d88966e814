"""The installer for Windows, as far as it can be made on any system."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import icons
import pytest
from console import SetupError

from tests.helpers import installer_scripts

FILES = {
    "gloss.exe": "window",
    "gloss-cli.exe": "commands",
    "_internal/base_library.zip": "library",
    "_internal/a folder/file one.txt": "spaces",
    "_internal/Übersetzung/日本/नेपाली.qm": "scripts",
    "_internal/$INSTDIR.txt": "what NSIS would read as its own",
}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "José Müller" / "dist" / "gloss"
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "_internal" / "empty").mkdir()
    return folder


def macros(lines: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("!macro "):
            body = found.setdefault(line.removeprefix("!macro "), [])
        elif line != "!macroend":
            body.append(line.strip())
    return found


def test_each_file_is_installed_and_removed_again(program: Path) -> None:
    build = installer_scripts.load("windows/build.py")
    found = macros(list(build.file_list(program)))
    installing = [line for line in found["InstallFiles"] if line.startswith("File ")]
    assert len(installing) == len(found["RemoveFiles"]) == len(FILES)
    assert r'Delete "$INSTDIR\_internal\a folder\file one.txt"' in found["RemoveFiles"]
    assert r'Delete "$INSTDIR\_internal\$$INSTDIR.txt"' in found["RemoveFiles"]


def test_folders_are_removed_from_the_inmost_outward(program: Path) -> None:
    build = installer_scripts.load("windows/build.py")
    folders = macros(list(build.file_list(program)))["RemoveFolders"]
    assert len(folders) == 5
    for place, line in enumerate(folders):
        inside = line.rstrip('"') + "\\"
        assert not any(later.startswith(inside) for later in folders[place + 1 :])


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", "0.1.0.0"), ("1.2.0rc1", "1.2.0.0"), ("2", "2.0.0.0"), ("1.2.3.4", "1.2.3.0")],
)
def test_windows_gets_four_numbers(version: str, numbers: str) -> None:
    assert installer_scripts.load("windows/build.py").numbers(version) == numbers


def test_nothing_is_packed_without_both_programs(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = installer_scripts.load("windows/build.py")
    monkeypatch.setattr(build, "PROGRAM", program)
    build.check_program()
    (program / "gloss-cli.exe").unlink()
    with pytest.raises(SetupError, match=r"gloss-cli\.exe"):
        build.check_program()


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS (makensis) is not installed")
def test_the_script_compiles_without_a_warning(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = installer_scripts.load("windows/build.py")
    own = tmp_path / "José Müller"
    icons.make(own / "icons")
    for name, place in {"ICONS": "icons", "FOLDER": "build", "LOG": "log"}.items():
        monkeypatch.setattr(build, name, own / place)
    installer = own / "gloss setup.exe"
    build.pack(program, installer)
    assert installer.read_bytes()[:2] == b"MZ"
    # What is said in twelve languages, and a bitmap: without them it would be smaller.
    assert installer.stat().st_size > 100_000


def test_each_language_says_everything_with_the_size_of_the_models() -> None:
    text = (installer_scripts.INSTALLERS / "windows" / "languages.nsh").read_text(encoding="utf-8")
    languages = re.findall(r'MUI_LANGUAGE "(\w+)"', text)
    # All of Gloss's but Nepali, which NSIS does not have. The first is for every other.
    assert len(languages) == 12
    assert languages[0] == "English"
    said: dict[str, dict[str, str]] = {}
    for name, language, words in re.findall(r'LangString (\w+) \$\{LANG_(\w+)\} "(.*)"', text):
        said.setdefault(language, {})[name] = words
    assert list(said) == [language.upper() for language in languages]
    for language, strings in said.items():
        assert set(strings) == set(said["ENGLISH"]), language
        for name, words in strings.items():
            assert words.count("$ModelsSize") == said["ENGLISH"][name].count("$ModelsSize")
