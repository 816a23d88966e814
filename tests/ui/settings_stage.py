"""A real settings pane over a real settings file, and over what else it shows."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.core.devices import Device
from app.core.diagnostics.report import Diagnosis, NamedPlan
from app.core.errors import Code, UserError
from app.core.gguf import model_of_facts
from app.core.hardware.machine import inspect_machine
from app.core.hardware.shape import ModelShape, shape_of
from app.core.loading.placement import PlanService
from app.core.mcp_servers.servers import McpServers
from app.core.models.library.library import InstalledModel
from app.core.models.transfer.connections import Connections, Purpose
from app.core.models.transfer.network import Network
from app.core.paths import AppPaths, resources
from app.core.program import program
from app.core.python_tool.wasm_download import WasmDownload
from app.core.settings.declarations import PRIVACY_NETWORK
from app.core.settings.secrets import Secrets
from app.core.settings.store import SettingsStore
from app.main import mcp_servers
from app.texts.report import report
from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.folder_fields import FoldersField
from app.ui.controls.number_field import NumberField
from app.ui.controls.switch import Switch
from app.ui.controls.text_fields import LineField, LinesField
from app.ui.settings.pane import SettingsPane
from app.ui.settings.viewmodels.settings import SettingsViewModel
from app.ui.settings.widgets.setting_row import SettingRow
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals
from tests.ui.find import complete, visible_texts

GB = 1_000_000_000
MODEL = InstalledModel(
    "gpt-oss-20b", Path("/models/gpt-oss-20b-mxfp4.gguf"), 12_109_566_624, architecture="gpt-oss"
)
STARTER = InstalledModel(
    "SmolLM2 135M", Path("/models/smollm2.gguf"), 98_000_000, True, architecture="llama"
)
MEMORY = Device("CPU", "Processor", "cpu", 26 * GB, 32 * GB)
CARD = Device("Vulkan0", "GeForce RTX 4070", "gpu", 11 * GB, 12 * GB)


class FakeLibrary:
    """The models on this machine, without a disk."""

    def __init__(self, models: Sequence[InstalledModel]) -> None:
        self.models = list(models)

    def installed(self) -> list[InstalledModel]:
        return list(self.models)

    def find(self, wanted: str | Path) -> InstalledModel:
        for model in self.models:
            if str(model.path) == str(wanted):
                return model
        raise UserError(Code.FILE_MISSING, path=str(wanted))

    def fault_of(self, model: InstalledModel) -> None:
        """All of them could be loaded."""


class CataloguePlanner(PlanService):
    """Plans gpt-oss-20b by the header in the catalogue, where the file is not on the disk."""

    def shape(self, model: object) -> ModelShape:
        facts = json.loads((resources() / "headers" / "gpt-oss-20b.json").read_text("utf-8"))
        return shape_of(model_of_facts(facts))

    def _with_memory_now(self, found: Sequence[Device]) -> tuple[Device, ...]:
        return tuple(found)  # the same on every machine


class Keyring:
    """Where a system has or lacks a keyring."""

    def __init__(self, token: str = "", works: bool = True) -> None:
        self._token = token
        self.persistent = works
        self.readable = True

    def token(self) -> str:
        return self._token

    def set_token(self, text: str) -> None:
        self._token = text
        if not self.persistent:
            raise UserError(Code.KEYRING_UNAVAILABLE)

    def forget_token(self) -> None:
        self._token = ""
        if not self.persistent:
            raise UserError(Code.TOKEN_NOT_FORGOTTEN)


class NoEngine:
    """Without a model, which could count tokens."""

    def count_tokens(self, texts: Sequence[str]) -> Sequence[int]:
        raise UserError(Code.NOT_LOADED)


@dataclass
class Parts:
    """Of the services, those that the settings pane uses."""

    paths: AppPaths
    settings: SettingsStore
    connections: Connections
    secrets: Keyring | Secrets
    library: FakeLibrary
    devices: Sequence[Device]
    address: str = "http://127.0.0.1:9"  # of the files of a release
    plan_service: PlanService = field(init=False)
    mcp_servers: McpServers = field(init=False)
    engine: NoEngine = field(init=False)
    python_download: WasmDownload = field(init=False)

    def __post_init__(self) -> None:
        self.mcp_servers = mcp_servers(self)
        self.engine = NoEngine()
        self.python_download = WasmDownload(
            program("download"),
            self.paths.python_download,
            lambda: Network(allowed=self.settings.get(PRIVACY_NETWORK)),
            self.connections,
            address=self.address,
        )
        self.plan_service = CataloguePlanner(self.settings, lambda: self.devices)

    def report(self) -> str:
        diagnosis = Diagnosis(
            versions={"gloss": "0.1.0", "python": "3.11.7", "llama-cpp-python": "0.3.36"},
            machine=inspect_machine(self.paths.models),
            paths=self.paths,
            devices=tuple(self.devices),
            quirks=(),
            models=tuple(self.library.models),
            plans=(NamedPlan(MODEL.name, self.plan_service.plan(MODEL), True),),
            self_test=None,
            database_check=(),
            failures=(),
        )
        return report(diagnosis)


@dataclass
class SettingsStage:
    pane: SettingsPane
    model: SettingsViewModel
    parts: Parts
    runner: Runner

    @property
    def settings(self) -> SettingsStore:
        return self.parts.settings

    def settle(self) -> None:
        """Until all rows are made, no lane has work and what it said has been heard."""
        self.until(lambda: complete(self.pane))
        for _ in range(3):
            QTest.qWait(0)
            for lane in (Lane.STORE, Lane.SETTINGS, Lane.LIBRARY, Lane.POOL):
                assert self.runner.wait(lane, 10)
        QTest.qWait(0)

    def until(self, condition: Callable[[], object], seconds: float = 10) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, "waited in vain"
            QTest.qWait(10)


def shown_value(row: SettingRow) -> object:
    control = row.control
    if isinstance(control, Switch):
        return control.isChecked()
    if isinstance(control, ChoiceBox):
        return control.currentData()
    if isinstance(control, NumberField):
        return control.value()
    if isinstance(control, LineField):
        return control.text()
    if isinstance(control, LinesField):
        return control.toPlainText()
    paths = tuple(visible_texts(control))
    return paths if isinstance(control, FoldersField) else paths[0]


def journal(connections: Connections) -> None:
    """What weeks of use leave behind."""
    start = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
    repositories = ["ggml-org/gpt-oss-20b-GGUF", "bartowski/a-model-with-a-rather-long-name-GGUF"]
    for number in range(14):
        at = start + timedelta(hours=31 * number)
        connections.record("huggingface.co", Purpose.SEARCH, 48_211 + number, at=at)
        if number % 3 == 0:
            what = repositories[number % 2]
            connections.record(
                "cas-bridge.xethub.hf.co", Purpose.DOWNLOAD, 12_109_566_624, what, at
            )


@contextmanager
def settings_stage(
    paths: AppPaths,
    *,
    file: str = "",
    models: Sequence[InstalledModel] = (MODEL,),
    devices: Sequence[Device] = (MEMORY, CARD),
    secrets: Keyring | Secrets | None = None,
    fill: Callable[[Connections], None] = lambda connections: None,
    size: tuple[int, int] = (1000, 760),
    address: str = "http://127.0.0.1:9",
) -> Iterator[SettingsStage]:
    """The pane, shown; `file` is what stands in the settings file before it is read."""
    if file:
        paths.settings.parent.mkdir(parents=True, exist_ok=True)
        paths.settings.write_text(file, encoding="utf-8")
    connections = Connections(paths.data / "connections.jsonl")
    fill(connections)
    parts = Parts(
        paths,
        SettingsStore(paths.settings),
        connections,
        secrets or Keyring(),
        FakeLibrary(models),
        devices,
        address,
    )
    runner = Runner()
    settings_signals = SettingsSignals(parts.settings, runner)
    model = SettingsViewModel(runner, parts, settings_signals)
    window = QWidget()
    window.resize(*size)
    pane = SettingsPane(model, window)
    pane.resize(*size)
    try:
        window.show()
        window.activateWindow()
        pane.setFocus()
        it = SettingsStage(pane, model, parts, runner)
        it.settle()
        yield it
    finally:
        settings_signals.close()
        runner.close()
        parts.mcp_servers.close()
        window.close()
        window.deleteLater()
        model.deleteLater()
        QTest.qWait(0)
