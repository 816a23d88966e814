"""The models pane over the real library, queue, planner and Hub client; the Hub is ours."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from send2trash import plat_other

from app.core.devices import Device
from app.core.engine import fit
from app.core.errors import Cancelled
from app.core.loading.placement import PlanService
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.core.models.downloads.queue import DownloadQueue
from app.core.models.downloads.states import DownloadState
from app.core.models.hub import Hub as HubClient
from app.core.models.hub import Network
from app.core.models.library.external_sources import Folder, FolderLayout
from app.core.models.library.installed import InstalledModel, ModelSource
from app.core.models.library.library import ModelLibrary
from app.core.models.library.present import Files, is_here
from app.core.paths import AppPaths
from app.core.services import CoreServices
from app.core.settings.declarations import MODELS_EXTRA
from app.core.settings.store import SettingsStore
from app.main import build_core_services
from app.ui.controls.icon_label import Badge
from app.ui.models.page_state import ModelCard, ModelsPageState, ModelsPageStatus, SearchState
from app.ui.models.pane import ModelsPane
from app.ui.models.viewmodels.downloads import DownloadsViewModel
from app.ui.models.viewmodels.models import ModelsViewModel
from app.ui.models.viewmodels.scan import scan
from app.ui.models.widgets.model_card import ModelCardView
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals
from tests.helpers.downloads import COMMAND, IMPATIENT
from tests.helpers.gguf_files import write_model
from tests.helpers.hub_server import Hub, Slow, Status
from tests.helpers.mover import keep_what_is_in
from tests.ui import gallery_models as gallery

GB = 10**9
DEVICES = (Device("CPU", "CPU", "cpu", 24 * GB, 32 * GB),)
REPOSITORY = "ggml-org/gpt-oss-20b-GGUF"
FILE = "gpt-oss-20b-MXFP4.gguf"


class Steady(PlanService):
    """The same machine whatever else runs on this one."""

    def _with_memory_now(self, found: Sequence[Device]) -> tuple[Device, ...]:
        return tuple(found)


class Desk:
    """The pane, shown, with all that stands behind it."""

    def __init__(self, paths: AppPaths, hub: Hub, others: tuple[Folder, ...] = ()) -> None:
        built = build_core_services(paths)
        self.hub = hub
        self.settings = built.settings
        self.library = ModelLibrary(
            paths.models,
            remember=self._remember,
            others=others,
            catalogue=built.catalogue,
        )
        self.queue = DownloadQueue(
            COMMAND,
            lambda: paths.models,
            paths.data / "downloads.json",
            self._network,
            built.connections,
            patience=IMPATIENT,
        )
        self.services: CoreServices = replace(
            built,
            library=self.library,
            downloads=self.queue,
            hub=HubClient(COMMAND, self._network, built.connections),
            plan_service=Steady(built.settings, lambda: DEVICES),
        )
        self.runner = Runner()
        self.settings_signals = SettingsSignals(self.services.settings, self.runner)
        self.bugs: list[str] = []
        self.runner.bug.connect(self.bugs.append)
        self.downloads = DownloadsViewModel(self.runner, self.services.downloads)
        self.model = ModelsViewModel(
            self.runner, self.services, self.settings_signals, self.downloads
        )
        self.pane = ModelsPane(self.model)
        self.pane.layout().setSizeConstraint(self.pane.layout().SizeConstraint.SetNoConstraint)
        self.page = ModelsPageState()
        self.model.page_changed.connect(self._keep)
        self.pane.resize(880, 1400)

    def _remember(self, path: Path, listed: bool) -> None:
        entries = self.settings.get(MODELS_EXTRA)
        others = tuple(each for each in entries if each != str(path))
        self.settings.set(MODELS_EXTRA, (*others, str(path)) if listed else others)

    def _network(self) -> Network:
        endpoint = self.settings.get("network.endpoint") or self.hub.url
        return Network(allowed=self.settings.get("privacy.network"), endpoint=endpoint)

    def _keep(self, page: ModelsPageState) -> None:
        self.page = page

    def open(self) -> None:
        self.pane.show()
        self.until(lambda: self.page.state is not ModelsPageStatus.LOADING)

    def close(self) -> None:
        self.runner.close()
        self.queue.close()
        self.services.close()
        self.pane.close()
        self.pane.deleteLater()
        self.model.deleteLater()
        self.downloads.deleteLater()
        QTest.qWait(0)
        assert self.bugs == []

    def until(self, condition: Callable[[], object], seconds: float = 30) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, self.words()
            QTest.qWait(10)

    def settle(self) -> None:
        for _ in range(3):
            for lane in (Lane.LIBRARY, Lane.POOL):
                assert self.runner.wait(lane, 10)
            QTest.qWait(0)
        gallery.settle(QApplication.instance(), self.pane)

    def words(self) -> str:
        return " | ".join(
            each.text()
            for each in self.pane.findChildren(QWidget)
            if each.isVisible() and hasattr(each, "text") and each.text()
        )

    def button(self, text: str, within: QWidget | None = None) -> QAbstractButton | None:
        for each in (within or self.pane).findChildren(QAbstractButton):
            if each.text() == text and each.isVisible() and each.isEnabled():
                return each
        return None

    def press(self, text: str, within: QWidget | None = None) -> None:
        self.until(lambda: self.button(text, within))
        self.button(text, within).click()

    def card(self, name: str) -> ModelCardView:
        def find() -> ModelCardView | None:
            for each in self.pane.cards.findChildren(ModelCardView):
                if each.isVisible() and each.accessibleName().startswith(f"{name}."):
                    return each
            return None

        self.until(find)
        return find()

    def installed(self, name: str) -> ModelCard | None:
        return next((each for each in self.page.installed if each.name == name), None)

    def said(self) -> str:
        return " | ".join(notice.sentence for notice in self.pane.notices.shown())


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        yield hub


@pytest.fixture
def desk(qtbot, profile: AppPaths, hub: Hub) -> Iterator[Desk]:
    desk = Desk(profile, hub)
    yield desk
    desk.close()


def publish(desk: Desk, file: Path) -> None:
    """The hub has gpt-oss-20b, which is `file`, and the catalogue knows it."""
    repository = desk.hub.add(REPOSITORY, {FILE: file})
    published = repository.files[FILE]
    catalogue = desk.services.catalogue
    spec = catalogue.find("gpt-oss-20b")
    catalogue.replace(
        [
            replace(
                spec,
                revision=repository.commit,
                files=(type(spec.files[0])(FILE, published.size, published.sha256),),
            )
        ]
    )


def test_a_model_is_downloaded_paused_resumed_and_used(desk: Desk, tiny_full_model: Path) -> None:
    publish(desk, tiny_full_model)
    desk.hub.faults.append(Slow(8_000_000, times=1))
    desk.open()
    used: list[Path] = []
    desk.pane.use_requested.connect(used.append)
    card = desk.card("gpt-oss-20b")
    desk.press("Download", card)
    desk.until(lambda: " a second" in desk.words())
    offered_again: list[ModelsPageState] = []
    desk.model.page_changed.connect(
        lambda page: offered_again.extend([page] if is_offered(page, "gpt-oss-20b") else [])
    )
    desk.press("Pause", card)
    desk.until(lambda: "Paused · " in desk.words())
    desk.pane.hide()  # it does not need the pane
    desk.pane.show()
    desk.press("Resume", card)
    desk.until(lambda: desk.installed("gpt-oss-20b"))
    desk.until(lambda: "“gpt-oss-20b” is downloaded and checked." in desk.said())
    here = desk.installed("gpt-oss-20b").model
    assert here.verified
    assert here.path.read_bytes() == tiny_full_model.read_bytes()
    assert desk.hub.fetched_again(FILE) <= 10 * 1024 * 1024
    desk.settle()
    assert desk.installed("gpt-oss-20b").chosen  # the better one, since nobody has chosen
    desk.press("Chat", desk.card("gpt-oss-20b"))
    desk.press("Use", desk.pane.notices)
    assert used == [here.path, here.path]
    assert offered_again == []
    assert all(card.spec.name != "gpt-oss-20b" for card in desk.page.offered)


def is_offered(page: ModelsPageState, name: str) -> bool:
    return any(card.name == name and card.download is None for card in page.offered)


def test_pause_waits_for_nothing_that_takes_long(
    desk: Desk, tiny_full_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Verifying, moving, and questions to the Hub are all under way at once."""
    publish(desk, tiny_full_model)
    desk.hub.faults.append(Slow(8_000_000, times=0))
    desk.library.folder.mkdir(parents=True)
    shutil.copy(tiny_full_model, desk.library.folder / "mine.gguf")
    over = threading.Event()
    begun: list[str] = []

    def endless(name: str) -> Callable[..., None]:
        def work(*_: object) -> None:
            begun.append(name)
            assert over.wait(60)
            raise Cancelled

        return work

    for name in ("verify", "move"):
        monkeypatch.setattr(desk.library, name, endless(name))
    monkeypatch.setattr(desk.services.hub, "specs", endless("refresh"))
    monkeypatch.setattr(desk.services.hub, "search", endless("search"))
    desk.open()
    try:
        desk.model.downloads.add(desk.services.catalogue.find("gpt-oss-20b"))
        desk.until(lambda: " a second" in desk.words())
        desk.model.jobs.verify(desk.page.installed[0].model)
        desk.model.jobs.move(tmp_path / "other")
        desk.model.catalogue.begin()
        desk.model.search.look_for("tiny")
        desk.until(lambda: len(begun) == 4)
        desk.model.search.leave()
        desk.press("Pause")
        desk.until(lambda: "Paused · " in desk.words())
    finally:
        over.set()
    desk.until(lambda: desk.page.moving is None)


