"""`ReadingController`: links that are opened, code that is saved and how it is shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from app.core.settings.declarations import (
    APPEARANCE_ANNOUNCE,
    APPEARANCE_CODE_NUMBERS,
    APPEARANCE_CODE_WRAP,
    LINKS_ASK,
)
from app.ui.chat.announcer import Announcer
from app.ui.chat.message_item import MessageAction
from app.ui.chat.pane import ChatPane
from app.ui.controls.notices import Action, Notice, Severity, notice_of
from app.ui.controls.save_dialog import ask_where_to_save
from app.ui.controls.show_folder import show_folder
from app.ui.document.link_overlay import LinkOverlay
from app.ui.document.rich_copy import Copied, CopiedPassage, copied, mime_of
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.core.errors import UserError
    from app.ui.shell.view_models import ViewModels
    from app.ui.threads.runner import Runner

_SECONDS = 8


class ReadingController(QObject):
    """Of one view of the window, once its transcript is there."""

    def __init__(
        self, pane: ChatPane, view_models: ViewModels, runner: Runner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chat = view_models.chat
        self._settings = view_models.settings
        self._files = view_models.files
        self._links: LinkOverlay | None = None
        self._files.saved.connect(self._saved)
        self._files.failed.connect(self._failed)
        self._files.converted.connect(self._converted)
        self._settings.changed.connect(self._setting_changed)
        pane.transcript.action_requested.connect(self._act)
        pane.transcript.selector.large_copy_requested.connect(self._copy)
        pane.transcript.code_options.lexers.load_with(runner)
        pane.transcript.code_options.chosen.connect(self._keep_code_options)
        self._set_code_options()
        spoken = partial(self._settings.value, APPEARANCE_ANNOUNCE)
        self.announcer = Announcer(pane.transcript, runner, spoken, self)
        self._chat.item_changed.connect(self.announcer.set_item)
        self._chat.turn_changed.connect(self._turn_changed)

    @Slot()
    def _turn_changed(self) -> None:
        if not self._chat.busy_here:
            self.announcer.clear()

    @Slot(MessageAction, int, object)
    def _act(self, action: MessageAction, _: int, payload: object) -> None:
        match action, payload:
            case MessageAction.OPEN_LINK, str(address):
                self._show_link(address)
            case MessageAction.SAVE_TEXT, (str(name), content):
                ask_where_to_save(
                    self._pane, self.tr("Save as"), name, partial(self._files.save, content)
                )

    def _show_link(self, address: str) -> None:
        if self._links is None:
            self._links = LinkOverlay(self._pane.window().centralWidget())
        self._links.show_link(address, ask=self._settings.value(LINKS_ASK))

    @Slot(object)
    def _copy(self, passages: list[CopiedPassage]) -> None:
        self._files.convert(partial(copied, passages))

    @Slot(object)
    def _converted(self, data: Copied) -> None:
        QGuiApplication.clipboard().setMimeData(mime_of(data))

    @Slot(object)
    def _saved(self, path: Path) -> None:
        show = Action(self.tr("Show the folder"), partial(show_folder, path.parent))
        sentence = LANGUAGE.fill(self.tr("Saved as {path}."), path=path)
        self._pane.notices.show_notice(
            Notice(Severity.INFO, "saved", sentence, actions=(show,), seconds=_SECONDS)
        )

    @Slot(object)
    def _failed(self, error: UserError) -> None:
        self._pane.notices.show_notice(notice_of(error))

    @Slot(bool, bool)
    def _keep_code_options(self, wrap: bool, numbers: bool) -> None:
        self._settings.keep(APPEARANCE_CODE_WRAP, wrap)
        self._settings.keep(APPEARANCE_CODE_NUMBERS, numbers)

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        if key in (APPEARANCE_CODE_WRAP.key, APPEARANCE_CODE_NUMBERS.key):
            self._set_code_options()

    def _set_code_options(self) -> None:
        value = self._settings.value
        self._pane.transcript.code_options.set(
            wrap=value(APPEARANCE_CODE_WRAP), numbers=value(APPEARANCE_CODE_NUMBERS)
        )
