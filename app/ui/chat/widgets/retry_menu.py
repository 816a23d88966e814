"""`RetryMenu`: how one answer is to be written again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.loading.options import AnswerChoice, less_creative, more_creative
from app.core.messages import Effort, ReasoningControl
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.engine.engine_status import EngineStatus
from app.ui.text.language import LANGUAGE


class RetryMenu(Menu):
    """The choice counts for that answer alone. `temperature` is that of the answer so far."""

    chosen = Signal(object)  # AnswerChoice

    def __init__(self, status: EngineStatus, temperature: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._offer(self, self.tr("Try again"), AnswerChoice())
        self.addSeparator()
        self._offer_reasoning(status.reasoning)
        self._offer_temperatures(temperature)
        self._offer_models(status)
        give_mnemonics(self)

    def _offer(self, menu: Menu, text: str, choice: AnswerChoice) -> None:
        menu.addAction(text).triggered.connect(partial(self._choose, choice))

    def _choose(self, choice: AnswerChoice, *_: object) -> None:
        self.chosen.emit(choice)

    def _offer_reasoning(self, control: ReasoningControl) -> None:
        if control is ReasoningControl.EFFORT:
            self._offer(self, self.tr("With low effort"), AnswerChoice(effort=Effort.LOW))
            self._offer(self, self.tr("With medium effort"), AnswerChoice(effort=Effort.MEDIUM))
            self._offer(self, self.tr("With high effort"), AnswerChoice(effort=Effort.HIGH))
        elif control is ReasoningControl.SWITCH:
            self._offer(self, self.tr("With reasoning"), AnswerChoice(thinking=True))
            self._offer(self, self.tr("Without reasoning"), AnswerChoice(thinking=False))
        else:
            return
        self.addSeparator()

    def _offer_temperatures(self, temperature: float) -> None:
        for other, text in (
            (more_creative(temperature), self.tr("More creative (temperature {temperature})")),
            (less_creative(temperature), self.tr("Less creative (temperature {temperature})")),
        ):
            if other is not None:
                shown = LANGUAGE.fill(text, temperature=other)
                self._offer(self, shown, AnswerChoice(temperature=other))

    def _offer_models(self, status: EngineStatus) -> None:
        others = [each for each in status.choices if each != status.chosen]
        if not others:
            return
        self.addSeparator()
        menu = Menu(self, self.tr("With another model"))
        for model in others:
            self._offer(menu, model.name.replace("&", "&&"), AnswerChoice(model=model.path))
        self.addMenu(menu)
