"""The search by meaning in the real window, with a real embedding model in its own process."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from app.core.collections.records import CollectionRecord
from app.core.paths import AppPaths
from app.core.settings.declarations import DOCUMENTS_EMBEDDING_MODEL
from app.ui.collections.pane import CollectionsOverlay
from app.ui.models.pane import ModelsPane
from tests.ui.find import visible_text
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

SECONDS = 150  # the process gives way to all else on a busy machine


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    folder = tmp_path / "Letters"
    folder.mkdir()
    (folder / "rent.txt").write_text("The rent rises by 40 euros in March.\n", "utf-8")
    (folder / "garden.txt").write_text("The hedge was trimmed by the gardener.\n", "utf-8")
    (folder / "car.txt").write_text("The automobile needs new tyres before winter.\n", "utf-8")
    return folder


def documents(it: Stage) -> CollectionsOverlay:
    it.window.actions_.documents.trigger()
    it.settle()
    return it.window.findChild(CollectionsOverlay)


def filled(it: Stage, folder: Path) -> CollectionRecord:
    """Once its files were read."""
    view_model = it.window.models.collections
    view_model.add(folder.name, [folder])
    it.until(lambda: any(each.documents for each in view_model.records), SECONDS)
    return view_model.records[0]


def test_without_a_model_a_link_leads_to_the_models(profile: AppPaths, letters: Path) -> None:
    with stage(profile) as it:
        filled(it, letters)
        overlay = documents(it)
        assert "Searched by words. With an embedding model" in visible_text(overlay)
        it.click("Choose an embedding model…", overlay)
        it.settle()
        assert not overlay.isVisible()
        assert it.window.findChild(ModelsPane).isVisible()


def test_a_model_that_is_chosen_finds_other_words(
    profile: AppPaths, letters: Path, minilm: Path
) -> None:
    with stage(profile) as it:
        it.services.indexing.start()
        record = filled(it, letters)
        overlay = documents(it)
        it.services.settings.set(DOCUMENTS_EMBEDDING_MODEL, str(minilm))
        it.until(lambda: minilm.stem in visible_text(overlay), SECONDS)
        it.until(lambda: "Searched by words and by meaning" in visible_text(overlay), SECONDS)
        assert not _link(overlay).isVisible()
        found = it.services.collections.search([record.id], "when do I have to pay more money", 1)
        assert found[0].address == "Letters/rent.txt"
        found = it.services.collections.search([record.id], "my vehicle has bald wheels", 1)
        assert found[0].address == "Letters/car.txt"
        it.services.settings.set(DOCUMENTS_EMBEDDING_MODEL, "")
        it.until(lambda: _link(overlay).isVisible(), SECONDS)


def test_a_model_that_is_gone_is_said_once_and_words_go_on(
    profile: AppPaths, letters: Path, minilm: Path, tmp_path: Path
) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(minilm.read_bytes())
    with stage(profile) as it:
        it.services.settings.set(DOCUMENTS_EMBEDDING_MODEL, str(model))
        it.services.indexing.start()
        record = filled(it, letters)
        store = it.services.collections
        it.until(lambda: store.get(record.id).vectors.count == 3, SECONDS)
        model.unlink()
        for _ in range(2):
            found = store.search([record.id], "trimmed hedge", 3)
            assert [each.address for each in found] == ["Letters/garden.txt"]
        it.until(lambda: "searched by their words alone" in visible_text(it.window))


def _link(overlay: CollectionsOverlay) -> QPushButton:
    return next(
        each
        for each in overlay.findChildren(QPushButton)
        if each.text() == "Choose an embedding model…"
    )
