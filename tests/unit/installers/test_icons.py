"""The icons of the packages: every size is there, and other readers than ours see it."""

from __future__ import annotations

from pathlib import Path

import icons
import pytest
from icon_files import ICNS_HEADER, ICNS_TYPES
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("José Müller") / "icons"
    icons.make(folder)
    return folder


def pictures(file: Path) -> list[QImage]:
    reader = QImageReader(str(file))
    found = []
    for index in range(reader.imageCount()):
        assert reader.jumpToImage(index)
        found.append(reader.read())
    return found


def corner_and_middle(image: QImage) -> tuple[int, int]:
    """How opaque they are."""
    middle = image.width() // 2
    return image.pixelColor(0, 0).alpha(), image.pixelColor(middle, middle).alpha()


def test_pngs_have_their_sizes(folder: Path) -> None:
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        image = QImage(str(folder / f"{size}.png"))
        assert image.size() == QSize(size, size)
        assert corner_and_middle(image) == (0, 255)


def test_the_icon_of_windows_has_all_sizes_in_one_file(folder: Path) -> None:
    found = pictures(folder / "gloss.ico")
    assert [image.width() for image in found] == [16, 24, 32, 48, 64, 256]
    assert {corner_and_middle(image) for image in found} == {(0, 255)}


def test_the_icon_of_macos_has_all_sizes_in_one_file(folder: Path) -> None:
    found = pictures(folder / "gloss.icns")
    assert sorted({image.width() for image in found}) == [32, 64, 128, 256, 512, 1024]
    assert {corner_and_middle(image) for image in found} == {(0, 255)}


def test_the_icon_of_macos_names_each_type_once(folder: Path) -> None:
    data = (folder / "gloss.icns").read_bytes()
    _, length = ICNS_HEADER.unpack_from(data)
    assert length == len(data)
    offset, types = ICNS_HEADER.size, []
    while offset < len(data):
        kind, length = ICNS_HEADER.unpack_from(data, offset)
        types.append(kind)
        offset += length
    assert offset == len(data)
    assert sorted(types) == sorted(kind for kinds in ICNS_TYPES.values() for kind in kinds)
