"""The user's own documents and the tools: as a user types it, without a network, and killed."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import docx
import psutil
import pytest

from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.core.settings.declarations import ENGINE_THREADS
from app.core.settings.store import SettingsStore
from tests.helpers.desktop import wait_for
from tests.helpers.kills import GRACE, python
from tests.helpers.models import ROOT
from tests.helpers.network_log import network_sockets_in
from tests.helpers.offline import sealed
from tests.helpers.pdf_files import column, pdf

SECONDS = 120
MANY = 3000
TEXT = "Some words of a text that is long enough to take a moment. " * 20
NAMES = ["ferry.html", "harbour.txt", "lighthouse.docx", "mooring.pdf"]
QUESTION = "When does the last ferry to Skarholm leave?"

# What runs a model's program, and what draws and typesets in its answers.
CHILDREN = """
from app.core.cancel import CancelToken
from app.core.diagrams.drawer import DiagramDrawer
from app.core.diagrams.protocol import DiagramRequest, Palette, Typeface
from app.core.mathematics.typesetter import Typesetter
from app.core.python_tool.sandbox import Sandbox

print(Sandbox().run("print(sum(range(10)))", {}, CancelToken()).output.strip())
drawer, typesetter = DiagramDrawer(), Typesetter()
print(drawer.draw(DiagramRequest("pie\\n 'A': 1", Palette(), Typeface())).kind)
print(typesetter.typeset("x^2", display=True).fault)
drawer.close()
typesetter.close()
"""


class Gloss:
    """The commands, each sealed off from the network as far as this system allows."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "network.log"
        self.paths = AppPaths.of_profile(folder / "profile")
        # Several wait for each other, which takes long where a processor is busy.
        SettingsStore(self.paths.settings).set(ENGINE_THREADS, 1)

    def command(self, *words: str | Path) -> list[str]:
        return python("-m", "app", "--profile", self.paths.data.parent, *words, "--json")

    def facts(self, *words: str | Path) -> Any:
        return json.loads(self.output(self.command(*words)))

    def output(self, command: list[str]) -> str:
        done = subprocess.run(
            sealed(self.log, *command),
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def reached_for(self) -> list[str]:
        if shutil.which("strace") is None:
            pytest.skip("needs strace (make test installs it)")
        assert self.log.read_text(errors="replace").count("exited with 0") > 2  # children, too
        return network_sockets_in(self.log)


@pytest.fixture
def gloss(tmp_path: Path) -> Gloss:
    return Gloss(tmp_path)


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    folder = tmp_path / "Harbour"
    folder.mkdir()
    (folder / "harbour.txt").write_text("The harbour master is called Ingrid Solvang.\n", "utf-8")
    (folder / "ferry.html").write_text(ferry("21:40"), "utf-8")
    page = column(72, 760, ["Mooring a boat for one night costs 35 crowns."])
    (folder / "mooring.pdf").write_bytes(pdf([page]))
    word = docx.Document()
    word.add_paragraph("The lighthouse was built in 1874 by Erik Lund.")
    word.save(folder / "lighthouse.docx")
    return folder


def ferry(time: str) -> str:
    return f"<h1>Ferry</h1><p>The last ferry to Skarholm leaves at {time}.</p>"


def test_documents_are_read_found_and_asked_about_without_a_network(
    gloss: Gloss, harbour: Path, starter_model: Path
) -> None:
    (added,) = gloss.facts("collections", "add", harbour)["collections"]
    assert (added["read"], added["failed"], added["documents"]) == (4, 0, 4)
    (found,) = gloss.facts("collections", "search", "harbour", "costs of mooring")["passages"]
    assert (found["address"], found["section"]) == ("Harbour/mooring.pdf", "Page 1")

    (harbour / "ferry.html").write_text(ferry("22:15"), "utf-8")
    (updated,) = gloss.facts("collections", "update")["collections"]
    assert (updated["read"], updated["removed"], updated["documents"]) == (1, 0, 4)

    asking = ("--model", starter_model, "--temperature", "0", "--max-tokens", "24")
    told = gloss.facts("ask", QUESTION, "--documents", "harbour", *asking)
    assert "22:15" in told["answer"]  # which is in the changed file alone
    with closing(ConversationStore.open(gloss.paths.database)) as store:
        question, answer = store.path(told["conversation"])
    passages = [part for part in question.message.parts if part.author is not None]
    assert [part.text.split()[1] for part in passages] == NAMES
    assert answer.generation is not None
    assert answer.generation.usage.prompt_tokens > 20 * len(passages)
    for each in told["citations"]:  # this model seldom makes one
        assert not each["real"] or any(each["passage"] in part.text for part in passages)
    assert gloss.reached_for() == []


def test_the_tools_and_what_draws_an_answer_reach_for_no_network(gloss: Gloss) -> None:
    told = gloss.output([sys.executable, "-c", CHILDREN])
    assert told.split() == ["45", "pie", "None"]
    assert gloss.reached_for() == []


def indexed(paths: AppPaths) -> int:
    """The documents in the one index that there is."""
    for index in (paths.data / "collections").glob("*.db"):
        with closing(sqlite3.connect(f"{index.as_uri()}?mode=ro", uri=True)) as database:
            try:
                return int(database.execute("SELECT count(*) FROM document").fetchone()[0])
            except sqlite3.OperationalError:  # its tables are being made
                return 0
    return 0


def test_a_collection_goes_on_where_it_was_killed(gloss: Gloss, tmp_path: Path) -> None:
    folder = tmp_path / "Many"
    folder.mkdir()
    for number in range(MANY):
        (folder / f"{number}.txt").write_text(f"{TEXT} number{number}", "utf-8")
    command = gloss.command("collections", "add", folder)
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as program:
        wait_for(lambda: indexed(gloss.paths), "the first documents", SECONDS)
        children = psutil.Process(program.pid).children(recursive=True)
        program.kill()
    _, strays = psutil.wait_procs(children, GRACE)
    assert not strays
    (killed,) = gloss.facts("collections", "list")["collections"]
    assert killed["name"] == "Many"
    assert 0 < killed["documents"] < MANY
    (resumed,) = gloss.facts("collections", "update", "Many")["collections"]
    assert resumed["read"] == MANY - killed["documents"]
    assert (resumed["documents"], resumed["failed"]) == (MANY, 0)
    (found,) = gloss.facts("collections", "search", "Many", f"number{MANY - 1}")["passages"]
    assert found["address"] == f"Many/{MANY - 1}.txt"