def test_a_failed_download_says_why_and_can_be_tried_again(desk: Desk, tiny_model: Path) -> None:
    publish(desk, tiny_model)
    desk.hub.faults.append(Status(503, where="resolve", times=0))
    desk.open()
    card = desk.card("gpt-oss-20b")
    desk.press("Download", card)
    desk.until(lambda: "has a problem of its own at the moment (status 503)" in desk.words())
    desk.hub.faults.clear()
    desk.press("Try again", card)
    desk.until(lambda: desk.installed("gpt-oss-20b"))


def test_a_cancelled_download_leaves_nothing(desk: Desk, tiny_full_model: Path) -> None:
    publish(desk, tiny_full_model)
    desk.hub.faults.append(Slow(4_000_000, times=0))
    desk.open()
    card = desk.card("gpt-oss-20b")
    desk.press("Download", card)
    desk.until(lambda: " a second" in desk.words())
    desk.press("Cancel", card)
    desk.until(lambda: desk.button("Download", card))
    desk.settle()
    assert desk.queue.downloads() == ()
    assert not list(desk.library.folder.glob(".downloads/*"))


def test_without_network_nothing_is_asked_and_the_way_to_the_switch_is_offered(
    desk: Desk, tiny_model: Path
) -> None:
    publish(desk, tiny_model)
    desk.settings.set("privacy.network", False)
    desk.open()
    wanted: list[str] = []
    desk.pane.settings_requested.connect(wanted.append)
    desk.press("Download", desk.card("gpt-oss-20b"))
    desk.until(lambda: "switched off in the privacy settings" in desk.said())
    desk.press("Open the settings", desk.pane.notices)
    QTest.keyClicks(desk.pane.tools.findChild(QLineEdit), "gpt")
    desk.press("Search")
    desk.until(lambda: desk.model.search.search.state is SearchState.FAILED)
    desk.settle()
    desk.press("Open the settings", desk.pane.cards)
    assert wanted == ["privacy", "privacy"]
    assert desk.hub.requests == []


