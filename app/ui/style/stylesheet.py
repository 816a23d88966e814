"""The one stylesheet, a template over the colours and paddings that `theme` fills in."""

from __future__ import annotations

from typing import Final

# Buttons say what they are by the property `role`: primary, quiet, icon, link, example.
# The focus ring is a border, so every control keeps room for it and nothing moves.
SHEET: Final = """
QToolTip {
    background: $raised; color: $text; border: 1px solid $border; padding: 4px 8px;
}
QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $border;
    border-radius: $radius; padding: $pad 12px;
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
    border: 2px solid $text; padding: $less 11px;
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
QToolButton#send { border-radius: $round; padding: 0; }
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
    padding: $pad 10px; selection-background-color: $selection; selection-color: $text;
}
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus { border-color: $accent; }
QLineEdit[wrong="true"] { border-color: $danger; }
QLineEdit:disabled { color: $muted; background: transparent; }

QSpinBox, QDoubleSpinBox {
    background: $raised; color: $text; border: 1px solid $border; border-radius: $radius;
    padding: $pad 6px; selection-background-color: $selection; selection-color: $text;
}
QSpinBox::up-button, QSpinBox::down-button,
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {
    background: transparent; border: none; padding: 0;
}
QSpinBox:focus, QDoubleSpinBox:focus { border-color: $accent; }
QSpinBox:disabled, QDoubleSpinBox:disabled { color: $muted; background: transparent; }

QComboBox {
    background: $raised; color: $text; border: 1px solid $border; border-radius: $radius;
    padding: $pad 12px; combobox-popup: 0;
}
QComboBox:hover { background: $hover; }
QComboBox:focus, QComboBox:on { border-color: $accent; }
QComboBox:disabled { color: $muted; background: transparent; }
QComboBox::drop-down { border: none; width: $drop; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $raised; color: $text; border: 1px solid $border; padding: 6px; outline: 0;
    selection-background-color: $hover; selection-color: $text;
}
QComboBox QAbstractItemView::item { padding: $pad 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $hover; color: $text; }

QPlainTextEdit[role="field"] {
    background: $raised; color: $text; border: 1px solid $border; border-radius: $radius;
    padding: 6px; selection-background-color: $selection; selection-color: $text;
}
QPlainTextEdit[role="field"]:focus { border-color: $accent; }
QScrollArea[role="plain"] { background: transparent; border: none; }
QScrollArea[role="plain"] > QWidget > QWidget { background: transparent; }

QPlainTextEdit[role="detail"] {
    background: $code_background; color: $text; border: 1px solid $border;
    border-radius: $radius; padding: 6px;
    selection-background-color: $selection; selection-color: $text;
}
QPlainTextEdit[role="detail"]:focus { border-color: $accent; }

QListWidget[role="rows"] {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: $radius;
    outline: 0;
}
QListWidget[role="rows"]:focus { border-color: $accent; }
QListWidget[role="rows"]::item { padding: $pad 8px; border-radius: 6px; }
QListWidget[role="rows"]::item:hover { background: $hover; }
QListWidget[role="rows"]::item:selected { background: $selection; color: $text; }

QTextBrowser[role="reading"] {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: $radius;
    selection-background-color: $selection; selection-color: $text;
}
QTextBrowser[role="reading"]:focus { border-color: $accent; }

QListWidget[role="parts"] {
    background: transparent; color: $text; border: 1px solid $border; border-radius: $radius;
    padding: 4px; outline: 0; selection-background-color: $selection; selection-color: $text;
}
QListWidget[role="parts"]:focus { border-color: $accent; }
QListWidget[role="parts"]::item { padding: 4px 6px; border-radius: 6px; }
QListWidget[role="parts"]::item:hover { background: $hover; }
QListWidget[role="parts"]::item:selected { background: $selection; color: $text; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="success"] { color: $success; }
QLabel[role="badge"] {
    color: $accent; border: 1px solid $accent; border-radius: 7px; padding: 0 6px;
}

QMenuBar { background: $sidebar; color: $text; border: none; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: $hover; }
QMenu {
    background: $raised; color: $text; border: 1px solid $border; border-radius: $radius;
    padding: 6px;
}
QMenu, QComboBox, QListView { icon-size: $icon; }
QRadioButton::indicator, QCheckBox::indicator { width: $icon; height: $icon; }
QMenu::indicator { image: none; width: $icon; height: $icon; margin-left: 4px; }
QMenu::item { padding: $pad 28px $pad 12px; border-radius: 6px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $muted; }
QMenu::right-arrow { width: $icon; height: $icon; }
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

# High contrast: the focus is a ring twice as thick, in the room of the padding, and what had
# no border gets one.
CONTRAST: Final = """
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: $less 11px; }
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus {
    border: 3px solid $text;
}
QPushButton[role="icon"]:focus, QToolButton[role="icon"]:focus {
    border: 2px solid $accent; padding: 4px;
}
QToolButton#send { border: 1px solid $border; }
QToolButton#send:focus { border: 2px solid $accent; padding: 0; }
QPushButton[role="link"] { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 2px 5px; }
QPushButton[role="example"]:focus { border: 2px solid $accent; padding: 10px 15px; }
QLineEdit:focus { border: 2px solid $accent; padding: $less 9px; }
QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $accent; padding: $less 5px; }
QComboBox:focus, QComboBox:on { border: 2px solid $accent; padding: $less 11px; }
QPlainTextEdit[role="field"]:focus, QPlainTextEdit[role="detail"]:focus {
    border: 2px solid $accent; padding: 5px;
}
QTextBrowser[role="reading"]:focus { border: 2px solid $accent; }
QMenu::item:selected, QComboBox QAbstractItemView::item:selected {
    background: $text; color: $window;
}
QProgressBar { background: $window; border: 1px solid $border; max-height: 6px; min-height: 6px; }
QScrollBar::handle { background: $muted; }
"""
