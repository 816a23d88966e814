"""The limits of tools, from the settings."""

from __future__ import annotations

from app.core.settings import declarations
from app.core.settings.store import SettingsStore
from app.core.tools.toolbox import ToolLimits


def tool_limits(settings: SettingsStore) -> ToolLimits:
    return ToolLimits(
        calls=settings.get(declarations.TOOLS_CALLS),
        tokens=settings.get(declarations.TOOLS_TOKENS),
        seconds=settings.get(declarations.TOOLS_SECONDS),
    )