def ask_by(desk: Desk, press: str) -> None:
    """Have a question to the Hub under way, which is answered by nobody."""
    over = desk.hub.closing
    silence = Status(503, where="api", times=0, then=lambda: over.wait(60))
    if press == "Show files":
        search(desk, "tiny")
        desk.until(lambda: desk.model.search.search.state is SearchState.FOUND)
    desk.hub.faults.append(silence)
    asked = len(desk.hub.requests)
    if press == "Search":
        search(desk, "tiny")
    else:
        desk.press(press)
    desk.until(lambda: len(desk.hub.requests) > asked)


def search(desk: Desk, text: str) -> None:
    field = desk.pane.tools.findChild(QLineEdit)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("press", ["Search", "Show files", "Refresh the catalogue"])
def test_switching_the_network_off_ends_what_is_being_asked(
    desk: Desk, tiny_model: Path, press: str
) -> None:
    desk.hub.add("someone/tiny-GGUF", {"tiny-Q4.gguf": tiny_model})
    desk.open()
    before = set(psutil.Process().children())
    ask_by(desk, press)
    children = set(psutil.Process().children()) - before
    assert children
    desk.settings.set("privacy.network", False)
    desk.until(lambda: "switched off in the privacy settings" in f"{desk.words()} {desk.said()}")
    desk.until(lambda: not any(each.is_running() for each in children), 5)
    desk.settle()
    if press == "Refresh the catalogue":
        assert desk.button("Refresh the catalogue")
    else:
        assert "Asking" not in desk.words()


