"""The font and the width of what is read, motion, and the system's wish for contrast."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.chat.transcript.waiting_view import WaitingView
from app.ui.style import motion, reading, theme
from app.ui.style.column import MARGIN, column, reading_column
from app.ui.style.motion import Motion
from app.ui.style.reading import ReadingFont, ReadingWidth

LIGHT = Qt.ColorScheme.Light


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication):
    yield qapp
    theme.apply(qapp, LIGHT)


@pytest.mark.parametrize("choice", [ReadingFont.SANS, ReadingFont.SERIF])
def test_the_reading_font_is_one_that_is_there(qapp: QApplication, choice: ReadingFont) -> None:
    theme.apply(qapp, LIGHT, theme.Look(reading_font=choice))
    font = theme.reading_font(qapp.font())
    name = reading.family(choice)
    assert name and QFontDatabase.hasFamily(name)
    assert QFontInfo(font).family() == name
    assert font.pointSizeF() == qapp.font().pointSizeF()
    assert set(qapp.font().families()) <= set(font.families())  # for letters that it lacks
    assert theme.monospace(font).families() == theme.monospace(qapp.font()).families()


def test_the_reading_font_is_that_of_the_window_unless_one_is_chosen(qapp: QApplication) -> None:
    theme.apply(qapp, LIGHT)
    assert theme.reading_font(qapp.font()) == qapp.font()


def test_the_reading_font_stays_where_the_machine_has_none(qapp, monkeypatch) -> None:
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda name: False)
    font = QFont(qapp.font())
    assert reading.family(ReadingFont.SERIF) == ""
    assert reading.with_family(font, ReadingFont.SERIF) == font


@pytest.mark.parametrize("pane", [300, 800, 1400, 3000])
def test_each_reading_width_is_wider_than_the_one_before(qapp: QApplication, pane: int) -> None:
    widths = []
    for choice in ReadingWidth:
        theme.apply(qapp, LIGHT, theme.Look(reading_width=choice))
        left, width = reading_column(pane)
        assert left >= MARGIN and left + width <= pane - MARGIN
        assert abs(left - (pane - left - width)) <= 1  # in the middle
        widths.append(width)
    assert widths == sorted(widths)
    assert widths[-1] == pane - 2 * MARGIN
    theme.apply(qapp, LIGHT)
    assert reading_column(pane) == column(pane)


def test_lines_hold_as_many_words_whatever_the_size_of_the_text(qapp: QApplication) -> None:
    theme.apply(qapp, LIGHT)
    before = reading_column(3000)[1]
    theme.apply(qapp, LIGHT, theme.Look(text_percent=150))
    assert reading_column(3000)[1] == before * 1.5


def test_widgets_learn_of_a_new_choice_once(qtbot, qapp: QApplication) -> None:
    class Learner(QWidget):
        learnt = 0

        def changeEvent(self, event: QEvent) -> None:  # noqa: N802
            self.learnt += event.type() == QEvent.Type.StyleChange

    theme.apply(qapp, LIGHT)
    learner = Learner()
    qtbot.addWidget(learner)
    learner.ensurePolished()
    for look in (
        theme.Look(reading_font=ReadingFont.SERIF),
        theme.Look(reading_width=ReadingWidth.FULL),
        theme.Look(motion=Motion.OFF),
    ):
        theme.apply(qapp, LIGHT)
        learner.learnt = 0
        theme.apply(qapp, LIGHT, look)
        theme.apply(qapp, LIGHT, look)
        assert learner.learnt == 1


def test_without_motion_nothing_moves_or_blinks(qapp: QApplication) -> None:
    theme.apply(qapp, LIGHT)
    flash = qapp.cursorFlashTime()
    effects = qapp.isEffectEnabled(Qt.UIEffect.UI_General)
    assert flash > 0
    theme.apply(qapp, LIGHT, theme.Look(motion=Motion.OFF))
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_General)
    theme.apply(qapp, LIGHT)
    assert qapp.cursorFlashTime() == flash
    assert qapp.isEffectEnabled(Qt.UIEffect.UI_General) == effects


@pytest.mark.parametrize(("chosen", "moving"), [(Motion.ON, True), (Motion.OFF, False)])
def test_the_dots_move_only_where_motion_is_wanted(qtbot, qapp, chosen, moving) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dots = WaitingView(parent)
    dots.resize(200, 28)
    parent.show()
    theme.apply(qapp, LIGHT, theme.Look(motion=chosen))  # while they are shown
    assert motion.moves(dots) is moving
    before = dots.grab().toImage()
    QTest.qWait(800)
    pictures = {dots.grab().toImage() == before for _ in range(3)}
    assert pictures == {not moving}


@pytest.mark.parametrize(
    ("appearance", "wanted", "expected"),
    [
        (theme.Appearance.SYSTEM, Qt.ContrastPreference.HighContrast, True),
        (theme.Appearance.SYSTEM, Qt.ContrastPreference.NoPreference, False),
        (theme.Appearance.LIGHT, Qt.ContrastPreference.HighContrast, False),
        (theme.Appearance.DARK, Qt.ContrastPreference.HighContrast, False),
        (theme.Appearance.CONTRAST, Qt.ContrastPreference.NoPreference, True),
    ],
)
def test_high_contrast_as_chosen_or_as_the_system_wants_it(appearance, wanted, expected) -> None:
    hints = SimpleNamespace(contrastPreference=lambda: wanted)
    style = SimpleNamespace(accessibility=lambda: hints)
    assert theme.contrast_of(appearance, SimpleNamespace(styleHints=lambda: style)) is expected


def test_the_system_is_asked(qapp: QApplication) -> None:
    assert theme.contrast_of(theme.Appearance.SYSTEM, qapp) in (True, False)


def test_a_full_width_has_no_end() -> None:
    assert reading.widest(ReadingWidth.FULL) > 100_000 and math.isfinite(
        reading.widest(ReadingWidth.FULL)
    )
