"""`Navigation`: switches between the window's three panes and its help."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.paths import AppPaths, resources
from app.ui.chat.pane import ChatPane
from app.ui.shell.actions import WindowActions
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.ui.controls.notice_area import NoticeArea
    from app.ui.help.pane import HelpPane
    from app.ui.models.pane import ModelsPane
    from app.ui.settings.pane import SettingsPane
    from app.ui.shell.view_models import ViewModels


class Navigation(QObject):
    """Creates each pane beside the chat when it is first shown, to save start time and memory. The
    help leads back to the pane before it."""

    use_requested = Signal(object)  # Path: chat with this model
    help_closed = Signal()
    find_requested = Signal()  # in the conversation that is shown

    def __init__(
        self,
        panes: QStackedWidget,
        chat: ChatPane,
        actions: WindowActions,
        paths: AppPaths,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._chat = chat
        self._actions = actions
        self._paths = paths
        self._behind: ViewModels | None = None
        self._models: ModelsPane | None = None
        self._settings: SettingsPane | None = None
        self._help: HelpPane | None = None
        self._before: QWidget = chat
        panes.addWidget(chat)
        actions.chat.triggered.connect(self.show_chat)
        actions.models.triggered.connect(self.show_models)
        actions.settings.triggered.connect(self.show_settings)
        actions.find.triggered.connect(self._find)

    def set_view_models(self, models: ViewModels) -> None:
        """Set the view models of the other panes, once the services are there."""
        self._behind = models

    @property
    def at_chat(self) -> bool:
        return self._panes.currentWidget() is self._chat

    @property
    def at_help(self) -> bool:
        return self._help is not None and self._panes.currentWidget() is self._help

    def notices(self) -> NoticeArea:
        """The notice area of the current pane."""
        return self._panes.currentWidget().notices

    @Slot()
    def show_chat(self) -> None:
        self._show(self._chat, self._actions.chat)
        self._chat.composer.setFocus()

    @Slot()
    def leave_for_chat(self) -> None:
        """From another pane; who is at the chat already keeps the focus where it is."""
        if not self.at_chat:
            self.show_chat()

    @Slot()
    def show_models(self) -> None:
        self._models = self._models or self._make_models()
        self._show(self._models, self._actions.models)

    @Slot()
    def show_settings(self) -> None:
        self.show_section("")

    @Slot(str)
    def show_section(self, section: str) -> None:
        """The settings, at this section unless it is empty."""
        self._settings = self._settings or self._make_settings()
        self._show(self._settings, self._actions.settings)
        if section and self._settings is not None:
            self._settings.show_section(section)

    def show_setting(self, key: str) -> None:
        self.show_section("")
        if self._settings is not None:
            self._settings.show_setting(key)

    @Slot()
    def show_help(self) -> None:
        if not self.at_help:
            self._before = self._panes.currentWidget()
        self._show(self.help(), self._actions.help)

    def place(self) -> str:
        """The key of the current pane, for `go_to`."""
        shown = self._panes.currentWidget()
        panes = {"models": self._models, "settings": self._settings, "help": self._help}
        return next((name for name, pane in panes.items() if pane and pane is shown), "chat")

    def go_to(self, place: str) -> None:
        {"models": self.show_models, "settings": self.show_settings, "help": self.show_help}.get(
            place, self.show_chat
        )()

    @Slot()
    def leave(self) -> None:
        """From the help to where one came from, from elsewhere to the chat."""
        if self.at_help and self._before is self._models:
            self.show_models()
        elif self.at_help and self._before is self._settings:
            self.show_settings()
        else:
            self.show_chat()

    def help(self) -> HelpPane:
        """With the facts of the moment. It needs no services, which may be what is missing."""
        from app.core.models.catalogue.catalogue import Catalogue
        from app.texts.help.facts import facts
        from app.ui.help.pane import HelpPane

        paths = self._paths
        if self._behind is not None:
            paths = replace(paths, models=self._behind.models_folder)
        now = facts(paths, Catalogue(resources() / "catalogue.json", paths.catalogue), LANGUAGE)
        if self._help is None:
            self._help = HelpPane(now, self._panes)
            self._help.close_requested.connect(self.help_closed)
        self._help.set_facts(now)
        return self._help

    def _make_models(self) -> ModelsPane | None:
        if self._behind is None:
            return None
        from app.ui.models.pane import ModelsPane

        pane = ModelsPane(self._behind.models_page(), self._panes)
        pane.use_requested.connect(self.use_requested)
        pane.settings_requested.connect(self.show_section)
        return pane

    def _make_settings(self) -> SettingsPane | None:
        if self._behind is None:
            return None
        from app.ui.settings.pane import SettingsPane

        return SettingsPane(self._behind.all_settings(), self._panes)

    @Slot()
    def _find(self) -> None:
        """In the settings, the help or the conversation, or else in all conversations."""
        pane = self._panes.currentWidget()
        if pane is not None and pane in (self._settings, self._help):
            pane.focus_search()
        elif pane is self._chat and not self._chat.is_empty:
            self.find_requested.emit()
        else:
            self._actions.search.trigger()

    def _show(self, pane: QWidget | None, way: QAction) -> None:
        if pane is None:  # the services are not there yet
            self._actions.chat.setChecked(True)
            return
        if self._panes.indexOf(pane) < 0:
            self._panes.addWidget(pane)
        self._panes.setCurrentWidget(pane)
        way.setChecked(True)
        if pane is not self._chat:
            pane.setFocus(Qt.FocusReason.OtherFocusReason)
