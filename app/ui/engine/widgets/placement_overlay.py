"""`PlacementOverlay`: memory use of a loaded model by device, as planned and as measured."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from app.core.devices import Device, DeviceMemory, device_of
from app.texts import placement as words
from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.core.engine.protocol import LoadedModel
    from app.core.loading.loader import LoadDecision

_WIDEST = 720
_GAP = spacing.XL


class PlacementOverlay(Overlay):
    reload_requested = Signal()
    as_planned_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label(self)
        theme.enlarge(self._title, type_scale.TITLE, self.font().Weight.DemiBold)
        self._sentence, self._facts, self._remark = Label(self), Label(self), Label(self)
        self._facts.setProperty("role", "muted")
        for label in (self._title, self._sentence, self._facts, self._remark):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._table = QWidget(self)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(spacing.S)
        self._grid.setColumnStretch(0, 1)
        self._as_planned = QPushButton(self.tr("Load as planned again"), self)
        self._as_planned.clicked.connect(self._ask_as_planned)
        self._reload = QPushButton(self.tr("Reload now"), self)
        self._reload.clicked.connect(self._ask_reload)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self.close_sheet)
        self._lay_out()

    def open(self, model: LoadedModel, decision: LoadDecision, *, outdated: bool) -> None:
        self._show(model, decision, outdated)
        self.rise(self._close)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.S)
        buttons.addStretch()
        for button in (self._as_planned, self._reload, self._close):
            buttons.addWidget(button)
        self.card.setMaximumWidth(_WIDEST)
        column = self.lay_out_card()
        for widget in (self._title, self._sentence, self._table, self._facts, self._remark):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _show(self, model: LoadedModel, decision: LoadDecision, outdated: bool) -> None:
        self._title.setText(LANGUAGE.fill(self.tr("Where {model} runs"), model=model.name))
        self.setAccessibleName(self._title.text())
        devices = [use.device for use in decision.plan.uses]
        place = words.where_it_runs(model, devices, LANGUAGE)
        self._sentence.setText(place[:1].upper() + place[1:])
        self._fill(model, decision)
        self._facts.setText(" · ".join(self._facts_of(model)))
        remarks = [
            words.why_unused(device, model, decision, LANGUAGE)
            for device in words.unused(model, decision)
        ]
        if model.attempt:
            remarks.append(
                self.tr("Loading it as planned did not work here, so it is loaded more carefully.")
            )
        if outdated:
            remarks.append(self.tr("The settings have changed since; they count once it reloads."))
        self._remark.setText("\n".join(remarks))
        self._remark.setVisible(bool(remarks))
        self._as_planned.setVisible(model.attempt > 0)
        self._reload.setVisible(outdated)

    def _facts_of(self, model: LoadedModel) -> Iterable[str]:
        yield self.tr("%Ln token(s) of context", "", model.context_length)
        yield LANGUAGE.fill(self.tr("cache in {type}"), type=model.kv_type)
        if model.flash_attention:
            yield self.tr("flash attention")
        yield self.tr("%Ln thread(s)", "", model.threads)
        yield LANGUAGE.fill(self.tr("loaded in {seconds} s"), seconds=round(model.load_seconds, 1))

    def _fill(self, model: LoadedModel, decision: LoadDecision) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        heads = (
            "",
            self.tr("Planned"),
            self.tr("In use"),
            self.tr("Weights"),
            self.tr("Context"),
            self.tr("Working room"),
        )
        for column, head in enumerate(heads):
            self._put(0, column, head, "muted")
        for row, use in enumerate(decision.plan.uses, start=1):
            real = in_use(use.device, model.memory)
            total = real.weights + real.kv_cache + real.compute
            self._put(row, 0, self._name(use.device))
            counts = (use.used_bytes, total, real.weights, real.kv_cache, real.compute)
            for column, count in enumerate(counts, start=1):
                self._put(row, column, LANGUAGE.size(count) if count else "–")

    def _name(self, device: Device) -> str:
        if device.kind == "cpu":
            return self.tr("System memory")
        return device.description or device.name

    def _put(self, row: int, column: int, text: str, role: str = "") -> None:
        label = Label(text, self._table)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(column == 0)
        end = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, row, column, end | Qt.AlignmentFlag.AlignVCenter)

    def _ask_reload(self) -> None:
        self.close_sheet()
        self.reload_requested.emit()

    def _ask_as_planned(self) -> None:
        self.close_sheet()
        self.as_planned_requested.emit()


def in_use(device: Device, memory: Iterable[DeviceMemory]) -> DeviceMemory:
    """Bytes that llama.cpp allocated on `device`: in system memory there are several kinds of
    buffers, those that a card can read ("CUDA_Host") among them."""
    if device.kind == "cpu":
        rows = [row for row in memory if row.device.startswith("CPU") or "Host" in row.device]
    else:
        rows = [row for row in memory if device_of(row.device, [device.name])]
    return DeviceMemory(
        device.name,
        sum(row.weights for row in rows),
        sum(row.kv_cache for row in rows),
        sum(row.compute for row in rows),
    )
