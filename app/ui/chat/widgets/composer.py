"""`Composer`: where a message is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.messages import Effort, ReasoningControl
from app.ui.chat.attachments.area import AttachButton, AttachmentArea
from app.ui.chat.widgets.message_field import MessageField
from app.ui.controls.card import Card
from app.ui.controls.drop_button import DropButton
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.icon_button import IconButton
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics, without_mnemonic
from app.ui.controls.switch import Switch
from app.ui.style import icons, spacing, theme
from app.ui.text.language import LANGUAGE
from app.ui.text.tool_tips import tool_tip

_META = Qt.KeyboardModifier.MetaModifier


class Composer(Card):
    """Enter sends, Shift+Enter breaks the line, Esc stops. While an answer is written, a message is
    sent as well, to be queued.

    What is written stays until its owner empties it: a message may be refused.
    """

    send_requested = Signal(str)
    stop_requested = Signal()
    effort_chosen = Signal(str)  # Effort
    thinking_chosen = Signal(object)  # bool
    draft_changed = Signal()
    attach_requested = Signal()
    files_pasted = Signal(list)  # their paths; empty for a picture that is no file
    text_to_attach = Signal(str)  # a long text that was pasted; see `take_pasted`
    reading_key_pressed = Signal(object)  # QKeyEvent: one for the conversation

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=16)
        self._busy = False
        self._elsewhere = ""
        self._able: bool | None = None
        self._sending = False
        self.files = AttachmentArea(self)
        self._edit = MessageField(self)
        self._edit.files_pasted.connect(self.files_pasted)
        self._attach = AttachButton(self)
        self._attach.clicked.connect(self.attach_requested)
        self._edit.setPlaceholderText(self.tr("Message Gloss…"))
        self._edit.setAccessibleName(self.tr("Message"))
        self._effort = DropButton(self)
        self._effort.setAccessibleName(self.tr("Reasoning effort"))
        self._effort.setToolTip(self.tr("How long the model reasons before it answers"))
        self._efforts = self._effort_menu()
        self._thinking = Switch(self)
        self._thinking.setAccessibleName(self.tr("Reasoning"))
        self._thinking.setToolTip(self.tr("Whether the model reasons before it answers"))
        self._thinking.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves it in the message
        self._thinking_label = QLabel(self.tr("Reasoning"), self)
        self._thinking_label.setBuddy(self._thinking)
        self._button = QToolButton(self)
        self._button.setProperty("role", "primary")
        self._button.setObjectName("send")
        self._queue = IconButton("arrow-up", self.tr("Queue the message"), self, raised=True)
        self._queue.setToolTip(
            LANGUAGE.fill(self.tr("{action} (Enter)"), action=self._queue.accessibleName())
        )
        self._fit()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        for button in (self._effort, self._queue, self._button):
            button.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_effort(Effort.MEDIUM)
        self.set_reasoning_control(ReasoningControl.EFFORT)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """The round buttons, which are as large as the text wants them."""
        side, icon = theme.scaled_pixels(theme.ROUND), theme.scaled_pixels(18)
        self._button.setIconSize(QSize(icon, icon))
        for button in (self._button, self._queue):
            button.setFixedSize(side, side)

    def _connect(self) -> None:
        self._edit.textChanged.connect(self._edited)
        self._edit.left_at_start.connect(self.files.focus_last)
        self.files.left.connect(self._edit.setFocus)
        self.files.blocked_changed.connect(self._refresh)
        self.files.text_to_attach.connect(self.text_to_attach)
        self.files.follow(self._edit)
        self._edit.send_pressed.connect(self._send)
        self._edit.stop_pressed.connect(self._stop)
        self._edit.reading_key_pressed.connect(self.reading_key_pressed)
        self._edit.installEventFilter(self)
        self._button.clicked.connect(self._pressed)
        self._queue.clicked.connect(self._queue_pressed)
        self._thinking.chosen.connect(self.thinking_chosen)

    def add_option(self, option: QWidget) -> None:
        """Beside the effort."""
        self._options.insert(self._options.indexOf(self._thinking_label) + 1, option)
        option.setCursor(Qt.CursorShape.ArrowCursor)

    def text(self) -> str:
        return self._edit.toPlainText()

    def set_text(self, text: str) -> None:
        self._edit.setPlainText(text)
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def quote(self, text: str) -> None:
        """Add `text` as a quotation at the end, and let the user write below it."""
        lines = "\n".join(f"> {line}".rstrip() for line in text.strip("\n").split("\n"))
        before = self.text().rstrip()
        self.set_text(f"{before}\n\n{lines}\n\n" if before else f"{lines}\n\n")
        self._edit.setFocus()
        self._edit.ensureCursorVisible()

    def take_pasted(self, text: str) -> None:
        """A long text that was pasted is kept as a file now, and so goes from the message."""
        self._edit.remove_pasted(text)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key that nothing else in the window wanted belongs here: Escape stops the
        answer, and text goes into the message, as if it had the focus."""
        modifiers, key = event.modifiers(), event.key()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # Alt Gr
        plain = modifiers & both in (Qt.KeyboardModifier.NoModifier, both)
        text = event.text().strip()
        dead = Qt.Key.Key_Dead_Grave <= key <= Qt.Key.Key_Dead_Longsolidusoverlay
        typed = plain and text and text.isprintable() and not modifiers & _META
        if not self.isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            self._stop()
        elif typed or event.matches(QKeySequence.StandardKey.Paste):
            self._edit.keyPressEvent(event)
        elif not dead:
            return False
        self._edit.setFocus()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """All of the box is there to write in."""
        self._edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def set_busy(self, busy: bool, elsewhere: str = "") -> None:
        """An answer is being written here, where Send becomes Stop, or in the conversation with
        the title `elsewhere`."""
        self._busy = busy
        self._elsewhere = elsewhere
        self._refresh()

    def set_able(self, able: bool) -> None:
        """Whether there is a model to send to. Until that is known, Enter is remembered."""
        self._able = able
        self._refresh()
        if able and self._sending:
            self._send()
        self._sending = False

    def set_effort(self, effort: Effort) -> None:
        action = self._efforts[effort]
        action.setChecked(True)
        self._effort.setText(
            LANGUAGE.fill(self.tr("Effort: {level}"), level=without_mnemonic(action.text()))
        )

    def set_thinking(self, thinking: bool) -> None:
        self._thinking.show_value(thinking)

    def set_reasoning_control(self, control: ReasoningControl) -> None:
        """Set the reasoning options of the model that will answer."""
        self._effort.setVisible(control is ReasoningControl.EFFORT)
        self._thinking.setVisible(control is ReasoningControl.SWITCH)
        self._thinking_label.setVisible(control is ReasoningControl.SWITCH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.set_border("accent" if event.type() == QEvent.Type.FocusIn else "border")
        return super().eventFilter(watched, event)

    def _effort_menu(self) -> dict[Effort, QAction]:
        menu = Menu(self._effort)
        group = QActionGroup(menu)
        names = {
            Effort.LOW: self.tr("Low"),
            Effort.MEDIUM: self.tr("Medium"),
            Effort.HIGH: self.tr("High"),
        }
        actions = {}
        for effort, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(effort)
            group.addAction(action)
            actions[effort] = action
        group.triggered.connect(self._effort_triggered)
        give_mnemonics(menu)
        self._effort.setMenu(menu)
        return actions

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        self._options = FlowLayout(gap=spacing.XS, most_lines=2)
        for option in (self._attach, self._effort, self._thinking, self._thinking_label):
            self._options.addWidget(option)
        below.addLayout(self._options, 1)
        for button in (self._queue, self._button):
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.S, spacing.M, spacing.S, spacing.S)
        layout.setSpacing(spacing.XS)
        above = QHBoxLayout()
        above.setContentsMargins(
            spacing.S, 0, spacing.S, 0
        )  # the text stands above that of the button
        above.addWidget(self._edit)
        files = QHBoxLayout()
        files.setContentsMargins(spacing.XS, 0, spacing.XS, 0)
        files.addWidget(self.files)
        layout.addLayout(files)
        layout.addLayout(above)
        layout.addLayout(below)

    @Slot()
    def _refresh(self) -> None:
        if self._busy_here():
            name = self.tr("Stop")
            self._button.setIcon(icons.icon("stop", "on_accent"))
            self._button.setToolTip(LANGUAGE.fill(self.tr("{action} (Esc)"), action=name))
        else:
            name = self.tr("Send")
            self._button.setIcon(icons.icon("arrow-up", "on_accent"))
            tip = LANGUAGE.fill(self.tr("{action} (Enter)"), action=name)
            if self.files.blocked:
                tip = self.files.blocked
            if self._elsewhere:
                tip = LANGUAGE.fill(
                    self.tr("Sent when the answer in “{title}” is complete"),
                    title=self._elsewhere,
                )
            self._button.setToolTip(tool_tip(tip))
        self._button.setAccessibleName(name)
        self._enable()

    def _enable(self) -> None:
        can_send = self._able is not False and self._edit.has_words() and not self.files.blocked
        self._button.setEnabled(self._busy_here() or can_send)
        self._queue.setVisible(self._busy_here() and can_send)

    def _busy_here(self) -> bool:
        """Then the button is Stop."""
        return self._busy and not self._elsewhere

    @Slot(QAction)
    def _effort_triggered(self, action: QAction) -> None:
        self.set_effort(Effort(action.data()))
        self.effort_chosen.emit(action.data())

    @Slot()
    def _edited(self) -> None:
        self._enable()
        self.draft_changed.emit()

    @Slot()
    def _pressed(self) -> None:
        if self._busy_here():
            self._stop()
        else:
            self._send()
        self._edit.setFocus()

    @Slot()
    def _queue_pressed(self) -> None:
        self._send()
        self._edit.setFocus()

    @Slot()
    def _send(self) -> None:
        if self._able is None:
            self._sending = True
        elif self._able and self._edit.has_words():
            if self.files.blocked:
                self.files.explain()
            else:
                self.send_requested.emit(self.text())

    @Slot()
    def _stop(self) -> None:
        if self._busy_here():
            self.stop_requested.emit()
