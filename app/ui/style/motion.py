"""Whether anything moves in the window by itself."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget

# Properties of the application; the last two are as the system has it.
_CHOSEN, _FLASH, _EFFECTS = "gloss_motion", "gloss_cursor_flash", "gloss_effects"


class Motion(StrEnum):
    """The choice of the user (setting `appearance.motion`)."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


def apply(app: QApplication, motion: Motion) -> bool:
    """Let things move, or keep them still: Qt's menus and tool tips and the text cursor, too.
    Returns whether that is new."""
    if app.property(_FLASH) is None:
        app.setProperty(_FLASH, app.cursorFlashTime())
        app.setProperty(_EFFECTS, app.isEffectEnabled(Qt.UIEffect.UI_General))
    if app.property(_CHOSEN) == motion.value:
        return False
    app.setProperty(_CHOSEN, motion.value)
    still = motion is Motion.OFF
    app.setEffectEnabled(Qt.UIEffect.UI_General, not still and app.property(_EFFECTS))
    app.setCursorFlashTime(0 if still else app.property(_FLASH))
    return True


def moves(widget: QWidget) -> bool:
    """As the user chose, or as the system has it."""
    chosen = QApplication.instance().property(_CHOSEN)  # type: ignore[union-attr]
    if chosen in (Motion.ON, Motion.OFF):
        return bool(chosen == Motion.ON)
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) > 0
