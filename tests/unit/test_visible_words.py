"""No words that a person sees are written past the translations."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from app.ui.style.theme import Tokens

UI = Path(__file__).parent.parent.parent / "app" / "ui"

SHOWN = {  # what takes words to show them
    *("setText", "setPlainText", "setHtml", "setToolTip", "setWindowTitle", "setTitle"),
    *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setStatusTip"),
    *("setWhatsThis", "setSuffix", "setPrefix", "setSpecialValueText", "setInformativeText"),
    *("addAction", "addItem", "addMenu", "addButton", "set_text", "set_words", "set_note"),
    *("set_wrong", "set_badge", "set_tip", "show_state", "show_absence", "say"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    *(
        "QMenu",
        "QFileDialog",
        "Label",
        "ElidedLabel",
        "Badge",
        "Heading",
        "Remark",
        "PlaceholderRow",
    ),
    *("Action", "TextButton", "setLabelText", "setDetailedText", "setHeaderLabels"),
    *("setItemText", "addItems", "addTab", "addRow", "setTabText", "showMessage", "QDockWidget"),
    *("QListWidgetItem", "QTreeWidgetItem", "QTableWidgetItem"),
}
TRANSLATED = {"tr", "translate", "QT_TRANSLATE_NOOP"}
NAMES = {"Gloss", "OpenAI"}  # the same in every language
PICTURES = {path.stem for path in (UI.parent.parent / "resources" / "icons").glob("*.svg")}
COLOURS = {field.name for field in fields(Tokens)}


def hard_coded(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or _name(node) not in SHOWN:
            continue
        for argument in (*node.args, *(each.value for each in node.keywords)):
            yield from (f"line {node.lineno}: {text}" for text in _words(argument))


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _words(node: ast.AST) -> Iterator[str]:
    """Literals with letters in them, outside of a call: that has arguments of its own."""
    if isinstance(node, ast.Call | ast.Lambda | ast.Compare | ast.Subscript):
        return
    if isinstance(node, ast.IfExp):
        yield from _words(node.body)
        yield from _words(node.orelse)
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and node.value not in NAMES and _is_word(node.value):
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        yield from _words(child)


def _is_word(text: str) -> bool:
    """Not the name of an icon or of a colour."""
    return sum(map(str.isalpha, text)) > 1 and text not in PICTURES | COLOURS


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.stem)
def test_what_is_shown_is_translated(path: Path) -> None:
    assert list(hard_coded(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "label.setText('Hello there')",
        "label.setText(f'{count} files')",
        "button = QPushButton('Save', self)",
        "button = QPushButton(text='Save')",
        "box.addItems(['One', self.tr('Two')])",
        "label.setText(self.tr('Save') if done else 'Not yet')",
        "label.setText('Size: ' + size)",
        "page.show_state('error', 'Wrong', self.tr('why'))",
    ],
)
def test_the_check_finds_what_is_not(line: str) -> None:
    assert list(hard_coded(line))


@pytest.mark.parametrize(
    "line",
    [
        "label.setText(self.tr('Hello'))",
        "label.setText(f'{a} · {b}')",
        "label.setText(QCoreApplication.translate('Chat', 'Send'))",
        "label.setText('▸')",
        "button.setObjectName('send')",
        "button.setProperty('role', 'primary')",
        "page.show_state('error', self.tr('Wrong'), self.tr('why'))",
        "window.setWindowTitle('Gloss')",
    ],
)
def test_the_check_lets_the_rest_be(line: str) -> None:
    assert list(hard_coded(line)) == []