def test_a_new_address_is_asked_what_the_old_one_did_not_answer(
    desk: Desk, tiny_model: Path
) -> None:
    desk.hub.add("someone/tiny-GGUF", {"tiny-Q4.gguf": tiny_model})
    desk.open()
    ask_by(desk, "Search")
    with Hub() as mirror:
        mirror.add("mirror/tiny-GGUF", {"tiny-Q4.gguf": tiny_model})
        desk.settings.set("network.endpoint", mirror.url)
        desk.until(lambda: desk.model.search.search.state is SearchState.FOUND)
        assert [hit.repository for hit in desk.model.search.search.hits] == ["mirror/tiny-GGUF"]


def test_a_search_leads_to_files_and_to_a_download(desk: Desk, tiny_model: Path) -> None:
    desk.hub.add("someone/tiny-GGUF", {"tiny-Q4.gguf": tiny_model, "tiny-Q8.gguf": tiny_model})
    desk.hub.add("someone/tiny-secret-GGUF", {"secret.gguf": tiny_model}, gated=True)
    desk.settings.set("chat.model", "SmolLM2 135M")
    desk.open()
    search(desk, "tiny")
    desk.until(lambda: desk.model.search.search.state is SearchState.FOUND)
    desk.settle()
    assert "someone/tiny-GGUF" in desk.words()
    hits = {hit.repository: hit for hit in desk.model.search.search.hits}
    assert hits["someone/tiny-secret-GGUF"].gated
    named = "Show files: someone/tiny-GGUF"
    opening = next(
        each for each in desk.pane.findChildren(QAbstractButton) if each.accessibleName() == named
    )
    opening.click()
    card = desk.card("tiny-Q4")
    assert "Probably fits into memory." in desk.words()
    desk.press("Download", card)
    desk.until(
        lambda: any(
            each.size_bytes == tiny_model.stat().st_size and each.model.place is ModelSource.GLOSS
            for each in desk.page.installed
        )
    )
    used: list[Path] = []
    desk.pane.use_requested.connect(used.append)
    desk.press("Use", card)  # it is here now, and says so
    assert [path.name for path in used] == ["tiny-Q4.gguf"]
    assert "On this computer" in badges(card)
    desk.press("Back to my models")
    desk.until(lambda: desk.model.search.search.state is SearchState.NONE)
    assert desk.pane.tools.text() == ""


def badges(card: ModelCardView) -> list[str]:
    return [each.accessibleName() for each in card.findChildren(Badge) if each.isVisible()]


