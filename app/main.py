"""The composition root: builds each service once, hands them on, and closes them in order.

The imports stand in the functions, so that the window can show itself before they are done.
"""

from __future__ import annotations

import logging
import os
import platform
import sys
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.core.program import program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.core.collections.store import CollectionStore
    from app.core.conversations.records import Attachment
    from app.core.conversations.store import ConversationStore
    from app.core.diagnostics.report import Diagnosis
    from app.core.diagnostics.self_test import Check
    from app.core.loading.placement import PlanService
    from app.core.mcp_servers.servers import McpServers
    from app.core.models.catalogue.catalogue import Catalogue
    from app.core.models.downloads.queue import DownloadQueue
    from app.core.models.library.library import ModelLibrary
    from app.core.models.transfer.network import Network
    from app.core.paths import AppPaths
    from app.core.services import CoreServices, Services
    from app.core.settings.secrets import Secrets
    from app.core.settings.setting import Setting
    from app.core.settings.store import SettingsStore
    from app.core.tools.toolbox import ToolSource

_log = logging.getLogger(__name__)

LOG_BYTES = 1_000_000
LOG_FILES = 3
SWITCH_SECONDS = 0.0005  # a tenth of Python's own


def build_services(paths: AppPaths) -> Services:
    """Opens settings and conversations; no process starts before it is needed.

    Raises UserError(DATABASE_*).
    """
    from app.core.browser.view import EngineCount
    from app.core.chat.conversation_index import ConversationIndex
    from app.core.chat.document_parts import DocumentParts
    from app.core.chat.passages import PassageFinder
    from app.core.chat.session import ChatSession
    from app.core.collections.indexer import Indexer
    from app.core.collections.question_vectors import QuestionVectors
    from app.core.collections.service import CollectionService
    from app.core.collections.store import CollectionStore
    from app.core.conversations.store import ConversationStore
    from app.core.documents.extractor import Extractor
    from app.core.embedding.chosen import ChosenEmbedder
    from app.core.mcp_servers.tool import McpSource
    from app.core.services import Services
    from app.core.tools.limits import search_permission, tool_limits
    from app.core.tools.toolbox import Toolboxes

    base = build_core_services(paths)
    store = ConversationStore.open(paths.database)
    embedder = ChosenEmbedder(base.settings)
    collections = CollectionStore(
        paths.collections,
        built_in=ConversationIndex(store),
        questions=QuestionVectors(embedder.current),
    )
    servers = mcp_servers(base)
    sources = [*tool_sources(base, store, collections), McpSource(servers)]
    toolboxes = Toolboxes(sources, partial(tool_limits, base.settings))
    passages = PassageFinder(
        collections, EngineCount(base.engine), partial(search_permission, base.settings)
    )
    session = ChatSession(
        *(store, base.engine, base.loader.load),
        toolboxes=toolboxes,
        passages=passages,
        engine_queue=base.engine_queue,
    )
    parts = DocumentParts(store.documents, base.engine, Extractor().extract)

    make_indexer = partial(Indexer, log=paths.logs / "index.log")
    indexing = CollectionService(collections, make_indexer, embedder.path)
    embedder.on_changed(indexing.embedding_model_changed)

    def report() -> str:
        from app.texts.report import report

        return report(diagnose(paths, base.plan_service))

    return Services(
        **vars(base),
        store=store,
        embedder=embedder,
        collections=collections,
        indexing=indexing,
        document_parts=parts,
        session=session,
        toolboxes=toolboxes,
        mcp_servers=servers,
        report=report,
    )


def tool_sources(
    base: CoreServices, store: ConversationStore, collections: CollectionStore
) -> list[ToolSource]:
    """The tools there are, in the order in which they are offered."""
    from app.core.browser.tool_source import BrowserSource
    from app.core.browser.view import EngineCount
    from app.core.chat.documents import excerpt_of
    from app.core.python_tool.sandbox import Sandbox
    from app.core.python_tool.tool import PythonTool
    from app.core.python_tool.wasm_files import WasmFiles
    from app.core.settings.declarations import TOOLS_PYTHON
    from app.core.tools.limits import search_permission

    def read(attachment: Attachment) -> str:
        return excerpt_of(store.documents.get(attachment.document_id), attachment.excerpt)

    is_on = partial(base.settings.get, TOOLS_PYTHON)
    python = PythonTool(read, Sandbox(WasmFiles(base.paths.python)), is_on)
    may_search = partial(search_permission, base.settings)
    browser = BrowserSource(collections, EngineCount(base.engine), may_search)
    return [browser, lambda conversation: python]


