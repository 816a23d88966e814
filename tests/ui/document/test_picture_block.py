"""Figures that a tool made, PNG or SVG: shown, opened large, saved, copied, and harmless."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.diagrams.protocol import BadPictureError
from app.ui.document.picture_block import PictureBlock
from app.ui.document.picture_overlay import PictureOverlay
from app.ui.document.pictures import Picture, PictureKind, PicturePainter, painted, read_picture
from app.ui.document.prose import ProseStyle
from app.ui.shell.accessible_interfaces import interface_of
from app.ui.style import theme
from app.ui.threads.runner import Runner
from tests.ui.find import entry, named

pytestmark = pytest.mark.usefixtures("qapp")
RED = QColor("#c00000").rgb()
SVG = (
    b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
    b'"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40pt" height="20pt" viewBox="0 0 40 20">'
    b'<rect width="40" height="20" fill="#c00000"/></svg>'
)


def png(width: int, height: int) -> bytes:
    """All of it red."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    rows = (b"\0" + b"\xc0\0\0" * width) * height if width < 5000 else b""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.fixture(params=["png", "svg"])
def picture(request: pytest.FixtureRequest) -> Picture:
    data = png(60, 30) if request.param == "png" else SVG
    return read_picture(data, "Rain: per month", "A bar for each month")


@pytest.fixture
def painter() -> Iterator[PicturePainter]:
    runner = Runner()
    yield PicturePainter(runner)
    runner.close()


@pytest.fixture
def block(picture: Picture, painter: PicturePainter, qtbot: QtBot) -> Iterator[PictureBlock]:
    window = QWidget()
    window.resize(500, 400)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style = ProseStyle(app.font(), theme.monospace(app.font()), theme.LIGHT)
    made = PictureBlock(style, painter, window)
    made.set_picture(picture)
    made.resize(400, made.height_for(400))
    with qtbot.waitSignal(made.shown):
        made.show()
    yield made


def test_it_is_shown_with_its_name(block: PictureBlock, picture: Picture) -> None:
    image = block.grab().toImage()
    assert image.pixel(200, block.height() - 25) == RED
    iface = interface_of(block)
    assert iface is not None
    assert iface.role() == QAccessible.Role.Graphic
    assert iface.text(QAccessible.Text.Name) == "Rain: per month"
    assert iface.text(QAccessible.Text.Description) == "A bar for each month"


def test_a_wide_one_fits_into_its_column(painter: PicturePainter, block: PictureBlock) -> None:
    block.set_picture(read_picture(png(1600, 400), "wide"))
    assert block.height_for(400) < 160
    assert block.height_for(800) > block.height_for(400)


def test_it_opens_large_and_closes(block: PictureBlock, qtbot: QtBot) -> None:
    large = named(block, QAbstractButton, "Open this picture large")
    large.setFocus()
    QTest.keyClick(large, Qt.Key.Key_Space)
    (overlay,) = block.window().findChildren(PictureOverlay)
    middle = overlay.canvas.rect().center()
    qtbot.waitUntil(lambda: overlay.canvas.grab().toImage().pixel(middle) == RED)
    iface = interface_of(overlay.canvas)
    assert iface is not None
    assert iface.role() == QAccessible.Role.Graphic
    QTest.keyClick(overlay.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not block.window().findChildren(PictureOverlay))


def test_it_is_saved_as_it_is(block: PictureBlock, picture: Picture, qtbot: QtBot) -> None:
    vector = picture.kind is PictureKind.SVG
    QTest.mouseClick(named(block, QAbstractButton, "Save this picture"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(block.save_requested) as asked:
        entry("Save as SVG…" if vector else "Save as PNG…").trigger()
    name, content = asked.args
    assert name == f"Rain- per month.{picture.kind.value}"
    assert (content.encode() if vector else content()) == picture.data


def test_it_is_copied(block: PictureBlock, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(named(block, QAbstractButton, "Copy the picture"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull())
    assert QGuiApplication.clipboard().image().pixel(5, 5) == RED


def test_an_svg_reads_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(png(40, 20))
    for address in (secret.as_uri(), str(secret), "secret.png"):
        image = f'<image href="{address}" width="40" height="20"/>'
        data = SVG.replace(b'<rect width="40" height="20" fill="#c00000"/>', image.encode())
        shown = painted(read_picture(data, "x"), QSize(40, 20))
        assert not any(shown.pixelColor(x, 10).alpha() for x in range(40))


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a", png(60, 30)[:20], png(40_000, 40_000), png(9000, 9000), b"<svg><g>"],
    ids=["empty", "another", "half", "wide", "large", "broken"],
)
def test_what_is_no_picture_or_a_bomb_is_refused(data: bytes) -> None:
    with pytest.raises(BadPictureError):
        read_picture(data, "x")


def test_a_damaged_png_shows_nothing() -> None:
    data = png(60, 30)
    damaged = data.replace(zlib.compress((b"\0" + b"\xc0\0\0" * 60) * 30), b"\0" * 10)
    assert painted(read_picture(damaged, "x"), QSize(60, 30)).isNull() or damaged == data


def test_only_so_many_images_are_kept(painter: PicturePainter, qtbot: QtBot) -> None:
    picture = read_picture(SVG, "x")
    sizes = [QSize(3000, 1500 + number) for number in range(8)]  # 18 MB each
    for size in sizes:
        painter.image(picture, size)
    qtbot.waitUntil(lambda: not painter.busy)
    last = painter.image(picture, sizes[-1])
    assert isinstance(last, QImage)
    assert painter.image(picture, sizes[0]) is None
    qtbot.waitUntil(lambda: not painter.busy)


def test_mermaid_is_in_no_process_but_its_own() -> None:
    code = (
        "import sys, app.ui.shell.view_models, app.ui.document.diagram_block;"
        "print(sorted({'mermaidx', 'quickjs', 'novasvg', 'termaid'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
