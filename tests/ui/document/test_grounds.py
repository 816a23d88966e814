"""Code and keys within a line stand on a ground that holds their letters, in each line of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFont, QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.document.block_view import ProseView
from app.ui.document.blocks import Block, BlockKind
from app.ui.document.inline import InlineReader
from app.ui.document.prose import ProseStyle
from app.ui.style import theme

SCHEMES = {"light": theme.LIGHT, "dark": theme.DARK, "contrast": theme.CONTRAST_LIGHT}


def picture(qtbot, markdown: str, colours: theme.Tokens, width: int = 400) -> QImage:
    """Of a paragraph, on the window's colour."""
    parent = QWidget()
    qtbot.addWidget(parent)
    font = QFont(QApplication.font())
    style = ProseStyle(font, theme.monospace(font), colours)
    view = ProseView(style, InlineReader(), parent)
    view.set_block(Block(BlockKind.PARAGRAPH, markdown))
    view.resize(width, view.height_for(width))
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(colours.window))
    view.render(image, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return image


def places(image: QImage, colour: str) -> list[tuple[int, int]]:
    wanted = QColor(colour).rgb()
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) == wanted
    ]


@pytest.mark.parametrize("name", SCHEMES)
def test_code_has_a_ground_and_a_key_a_border_as_well(qtbot, name: str) -> None:
    colours = SCHEMES[name]
    code = picture(qtbot, "Read `man pump` first", colours)
    key = picture(qtbot, "Press <kbd>Ctrl</kbd> now", colours)
    for image in (code, key):
        assert len(places(image, colours.hover)) > 100
    assert places(key, colours.border)
    assert bool(places(code, colours.border)) is (name == "contrast")
    plain = picture(qtbot, "Read man pump first", colours)
    assert len(places(plain, colours.hover)) < 20  # at the edges of letters


def test_a_ground_goes_on_in_the_next_line(qtbot) -> None:
    image = picture(qtbot, "`" + "one two " * 20 + "end`", theme.LIGHT, 200)
    rows = {y for _, y in places(image, theme.LIGHT.hover)}
    gaps = sum(y + 1 not in rows for y in rows)
    assert gaps >= 4  # one below each line
    assert len(rows) > image.height() / 2


def test_a_ground_is_where_the_letters_are_from_right_to_left(qtbot) -> None:
    image = picture(qtbot, "הפקודה `pump --status` בודקת את המשאבה", theme.LIGHT)
    columns = [x for x, _ in places(image, theme.LIGHT.hover)]
    letters = places(picture(qtbot, "`pump --status`", theme.LIGHT), theme.LIGHT.hover)
    width = max(x for x, _ in letters) - min(x for x, _ in letters)
    assert max(columns) - min(columns) == pytest.approx(width, abs=2)
    assert min(columns) > 0 and max(columns) < image.width() - 1
