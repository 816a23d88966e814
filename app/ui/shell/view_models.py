"""`ViewModels`: all view models of the window, which outlive its widgets."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.assistants.store import AssistantStore, PromptStore
from app.core.loading.options import AS_SET, AnswerChoice, TurnOptions
from app.core.messages import WhenFull
from app.core.settings.declarations import CHAT_INSTRUCTIONS, CHAT_WHEN_FULL
from app.ui.assistants.viewmodels.assistants import AssistantsViewModel
from app.ui.assistants.viewmodels.prompts import PromptsViewModel
from app.ui.chat.viewmodels.attachments import Attachments
from app.ui.chat.viewmodels.chat import ChatViewModel
from app.ui.chat.viewmodels.cited_documents import CitedDocuments
from app.ui.chat.viewmodels.context import ContextViewModel
from app.ui.chat.viewmodels.drafts import Drafts
from app.ui.chat.viewmodels.find import FindViewModel
from app.ui.chat.viewmodels.inspector import InspectorViewModel
from app.ui.chat.viewmodels.instructions import InstructionsViewModel
from app.ui.chat.viewmodels.message_changes import MessageChanges
from app.ui.chat.viewmodels.opened_documents import OpenedDocuments
from app.ui.chat.viewmodels.ratings import RatingsViewModel
from app.ui.chat.viewmodels.saved_files import SavedFiles
from app.ui.chat.viewmodels.tool_permissions import ToolPermissions
from app.ui.collections.viewmodels.chosen_collections import ChosenCollections
from app.ui.collections.viewmodels.collections import CollectionsViewModel
from app.ui.document.diagram_store import Diagrams
from app.ui.document.formulas import Formulas
from app.ui.engine.engine_status import EngineStatus
from app.ui.engine.viewmodels.engine import EngineViewModel
from app.ui.models.viewmodels.downloads import DownloadsViewModel
from app.ui.models.viewmodels.recommendation import RecommendationViewModel
from app.ui.shell.window_settings import WindowSettings
from app.ui.sidebar.viewmodels.conversations import ConversationsViewModel
from app.ui.threads.runner import Runner
from app.ui.threads.settings_signals import SettingsSignals

if TYPE_CHECKING:
    from app.core.services import Services
    from app.ui.models.viewmodels.models import ModelsViewModel
    from app.ui.settings.viewmodels.settings import SettingsViewModel


class ViewModels(QObject):
    """Made once. When the widgets are recreated in another language, the view models stay, and
    `republish` emits their state again for the new widgets.

    The models of the panes beside the chat are made when they are first asked for.
    """

    def __init__(
        self,
        runner: Runner,
        services: Services,
        settings_signals: SettingsSignals,
        drafts: Drafts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._services = services
        self._settings_signals = settings_signals
        self.engine = EngineViewModel(runner, services, settings_signals, self)
        self.instructions = InstructionsViewModel(
            runner,
            services.store,
            partial(services.settings.get, CHAT_INSTRUCTIONS),
            waiting=drafts.new_instructions,
            parent=self,
        )
        self.conversations = ConversationsViewModel(runner, services.store, self)
        self.assistants = AssistantsViewModel(
            runner,
            AssistantStore(services.paths.assistants),
            assistant_of=self.conversations.assistant_of,
            model_path=self._model_path,
            parent=self,
        )
        self.prompts = PromptsViewModel(runner, PromptStore(services.paths.prompts), self)
        self.collections = CollectionsViewModel(runner, services.indexing, self)
        self.chosen_collections = ChosenCollections(runner, services.store, self)
        parts = services.document_parts
        self.attachments = Attachments(
            runner,
            services.store.documents,
            parts,
            self._room_for_files,
            queued=drafts.queue.numbers(),
            edited=drafts.edits(),
            parent=self,
        )
        self.opened_documents = OpenedDocuments(
            runner, services.store, parts, self.attachments.drafts, self
        )
        self.context = ContextViewModel(
            runner,
            services.store,
            services.engine.count_tokens,
            default=self._when_full,
            limit=self._context_length,
            parent=self,
        )
        self.chat = ChatViewModel(
            runner,
            services.store,
            services.session,
            self._turn_options,
            queue=drafts.queue,
            files_of=self.attachments.of_queued,
            room_for=self.context.has_room,
            parent=self,
        )
        self.cited_documents = CitedDocuments(runner, services.collections, services.store, self)
        self.tool_permissions = ToolPermissions(
            runner, services.store, services.toolboxes, self._chosen_ids, self
        )
        self.message_changes = MessageChanges(runner, services.store, services.session, self)
        self.ratings = RatingsViewModel(runner, services.store, self)
        self.inspector = InspectorViewModel(runner, services.session, self.turn_options, self)
        self.recommendation = RecommendationViewModel(runner, services, self)
        self.downloads = DownloadsViewModel(runner, services.downloads, self)
        self.drafts = drafts
        self.files = SavedFiles(runner, self)
        self.find = FindViewModel(runner, self)
        self.settings = WindowSettings(runner, services.settings, settings_signals, self)
        self.formulas = Formulas(runner, self)
        self.diagrams = Diagrams(runner, self)
        self._models_page: ModelsViewModel | None = None
        self._all_settings: SettingsViewModel | None = None
        self._wire()

    def turn_options(self) -> TurnOptions | None:
        """How the next question of the conversation that is open is answered."""
        return self._turn_options(AS_SET, self.chat.conversation)

    def _turn_options(self, choice: AnswerChoice, conversation: int | None) -> TurnOptions | None:
        options = self.engine.turn_options(self.assistants.applied_to(choice, conversation))
        if options is None or conversation is not None:
            return options
        options = self.tool_permissions.applied_to(self.chosen_collections.applied_to(options))
        return self.assistants.named_in(self.instructions.applied_to(options))

    def _chosen_ids(self) -> tuple[str, ...]:
        return self.chosen_collections.ids

    def _model_path(self, name: str) -> Path | None:
        """Of the model with this name, if it is on this computer."""
        choices = self.engine.status.choices
        return next((each.path for each in choices if each.name == name), None)

    @property
    def models_folder(self) -> Path:
        return self._services.library.folder

    def models_page(self) -> ModelsViewModel:
        """The view model of the models pane."""
        if self._models_page is None:
            from app.ui.models.viewmodels.models import ModelsViewModel

            self._models_page = ModelsViewModel(
                self._runner, self._services, self._settings_signals, self.downloads, self
            )
            self._models_page.library_changed.connect(self.engine.choice.refresh)
        return self._models_page

    def all_settings(self) -> SettingsViewModel:
        """The view model of the settings pane."""
        if self._all_settings is None:
            from app.ui.settings.viewmodels.settings import SettingsViewModel

            self._all_settings = SettingsViewModel(
                self._runner, self._services, self._settings_signals, self
            )
            self._all_settings.tool_servers.changed.connect(self.tool_permissions.refresh)
        return self._all_settings

    def republish(self) -> None:
        """Emit the current state again, with sentences in the current language."""
        self.conversations.republish()
        self.assistants.republish()
        self.chat.republish()
        self.engine.republish()
        self.attachments.republish()
        if self._models_page is not None:
            self._models_page.republish()
        if self._all_settings is not None:
            self._all_settings.choices.republish()

    def _wire(self) -> None:
        chat, engine, drafts = self.chat, self.engine, self.drafts
        chat.record_changed.connect(self.conversations.update_record)
        chat.conversation_changed.connect(self.context.open)
        chat.context_changed.connect(self.context.set_use)
        self.settings.changed.connect(self.context.republish)
        self.attachments.room_changed.connect(self.context.set_room)
        chat.conversation_changed.connect(self.assistants.open)
        chat.conversation_changed.connect(self.chosen_collections.open)
        self.conversations.conversations_changed.connect(self.assistants.update_current)
        self.assistants.instructions_changed.connect(self.instructions.suggest)
        self.assistants.collections_changed.connect(self.chosen_collections.suggest)
        self.assistants.permissions_changed.connect(self.tool_permissions.suggest)
        self.assistants.refresh()
        self.prompts.refresh()
        chat.loading_changed.connect(engine.set_progress)
        chat.begun.connect(self.instructions.begun)
        chat.begun.connect(self.chosen_collections.begun)
        chat.begun.connect(self.tool_permissions.begun)
        chat.conversation_changed.connect(self.tool_permissions.open)
        self.chosen_collections.changed.connect(self.tool_permissions.refresh)
        self.settings.changed.connect(self.tool_permissions.refresh)
        self.tool_permissions.refresh()
        self.settings.changed.connect(self.collections.setting_changed)
        self.collections.refresh()
        chat.question_stored.connect(drafts.stored)
        chat.queued_sent.connect(drafts.queued_sent)
        self.message_changes.changed.connect(chat.message_changed)
        self.ratings.changed.connect(chat.message_changed)
        self.conversations.purged.connect(self.message_changes.conversations_purged)
        chat.question_stored.connect(self.attachments.stored)
        chat.question_lost.connect(self.attachments.lost)
        chat.conversation_changed.connect(self.attachments.switch)
        self.instructions.changed.connect(self.attachments.republish)  # they take room from files
        engine.status_changed.connect(self._engine_changed)
        chat.queued_sent.connect(self.attachments.queued_sent)
        self.recommendation.offered.connect(engine.set_recommendation)
        self.downloads.done.connect(engine.choice.refresh)
        engine.choice.found.connect(self.recommendation.recommend_for)

    def _when_full(self) -> WhenFull:
        return WhenFull(self._services.settings.get(CHAT_WHEN_FULL))

    def _context_length(self) -> int:
        loaded = self._services.engine.loaded
        return loaded.context_length if loaded else 0

    def _room_for_files(self) -> int:
        return self._services.document_parts.room(self.instructions.text)

    @Slot(object)
    def _engine_changed(self, status: EngineStatus) -> None:
        self.attachments.drafts.model_changed(status.loaded.path if status.loaded else "")
        self.context.republish()
