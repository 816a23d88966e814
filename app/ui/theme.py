"""The look: named colours, palette, fonts and the one stylesheet.

Widgets take colours from `tokens(widget)` or from their palette and draw again on
`changeEvent(PaletteChange)`; no colour is written anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

GRID = 8  # every margin and gap is a multiple of this, or half of it
RADIUS = 8
BASE_POINTS = 10.5
MINIMUM_POINTS = 9.0


class Appearance(StrEnum):
    """What the person chose (setting `appearance.theme`)."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Named colours as "#rrggbb"; `shadow` is "#aarrggbb". `QColor(token)` takes any of them.

    Text tokens (text, muted, accent, danger, warning, success) keep a contrast of 4.5
    to 1 on window, surface, raised, sidebar, code_background and hover; a test asserts it.
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
    code_background="#212326",
    selection="#1f4f47",
    hover="#2b2e31",
    shadow="#66000000",
)


def tokens(widget: QWidget | None = None) -> Tokens:
    """The colours of the moment, for `widget` or for what is drawn without one.

    The application's palette says which: a stylesheet changes the palette of each widget.
    """
    return LIGHT if QGuiApplication.palette().window().color().lightness() > 127 else DARK


def scheme_of(appearance: Appearance, app: QApplication) -> Qt.ColorScheme:
    """Light or dark: what was chosen, or what the system says (light when it says nothing)."""
    if appearance is Appearance.LIGHT:
        return Qt.ColorScheme.Light
    if appearance is Appearance.DARK:
        return Qt.ColorScheme.Dark
    system = app.styleHints().colorScheme()
    return Qt.ColorScheme.Dark if system == Qt.ColorScheme.Dark else Qt.ColorScheme.Light


def apply(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Dress the whole application; may be called again at any time."""
    colours = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(_base_font())
    app.setPalette(_palette(colours))
    app.setStyleSheet(_stylesheet(colours))


def scaled(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """A copy of `font`, `factor` times as large but never too small to read."""
    copy = QFont(font)
    copy.setPointSizeF(max(font.pointSizeF() * factor, MINIMUM_POINTS))
    if weight is not None:
        copy.setWeight(weight)
    return copy


def monospace(font: QFont) -> QFont:
    """The system's fixed-pitch font, sized to sit beside `font`."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(max(font.pointSizeF() * 0.95, MINIMUM_POINTS))
    return fixed


def _base_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # A generic name means no desktop has chosen: ask for the faces made for screens.
    if font.family() in {"", "Sans Serif", "Sans", "DejaVu Sans"}:
        font.setFamilies(["Inter", "Cantarell", "Ubuntu", "Noto Sans", "DejaVu Sans"])
    font.setPointSizeF(max(font.pointSizeF(), BASE_POINTS))
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


def _stylesheet(colours: Tokens) -> str:
    values = {field.name: getattr(colours, field.name) for field in fields(colours)}
    return Template(_SHEET).substitute(values, radius=f"{RADIUS}px")


# Buttons say what they are by the property `role`: primary, quiet, icon, link, example.
# The focus ring is a border, so every control keeps room for it and nothing moves.
_SHEET = """
QToolTip {
    background: $raised; color: $text; border: 1px solid $border; padding: 4px 8px;
}
QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $border;
    border-radius: $radius; padding: 6px 12px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: none; width: 0; }

QPushButton[role="primary"], QToolButton[role="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent;
}
QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover {
    background: $accent_hover; border-color: $accent_hover;
}
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus {
    border: 2px solid $text; padding: 5px 11px;
}
QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled {
    background: $hover; color: $muted; border-color: $hover;
}
QPushButton[role="quiet"], QToolButton[role="quiet"],
QPushButton[role="icon"], QToolButton[role="icon"] {
    background: transparent; border: 1px solid transparent;
}
QPushButton[role="icon"], QToolButton[role="icon"] { padding: 5px; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover,
QPushButton[role="icon"]:hover, QToolButton[role="icon"]:hover { background: $hover; }
QPushButton[role="quiet"]:pressed, QToolButton[role="quiet"]:pressed,
QPushButton[role="icon"]:pressed, QToolButton[role="icon"]:pressed { background: $border; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus,
QPushButton[role="icon"]:focus, QToolButton[role="icon"]:focus { border-color: $accent; }
QToolButton#send { border-radius: 18px; padding: 0; }
QToolButton#send:focus { padding: 0; }
QPushButton[role="link"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 3px 6px;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }
QPushButton[role="example"] {
    background: $raised; border: 1px solid $border; border-radius: $radius;
    padding: 11px 16px; text-align: left;
}
QPushButton[role="example"]:hover { background: $hover; }
QPushButton[role="example"]:focus { border-color: $accent; }

QLineEdit {
    background: $raised; color: $text; border: 1px solid $border; border-radius: $radius;
    padding: 6px 10px; selection-background-color: $selection; selection-color: $text;
}
QLineEdit:focus { border-color: $accent; }

QPlainTextEdit[role="detail"] {
    background: $code_background; color: $text; border: 1px solid $border;
    border-radius: $radius; padding: 6px;
    selection-background-color: $selection; selection-color: $text;
}
QPlainTextEdit[role="detail"]:focus { border-color: $accent; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }

QMenuBar { background: $sidebar; color: $text; border: none; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: $hover; }
QMenu {
    background: $raised; color: $text; border: 1px solid $border; padding: 6px;
}
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 6px 4px; }
QMenu::icon { padding-left: 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle {
    background: $border; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px;
}
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; width: 0; height: 0;
}
QSplitter::handle { background: $border; }

QProgressBar {
    background: $hover; border: none; border-radius: 2px; max-height: 4px; min-height: 4px;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""
