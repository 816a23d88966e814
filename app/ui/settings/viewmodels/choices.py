"""`SettingChoices`: the choices of settings that depend on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from app.core.devices import Device
from app.core.models.library.library import InstalledModel
from app.core.paths import resources
from app.core.settings import declarations as d
from app.core.settings.setting import Setting
from app.texts import settings as words
from app.ui.style.reading import ReadingFont, family
from app.ui.text.collation import by_name, models_by_name
from app.ui.text.language import LANGUAGE
from app.ui.text.translation import languages
from app.ui.threads.runner import Lane, Runner

if TYPE_CHECKING:
    from app.core.services import Services

SettingChoice = tuple[str, str]  # value, words


# Where Qt adds the country to the name of a language of which there is only one variant here.
_NATIVE = {"en": "English", "es": "español", "fr": "français", "zh_CN": "简体中文"}


class SettingChoices(QObject):
    changed = Signal(str, object)  # key, tuple[SettingChoice, ...]
    failed = Signal(object)  # UserError

    def __init__(self, runner: Runner, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library = services.library
        self._devices: Sequence[Device] = ()
        self._choices: dict[str, tuple[SettingChoice, ...]] = {
            d.GENERAL_LANGUAGE.key: (),
            d.MODELS_AT_START.key: self._start_choices(()),
            d.ENGINE_DEVICE.key: self._device_choices(()),
            d.APPEARANCE_READING_FONT.key: self._font_choices(),
        }

    def of(self, setting: Setting[str]) -> tuple[SettingChoice, ...]:
        """The choices that are known so far."""
        if setting.key in self._choices:
            return self._choices[setting.key]
        values = (*setting.choices, *setting.offered)
        return tuple((value, words.value(setting, value, LANGUAGE)) for value in values)

    @Slot()
    def refresh(self) -> None:
        """Read the installed models and the available languages."""
        library, folder = self._library, resources() / "i18n"
        self._runner.submit(
            Lane.LIBRARY,
            lambda: (models_by_name(library.installed()), languages(folder)),
            self._found,
            self.failed.emit,
        )

    def republish(self) -> None:
        """Emit the choices again in the current language."""
        self._put(d.ENGINE_DEVICE, self._device_choices(self._devices))
        self._put(d.APPEARANCE_READING_FONT, self._font_choices())
        self.refresh()

    @Slot(object)
    def set_devices(self, devices: Sequence[Device]) -> None:
        self._devices = devices
        self._put(d.ENGINE_DEVICE, self._device_choices(devices))

    def _found(self, found: tuple[list[InstalledModel], tuple[str, ...]]) -> None:
        models, names = found
        self._put(d.MODELS_AT_START, self._start_choices(models))
        self._put(
            d.GENERAL_LANGUAGE,
            (
                ("system", words.value(d.GENERAL_LANGUAGE, "system", LANGUAGE)),
                *by_name(((name, _language(name)) for name in names), lambda choice: choice[1]),
            ),
        )

    def _put(self, setting: Setting[str], choices: tuple[SettingChoice, ...]) -> None:
        if choices != self._choices[setting.key]:
            self._choices[setting.key] = choices
            self.changed.emit(setting.key, choices)

    def _start_choices(self, models: Sequence[InstalledModel]) -> tuple[SettingChoice, ...]:
        fixed = ("last", "none")
        return (
            *((value, words.value(d.MODELS_AT_START, value, LANGUAGE)) for value in fixed),
            *((str(model.path), model.name) for model in models),
        )

    def _font_choices(self) -> tuple[SettingChoice, ...]:
        """Those of which this machine has a font."""
        setting = d.APPEARANCE_READING_FONT
        there = (each for each in ReadingFont if each is ReadingFont.SYSTEM or family(each))
        return tuple((each.value, words.value(setting, each.value, LANGUAGE)) for each in there)

    def _device_choices(self, devices: Sequence[Device]) -> tuple[SettingChoice, ...]:
        cards = [device for device in devices if device.kind != "cpu"]
        return (
            *((value, words.value(d.ENGINE_DEVICE, value, LANGUAGE)) for value in ("auto", "cpu")),
            *((device.name, device.description or device.name) for device in cards),
        )


def _language(name: str) -> str:
    """The name in the language itself: Deutsch, English."""
    native = _NATIVE.get(name) or QLocale(name).nativeLanguageName()
    return native[:1].upper() + native[1:] if native else name
