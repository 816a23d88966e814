"""`RepositoryView`: a repository that a search found; its files follow when they are asked for."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.controls.card import Card
from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.icon_label import Badge
from app.ui.controls.label import Label
from app.ui.controls.notices import sentence_of
from app.ui.controls.status_line import StatusLine
from app.ui.models.page_state import RepositoryCard
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE


class RepositoryView(Card):
    opened = Signal(str)
    collapsed = Signal(str)
    held = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = RepositoryCard("")
        self._name = ElidedLabel(self)
        theme.enlarge(self._name, type_scale.LARGE, QFont.Weight.DemiBold)
        self._gated = Badge(self.tr("Needs licence acceptance"), self, "lock", "warning")
        self._gated.setToolTip(
            self.tr("Its owner gives access only to people who have accepted the licence")
        )
        self._facts = Label(self)
        self._facts.setWordWrap(True)
        self._facts.setProperty("role", "muted")
        self._trouble = StatusLine(self)
        self._open = QPushButton(self)
        self._open.clicked.connect(self._press)
        title = QHBoxLayout()
        title.setSpacing(spacing.S)
        title.addWidget(self._name)
        title.addWidget(self._gated)
        title.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(spacing.L)
        words = QVBoxLayout()
        words.setSpacing(spacing.XS)
        words.addLayout(title)
        words.addWidget(self._facts)
        line.addLayout(words, 1)
        line.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.L, spacing.M, spacing.L, spacing.M)
        column.setSpacing(spacing.S)
        column.addLayout(line)
        column.addWidget(self._trouble)

    def set_value(self, value: RepositoryCard) -> None:
        self._card = value
        self._name.setText(value.repository)
        self._gated.setVisible(value.gated)
        facts = [
            self.tr("%Ln download(s)", "", value.downloads) if value.downloads else "",
            self.tr("%Ln like(s)", "", value.likes) if value.likes else "",
            self._changed(value.updated) if value.updated else "",
        ]
        self._facts.setText(" · ".join(filter(None, facts)))
        self._facts.setVisible(bool(self._facts.text()))
        if value.opening:
            text = self.tr("Asking…")
        elif value.files is not None:
            text = self.tr("Hide files")
        else:
            text = self.tr("Show files")
        self._open.setText(text)
        self._open.setAccessibleName(f"{text}: {value.repository}")
        self._trouble.setVisible(value.error is not None)
        if value.error is not None:
            self._trouble.show_status("error", "danger", sentence_of(value.error))

    def _changed(self, day: str) -> str:
        """`day` as ISO 8601 has it."""
        date = QDate.fromString(day, Qt.DateFormat.ISODate)
        shown = self.locale().toString(date, QLocale.FormatType.ShortFormat) or day
        return LANGUAGE.fill(self.tr("changed {date}"), date=shown)

    @Slot()
    def _press(self) -> None:
        if self._card.opening:  # not disabled meanwhile: it would lose the focus
            return
        wanted = self.opened if self._card.files is None else self.collapsed
        wanted.emit(self._card.repository)