def test_what_is_here_already_is_not_offered_once_more(
    qtbot, profile: AppPaths, hub: Hub, tiny_model: Path, tmp_path: Path
) -> None:
    """LM Studio has one of the two files of a repository."""
    folder = tmp_path / "lmstudio" / "someone" / "tiny-GGUF"
    folder.mkdir(parents=True)
    theirs = Path(shutil.copy(tiny_model, folder / "tiny-Q4.gguf"))
    other = tiny_model.read_bytes()[:-1] + b"!"  # of the same size
    hub.add("someone/tiny-GGUF", {"tiny-Q4.gguf": tiny_model, "tiny-Q8.gguf": other})
    desk = Desk(
        profile, hub, (Folder(ModelSource.LM_STUDIO, tmp_path / "lmstudio", FolderLayout.FILES),)
    )
    desk.settings.set("chat.model", "SmolLM2 135M")
    try:
        desk.open()
        used: list[Path] = []
        desk.pane.use_requested.connect(used.append)
        search(desk, "tiny")
        desk.press("Show files")
        here, elsewhere = desk.card("tiny-Q4"), desk.card("tiny-Q8")
        desk.press("Use", here)
        assert used == [theirs]
        assert "On this computer" in badges(here)
        assert "LM Studio" in here.accessibleName()
        assert desk.button("Download", here) is None
        assert desk.button("Download", elsewhere)
        theirs.unlink()
        desk.model.refresh()
        desk.until(lambda: desk.button("Download", here))
        assert badges(here) == []
    finally:
        desk.close()


A, B = SpecFile("q/Tiny-Q4.gguf", 5, "a" * 64), SpecFile("tiny-Q4.gguf", 5, "b" * 64)


@pytest.mark.parametrize(
    ("published", "size", "files", "here"),
    [
        (A, 5, Files(("another.gguf",), (A.sha256,)), True),
        (A, 5, Files(("tiny-q4.gguf",), (B.sha256,)), False),
        (A, 6, Files(("tiny-q4.gguf",), (A.sha256,)), False),
        (A, 5, Files(("tiny-q4.gguf",), ("",)), True),
        (A, 5, Files(("other.gguf",), ("",)), False),
        (replace(A, sha256=""), 5, Files(("tiny-q4.gguf",), (B.sha256,)), True),
        (replace(A, sha256=""), 5, Files(("tiny-q4.gguf",), ("",), "a/tiny"), True),
        (replace(A, sha256=""), 5, Files(("tiny-q4.gguf",), ("",), "b/tiny"), False),
    ],
)
def test_a_model_is_here_by_its_hash_or_else_by_its_name(
    published: SpecFile, size: int, files: Files, here: bool
) -> None:
    spec = ModelSpec("tiny", "a/tiny", "main", (published,))
    assert is_here(spec, InstalledModel("tiny", Path("/tiny.gguf"), size), files) is here


def test_the_catalogue_is_refreshed_only_when_asked(desk: Desk, tiny_model: Path) -> None:
    desk.hub.add(REPOSITORY, {"gpt-oss-20b-mxfp4.gguf": tiny_model})
    desk.hub.add("ggml-org/gpt-oss-120b-GGUF", {"gpt-oss-120b-mxfp4.gguf": tiny_model})
    desk.open()
    desk.settle()
    assert desk.hub.requests == []
    desk.press("Refresh the catalogue")
    desk.until(lambda: "The catalogue is up to date." in desk.said())
    size = tiny_model.stat().st_size
    chat = ("gpt-oss-20b", "gpt-oss-120b")
    desk.until(
        lambda: {card.size_bytes for card in desk.page.offered if card.name in chat} == {size}
    )
    assert desk.button("Refresh the catalogue")


def test_a_model_of_ours_goes_to_the_bin(
    desk: Desk, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "home" / "data"  # the bin's place is read once in a process
    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(data))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(data / "Trash"))
    desk.library.folder.mkdir(parents=True)
    mine = Path(shutil.copy(tiny_model, desk.library.folder / "mine.gguf"))
    desk.open()
    gone: list[bool] = []
    desk.model.library_changed.connect(lambda: gone.append(True))
    name = next(each.name for each in desk.page.installed if each.model.path == mine)
    desk.press("Remove", desk.card(name))
    assert f"Move “{name}” (" in desk.words()
    assert mine.exists()
    desk.press("Move it to the bin", desk.card(name))
    desk.until(lambda: "is in the system's bin" in desk.said())
    desk.until(lambda: desk.installed(name) is None)
    assert not mine.exists()
    assert gone
    assert len(list((tmp_path / "home").rglob("mine.gguf"))) == 1


