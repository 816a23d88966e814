"""The view models behind the settings pane over real settings, without a widget."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import Code, UserError
from app.core.models.transfer.connections import Connections, Purpose
from app.core.paths import AppPaths
from app.core.settings import declarations as d
from app.core.settings.secrets import Secrets
from app.core.settings.store import SettingsStore
from app.ui.settings.values import PlanView, TokenState
from app.ui.settings.viewmodels.hub_token import TokenViewModel
from app.ui.settings.viewmodels.settings import SettingsViewModel
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals
from tests.helpers.keyrings import MemoryKeyring
from tests.ui.settings_stage import CARD, MEMORY, MODEL, STARTER, FakeLibrary, Keyring, Parts


class Desk:
    """The view models, and what they have emitted."""

    def __init__(self, qtbot: QtBot, paths: AppPaths) -> None:
        self.qtbot, self.runner = qtbot, Runner()
        self.parts = Parts(
            paths,
            SettingsStore(paths.settings),
            Connections(paths.data / "connections.jsonl"),
            Keyring(),
            FakeLibrary([MODEL, STARTER]),
            (MEMORY, CARD),
        )
        self.signals = SettingsSignals(self.parts.settings, self.runner)
        self.model = SettingsViewModel(self.runner, self.parts, self.signals, self.runner)
        self.changes: list[tuple[str, object]] = []
        self.failures: list[UserError] = []
        self.views: list[PlanView] = []
        self.absences: list[UserError] = []
        self.model.changed.connect(lambda key, value: self.changes.append((key, value)))
        self.model.failed.connect(self.failures.append)
        self.model.plan.changed.connect(self.views.append)
        self.model.plan.absent.connect(self.absences.append)

    @property
    def settings(self) -> SettingsStore:
        return self.parts.settings

    def settle(self) -> None:
        for _ in range(3):
            for lane in (Lane.SETTINGS, Lane.LIBRARY, Lane.POOL):
                assert self.runner.wait(lane, 10)
            self.qtbot.wait(1)

    def codes(self) -> list[Code]:
        return [error.code for error in self.failures]


@pytest.fixture
def desk(qtbot: QtBot, profile: AppPaths) -> Iterator[Desk]:
    profile.data.mkdir(parents=True)
    made = Desk(qtbot, profile)
    yield made
    made.signals.close()
    made.runner.close()
    made.runner.deleteLater()
    qtbot.wait(1)


# SettingsViewModel


def test_a_setting_is_saved_and_emitted_once(desk: Desk) -> None:
    desk.model.set(d.SAMPLING_TEMPERATURE.key, 0.5)
    desk.settle()
    assert desk.changes == [(d.SAMPLING_TEMPERATURE.key, 0.5)]
    assert desk.model.is_set(d.SAMPLING_TEMPERATURE)
    desk.model.reset(d.SAMPLING_TEMPERATURE.key)
    desk.settle()
    assert not desk.model.is_set(d.SAMPLING_TEMPERATURE)
    assert desk.changes[1:] == [(d.SAMPLING_TEMPERATURE.key, d.SAMPLING_TEMPERATURE.default)]


def test_a_setting_that_cannot_be_saved_is_emitted_as_it_is(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UserError(Code.DISK_FULL, path="/x/settings.toml")

    monkeypatch.setattr(desk.settings, "set", full)
    desk.model.set(d.SAMPLING_TEMPERATURE.key, 0.5)
    desk.settle()
    assert desk.codes() == [Code.DISK_FULL]
    assert desk.changes == [(d.SAMPLING_TEMPERATURE.key, d.SAMPLING_TEMPERATURE.default)]


def test_a_list_keeps_what_came_from_elsewhere(desk: Desk, tmp_path: Path) -> None:
    """The pane shows one file; another is added while the change waits for the lane."""
    mine, other, new = (str(tmp_path / name) for name in ("mine", "other", "new"))
    desk.settings.set(d.MODELS_EXTRA, (mine,))
    hold = threading.Event()
    desk.runner.submit(Lane.SETTINGS, hold.wait, lambda _: None, lambda _: None)
    desk.model.set(d.MODELS_EXTRA.key, (mine, new))
    desk.settings.set(d.MODELS_EXTRA, (mine, other))
    hold.set()
    desk.settle()
    assert set(desk.settings.get(d.MODELS_EXTRA)) == {mine, other, new}


def test_all_can_be_reset_and_put_back(desk: Desk) -> None:
    former: list[dict[str, object]] = []
    desk.model.all_reset.connect(former.append)
    desk.model.put({d.SAMPLING_TEMPERATURE.key: 0.5, d.SAMPLING_TOP_P.key: 0.9})
    desk.settle()
    desk.model.reset_all()
    desk.settle()
    assert not desk.model.is_set(d.SAMPLING_TOP_P)
    desk.model.put(former[0])
    desk.settle()
    assert (desk.model.value(d.SAMPLING_TEMPERATURE), desk.model.value(d.SAMPLING_TOP_P)) == (
        0.5,
        0.9,
    )
    desk.model.use_openai_sampling()
    desk.settle()
    assert not desk.model.is_set(d.SAMPLING_TEMPERATURE)


def test_settings_are_exported_and_imported_with_what_was_before(
    desk: Desk, tmp_path: Path
) -> None:
    outcomes: list[object] = []
    desk.model.exported.connect(outcomes.append)
    desk.model.imported.connect(outcomes.append)
    file = tmp_path / "settings.toml"
    desk.settings.set(d.SAMPLING_TEMPERATURE, 0.5)
    desk.model.export_to(file)
    desk.settle()
    desk.settings.set(d.SAMPLING_TEMPERATURE, 0.7)
    desk.model.import_from(file)
    desk.settle()
    exported, imported = outcomes
    assert exported == file and imported.path == file and imported.problems == ()
    assert imported.before == {d.SAMPLING_TEMPERATURE.key: 0.7}
    assert desk.settings.get(d.SAMPLING_TEMPERATURE) == 0.5
    desk.model.import_from(tmp_path / "absent.toml")
    desk.model.export_to(tmp_path)  # a folder
    desk.settle()
    assert len(desk.failures) == 2 and len(outcomes) == 2


# PlanPreview


def test_a_value_that_is_tried_out_changes_the_plan_and_saves_nothing(desk: Desk) -> None:
    plan, key = desk.model.plan, d.ENGINE_CONTEXT_LENGTH.key
    plan.try_out(key, 4096)  # before the model is known
    assert desk.views == []
    plan.refresh()
    plan.refresh_model()
    desk.settle()
    first = desk.views[-1]
    assert first.model == MODEL.name and first.devices == (MEMORY, CARD)
    plan.try_out(key, 131_072)
    assert len(desk.views) == 2 and desk.views[-1].plan.context_length == 131_072
    assert desk.views[-1].costs[key].takes > first.costs[key].takes
    plan.try_out(d.SAMPLING_TEMPERATURE.key, 0.5)  # of no plan
    assert len(desk.views) == 2
    plan.refresh()
    assert desk.views[-1].plan == first.plan
    assert not desk.model.is_set(d.ENGINE_CONTEXT_LENGTH)


def test_a_saved_setting_of_the_engine_is_planned_with(desk: Desk) -> None:
    desk.model.plan.refresh_model()
    desk.settle()
    assert desk.views[-1].plan.gpu_layers > 0
    desk.model.set(d.ENGINE_DEVICE.key, "cpu")
    desk.settle()
    assert desk.views[-1].plan.gpu_layers == 0


def test_without_a_model_there_is_no_plan_but_the_devices_are_known(desk: Desk) -> None:
    desk.parts.library.models.clear()
    desk.model.plan.refresh_model()
    desk.settle()
    assert [error.code for error in desk.absences] == [Code.NO_MODEL] and desk.views == []
    assert [value for value, _ in desk.model.choices.of(d.ENGINE_DEVICE)][2:] == [CARD.name]
    desk.model.plan.try_out(d.ENGINE_CONTEXT_LENGTH.key, 4096)
    assert desk.views == []


def test_a_machine_that_cannot_be_asked_is_emitted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> None:
        raise UserError(Code.ENGINE_START_FAILED)

    monkeypatch.setattr(desk.parts.plan_service, "devices", fail)
    desk.model.plan.refresh_model()
    desk.settle()
    assert [error.code for error in desk.absences] == [Code.ENGINE_START_FAILED]


# SettingChoices, SamplingInUse


def test_the_choices_are_what_is_on_this_machine(desk: Desk) -> None:
    choices = desk.model.choices
    changed: list[str] = []
    choices.changed.connect(lambda key, _: changed.append(key))
    assert [value for value, _ in choices.of(d.MODELS_AT_START)] == ["last", "none"]
    choices.refresh()
    desk.settle()
    assert choices.of(d.MODELS_AT_START)[2:] == tuple(
        (str(model.path), model.name) for model in (MODEL, STARTER)
    )
    assert choices.of(d.GENERAL_LANGUAGE)[0][0] == "system"
    assert ("de", "Deutsch") in choices.of(d.GENERAL_LANGUAGE)
    assert changed == [d.MODELS_AT_START.key, d.GENERAL_LANGUAGE.key]
    choices.refresh()
    desk.settle()
    assert len(changed) == 2  # the same is not emitted again


def test_sampling_in_use_is_that_of_the_chosen_model(desk: Desk) -> None:
    sampling, emitted = desk.model.sampling, []
    sampling.changed.connect(lambda: emitted.append(sampling.model))
    assert sampling.of(d.SAMPLING_TEMPERATURE) is None
    sampling.refresh()
    desk.settle()
    assert emitted == [MODEL.name]
    assert sampling.of(d.SAMPLING_TEMPERATURE) == 1.0
    assert sampling.of(d.ENGINE_THREADS) is None
    desk.parts.library.models = [STARTER]
    sampling.refresh()
    desk.settle()
    assert (sampling.model, sampling.of(d.SAMPLING_TEMPERATURE)) == (STARTER.name, 0.2)
    desk.parts.library.models.clear()
    sampling.refresh()
    desk.settle()
    assert (sampling.model, sampling.of(d.SAMPLING_TEMPERATURE)) == ("", None)


# TokenViewModel


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def token(desk: Desk, keyring: MemoryKeyring) -> TokenViewModel:
    made = TokenViewModel(desk.runner, Secrets(keyring), desk.runner)
    made.failed.connect(desk.failures.append)
    return made


def test_a_token_is_kept_and_forgotten(
    desk: Desk, keyring: MemoryKeyring, token: TokenViewModel
) -> None:
    states: list[TokenState] = []
    token.changed.connect(states.append)
    assert token.state is TokenState.LOOKING
    acts: list[Callable[[], None]] = [
        token.refresh,
        lambda: token.save("  "),
        lambda: token.save(" hf_x \n"),
        token.forget,
    ]
    for act in acts:
        act()
        desk.settle()
    assert states == [TokenState.NONE, TokenState.SAVED, TokenState.NONE]
    assert keyring.passwords == {} and desk.failures == []


def test_a_keyring_that_cannot_be_used_is_a_state_and_no_failure(
    desk: Desk, keyring: MemoryKeyring, token: TokenViewModel
) -> None:
    keyring.failure = RuntimeError("locked")
    token.refresh()
    desk.settle()
    assert token.state is TokenState.UNREADABLE
    token.save("hf_x")
    desk.settle()
    assert token.state is TokenState.THIS_RUN and desk.failures == []


def test_a_keyring_that_was_locked_is_asked_again(
    desk: Desk, keyring: MemoryKeyring, token: TokenViewModel
) -> None:
    token.save("hf_x")
    desk.settle()
    other = TokenViewModel(desk.runner, Secrets(keyring), desk.runner)
    keyring.failure = RuntimeError("locked")
    other.refresh()
    desk.settle()
    assert other.state is TokenState.UNREADABLE
    keyring.failure = None
    other.ask_again()
    desk.settle()
    assert other.state is TokenState.SAVED


def test_a_token_that_the_keyring_keeps_is_not_called_forgotten(
    desk: Desk, keyring: MemoryKeyring, token: TokenViewModel
) -> None:
    token.save("hf_x")
    desk.settle()
    keyring.keeps = True
    token.forget()
    desk.settle()
    assert desk.codes() == [Code.TOKEN_NOT_FORGOTTEN]
    assert token.state is TokenState.UNREADABLE


# ConnectionsViewModel, AboutViewModel


def test_the_newest_connection_stands_first(desk: Desk) -> None:
    lists: list[list[str]] = []
    desk.model.connections.changed.connect(lambda all: lists.append([each.host for each in all]))
    for day, host in ((2, "two"), (3, "three"), (1, "one")):
        at = datetime(2026, 11, day, tzinfo=UTC)
        desk.parts.connections.record(host, Purpose.SEARCH, 1, at=at)
    desk.model.connections.refresh()
    desk.model.connections.refresh()
    desk.settle()
    assert lists == [["three", "two", "one"]]


def test_every_part_has_a_licence_to_read(desk: Desk) -> None:
    about = desk.model.about
    parts: list[object] = []
    texts: dict[str, str] = {}
    about.parts_changed.connect(parts.extend)
    about.licence_changed.connect(lambda part, text: texts.update({part.name: text}))
    about.refresh()
    desk.settle()
    about.open_licence(next(part for part in parts if part.name == "llama.cpp"))
    desk.settle()
    assert "MIT" in texts["llama.cpp"]


def test_a_report_that_cannot_be_made_is_empty(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    reports: list[str] = []
    desk.model.about.report_changed.connect(reports.append)
    desk.model.about.failed.connect(desk.failures.append)
    desk.model.about.make_report()
    desk.settle()
    assert "gpt-oss-20b" in reports[0]

    def fail(**_: object) -> None:
        raise UserError(Code.ENGINE_START_FAILED)

    monkeypatch.setattr(desk.parts.plan_service, "devices", fail)
    desk.model.about.make_report()
    desk.settle()
    assert reports[1:] == [""] and desk.codes() == [Code.ENGINE_START_FAILED]