def mcp_servers(base: CoreServices) -> McpServers:
    """They obey the network switch; none is started before it is needed."""
    from app.core.mcp_servers.servers import McpServers
    from app.core.settings.declarations import PRIVACY_NETWORK

    paths = base.paths
    servers = McpServers(
        config=paths.mcp_servers,
        consents=paths.mcp_consents,
        logs=paths.logs,
        network=partial(_network, base.settings, base.secrets),
        connections=base.connections,
    )

    def follow(key: str, value: object) -> None:
        if key == PRIVACY_NETWORK.key and not value:
            servers.network_forbidden()

    base.settings.on_changed(follow)
    return servers


def diagnose(paths: AppPaths, plan_service: PlanService | None = None) -> Diagnosis:
    """Looks at everything, also when the conversations cannot be opened. A `plan_service` that runs
    already knows the memory that its own model would give back."""
    from app.core.diagnostics.doctor import examine

    base = build_core_services(paths)
    try:
        return examine(base, plan_service or base.plan_service)
    finally:
        base.close()


def self_test(paths: AppPaths, model: str) -> Iterator[Check]:
    """Everything is written below `paths`."""
    from app.core.diagnostics.self_test import SelfTest

    services = build_services(paths)
    try:
        yield from SelfTest(services, program, has_screen(), model).run()
    finally:
        services.close()


