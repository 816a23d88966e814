"""Embedding models in the models pane: a group of their own, chosen for documents and left."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_MODEL, DOCUMENTS_EMBEDDING_MODEL
from app.ui.models.widgets.list_rows import HeadingView
from tests.helpers.hub_server import Hub
from tests.ui import gallery_models as gallery
from tests.ui.models.test_models_pane import Desk

NAME = "all-MiniLM-L6-v2"


@pytest.fixture
def desk(qtbot, profile: AppPaths) -> Iterator[Desk]:
    with Hub() as hub:
        desk = Desk(profile, hub)
        yield desk
        desk.settle()  # what the last choice led to
        desk.close()


@pytest.fixture
def here(desk: Desk, minilm: Path) -> Path:
    desk.library.folder.mkdir(parents=True)
    return Path(shutil.copy(minilm, desk.library.folder / "minilm.gguf"))


def chosen(desk: Desk) -> str:
    return str(desk.settings.get(DOCUMENTS_EMBEDDING_MODEL))


def texts(card: QWidget) -> str:
    return " ".join(each.text() for each in card.findChildren(QWidget) if hasattr(each, "text"))


def test_one_is_chosen_for_documents_and_left(desk: Desk, here: Path) -> None:
    used: list[Path] = []
    desk.pane.use_requested.connect(used.append)
    desk.open()
    desk.settle()
    card = desk.card(NAME)
    assert "Takes about 189 MB of memory" in texts(card)
    assert "cannot chat" not in texts(card)
    assert desk.button("Use", card) is None
    desk.press("Use for documents", card)
    desk.until(lambda: chosen(desk) == str(here))
    desk.until(lambda: f"“{NAME}” is used for your documents" in desk.said())
    desk.until(lambda: "Do not use" in texts(desk.card(NAME)))
    assert not [each for each in psutil.Process().children() if "embed" in each.cmdline()]
    desk.press("Do not use", desk.card(NAME))
    desk.until(lambda: not chosen(desk))
    desk.until(lambda: "found by their words alone from now on" in desk.said())
    desk.press("Undo", desk.pane.notices)
    desk.until(lambda: chosen(desk) == str(here))
    assert used == []
    assert not desk.settings.get(CHAT_MODEL)


def test_by_keyboard_alone(desk: Desk, here: Path) -> None:
    desk.open()
    desk.settle()
    button = desk.button("Use for documents", desk.card(NAME))
    assert button is not None
    assert button.accessibleName() == f"Use for documents: {NAME}"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    desk.until(lambda: chosen(desk) == str(here))


def test_they_have_a_group_of_their_own(desk: Desk, here: Path) -> None:
    desk.open()
    desk.settle()
    headings = [each.accessibleName() or texts(each) for each in visible(desk, HeadingView)]
    assert any("For your documents" in each for each in headings)
    offered = [card.name for card in desk.page.offered if card.embeds]
    assert offered == ["embeddinggemma-300m", "qwen3-embedding-0.6b"]
    gemma = desk.card("embeddinggemma-300m")
    assert "Licence: Gemma" in texts(gemma)
    assert "Takes about 950 MB of memory" in texts(gemma)


def visible(desk: Desk, kind: type[QWidget]) -> Iterator[QWidget]:
    return (each for each in desk.pane.findChildren(kind) if each.isVisible())


def test_ones_own_file_is_added_and_offered_for_documents(
    desk: Desk,
    minilm: Path,
    tmp_path: Path,
) -> None:
    own = Path(shutil.copy(minilm, tmp_path / "own.gguf"))
    desk.open()
    gallery.drop(desk.pane, own)
    desk.until(lambda: "was added" in desk.said())
    desk.press("Use for documents", desk.pane.notices)
    desk.until(lambda: chosen(desk) == str(own))


def test_the_chosen_one_is_removed(
    desk: Desk,
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As the composition root has it, which the library of this pane does not."""
    monkeypatch.setattr("send2trash.send2trash", lambda path: Path(path).unlink())
    desk.settings.set(DOCUMENTS_EMBEDDING_MODEL, str(here))
    desk.open()
    desk.press("Remove", desk.card(NAME))
    desk.press("Move it to the bin")
    desk.until(lambda: "is in the system's bin" in desk.said())
    desk.until(lambda: not here.exists())


def test_one_that_is_gone_says_so_and_can_be_left(desk: Desk, tmp_path: Path) -> None:
    desk.settings.set(DOCUMENTS_EMBEDDING_MODEL, str(tmp_path / "gone.gguf"))
    desk.open()
    desk.settle()
    card = desk.card("gone")
    assert "The model file is not there any more" in texts(card)
    desk.press("Do not use", card)
    desk.until(lambda: not chosen(desk))
    desk.pane.model.refresh()
    desk.until(lambda: desk.installed("gone") is None)


def test_one_that_was_downloaded_is_offered_for_documents(
    desk: Desk,
    minilm: Path,
) -> None:
    catalogue, file = desk.services.catalogue, "embeddinggemma-300M-Q8_0.gguf"
    spec = catalogue.find("embeddinggemma-300m")
    repository = desk.hub.add(spec.repository, {file: minilm})
    published = repository.files[file]
    files = (replace(spec.files[0], size_bytes=published.size, sha256=published.sha256),)
    catalogue.replace([replace(spec, revision=repository.commit, files=files)])
    desk.open()
    desk.press("Download", desk.card("embeddinggemma-300m"))
    desk.until(lambda: "“embeddinggemma-300m” is downloaded and checked." in desk.said())
    desk.press("Use for documents", desk.pane.notices)
    desk.until(lambda: chosen(desk))
    desk.until(lambda: desk.installed("embeddinggemma-300m").chosen)
    assert desk.installed("embeddinggemma-300m").model.verified


def test_the_window_marks_what_was_chosen_at_the_terminal(desk: Desk, here: Path) -> None:
    desk.open()
    desk.settle()
    assert not desk.installed(f"{NAME}").chosen
    desk.settings.set(DOCUMENTS_EMBEDDING_MODEL, str(here))
    desk.until(lambda: desk.installed(f"{NAME}").chosen)
