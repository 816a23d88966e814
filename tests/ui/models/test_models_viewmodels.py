"""The view models behind the models pane, without a widget: real library, queue and Hub client."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.core.errors import Code
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.downloads.record import Record, write_record
from app.core.models.downloads.states import Download, DownloadState
from app.core.models.files.verified import VerifiedFiles
from app.core.models.hub import Hub as HubClient
from app.core.models.hub import Network
from app.core.models.library.installed import InstalledModel, ModelSource
from app.core.models.library.library import ModelLibrary
from app.core.paths import AppPaths
from app.core.services import CoreServices
from app.ui.models.page_state import (
    ModelCard,
    PartialItem,
    ProgressState,
    SearchResults,
    SearchState,
)
from app.ui.models.viewmodels.catalogue_refresh import CatalogueRefresh
from app.ui.models.viewmodels.downloads import DownloadsViewModel, spec_key
from app.ui.models.viewmodels.hub_search import HubSearch
from app.ui.models.viewmodels.library_actions import LibraryActions
from app.ui.models.viewmodels.library_jobs import LibraryJobs
from app.ui.models.viewmodels.recommendation import RecommendationViewModel
from app.ui.threads.runner import Lane, Runner
from tests.helpers.downloads import COMMAND, REPOSITORY, Stage
from tests.helpers.gguf_files import write_model
from tests.helpers.hub_server import Hub, Slow, Status
from tests.helpers.scripted import ScriptedEngine
from tests.ui.stage import GPT_OSS, STARTER, FakeLibrary, core_services

OTHER = "other/thing-GGUF"


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    made = Runner()
    bugs: list[str] = []
    made.bug.connect(bugs.append)
    yield made
    made.close()
    made.deleteLater()
    qtbot.wait(1)
    assert bugs == []


def settle(qtbot: QtBot, runner: Runner) -> None:
    for _ in range(3):
        for lane in (Lane.LIBRARY, Lane.HUB, Lane.LONG, Lane.POOL, Lane.DOWNLOADS):
            assert runner.wait(lane, 20)
        qtbot.wait(1)


class Events:
    """Every emission of some signals of one object, in order."""

    def __init__(self, source: QObject, *names: str) -> None:
        self.all: list[tuple[str, object]] = []
        for name in names:
            signal = getattr(source, name)
            signal.connect(lambda *values, name=name: self.all.append((name, *values)))

    def names(self) -> list[str]:
        return [name for name, *_ in self.all]

    def of(self, wanted: str) -> list[object]:
        return [value for name, *values in self.all if name == wanted for value in values]


# On the Hub


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        yield hub


@pytest.fixture
def services(profile: AppPaths, hub: Hub) -> Iterator[CoreServices]:
    """Where the Hub may be asked, as long as `privacy.network` allows it."""
    base = core_services(profile, ScriptedEngine([]), FakeLibrary([STARTER]))

    def network() -> Network:
        return Network(allowed=base.settings.get("privacy.network"), endpoint=hub.url)

    made = replace(base, hub=HubClient(COMMAND, network, base.connections))
    yield made
    made.close()


class Search:
    """`HubSearch` with what is on its way and what is here, and the last that it emitted."""

    def __init__(self, runner: Runner, services: CoreServices) -> None:
        self.runner = runner
        self.downloads: dict[str, Download] = {}
        self.here: dict[str, ModelCard] = {}
        self.model = HubSearch(
            runner,
            services.hub,
            services.plan_service,
            lambda: self.downloads,
            lambda spec: self.here.get(spec_key(spec)),
            parent=runner,
        )
        self.seen: list[SearchResults] = []
        self.model.search_changed.connect(self.seen.append)

    @property
    def now(self) -> SearchResults:
        return self.model.search


@pytest.fixture
def search(runner: Runner, services: CoreServices) -> Search:
    return Search(runner, services)


@pytest.fixture
def published(hub: Hub, tmp_path: Path) -> str:
    hub.add(REPOSITORY, {"model-Q4.gguf": write_model(tmp_path / "published.gguf")})
    hub.add(OTHER, {"thing-Q8.gguf": write_model(tmp_path / "thing.gguf")})
    return f"{REPOSITORY}/model-Q4.gguf"


def test_a_search_finds_repositories_and_opens_one(
    qtbot: QtBot, runner: Runner, search: Search, published: str
) -> None:
    search.model.look_for("model")
    assert search.now.state is SearchState.RUNNING
    settle(qtbot, runner)
    assert [hit.repository for hit in search.now.hits] == [REPOSITORY]
    search.model.open(REPOSITORY)
    assert search.now.hits[0].opening
    settle(qtbot, runner)
    (hit,) = search.now.hits
    assert not hit.opening and [card.key for card in hit.files] == [published]
    assert hit.files[0].fit_summary == "Probably fits entirely on the graphics card."
    search.model.collapse(REPOSITORY)
    assert search.now.hits[0].files is None
    search.model.leave()
    assert search.now == SearchResults() and search.seen[-1] == SearchResults()


def test_only_the_last_of_two_searches_is_shown(
    qtbot: QtBot, runner: Runner, search: Search, published: str
) -> None:
    search.model.look_for("model")
    search.model.look_for("thing")
    settle(qtbot, runner)
    assert [hit.repository for hit in search.now.hits] == [OTHER]
    assert [each.text for each in search.seen if each.state is SearchState.FOUND] == ["thing"]


def test_what_arrives_after_the_search_was_left_is_dropped(
    qtbot: QtBot, runner: Runner, search: Search, published: str
) -> None:
    search.model.look_for("model")
    settle(qtbot, runner)
    search.model.open(REPOSITORY)
    search.model.leave()
    settle(qtbot, runner)
    assert search.now == SearchResults()


def test_the_files_follow_downloads_and_models_that_are_here(
    qtbot: QtBot, runner: Runner, search: Search, published: str
) -> None:
    search.model.look_for("model")
    settle(qtbot, runner)
    search.model.open(REPOSITORY)
    settle(qtbot, runner)
    (card,) = search.now.hits[0].files
    moved = Events(search.model, "card_changed")
    download = Download("1", card.spec, DownloadState.RUNNING, 10)
    search.downloads[published] = download
    search.model.follow()
    assert search.now.hits[0].files[0].download == download
    search.model.move(replace(download, done_bytes=20))
    assert [each.download.received_bytes for each in moved.of("card_changed")] == [20]
    search.downloads.clear()
    search.here[published] = ModelCard("mine", "Mine", model=GPT_OSS)
    search.model.follow()
    (found,) = search.now.hits[0].files
    assert (found.key, found.name, found.model) == (published, card.name, GPT_OSS)
    assert found.download is None and found.spec == card.spec


def test_a_repository_that_has_gone_has_the_error_in_its_place(
    qtbot: QtBot, runner: Runner, search: Search, hub: Hub, published: str
) -> None:
    search.model.look_for("model")
    settle(qtbot, runner)
    del hub.repositories[REPOSITORY]
    search.model.open(REPOSITORY)
    settle(qtbot, runner)
    (hit,) = search.now.hits
    assert hit.error.code is Code.HUB_UNAUTHORIZED and not hit.opening
    assert search.now.state is SearchState.FOUND


def test_a_search_is_repeated_when_the_network_is_switched(
    qtbot: QtBot, search: Search, services: CoreServices, hub: Hub, published: str
) -> None:
    runner = search.runner
    hub.faults.append(Status(503, retry_after="30"))
    search.model.look_for("model")
    services.settings.set("privacy.network", False)
    search.model.network_changed()
    settle(qtbot, runner)
    assert search.now.state is SearchState.FAILED
    assert (search.now.text, search.now.error.code) == ("model", Code.NETWORK_OFF)
    search.model.network_changed()  # nothing runs any more
    settle(qtbot, runner)
    assert search.now.state is SearchState.FAILED


@pytest.fixture
def refresh(runner: Runner, services: CoreServices) -> CatalogueRefresh:
    return CatalogueRefresh(runner, services.catalogue, services.hub, runner)


def test_a_refresh_asks_once_however_often_it_is_begun(
    qtbot: QtBot, runner: Runner, services: CoreServices, hub: Hub, refresh: CatalogueRefresh
) -> None:
    for repository in {spec.repository for spec in services.catalogue.specs() if spec.repository}:
        hub.add(repository, {})
    events = Events(refresh, "changed", "refreshed", "failed")
    refresh.begin()
    refresh.begin()
    assert refresh.running and events.names() == ["changed"]
    settle(qtbot, runner)
    assert not refresh.running
    assert events.names() == ["changed", "changed", "refreshed"]


def test_a_refresh_without_the_network_fails_and_can_begin_again(
    qtbot: QtBot, runner: Runner, services: CoreServices, refresh: CatalogueRefresh
) -> None:
    services.settings.set("privacy.network", False)
    events = Events(refresh, "changed", "refreshed", "failed")
    refresh.network_changed()  # none runs: nothing is asked
    for _ in range(2):
        refresh.begin()
        settle(qtbot, runner)
    assert [error.code for error in events.of("failed")] == [Code.NETWORK_OFF] * 2
    assert not refresh.running


def test_a_refresh_under_way_begins_again_with_the_new_network(
    qtbot: QtBot, runner: Runner, services: CoreServices, hub: Hub, refresh: CatalogueRefresh
) -> None:
    hub.faults.append(Status(503, retry_after="30"))
    events = Events(refresh, "changed", "refreshed", "failed")
    refresh.begin()
    services.settings.set("privacy.network", False)
    refresh.network_changed()
    settle(qtbot, runner)
    assert events.names() == ["changed", "changed", "failed"]
    assert events.of("failed")[0].code is Code.NETWORK_OFF


# What to download


@pytest.mark.parametrize(
    ("models", "offered"), [((), True), ((STARTER,), True), ((STARTER, GPT_OSS), False)]
)
def test_a_model_is_recommended_to_who_has_no_good_one(
    qtbot: QtBot,
    runner: Runner,
    services: CoreServices,
    models: Sequence[InstalledModel],
    offered: bool,
) -> None:
    recommendation = RecommendationViewModel(runner, services, runner)
    events = Events(recommendation, "offered", "failed")
    recommendation.recommend_for(models)
    settle(qtbot, runner)
    ((_, found),) = events.all
    assert (found is not None) is offered
    if found is not None:
        assert found.spec.name == "gpt-oss-20b" and "gpt-oss-20b" in found.sentence
        recommendation.download()
        settle(qtbot, runner)
        assert [error.code for error in events.of("failed")] == [Code.NETWORK_OFF]


# Downloads


@pytest.fixture
def downloads_stage(tmp_path: Path) -> Iterator[Stage]:
    with Stage(tmp_path) as stage:
        yield stage


def test_a_download_is_followed_from_its_beginning_to_its_end(
    qtbot: QtBot, runner: Runner, downloads_stage: Stage
) -> None:
    downloads = DownloadsViewModel(runner, downloads_stage.queue, runner)
    events = Events(downloads, "moved", "changed", "done", "broken", "failed")
    spec = downloads_stage.spec()
    assert downloads.percent() is None
    downloads.add(spec)
    qtbot.waitUntil(lambda: bool(events.of("done")), timeout=20_000)
    assert "changed" in events.names() and events.of("broken") == events.of("failed") == []
    assert list(downloads.unfinished()) == [spec_key(spec)]  # until the library has found it
    assert downloads.percent() is None
    downloads.found()
    assert downloads.unfinished() == {}


def test_a_paused_download_stays_and_a_cancelled_one_goes(
    qtbot: QtBot, runner: Runner, downloads_stage: Stage
) -> None:
    downloads_stage.hub.faults.append(Slow(2_000_000, times=0))
    downloads = DownloadsViewModel(runner, downloads_stage.queue, runner)
    events = Events(downloads, "moved", "changed", "done", "broken", "failed")
    spec = downloads_stage.spec()

    def state() -> DownloadState | None:
        found = downloads.unfinished().get(spec_key(spec))
        return found.state if found else None

    downloads.add(spec)
    qtbot.waitUntil(lambda: bool(events.of("moved")), timeout=20_000)
    assert downloads.percent() is not None
    downloads.pause(downloads.unfinished()[spec_key(spec)])
    qtbot.waitUntil(lambda: state() is DownloadState.PAUSED, timeout=20_000)
    assert downloads.percent() is None
    downloads.cancel(downloads.unfinished()[spec_key(spec)])
    qtbot.waitUntil(lambda: state() is None, timeout=20_000)
    assert events.of("done") == events.of("broken") == events.of("failed") == []


def test_a_download_that_fails_is_told_once(
    qtbot: QtBot, runner: Runner, downloads_stage: Stage
) -> None:
    downloads = DownloadsViewModel(runner, downloads_stage.queue, runner)
    events = Events(downloads, "done", "broken", "failed")
    gone = replace(downloads_stage.spec(), revision="0" * 40)
    downloads.add(gone)
    qtbot.waitUntil(lambda: bool(events.all), timeout=20_000)
    ((name, download),) = events.all
    assert name == "broken" and download.error.code is Code.HUB_NOT_FOUND


# On this disk


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    (tmp_path / "models").mkdir()
    return ModelLibrary(tmp_path / "models", verified=VerifiedFiles(tmp_path / "verified.json"))


@pytest.fixture
def actions(runner: Runner, library: ModelLibrary) -> LibraryActions:
    return LibraryActions(runner, library, runner)


def acts(actions: LibraryActions) -> Events:
    return Events(actions, "changed", "added", "refused", "removed", "forgotten", "failed")


def test_of_several_files_the_good_ones_are_added_and_the_rest_named(
    qtbot: QtBot, runner: Runner, actions: LibraryActions, library: ModelLibrary, tmp_path: Path
) -> None:
    events = acts(actions)
    good = write_model(tmp_path / "good.gguf")
    text = tmp_path / "notes.txt"
    text.write_text("no model")
    actions.add([text, good, tmp_path / "absent.gguf"])
    settle(qtbot, runner)
    assert events.names() == ["refused", "added", "changed"]
    (refused,), (added,) = events.of("refused"), events.of("added")
    assert [error.facts["path"] for error in refused] == [str(text), str(tmp_path / "absent.gguf")]
    assert [model.path for model in added] == [good]
    actions.unlist(added[0])
    settle(qtbot, runner)
    assert events.names()[3:] == ["forgotten", "changed"]
    assert good.exists() and good not in {model.path for model in library.installed()}


def test_nothing_changes_when_nothing_could_be_added(
    qtbot: QtBot, runner: Runner, actions: LibraryActions, tmp_path: Path
) -> None:
    events = acts(actions)
    actions.add([tmp_path / "absent.gguf"])
    settle(qtbot, runner)
    assert events.names() == ["refused"]


def test_a_file_that_is_not_listed_is_not_removed(
    qtbot: QtBot, runner: Runner, actions: LibraryActions, tmp_path: Path
) -> None:
    events = acts(actions)
    path = write_model(tmp_path / "elsewhere.gguf")
    actions.remove(InstalledModel("Elsewhere", path, 1, place=ModelSource.ADDED))
    settle(qtbot, runner)
    assert [error.code for error in events.of("failed")] == [Code.MODEL_NOT_LISTED]
    assert events.names() == ["failed"] and path.exists()


def test_only_the_named_leftover_is_deleted(
    qtbot: QtBot, runner: Runner, actions: LibraryActions, library: ModelLibrary
) -> None:
    for name in ("one", "two"):
        (library.folder / f"{name}.gguf.part").write_bytes(b"x" * 10)
    partials = library.partials()
    events = acts(actions)
    first = partials[0]
    actions.delete_partial(PartialItem("one", first.path, 10))
    settle(qtbot, runner)
    assert events.names() == ["changed"]
    assert [each.path for each in library.partials()] == [partials[1].path]


@pytest.mark.parametrize("blocked", [False, True])
def test_the_folder_of_the_models_is_made_before_it_is_shown(
    qtbot: QtBot, runner: Runner, tmp_path: Path, blocked: bool
) -> None:
    folder = tmp_path / "new" / "models"
    if blocked:
        (tmp_path / "new").write_text("a file")
    actions = LibraryActions(runner, ModelLibrary(folder), runner)
    events, shown = acts(actions), []
    actions.open_folder(shown.append)
    settle(qtbot, runner)
    assert shown == ([] if blocked else [folder])
    assert folder.is_dir() is not blocked
    assert [error.code for error in events.of("failed")] == [Code.WRITE_FAILED] * blocked


@pytest.fixture
def jobs(runner: Runner, library: ModelLibrary) -> LibraryJobs:
    return LibraryJobs(runner, library, runner)


def own_models(library: ModelLibrary, *names: str) -> list[InstalledModel]:
    """Models that were downloaded: their hashes are known."""
    for name in names:
        path = write_model(library.folder / name / f"{name}.gguf", name)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        file = SpecFile(path.name, path.stat().st_size, digest)
        write_record(path, Record(name, REPOSITORY, "1" * 40, "", (file,), "sha256"))
    return [each for each in library.installed() if each.place is ModelSource.GLOSS]


def job_events(jobs: LibraryJobs) -> Events:
    return Events(jobs, "changed", "progressed", "verified", "moved", "failed")


def test_models_are_verified_one_after_another(
    qtbot: QtBot, runner: Runner, jobs: LibraryJobs, library: ModelLibrary
) -> None:
    one, two = own_models(library, "one", "two")
    events = job_events(jobs)
    for model in (one, two, two):  # the second time changes nothing
        jobs.verify(model)
    for each in (one, two):
        assert jobs.verifying(each.path) == ProgressState(0, each.size_bytes)
    settle(qtbot, runner)
    assert [each.path for each in events.of("verified")] == [one.path, two.path]
    assert all(each.verified for each in events.of("verified"))
    assert events.names().count("changed") == 4 and events.of("failed") == []
    assert jobs.verifying(one.path) is jobs.verifying(two.path) is None


def test_a_damaged_model_fails_and_the_next_is_verified(
    qtbot: QtBot, runner: Runner, jobs: LibraryJobs, library: ModelLibrary
) -> None:
    one, two = own_models(library, "one", "two")
    with one.path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"!")
    events = job_events(jobs)
    jobs.verify(one)
    jobs.verify(two)
    settle(qtbot, runner)
    assert [error.code for error in events.of("failed")] == [Code.MODEL_CORRUPT]
    assert [each.path for each in events.of("verified")] == [two.path]


def test_one_that_waits_to_be_verified_can_be_stopped(
    qtbot: QtBot, runner: Runner, jobs: LibraryJobs, library: ModelLibrary
) -> None:
    one, two = own_models(library, "one", "two")
    events = job_events(jobs)
    jobs.verify(one)
    jobs.verify(two)
    jobs.stop_verifying(two)
    jobs.stop_verifying(replace(two, path=two.path.with_name("unknown.gguf")))
    settle(qtbot, runner)
    assert [each.path for each in events.of("verified")] == [one.path]
    assert events.of("failed") == [] and jobs.verifying(two.path) is None


def test_the_folder_of_the_models_is_moved_once_at_a_time(
    qtbot: QtBot, runner: Runner, jobs: LibraryJobs, library: ModelLibrary, tmp_path: Path
) -> None:
    own_models(library, "one")
    events = job_events(jobs)
    new = tmp_path / "new"
    new.mkdir()
    jobs.move(new)
    assert jobs.moving is not None
    jobs.move(tmp_path / "elsewhere")
    settle(qtbot, runner)
    assert events.of("moved") == [new] and events.of("failed") == []
    assert jobs.moving is None and library.folder == new
    (tmp_path / "file").touch()
    jobs.move(tmp_path / "file")
    settle(qtbot, runner)
    assert [error.code for error in events.of("failed")] == [Code.MOVE_FAILED]
    assert library.folder == new and jobs.moving is None


def test_a_move_can_be_stopped(
    qtbot: QtBot, runner: Runner, jobs: LibraryJobs, library: ModelLibrary, tmp_path: Path
) -> None:
    own_models(library, "one")
    events, old = job_events(jobs), library.folder
    hold = threading.Event()
    for _ in range(2):  # the lane has two threads
        runner.submit(Lane.LONG, hold.wait, lambda _: None, lambda _: None)
    (tmp_path / "new").mkdir()
    jobs.move(tmp_path / "new")
    jobs.stop_moving()
    hold.set()
    settle(qtbot, runner)
    assert events.names() == ["changed", "changed"]
    assert library.folder == old and jobs.moving is None
