"""Answers as models write them: each beginning of each can be shown, and the end is the whole."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.document.block_stream import BlockStream, read
from app.ui.document.block_view import whole_text
from app.ui.document.blocks import Block, BlockKind, Container
from app.ui.document.inline import InlineReader
from app.ui.document.markdown_writer import markdown_of
from app.ui.document.prose import ProseStyle
from app.ui.document.selectable_text import SelectableText
from app.ui.style import theme
from tests.ui.document.answers import answers

ANSWERS = answers()
WIDTH = 640
SAMPLE = list(ANSWERS)[::23]  # of all languages
STEP = 37  # characters; every one of them in the long version


@pytest.fixture
def make(qapp: QApplication, qtbot: QtBot) -> Callable[[], SelectableText]:
    window = QWidget()
    window.resize(WIDTH, 800)
    qtbot.addWidget(window)
    window.show()
    inline = InlineReader()
    style = ProseStyle(qapp.font(), theme.monospace(qapp.font()), theme.LIGHT)

    def body() -> SelectableText:
        made = SelectableText(style, inline, window)
        made.show()
        return made

    return body


def show(body: SelectableText, text: str, *, finished: bool) -> None:
    body.set_markdown(text, finished=finished)
    complete = False
    while not complete:
        height, complete = body.arrange(WIDTH, 0, 20_000, inf)
    body.setGeometry(0, 0, WIDTH, height)


def picture(body: SelectableText) -> QImage:
    return body.grab().toImage()


def streamed(text: str, step: int) -> list[Block]:
    stream, inline, blocks = BlockStream(), InlineReader(), []
    for end in [*range(1, len(text), step), len(text)]:
        first, changed = stream.update(text[:end], finished=False)
        blocks[first:] = changed
        for block in changed:
            inline.runs(block.text, block.references)
    first, changed = stream.update(text, finished=True)
    blocks[first:] = changed
    return blocks


def grows_to_the_whole(
    make: Callable[[], SelectableText], qtbot: QtBot, text: str, step: int
) -> None:
    growing, whole = make(), make()
    for end in range(1, len(text), step):
        show(growing, text[:end], finished=False)
    show(growing, text, finished=True)
    show(whole, text, finished=True)
    assert growing.links() == whole.links()
    qtbot.waitUntil(lambda: picture(growing) == picture(whole))  # code is coloured a little later
    growing.deleteLater()
    whole.deleteLater()


def test_the_answers_have_everything_in_them() -> None:
    blocks = [block for text in ANSWERS.values() for block in read(text)]
    assert len(set(ANSWERS.values())) == 300
    assert {block.kind for block in blocks} == set(BlockKind) - {BlockKind.PLAIN}
    assert {container for block in blocks for container in block.within} == set(Container)
    assert all(len(text) > 100 for text in ANSWERS.values())


def test_every_beginning_has_blocks_and_the_end_is_the_whole() -> None:
    for text in list(ANSWERS.values())[::9]:
        assert streamed(text, 3) == read(text)


def test_nothing_shows_that_is_not_in_the_end() -> None:
    """Labels in brackets excepted, which stay text until they are defined."""
    inline = InlineReader()
    for text in [text for text in ANSWERS.values() if "[w]:" not in text][::19]:
        whole = [whole_text(block, inline) for block in read(text)]
        stream, blocks = BlockStream(), []
        for end in range(1, len(text) + 1):
            first, changed = stream.update(text[:end], finished=False)
            blocks[first:] = changed
            for index, block in enumerate(blocks[-2:], max(len(blocks) - 2, 0)):
                now = whole_text(block, inline).rstrip()
                assert whole[index].startswith(now), (text[:end][-40:], now)


def read_as(blocks: list[Block], inline: InlineReader) -> list[object]:
    """What is seen of the blocks."""
    return [
        (
            block.kind,
            block.text
            if block.kind is BlockKind.CODE
            else inline.runs(block.text, block.references),
            block.level,
            block.language,
            block.marker,
            block.within,
            [[inline.runs(cell, block.references) for cell in row] for row in block.rows],
            block.aligns,
        )
        for block in blocks
    ]


@pytest.mark.parametrize("name", ANSWERS)
def test_what_is_copied_as_markdown_reads_the_same(name: str) -> None:
    inline, blocks = InlineReader(), read(ANSWERS[name])
    again = read(markdown_of(blocks, inline))
    assert read_as(again, inline) == read_as(blocks, inline)


@pytest.mark.parametrize("name", SAMPLE)
def test_an_answer_that_grew_is_the_picture_of_the_whole(
    make: Callable[[], SelectableText], qtbot: QtBot, name: str
) -> None:
    grows_to_the_whole(make, qtbot, ANSWERS[name], STEP)


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", ANSWERS)
def test_every_beginning_of_every_answer_is_shown(
    make: Callable[[], SelectableText], qtbot: QtBot, name: str
) -> None:
    assert streamed(ANSWERS[name], 1) == read(ANSWERS[name])
    grows_to_the_whole(make, qtbot, ANSWERS[name], 1)
