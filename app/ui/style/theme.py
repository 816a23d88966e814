"""The look: named colours, palette, fonts and the one stylesheet.

Widgets take colours from `tokens(widget)` or from their palette and draw again on
`changeEvent(PaletteChange)`; no colour is written anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.ui.style import motion, spacing, stylesheet
from app.ui.style.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens
from app.ui.style.motion import Motion
from app.ui.style.reading import ReadingFont, ReadingWidth, with_family

RADIUS = 8
ROUND = 36  # pixels across a round button, beside text of the normal size
_ICON_PIXELS = 16
_DROP_PIXELS = 28  # at the end of a field that drops down a list
BASE_POINTS = 10.5
MINIMUM_POINTS = 9.0


class Appearance(StrEnum):
    """The choice of the user (setting `appearance.theme`)."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"  # light or dark as the system says


class Density(StrEnum):
    """How much room there is between things (setting `appearance.density`)."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Look:
    """All of the user's choices about appearance; `text_percent` is 80 to 200."""

    appearance: Appearance = Appearance.SYSTEM
    text_percent: int = 100
    density: Density = Density.COMFORTABLE
    reading_font: ReadingFont = ReadingFont.SYSTEM
    reading_width: ReadingWidth = ReadingWidth.COMFORTABLE
    motion: Motion = Motion.SYSTEM


_OF_WINDOW = {
    QColor(each.window).rgb(): each for each in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
}
# Properties of the application.
_STYLED = "gloss_styled"
_DENSITY, _PERCENT = "gloss_density", "gloss_text_percent"
_READING_FONT, _READING_WIDTH = "gloss_reading_font", "gloss_reading_width"
_FACTOR, _WEIGHT, _FIXED = "gloss_font_factor", "gloss_font_weight", "gloss_font_fixed"
_ICON = "gloss_icon_pixels"


def tokens(widget: QWidget | None = None) -> Tokens:
    """The current colours, for `widget` or for painting without one.

    They depend on the palette of the application: a stylesheet changes the palette of each widget.
    """
    window = QGuiApplication.palette().window().color()
    return _OF_WINDOW.get(window.rgb()) or (LIGHT if window.lightness() > 127 else DARK)


def scheme_of(appearance: Appearance, app: QApplication) -> Qt.ColorScheme:
    """Light or dark: as chosen, or as the system has it (light if unknown)."""
    if appearance is Appearance.LIGHT:
        return Qt.ColorScheme.Light
    if appearance is Appearance.DARK:
        return Qt.ColorScheme.Dark
    system = app.styleHints().colorScheme()
    return Qt.ColorScheme.Dark if system == Qt.ColorScheme.Dark else Qt.ColorScheme.Light


def contrast_of(appearance: Appearance, app: QApplication) -> bool:
    """Whether it is high contrast that is chosen, or that the system asks for."""
    if appearance is not Appearance.SYSTEM:
        return appearance is Appearance.CONTRAST
    hints = app.styleHints()  # held, for it owns the next
    wanted = hints.accessibility().contrastPreference()
    return wanted == Qt.ContrastPreference.HighContrast


def tokens_of(scheme: Qt.ColorScheme, *, contrast: bool) -> Tokens:
    dark = scheme == Qt.ColorScheme.Dark
    if contrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def apply(app: QApplication, scheme: Qt.ColorScheme, look: Look = Look()) -> None:
    """Dress the whole application; may be called again at any time.

    What stays as it is is not set again: each of the three reaches every widget.
    """
    colours = tokens_of(scheme, contrast=contrast_of(look.appearance, app))
    if not app.property(_STYLED):  # a style sheet hides the name of the style
        app.setStyle("Fusion")
        app.setProperty(_STYLED, True)
    font = _base_font(look.text_percent)
    app.setProperty(_DENSITY, look.density.value)
    app.setProperty(_PERCENT, look.text_percent)
    reading = {_READING_FONT: look.reading_font.value, _READING_WIDTH: look.reading_width.value}
    reset = [name for name, value in reading.items() if app.property(name) != value]
    for name in reset:
        app.setProperty(name, reading[name])
    restyled = motion.apply(app, look.motion) or bool(reset)
    palette, sheet = _palette(colours), _stylesheet(colours, look)
    resized = app.font() != font
    if resized:
        app.setFont(font)
    if app.palette() != palette:
        app.setPalette(palette)
    if resized or app.styleSheet() != sheet:  # until it is set again it keeps the former font
        app.setStyleSheet(sheet)
    for widget in app.allWidgets():
        if widget.property(_FACTOR) is not None:
            _resize(widget, font)
        if (pixels := widget.property(_ICON)) is not None:
            size_icon(widget, pixels)
        if restyled:
            app.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def text_percent() -> int:
    """The size of text that was applied last."""
    return int(_applied(_PERCENT) or 100)


def reading_font(font: QFont) -> QFont:
    """`font` as the user wants it for the texts of a conversation."""
    return with_family(font, ReadingFont(_applied(_READING_FONT) or ReadingFont.SYSTEM))


