"""Builds the control for a setting from its declaration."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from app.core.settings import declarations as d
from app.core.settings.setting import Form, Setting, Value
from app.texts import settings as words
from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.folder_fields import FolderField, FoldersField
from app.ui.controls.number_field import NumberField
from app.ui.controls.switch import Switch
from app.ui.controls.text_fields import LineField, LinesField
from app.ui.text.language import LANGUAGE

SettingControl = (
    Switch | ChoiceBox | NumberField | LineField | LinesField | FolderField | FoldersField
)

_FINE = 0.01  # the step of a share
_COARSE = 0.05
_LONG_RANGE = 100
_ADDRESSES = {d.NETWORK_ENDPOINT.key: {"http", "https"}, d.NETWORK_PROXY.key: {"http", "https"}}

WIDE = frozenset({Form.LINES, Form.FOLDER, Form.FOLDERS})  # stand below their words
NARROW = frozenset({Form.SWITCH})  # stand beside them, however little room there is


def control_for(setting: Setting[Any], parent: QWidget) -> SettingControl:
    """The control for the setting's form, with its accessible names."""
    control = _MAKERS[setting.form](setting, parent)
    name = words.title(setting, LANGUAGE)
    explanation = words.explanation(setting, LANGUAGE)
    if isinstance(control, NumberField | FolderField | FoldersField):
        control.set_names(name, explanation)
    else:
        control.setAccessibleName(name)
        control.setAccessibleDescription(explanation)
    return control


def show(control: SettingControl, setting: Setting[Any], value: Value) -> None:
    """Let `control` show `value` without emitting a signal."""
    if isinstance(control, ChoiceBox):
        control.show_value(value, words.value(setting, value, LANGUAGE))
    else:
        control.show_value(value)  # type: ignore[arg-type]


def tried(control: SettingControl) -> Signal | None:
    """The signal of values that are not chosen yet, where there is one."""
    return control.tried if isinstance(control, NumberField) else None  # type: ignore[return-value]


def drop(control: SettingControl) -> None:
    """Drop a change that is still waiting for the user to pause."""
    if isinstance(control, NumberField | LineField | LinesField):
        control.drop()


def is_address(text: str, schemes: set[str]) -> bool:
    """Whether `text` is empty or the address of a server."""
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return not text or (url.isValid() and url.scheme() in schemes and bool(url.host()))


def _choice(setting: Setting[Any], parent: QWidget) -> ChoiceBox:
    box = ChoiceBox(parent)
    values = setting.choices or setting.offered
    box.set_choices([(value, words.value(setting, value, LANGUAGE)) for value in values])
    return box


def _number(setting: Setting[Any], parent: QWidget) -> NumberField:
    least, most = setting.minimum or 0, setting.maximum or 0
    whole = isinstance(setting.default, int)
    named = least in words.WORDS[setting.key].values or setting.automatic == least
    step = 1.0 if whole or most - least > _LONG_RANGE else _COARSE if most > 1 else _FINE
    if setting.key == d.APPEARANCE_TEXT_SIZE.key:
        step = 10
    return NumberField(
        least,
        most,
        parent,
        step=step,
        decimals=2 if step < 1 else 0,
        whole=whole,
        around=lambda number: words.unit_words(number, setting.unit, LANGUAGE),
        special=words.value(setting, type(setting.default)(least), LANGUAGE) if named else "",
    )


def _text(setting: Setting[Any], parent: QWidget) -> LineField:
    schemes = _ADDRESSES.get(setting.key)
    field = LineField(parent, lambda text: is_address(text, schemes)) if schemes else None
    field = field or LineField(parent)
    field.setPlaceholderText(words.value(setting, "", LANGUAGE))
    return field


_MAKERS: dict[Form, Callable[[Setting[Any], QWidget], SettingControl]] = {
    Form.SWITCH: lambda setting, parent: Switch(parent),
    Form.CHOICE: _choice,
    Form.NUMBER: _number,
    Form.TEXT: _text,
    Form.LINES: lambda setting, parent: LinesField(parent),
    Form.FOLDER: lambda setting, parent: FolderField(words.value(setting, "", LANGUAGE), parent),
    Form.FOLDERS: lambda setting, parent: FoldersField(parent),
}
