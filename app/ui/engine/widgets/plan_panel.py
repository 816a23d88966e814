"""`PlanPanel`: the placement of the chosen model with these settings, as text and bars."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.hardware.plan import Plan
from app.core.hardware.room import needs
from app.texts.plans import plan_sentence
from app.ui.controls.card import Card
from app.ui.controls.label import Label
from app.ui.engine.widgets.memory_bar import Legend, MemoryBar
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE


class PlanPanel(Card):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label(self.tr("Looking at this machine…"), self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        theme.enlarge(self._title, type_scale.BODY, self.font().Weight.DemiBold)
        self._sentence = Label(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.hide()
        self._bars: list[MemoryBar] = []
        self._legend = Legend(self)
        self._legend.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(spacing.L,) * 4)
        self._column.setSpacing(spacing.S)
        self._column.addWidget(self._title)
        self._column.addWidget(self._sentence)
        self._column.addSpacing(spacing.XS)
        self._column.addWidget(self._legend)

    def show_plan(self, model: str, plan: Plan) -> None:
        self._title.setText(LANGUAGE.fill(self.tr("{model} on this machine"), model=model))
        self._say(plan_sentence(plan, LANGUAGE))
        while len(self._bars) < len(plan.uses):
            bar = MemoryBar(self)
            self._column.insertWidget(self._column.count() - 1, bar)
            self._bars.append(bar)
        for number, bar in enumerate(self._bars):
            bar.setVisible(number < len(plan.uses))
        for bar, use, need in zip(self._bars, plan.uses, needs(plan.uses), strict=False):
            bar.set_use(use, need.missing_bytes)
        self._legend.show()

    def show_absence(self, sentence: str) -> None:
        """There is no plan, and why."""
        self._title.setText(self.tr("No plan"))
        self._say(sentence)
        for bar in self._bars:
            bar.hide()
        self._legend.hide()

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.show()
        self.setAccessibleName(f"{self._title.text()}: {sentence}")
