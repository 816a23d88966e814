"""Text about the memory cost of a setting of the engine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.settings.declarations import ENGINE_DEVICE, SETTINGS
from app.texts import settings as words
from app.ui.settings.values import Cost, PlanPart
from app.ui.text.language import LANGUAGE

translate = QCoreApplication.translate  # the name lupdate looks for


def cost_words(key: str, cost: Cost, device_name: str = "") -> str:
    """The memory it uses now, and would use with another value. `device_name` is the name of the
    device in the plan."""
    setting = SETTINGS[key]
    resolved = words.value(setting, cost.resolved, LANGUAGE)
    if key == ENGINE_DEVICE.key:
        resolved = device_name or resolved
    if cost.part is PlanPart.NOTHING:
        return LANGUAGE.fill(translate("Costs", "Now {value}, no memory"), value=resolved)
    takes = LANGUAGE.fill(_TAKES[cost.part](), size=LANGUAGE.size(cost.takes), value=resolved)
    if cost.with_other == cost.takes:
        return takes
    other = words.value(setting, cost.other, LANGUAGE)
    return LANGUAGE.fill(
        translate("Costs", "{takes}; {other}: {size}"),
        takes=takes,
        other=other,
        size=LANGUAGE.size(cost.with_other),
    )


_TAKES = {
    PlanPart.CARDS: lambda: translate("Costs", "{value}: {size} of weights on graphics cards"),
    PlanPart.MEMORY: lambda: translate("Costs", "{value}: {size} of weights in system memory"),
    PlanPart.CACHE: lambda: translate("Costs", "{value}: {size} for the conversation"),
    PlanPart.WORK: lambda: translate("Costs", "{value}: {size} of working room"),
}
