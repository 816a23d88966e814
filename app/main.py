"""The composition root: builds each service once, hands them on, and closes them in order.

The imports stand in the functions, so that the window can show itself before they are done.
"""

from __future__ import annotations

import logging
import platform
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__

if TYPE_CHECKING:
    from app.core.chat.doctor import Diagnosis
    from app.core.chat.services import Services
    from app.core.engine.client import EngineClient
    from app.core.models.library import ModelLibrary
    from app.core.paths import AppPaths
    from app.core.settings.store import SettingsStore

_log = logging.getLogger(__name__)

LOG_BYTES = 1_000_000
LOG_FILES = 3


def build_services(paths: AppPaths) -> Services:
    """Opens settings and conversations; the engine process starts when it is first needed.

    Raises UserError(DATABASE_*).
    """
    from app.core.chat.services import Services
    from app.core.chat.session import ChatSession
    from app.core.conversations.store import ConversationStore

    settings, library, engine = _without_store(paths)
    store = ConversationStore.open(paths.database)
    return Services(paths, settings, store, library, engine, ChatSession(store, engine))


def diagnose(paths: AppPaths) -> Diagnosis:
    """Looks at everything, also when the conversations cannot be opened."""
    from app.core.chat.doctor import examine

    settings, library, engine = _without_store(paths)
    try:
        return examine(paths, settings, library, engine)
    finally:
        engine.close()


def run_window(paths: AppPaths) -> int:
    """Until the window is closed; it closes the services that it asked for."""
    from app.ui.application import run

    return run(paths, build_services, [])


def program(*arguments: str) -> list[str]:
    """The command that starts this very program once more."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    return [*start, *arguments]


def start_log(paths: AppPaths) -> None:
    """What Gloss did, for a report; never what was said in a conversation."""
    try:
        paths.logs.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            paths.logs / "gloss.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError:  # a full or read-only disk is no reason not to start
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    _log.info("Gloss %s, Python %s, %s", __version__, platform.python_version(), sys.platform)


def _without_store(paths: AppPaths) -> tuple[SettingsStore, ModelLibrary, EngineClient]:
    from app.core.engine.client import EngineClient
    from app.core.models.library import ModelLibrary
    from app.core.settings import declarations
    from app.core.settings.store import SettingsStore

    settings = SettingsStore(paths.settings)
    library = ModelLibrary(
        paths.models,
        map(Path, settings.get(declarations.MODELS_EXTRA)),
        lambda added: settings.set(declarations.MODELS_EXTRA, tuple(map(str, added))),
    )
    engine = EngineClient(
        program("engine"),
        memory_file=paths.data / "engine.json",
        log=paths.logs / "engine.log",
        load_timeout=settings.get(declarations.ENGINE_LOAD_TIMEOUT),
        generate_timeout=settings.get(declarations.ENGINE_GENERATE_TIMEOUT),
    )
    return settings, library, engine
