"""Sort names in the order of the user's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, Qt

from app.core.models.library.installed import InstalledModel
from app.ui.text.language import spoken_locale

Item = TypeVar("Item")


def by_name(items: Iterable[Item], name: Callable[[Item], str]) -> list[Item]:
    """Without case, and 2 before 10."""
    collator = QCollator(spoken_locale())
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return sorted(items, key=lambda item: collator.sortKey(name(item)))


def models_by_name(models: Iterable[InstalledModel]) -> list[InstalledModel]:
    """The starter last: it is only a substitute for the others."""
    return sorted(by_name(models, lambda model: model.name), key=lambda model: model.starter)
