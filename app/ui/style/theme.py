"""The look: named colours, palette, fonts and the one stylesheet.

Widgets take colours from `tokens(widget)` or from their palette and draw again on
`changeEvent(PaletteChange)`; no colour is written anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import QSize, Qt
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

from app.ui.style import spacing, stylesheet

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


@dataclass(frozen=True, slots=True)
class Tokens:
    """Named colours as "#rrggbb"; `shadow` is "#aarrggbb". `QColor(token)` takes any of them.

    Text tokens (text, muted, accent, danger to important) keep a contrast of 4.5
    to 1 on window, surface, raised, sidebar, code_background and hover, and of 7 to 1 in the
    two of high contrast, whose borders keep 4.5; a test asserts it.
    """

    window: str
    surface: str
    raised: str
    sidebar: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    danger: str
    warning: str
    success: str
    information: str
    important: str
    mark: str
    code_background: str
    selection: str
    hover: str
    shadow: str


LIGHT = Tokens(
    window="#fcfcfb",
    surface="#fcfcfb",
    raised="#ffffff",
    sidebar="#f3f3f0",
    border="#dddcd7",
    text="#1d1e20",
    muted="#5a5e63",
    accent="#0b6e60",
    accent_hover="#095a4f",
    on_accent="#ffffff",
    danger="#b3261e",
    warning="#7d4e00",
    success="#1b6b35",
    information="#0a5bb5",
    important="#6f3fc4",
    mark="#fff0a3",
    code_background="#f4f4f1",
    selection="#cde8e2",
    hover="#eaeae6",
    shadow="#24000000",
)
DARK = Tokens(
    window="#1a1b1d",
    surface="#1a1b1d",
    raised="#242629",
    sidebar="#131415",
    border="#383b3f",
    text="#e9eaeb",
    muted="#a6abb1",
    accent="#57cbb4",
    accent_hover="#7adac7",
    on_accent="#05231d",
    danger="#ff9389",
    warning="#efb95f",
    success="#78d393",
    information="#82b9ff",
    important="#c6a6ff",
    mark="#574812",
    code_background="#212326",
    selection="#1f4f47",
    hover="#2b2e31",
    shadow="#66000000",
)


CONTRAST_LIGHT = Tokens(
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    sidebar="#ffffff",
    border="#45484c",
    text="#000000",
    muted="#2e3135",
    accent="#004a40",
    accent_hover="#00332c",
    on_accent="#ffffff",
    danger="#8c0d07",
    warning="#5a3700",
    success="#064a1d",
    information="#063e86",
    important="#4a1f95",
    mark="#fff08a",
    code_background="#f7f7f7",
    selection="#ffe680",
    hover="#ededed",
    shadow="#80000000",
)
CONTRAST_DARK = Tokens(
    window="#000000",
    surface="#000000",
    raised="#000000",
    sidebar="#000000",
    border="#b9bdc2",
    text="#ffffff",
    muted="#dadde0",
    accent="#6ff0d6",
    accent_hover="#a8fae9",
    on_accent="#000000",
    danger="#ffaea6",
    warning="#ffd28a",
    success="#97f0b1",
    information="#b3d6ff",
    important="#dcc8ff",
    mark="#483a00",
    code_background="#0c0c0c",
    selection="#00584c",
    hover="#242424",
    shadow="#b3000000",
)
_OF_WINDOW = {
    QColor(each.window).rgb(): each for each in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
}
_DENSITY, _PERCENT = "gloss_density", "gloss_text_percent"  # properties of the application
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


def tokens_of(scheme: Qt.ColorScheme, look: Look) -> Tokens:
    dark = scheme == Qt.ColorScheme.Dark
    if look.appearance is Appearance.CONTRAST:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def apply(app: QApplication, scheme: Qt.ColorScheme, look: Look = Look()) -> None:
    """Dress the whole application; may be called again at any time.

    What stays as it is is not set again: each of the three reaches every widget.
    """
    colours = tokens_of(scheme, look)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    font = _base_font(look.text_percent)
    app.setProperty(_DENSITY, look.density.value)
    app.setProperty(_PERCENT, look.text_percent)
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


def text_percent() -> int:
    """The size of text that was applied last."""
    app = QGuiApplication.instance()
    percent = app.property(_PERCENT) if app is not None else None
    return int(percent or 100)


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
    app = QGuiApplication.instance()
    return app is not None and app.property(_DENSITY) == Density.COMPACT.value


def gap(pixels: int) -> int:
    """The step of `spacing` that is `pixels` wide; two thirds of it when compact."""
    return round(pixels * 2 / 3 / spacing.XS) * spacing.XS if compact() else pixels


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
    if look.appearance is Appearance.CONTRAST:
        sheet += stylesheet.CONTRAST
    return Template(sheet).substitute(
        values, **sizes, radius=f"{RADIUS}px", pad=f"{pad}px", less=f"{pad - 1}px"
    )
