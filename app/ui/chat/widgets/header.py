"""`ChatHeader`: which model answers, where it runs and how full its context is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from app.core.engine.interface import EngineState
from app.core.printable import elided
from app.texts import placement as words
from app.ui.chat.widgets.context_gauge import ContextGauge
from app.ui.controls.drop_button import DropButton
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics, without_mnemonic
from app.ui.controls.text_button import TextButton
from app.ui.engine.engine_status import ContextUsage, EngineStatus
from app.ui.style import icons, spacing, theme, type_scale
from app.ui.text.language import LANGUAGE
from app.ui.text.tool_tips import tool_tip

if TYPE_CHECKING:
    from app.core.engine.protocol import LoadedModel


_TIP = 400  # characters of the instructions


class ChatHeader(QWidget):
    model_chosen = Signal(Path)
    load_requested = Signal()
    open_file_requested = Signal()
    manage_requested = Signal()
    reload_requested = Signal()
    details_requested = Signal()
    inspect_requested = Signal()
    instructions_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = EngineStatus()
        self._usage = 0
        self._assistant = ""
        self._instructed = ""
        self._picker = DropButton(self)
        theme.enlarge(self._picker, type_scale.LARGE, self.font().Weight.DemiBold)
        self._picker.setToolTip(self.tr("Choose the model that answers"))
        self._menu = Menu(self._picker)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._picker.setMenu(self._menu)
        self._state = TextButton(self)
        self._state.clicked.connect(self.details_requested)
        self._reload = QPushButton(self.tr("Reload now"), self)
        self._reload.setProperty("role", "link")
        self._reload.setToolTip(self.tr("The settings have changed; they count from the next load"))
        self._reload.clicked.connect(self.reload_requested)
        self._instructions = TextButton(self)
        self._instructions.clicked.connect(self.instructions_requested)
        self._gauge = ContextGauge(self)
        self._gauge.clicked.connect(self.inspect_requested)
        self._trailing = QHBoxLayout()
        self._trailing.setSpacing(spacing.XS)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(spacing.M, spacing.S, spacing.M, spacing.S)
        layout.setSpacing(spacing.S)
        layout.addWidget(self._picker)
        layout.addWidget(self._state)
        layout.addWidget(self._reload)
        layout.addWidget(self._instructions)
        layout.addStretch(1)
        layout.addWidget(self._gauge)
        layout.addLayout(self._trailing)
        self.set_status(self._status)

    def event(self, event: QEvent) -> bool:
        """The sentence of the gauge gives way first: its figure says the same."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            layout, gauge = self.layout(), self._gauge
            spare = self.width() - layout.sizeHint().width() + gauge.sizeHint().width()
            gauge.set_brief(spare < gauge.full_width())
        return super().event(event)

    def add_trailing(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setProperty("role", "icon")
        theme.size_icon(button, 20)
        button.setAccessibleName(without_mnemonic(action.text()))
        self._trailing.addWidget(button)
        return button

    def set_status(self, status: EngineStatus) -> None:
        self._status = status
        name = self._name()
        self._picker.setText(name)
        self._picker.setAccessibleName(LANGUAGE.fill(self.tr("Model: {name}"), name=name))
        failed = status.error is not None or status.state is EngineState.FAILED
        self._state.set_words(self._state_text(), "danger" if failed else "muted")
        self._state.set_tip(self._state_tip())
        self._state.setEnabled(status.loaded is not None and status.load_decision is not None)
        self._reload.setVisible(status.outdated and status.state is EngineState.READY)
        self.set_usage(self._usage)

    def set_usage(self, tokens: int) -> None:
        self._usage = tokens
        limit = self._status.loaded.context_length if self._status.loaded else 0
        self._gauge.set_usage(ContextUsage(tokens, limit))

    @Slot(str)
    def set_instructions(self, text: str) -> None:
        """Those of the conversation; without any there is nothing to see."""
        self._instructed = text
        self._show_instructions()

    def set_assistant(self, name: str) -> None:
        """It is shown in place of the word for its instructions."""
        self._assistant = name
        self._show_instructions()

    def _show_instructions(self) -> None:
        word = self.tr("Instructions") if self._instructed else ""
        self._instructions.set_words(self._assistant or word)
        self._instructions.set_tip(elided(self._instructed, _TIP))

    def open_picker(self) -> None:
        self._picker.setFocus()
        self._menu.popup(self._picker.mapToGlobal(self._picker.rect().bottomLeft()))

    def _name(self) -> str:
        if self._status.chosen is not None:
            return self._status.chosen.name
        if self._status.missing is not None:
            return self._status.missing.stem
        return self.tr("No model") if self._status.known else self.tr("Model")

    def _state_text(self) -> str:
        status = self._status
        if status.state is EngineState.LOADING:
            return ""  # the loading bar says how far
        if status.error is not None or status.state is EngineState.FAILED:
            return self.tr("failed")
        if status.missing is not None:
            return self.tr("not found on the disk")
        if status.loaded is None:
            return self.tr("not loaded") if status.chosen is not None else ""
        place = self._device(status.loaded)
        if status.state is EngineState.GENERATING:
            return LANGUAGE.fill(self.tr("answering · {place}"), place=place)
        return place

    def _device(self, model: LoadedModel) -> str:
        if model.gpu_layers <= 1:  # none, or only the output
            return self.tr("on the processor")
        if model.gpu_layers > model.layers and not model.cpu_experts:
            return self.tr("on the graphics card")
        return self.tr("on the graphics card and the processor")

    def _place(self, model: LoadedModel) -> str:
        decision = self._status.load_decision
        devices = [use.device for use in decision.plan.uses] if decision else []
        place = words.where_it_runs(model, devices, LANGUAGE)
        return words.with_unused(place, model, decision, LANGUAGE) if decision else place

    def _state_tip(self) -> str:
        if self._status.loaded is None or self._status.load_decision is None:
            return ""
        where = self._place(self._status.loaded)
        return f"{where}\n{self.tr('Show how much memory it uses, by device')}"

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for choice in self._status.choices:
            size = LANGUAGE.size(choice.size_bytes)
            note = LANGUAGE.fill(self.tr("{size}, starter"), size=size) if choice.starter else size
            action = self._menu.addAction(
                LANGUAGE.fill(self.tr("{model}  ·  {note}"), model=choice.name, note=note).replace(
                    "&", "&&"
                )
            )
            action.setCheckable(True)
            action.setChecked(
                self._status.chosen is not None and choice.path == self._status.chosen.path
            )
            action.setToolTip(tool_tip(str(choice.path)))
            action.triggered.connect(partial(self.model_chosen.emit, choice.path))
            group.addAction(action)
        self._menu.addSeparator()
        if self._status.chosen is not None and self._status.loaded is None:
            load = self._menu.addAction(self.tr("Load now"))
            load.setEnabled(self._status.state is not EngineState.LOADING)
            load.triggered.connect(self.load_requested)
        opening = self._menu.addAction(icons.icon("open-file"), self.tr("Open a model file…"))
        opening.triggered.connect(self.open_file_requested)
        managing = self._menu.addAction(icons.icon("model"), self.tr("Manage models…"))
        managing.triggered.connect(self.manage_requested)
        give_mnemonics(self._menu)
