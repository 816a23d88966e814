"""What the window says of how a model is loaded: where it runs, what was tried instead, what
the settings would have otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.core.devices import DeviceMemory
from app.core.engine.interface import EngineState
from app.core.engine.protocol import FellBack, Loading, LoadOptions, ToolsLeftOut
from app.core.errors import Code
from app.core.paths import AppPaths
from app.core.settings import declarations as d
from app.ui.controls.text_button import TextButton
from app.ui.engine.viewmodels import engine
from app.ui.engine.viewmodels.idle import IdleTimer
from app.ui.engine.widgets.placement_overlay import PlacementOverlay
from tests.ui.find import named, press, visible_texts
from tests.ui.shell.test_window import notices, push
from tests.ui.stage import DEVICES, GPT_OSS, LOADED, Stage, answer, stage

pytestmark = pytest.mark.usefixtures("qapp")

ON_GPU = replace(
    LOADED,
    gpu_layers=25,
    cpu_experts=4,
    devices=("CUDA0",),
    memory=(
        DeviceMemory("CPU_Mapped", weights=2_300_000_000),
        DeviceMemory("CUDA0", 9_700_000_000, 420_000_000, 410_000_000),
        DeviceMemory("CUDA_Host", compute=20_000_000),
    ),
)


def loaded(it: Stage) -> None:
    it.until(lambda: it.window.engine.status.load_decision is not None)
    it.settle()


def header(it: Stage) -> str:
    return state(it).text()


def state(it: Stage) -> TextButton:
    """What the header says of the model; a click shows more."""
    return it.window.pane.header.findChild(TextButton)


def words(it: Stage) -> list[str]:
    """All that the sheet says."""
    return visible_texts(it.window.findChild(PlacementOverlay))


def test_the_header_says_where_the_model_runs(profile: AppPaths) -> None:
    with stage(profile, loaded=ON_GPU) as it:
        loaded(it)
        assert header(it) == "on the graphics card and the processor"
        exactly = "all 24 layers on RTX 4070 · experts of the first 4 layers in memory"
        assert state(it).toolTip().startswith(exactly)


def test_a_card_that_is_not_used_is_said_with_the_reason(profile: AppPaths) -> None:
    with stage(profile, loaded=LOADED) as it:
        loaded(it)
        assert header(it) == "on the processor"
        exactly = "on the processor, 2 threads · RTX 4070 is not used"
        assert state(it).toolTip().startswith(exactly)
        it.services.settings.set(d.ENGINE_DEVICE, "cpu")
        it.window.engine.loads.reload()
        it.until(lambda: it.window.engine.status.load_decision.preferences.device == "cpu")
        press(state(it))
        assert any("because the settings say so" in text for text in words(it))


def test_a_click_opens_the_table_and_escape_closes_it(profile: AppPaths) -> None:
    with stage(profile, loaded=ON_GPU) as it:
        loaded(it)
        press(state(it))
        said = words(it)
        assert "System memory" in said
        assert DEVICES[1].description in said
        assert "9.7 GB" in said  # the card's weights, as llama.cpp says
        assert "20.0 MB" in said  # what the card can read of the system's memory
        QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_Escape)
        assert it.window.findChild(PlacementOverlay).isHidden()
        assert it.window.navigation.at_chat


def test_settings_that_count_from_the_next_load_offer_it(profile: AppPaths) -> None:
    with stage(profile, loaded=ON_GPU) as it:
        loaded(it)
        reload = named(it.window.pane.header, QPushButton, "Reload now")
        assert reload.isHidden()
        it.services.settings.set(d.ENGINE_CONTEXT_LENGTH, 2048)
        it.until(lambda: not reload.isHidden())
        press(reload)
        it.until(reload.isHidden)
        assert it.services.loader.load_decision.plan.context_length == 2048


def fall_back() -> list[Any]:
    now = LoadOptions(gpu_layers=0, context_length=4096)
    return [(0.0, Loading(0, 0.1)), (0.0, FellBack(0, 1, Code.OUT_OF_MEMORY, LoadOptions(), now))]


def test_each_more_careful_try_is_one_sentence(profile: AppPaths) -> None:
    with stage(profile, loading=fall_back()) as it:
        it.until(lambda: "fell-back" in notices(it))
        (notice,) = (each for each in it.window.pane.notices.shown() if each.key == "fell-back")
        assert notice.sentence == (
            "There was not enough memory. Gloss is loading the model in a way that needs less (the "
            "processor only and a context of 4,096 tokens)."
        )


def test_a_turn_that_falls_back_says_so_too(profile: AppPaths) -> None:
    now = LoadOptions(gpu_layers=0, context_length=4096)

    def turn(prompt: object) -> Iterator[Any]:
        yield 0.0, FellBack(0, 1, Code.ENGINE_CRASHED, LoadOptions(), now)
        yield from answer("Hello.")

    with stage(profile, [turn]) as it:
        loaded(it)
        it.ask("Hello?")
        it.until(lambda: "fell-back" in notices(it))
        it.until_idle()


def test_a_turn_without_its_tools_says_so(profile: AppPaths) -> None:
    def turn(prompt: object) -> Iterator[Any]:
        yield 0.0, ToolsLeftOut(0)
        yield from answer("Hello.")

    with stage(profile, [turn]) as it:
        loaded(it)
        it.ask("Hello?")
        it.until(lambda: "fell-back" in notices(it))
        (notice,) = (each for each in it.window.pane.notices.shown() if each.key == "fell-back")
        assert notice.sentence.endswith("To use tools, choose another model.")
        it.until_idle()


def test_a_remembered_careful_load_is_said_and_can_be_undone_there(profile: AppPaths) -> None:
    (_, loading), (_, event) = fall_back()
    remembered = FellBack(0, 1, event.code, event.before, event.options, remembered=True)
    with stage(profile, loading=[(0.0, loading), (0.0, remembered)]) as it:
        it.until(lambda: "fell-back" in notices(it))
        forgotten: list[str] = []
        it.engine.forget_loads = forgotten.append  # type: ignore[method-assign]
        area = it.window.pane.notices
        (notice,) = (each for each in area.shown() if each.key == "fell-back")
        assert notice.sentence.startswith("Loading this model as planned failed before.")
        press(named(area, QPushButton, "Load as planned again"))
        it.until(lambda: forgotten == [str(GPT_OSS.path)])
        it.settle()


def test_a_remembered_careful_load_can_be_forgotten(profile: AppPaths) -> None:
    with stage(profile, loaded=replace(ON_GPU, attempt=2)) as it:
        loaded(it)
        forgotten: list[str] = []
        it.engine.forget_loads = forgotten.append  # type: ignore[method-assign]
        press(state(it))
        sheet = it.window.findChild(PlacementOverlay)
        press(named(sheet, QPushButton, "Load as planned again"))
        it.until(lambda: forgotten == [str(GPT_OSS.path)])
        it.settle()


def test_a_model_too_large_offers_the_context_that_fits(profile: AppPaths) -> None:
    small = (replace(DEVICES[0], free_bytes=15_000_000_000, total_bytes=16_000_000_000),)
    with stage(profile, devices=small) as it:
        it.services.settings.set(d.ENGINE_CONTEXT_LENGTH, 131072)
        it.settle()
        it.window.engine.loads.reload()
        it.until(lambda: Code.MODEL_TOO_LARGE in notices(it))
        (notice,) = it.window.pane.notices.shown()
        (use,) = (each for each in notice.actions if each.text.startswith("Use a context of"))
        push(it, use.text)
        it.until(lambda: it.engine.loaded is not None)
        it.settle()
        assert it.services.loader.load_decision.plan.context_length < 131072


def test_too_much_on_the_card_by_hand_is_one_press_from_fitting(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.services.settings.put({d.ENGINE_GPU_LAYERS.key: 25, d.ENGINE_CPU_EXPERTS.key: 0})
        it.settle()
        it.window.engine.loads.reload()
        it.until(lambda: Code.CARD_TOO_SMALL in notices(it))
        push(it, "Let Gloss choose")
        it.until(lambda: it.engine.loaded is not None)
        it.settle()
        assert it.services.loader.load_decision.plan.fits
        assert it.services.settings.get(d.ENGINE_GPU_LAYERS) == d.ENGINE_GPU_LAYERS.automatic


@pytest.mark.parametrize(
    ("minutes", "state", "runs"),
    [(5, EngineState.READY, True), (0, EngineState.READY, False)]
    + [(5, each, False) for each in EngineState if each is not EngineState.READY],
)
def test_only_a_model_that_waits_is_unloaded(
    qtbot: Any, minutes: int, state: EngineState, runs: bool
) -> None:
    timer = IdleTimer(minute_ms=1)
    timer.set_minutes(minutes)
    check: Callable[..., Any] = qtbot.waitSignal if runs else qtbot.assertNotEmitted
    with check(timer.idle, **({} if runs else {"wait": 50})):
        timer.set_state(state)


def test_an_idle_model_is_unloaded_and_the_next_question_loads_it(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "IdleTimer", partial(IdleTimer, minute_ms=1))
    with stage(profile) as it:
        loaded(it)
        it.services.settings.set(d.ENGINE_IDLE_UNLOAD, 5)
        it.until(lambda: it.engine.loaded is None)
        it.until(lambda: header(it) == "not loaded")
        it.services.settings.set(d.ENGINE_IDLE_UNLOAD, 0)
        it.settle()
        it.ask("Are you there?")
        it.until_idle()
        assert it.engine.loaded is not None


def test_nothing_is_loaded_at_start_if_that_is_wanted(profile: AppPaths) -> None:
    profile.settings.parent.mkdir(parents=True)
    profile.settings.write_text('[models]\nat_start = "none"\n')
    with stage(profile) as it:
        it.until(lambda: it.window.engine.status.chosen is not None)
        it.settle()
        assert it.engine.loaded is None
        assert header(it) == "not loaded"
