"""A real window over a real store, with an engine that plays a script."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from keyring.backends.null import Keyring as NoKeyring
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget

from app.core.browser.view import EngineCount
from app.core.chat.conversation_index import ConversationIndex
from app.core.chat.document_parts import DocumentParts
from app.core.chat.passages import PassageFinder
from app.core.chat.session import ChatSession
from app.core.collections.question_vectors import QuestionVectors
from app.core.collections.service import CollectionService
from app.core.collections.store import CollectionStore
from app.core.conversations.store import ConversationStore
from app.core.deadline import Deadline
from app.core.devices import Device
from app.core.documents.extractor import Extractor
from app.core.embedding.chosen import ChosenEmbedder
from app.core.engine.interface import Engine
from app.core.engine.protocol import Delta, LoadedModel
from app.core.errors import Code, UserError
from app.core.gguf import GgufModel, model_of_facts
from app.core.hardware.shape import ModelShape, shape_of
from app.core.loading.loader import ModelLoader
from app.core.loading.placement import AnyModel, PlanService
from app.core.messages import Channel
from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.downloads.queue import DownloadQueue
from app.core.models.hub.client import Hub
from app.core.models.library.library import InstalledModel, ModelLibrary
from app.core.models.transfer.connections import Connections
from app.core.models.transfer.network import Network
from app.core.paths import AppPaths, resources
from app.core.python_tool.wasm_download import WasmDownload
from app.core.services import CoreServices, Services
from app.core.settings.secrets import Secrets
from app.core.settings.store import SettingsStore
from app.core.tools.toolbox import Toolboxes, ToolSource
from app.main import mcp_servers
from app.ui.shell.main_window import MainWindow
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals
from tests.helpers.scripted import Script, ScriptedEngine, Step, stream

GPT_OSS = InstalledModel(
    "gpt-oss-20b", Path("/models/gpt-oss-20b-mxfp4.gguf"), 12_109_566_624, architecture="gpt-oss"
)
STARTER = InstalledModel(
    "SmolLM2 135M", Path("/models/smollm2.gguf"), 98_000_000, True, architecture="llama"
)
LOADED = LoadedModel(
    path="",
    name="gpt-oss-20b",
    architecture="gpt-oss",
    chat_format="harmony",
    parameters=20_910_000_000,
    file_bytes=12_109_566_624,
    layers=24,
    gpu_layers=0,
    context_length=8192,
    trained_context=131072,
    threads=2,
    swa_full=True,
    flash_attention=True,
    extra_buffers=True,
    tools=True,
)
DEVICES = (
    Device("CPU", "AMD Ryzen 7 5800X", "cpu", 26_000_000_000, 33_600_000_000),
    Device("CUDA0", "NVIDIA GeForce RTX 4070", "gpu", 11_800_000_000, 12_900_000_000),
)


SETTLING = tuple(lane for lane in Lane if lane not in (Lane.ENGINE, Lane.TURNS))


class FakeLibrary(ModelLibrary):
    """The models on this machine, without their files."""

    def __init__(
        self,
        models: Sequence[InstalledModel],
        wanted: UserError | None = None,
        folder: Path = Path("/models"),
    ) -> None:
        super().__init__(folder)
        self.models = list(models)
        self.wanted = wanted

    def installed(self) -> list[InstalledModel]:
        return list(self.models)

    def find(self, wanted: str | Path) -> InstalledModel:
        if self.wanted is not None:
            raise self.wanted
        return next(model for model in self.models if str(model.path) == str(wanted))

    def add(self, path: Path) -> InstalledModel:
        model = InstalledModel(path.stem, path, 1000)
        self.models.insert(0, model)
        return model

    def check(self, model: InstalledModel) -> None:
        """All of them could be loaded."""


class FixedPlanService(PlanService):
    """The real planner over a machine that is always the same, and files that are not there:
    each has the inside of gpt-oss-20b."""

    def __init__(self, settings: SettingsStore, devices: Sequence[Device]) -> None:
        super().__init__(settings, lambda: devices, cores=lambda: 8)
        self._all = tuple(devices)
        self._shape = shape_of(_header())

    def devices(self, *, again: bool = False) -> tuple[Device, ...]:
        return self._all

    def shape(self, model: AnyModel) -> ModelShape:
        return self._shape if isinstance(model, InstalledModel) else super().shape(model)


def _header() -> GgufModel:
    return model_of_facts(json.loads((resources() / "headers/gpt-oss-20b.json").read_text()))


def core_services(
    paths: AppPaths,
    engine: Engine,
    models: ModelLibrary,
    devices: Sequence[Device] = DEVICES,
) -> CoreServices:
    """Real parts; no process of theirs is ever started."""
    settings = SettingsStore(paths.settings)
    connections = Connections(paths.data / "connections.jsonl")
    command = [sys.executable, "-c", "raise SystemExit('not on the stage')"]
    plan_service = FixedPlanService(settings, devices)

    def network() -> Network:
        return Network(allowed=False)

    return CoreServices(
        paths=paths,
        settings=settings,
        secrets=Secrets(NoKeyring()),
        connections=connections,
        catalogue=Catalogue(resources() / "catalogue.json", paths.catalogue),
        library=models,
        hub=Hub(command, network, connections),
        downloads=DownloadQueue(
            command, lambda: paths.models, paths.data / "downloads.json", network, connections
        ),
        engine=engine,
        plan_service=plan_service,
        loader=ModelLoader(engine, models, plan_service),
        python_download=WasmDownload(command, paths.python_download, network, connections),
    )


def no_report() -> str:
    raise UserError(Code.ENGINE_START_FAILED, detail="not on the stage")


@dataclass
class Stage:
    window: MainWindow
    services: Services
    engine: ScriptedEngine
    runner: Runner
    bugs: list[str]

    def attach(self) -> None:
        self.window.populate(self.services, SettingsSignals(self.services.settings, self.window))

    def settle(self) -> None:
        """Until no lane has work and what it said has been heard."""
        for _ in range(3):
            for lane in SETTLING:
                assert self.runner.wait(lane, 10)
            QTest.qWait(0)

    def until(self, condition: Callable[[], object], seconds: float = 10) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, "waited in vain"
            QTest.qWait(10)

    def until_idle(self) -> None:
        self.until(lambda: not list(self.window.chat.turns))
        self.settle()

    def activate(self) -> None:
        """The platform of the tests leaves no window active behind a menu or a dialog."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def open(self, title: str) -> None:
        """The conversation with this title, once all of it that is in sight is made."""
        row = next(r for r in self.window.conversations.records if r.title == title)
        self.window.conversation.open(row.id)
        self.settle()
        self.until(lambda: not self.window.pane.transcript.busy)

    @property
    def field(self) -> QPlainTextEdit:
        """In which a message is written."""
        return self.window.pane.composer.findChild(QPlainTextEdit)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.field, text)

    def ask(self, text: str) -> None:
        """As a user does: type it and press Enter."""
        self.type(text)
        QTest.keyClick(self.field, Qt.Key.Key_Return)

    def button(self, name: str, parent: QWidget | None = None) -> QAbstractButton:
        """The lowest one that is visible under this name, which is its text if it has no other.
        Waits for it: messages are made a few at a time."""
        found: list[QAbstractButton] = []

        def look() -> bool:
            found[:] = [
                button
                for button in (parent or self.window).findChildren(QAbstractButton)
                if button.isVisible() and name in (button.accessibleName(), button.text())
            ]
            return bool(found) and not self.window.pane.transcript.busy

        self.until(look)
        return max(found, key=lambda button: button.mapToGlobal(button.rect().topLeft()).y())

    def click(self, name: str, parent: QWidget | None = None) -> None:
        """The mouse on the middle of `button(name)`, disabled or not."""
        QTest.mouseClick(self.button(name, parent), Qt.MouseButton.LeftButton)


