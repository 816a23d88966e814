"""Words of the models pane after the text grows while it is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.core.paths import AppPaths
from app.ui.models.pane import ModelsPane
from app.ui.style import theme
from tests.helpers.clipping import clipped
from tests.ui.stage import stage


@pytest.fixture
def plain(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, Qt.ColorScheme.Light)
    yield qapp
    theme.apply(qapp, Qt.ColorScheme.Light)


def cut(pane: ModelsPane) -> list[str]:
    """In the rows that are in sight; others are laid out when they come near."""
    sight = pane.cards.viewport()
    rows = sight.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [each for each in rows if each.geometry().intersects(sight.rect())]
    return [fault for row in shown for fault in clipped(row)]


@pytest.mark.parametrize("width", [1120, 900])
def test_nothing_is_cut_right_after_the_text_has_grown(
    plain: QApplication, profile: AppPaths, width: int
) -> None:
    with stage(profile, size=(width, 760)) as it:
        it.click("Models")
        it.settle()
        pane = it.window.navigation.notices().parentWidget()
        it.until(lambda: cut(pane) == [])
        for percent in (200, 100, 200):
            theme.apply(plain, Qt.ColorScheme.Light, theme.Look(text_percent=percent))
            it.until(lambda: cut(pane) == [])  # laid out in a few slices
