"""`gloss collections`, as a user types it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.core.conversations.store import ConversationStore
from app.core.messages import Message, Role
from app.core.paths import AppPaths
from app.core.settings.declarations import DOCUMENTS_EMBEDDING_MODEL
from app.core.settings.store import SettingsStore


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "deep").mkdir(parents=True)
    (folder / "lease.txt").write_text("The rent is due on the first of the month.", "utf-8")
    (folder / "deep/pets.html").write_text("<p>Keeping <b>otters</b> is allowed.</p>", "utf-8")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04" + bytes(500))
    return folder


def gloss(tmp_path: Path, *words: str, status: int = 0) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", "--profile", str(tmp_path / "profile")]
    done = subprocess.run(
        [*command, "collections", *words], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == status, done.stderr
    return done


def facts(tmp_path: Path, *words: str) -> Any:
    return json.loads(gloss(tmp_path, *words, "--json").stdout)


def test_a_folder_is_added_searched_updated_and_removed(tmp_path: Path, papers: Path) -> None:
    (added,) = facts(tmp_path, "add", str(papers))["collections"]
    assert [added[name] for name in ("name", "read", "failed", "documents")] == ["papers", 3, 1, 2]

    (found,) = facts(tmp_path, "search", "papers", "when is the rent due?")["passages"]
    assert found["address"] == "papers/lease.txt"
    assert found["text"].startswith("The rent is due")

    (papers / "new.md").write_text("# Bicycles\n\nThey stand in the yard.", "utf-8")
    (papers / "lease.txt").unlink()
    (updated,) = facts(tmp_path, "update", "PAPERS")["collections"]
    assert (updated["read"], updated["removed"]) == (1, 1)
    assert facts(tmp_path, "search", "papers", "rent")["passages"] == []
    assert facts(tmp_path, "search", "papers", "bicycle")["passages"]

    (listed,) = facts(tmp_path, "list")["collections"]
    assert listed["documents"] == 2
    assert listed["sources"] == [str(papers)]
    (unreadable,) = facts(tmp_path, "unreadable", "papers")["files"]
    assert unreadable["code"] == "document_damaged"
    assert facts(tmp_path, "remove", "papers")["removed"]["name"] == "papers"
    assert facts(tmp_path, "list")["collections"] == []
    assert (papers / "new.md").exists()


def test_the_words_on_a_terminal(tmp_path: Path, papers: Path) -> None:
    added = gloss(tmp_path, "add", str(papers), "--name", "House")
    assert "House" in added.stdout
    assert "1 could not be read" in added.stderr
    found = gloss(tmp_path, "search", "house", "otters").stdout
    assert "House/deep/pets.html" in found
    assert "broken.docx is damaged" in gloss(tmp_path, "unreadable", "house").stdout
    assert gloss(tmp_path, "list").stdout.startswith("House")
    assert "File" in gloss(tmp_path, "add", "--help").stdout.title()


def test_files_are_added_to_a_collection_that_there_is(tmp_path: Path, papers: Path) -> None:
    facts(tmp_path, "add", str(papers / "lease.txt"), "--name", "House")
    (both,) = facts(tmp_path, "add", str(papers / "deep"), "--name", "house")["collections"]
    assert both["documents"] == 2
    assert len(facts(tmp_path, "list")["collections"]) == 1


def test_an_index_that_cannot_be_used_is_rebuilt(tmp_path: Path, papers: Path) -> None:
    (added,) = facts(tmp_path, "add", str(papers))["collections"]
    index = tmp_path / "profile/data/collections" / f"{added['id']}.db"
    index.write_bytes(b"no index" * 1000)
    assert "damaged" in gloss(tmp_path, "search", "papers", "rent", status=1).stderr
    assert "--rebuild" in gloss(tmp_path, "list").stdout
    (rebuilt,) = facts(tmp_path, "update", "papers", "--rebuild")["collections"]
    assert rebuilt["documents"] == 2


def test_the_conversations_are_searched_and_not_changed(tmp_path: Path, papers: Path) -> None:
    store = ConversationStore.open(tmp_path / "profile/data/gloss.db")
    id = store.create(title="Boats", date="2026-11-30").id
    store.add_message(id, None, Message.of(Role.USER, "How do I caulk a hull?"))
    store.close()
    (found,) = facts(tmp_path, "search", "my conversations", "hulls")["passages"]
    assert found["address"] == "My conversations/Boats"
    for words in (("remove",), ("update",)):
        done = gloss(tmp_path, *words, "my conversations", status=1)
        assert done.stderr.count("\n") == 1
    (made,) = facts(tmp_path, "add", str(papers), "--name", "My conversations")["collections"]
    assert made["name"] == "My conversations 2"


def test_one_that_fails_does_not_keep_the_others_from_their_update(
    tmp_path: Path, papers: Path
) -> None:
    (broken,) = facts(tmp_path, "add", str(papers / "deep"), "--name", "A")["collections"]
    facts(tmp_path, "add", str(papers), "--name", "B")
    index = tmp_path / "profile/data/collections" / f"{broken['id']}.db"
    index.write_bytes(b"no index" * 1000)
    (papers / "new.txt").write_text("Something new.", "utf-8")
    done = gloss(tmp_path, "update", "--json", status=1)
    (updated,) = json.loads(done.stdout)["collections"]
    assert (updated["name"], updated["read"]) == ("B", 1)
    assert "A: The index of this collection is damaged" in done.stderr


def test_what_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    for words in (
        ("add", str(tmp_path / "nowhere")),
        ("remove", "none"),
        ("search", "none", "x"),
        ("update", "none"),
        ("unreadable", "none"),
    ):
        done = gloss(tmp_path, *words, status=1)
        assert done.stdout == ""
        assert done.stderr.count("\n") == 1
    assert gloss(tmp_path, "update").stdout == ""


def test_with_an_embedding_model_other_words_find_a_passage(
    tmp_path: Path, papers: Path, minilm: Path
) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(minilm.read_bytes())
    paths = AppPaths.of_profile(tmp_path / "profile")
    SettingsStore(paths.settings).set(DOCUMENTS_EMBEDDING_MODEL, str(model))
    (added,) = facts(tmp_path, "add", str(papers))["collections"]
    assert (added["passages"], added["vectors"]) == (2, 2)
    assert added["vectors_bytes"] == 2 * (384 + 384 // 8)
    assert "2 of 2 passages by meaning" in gloss(tmp_path, "list").stdout

    first = facts(tmp_path, "search", "papers", "which animals may live with me")["passages"][0]
    assert first["address"] == "papers/deep/pets.html"

    model.unlink()
    searched = gloss(tmp_path, "search", "papers", "rent")
    assert "papers/lease.txt" in searched.stdout
    assert searched.stderr.count("searched by their words alone") == 1
    (papers / "bicycles.txt").write_text("Bicycles stand in the yard.", "utf-8")
    for words in (("update", "papers"), ("update",)):
        updated = gloss(tmp_path, *words)
        assert updated.stderr.count("papers is searched by words alone for now: ") == 1
        assert "by meaning" in updated.stdout
    (listed,) = facts(tmp_path, "list")["collections"]
    assert (listed["passages"], listed["vectors"]) == (3, 2)
    assert facts(tmp_path, "search", "papers", "bicycle")["passages"]
