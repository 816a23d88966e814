"""Pictures of collections, for the eye.

    python -m tests.ui.gallery_collections build/screenshots [state …]

Each state in light, dark and high contrast, from right to left, at 200 % and with large text.
Nothing is compared: look at them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.minilm import minilm_file
from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.core.settings.declarations import DOCUMENTS_EMBEDDING_MODEL
from app.ui.collections.pane import CollectionsOverlay
from app.ui.collections.widgets.collections_button import CollectionsButton
from tests.ui.find import visible_text
from tests.ui.gallery import fill
from tests.ui.picture import save_picture
from tests.ui.stage import Stage, stage
from tests.ui.variants import run

HANDBOOK = """# Leave

Employees have 28 days of leave a year. Up to five days can be carried over until the end of March.
"""


def folder(root: Path, name: str, count: int) -> Path:
    """Of text files, and one that cannot be read."""
    made = root / name
    made.mkdir()
    for number in range(count):
        (made / f"{number:04}.md").write_text(HANDBOOK * (number % 7 + 1), encoding="utf-8")
    (made / "Scanned contract.pdf").write_bytes(b"%PDF-1.4 broken")
    (made / "Old letter.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    return made


def overlay(it: Stage) -> CollectionsOverlay:
    it.until(lambda: it.engine.loaded is not None)
    it.window.actions_.documents.trigger()
    it.settle()
    return it.window.findChild(CollectionsOverlay)


def empty(it: Stage, root: Path) -> None:
    overlay(it)


def read(it: Stage, root: Path) -> CollectionsOverlay:
    for name, count in (("Handbook", 40), ("Letters 2019 to 2026 with a rather long name", 3)):
        it.window.models.collections.add(name, [folder(root, name, count)])
    records = it.services.indexing.store.all
    it.until(lambda: [each.updated_at > 0 for each in records()] == [True, True], 60)
    it.settle()
    return overlay(it)


def unreadable(it: Stage, root: Path) -> None:
    shown = read(it, root)
    for each in shown.findChildren(QPushButton):
        if "could not" in each.text():
            QTest.mouseClick(each, Qt.MouseButton.LeftButton)
    it.settle()


def reading(it: Stage, root: Path) -> None:
    it.window.models.collections.add("Archive", [folder(root, "Archive", 3000)])
    shown = overlay(it)
    it.until(lambda: "Pause" in [e.text() for e in shown.findChildren(QPushButton)], 30)
    QTest.qWait(1500)
    it.window.models.collections.set_paused(True)
    QTest.qWait(500)


def meaning(it: Stage, root: Path) -> None:
    """Searched by meaning, too, as far as it is prepared."""
    model = minilm_file()
    assert model is not None, "make tests installs the model"
    shown = reading_by_meaning(it, root, model)
    it.until(lambda: "Preparing" in visible_text(shown), 30)
    QTest.qWait(3000)
    it.window.models.collections.set_paused(True)
    QTest.qWait(2000)
    it.window.models.collections.refresh()
    it.settle()


def reading_by_meaning(it: Stage, root: Path, model: Path) -> CollectionsOverlay:
    it.services.settings.set(DOCUMENTS_EMBEDDING_MODEL, str(model))
    it.services.indexing.start()
    it.window.models.collections.add("Handbook", [folder(root, "Handbook", 400)])
    return overlay(it)


def removed(it: Stage, root: Path) -> None:
    shown = read(it, root)
    it.window.models.collections.remove(it.window.models.collections.records[0].id)
    it.until(shown.notices.shown)
    it.settle()


def failed(it: Stage, root: Path) -> None:
    read(it, root)
    path = it.window.models.collections.records[0].sources[0]
    it.window.models.collections.failed.emit(
        UserError(Code.COLLECTION_SOURCE_MISSING, path=str(path))
    )


def menu(it: Stage, root: Path) -> None:
    read(it, root).close_sheet()
    button = it.window.pane.composer.findChild(CollectionsButton)
    place = button.mapToGlobal(button.rect().topLeft())
    button.menu().aboutToShow.emit()
    place.setY(place.y() - button.menu().sizeHint().height())
    button.menu().popup(place)


@dataclass
class State:
    name: str
    act: Callable[[Stage, Path], object]
    variants: bool = True


STATES = [
    State("documents-empty", empty),
    State("documents-read", read),
    State("documents-unreadable", unreadable),
    State("documents-reading", reading),
    State("documents-meaning", meaning),
    State("documents-removed", removed),
    State("documents-failed", failed),
    State("documents-menu", menu),
]


def take(_: QApplication, state: State, path: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        root = Path(profile)
        with stage(AppPaths.of_profile(root / "profile"), fill=fill) as it:
            state.act(it, root)
            QTest.qWait(150)
            save_picture(it.window, path)


if __name__ == "__main__":
    sys.exit(run("tests.ui.gallery_collections", STATES, take))
