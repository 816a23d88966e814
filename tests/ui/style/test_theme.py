"""The colours can be read, in light and in dark, and follow what was chosen."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QWidget,
)

from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.ui.controls.icon_button import IconButton
from app.ui.controls.line_edit import SearchField
from app.ui.controls.notices import notice_of
from app.ui.controls.text_button import TextButton
from app.ui.controls.text_fields import LinesField
from app.ui.settings.pane import SettingsPane
from app.ui.style import icons, spacing, theme
from tests.ui.find import complete, named, press
from tests.ui.stage import Stage, answer, stage

TEXT = ("text", "muted", "accent", "danger", "warning", "success", "information", "important")
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
    [
        *itertools.product(TEXT, GROUNDS),
        ("on_accent", "accent"),
        ("text", "selection"),
        *itertools.product(("text", "accent"), ("mark",)),
    ],
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
    roomy = button.sizeHint().height(), field.sizeHint().height(), theme.gap(spacing.L)
    theme.apply(dressed, Qt.ColorScheme.Light, theme.Look(density=theme.Density.COMPACT))
    tight = button.sizeHint().height(), field.sizeHint().height(), theme.gap(spacing.L)
    assert all(less < more for less, more in zip(tight, roomy, strict=True))
    steps = (spacing.XS, spacing.S, spacing.M, spacing.L, spacing.XL, spacing.XXL)
    assert {theme.gap(step) % spacing.XS for step in steps} == {0}


def points(it: Stage) -> dict[QWidget, float]:
    """Of all that is seen in the window; what is written on a viewport has its owner's font."""
    sizes = {}
    for each in (it.window, *it.window.findChildren(QWidget)):
        if each.isVisible() and each.objectName() != "qt_scrollarea_viewport":
            text = isinstance(each, QPlainTextEdit)
            font = each.document().defaultFont() if text else each.font()
            sizes[each] = font.pointSizeF()
    return sizes


def show_welcome(it: Stage) -> None:
    it.window.pane.notices.show_notice(notice_of(UserError(Code.LOAD_FAILED, "log", path="/m")))
    it.window.pane.notices.findChildren(QPushButton)[-1].setChecked(True)


def show_conversation(it: Stage) -> None:
    it.ask("Why?")
    it.until_idle()
    it.until(lambda: not it.window.pane.transcript.busy)


def show_what_is_lacking(it: Stage) -> None:
    it.window.pane.lacking.show_state("model", "Title", "Body", detail="detail")
    it.window.pane.lacking.parentWidget().setCurrentWidget(it.window.pane.lacking)
    press(named(it.window.pane.lacking, QPushButton, "Details"))


def show_shortcuts(it: Stage) -> None:
    it.window.actions_.shortcuts.trigger()


def show_placement(it: Stage) -> None:
    it.until(lambda: it.window.engine.status.load_decision is not None)
    it.settle()
    press(it.window.pane.header.findChild(TextButton))


def show_models(it: Stage) -> None:
    it.window.navigation.show_models()


def show_help(it: Stage) -> None:
    it.window.show_help()


def show_settings(it: Stage) -> None:
    it.window.navigation.show_section("answers")
    it.until(lambda: complete(it.window.findChild(SettingsPane)))


@pytest.mark.parametrize(
    "show",
    [
        show_welcome,
        show_conversation,
        show_what_is_lacking,
        show_shortcuts,
        show_placement,
        show_models,
        show_help,
        show_settings,
    ],
)
def test_the_size_of_text_reaches_all_that_is_seen(dressed, profile: AppPaths, show) -> None:
    theme.apply(dressed, Qt.ColorScheme.Light)
    with stage(profile, [lambda prompt: answer("So.", "Well…")]) as it:
        show(it)
        it.settle()
        before = points(it)
        theme.apply(dressed, Qt.ColorScheme.Light, theme.Look(text_percent=200))
        it.settle()
        it.until(lambda: not it.window.pane.transcript.busy)
        after = points(it)
        kept = before.keys() & after.keys()
        assert len(kept) > 15
        assert {each: after[each] for each in kept} == pytest.approx(
            {each: before[each] * 2 for each in kept}
        )
        assert min(after.values()) >= min(before.values()) * 2 - 0.01  # what is new, too
        for field in it.window.findChildren(LinesField):
            assert field.height() > 4 * field.fontMetrics().lineSpacing()
        it.settle()


def test_icons_grow_with_the_text(qtbot, dressed) -> None:
    """Also those that Qt keeps at one size: in a field, in a menu, before a choice."""
    theme.apply(dressed, Qt.ColorScheme.Light)
    field, menu, choice = SearchField(), QMenu(), QRadioButton("One")
    field.setText("words")
    menu.addAction(icons.icon("search"), "Search")
    for widget in (field, menu, choice):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    clear = field.findChild(IconButton)

    def sizes() -> list[int]:
        metric = QStyle.PixelMetric
        return [
            field.textMargins().left() - spacing.S,
            clear.width(),
            menu.style().pixelMetric(metric.PM_SmallIconSize, None, menu),
            choice.style().pixelMetric(metric.PM_ExclusiveIndicatorWidth, None, choice),
        ]

    before = sizes()
    theme.apply(dressed, Qt.ColorScheme.Light, theme.Look(text_percent=200))
    assert sizes() == [2 * size for size in before]


def test_a_field_is_emptied_by_its_button(qtbot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.show()
    clear = field.findChild(IconButton)
    assert not clear.isVisible()
    QTest.keyClicks(field, "words")
    assert clear.isVisible() and clear.accessibleName() == "Clear"
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not clear.isVisible()
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.setText("כן")
    assert clear.geometry().center().x() < field.width() / 2
    assert field.textMargins().right() > field.textMargins().left() - clear.width()
