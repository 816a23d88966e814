"""The engine's view model over real parts, without a widget."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from app.core.engine.interface import EngineState
from app.core.engine.protocol import Loading
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.core.services import CoreServices
from app.core.settings import declarations as d
from app.core.settings.store import SettingsStore
from app.ui.engine.engine_status import EngineStatus
from app.ui.engine.viewmodels.engine import EngineViewModel
from app.ui.engine.viewmodels.idle import IdleTimer
from app.ui.shell.window_settings import WindowSettings
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals
from tests.helpers.scripted import ScriptedEngine, Step
from tests.ui.stage import GPT_OSS, LOADED, STARTER, FakeLibrary, answer, core_services


@dataclass
class Desk:
    """The view model with what stands behind it, and what it has emitted."""

    services: CoreServices
    engine: EngineViewModel
    signals: SettingsSignals
    runner: Runner
    statuses: list[EngineStatus] = field(default_factory=list)
    errors: list[UserError] = field(default_factory=list)


@pytest.fixture
def make(qtbot, profile: AppPaths) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make_desk(
        loading: Sequence[Step] = (),
        models=(GPT_OSS, STARTER),
        fill: Callable[[SettingsStore], None] = lambda settings: None,
    ) -> Desk:
        engine = ScriptedEngine([lambda prompt: answer("Hello.")], tuple(loading), LOADED)
        services = core_services(profile, engine, FakeLibrary(models, folder=profile.models))
        fill(services.settings)
        runner = Runner()
        signals = SettingsSignals(services.settings, runner)
        desk = Desk(services, EngineViewModel(runner, services, signals, runner), signals, runner)
        desk.engine.status_changed.connect(desk.statuses.append)
        desk.engine.failed.connect(desk.errors.append)
        desk.engine.load_failed.connect(desk.errors.append)
        made.append(desk)
        return desk

    yield make_desk
    for desk in made:
        desk.signals.close()
        desk.runner.close()
        desk.services.close()
        desk.runner.deleteLater()
    qtbot.wait(1)


def loaded(qtbot, desk: Desk) -> None:
    desk.engine.choice.begin()
    qtbot.waitUntil(lambda: desk.engine.status.state is EngineState.READY)


def test_the_chosen_model_is_loaded_and_its_progress_emitted(qtbot, make) -> None:
    desk = make(loading=[(0.1, Loading(0, share)) for share in (0.25, 0.5, 1.0)])
    loaded(qtbot, desk)
    status = desk.engine.status
    assert status.chosen == GPT_OSS
    assert status.loaded is not None
    assert status.progress is None
    shares = [each.progress for each in desk.statuses if each.state is EngineState.LOADING]
    assert shares[0] == 0.0
    assert shares == sorted(shares)
    assert 0.5 in shares


def test_states_of_the_engine_are_emitted_on_the_gui_thread_in_order(qtbot, make) -> None:
    desk = make()
    threads, states = set(), []

    class Receiver(QObject):
        @Slot(object)
        def take(self, status: EngineStatus) -> None:
            threads.add(QThread.currentThread())
            if not states or states[-1] is not status.state:
                states.append(status.state)

    receiver = Receiver(desk.runner)
    desk.engine.status_changed.connect(receiver.take)
    loaded(qtbot, desk)
    thread = threading.Thread(target=desk.services.engine.unload)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: desk.engine.status.state is EngineState.UNLOADED)
    wanted = [EngineState.LOADING, EngineState.READY, EngineState.UNLOADED]
    assert states[-3:] == wanted
    assert threads == {desk.runner.thread()}


def test_a_load_can_be_given_up_which_is_no_error(qtbot, make) -> None:
    desk = make(loading=[(0.5, Loading(0, 0.5)), (60.0, Loading(0, 1.0))])
    desk.engine.choice.begin()
    qtbot.waitUntil(lambda: desk.engine.status.state is EngineState.LOADING)
    desk.engine.loads.cancel()
    qtbot.waitUntil(lambda: desk.engine.status.state is EngineState.UNLOADED)
    assert desk.errors == []


def test_a_load_that_fails_is_emitted_and_kept_until_the_next(qtbot, make) -> None:
    desk = make(loading=[(0.0, UserError(Code.OUT_OF_MEMORY))])
    desk.engine.choice.begin()
    qtbot.waitUntil(lambda: bool(desk.errors))
    assert [error.code for error in desk.errors] == [Code.OUT_OF_MEMORY]
    assert desk.engine.status.error is desk.errors[0]


def test_a_load_can_be_given_up_when_the_one_before_fails_meanwhile(qtbot, make) -> None:
    desk = make(loading=[(0.0, UserError(Code.OUT_OF_MEMORY))])
    desk.engine.choice.begin()
    qtbot.waitUntil(lambda: len(desk.errors) == 1)
    desk.engine.loads.load()
    assert desk.runner.wait(Lane.ENGINE, 10)  # it has failed, but that is not delivered yet
    desk.services.engine.loading = ((60.0, Loading(0, 1.0)),)
    desk.engine.loads.load()
    qtbot.waitUntil(lambda: len(desk.errors) == 2)
    qtbot.waitUntil(lambda: desk.engine.status.state is EngineState.LOADING)
    desk.engine.loads.cancel()
    qtbot.waitUntil(lambda: desk.engine.status.state is EngineState.UNLOADED)


def test_settings_saved_by_any_thread_make_the_load_outdated(qtbot, make) -> None:
    desk = make()
    loaded(qtbot, desk)
    assert not desk.engine.status.outdated
    settings = desk.services.settings
    thread = threading.Thread(target=settings.set, args=(d.ENGINE_CONTEXT_LENGTH, 2048))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: desk.engine.status.outdated)
    settings.reset(d.ENGINE_CONTEXT_LENGTH)
    qtbot.waitUntil(lambda: not desk.engine.status.outdated)


def test_a_choice_is_saved_and_kept(qtbot, make, profile: AppPaths) -> None:
    desk = make()
    loaded(qtbot, desk)
    desk.engine.choice.choose(STARTER.path)
    assert desk.engine.status.chosen == STARTER
    qtbot.waitUntil(lambda: SettingsStore(profile.settings).get(d.CHAT_MODEL) == str(STARTER.path))
    desk.engine.choice.choose(Path("/nowhere.gguf"))
    assert desk.engine.status.chosen == STARTER


def test_without_a_model_nothing_is_loaded(qtbot, make) -> None:
    desk = make(models=())
    desk.engine.choice.begin()
    qtbot.waitUntil(lambda: desk.engine.status.known)
    assert desk.engine.status.chosen is None
    assert desk.engine.turn_options() is None
    assert desk.engine.status.state is EngineState.UNLOADED


def test_an_idle_timer_counts_only_while_the_engine_is_ready(qtbot) -> None:
    parent, fired = QObject(), []
    timer = IdleTimer(parent, minute_ms=1)
    timer.idle.connect(lambda: fired.append(True))
    timer.set_minutes(1)
    qtbot.wait(20)
    assert fired == []
    timer.set_state(EngineState.READY)
    qtbot.waitUntil(lambda: fired == [True])
    timer.set_state(EngineState.GENERATING)
    qtbot.wait(20)
    timer.set_state(EngineState.READY)
    timer.set_minutes(0)
    qtbot.wait(20)
    assert fired == [True]


def test_each_change_of_a_setting_is_emitted_once(qtbot, make) -> None:
    desk = make()
    keys: list[str] = []
    desk.signals.changed.connect(keys.append)
    settings = desk.services.settings
    settings.put({d.CHAT_EFFORT.key: "high", d.ENGINE_CONTEXT_LENGTH.key: 4096})
    settings.set(d.ENGINE_CONTEXT_LENGTH, 2048)
    settings.set(d.ENGINE_CONTEXT_LENGTH, 2048)
    qtbot.waitUntil(lambda: len(keys) == 2)
    qtbot.wait(20)
    assert sorted(keys) == [d.CHAT_EFFORT.key, d.ENGINE_CONTEXT_LENGTH.key]


def test_the_window_keeps_its_settings_and_follows_the_effort(
    qtbot, make, profile: AppPaths
) -> None:
    desk = make()
    window = WindowSettings(desk.runner, desk.services.settings, desk.signals, desk.runner)
    with qtbot.waitSignal(window.effort_changed) as changed:
        window.keep(d.CHAT_EFFORT, "high")
    assert changed.args == ["high"]
    assert SettingsStore(profile.settings).get(d.CHAT_EFFORT) == "high"
    with qtbot.waitSignal(window.failed) as failed:
        window.keep(d.CHAT_EFFORT, "endless")
    assert failed.args[0].code is Code.SETTING_INVALID
