"""`MainWindow`: the frame around the panes, with the window's actions, its state and its end."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QWhatsThisClickedEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
)

from app.core.deadline import Deadline
from app.core.errors import Code, UserError
from app.core.paths import AppPaths
from app.core.settings.declarations import (
    APPEARANCE_THEME,
    CHAT_THINKING,
    GENERAL_LANGUAGE,
    WINDOW_SIDEBAR_VISIBLE,
)
from app.core.settings.setting import Unit
from app.texts.settings import counted
from app.ui.chat.viewmodels.drafts import Drafts
from app.ui.shell.main_view import MainView
from app.ui.shell.text_zoom import TextZoom
from app.ui.shell.window_geometry import keep_on_screen, place_window
from app.ui.shell.window_state import WindowStateFile
from app.ui.text.language import LANGUAGE
from app.ui.threads.runner import Lane, Runner

if TYPE_CHECKING:
    from app.core.services import Services
    from app.ui.threads.settings_signals import SettingsSignals

WINDOW_STATE = "window.json"
_DRAFTS_MS = 500
_STOP_SECONDS = 0.8  # for the engine to obey; then its process is ended


def _ignore(_: object) -> None:
    """A draft that cannot be saved is still in the window."""


class MainWindow(QMainWindow):
    """Shown empty at once; `populate` fills it when the services are there."""

    start_requested = Signal()
    recovery_requested = Signal()
    quarantine_requested = Signal()
    appearance_chosen = Signal(str)
    text_size_chosen = Signal(int)  # percent

    def __init__(self, runner: Runner, paths: AppPaths) -> None:
        super().__init__()
        self._runner = runner
        self._paths = paths
        self._services: Services | None = None
        self._failure: UserError | None = None
        self._state_file = WindowStateFile(self._paths.data / WINDOW_STATE)
        self._state = self._state_file.read()
        self._drafts_timer = QTimer(self)
        self._drafts_timer.setObjectName("drafts")
        self._drafts_timer.setSingleShot(True)
        self._drafts_timer.setInterval(_DRAFTS_MS)
        self._drafts_timer.timeout.connect(self._save_drafts)
        self.drafts = Drafts(self._state.drafts, self._state.edits, self)
        self.drafts.instructions = list(self._state.instructions)
        self.drafts.new_instructions = self._state.new_instructions
        self.drafts.sent_changed.connect(self._drafts_changed)
        self.setWindowTitle("Gloss")
        self.setMinimumSize(480, 420)
        place_window(self, self._state.geometry)
        QApplication.instance().screenRemoved.connect(self._screen_removed)
        self._make(self._state.sidebar_width)
        self.pane.composer.setFocus()

    def _make(self, sidebar_width: int) -> None:
        """The widgets, connected to what needs no services."""
        view = self._view = MainView(self._paths, sidebar_width, self)
        self.actions_, self.sidebar, self.rail = view.actions, view.sidebar, view.rail
        self.pane, self.navigation = view.pane, view.navigation
        self.start_failure = failure = view.start_failure
        view.actions.quit.triggered.connect(self.close)
        view.actions.shortcuts.triggered.connect(view.show_shortcuts)
        view.actions.releases.triggered.connect(view.releases.offer)
        view.actions.help.triggered.connect(partial(self.show_help, None))
        view.navigation.help_closed.connect(self._leave)
        failure.try_again_requested.connect(self.start_requested)
        failure.recovery_requested.connect(self.recovery_requested)
        failure.quarantine_requested.connect(self.quarantine_requested)
        failure.quit_requested.connect(self.close)
        self.pane.composer.set_text(self.drafts.current())
        self.pane.composer.draft_changed.connect(self._drafts_changed)

    def retranslate(self) -> None:
        """Recreate the widgets in the new language. Running turns and downloads go on, and drafts
        are kept."""
        place, failed = self.navigation.place(), not self._view.shows_panes
        focus = self.focusWidget()
        in_settings = place == "settings" and focus is not None
        self._update_drafts()
        width = self._view.frame.sidebar_width
        self._view.retire()
        self.setLocale(QLocale())
        self._make(width)
        if self._services is not None:
            self._connect_view_models(self._services)
            self.models.republish()
        if self._failure is not None and failed:
            self.show_start_failure(self._failure)
            return
        self.navigation.go_to(place)
        if in_settings:
            self.navigation.show_setting(GENERAL_LANGUAGE.key)

    def populate(self, services: Services, settings_signals: SettingsSignals) -> None:
        """Create the view models and connect them. Called once.

        The imports are here so that an empty window can be shown before them.
        """
        from app.ui.shell.view_models import ViewModels

        self._services, self._failure = services, None
        models = ViewModels(self._runner, services, settings_signals, self.drafts, self)
        self.models, self.engine, self.chat = models, models.engine, models.chat
        self.conversations = models.conversations
        self._connect_view_models(services)
        self._runner.bug.connect(self._notify_bug)
        self.conversations.refresh()
        self.conversations.find_purged(self.drafts.conversations(), self.drafts.messages())
        if services.store.problem is not None:  # it can be read all the same
            self.conversation.notices.failed(services.store.problem)
        self.engine.choice.begin()
        self._runner.submit(
            Lane.DOWNLOADS, services.downloads.start, lambda _: None, self._notify_failed
        )
        self._runner.submit(Lane.POOL, services.indexing.start, lambda _: None, self._notify_failed)

    @Slot(str)
    def _notify_bug(self, name: str) -> None:
        self.conversation.notices.bug(name)

    def _notify_failed(self, error: UserError) -> None:
        self.conversation.notices.failed(error)

    def _connect_view_models(self, services: Services) -> None:
        """Connect the widgets of this view to the view models; with imports as in `populate`."""
        from app.ui.shell.chat_controller import ChatController
        from app.ui.shell.find_controller import FindController
        from app.ui.shell.reading_controller import ReadingController

        self.pane.populate()
        self.pane.transcript.set_drawings(self.models.formulas, self.models.diagrams)
        self.conversation = ChatController(
            self.pane,
            self.sidebar,
            self.models,
            logs=self._paths.logs,
            in_view=self.navigation.notices,
            parent=self._view,
        )
        ReadingController(self.pane, self.models, self._runner, self._view)
        find = FindController(self.pane, self.actions_, self.models, self._view)
        self.navigation.find_requested.connect(find.open)
        self.navigation.set_view_models(self.models)
        self._connect()
        exporting = partial(self._view.export_ratings, self._runner, services.store)
        self.actions_.export_ratings.triggered.connect(exporting)
        self._view.pages.setCurrentWidget(self._view.frame)
        settings = services.settings
        self.pane.composer.set_thinking(settings.get(CHAT_THINKING))
        self.actions_.set_appearance(settings.get(APPEARANCE_THEME))
        self._show_sidebar(settings.get(WINDOW_SIDEBAR_VISIBLE))
        self.pane.transcript.editors.set_states(self.drafts.edits())
        self.pane.transcript.editors.changed.connect(self._drafts_changed)
        self.pane.transcript.editors.notes.set_texts(self.drafts.notes())
        self.pane.transcript.editors.notes.changed.connect(self._drafts_changed)
        self.conversation.instructions.draft_changed.connect(self._drafts_changed)
        self.conversation.notices.setting_problems(settings.problems)

    def show_start_failure(self, error: UserError) -> None:
        """Show over the whole window that the conversations could not be opened."""
        self._failure = error
        self.start_failure.show_error(error)
        self._view.pages.setCurrentWidget(self.start_failure)

    def finish(self, deadline: Deadline) -> None:
        """Stop what is under way, wait until the answer so far is stored, and collect what
        `save_state` writes. Nothing is started any more."""
        self._view.stop()
        self._runner.stop()
        if self._services is not None:
            self._runner.wait(Lane.TURNS, min(_STOP_SECONDS, deadline.left))
            self.chat.turns.flush()
            self.models.formulas.close()
            self.models.diagrams.close()
        self._update_drafts()
        self._state = structs.replace(
            self._state,
            geometry=bytes(self.saveGeometry().data()),
            sidebar_width=self._view.frame.sidebar_width,
        )

    def _update_drafts(self) -> None:
        """Also in the state of the window."""
        drafts = self.drafts
        if self._services is not None:
            self.conversation.update_drafts()
        else:
            drafts.set_text(self.pane.composer.text())
        self._state = structs.replace(
            self._state,
            drafts=drafts.texts(),
            edits=drafts.edits(),
            instructions=drafts.instructions,
            new_instructions=drafts.new_instructions,
        )

    def save_state(self) -> None:
        """Waits for the disk. Failures are not shown while closing."""
        with contextlib.suppress(UserError):
            self._state_file.saving(self._state)()

    @Slot()
    def _drafts_changed(self) -> None:
        """The time is not put off by further typing: no word waits longer to be saved."""
        if not self._drafts_timer.isActive():
            self._drafts_timer.start()

    @Slot()
    def _save_drafts(self) -> None:
        """Save drafts, so that they survive a crash or a power cut."""
        self._update_drafts()
        self._runner.submit(Lane.SETTINGS, self._state_file.saving(self._state), _ignore, _ignore)

    @Slot()
    def _screen_removed(self) -> None:
        """Qt has still to move the window to another one."""
        QTimer.singleShot(0, self, partial(keep_on_screen, self))

    @Slot()
    def come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        QApplication.quit()

    def event(self, event: QEvent) -> bool:
        """The details of a failure, wherever they are shown, link to its page in the help."""
        if isinstance(event, QWhatsThisClickedEvent):
            self.show_help(Code(event.href()))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that no field wanted: Escape leads back to the chat, which takes the rest."""
        at_chat = self._view.shows_panes and self.navigation.at_chat
        if event.key() == Qt.Key.Key_Escape and not at_chat:
            self._leave()
        elif not (at_chat and self.pane.composer.take_key(event)):
            super().keyPressEvent(event)

    def show_help(self, code: Code | None = None) -> None:
        """Beside the panes; in place of what says that the conversations could not be opened,
        for that is when there is nothing else."""
        pane, pages = self.navigation.help(), self._view.pages
        if self._view.shows_panes:
            self.navigation.show_help()
        else:
            pages.setCurrentIndex(pages.addWidget(pane))
            pane.setFocus()
        if code is not None:
            pane.show_code(code)

    @Slot()
    def _leave(self) -> None:
        """The help or a pane."""
        if self._view.shows_panes:
            self.navigation.leave()
        else:
            self.actions_.chat.setChecked(True)
            self._view.pages.setCurrentWidget(self.start_failure)

    def _connect(self) -> None:
        """The frame of the window: its actions, its panes, its notes of downloads."""
        actions, navigation, chat = self.actions_, self.navigation, self.conversation
        actions.new_chat.triggered.connect(chat.start_new)
        actions.open_file.triggered.connect(chat.choose_file)
        actions.attach.triggered.connect(chat.attach_files)
        actions.export.triggered.connect(chat.export)
        actions.inspect.triggered.connect(chat.inspector.open)
        actions.summarise.triggered.connect(chat.context.summarise)
        chat.context.setting_wanted.connect(navigation.show_setting)
        actions.instructions.triggered.connect(chat.instructions.open)
        actions.assistants.triggered.connect(chat.assistants.open)
        actions.documents.triggered.connect(chat.collections.open)
        self.chat.conversation_changed.connect(actions.set_conversation)
        actions.set_conversation(self.chat.conversation)
        actions.next.triggered.connect(partial(chat.step, 1))
        actions.previous.triggered.connect(partial(chat.step, -1))
        actions.undo_delete.triggered.connect(chat.undo_delete)
        actions.quote.triggered.connect(chat.quote_selection)
        actions.focus_composer.triggered.connect(self.pane.composer.setFocus)
        actions.search.triggered.connect(self._search)
        actions.toggle_sidebar.triggered.connect(self._toggle_sidebar)
        actions.chat.toggled.connect(chat.mark_current)
        actions.appearance.triggered.connect(self._appearance_triggered)
        zoom = TextZoom(actions, self.models.settings, self._view)
        zoom.chosen.connect(self.text_size_chosen)
        keys = self.pane.transcript.keys
        keys.zoom_requested.connect(zoom.step)
        actions.next_message.triggered.connect(partial(keys.step_message, 1))
        actions.previous_message.triggered.connect(partial(keys.step_message, -1))
        actions.newest_answer.triggered.connect(keys.go_to_newest_answer)
        chat.chat_wanted.connect(navigation.leave_for_chat)
        chat.models_wanted.connect(navigation.show_models)
        chat.placement_wanted.connect(self._show_placement)
        chat.export_wanted.connect(self._export)
        navigation.use_requested.connect(self._use)
        self.models.downloads.changed.connect(self._show_downloads)
        self.models.downloads.moved.connect(self._show_downloads)
        self._show_downloads()
        self._view.reload_requested.connect(self.engine.loads.reload)
        self._view.as_planned_requested.connect(self.engine.loads.load_as_planned)

    @Slot(object)
    def open_model(self, file: Path) -> None:
        """A model file that was opened with Gloss; it stays where it is."""
        self.engine.choice.add(file)
        self.navigation.show_chat()

    @Slot(object)
    def _use(self, path: Path) -> None:
        """Chat with this model, which may have come to the disk just now."""
        self.engine.choice.refresh_and_choose(path)
        self.navigation.show_chat()

    @Slot(int)
    def _export(self, conversation_id: int) -> None:
        if self._services is not None:
            self._view.export(self._runner, self._services.store).open(conversation_id)

    @Slot()
    def _search(self) -> None:
        self._show_sidebar(True)
        self.sidebar.focus_search()

    @Slot()
    def _toggle_sidebar(self) -> None:
        visible = self._view.frame.collapsed
        self._show_sidebar(visible)
        self.models.settings.keep(WINDOW_SIDEBAR_VISIBLE, visible)

    def _show_sidebar(self, visible: bool) -> None:
        self._view.frame.set_collapsed(not visible)

    @Slot(QAction)
    def _appearance_triggered(self, action: QAction) -> None:
        self.models.settings.keep(APPEARANCE_THEME, str(action.data()))
        self.appearance_chosen.emit(str(action.data()))

    @Slot()
    def _show_downloads(self) -> None:
        percent = self.models.downloads.percent()
        note = "" if percent is None else counted(percent, Unit.PERCENT, LANGUAGE)
        action = self.actions_.models
        self.sidebar.nav_button(action).set_note(note)
        self.rail.button(action).set_note(note)

    @Slot()
    def _show_placement(self) -> None:
        status = self.engine.status
        if status.loaded is None or status.load_decision is None:
            return
        self._view.placement().open(status.loaded, status.load_decision, outdated=status.outdated)
