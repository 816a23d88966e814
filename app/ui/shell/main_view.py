"""`MainView`: the widgets of the window. A change of language makes a new one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.core.paths import AppPaths
from app.ui.chat.pane import ChatPane
from app.ui.controls.menu import Menu
from app.ui.shell.actions import WindowActions
from app.ui.shell.frame import Frame
from app.ui.shell.nav_rail import NavigationRail
from app.ui.shell.navigation import Navigation
from app.ui.shell.releases import Releases
from app.ui.shell.start_failure import StartFailure
from app.ui.sidebar.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from app.core.conversations.store import ConversationStore
    from app.ui.engine.widgets.placement_overlay import PlacementOverlay
    from app.ui.export.controller import ExportController
    from app.ui.export.ratings_controller import RatingsExport
    from app.ui.shell.shortcut_overlay import ShortcutOverlay
    from app.ui.threads.runner import Runner


class MainView(QObject):
    """Made, it is what `window` shows. Its widgets stand below `pages`, the rest below itself."""

    reload_requested = Signal()
    as_planned_requested = Signal()

    def __init__(self, paths: AppPaths, sidebar_width: int, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        # Overlays stand on it: what stands on a stack is no part of what screen readers find.
        self.ground = QWidget(window)
        self.pages = QStackedWidget(self.ground)
        layout = QVBoxLayout(self.ground)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.actions = WindowActions(self)
        self.sidebar = Sidebar(
            self.actions.toggle_sidebar, self.actions.navigation_actions(), self.pages
        )
        self.rail = NavigationRail(
            self.actions.primary_actions(), self.actions.navigation_actions(), self.pages
        )
        self.pane = ChatPane(self.pages)
        self.start_failure = StartFailure(paths.data, self.pages)
        self.frame = Frame(self.sidebar, self.rail, sidebar_width, self.pages)
        self.navigation = Navigation(self.frame.panes, self.pane, self.actions, paths, self)
        self.releases = Releases(self.navigation.notices, self)
        self._placement: PlacementOverlay | None = None
        self._shortcuts: ShortcutOverlay | None = None
        self._export: ExportController | None = None
        self._ratings: RatingsExport | None = None
        self.pages.addWidget(self.frame)
        self.pages.addWidget(self.start_failure)
        self._make_menu()
        window.addActions(self.actions.with_keys())
        window.setCentralWidget(self.ground)

    @property
    def shows_panes(self) -> bool:
        """And not that the conversations could not be opened."""
        return self.pages.currentWidget() is self.frame

    def placement(self) -> PlacementOverlay:
        """Made when it is first asked for."""
        if self._placement is None:
            from app.ui.engine.widgets.placement_overlay import PlacementOverlay

            self._placement = PlacementOverlay(self.ground)
            self._placement.reload_requested.connect(self.reload_requested)
            self._placement.as_planned_requested.connect(self.as_planned_requested)
        return self._placement

    def export(self, runner: Runner, store: ConversationStore) -> ExportController:
        """Likewise."""
        if self._export is None:
            from app.ui.export.controller import ExportController

            notices = self.navigation.notices
            self._export = ExportController(runner, store, notices, self.ground)
        return self._export

    def export_ratings(self, runner: Runner, store: ConversationStore) -> None:
        if self._ratings is None:
            from app.ui.export.ratings_controller import RatingsExport

            self._ratings = RatingsExport(runner, store, self.navigation.notices, self.ground)
        self._ratings.open()

    @Slot()
    def show_shortcuts(self) -> None:
        if self._shortcuts is None:
            from app.ui.shell.shortcut_overlay import ShortcutOverlay

            self._shortcuts = ShortcutOverlay(self.actions.rows(), self.ground)
        self._shortcuts.open()

    def retire(self) -> None:
        """Before another takes its place, which deletes the widgets."""
        self.stop()
        for action in self._window.actions():
            self._window.removeAction(action)
        self.deleteLater()

    def stop(self) -> None:
        """What is read or written for another program; before the window goes."""
        if self._export is not None:
            self._export.stop()
        if self._ratings is not None:
            self._ratings.stop()

    def _make_menu(self) -> None:
        """A menu bar where the system shows one for all windows, else one button."""
        actions = self.actions
        if sys.platform == "darwin":
            self._window.menuBar().clear()
            actions.fill_menu_bar(self._window.menuBar())
            return
        menu = Menu(self.pages)
        actions.fill_menu(menu)
        actions.more.setMenu(menu)
        button = self.pane.header.add_trailing(actions.more)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
