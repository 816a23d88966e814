"""`ModelCardView`: a model, what it would be like on this machine, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.hardware.plan import Placement
from app.core.models.library.installed import ModelSource
from app.core.models.library.removing import OWNERS
from app.texts import models as words
from app.ui.controls.card import Card
from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.focus_order import focus_within, stops, takes_focus
from app.ui.controls.icon_label import Badge
from app.ui.controls.inline_confirmation import InlineConfirmation
from app.ui.controls.label import Label
from app.ui.controls.notices import sentence_of
from app.ui.controls.status_line import StatusLine
from app.ui.document.collapsible_text import FoldButton
from app.ui.engine.widgets.plan_table import PlanTable
from app.ui.models.page_state import CardAction, ModelCard
from app.ui.models.widgets.download_row import DownloadRow
from app.ui.models.widgets.licence_view import LicenceView
from app.ui.models.widgets.progress_row import ProgressRow
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_LOOK = {
    Placement.GPU: ("check", "success"),
    Placement.EXPERTS: ("check", "success"),
    Placement.LAYERS: ("check", "success"),
    Placement.PROCESSOR: ("info", "muted"),
    Placement.TOO_LARGE: ("warning", "warning"),
}


class ModelCardView(Card):
    """`requested` brings a CardAction and the card. Parts that few cards need are made late."""

    requested = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card: ModelCard | None = None
        self._name = ElidedLabel(self)
        theme.enlarge(self._name, type_scale.LARGE, QFont.Weight.DemiBold)
        self._badges = QHBoxLayout()
        self._badges.setSpacing(spacing.XS)
        self._marks: dict[str, Badge] = {}
        self._primary = QPushButton(self)
        self._primary.setProperty("role", "primary")
        self._primary.clicked.connect(self._press_primary)
        self._purpose = self._label()
        self._facts = self._label("muted")
        self._fit_line = StatusLine(self)
        self._problem: StatusLine | None = None
        self._download: DownloadRow | None = None
        self._verifying: ProgressRow | None = None
        self._question: InlineConfirmation | None = None
        self._table: PlanTable | None = None
        self._licence: LicenceView | None = None
        self._memory_fold = FoldButton(self)
        self._memory_fold.setText(self.tr("Memory"))
        self._memory_fold.toggled.connect(self._show_memory)
        self._licence_fold = FoldButton(self)
        self._licence_fold.toggled.connect(self._show_licence)
        self._buttons: dict[CardAction, QPushButton] = {}
        self._below = FlowLayout(gap=spacing.S, leading=2)
        self._below.addWidget(self._memory_fold)
        self._below.addWidget(self._licence_fold)
        title = QHBoxLayout()
        title.setSpacing(spacing.S)
        title.addWidget(self._name)
        title.addLayout(self._badges)
        title.addStretch(1)
        title.addWidget(self._primary)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(spacing.L, spacing.L, spacing.L, spacing.M)
        self._column.setSpacing(spacing.XS)
        self._column.addLayout(title)
        for part in (self._purpose, self._facts, self._fit_line):
            self._column.addWidget(part)
        self._column.addLayout(self._below)

    @property
    def held(self) -> bool:
        """Whether it asks something."""
        return self._question is not None or bool(self._download and self._download.asking)

    def set_value(self, card: ModelCard) -> None:
        before, self._card = self._card, card
        if _only_moved(before, card):
            self._show_download()  # ten times a second: only what moves
            return
        focus = focus_within(self)
        self._show_all()
        if focus is not None and not takes_focus(focus):  # it has gone: Download, Pause, Verify
            rows = [row for row in (self._download, self._verifying) if row is not None]
            stop = next(iter(stops([*rows, self])), None)
            if stop is not None:
                stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        card = self._card
        self._show_title()
        self._purpose.setText(words.purpose(self._known_name(), LANGUAGE))
        self._purpose.setVisible(bool(self._purpose.text()))
        self._facts.setText(" · ".join(self._facts_of()))
        look = _LOOK[card.plan.placement] if card.plan else ("info", "muted")
        self._fit_line.show_status(*look, card.fit_summary)
        self._fit_line.setVisible(bool(card.fit_summary) and card.problem is None)
        self._show_problem()
        self._show_download()
        self._show_verifying()
        self._show_folds()
        self._show_actions()
        self.setAccessibleName(f"{card.name}. {self._facts.text()}. {card.fit_summary}")

    # -- content ----------------------------------------------------------------------

    def _known_name(self) -> str:
        card = self._card
        if card.model is not None:
            return card.model.known or card.model.name
        return card.spec.name if card.spec else ""

    def _show_title(self) -> None:
        card = self._card
        self._name.setText(card.name)
        self._mark("chosen", self.tr("In use") if card.chosen else "", "", "accent")
        here = card.model is not None
        text = self.tr("On this computer") if here and card.searched else ""
        self._mark("here", text, "check", "success")
        verified = here and card.model.verified
        self._mark("verified", self.tr("Verified") if verified else "", "verified", "success")
        wanted = not here and card.download is None
        self._primary.setText(self._use() if here else self.tr("Download"))
        self._primary.setAccessibleName(f"{self._primary.text()}: {card.name}")
        usable = card.problem is None or (card.embeds and card.chosen)  # or it could not be left
        self._primary.setVisible(wanted or (here and usable))
        self._primary.setEnabled(not card.lacking_bytes)
        hardly = wanted and card.plan is not None and not card.plan.fits
        left = card.embeds and card.chosen
        # it can be had, or left, but nobody should be drawn to it
        role = "" if hardly or left else "primary"
        if role != self._primary.property("role"):
            self._primary.setProperty("role", role)
            self._primary.style().polish(self._primary)

    def _use(self) -> str:
        if self._card.embeds:
            chosen = self._card.chosen
            return self.tr("Do not use") if chosen else self.tr("Use for documents")
        return self.tr("Chat") if self._card.chosen else self.tr("Use")

    def _mark(self, key: str, text: str, icon: str, token: str) -> None:
        if text and key not in self._marks:
            badge = self._marks[key] = Badge(text, self, icon, token)
            self._badges.addWidget(badge)
        if key in self._marks:
            self._marks[key].setVisible(bool(text))

    def _facts_of(self) -> list[str]:
        card, facts = self._card, []
        if card.model is not None:
            facts = [LANGUAGE.size(card.size_bytes), card.model.quantization]
            facts.append(words.place(card.model.place, LANGUAGE))
        elif card.spec is not None:
            facts.append(
                LANGUAGE.fill(self.tr("{size} to download"), size=LANGUAGE.size(card.size_bytes))
                if card.download is None
                else LANGUAGE.size(card.size_bytes)
            )
        if card.spec is not None and card.spec.parameters:
            facts.append(self._parameters(card.spec.parameters, card.spec.active_parameters))
        if card.adapters:
            facts.append(
                LANGUAGE.fill(self.tr("adapters: {names}"), names=", ".join(card.adapters))
            )
        return [fact for fact in facts if fact]

    def _parameters(self, count: int, active: int) -> str:
        if 0 < active < count:
            return LANGUAGE.fill(
                self.tr("{count} parameters, {active} active"),
                count=self._count(count),
                active=self._count(active),
            )
        return LANGUAGE.fill(self.tr("{count} parameters"), count=self._count(count))

    def _count(self, count: int) -> str:
        if count < 999_500_000:
            return LANGUAGE.fill(self.tr("{count} million"), count=round(count / 1e6))
        billions = count / 1e9
        decimals = 1 if billions < 9.95 else 0
        return LANGUAGE.fill(self.tr("{count} billion"), count=LANGUAGE.number(billions, decimals))

    def _show_problem(self) -> None:
        card, text = self._card, ""
        if card.problem is not None:
            text = " ".join(filter(None, [sentence_of(card.problem), card.advice]))
        elif card.lacking_bytes:
            text = LANGUAGE.fill(
                self.tr(
                    "The disk has {size} too little room for it. Make room, or choose another "
                    "models folder."
                ),
                size=LANGUAGE.size(card.lacking_bytes),
            )
        elif card.advice:
            text = card.advice
        if text and self._problem is None:
            self._problem = StatusLine(self)
            self._column.insertWidget(self._column.count() - 1, self._problem)
        if self._problem is not None:
            serious = card.problem is not None or bool(card.lacking_bytes)
            look = ("warning", "warning") if serious else ("info", "muted")
            self._problem.show_status(*look, text)
            self._problem.setVisible(bool(text))

    def _show_download(self) -> None:
        card = self._card
        if card.download is not None and self._download is None:
            row = self._download = DownloadRow(card.name, self)
            row.pause_requested.connect(partial(self._ask, CardAction.PAUSE))
            row.resume_requested.connect(partial(self._ask, CardAction.RESUME))
            row.cancel_requested.connect(partial(self._ask, CardAction.CANCEL))
            row.settings_requested.connect(partial(self._ask, CardAction.SETTINGS))
            self._column.insertWidget(self._column.count() - 1, row)
        if self._download is not None:
            self._download.setVisible(card.download is not None)
            if card.download is not None:
                self._download.set_download(card.download)

    def _show_verifying(self) -> None:
        progress = self._card.verifying
        if progress is not None and self._verifying is None:
            self._verifying = ProgressRow(self._card.name, self)
            self._verifying.cancel_requested.connect(partial(self._ask, CardAction.STOP_VERIFYING))
            self._column.insertWidget(self._column.count() - 1, self._verifying)
        if self._verifying is not None:
            self._verifying.setVisible(progress is not None)
            if progress is not None:
                self._verifying.set_progress(progress)

    # -- folds ------------------------------------------------------------------------

    def _spdx(self) -> str:
        return self._card.spec.licence if self._card.spec is not None else ""

    def _show_folds(self) -> None:
        plan, spdx = self._card.plan, self._spdx()
        self._memory_fold.setVisible(plan is not None)
        self._licence_fold.setVisible(bool(spdx))
        self._licence_fold.setText(
            LANGUAGE.fill(self.tr("Licence: {name}"), name=words.licence(spdx))
        )
        for fold in (self._memory_fold, self._licence_fold):
            fold.setAccessibleName(f"{fold.text()}: {self._card.name}")
        if self._table is not None and plan is not None:
            self._table.set_plan(plan, self._card.remark)

    @Slot(bool)
    def _show_memory(self, unfolded: bool) -> None:
        if unfolded and self._table is None and self._card.plan is not None:
            self._table = PlanTable(self)
            self._table.set_plan(self._card.plan, self._card.remark)
            self._column.addWidget(self._table)
        if self._table is not None:
            self._table.setVisible(unfolded)

    @Slot(bool)
    def _show_licence(self, unfolded: bool) -> None:
        if unfolded and self._licence is None:
            self._licence = LicenceView(self)
            self._licence.set_licence(self._spdx())
            self._column.addWidget(self._licence)
        if self._licence is not None:
            self._licence.setVisible(unfolded)

    # -- actions ----------------------------------------------------------------------

    def _show_actions(self) -> None:
        model = self._card.model
        wanted = []
        if model is not None:
            if self._card.verifying is None and not model.verified and model.known:
                wanted.append((CardAction.VERIFY, self.tr("Verify")))
            wanted.append((CardAction.SHOW, self.tr("Show in folder")))
            if not model.starter:
                wanted.append((CardAction.REMOVE, self.tr("Remove")))
        for action, text in wanted:
            if action not in self._buttons:
                button = self._buttons[action] = QPushButton(text, self)
                button.setProperty("role", "link")
                button.setAccessibleName(f"{text}: {self._card.name}")
                pressed = (
                    self._remove if action is CardAction.REMOVE else partial(self._ask, action)
                )
                button.clicked.connect(pressed)
                self._below.addWidget(button)
        shown = {action for action, _ in wanted}
        for action, button in self._buttons.items():
            button.setVisible(action in shown)

    @Slot()
    def _press_primary(self) -> None:
        if self._card.model is None:
            self._ask(CardAction.DOWNLOAD)
        elif not self._card.embeds:
            self._ask(CardAction.USE)
        elif self._card.chosen:
            self._ask(CardAction.STOP_USING)
        else:
            self._ask(CardAction.USE_FOR_DOCUMENTS)

    def _ask(self, action: CardAction, *_: object) -> None:
        self.requested.emit(action, self._card)

    @Slot()
    def _remove(self) -> None:
        """Gigabytes are fetched again in hours, so it is always asked."""
        if self._question is None:
            answers = [self.tr("Leave it"), self.tr("Move it to the bin")]
            if self._card.listed:
                answers.insert(1, self.tr("Only take it off the list"))
            self._question = InlineConfirmation(self._whose(), answers, self)
            self._question.answered.connect(self._answered)
            self._column.addWidget(self._question)
            self._question.show()
            self._question.setFocus()

    def _whose(self) -> str:
        card = self._card
        path, place = str(card.model.path), card.model.place
        if place is ModelSource.GLOSS:
            return LANGUAGE.fill(
                self.tr("Move “{name}” ({size}) to the bin?"),
                name=card.name,
                size=LANGUAGE.size(card.size_bytes),
            )
        if place is ModelSource.ADDED:
            return LANGUAGE.fill(
                self.tr("This file is yours: {path}. What is to be done with it?"), path=path
            )
        return LANGUAGE.fill(
            self.tr(
                "This file belongs to {program}, which will miss it: {path}. Move it to the bin?"
            ),
            program=OWNERS.get(place, ""),
            path=path,
        )

    @Slot(int)
    def _answered(self, answer: int) -> None:
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
            self._question = None
        self._buttons[CardAction.REMOVE].setFocus()
        if answer:
            only_listed = self._card.listed and answer == 1
            self._ask(CardAction.FORGET if only_listed else CardAction.REMOVE)

    def _label(self, role: str = "") -> Label:
        label = Label(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        return label


def _only_moved(before: ModelCard | None, card: ModelCard) -> bool:
    """Whether only the download went on, within its state."""
    if before is None or before.download is None or card.download is None:
        return False
    same = before.download.state is card.download.state
    return same and replace(before, download=card.download) == card