def test_an_added_file_is_taken_off_the_list_and_back(
    desk: Desk, tiny_model: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    added = Path(shutil.copy(tiny_model, folder / "letters.gguf"))
    desk.open()
    gallery.drop(desk.pane, added, tmp_path / "nothing.gguf")
    desk.until(lambda: any(each.model.path == added for each in desk.page.installed))
    assert "was added. Gloss uses the file where it is." in desk.said()
    assert "nothing.gguf" in desk.said()
    name = next(each.name for each in desk.page.installed if each.model.path == added)
    card = desk.card(name)
    desk.press("Remove", card)
    desk.press("Only take it off the list", card)
    desk.until(lambda: desk.installed(name) is None)
    assert added.exists()
    desk.press("Undo", desk.pane.notices)
    desk.until(lambda: desk.installed(name))


def test_a_file_added_at_the_terminal_is_on_the_shelf_at_the_next_look(
    profile: AppPaths, tiny_model: Path
) -> None:
    base = build_core_services(profile)
    try:
        scan(base)
        SettingsStore(profile.settings).update(MODELS_EXTRA, lambda now: (*now, str(tiny_model)))
        found = scan(base)
        assert tiny_model in {model.path for model in found.installed}
        assert tiny_model in found.listed
    finally:
        base.close()


def test_a_folder_with_a_dot_in_its_name_is_dropped_among_what_is_no_model(
    desk: Desk, tiny_model: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Qwen2.5-7B-Instruct-GGUF"
    folder.mkdir()
    inside = Path(shutil.copy(tiny_model, folder / "letters.gguf"))
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF")
    empty = tmp_path / "empty.d"
    empty.mkdir()
    desk.open()
    gallery.drop(desk.pane, letter, folder, empty)
    desk.until(lambda: any(each.model.path == inside for each in desk.page.installed))
    assert "so they were not added: letter.pdf, empty.d." in desk.said()


def test_what_is_anothers_is_only_removed_when_that_is_said(
    qtbot, profile: AppPaths, hub: Hub, tiny_model: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "lmstudio" / "someone" / "tiny"
    folder.mkdir(parents=True)
    theirs = Path(shutil.copy(tiny_model, folder / "theirs.gguf"))
    others = (Folder(ModelSource.LM_STUDIO, tmp_path / "lmstudio", FolderLayout.FILES),)
    desk = Desk(profile, hub, others)
    try:
        desk.open()
        shown = next(each for each in desk.page.installed if each.model.path == theirs)
        card = desk.card(shown.name)
        assert "LM Studio" in desk.words()
        desk.press("Remove", card)
        desk.until(lambda: "belongs to LM Studio" in desk.words())
        desk.press("Leave it", card)
        assert theirs.exists()
        desk.press("Remove", card)
        desk.press("Move it to the bin", card)
        desk.until(lambda: desk.installed(shown.name) is None)
        assert not theirs.exists()
    finally:
        desk.close()


def test_a_model_is_verified_and_a_changed_one_is_found_out(desk: Desk, tiny_model: Path) -> None:
    publish(desk, tiny_model)
    desk.library.folder.mkdir(parents=True)
    mine = Path(shutil.copy(tiny_model, desk.library.folder / FILE))
    desk.open()
    card = desk.card("gpt-oss-20b")
    desk.press("Verify", card)
    desk.until(lambda: "it matches the published checksum" in desk.said())
    desk.until(lambda: desk.installed("gpt-oss-20b").model.verified)
    with mine.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"!")
    desk.model.refresh()
    desk.until(lambda: not desk.installed("gpt-oss-20b").model.verified)
    desk.settle()
    desk.press("Verify", desk.card("gpt-oss-20b"))
    desk.until(lambda: "not what was published under this name" in desk.said())


def test_each_model_says_what_it_would_be_like_here(desk: Desk, tiny_model: Path) -> None:
    desk.library.folder.mkdir(parents=True)
    shutil.copy(tiny_model, desk.library.folder / "mine.gguf")
    (desk.library.folder / "broken.gguf").write_bytes(tiny_model.read_bytes()[:2000])
    desk.open()
    desk.until(lambda: all(card.plan or card.problem for card in desk.page.installed))
    desk.until(lambda: all(card.plan or card.embeds for card in desk.page.offered))
    desk.settle()
    cards = {card.name: card for card in (*desk.page.installed, *desk.page.offered)}
    assert cards["gpt-oss-20b"].plan.fits
    assert not cards["gpt-oss-120b"].plan.fits
    assert "gpt-oss-20b" in cards["gpt-oss-120b"].advice
    assert desk.page.recommended == (
        "gpt-oss-20b fits into this computer's memory, about 12.1 GB to download."
    )
    broken = next(card for card in desk.page.installed if card.model.path.stem == "broken")
    assert "ends too early" in desk.words()
    assert broken.problem is not None


def test_plans_on_the_gui_thread_ask_the_system_for_its_cores_once(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The settings pane makes twenty plans for each setting that is saved."""
    built = build_core_services(profile)
    asked: list[int] = []
    monkeypatch.setattr(fit, "_siblings", lambda cpu: asked.append(cpu) or str(cpu))
    shape = built.plan_service.shape(built.catalogue.find("gpt-oss-20b"))
    for _ in range(20):
        assert built.plan_service.plan_of_shape(shape).layers
    assert len(asked) == len(set(asked))
    built.close()


def test_what_a_broken_download_left_can_be_deleted(desk: Desk) -> None:
    left = desk.library.folder / ".downloads" / "old-model-0123456789ab"
    left.mkdir(parents=True)
    (left / "model.gguf.part").write_bytes(b"x" * 5000)
    desk.open()
    desk.settle()
    bar = desk.pane.cards.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.settle()
    assert "old-model" in desk.words()
    desk.press("Delete")
    desk.until(lambda: desk.page.partials == ())
    assert not left.exists()


def test_the_models_folder_moves_with_all_that_is_in_it(
    desk: Desk, tiny_model: Path, tmp_path: Path
) -> None:
    desk.library.folder.mkdir(parents=True)
    shutil.copy(tiny_model, desk.library.folder / "mine.gguf")
    desk.open()
    target = tmp_path / "other disk" / "models"
    desk.model.jobs.move(target)
    desk.until(lambda: f"The models are now in {target}." in desk.said())
    desk.until(lambda: (target / "mine.gguf") in [c.model.path for c in desk.page.installed])
    assert desk.page.folder == target


def test_what_a_move_leaves_behind_is_said_and_the_shelf_is_the_new_one(
    desk: Desk, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = desk.library.folder / "mine.gguf"
    mine.parent.mkdir(parents=True)
    shutil.copy(tiny_model, mine)
    desk.open()
    target = tmp_path / "other disk" / "models"
    with monkeypatch.context() as patch:
        keep_what_is_in(mine.parent, patch)
        desk.model.jobs.move(target)
        desk.until(lambda: "Some stay in" in desk.said())
        desk.until(lambda: desk.page.folder == target)
    desk.until(lambda: (target / "mine.gguf") in [c.model.path for c in desk.page.installed])
    assert mine.exists()


def test_a_models_folder_that_is_gone_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.settings.set("models.folder", str(tmp_path / "gone"))
    desk.library.set_sources(folder=tmp_path / "gone")
    desk.open()
    desk.until(lambda: desk.page.state is ModelsPageStatus.FAILED)
    desk.settle()
    assert "The models folder is not there" in desk.words()
    (tmp_path / "gone").mkdir()
    desk.press("Try again")
    desk.until(lambda: desk.page.state is ModelsPageStatus.READY)


def test_a_models_folder_of_an_impossible_name_is_said(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / ("x" * 300)
    desk.settings.set("models.folder", str(folder))
    desk.library.set_sources(folder=folder)
    desk.open()
    desk.until(lambda: desk.page.state is ModelsPageStatus.FAILED)
    desk.settle()
    assert "The models folder is not there" in desk.words()
    assert [card.model.starter for card in desk.page.installed] == [True]


def broken(*_: object, **__: object) -> None:
    raise ValueError("nobody foresaw it")


@pytest.mark.expect_logs("ValueError on the")
def test_a_bug_leaves_nothing_waiting(
    desk: Desk, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(desk, tiny_model)
    desk.library.folder.mkdir(parents=True)
    shutil.copy(tiny_model, desk.library.folder / FILE)
    with monkeypatch.context() as patch:
        patch.setattr(desk.library, "installed", broken)
        desk.open()
        desk.until(lambda: desk.page.error)
        desk.settle()
        assert "that nobody foresaw" in desk.words()
        assert "Looking for models" not in desk.words()
    desk.press("Try again")
    desk.until(lambda: desk.page.state is ModelsPageStatus.READY)
    desk.settle()
    for name in ("verify", "move"):
        monkeypatch.setattr(desk.library, name, broken)
    monkeypatch.setattr(desk.services.hub, "specs", broken)
    for press, over in (
        (partial(desk.press, "Verify"), lambda: desk.button("Verify")),
        (partial(desk.model.jobs.move, tmp_path / "other"), lambda: desk.page.moving is None),
        (
            partial(desk.press, "Refresh the catalogue"),
            lambda: desk.button("Refresh the catalogue"),
        ),
    ):
        desk.pane.notices.clear()
        press()
        desk.until(lambda: "that nobody foresaw" in desk.said())
        desk.until(over)
    assert desk.bugs == ["ValueError"] * 4
    desk.bugs.clear()


def test_by_keyboard_alone_from_the_field_to_a_download(desk: Desk, tiny_model: Path) -> None:
    publish(desk, tiny_model)
    desk.open()
    desk.settle()
    desk.pane.activateWindow()
    desk.pane.setFocus()
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus.accessibleName() == "Download: gpt-oss-20b":
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        desk.settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    desk.until(lambda: desk.installed("gpt-oss-20b"))


def test_a_download_of_an_earlier_day_is_there_when_the_pane_opens(
    desk: Desk, tiny_full_model: Path
) -> None:
    publish(desk, tiny_full_model)
    desk.hub.faults.append(Slow(8_000_000, times=0))
    spec = desk.services.catalogue.find("gpt-oss-20b")
    begun = desk.queue.add(spec)
    desk.until(lambda: desk.queue.downloads()[0].done_bytes > 0)
    desk.queue.pause(begun.id)
    desk.open()
    desk.until(lambda: "Paused · " in desk.words())
    assert desk.page.offered[0].download.state is DownloadState.PAUSED
    assert desk.page.partials == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_a_pipe_and_a_device_that_are_dropped_hold_nothing_up(
    desk: Desk, tiny_model: Path, tmp_path: Path
) -> None:
    pipe, device = tmp_path / "pipe.gguf", tmp_path / "zero.gguf"
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    good = Path(shutil.copy(tiny_model, tmp_path / "good.gguf"))
    desk.open()
    gallery.drop(desk.pane, pipe, device, good)
    desk.until(lambda: any(each.model.path == good for each in desk.page.installed))
    assert "were not added: pipe.gguf, zero.gguf." in desk.said()
    gallery.drop(desk.pane, pipe)
    desk.until(lambda: f"{pipe} is not a model that Gloss can open" in desk.said())


def test_models_that_cannot_chat_say_what_they_are_and_are_not_offered(
    desk: Desk, tiny_model: Path
) -> None:
    folder = desk.library.folder
    chat = {"tokenizer.chat_template": "{{ messages }}"}
    bare = {"tokenizer.chat_template": ""}
    write_model(folder / "e.gguf", "Finder", **chat, **{"llama.pooling_type": 1})
    write_model(folder / "r.gguf", "Sorter", **chat, **{"llama.pooling_type": 4})
    write_model(folder / "b.gguf", "Base", **bare)
    shutil.copy(tiny_model, folder / "gpt-oss-20b-MXFP4.gguf")
    desk.open()
    desk.settle()
    for name, words in (
        ("Finder", "memory while it reads or searches your documents"),
        ("Sorter", "This is a reranker: it sorts search results and cannot chat."),
        ("Base", "This model has no chat template, so Gloss does not know how to talk to it."),
    ):
        card = desk.card(name)
        shown = [each.text() for each in card.findChildren(QWidget) if hasattr(each, "text")]
        assert words in " ".join(shown)
        assert desk.button("Use", card) is None
        assert desk.button("Remove", card)
    assert desk.page.installed
    chosen = [each.name for each in desk.page.installed if each.chosen]
    assert chosen == ["gpt-oss-20b"]
