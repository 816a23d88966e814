"""The colours can be read, in light and in dark, and follow what was chosen."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from app.ui import theme

TEXT = ("text", "muted", "accent", "danger", "warning", "success")
GROUNDS = ("window", "surface", "raised", "sidebar", "code_background", "hover")
SCHEMES = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "contrast-light": theme.CONTRAST_LIGHT,
    "contrast-dark": theme.CONTRAST_DARK,
}
LEAST = {"light": 4.5, "dark": 4.5, "contrast-light": 7.0, "contrast-dark": 7.0}


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
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= LEAST[name]


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_borders_and_focus_are_seen_in_high_contrast(name: str, ground: str) -> None:
    colours = SCHEMES[name]
    for line in ("border", "accent"):
        assert contrast(getattr(colours, line), getattr(colours, ground)) >= 4.5


def test_each_set_of_colours_is_known_by_its_window() -> None:
    assert len({colours.window for colours in SCHEMES.values()}) == len(SCHEMES)


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


@pytest.fixture
def dressed(qapp: QApplication):
    """Whatever the test did to the application is undone."""
    yield qapp
    theme.apply(qapp, Qt.ColorScheme.Light)


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [(Qt.ColorScheme.Light, theme.CONTRAST_LIGHT), (Qt.ColorScheme.Dark, theme.CONTRAST_DARK)],
)
def test_high_contrast_is_light_or_dark_as_the_system_is(dressed, scheme, expected) -> None:
    theme.apply(dressed, scheme, theme.Look(theme.Appearance.CONTRAST))
    assert theme.tokens() == expected


def test_the_size_of_text_reaches_living_widgets(qtbot, dressed) -> None:
    theme.apply(dressed, Qt.ColorScheme.Light)
    plain, title = QLabel("plain"), QLabel("title")
    for widget in (plain, title):
        qtbot.addWidget(widget)
        widget.show()
    theme.enlarge(title, 1.5, QFont.Weight.DemiBold)
    before = plain.font().pointSizeF(), title.font().pointSizeF()
    theme.apply(dressed, Qt.ColorScheme.Light, theme.Look(text_percent=200))
    after = plain.font().pointSizeF(), title.font().pointSizeF()
    assert after == pytest.approx((before[0] * 2, before[1] * 2))
    assert title.font().weight() == QFont.Weight.DemiBold
    theme.apply(dressed, Qt.ColorScheme.Light)
    assert (plain.font().pointSizeF(), title.font().pointSizeF()) == pytest.approx(before)


def test_compact_takes_less_room_and_keeps_to_the_half_grid(qtbot, dressed) -> None:
    button, field = QPushButton("Save"), QLineEdit()
    for widget in (button, field):
        qtbot.addWidget(widget)
    roomy = button.sizeHint().height(), field.sizeHint().height(), theme.gap(2)
    theme.apply(dressed, Qt.ColorScheme.Light, theme.Look(density=theme.Density.COMPACT))
    tight = button.sizeHint().height(), field.sizeHint().height(), theme.gap(2)
    assert all(less < more for less, more in zip(tight, roomy, strict=True))
    assert {theme.gap(steps) % (theme.GRID // 2) for steps in (0.5, 1, 1.5, 2, 3, 4)} == {0}
