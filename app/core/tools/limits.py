"""What the settings say about tools."""

from __future__ import annotations

from app.core.messages import Permission
from app.core.settings import declarations
from app.core.settings.store import SettingsStore
from app.core.tools.toolbox import ToolLimits


def search_permission(settings: SettingsStore) -> Permission:
    """Whether documents may be searched in conversations in which the user chose nothing."""
    return Permission(settings.get(declarations.TOOLS_DOCUMENTS))


def tool_limits(settings: SettingsStore) -> ToolLimits:
    return ToolLimits(
        calls=settings.get(declarations.TOOLS_CALLS),
        tokens=settings.get(declarations.TOOLS_TOKENS),
        seconds=settings.get(declarations.TOOLS_SECONDS),
    )
