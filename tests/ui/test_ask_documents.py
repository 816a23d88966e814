"""`gloss ask --documents`: a folder is read, and what the answer cites from it is named."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.arguments import parser
from app.cli.ask import ask
from app.core.browser.tool_source import BrowserSource
from app.core.browser.view import EngineCount
from app.core.chat.session import ChatSession
from app.core.errors import Code, UserError
from app.core.messages import Channel
from app.core.paths import AppPaths
from app.core.tools.toolbox import Toolboxes
from app.main import build_services
from tests.helpers.scripted import ScriptedEngine
from tests.helpers.tools import CALLED, call, end, say
from tests.ui.stage import GPT_OSS, LOADED, FakeLibrary, core_services

SEARCH = (call("browser.search", channel=Channel.ANALYSIS, query="high water"), CALLED)
ANSWER = (say("At noon【0†L4】, or so【7†L1】."), end())


class Asked:
    """`gloss ask` in this process."""

    def __init__(self, paths: AppPaths) -> None:
        model = replace(LOADED, tools=True)
        self.engine = ScriptedEngine([SEARCH, ANSWER, SEARCH, ANSWER], model=model)
        base = core_services(paths, self.engine, FakeLibrary([GPT_OSS]))
        self.services = build_services(paths)
        self.store, self.collections = self.services.store, self.services.collections
        toolboxes = Toolboxes([BrowserSource(self.collections, EngineCount(self.engine))])
        session = ChatSession(self.store, self.engine, base.loader.load, toolboxes=toolboxes)
        self._asked = replace(
            self.services,
            engine=self.engine,
            library=base.library,
            session=session,
            toolboxes=toolboxes,
        )

    def __call__(self, *arguments: str) -> int:
        return ask(self._asked, parser().parse_args(["ask", "When?", *arguments]))


@pytest.fixture
def asked(profile: AppPaths) -> Iterator[Asked]:
    asked = Asked(profile)
    yield asked
    asked.services.close()


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "Papers"
    folder.mkdir()
    (folder / "tides.txt").write_text("High water is at noon.\n")
    return folder


def test_a_folder_is_read_and_what_the_answer_cites_named(
    asked: Asked, papers: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked("--documents", str(papers)) == 0
    out, err = capsys.readouterr()
    assert out == "At noon【0†L4】, or so【7†L1】.\n"
    assert 'browser.search {"query": "high water"}' in err
    assert "【0†L4】  tides.txt (Papers/tides.txt)\n【7†L1】  cites nothing that was read\n" in err
    (papers / "neaps.txt").write_text("Neaps.\n")
    asked("--documents", str(papers))
    (collection,) = asked.collections.all()
    assert (collection.name, collection.documents) == ("Papers", 2)


def test_a_collection_is_named_also_for_a_conversation_that_goes_on(
    asked: Asked, papers: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked("--documents", str(papers), "--json")
    facts = json.loads(capsys.readouterr().out)
    assert [each["real"] for each in facts["citations"]] == [True, False]
    assert facts["citations"][0]["passage"].endswith("High water is at noon.")
    other = asked.collections.create("Other", [])
    asked("--documents", "other", "--conversation", str(facts["conversation"]))
    (papers_id,) = (each.id for each in asked.collections.all() if each.name == "Papers")
    chosen = asked.store.conversation(facts["conversation"]).tools.collections
    assert chosen == (papers_id, other.id)


def test_a_name_that_is_not_known_is_said_before_anything_is_asked(asked: Asked) -> None:
    with pytest.raises(UserError) as failure:
        asked("--documents", "Nowhere")
    assert failure.value.code is Code.COLLECTION_UNKNOWN
    assert asked.engine.prompts == []
    assert asked.store.conversations() == []
