"""`SettingRow`: the words of one setting, and what it is changed with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.settings.setting import Setting, Value
from app.texts import settings as words
from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.icon_button import IconButton
from app.ui.controls.icon_label import Badge
from app.ui.controls.label import Label
from app.ui.settings.widgets.setting_controls import NARROW, WIDE, control_for, drop, show, tried
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_CONTROL_LETTERS = 36  # the width of the column of controls
_STACKED_BELOW = 78  # letters of the whole row


class SettingRow(QWidget):
    """Words on the left, the control on the right, one below the other where there is little
    room. The button that brings the default back is there only when it would change anything.
    """

    chosen = Signal(str, object)  # key, value
    tried = Signal(str, object)
    reset_requested = Signal(str)

    def __init__(self, setting: Setting[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.setObjectName(setting.key)
        title = words.title(setting, LANGUAGE)
        self._title = ElidedLabel(title, self)
        self._badge: Badge | None = None
        self.reset = IconButton(
            "reset", LANGUAGE.fill(self.tr("Reset: {setting}"), setting=title), self
        )
        self.reset.setToolTip(self.tr("Back to the default"))
        self.reset.clicked.connect(self._reset)
        self._explanation = self._small(words.explanation(setting, LANGUAGE))
        self._note = self._small("")
        self._wrong = self._small("")
        self._wrong.setProperty("role", "danger")
        self.control = control_for(setting, self)
        self.control.chosen.connect(self._chosen)
        # On Linux a combo box is named by its value; only a label's relation names it there.
        self._title.setBuddy(self.control)
        moved = tried(self.control)
        if moved is not None:
            moved.connect(self._tried)  # type: ignore[attr-defined]
        self._cost = ""
        self._lay_out()
        self._say()

    def set_value(self, value: Value, is_set: bool) -> None:
        show(self.control, self.setting, value)
        if not is_set and self.reset.hasFocus():
            self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(is_set)

    def set_cost(self, cost: str) -> None:
        """The cost of the setting, shown before the note on its effect."""
        if cost != self._cost:
            self._cost = cost
            self._say()

    def set_note(self, note: str) -> None:
        """In place of the note on its effect."""
        self._note_text = note
        self._say()

    def set_wrong(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def set_badge(self, text: str) -> None:
        if self._badge is None:
            self._badge = Badge(text, self, token="accent")
            self._head.insertWidget(1, self._badge)
        self._badge.set_text(text)
        self._badge.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        made = self._line.count() > 0
        if made and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _small(self, text: str) -> Label:
        label = Label(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "muted")
        theme.enlarge(label, type_scale.SMALL)
        return label

    def _lay_out(self) -> None:
        self._note_text = words.effect(self.setting, LANGUAGE)
        self._head = QHBoxLayout()
        self._head.setSpacing(spacing.S)
        self._head.addWidget(self._title)
        self._head.addWidget(self.reset)
        self._head.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(spacing.XXS)
        texts.addLayout(self._head)
        for label in (self._explanation, self._note, self._wrong):
            texts.addWidget(label)
        self._wrong.hide()
        self.reset.hide()
        self._line.addLayout(texts, 1)
        side = Qt.AlignmentFlag.AlignVCenter
        if self.setting.form in NARROW:
            side |= Qt.AlignmentFlag.AlignRight
        self._line.addWidget(self.control, 0, side)
        self._arrange()

    def _arrange(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        form = self.setting.form
        stacked = form in WIDE or (form not in NARROW and self.width() < letter * _STACKED_BELOW)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self._line.setSpacing(theme.gap(spacing.S) if stacked else spacing.XL)
        self._line.setContentsMargins(
            spacing.L, theme.gap(spacing.M), spacing.L, theme.gap(spacing.M)
        )
        if form not in NARROW:
            self._line.setAlignment(
                self.control,
                Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignVCenter,
            )
            width = letter * _CONTROL_LETTERS
            self.control.setMinimumWidth(0 if stacked else width)
            most = width * 3 // 2 if isinstance(self.control, ChoiceBox) else width
            self.control.setMaximumWidth(
                16_777_215 if form in WIDE else width * 2 if stacked else most
            )
        height = max(self._title.fontMetrics().height() + 4, self.reset.sizeHint().height())
        self._title.setMinimumHeight(height)  # so that nothing moves when the button comes

    def _say(self) -> None:
        parts = [part for part in (self._cost, self._note_text) if part]
        self._note.setText(" · ".join(parts))
        self._note.setVisible(bool(parts))

    @Slot(object)
    def _chosen(self, value: Value) -> None:
        self.chosen.emit(self.setting.key, value)

    @Slot(object)
    def _tried(self, value: Value) -> None:
        self.tried.emit(self.setting.key, value)

    def drop(self) -> None:
        """Drop a change that is still waiting for the user to pause."""
        drop(self.control)

    @Slot()
    def _reset(self) -> None:
        self.drop()
        self.reset_requested.emit(self.setting.key)
