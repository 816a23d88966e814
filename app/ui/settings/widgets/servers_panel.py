"""`ServersPanel`: the MCP servers, to be added, switched, looked at and removed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.errors import UserError
from app.core.mcp_servers.importing import FoundServers
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.notices import sentence_of
from app.ui.controls.status_line import StatusLine
from app.ui.settings.values import ListedServers
from app.ui.settings.widgets.import_preview import ImportPreview
from app.ui.settings.widgets.panel import Panel
from app.ui.settings.widgets.server_card import ServerCard
from app.ui.settings.widgets.server_editor import ServerEditor
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE


class ServersPanel(Panel):
    switched = Signal(str, bool)
    start_requested = Signal(str)
    accepted = Signal(str, str)  # name, the digest of what was shown
    remove_requested = Signal(str)
    text_requested = Signal(str)
    saved = Signal(str, str)  # JSON, and the name of the server that it replaces
    import_requested = Signal(object)  # FoundServers: those that the user chose
    duplicate_requested = Signal(str)
    log_requested = Signal(str, object)  # name, Path

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("Tool servers (MCP)"),
            self.tr(
                "A tool server is a program of yours, or an address, whose tools the model can "
                "call. A program can do whatever you can: read and change your files, and use the "
                "network; the switch in Privacy is for addresses beyond this computer. Gloss "
                "starts only those that you switch on, and asks you before each call."
            ),
        )
        self._cards: dict[str, ServerCard] = {}
        self._edited = ""
        self._listed = ListedServers((), {})
        self._problems = StatusLine(self)
        self._problems.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(spacing.M)
        self._editor = ServerEditor(self)
        self._editor.hide()
        self._editor.saved.connect(self.saved)
        self._editor.cancelled.connect(self.close_editor)
        self._add = QPushButton(self.tr("Add a tool server"), self)
        self._add.clicked.connect(partial(self._begin, form=True))
        self._add_text = QPushButton(self.tr("Add from JSON"), self)
        self._add_text.clicked.connect(partial(self._begin, form=False))
        self._buttons = FlowLayout(gap=spacing.S)
        self._buttons.addWidget(self._add)
        self._buttons.addWidget(self._add_text)
        self._preview = ImportPreview(self)
        self._preview.hide()
        self._preview.chosen.connect(self.import_requested)
        self._preview.cancelled.connect(self.close_preview)
        self._imports: list[QPushButton] = []
        self.column.addWidget(self._problems)
        self.column.addLayout(self._list)
        self._list.addWidget(self._editor)
        self.column.addWidget(self._preview)
        self.column.addLayout(self._buttons)

    def words(self) -> str:
        return "\n".join([super().words(), *(card.words() for card in self._cards.values())])

    @Slot(object)
    def set_servers(self, listed: ListedServers) -> None:
        self._listed = listed
        names = [server.config.name for server in listed.servers]
        for name in [name for name in self._cards if name not in names]:
            card = self._cards.pop(name)
            if card.focusWidget() is not None and card.isAncestorOf(card.focusWidget()):
                self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, server in enumerate(listed.servers):
            name = server.config.name
            card = self._cards.get(name) or self._make_card(name)
            self._list.insertWidget(place, card)
            card.show_server(server, listed.tokens.get(name, 0), listed.changes.get(name))
        self._place_editor()
        sentences = [sentence_of(problem) for problem in listed.problems]
        self._problems.show_status("error", "danger", "\n".join(sentences))
        self._problems.setVisible(bool(sentences))

    @Slot(object)
    def set_found(self, found: Sequence[FoundServers]) -> None:
        """In other programs on this computer."""
        for button in self._imports:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._imports = []
        for each in found:
            words = self.tr("Import %Ln from {program}", "", len(each.entries))
            button = QPushButton(LANGUAGE.fill(words, program=each.program), self)
            button.clicked.connect(partial(self._show_found, each))
            self._buttons.addWidget(button)
            self._imports.append(button)
            button.show()

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """Below the server."""
        self._open_editor(name, text, form=True)

    def _begin(self, *_: object, form: bool) -> None:
        """A new one, at the end."""
        self._open_editor("", "", form=form)

    def _open_editor(self, name: str, text: str, *, form: bool) -> None:
        self._edited = name
        self._place_editor()
        taken = [each.config.name for each in self._listed.servers if each.config.name != name]
        self._editor.edit(name, text, taken, self._listed.path, form=form)
        self._set_editable(editable=False)
        QTimer.singleShot(0, self, partial(self._bring_into_view, self._editor))

    def _set_editable(self, *, editable: bool) -> None:
        for button in (self._add, self._add_text):
            button.setEnabled(editable)
        for card in self._cards.values():
            card.set_editable(editable)

    def _show_found(self, found: FoundServers, *_: object) -> None:
        self._preview.show_found(found, {each.config.identity for each in self._listed.servers})
        QTimer.singleShot(0, self, partial(self._bring_into_view, self._preview))

    @Slot()
    def close_preview(self, *_: object) -> None:
        if self._preview.isVisible():
            self._preview.hide()
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, str)
    def show_log(self, name: str, text: str) -> None:
        if name in self._cards:
            self._cards[name].show_log(text)

    @Slot()
    def close_editor(self) -> None:
        self._editor.hide()
        self._set_editable(editable=True)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def show_refusal(self, error: UserError) -> None:
        self._editor.show_refusal(error)

    def _place_editor(self) -> None:
        card = self._cards.get(self._edited)
        self._list.removeWidget(self._editor)
        place = self._list.count() if card is None else self._list.indexOf(card) + 1
        self._list.insertWidget(place, self._editor)

    def _bring_into_view(self, widget: QWidget) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(widget)

    def _make_card(self, name: str) -> ServerCard:
        card = self._cards[name] = ServerCard(name, self)
        card.switched.connect(partial(self.switched.emit, name))
        card.start_requested.connect(partial(self.start_requested.emit, name))
        card.accepted.connect(partial(self.accepted.emit, name))
        card.remove_requested.connect(partial(self.remove_requested.emit, name))
        card.edit_requested.connect(partial(self.text_requested.emit, name))
        card.duplicate_requested.connect(partial(self.duplicate_requested.emit, name))
        card.log_requested.connect(partial(self.log_requested.emit, name))
        card.set_editable(not self._editor.isVisible())
        return card
