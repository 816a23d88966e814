"""Tables of many rows, which are measured a few at a time."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from app.ui.chat.message_item import Author, ItemState, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.table_block import TableBlock

ROW = "| {0} | a sentence of number {0} that is long enough to be wrapped in it | `c` **{0}** |\n"
TABLE = "| a | b | c |\n|---|:-:|--:|\n" + "".join(ROW.format(n) * (1 + n % 3) for n in range(60))


def shown(view: TranscriptView, qtbot: QtBot, *, streamed: bool = False) -> tuple[int, QImage]:
    view.set_items([])
    for end in range(100, len(TABLE), 900) if streamed else ():
        view.update_item(MessageItem(1, Author.GLOSS, TABLE[:end], state=ItemState.ANSWERING))
    view.update_item(MessageItem(1, Author.GLOSS, TABLE))
    qtbot.waitUntil(lambda: not view.busy, timeout=20_000)
    view.verticalScrollBar().setValue(900)
    qtbot.waitUntil(lambda: not view.busy, timeout=20_000)
    return view.verticalScrollBar().maximum(), view.grab().toImage()


@pytest.mark.parametrize("streamed", [False, True])
def test_in_slices_it_is_as_at_once(
    view: TranscriptView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, streamed: bool
) -> None:
    monkeypatch.setattr("app.ui.document.table_block._SLICE", 60.0)
    at_once = shown(view, qtbot)
    monkeypatch.setattr("app.ui.document.table_block._SLICE", 0.0)
    assert shown(view, qtbot, streamed=streamed) == at_once


def test_for_another_width_it_is_measured_again(
    view: TranscriptView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = shown(view, qtbot)
    monkeypatch.setattr("app.ui.document.table_block._SLICE", 0.0)
    for width in (600, 480, 900):
        view.resize(width, 600)
        qtbot.waitUntil(lambda: not view.busy, timeout=20_000)
    assert shown(view, qtbot) == at_once


def test_a_table_of_many_columns_is_not_laid_out_at_once(
    view: TranscriptView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is done before the first row is measured holds the window. Longer ones are cut."""
    laid_out: Counter[TableBlock] = Counter()
    document = TableBlock._document

    def counted(table: TableBlock, row: int, column: int, *, fitted: bool = True) -> QTextDocument:
        if not fitted:
            laid_out[table] += 1
        return document(table, row, column, fitted=fitted)

    monkeypatch.setattr(TableBlock, "_document", counted)
    columns = 50
    row = "|" + " **b** `c` |" * columns + "\n"
    table = row + "|" + "---|" * columns + "\n" + row * 60
    view.update_item(MessageItem(1, Author.GLOSS, table))
    qtbot.waitUntil(lambda: not view.busy, timeout=20_000)
    assert laid_out and all(columns < cells <= 200 for cells in laid_out.values())


HEBREW, LATIN = "אבג", "abc"


@pytest.mark.parametrize("word", [HEBREW, LATIN])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_wide_table_begins_where_it_is_read_from(
    view: TranscriptView, qtbot: QtBot, word: str, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    cells = [f"{word}{number}" * 5 for number in range(30)]
    lines = [cells, ["---"] * 30, cells]
    text = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    view.set_items([MessageItem(1, Author.GLOSS, text)])
    qtbot.waitUntil(lambda: not view.busy, timeout=20_000)
    (table,) = view.findChildren(TableBlock)
    bar = table.findChild(QScrollBar)
    assert bar.isVisible()
    first = QPoint(table.width() - 12 if word == HEBREW else 12, 12)
    assert table.position_at(first) < 4096  # of the first cell
    at_first = bar.value()
    turn = 120 if word == HEBREW else -120  # to where it goes on
    wheel = QWheelEvent(
        QPointF(first), QPointF(table.mapToGlobal(first)), QPoint(), QPoint(turn, 0),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(table, wheel)
    assert bar.value() > at_first
    assert bar.isRightToLeft() is (word == HEBREW)
