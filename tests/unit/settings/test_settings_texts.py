"""Everything on the settings pane has its words."""

from __future__ import annotations

import pytest

from app.core.folding import matches
from app.core.settings import declarations as d
from app.core.settings.setting import Effect, Form, Section, Setting, Unit
from app.texts import settings as words

SHOWN = [setting for setting in d.SETTINGS.values() if setting.shown]


@pytest.mark.parametrize("setting", SHOWN, ids=lambda each: each.key)
def test_each_shown_setting_has_a_title_a_reason_and_named_choices(setting: Setting) -> None:
    assert words.title(setting)
    assert words.explanation(setting).endswith(".")
    for choice in setting.choices:
        assert words.WORDS[setting.key].values[choice] not in ("", choice)
    for offered in setting.offered:
        assert words.value(setting, offered)


def test_nothing_has_words_that_is_not_shown() -> None:
    assert set(words.WORDS) == {setting.key for setting in SHOWN}


def test_no_two_rows_look_the_same() -> None:
    titles = [words.title(setting) for setting in SHOWN]
    assert len(set(titles)) == len(titles)


def test_sections_effects_and_units_have_names() -> None:
    assert all(words.SECTIONS[section] for section in Section)
    assert set(words.EFFECTS) == set(Effect)
    assert all(bool(text) is (each is not Effect.NOW) for each, text in words.EFFECTS.items())
    assert all("{number}" in words.UNITS[unit] for unit in Unit)


@pytest.mark.parametrize(
    ("setting", "value", "shown"),
    [
        (d.ENGINE_GPU_LAYERS, -1, "Automatic"),
        (d.ENGINE_GPU_LAYERS, 0, "None"),
        (d.ENGINE_GPU_LAYERS, 1, "1 layer"),
        (d.ENGINE_GPU_LAYERS, 2, "2 layers"),
        (d.ENGINE_THREADS, 1, "1 thread"),
        (d.ENGINE_LOAD_TIMEOUT, 1.0, "1 second"),
        (d.ENGINE_LOAD_TIMEOUT, 1.5, "1.5 seconds"),
        (d.ENGINE_CONTEXT_LENGTH, 131072, "131,072 tokens"),
        (d.ENGINE_IDLE_UNLOAD, 0, "Never"),
        (d.ENGINE_IDLE_UNLOAD, 30, "30 minutes"),
        (d.SAMPLING_TEMPERATURE, 0.85, "0.85"),
        (d.APPEARANCE_TEXT_SIZE, 120, "120 %"),
        (d.PRIVACY_NETWORK, False, "Off"),
        (d.ENGINE_DEVICE, "Vulkan0", "Vulkan0"),
    ],
)
def test_values_are_shown_for_people(setting: Setting, value: object, shown: str) -> None:
    assert words.value(setting, value) == shown


def test_a_search_finds_by_title_reason_choice_and_key() -> None:
    text = words.searchable(d.ENGINE_KV_TYPE)
    assert all(matches(word, text) for word in ("precision", "memory", "q8_0", "engine.kv_type"))


def test_every_form_is_met() -> None:
    assert {setting.form for setting in SHOWN} == set(Form)
