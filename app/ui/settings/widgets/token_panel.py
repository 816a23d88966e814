"""`TokenPanel`: the Hub token, written once and never shown again."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.ui.controls.status_line import StatusLine
from app.ui.settings.values import TokenState
from app.ui.settings.widgets.panel import Panel
from app.ui.style import spacing


class TokenPanel(Panel):
    save_requested = Signal(str)
    forget_requested = Signal()
    ask_again_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("Hugging Face token"),
            self.tr(
                "Only for private and gated models; gpt-oss needs none. It is kept in the "
                "keyring of your system and sent to the Hub only, when you download."
            ),
        )
        self.state = StatusLine(self)
        self._field = QLineEdit(self)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setPlaceholderText(self.tr("hf_…"))
        self._field.setAccessibleName(self.tr("Hugging Face token"))
        self._field.textChanged.connect(self._enable)
        self._field.returnPressed.connect(self._save)
        self._button = QPushButton(self.tr("Save"), self)
        self._button.clicked.connect(self._save)
        self._forget = QPushButton(self.tr("Forget"), self)
        self._forget.setAccessibleName(self.tr("Forget the token"))
        self._forget.clicked.connect(self._leave)
        self._again = QPushButton(self.tr("Ask again"), self)
        self._again.setAccessibleName(self.tr("Ask the keyring again"))
        self._again.clicked.connect(self._ask_again)
        row = QHBoxLayout()
        row.setSpacing(spacing.S)
        row.addWidget(self._field, 1)
        row.addWidget(self._button)
        row.addWidget(self._forget)
        row.addWidget(self._again)
        self.column.addWidget(self.state)
        self.column.addLayout(row)
        self.set_state(TokenState.LOOKING)

    @Slot(object)
    def set_state(self, state: TokenState) -> None:
        icon, token, sentence = self._status_of(state)
        self.state.show_status(icon, token, sentence)
        self._forget.setVisible(state in (TokenState.SAVED, TokenState.THIS_RUN))
        self._again.setVisible(state is TokenState.UNREADABLE)
        self._field.setEnabled(state is not TokenState.LOOKING)
        self._enable()

    def _status_of(self, state: TokenState) -> tuple[str, str, str]:
        if state is TokenState.LOOKING:
            return "info", "muted", self.tr("Asking the keyring…")
        if state is TokenState.SAVED:
            return "check", "success", self.tr("A token is saved in the keyring.")
        if state is TokenState.THIS_RUN:
            return (
                "warning",
                "warning",
                self.tr(
                    "No keyring could be used, so the token is kept until you close Gloss and is "
                    "written nowhere. Start or unlock a keyring to keep it for longer."
                ),
            )
        if state is TokenState.UNREADABLE:
            return (
                "warning",
                "warning",
                self.tr(
                    "The keyring did not answer, perhaps because it is locked, so Gloss does not "
                    "know whether a token is in it. Unlock it, then ask again."
                ),
            )
        return "info", "muted", self.tr("There is no token.")

    @Slot()
    def _enable(self) -> None:
        self._button.setEnabled(self._field.isEnabled() and bool(self._field.text().strip()))

    @Slot()
    def _save(self) -> None:
        text = self._field.text().strip()
        if text:
            self._field.clear()
            self.set_state(TokenState.LOOKING)
            self.save_requested.emit(text)

    @Slot()
    def _ask_again(self) -> None:
        self.set_state(TokenState.LOOKING)
        self.ask_again_requested.emit()

    @Slot()
    def _leave(self) -> None:
        self.set_state(TokenState.LOOKING)
        self.forget_requested.emit()
