"""`SettingsViewModel`: the settings as the pane shows them, saved without making it wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core.browser.view import EngineCount
from app.core.errors import UserError
from app.core.python_tool.wasm_files import WasmFiles
from app.core.settings.declarations import OPENAI_SAMPLING, SETTINGS
from app.core.settings.setting import Section, Setting, Value
from app.core.settings.store import revised
from app.ui.settings.values import Imported
from app.ui.settings.viewmodels.about import AboutViewModel
from app.ui.settings.viewmodels.choices import SettingChoices
from app.ui.settings.viewmodels.connections import ConnectionsViewModel
from app.ui.settings.viewmodels.hub_token import TokenViewModel
from app.ui.settings.viewmodels.plan_preview import PlanPreview
from app.ui.settings.viewmodels.python_files import PythonFilesViewModel
from app.ui.settings.viewmodels.sampling import SamplingInUse
from app.ui.settings.viewmodels.servers import ServersViewModel
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals

if TYPE_CHECKING:
    from app.core.services import Services


class SettingsViewModel(QObject):
    """Made and used on the GUI thread; `changed` notifies about each change, from any source.

    The parts of the pane that are more than rows have view models of their own: `plan`, `choices`,
    `sampling`, `token`, `connections`, `tool_servers`, `python_files` and `about`.
    """

    changed = Signal(str, object)  # key, value
    failed = Signal(object)  # UserError
    all_reset = Signal(object)  # the former values
    imported = Signal(object)  # Imported
    exported = Signal(object)  # Path

    def __init__(
        self,
        runner: Runner,
        services: Services,
        settings_signals: SettingsSignals,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = services.settings
        self.plan = PlanPreview(runner, services, self)
        self.choices = SettingChoices(runner, services, self)
        self.sampling = SamplingInUse(runner, services, self)
        self.token = TokenViewModel(runner, services.secrets, self)
        self.connections = ConnectionsViewModel(runner, services.connections, self)
        count = EngineCount(services.engine)
        self.tool_servers = ServersViewModel(runner, services.mcp_servers, count, self)
        self.python_files = PythonFilesViewModel(
            runner, WasmFiles(services.paths.python), services.python_download, self
        )
        self.about = AboutViewModel(runner, services.report, self)
        settings_signals.changed.connect(self._publish)
        self.changed.connect(self.python_files.follow)
        self.plan.devices_changed.connect(self.choices.set_devices)

    @property
    def problems(self) -> tuple[UserError, ...]:
        """The problems of the settings file at start."""
        return self._store.problems

    def value(self, setting: Setting[Any]) -> Any:
        return self._store.get(setting)

    def is_set(self, setting: Setting[Any]) -> bool:
        return self._store.is_set(setting)

    @Slot(str, object)
    def set(self, key: str, value: Value) -> None:
        store, setting = self._store, SETTINGS[key]
        if isinstance(value, tuple):  # what was added or taken away, done to what is there by then
            shown = store.get(setting)
            self._save(lambda: store.update(setting, lambda now: revised(now, shown, value)), key)
        else:
            self._save(lambda: store.set(setting, value), key)

    @Slot(str)
    def reset(self, key: str) -> None:
        self._save(lambda: self._store.reset(key), key)

    @Slot()
    def reset_all(self) -> None:
        self._runner.submit(
            Lane.SETTINGS, self._store.reset_all, self.all_reset.emit, self.failed.emit
        )

    @Slot()
    def use_openai_sampling(self) -> None:
        """The defaults are OpenAI's values, except for models that ask for others."""
        self.put(dict.fromkeys(OPENAI_SAMPLING))

    @Slot(object)
    def put(self, values: Mapping[str, Value | None]) -> None:
        """Several at once, as an undo does; None is the default."""
        self._save(lambda: self._store.put(values), *values)

    @Slot(object)
    def export_to(self, path: Path) -> None:
        store = self._store
        self._runner.submit(
            Lane.SETTINGS,
            lambda: store.export_to(path),
            lambda _: self.exported.emit(path),
            self.failed.emit,
        )

    @Slot(object)
    def import_from(self, path: Path) -> None:
        store = self._store

        def work() -> Imported:
            before = store.values()
            problems = store.import_from(path)
            after = store.values()
            changed = {key for key in {*before, *after} if before.get(key) != after.get(key)}
            return Imported(path, {key: before.get(key) for key in changed}, problems)

        self._runner.submit(Lane.SETTINGS, work, self.imported.emit, self.failed.emit)

    def _save(self, work: Callable[[], None], *keys: str) -> None:
        def failed(error: UserError) -> None:
            for key in keys:  # the rows show again what counts
                self._publish(key)
            self.failed.emit(error)

        self._runner.submit(Lane.SETTINGS, work, lambda _: None, failed)

    @Slot(str)
    def _publish(self, key: str) -> None:
        setting = SETTINGS[key]
        self.changed.emit(key, self._store.get(setting))
        if setting.section is Section.ENGINE:
            self.plan.refresh()
