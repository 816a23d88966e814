"""What the rows of the settings say: costs and plans, what is in use, counts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QSpinBox

from app import texts
from app.core.settings import declarations as d
from app.core.settings.setting import Section
from app.texts import settings as words
from app.ui.controls.icon_label import Badge
from app.ui.engine.widgets.memory_bar import Legend
from app.ui.settings.values import PlanView
from app.ui.settings.widgets.sampling_panel import SamplingPanel
from app.ui.settings.widgets.setting_row import SettingRow
from app.ui.text.language import LANGUAGE
from tests.ui.find import visible_text
from tests.ui.settings_stage import (
    CARD,
    MEMORY,
    MODEL,
    STARTER,
    SettingsStage,
    shown_value,
)

Stage = Callable[..., SettingsStage]
PAUSE_MS = 600  # longer than a change waits before it counts


def note(row: SettingRow) -> str:
    """What the row says below its explanation."""
    explanation = words.explanation(row.setting)
    return visible_text(row).partition(f"\n{explanation}\n")[2]


def badges(row: SettingRow) -> list[Badge]:
    return [each for each in row.findChildren(Badge) if each.isVisible()]


# The engine


def engine(stage: Stage, **options: object) -> SettingsStage:
    it = stage(**options)
    it.pane.show_section("engine")
    panel = it.pane.pages[Section.ENGINE].plan
    it.until(lambda: panel is not None and panel.findChild(Legend).isVisible())
    return it


def test_the_plan_follows_the_slider_and_nothing_is_saved_before_it_is_let_go(
    stage: Stage,
) -> None:
    it = engine(stage)
    seen: list[int] = []
    it.model.plan.changed.connect(lambda view: seen.append(view.plan.gpu_layers))
    slider = it.pane.row("engine.gpu_layers").control.findChild(QSlider)
    assert slider.maximum() == it.parts.plan_service.shape(MODEL).layers + 2  # from "automatic" on
    slider.setSliderDown(True)
    for place in (5, 9, 13):
        slider.setSliderPosition(place)
    assert seen == [4, 8, 12]
    it.settle()
    assert not it.settings.is_set(d.ENGINE_GPU_LAYERS)
    slider.setSliderDown(False)
    it.until(lambda: it.settings.get(d.ENGINE_GPU_LAYERS) == 12)


def test_each_row_of_the_engine_says_what_it_costs(stage: Stage) -> None:
    it = engine(stage, file='[engine]\ncontext_length = 65536\nkv_type = "q8_0"\n')
    rows = it.pane.pages[Section.ENGINE].rows
    said = note(rows["engine.context_length"])
    assert "MB" in said or "GB" in said
    assert "Automatic:" in said
    assert "Full (f16):" in note(rows["engine.kv_type"])
    for key in ("engine.load_timeout", "engine.generate_timeout"):
        assert note(rows[key]) == words.effect(rows[key].setting)


def test_costs_are_differences_between_two_plans(stage: Stage) -> None:
    it = engine(stage, file="[engine]\ncontext_length = 65536\n")
    views: list[PlanView] = []
    it.model.plan.changed.connect(views.append)
    it.model.plan.refresh()
    cost = views[-1].costs["engine.context_length"]
    plan_service = it.parts.plan_service
    now = plan_service.plan(MODEL)
    it.settings.reset(d.ENGINE_CONTEXT_LENGTH)
    automatic = plan_service.plan(MODEL)
    assert cost.takes == sum(use.kv_cache for use in now.uses)
    assert cost.with_other == sum(use.kv_cache for use in automatic.uses)


def test_devices_are_named_in_words(stage: Stage) -> None:
    it = engine(stage)
    box = it.pane.row("engine.device").control
    assert [box.itemText(n) for n in range(box.count())] == [
        "Automatic",
        "Processor only",
        CARD.description,
    ]


def test_a_chosen_device_that_is_gone_stays_to_be_seen(stage: Stage) -> None:
    it = engine(stage, file='[engine]\ndevice = "CUDA7"\n', devices=(MEMORY,))
    assert it.pane.row("engine.device").control.currentData() == "CUDA7"


def test_without_a_model_the_panel_says_why(stage: Stage) -> None:
    it = stage(models=())
    it.pane.show_section("engine")
    panel = it.pane.pages[Section.ENGINE].plan
    it.until(lambda: "no model" in visible_text(panel))
    assert not panel.findChild(Legend).isVisible()


# Answers


def test_openai_values_are_marked_and_one_press_away(stage: Stage) -> None:
    it = stage(file="[sampling]\ntemperature = 0.3\nmin_p = 0.1\n")
    it.pane.show_setting("sampling.top_k")  # with the advanced ones
    it.settle()
    marked = {key for key in d.OPENAI_SAMPLING if badges(it.pane.row(key))}
    assert marked == {"sampling.top_p", "sampling.top_k"}
    panel = it.pane.pages[Section.ANSWERS].panels[SamplingPanel]
    button = panel.findChild(QPushButton)
    assert button.isVisible()
    button.click()
    it.settle()
    assert {key: it.settings.get(key) for key in d.OPENAI_SAMPLING} == dict(d.OPENAI_SAMPLING)
    assert not button.isVisible()


def test_a_row_says_what_another_model_gets_in_place_of_the_default(stage: Stage) -> None:
    it = stage(models=(STARTER,))
    it.pane.show_section("answers")
    it.until(lambda: it.model.sampling.model == STARTER.name)
    it.settle()
    effect = "From the next answer"
    recommended = f"Recommended for {STARTER.name} · {effect}"
    said = {
        key: shown_value(row)
        for key, row in it.pane.pages[Section.ANSWERS].rows.items()
        if note(row) == recommended
    }
    assert said == {
        "sampling.temperature": pytest.approx(0.2),
        "sampling.top_p": pytest.approx(0.9),
        "sampling.max_tokens": 1024,
    }
    row = it.pane.row("sampling.temperature")
    assert not badges(row)
    it.settings.set(d.SAMPLING_TEMPERATURE, 0.5)
    it.until(lambda: note(row) == effect)
    it.settings.set(d.SAMPLING_TEMPERATURE, 1.0)
    it.until(lambda: badges(row))
    it.settings.reset(d.SAMPLING_TEMPERATURE)
    it.until(lambda: note(row) == recommended)
    assert row.control.value() == pytest.approx(0.2)


def test_gpt_oss_gets_what_the_rows_show(stage: Stage) -> None:
    it = stage()
    it.pane.show_section("answers")
    it.until(lambda: it.model.sampling.model == MODEL.name)
    it.settle()
    for row in it.pane.pages[Section.ANSWERS].rows.values():
        assert "Recommended" not in note(row)


def test_openai_values_outlive_a_change_that_was_just_made(stage: Stage) -> None:
    it = stage(file="[sampling]\nmin_p = 0.1\n")
    it.pane.show_setting(d.SAMPLING_TEMPERATURE.key)
    it.settle()
    row = it.pane.row(d.SAMPLING_TEMPERATURE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert row.control.value() != 1
    it.pane.pages[Section.ANSWERS].panels[SamplingPanel].findChild(QPushButton).click()
    it.until(lambda: not it.settings.is_set(d.SAMPLING_MIN_P))
    QTest.qWait(PAUSE_MS)
    it.settle()
    assert row.control.value() == 1
    assert not it.settings.is_set(d.SAMPLING_TEMPERATURE)


# Counts


@pytest.mark.parametrize(("count", "shown"), [(1, "1 thread"), (2, "2 threads")])
def test_a_number_stands_beside_the_word_in_the_form_it_asks_for(
    stage: Stage, count: int, shown: str
) -> None:
    it = stage()
    it.pane.show_setting(d.ENGINE_THREADS.key)
    it.settle()
    spin = it.pane.row(d.ENGINE_THREADS).control.findChild(QSpinBox)
    it.settings.set(d.ENGINE_THREADS, count)
    it.until(lambda: spin.text() == shown)
    QTest.keyClick(spin, Qt.Key.Key_Up)
    assert spin.text() == f"{count + 1} threads"
    it.until(lambda: it.settings.get(d.ENGINE_THREADS) == count + 1)


POLISH = {  # one, few, many
    "{number} layer(s)": ("{number} warstwa", "{number} warstwy", "{number} warstw"),
    texts.LEFT_OUT: ("{count} a.", "{count} b.", "{count} c."),
}


@pytest.fixture
def polish(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """A language with three forms."""
    messages = "".join(
        f'<message numerus="yes"><source>{source}</source><translation>'
        + "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        + "</translation></message>"
        for source, forms in POLISH.items()
    )
    file = tmp_path / "gloss_pl.ts"
    file.write_text(
        f'<!DOCTYPE TS><TS version="2.1" language="pl"><context><name>Texts</name>{messages}'
        "</context></TS>",
        encoding="utf-8",
    )
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, file], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_language_has_as_many_forms_as_it_needs(stage: Stage, polish: None) -> None:
    it = stage()
    row = it.pane.row(d.ENGINE_GPU_LAYERS)
    shown = []
    for count in (1, 2, 5, 22):
        row.set_value(count, True)
        shown.append(row.control.findChild(QSpinBox).text())
        assert words.value(d.ENGINE_GPU_LAYERS, count, LANGUAGE) == shown[-1]
    assert shown == ["1 warstwa", "2 warstwy", "5 warstw", "22 warstwy"]
    assert texts.left_out(22, LANGUAGE) == "22 b."