class _Bugs(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @Slot(str)
    def note(self, kind: str) -> None:
        self.seen.append(kind)


@contextmanager
def stage(
    paths: AppPaths,
    turns: Sequence[Script] = (),
    *,
    models: Sequence[InstalledModel] = (GPT_OSS, STARTER),
    wanted: UserError | None = None,
    loading: Iterable[Step] = (),
    loaded: LoadedModel = LOADED,
    fill: Callable[[ConversationStore], None] = lambda store: None,
    attach: bool = True,
    devices: Sequence[Device] = DEVICES,
    size: tuple[int, int] | None = (1120, 760),
    tools: Sequence[ToolSource] = (),
) -> Iterator[Stage]:
    """The window, shown; `fill` writes conversations first. All is ended afterwards."""
    engine = ScriptedEngine(
        list(turns) or [lambda prompt: answer("Hello.")], tuple(loading), replace(loaded)
    )
    base = core_services(paths, engine, FakeLibrary(models, wanted, paths.models), devices)
    if wanted is not None:
        base.settings.set("chat.model", str(wanted.facts.get("path", "gone.gguf")))
    store = ConversationStore.open(paths.database)
    fill(store)
    toolboxes = Toolboxes(tools)
    parts = DocumentParts(store.documents, engine, Extractor().extract)
    embedder = ChosenEmbedder(base.settings)
    collections = CollectionStore(
        paths.collections,
        built_in=ConversationIndex(store),
        questions=QuestionVectors(embedder.current),
    )
    session = ChatSession(
        *(store, engine, base.loader.load),
        toolboxes=toolboxes,
        passages=PassageFinder(collections, EngineCount(engine)),
        engine_queue=base.engine_queue,
    )
    indexing = CollectionService(collections, embedding_model=embedder.path)
    embedder.on_changed(indexing.embedding_model_changed)
    services = Services(
        **vars(base),
        store=store,
        embedder=embedder,
        collections=collections,
        indexing=indexing,
        document_parts=parts,
        session=session,
        toolboxes=toolboxes,
        mcp_servers=mcp_servers(base),
        report=no_report,
    )
    runner = Runner()
    bugs = _Bugs()
    runner.bug.connect(bugs.note)
    window = MainWindow(runner, paths)
    try:
        if size is not None:  # else what suits the screen, which is small where tests run
            window.resize(*size)
        window.show()
        it = Stage(window, services, engine, runner, bugs.seen)
        if attach:
            it.attach()
            it.settle()
        yield it
    finally:
        window.finish(Deadline(10))
        window.save_state()
        engine.close()
        runner.close()
        services.close()
        window.close()
        window.deleteLater()
        QTest.qWait(0)
    assert bugs.seen == []


def answer(text: str, reasoning: str = "", speed: float = 2000) -> Iterator[Step]:
    if reasoning:
        yield from stream(reasoning, speed, Channel.ANALYSIS)
    yield from stream(text, speed)


class Gate:
    """A turn that waits in the middle until the test lets it go on."""

    def __init__(self, before: str, after: str = "", channel: Channel = Channel.FINAL) -> None:
        self.open = threading.Event()
        self._before, self._after, self._channel = before, after, channel

    def __call__(self, prompt: object) -> Iterator[Any]:
        yield 0.0, Delta(0, self._channel, self._before)
        while not self.open.is_set():
            yield 0.01, Delta(0, self._channel, "")
        if self._after:
            yield 0.0, Delta(0, Channel.FINAL, self._after)
