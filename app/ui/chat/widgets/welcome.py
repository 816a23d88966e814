"""`Welcome`: an empty conversation, for those who come for the first time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from app.core.paths import resources
from app.ui.controls.centred_page import CentredPage, Column
from app.ui.controls.icon_label import IconLabel
from app.ui.controls.label import Label
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.core.models.library.library import InstalledModel
    from app.ui.engine.engine_status import Recommendation

COLUMN = 560
_LOGO, _ICON = 64, 48
_USUAL_HEIGHT = 760  # of a window that has room for all of it


class Welcome(CentredPage):
    """Welcome text: what Gloss is or who answers, its privacy, the model, and examples to begin
    with."""

    example_chosen = Signal(str)
    open_file_requested = Signal()
    offer_accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _label("", "muted")
        self._examples_row = QVBoxLayout()
        self._examples_row.setSpacing(spacing.S)
        column = Column(COLUMN)
        column.setSpacing(spacing.S)
        self._lead = QSpacerItem(0, 0)
        column.addItem(self._lead)
        self._logo = QLabel()
        self._logo.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._logo)
        column.addSpacing(spacing.S)
        self._title = _label("")
        theme.enlarge(self._title, type_scale.DISPLAY, self.font().Weight.DemiBold)
        column.addWidget(self._title)
        self._lines = _label("")
        column.addWidget(self._lines)
        column.addWidget(self._privacy())
        column.addSpacing(spacing.L)
        column.addLayout(self._examples_row)
        column.addSpacing(spacing.L)
        column.addWidget(self._model)
        self._open = QPushButton(self.tr("Open a model file…"))
        self._open.setProperty("role", "link")
        self._open.clicked.connect(self.open_file_requested)
        self._get = QPushButton()
        self._get.setProperty("role", "primary")
        self._get.clicked.connect(self.offer_accepted)
        column.addWidget(self._get, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignHCenter)
        for known_later in (self._model, self._get, self._open):
            known_later.hide()
        column.addStretch(1)
        self.centre(column, from_top=True)
        self.set_assistant(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Above the middle of the window, whatever comes and goes below the page."""
        super().resizeEvent(event)
        spare = (self.window().height() - _USUAL_HEIGHT) // 2
        self._lead.changeSize(0, max(spare, 0))
        self.widget().layout().invalidate()

    def set_model(
        self, model: InstalledModel | None, recommendation: Recommendation | None
    ) -> None:
        starter = model is not None and model.starter
        for widget in (self._model, self._open):
            widget.setVisible(starter)
        self._get.setVisible(starter and recommendation is not None)
        if not starter:
            return
        words = LANGUAGE.fill(
            self.tr("{model} answers for now: a small starter model, quick but not clever."),
            model=model.name,
        )
        if recommendation is not None:
            words = f"{words}\n{recommendation.sentence}"
            self._get.setText(LANGUAGE.fill(self.tr("Get {model}"), model=recommendation.spec.name))
        self._model.setText(words)

    def set_assistant(
        self,
        icon: QIcon | None,
        name: str = "",
        description: str = "",
        starters: Sequence[str] = (),
    ) -> None:
        """Who answers, and what to begin with; without an icon it is Gloss itself."""
        side = _LOGO if icon is None else _ICON
        icon = icon or QIcon(str(resources() / "icon.svg"))
        self._logo.setPixmap(icon.pixmap(QSize(side, side), 2.0))
        self._title.setText(name or self.tr("What would you like to know?"))
        self._lines.setText(
            description
            if name
            else self.tr(
                "Gloss runs open language models on your own computer. "
                "You ask, the model answers, and every conversation is kept for you."
            )
        )
        self._lines.setVisible(bool(self._lines.text()))
        while (item := self._examples_row.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for text in starters or (self._examples() if not name else ()):
            self._examples_row.addWidget(self._example(text))

    def _examples(self) -> tuple[str, str, str]:
        return (
            self.tr("Why is the sky blue? Explain it in three sentences."),
            self.tr("Write a Python function that says whether a number is prime."),
            self.tr("Help me write a friendly note to thank my neighbour."),
        )

    def _example(self, text: str) -> QPushButton:
        button = _Example(text)
        button.setToolTip(self.tr("Send this"))
        button.clicked.connect(partial(self.example_chosen.emit, text))
        return button

    def _privacy(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.XS)
        layout.addStretch(1)
        layout.addWidget(IconLabel("lock", "muted", row))
        words = _Line(self.tr("Nothing you write leaves this computer."))
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        layout.addWidget(words)
        layout.addStretch(1)
        return row


class _Example(QPushButton):
    """Its words go on in another line where one does not hold them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("role", "example")
        self.setAccessibleName(text)
        words = Label(text)
        words.setWordWrap(True)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.L, spacing.M, spacing.L, spacing.M)
        layout.addWidget(words)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Preferred)
        policy.setVerticalPolicy(policy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Not the width that its words would like best."""
        return QSize(0, self.layout().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout().heightForWidth(width)


def _label(text: str, role: str = "") -> Label:
    label = Label(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    if role:
        label.setProperty("role", role)
    return label


class _Line(Label):
    """As wide as its words, which go on in another line where there is no room."""

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1  # advances are rounded
        return QSize(width, super().sizeHint().height())
