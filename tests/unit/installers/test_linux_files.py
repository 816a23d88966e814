"""What the packages for Linux hold, read as those who will read it do."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from app.arguments import parser
from app.ui.shell.application import DESKTOP_FILE

ROOT = Path(__file__).resolve().parents[3]
LINUX = ROOT / "installers" / "linux"
FILES = LINUX / "files"
LANGUAGES = {"ar", "de", "es", "fr", "hi", "it", "ja", "ko", "ne", "pt_BR", "ru", "zh_CN"}
SHARE = Path("usr/share")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Laid out from a program that is one empty file, with empty pictures."""
    from linux.tree import SIZES, Tree

    folder = tmp_path_factory.mktemp("José Müller")
    program, icons = folder / "gloss", folder / "icons"
    for made in (program, icons):
        made.mkdir()
    (program / "gloss").touch(mode=0o755)
    for size in SIZES:
        (icons / f"{size}.png").touch()
    root = folder / "root"
    drawing = ROOT / "resources" / "icon.svg"
    Tree(program, icons, drawing, "1.2.3", "2026-01-02").lay_out(root)
    return root


@pytest.fixture(scope="module")
def entry(root: Path) -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their case
    parser.read(root / SHARE / "applications" / f"{DESKTOP_FILE}.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_desktop_entry_starts_the_program_that_is_there(
    root: Path, entry: dict[str, str]
) -> None:
    program, argument = entry["Exec"].split()
    assert argument == "%f"
    assert (root / "usr/bin" / program).resolve() == (root / "usr/lib/gloss/gloss").resolve()
    assert (root / "usr/bin" / program).is_file()
    icons = {path.stem for path in (root / SHARE / "icons").rglob("*") if path.is_file()}
    assert icons == {entry["Icon"]} == {DESKTOP_FILE}


@pytest.mark.parametrize("key", ["Comment", "GenericName"])
def test_the_desktop_entry_speaks_every_language(entry: dict[str, str], key: str) -> None:
    assert {name[len(key) + 1 : -1] for name in entry if name.startswith(f"{key}[")} == LANGUAGES


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
def test_the_desktop_entry_is_valid(root: Path) -> None:
    file = root / SHARE / "applications" / f"{DESKTOP_FILE}.desktop"
    done = subprocess.run(
        ["desktop-file-validate", file], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_kind_of_file_is_the_one_that_the_entry_opens(
    root: Path, entry: dict[str, str], tiny_model: Path
) -> None:
    names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    tree = ElementTree.parse(root / SHARE / "mime" / "packages" / f"{DESKTOP_FILE}.xml")
    (kind,) = tree.findall("m:mime-type", names)
    assert entry["MimeType"] == f"{kind.get('type')};"
    assert [glob.get("pattern") for glob in kind.findall("m:glob", names)] == ["*.gguf"]
    (match,) = kind.findall("m:magic/m:match", names)
    sign = str(match.get("value")).encode()
    assert match.get("offset") == "0" and tiny_model.read_bytes().startswith(sign)


def test_the_metainfo_names_what_is_installed(root: Path) -> None:
    tree = ElementTree.parse(root / SHARE / "metainfo" / f"{DESKTOP_FILE}.metainfo.xml")
    assert tree.findtext("id") == DESKTOP_FILE
    assert tree.findtext("launchable") == f"{DESKTOP_FILE}.desktop"
    assert tree.findtext("provides/binary") == "gloss"
    (release,) = tree.findall("releases/release")
    assert release.attrib == {"version": "1.2.3", "date": "2026-01-02"}
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    said = {each.get(language, "en").replace("-", "_") for each in tree.findall("summary")}
    assert said == LANGUAGES | {"en"}


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstream")
def test_the_metainfo_is_valid(root: Path) -> None:
    file = root / SHARE / "metainfo" / f"{DESKTOP_FILE}.metainfo.xml"
    command = ["appstreamcli", "validate", "--no-net", file]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_manual_names_every_command(root: Path) -> None:
    page = gzip.decompress((root / SHARE / "man/man1/gloss.1.gz").read_bytes()).decode()
    assert "@" not in re.sub(r"\S+@\S+", "", page)
    plain = page.replace("\\-", "-")
    (commands,) = (action for action in parser()._actions if action.dest == "command")
    for command in commands.choices or ():
        assert re.search(rf"^\.BR? .*\b{re.escape(command)}\b", plain, re.MULTILINE), command


def test_the_flatpak_gets_what_the_folder_of_the_appimage_holds(root: Path) -> None:
    file = LINUX / f"{DESKTOP_FILE}.yml"
    manifest = yaml.safe_load(file.read_text("utf-8"))
    assert manifest["id"] == DESKTOP_FILE and manifest["command"] == "gloss"
    (module,) = manifest["modules"]
    (source,) = module["sources"]
    assert (LINUX / source["path"]).resolve() == ROOT / "dist" / "Gloss.AppDir"
    for name in re.findall(r"\busr/\w+", "\n".join(module["build-commands"])):
        assert (root / name).is_dir(), name
    wide = ("--filesystem=home", "--filesystem=host", "--socket=x11", "--device=all")
    assert not [each for each in manifest["finish-args"] if each.startswith(wide)]


def test_the_folder_of_the_appimage_leads_to_the_program(root: Path, tmp_path: Path) -> None:
    from linux.appimage import lay_out
    from linux.tree import Tree

    tree = Tree(
        root / "usr/lib/gloss",
        root.parent / "icons",
        ROOT / "resources/icon.svg",
        "1",
        "2026-01-02",
    )
    folder = tmp_path / "Gloss.AppDir"
    lay_out(tree, folder)
    for name in ("AppRun", f"{DESKTOP_FILE}.desktop", f"{DESKTOP_FILE}.png", ".DirIcon"):
        assert (folder / name).is_symlink() and (folder / name).is_file(), name
        assert not (folder / name).readlink().is_absolute()
