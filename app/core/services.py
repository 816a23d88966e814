"""The services of every front end; `app.main` builds them and closes them in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.core.chat.document_parts import DocumentParts
from app.core.chat.session import ChatSession
from app.core.collections.service import CollectionService
from app.core.collections.store import CollectionStore
from app.core.conversations.store import ConversationStore
from app.core.deadline import Deadline
from app.core.embedding.chosen import ChosenEmbedder
from app.core.engine.interface import Engine
from app.core.engine.queue import EngineQueue
from app.core.loading.loader import ModelLoader
from app.core.loading.placement import PlanService
from app.core.mcp_servers.servers import McpServers
from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.downloads.queue import DownloadQueue
from app.core.models.hub.client import Hub
from app.core.models.library.library import ModelLibrary
from app.core.models.transfer.connections import Connections
from app.core.paths import AppPaths
from app.core.python_tool.wasm_download import WasmDownload
from app.core.settings.secrets import Secrets
from app.core.settings.store import SettingsStore
from app.core.tools.toolbox import Toolboxes

CLOSE_SECONDS = 5.0


@dataclass(frozen=True, kw_only=True)
class CoreServices:
    """One of each that works without the conversations, which may be damaged."""

    paths: AppPaths
    settings: SettingsStore
    secrets: Secrets
    connections: Connections
    catalogue: Catalogue
    library: ModelLibrary
    hub: Hub
    downloads: DownloadQueue
    engine: Engine
    plan_service: PlanService
    loader: ModelLoader
    python_download: WasmDownload
    engine_queue: EngineQueue = field(default_factory=EngineQueue)

    def close(self) -> None:
        """Ends the processes; a download goes on when Gloss is started again. What hangs, at a
        keyring or a disk, is left to a daemon thread."""
        Deadline(CLOSE_SECONDS).run(self.downloads.close, self.engine.close)


@dataclass(frozen=True, kw_only=True)
class Services(CoreServices):
    """All there is, made with `Services(**vars(core), …)`. `report` describes this machine for a
    bug report; it starts an engine of its own, which takes a while.

    The engine ends before the store, so that nothing writes to a closed database.
    """

    store: ConversationStore
    embedder: ChosenEmbedder
    collections: CollectionStore
    indexing: CollectionService
    document_parts: DocumentParts
    session: ChatSession
    toolboxes: Toolboxes
    mcp_servers: McpServers
    report: Callable[[], str]

    def close(self) -> None:
        super().close()
        Deadline(CLOSE_SECONDS).run(
            self.indexing.close, self.mcp_servers.close, self.embedder.close
        )
        Deadline(CLOSE_SECONDS).run(self.store.close, self.collections.close)