def reading_width() -> ReadingWidth:
    """How wide the user wants the texts of a conversation."""
    return ReadingWidth(_applied(_READING_WIDTH) or ReadingWidth.COMFORTABLE)


def scaled_pixels(pixels: int) -> int:
    """Of an icon that is `pixels` wide beside text of the normal size."""
    return round(pixels * text_percent() / 100)


def size_icon(button: QAbstractButton, pixels: int) -> None:
    """Give `button` an icon that is `pixels` wide beside text of the normal size, and as much
    larger as the user makes the text."""
    button.setProperty(_ICON, pixels)
    button.setIconSize(QSize(scaled_pixels(pixels), scaled_pixels(pixels)))


def outline(colours: Tokens) -> QPen:
    """A border for widgets that differ from the background by colour only: in high contrast."""
    contrast = colours in (CONTRAST_LIGHT, CONTRAST_DARK)
    return QPen(QColor(colours.border)) if contrast else QPen(Qt.PenStyle.NoPen)


def compact() -> bool:
    """Whether the user chose the compact layout."""
    return _applied(_DENSITY) == Density.COMPACT.value


def gap(pixels: int) -> int:
    """The step of `spacing` that is `pixels` wide; two thirds of it when compact."""
    return round(pixels * 2 / 3 / spacing.XS) * spacing.XS if compact() else pixels


def _applied(name: str) -> Any:
    """A property of the application; None before a look is applied."""
    app = QGuiApplication.instance()
    return app.property(name) if app is not None else None


def line_room(least: int, metrics: QFontMetrics) -> int:
    """Pixels for a line of text with air around it: `least`, more where the text is larger."""
    return max(least, metrics.height() + 4)


def enlarge(
    widget: QWidget,
    factor: float,
    weight: QFont.Weight | None = None,
    *,
    fixed_pitch: bool = False,
) -> None:
    """Give `widget` a font `factor` times as large, also after the user changes the size."""
    widget.setProperty(_FACTOR, factor)
    widget.setProperty(_WEIGHT, None if weight is None else int(weight))
    widget.setProperty(_FIXED, fixed_pitch)
    _resize(widget, QApplication.font())


def _resize(widget: QWidget, base: QFont) -> None:
    weight = widget.property(_WEIGHT)
    factor = float(widget.property(_FACTOR))
    font = monospace(base) if widget.property(_FIXED) else base
    widget.setFont(scaled(font, factor, None if weight is None else QFont.Weight(weight)))


def scaled(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """A copy of `font`, `factor` times as large but never too small to read."""
    copy = QFont(font)
    copy.setPointSizeF(max(font.pointSizeF() * factor, min(MINIMUM_POINTS, font.pointSizeF())))
    if weight is not None:
        copy.setWeight(weight)
    return copy


def monospace(font: QFont) -> QFont:
    """The system's fixed-pitch font, sized to sit beside `font`."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(max(font.pointSizeF() * 0.95, min(MINIMUM_POINTS, font.pointSizeF())))
    return fixed


def _base_font(percent: int) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # A generic name means no desktop has chosen: ask for the faces made for screens.
    if font.family() in {"", "Sans Serif", "Sans", "DejaVu Sans"}:
        font.setFamilies(["Inter", "Cantarell", "Ubuntu", "Noto Sans", "DejaVu Sans"])
    font.setPointSizeF(max(font.pointSizeF(), BASE_POINTS) * percent / 100)
    return font


def _palette(colours: Tokens) -> QPalette:
    role = QPalette.ColorRole
    text, muted = QColor(colours.text), QColor(colours.muted)
    palette = QPalette()
    for where, colour in {
        role.Window: colours.window,
        role.Base: colours.raised,
        role.AlternateBase: colours.surface,
        role.Button: colours.raised,
        role.ToolTipBase: colours.raised,
        role.Light: colours.raised,
        role.Midlight: colours.hover,
        role.Mid: colours.border,
        role.Dark: colours.border,
        role.Shadow: colours.border,
        role.Highlight: colours.selection,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Accent: colours.accent,
        role.BrightText: colours.danger,
    }.items():
        palette.setColor(where, QColor(colour))
    for where in (
        role.WindowText,
        role.Text,
        role.ButtonText,
        role.ToolTipText,
        role.HighlightedText,
    ):
        palette.setColor(where, text)
        palette.setColor(QPalette.ColorGroup.Disabled, where, muted)
    palette.setColor(role.PlaceholderText, muted)
    return palette


def _stylesheet(colours: Tokens, look: Look) -> str:
    values = {field.name: getattr(colours, field.name) for field in fields(colours)}
    pad = 3 if look.density is Density.COMPACT else 6
    sizes = {
        name: f"{round(pixels * look.text_percent / 100)}px"
        for name, pixels in (
            ("icon", _ICON_PIXELS),
            ("drop", _DROP_PIXELS),
            ("round", ROUND // 2),
        )
    }
    sheet = stylesheet.SHEET
    if colours in (CONTRAST_LIGHT, CONTRAST_DARK):
        sheet += stylesheet.CONTRAST
    return Template(sheet).substitute(
        values, **sizes, radius=f"{RADIUS}px", pad=f"{pad}px", less=f"{pad - 1}px"
    )
