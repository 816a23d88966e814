"""`ModelChoice`: the models on this computer, and which of them is in use."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import Code, UserError
from app.core.loading.options import (
    AT_START_LAST,
    AT_START_NONE,
    choose_model,
    model_at_start,
)
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.library.library import InstalledModel, ModelLibrary
from app.core.services import Services
from app.core.settings.declarations import CHAT_MODEL, MODELS_AT_START
from app.core.settings.store import SettingsStore
from app.ui.engine.engine_status import Choice
from app.ui.text.collation import models_by_name
from app.ui.threads.runner import Lane, Runner

_Found = tuple[list[InstalledModel], InstalledModel | UserError]


class ModelChoice(QObject):
    """`changed` is emitted after each scan and each choice; `load_wanted` asks to load the chosen
    model, `preload_wanted` to load it ahead of the first question."""

    changed = Signal(object)  # Choice
    found = Signal(list)  # of InstalledModel: the disk was scanned
    load_wanted = Signal()
    preload_wanted = Signal()
    failed = Signal(object)  # UserError of the library or the settings

    def __init__(self, runner: Runner, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library = services.library
        self._settings = services.settings
        self._choice = Choice()
        self._named: Path | None = None  # by the settings for each start, then by the user

    def begin(self) -> None:
        """Scan the library for the first time, and load the model the settings name."""
        library, settings = self._library, self._settings

        def work() -> tuple[_Found, bool]:
            models = _that_chat(library)
            try:
                model, ahead = model_at_start(library, settings)
            except UserError as error:
                return (models, error), False
            return (models, model), ahead

        def arrived(found: tuple[_Found, bool]) -> None:
            models, ahead = found
            self._found(*models)
            if self._settings.get(MODELS_AT_START) not in (AT_START_LAST, AT_START_NONE):
                self._named = self._choice.chosen.path if self._choice.chosen else None
            if ahead:
                self.preload_wanted.emit()

        self._runner.submit(Lane.LIBRARY, work, arrived, self._not_found)

    def _refresh(self, then: Callable[[], None] | None = None) -> None:
        """Scan the library again, then call `then`."""
        library, settings, named = self._library, self._settings, self._named

        def work() -> _Found:
            models = _that_chat(library)
            try:
                return models, _wanted(library, settings, named)
            except UserError as error:
                return models, error

        def arrived(found: _Found) -> None:
            self._found(*found)
            if then is not None:
                then()

        self._runner.submit(Lane.LIBRARY, work, arrived, self._not_found)

    @Slot()
    def refresh(self) -> None:
        self._refresh()

    @Slot()
    def refresh_and_preload(self) -> None:
        self._refresh(self.preload_wanted.emit)

    @Slot(object)
    def choose(self, path: Path) -> None:
        """Use this model from now on, and load it."""
        chosen = next((each for each in self._choice.models if each.path == path), None)
        if chosen is None:
            return
        self._named = path
        self._put(replace(self._choice, chosen=chosen, missing=None))
        settings = self._settings
        self._runner.submit(
            Lane.SETTINGS,
            lambda: settings.set(CHAT_MODEL, str(path)),
            lambda _: None,
            self.failed.emit,
        )
        self.load_wanted.emit()

    def refresh_and_choose(self, path: Path) -> None:
        """Scan first: the model may have been added only now."""
        self._refresh(lambda: self.choose(path))

    @Slot(object)
    def add(self, path: Path) -> None:
        """Add a model file that stays where it is, and let it answer if it can."""
        library = self._library

        def work() -> tuple[InstalledModel, UserError | None]:
            model = library.add(path)
            return model, library.problem_of(model)

        def added(found: tuple[InstalledModel, UserError | None]) -> None:
            model, problem = found
            if problem is None:
                self.refresh_and_choose(model.path)
            else:
                self.refresh()
                self.failed.emit(problem)

        self._runner.submit(Lane.LIBRARY, work, added, self.failed.emit)

    def _found(self, models: list[InstalledModel], wanted: InstalledModel | UserError) -> None:
        chosen = missing = None
        if isinstance(wanted, InstalledModel):
            chosen = wanted
            if chosen not in models:
                models = [chosen, *models]
        elif wanted.code is not Code.NO_MODEL:
            missing = Path(str(wanted.facts.get("path") or wanted.facts.get("name") or ""))
        self._put(Choice(tuple(models), chosen, missing, known=True))
        self.found.emit(models)

    def _not_found(self, error: UserError) -> None:
        self._put(replace(self._choice, known=True))  # nothing more is to come
        self.failed.emit(error)

    def _put(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.changed.emit(choice)


def _that_chat(library: ModelLibrary) -> list[InstalledModel]:
    return models_by_name(each for each in library.installed() if each.kind is ModelKind.CHAT)


def _wanted(library: ModelLibrary, settings: SettingsStore, named: Path | None) -> InstalledModel:
    """`named` goes before the settings, which may not have been saved yet; unless it is not
    there, for they know when its folder was moved."""
    if named is not None:
        with contextlib.suppress(UserError):
            return library.find(named)
    return choose_model(library, settings)
