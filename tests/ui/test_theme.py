"""The colours can be read, in light and in dark, and follow what was chosen."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import theme

TEXT = ("text", "muted", "accent", "danger", "warning", "success")
GROUNDS = ("window", "surface", "raised", "sidebar", "code_background", "hover")
SCHEMES = {"light": theme.LIGHT, "dark": theme.DARK}


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [*itertools.product(TEXT, GROUNDS), ("on_accent", "accent"), ("text", "selection")],
)
def test_text_is_readable(name: str, text: str, ground: str) -> None:
    colours = SCHEMES[name]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize(
    ("appearance", "scheme", "expected"),
    [
        (theme.Appearance.DARK, Qt.ColorScheme.Dark, theme.DARK),
        (theme.Appearance.LIGHT, Qt.ColorScheme.Light, theme.LIGHT),
    ],
)
def test_the_choice_reaches_every_widget(qtbot, qapp: QApplication, appearance, scheme, expected):
    assert theme.scheme_of(appearance, qapp) == scheme
    theme.apply(qapp, scheme)
    widget = QWidget()
    qtbot.addWidget(widget)
    assert theme.tokens(widget) == expected
    assert widget.font().pointSizeF() >= theme.BASE_POINTS
