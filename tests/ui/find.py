"""Find widgets by what a user sees or hears of them: their names and texts."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from app.core.settings.setting import Section
from app.ui.controls.icon_label import Badge
from app.ui.controls.mnemonics import without_mnemonic
from app.ui.settings.pane import SettingsPane
from app.ui.settings.widgets.about_panels import PartsPanel
from app.ui.settings.widgets.connections_panel import ConnectionsPanel
from app.ui.shell.frame import Frame

Kind = TypeVar("Kind", bound=QWidget)


def named(parent: QWidget, kind: type[Kind], name: str) -> Kind:
    """The only widget of this kind with this accessible name or text, visible or not."""
    found = [each for each in parent.findChildren(kind) if name in _names(each)]
    assert len(found) == 1, f"{len(found)} are called {name!r}"
    return found[0]


def visible_texts(parent: QWidget) -> list[str]:
    """Of the labels and badges in this widget that are not hidden."""
    return [
        each.text() if isinstance(each, QLabel) else each.accessibleName()
        for each in parent.findChildren(QWidget)
        if isinstance(each, QLabel | Badge) and each.isVisibleTo(parent)
    ]


def visible_text(parent: QWidget) -> str:
    return "\n".join(visible_texts(parent))


def press(button: QAbstractButton) -> None:
    """With the mouse, as a user can."""
    assert button.isVisible(), f"{_names(button)} is hidden"
    assert button.isEnabled(), f"{_names(button)} is disabled"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def hover(widget: QWidget, point: QPoint) -> None:
    """Move the mouse over it, without a button."""
    none, where = Qt.MouseButton.NoButton, QPointF(widget.mapToGlobal(point))
    keys = Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, none, none, keys)
    QApplication.sendEvent(widget, move)


def shown_page(window: QMainWindow) -> QWidget:
    """What fills the window: the frame with its panes, the help, or why Gloss cannot start."""
    pages = window.centralWidget().layout().itemAt(0).widget()
    assert isinstance(pages, QStackedWidget)
    return pages.currentWidget()


def shown_pane(window: QMainWindow) -> QWidget:
    """Beside the sidebar."""
    return window.findChild(Frame).panes.currentWidget()


def area_of(widget: QWidget) -> QScrollArea:
    """In which it is scrolled."""
    parent = widget.parentWidget()
    return parent if isinstance(parent, QScrollArea) else area_of(parent)


def choose(button: QToolButton, text: str) -> None:
    """From the menu of the button, with the mouse."""
    menu = button.menu()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    found = [each for each in menu.actions() if text in without_mnemonic(each.text())]
    assert len(found) == 1, text
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(found[0]).center())


def open_menu() -> QMenu:
    """The one that was opened last."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(text: str) -> QAction:
    """Of the open menu."""
    shown = {without_mnemonic(each.text()): each for each in open_menu().actions()}
    assert text in shown, sorted(shown)
    return shown[text]


def pick(text: str) -> None:
    """From the open menu, with the mouse."""
    menu = open_menu()
    place = menu.actionGeometry(entry(text)).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)


def pick_by_key(text: str) -> None:
    """The same with the keyboard."""
    menu = open_menu()
    menu.setActiveAction(entry(text))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def complete(pane: SettingsPane) -> bool:
    """Whether all its rows are made."""
    pages = pane.pages.values()
    return len(pages) == len(Section) and all(page.complete for page in pages)


def licences(panel: PartsPanel) -> list[QAbstractButton]:
    """The buttons that show a licence: one for each part, made a few at a time."""
    return panel.findChildren(QAbstractButton)


def entries(panel: ConnectionsPanel) -> list[str]:
    """As a screen reader reads them."""
    found = [each for each in panel.findChildren(QWidget) if " · " in each.accessibleName()]
    shown = [each for each in found if each.isVisible()]
    return [each.accessibleName() for each in sorted(shown, key=QWidget.y)]


def _names(widget: QWidget) -> list[str]:
    shown = widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else ""
    return [widget.accessibleName(), shown]
