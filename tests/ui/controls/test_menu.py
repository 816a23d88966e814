"""`Menu`: inside its window, and underlined for the keyboard only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics


@pytest.fixture
def window(qtbot) -> QWidget:
    widget = QWidget()
    widget.resize(400, 300)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def menu_of(window: QWidget) -> tuple[QToolButton, Menu]:
    button = QToolButton(window)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = Menu(button)
    for text in ("New chat", "Open", "R&&D"):
        menu.addAction(text)
    give_mnemonics(menu)
    button.setMenu(menu)
    button.move(window.width() - button.sizeHint().width(), 0)
    button.show()
    return button, menu


def test_letters_are_underlined_when_a_key_is_pressed(window: QWidget, qtbot) -> None:
    button, menu = menu_of(window)
    chosen: list[str] = []
    menu.triggered.connect(lambda action: chosen.append(action.text()))
    before = [action.text() for action in menu.actions()]
    while_open: list[list[str]] = []

    def look() -> None:
        while_open.append([action.text() for action in menu.actions()])
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        while_open.append([action.text() for action in menu.actions()])
        QTest.keyClick(menu, Qt.Key.Key_O)

    # An open menu has an event loop of its own
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, look))
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(chosen) == 1)
    assert while_open == [["New chat", "Open", "R&&D"], before]
    assert "&" in before[0]
    assert [action.text() for action in menu.actions()] == before


def test_it_opens_inside_the_window(window: QWidget, qtbot) -> None:
    button, menu = menu_of(window)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    assert window.frameGeometry().left() <= menu.x()
    assert menu.geometry().right() < window.frameGeometry().right()
    menu.close()
