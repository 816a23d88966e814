"""`TextZoom`: larger and smaller text by keys and the wheel, as the setting has it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.settings.declarations import APPEARANCE_TEXT_SIZE
from app.ui.shell.actions import WindowActions
from app.ui.shell.window_settings import WindowSettings
from app.ui.style import theme

_STEP = 10  # percent
_SAVE_MS = 300  # after the last step


class TextZoom(QObject):
    """Each step is taken at once; the setting follows when there are no more."""

    chosen = Signal(int)  # percent

    def __init__(self, actions: WindowActions, settings: WindowSettings, parent: QObject) -> None:
        super().__init__(parent)
        settings.changed.connect(self._setting_changed)
        actions.larger.triggered.connect(partial(self.step, 1))
        actions.smaller.triggered.connect(partial(self.step, -1))
        actions.normal_size.triggered.connect(self.reset)
        self._settings = settings
        self._wanted = 0  # percent, until it is saved; an older one may just be applied again
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_MS)
        self._saving.timeout.connect(self._save)

    @Slot(int)
    def step(self, steps: int) -> None:
        current = self._wanted if self._saving.isActive() else theme.text_percent()
        self._choose(current // _STEP * _STEP + steps * _STEP)

    @Slot()
    def reset(self) -> None:
        self._choose(APPEARANCE_TEXT_SIZE.default)

    def _choose(self, percent: int) -> None:
        least, most = APPEARANCE_TEXT_SIZE.minimum or 0, APPEARANCE_TEXT_SIZE.maximum or 0
        self._wanted = round(min(max(percent, least), most))
        self._saving.start()
        self.chosen.emit(self._wanted)

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        """A size that was saved before the last steps is just being applied."""
        if key == APPEARANCE_TEXT_SIZE.key:
            QTimer.singleShot(0, self, self._choose_again)

    def _choose_again(self) -> None:
        if self._saving.isActive():
            self.chosen.emit(self._wanted)

    def _save(self) -> None:
        self._settings.keep(APPEARANCE_TEXT_SIZE, self._wanted)
