"""Diagrams in a conversation: drawn in the place of their source, switched, saved, opened large."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from app.ui.chat.message_item import Author, ItemState, MessageAction, MessageItem
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.document.diagram_block import DiagramBlock
from app.ui.document.diagram_store import Diagrams
from app.ui.document.formulas import Formulas
from app.ui.document.picture_overlay import PictureOverlay
from app.ui.document.selectable_text import SelectableText
from app.ui.shell.accessible_interfaces import interface_of
from app.ui.style import theme
from app.ui.threads.runner import Runner
from tests.helpers.diagrams import FLOWCHART, LETTERS, PIE
from tests.ui.find import entry, named

Role = QAccessible.Role
OPEN = "Open this picture large"
SAVE = "Save this diagram as a file"


@pytest.fixture
def diagrams(qapp: QApplication) -> Iterator[Diagrams]:
    runner = Runner()
    made = Diagrams(runner)
    yield made
    made.close()
    runner.close()


@pytest.fixture
def view(diagrams: Diagrams, qtbot: QtBot) -> Iterator[TranscriptView]:
    runner = Runner()
    made = TranscriptView()
    qtbot.addWidget(made)
    made.set_drawings(Formulas(runner), diagrams)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    runner.close()


Show = Callable[..., DiagramBlock]


@pytest.fixture
def show(view: TranscriptView, diagrams: Diagrams, qtbot: QtBot) -> Show:
    def do(source: str = FLOWCHART) -> DiagramBlock:
        view.set_items([MessageItem(1, Author.GLOSS, fenced(source))])
        return settled(view, diagrams, qtbot)

    return do


def fenced(source: str) -> str:
    return f"Here it is:\n\n```mermaid\n{source}```\n\nThat was it."


def settled(view: TranscriptView, diagrams: Diagrams, qtbot: QtBot) -> DiagramBlock:
    def painted() -> bool:
        view.grab()  # asks for the images
        return not view.busy and not diagrams.busy

    qtbot.waitUntil(painted, timeout=20_000)
    (block,) = (each for each in view.findChildren(DiagramBlock) if each.isVisible())
    return block


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width())
    )


def press(block: DiagramBlock, name: str) -> None:
    button = named(block, QAbstractButton, name)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_picture_takes_the_place_of_the_source(show: Show) -> None:
    block = show()
    assert block.accessibleName() == "Diagram: Flowchart"
    assert block.accessibleDescription().strip() == FLOWCHART.strip()
    image = block.grab().toImage()
    assert has(image, theme.LIGHT.accent)  # the borders of its nodes
    assert block.height() > 300


def test_it_is_drawn_when_its_block_is_complete_and_not_before(
    view: TranscriptView, diagrams: Diagrams, qtbot: QtBot
) -> None:
    text = fenced(PIE)
    end = text.index('"Rats"')
    view.update_item(MessageItem(1, Author.GLOSS, text[:end], state=ItemState.ANSWERING))
    block = settled(view, diagrams, qtbot)
    assert block.accessibleName() == "Code: Mermaid"
    view.update_item(MessageItem(1, Author.GLOSS, text, state=ItemState.ANSWERING))
    qtbot.waitUntil(
        lambda: settled(view, diagrams, qtbot).accessibleName() == "Diagram: Pets adopted"
    )


def test_a_screen_reader_finds_a_graphic_with_its_source(show: Show, view: TranscriptView) -> None:
    block = show(PIE)
    (body,) = view.findChildren(SelectableText)
    text = interface_of(body)
    assert text is not None
    parts = [text.child(number) for number in range(text.childCount())]
    roles = [part.role() for part in parts]
    assert roles == [Role.Paragraph, Role.Graphic, Role.Paragraph]
    assert parts[1].text(QAccessible.Text.Name) == "Diagram: Pets adopted"
    assert parts[1].text(QAccessible.Text.Description).strip() == PIE.strip()
    press(block, "Show the source")
    assert parts[1].role() == Role.Section
    assert parts[1].text(QAccessible.Text.Name) == "Code: Mermaid"


def test_the_source_is_shown_and_the_picture_again(
    show: Show, view: TranscriptView, diagrams: Diagrams, qtbot: QtBot
) -> None:
    block = show()
    drawn = block.grab().toImage()
    press(block, "Show the source")
    settled(view, diagrams, qtbot)
    assert block.accessibleName() == "Code: Mermaid"
    assert not has(block.grab().toImage(), theme.LIGHT.accent)
    press(block, "Show the picture")
    settled(view, diagrams, qtbot)
    view.setFocus()
    assert block.grab().toImage() == drawn


def test_copying_gives_the_source(show: Show, view: TranscriptView) -> None:
    block = show()
    press(block, "Copy this code")
    assert QGuiApplication.clipboard().text().strip() == FLOWCHART.strip()
    (body,) = view.findChildren(SelectableText)
    body.select_all()
    assert FLOWCHART.strip() in body.selected_text()


def test_a_selected_picture_is_veiled(show: Show, view: TranscriptView) -> None:
    block = show()
    before = block.grab().toImage()
    (body,) = view.findChildren(SelectableText)
    body.select_all()
    assert block.grab().toImage() != before


@pytest.mark.parametrize(
    ("choice", "file"),
    [
        ("Save as SVG…", ("Flowchart.svg", b"<svg xmlns=")),
        ("Save as PNG…", ("Flowchart.png", b"\x89PNG")),
        ("Save the source…", ("code.mmd", b"flowchart TD")),
    ],
)
def test_it_is_saved_in_three_ways(
    choice: str, file: tuple[str, bytes], show: Show, view: TranscriptView, qtbot: QtBot
) -> None:
    block = show()
    press(block, SAVE)
    with qtbot.waitSignal(view.action_requested) as asked:
        entry(choice).trigger()
    action, _, (proposed, content) = asked.args
    name, start = file
    assert (action, proposed) == (MessageAction.SAVE_TEXT, name)
    data = content.encode() if isinstance(content, str) else content()
    assert data.startswith(start)


def test_a_saved_png_is_twice_as_large(show: Show, view: TranscriptView, qtbot: QtBot) -> None:
    block = show(LETTERS)
    press(block, SAVE)
    with qtbot.waitSignal(view.action_requested) as asked:
        entry("Save as PNG…").trigger()
    image = QImage.fromData(asked.args[2][1]())
    assert image.width() > 600
    assert image.pixelColor(1, 1).alpha() == 0
    assert has(image, theme.LIGHT.accent)


def test_the_picture_is_copied(show: Show, qtbot: QtBot) -> None:
    block = show()
    QGuiApplication.clipboard().clear()
    press(block, "More for this code")
    entry("Copy the picture").trigger()
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull())


def test_what_cannot_be_drawn_stays_source_and_says_why(show: Show) -> None:
    block = show("flowchart TD\n  A --> --> B[\n")
    assert block.accessibleName() == "Code: Mermaid"
    sentence = "Shown as its source: line 2 of the diagram has a mistake."
    assert block.accessibleDescription() == sentence
    buttons = {each.accessibleName() for each in block.findChildren(QAbstractButton)}
    visible = {
        each.accessibleName() for each in block.findChildren(QAbstractButton) if each.isVisible()
    }
    assert OPEN in buttons - visible
    plain = show("flowchart TD\n  A --> B\n")
    assert plain.accessibleDescription().strip() == "flowchart TD\n  A --> B"


def test_without_the_process_the_source_stays(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.core.limited_process.program", lambda _: ["/nowhere/at/all"])
    block = show()
    assert block.accessibleName() == "Code: Mermaid"
    assert "cannot run" in block.accessibleDescription()


def test_the_colours_are_those_of_the_theme(
    show: Show, view: TranscriptView, diagrams: Diagrams, qtbot: QtBot, qapp: QApplication
) -> None:
    height = show().height()
    theme.apply(qapp, Qt.ColorScheme.Dark)
    try:
        qtbot.wait(50)
        block = settled(view, diagrams, qtbot)
        image = block.grab().toImage()
        assert has(image, theme.DARK.accent)
        assert not has(image, theme.LIGHT.accent)
        assert block.height() == height
    finally:
        theme.apply(qapp, Qt.ColorScheme.Light)


def test_it_fits_into_a_narrow_column(
    show: Show, view: TranscriptView, diagrams: Diagrams, qtbot: QtBot
) -> None:
    high = show(LETTERS).height()
    view.resize(360, 600)
    block = settled(view, diagrams, qtbot)
    assert block.height() < high
    assert block.width() < 360


def test_a_very_wide_one_scrolls_sideways(show: Show, qtbot: QtBot) -> None:
    steps = " --> ".join(f"A{number}[Step number {number}]" for number in range(20))
    block = show(f"flowchart LR\n {steps}\n")
    bar = next(each for each in block.findChildren(QScrollBar) if each.isVisible())
    before = block.grab().toImage()
    bar.setValue(bar.maximum())
    assert block.grab().toImage() != before
    assert block.height() > 60


def test_from_right_to_left_the_buttons_stand_at_the_other_side(
    show: Show, view: TranscriptView
) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    block = show()
    button = named(block, QAbstractButton, OPEN)
    assert button.mapTo(block, QPoint(0, 0)).x() < block.width() / 2


# -- large ----------------------------------------------------------------------------


@pytest.fixture
def large(show: Show, view: TranscriptView, diagrams: Diagrams, qtbot: QtBot) -> PictureOverlay:
    press(show(), OPEN)
    (overlay,) = view.findChildren(PictureOverlay)
    qtbot.waitUntil(lambda: not overlay.grab().isNull() and not diagrams.busy, timeout=20_000)
    return overlay


def test_it_opens_large_and_closes_with_escape(
    large: PictureOverlay, view: TranscriptView, qtbot: QtBot
) -> None:
    assert large.accessibleName() == "Flowchart"
    assert large.canvas.hasFocus()
    assert has(large.canvas.grab().toImage(), theme.LIGHT.accent)
    QTest.keyClick(large.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.findChildren(PictureOverlay))
    focus = QApplication.focusWidget()
    assert isinstance(focus, QAbstractButton)
    assert focus.accessibleName() == OPEN


def test_keys_change_its_size(large: PictureOverlay) -> None:
    canvas, fitting = large.canvas, large.canvas.zoom
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.zoom == pytest.approx(fitting * 1.25)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.zoom == pytest.approx(fitting / 1.25)
    for _ in range(30):
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.zoom == pytest.approx(8)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.zoom == pytest.approx(fitting)


def test_arrow_keys_and_the_mouse_move_it(large: PictureOverlay) -> None:
    canvas = large.canvas
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
    first = canvas.grab().toImage()
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    second = canvas.grab().toImage()
    assert second != first
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(100, 160))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 160))
    assert canvas.grab().toImage() == first


def test_the_wheel_keeps_what_is_under_the_pointer(large: PictureOverlay) -> None:
    canvas = large.canvas
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
    first, before, point = canvas.grab().toImage(), canvas.zoom, QPointF(120, 90)
    for notch in (120, -120):
        event = QWheelEvent(
            point,
            QPointF(canvas.mapToGlobal(point.toPoint())),
            QPoint(),
            QPoint(0, notch),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)
        if notch > 0:
            assert canvas.zoom == pytest.approx(before * 1.25)
            assert canvas.grab().toImage() != first
    assert canvas.zoom == pytest.approx(before)


def test_tab_goes_through_its_buttons(large: PictureOverlay) -> None:
    names = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert large.isAncestorOf(focus)
        names.append(focus.accessibleName())
    assert names == [
        "Smaller", "Larger", "As large as the window", "Copy the picture", "Save this picture",
        "Close",
    ]  # fmt: skip
