"""The buttons that rate an answer, in its footer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.conversations.records import UNRATED, Rating, Verdict
from app.ui.chat.message_item import MessageAction
from app.ui.controls.icon_button import IconButton


class RatingButtons(QObject):
    """Good and bad, of which the pressed one takes the rating back; and at a bad answer one to
    write what it should have been. They show what is stored, not what was clicked."""

    action_requested = Signal(MessageAction, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rating = UNRATED
        self._shown = False
        self._good = self._verdict_button(Verdict.GOOD, self.tr("Good answer"), parent)
        self._bad = self._verdict_button(Verdict.BAD, self.tr("Bad answer"), parent)
        self._better = IconButton("rename", self.tr("Write a better answer"), parent)
        self._better.clicked.connect(
            partial(self.action_requested.emit, MessageAction.CORRECT, None)
        )

    def verdicts(self) -> list[IconButton]:
        return [self._good, self._bad]

    @property
    def better(self) -> IconButton:
        return self._better

    def set_rating(self, rating: Rating, *, shown: bool) -> None:
        self._rating, self._shown = rating, shown
        for button, verdict in ((self._good, Verdict.GOOD), (self._bad, Verdict.BAD)):
            pressed = rating.verdict is verdict
            button.setChecked(pressed)
            button.set_icon_name(f"{verdict}-on" if pressed else str(verdict))
        written = self.tr("Your better answer")
        name = written if rating.correction else self.tr("Write a better answer")
        self._better.setAccessibleName(name)
        self._better.setToolTip(name)

    def fit(self, width: int) -> None:
        """Show what finds room; the menu of the message has all of it. The name of `better` stands
        beside its icon where it can."""
        left = width - sum(button.sizeHint().width() for button in self.verdicts())
        for button in self.verdicts():
            button.setVisible(self._shown and left >= 0)
        for text in (self._better.accessibleName(), ""):
            self._better.setText(text)
            fits = self._better.sizeHint().width() <= left
            if fits:
                break
        self._better.setVisible(self._shown and fits and self._rating.verdict is Verdict.BAD)

    def _verdict_button(self, verdict: Verdict, name: str, parent: QWidget) -> IconButton:
        button = IconButton(str(verdict), name, parent, toggles=True)
        button.setToolTip(f"{name}\n{self.tr('Ratings stay on this computer.')}")
        button.clicked.connect(partial(self._press, verdict))
        return button

    def _press(self, verdict: Verdict) -> None:
        again = self._rating.verdict is verdict
        self.action_requested.emit(MessageAction.RATE, None if again else verdict)