def has_screen() -> bool:
    """Whether a window can be seen; that of a Linux terminal may not be."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def run_window(paths: AppPaths, file: Path | None = None, *, trial: bool = False) -> int:
    """Until the window is closed; it closes the services that it asked for. `file` is a model to
    chat with; on `trial` the window closes itself once it can be used."""
    from app.ui.shell.application import run

    # Workers that parse headers or plan hold the interpreter; the GUI thread gets it back sooner.
    sys.setswitchinterval(SWITCH_SECONDS)
    return run(paths, build_services, [], file, trial=trial)


def start_log(paths: AppPaths) -> None:
    """Start the log, which helps with reports; it never has the text of a conversation."""
    from app.core.private_log import PrivateLog

    try:
        handler = PrivateLog(
            paths.logs / "gloss.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError:  # a full or read-only disk is no reason not to start
        return
    logging.raiseExceptions = False  # nor to print a traceback for each line that is lost
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    _log.info("Gloss %s, Python %s, %s", __version__, platform.python_version(), sys.platform)


def build_core_services(paths: AppPaths) -> CoreServices:
    """All that needs no conversations."""
    from app.core.embedding.memory import memory_bytes
    from app.core.engine.client import EngineClient
    from app.core.engine.fit import physical_cores
    from app.core.engine.interface import EngineState
    from app.core.loading.loader import ModelLoader
    from app.core.loading.placement import PlanService
    from app.core.models.catalogue.catalogue import Catalogue
    from app.core.models.downloads.queue import DownloadQueue
    from app.core.models.hub.client import Hub
    from app.core.models.transfer.connections import Connections
    from app.core.paths import resources
    from app.core.python_tool.wasm_download import WasmDownload
    from app.core.services import CoreServices
    from app.core.settings import declarations
    from app.core.settings.secrets import Secrets
    from app.core.settings.store import SettingsStore

    settings = SettingsStore(paths.settings)
    secrets = Secrets()
    connections = Connections(paths.data / "connections.jsonl")
    catalogue = Catalogue(resources() / "catalogue.json", paths.catalogue)
    library = _library(paths, settings, catalogue)
    network = partial(_network, settings, secrets)
    download = program("download")
    engine = EngineClient(
        program("engine"),
        memory_file=paths.data / "engine.json",
        log=paths.logs / "engine.log",
        load_timeout=settings.get(declarations.ENGINE_LOAD_TIMEOUT),
        generate_timeout=settings.get(declarations.ENGINE_GENERATE_TIMEOUT),
    )
    computing = (EngineState.LOADING, EngineState.GENERATING)
    plan_service = PlanService(
        settings,
        engine.devices,
        busy=lambda: engine.state in computing,
        loaded=lambda: engine.loaded,
        cores=cache(physical_cores),  # it asks the system for each, and they do not change
        reserved=partial(embedding_memory, settings, cache(memory_bytes)),
    )

    def models_folder() -> Path:
        settings.refresh()  # another process may have moved it
        return library.folder

    downloads = DownloadQueue(
        download, models_folder, paths.data / "downloads.json", network, connections
    )
    _obey_network_switch(settings, downloads)
    return CoreServices(
        paths=paths,
        settings=settings,
        secrets=secrets,
        connections=connections,
        catalogue=catalogue,
        library=library,
        hub=Hub(download, network, connections),
        downloads=downloads,
        engine=engine,
        plan_service=plan_service,
        loader=ModelLoader(engine, library, plan_service),
        python_download=WasmDownload(download, paths.python_download, network, connections),
    )


def _library(paths: AppPaths, settings: SettingsStore, catalogue: Catalogue) -> ModelLibrary:
    """It looks where the settings say, and follows them."""
    from app.core.models.files.verified import VerifiedFiles
    from app.core.models.library.external_sources import external_sources
    from app.core.models.library.library import ModelLibrary
    from app.core.paths import expanded
    from app.core.settings.declarations import (
        CHAT_MODEL,
        DOCUMENTS_EMBEDDING_MODEL,
        MODELS_AT_START,
        MODELS_EXTRA,
        MODELS_FOLDER,
        MODELS_FOLDERS,
        MODELS_OTHER_PROGRAMS,
    )

    def folder() -> Path:
        chosen = settings.get(MODELS_FOLDER)
        return expanded(Path(chosen)) if chosen else paths.models

    def on_moved(old: Path, new: Path) -> None:
        for setting in (CHAT_MODEL, MODELS_AT_START, DOCUMENTS_EMBEDDING_MODEL):
            if settings.get(setting) == str(old):
                settings.set(setting, str(new))

    def on_removed(path: Path) -> None:
        if settings.get(DOCUMENTS_EMBEDDING_MODEL) == str(path):
            settings.reset(DOCUMENTS_EMBEDDING_MODEL)

    def remember(setting: Setting[tuple[str, ...]], path: Path, listed: bool) -> None:
        """One entry, as another process may have added others."""

        def change(paths: tuple[str, ...]) -> tuple[str, ...]:
            others = tuple(each for each in paths if Path(each) != path)
            return (*others, str(path)) if listed else others

        settings.update(setting, change)

    library = ModelLibrary(
        folder(),
        map(Path, settings.get(MODELS_EXTRA)),
        partial(remember, MODELS_EXTRA),
        folders=map(Path, settings.get(MODELS_FOLDERS)),
        remember_folders=partial(remember, MODELS_FOLDERS),
        remember_folder=lambda moved: settings.set(MODELS_FOLDER, str(moved)),
        on_moved=on_moved,
        on_removed=on_removed,
        others=external_sources(),
        use_others=settings.get(MODELS_OTHER_PROGRAMS),
        catalogue=catalogue,
        verified=VerifiedFiles(paths.data / "verified.json"),
        cache=paths.cache / "headers.json",
    )

    def follow(key: str, value: object) -> None:
        if key == MODELS_FOLDER.key:
            library.set_sources(folder=folder())
        elif key == MODELS_EXTRA.key:
            library.set_sources(extra=map(Path, settings.get(MODELS_EXTRA)))
        elif key == MODELS_FOLDERS.key:
            library.set_sources(folders=map(Path, settings.get(MODELS_FOLDERS)))
        elif key == MODELS_OTHER_PROGRAMS.key:
            library.set_sources(use_others=settings.get(MODELS_OTHER_PROGRAMS))

    settings.on_changed(follow)
    return library


def embedding_memory(settings: SettingsStore, memory_bytes: Callable[[Path], int]) -> int:
    """It works beside the model that answers, whenever documents are searched."""
    from app.core.errors import UserError
    from app.core.settings.declarations import DOCUMENTS_EMBEDDING_MODEL

    chosen = settings.get(DOCUMENTS_EMBEDDING_MODEL)
    try:
        return memory_bytes(Path(chosen)) if chosen else 0
    except (UserError, OSError):  # it is gone, and takes none
        return 0


def _obey_network_switch(settings: SettingsStore, downloads: DownloadQueue) -> None:
    from app.core.settings.declarations import NETWORK_ENDPOINT, NETWORK_PROXY, PRIVACY_NETWORK

    keys = {PRIVACY_NETWORK.key, NETWORK_ENDPOINT.key, NETWORK_PROXY.key}

    def follow(key: str, value: object) -> None:
        if key in keys:
            downloads.network_changed()

    settings.on_changed(follow)


def _network(settings: SettingsStore, secrets: Secrets) -> Network:
    """The network settings now. May wait for the keyring."""
    from app.core.models.transfer.network import Network
    from app.core.settings.declarations import NETWORK_ENDPOINT, NETWORK_PROXY, PRIVACY_NETWORK

    allowed = settings.get(PRIVACY_NETWORK)
    return Network(
        allowed=allowed,
        endpoint=settings.get(NETWORK_ENDPOINT),
        proxy=settings.get(NETWORK_PROXY),
        token=secrets.token() if allowed else "",
    )
