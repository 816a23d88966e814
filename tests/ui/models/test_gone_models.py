"""Models that are gone, and where the keyboard is once one was removed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from send2trash import plat_other

from app.core.errors import Code
from app.core.hardware.shape import ModelShape
from app.core.loading.placement import AnyModel
from app.core.models.library.installed import InstalledModel
from app.core.paths import AppPaths
from app.ui.controls.notices import Severity
from app.ui.models.viewmodels.fit_summary import fit_summary
from tests.helpers.hub_server import Hub
from tests.ui import gallery_models as gallery
from tests.ui.models.test_models_pane import DEVICES, Desk, Steady


@pytest.fixture
def desk(qtbot, profile: AppPaths) -> Iterator[Desk]:
    with Hub() as hub:
        desk = Desk(profile, hub)
        yield desk
        desk.close()


def test_a_model_that_was_moved_away_says_so_on_its_card(
    desk: Desk, tiny_full_model: Path, tmp_path: Path
) -> None:
    added = Path(shutil.copy(tiny_full_model, tmp_path / "letters.gguf"))
    desk.open()
    gallery.drop(desk.pane, added)
    desk.until(lambda: any(each.model.path == added for each in desk.page.installed))
    name = next(each.name for each in desk.page.installed if each.model.path == added)
    added.rename(tmp_path / "elsewhere.gguf")
    desk.pane.hide()
    desk.pane.show()  # as a user comes back to the pane
    desk.until(lambda: desk.installed(name).problem is not None)
    card = desk.card(name)
    desk.until(lambda: str(added) in desk.words())
    assert desk.button("Use", card) is None


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_after_a_removal_the_keyboard_is_on_nothing_that_acts_at_once(
    desk: Desk, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    data = tmp_path / "home" / "data"
    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(data))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(data / "Trash"))
    desk.library.folder.mkdir(parents=True)
    for stem in ("one", "two"):
        shutil.copy(tiny_model, desk.library.folder / f"{stem}.gguf")
    desk.open()
    desk.pane.activateWindow()
    gone = desk.page.installed[0]
    card = desk.card(gone.name)

    def press(text: str) -> None:
        desk.until(lambda: desk.button(text, card))
        if by == "mouse":
            QTest.mouseClick(desk.button(text, card), Qt.MouseButton.LeftButton)
        else:
            desk.button(text, card).setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(desk.button(text, card), Qt.Key.Key_Space)

    press("Remove")
    press("Move it to the bin")
    desk.until(lambda: gone.key not in {each.key for each in desk.page.installed}, 8)
    assert [notice.severity for notice in desk.pane.notices.shown()] == [Severity.INFO]
    focus = QApplication.focusWidget()
    assert focus is not None and desk.pane.isAncestorOf(focus)
    assert focus.property("role") != "primary"
    before = desk.said()
    QTest.keyClick(focus, Qt.Key.Key_Return)  # still on its way to the row that has gone
    desk.settle()
    assert desk.said() == before


def test_a_model_removed_while_it_is_planned_is_no_failure_of_the_pane(
    desk: Desk, tiny_full_model: Path
) -> None:
    class Removing(Steady):
        def shape(self, model: AnyModel) -> ModelShape:
            found = super().shape(model)
            if isinstance(model, InstalledModel) and not model.starter:
                model.path.unlink(missing_ok=True)
            return found

    desk.library.folder.mkdir(parents=True)
    path = Path(shutil.copy(tiny_full_model, desk.library.folder / "one.gguf"))
    (model,) = [each for each in desk.library.installed() if each.path == path]
    found = fit_summary(Removing(desk.settings, lambda: DEVICES), model)
    assert found.problem is not None
    assert found.problem.code is Code.FILE_MISSING
