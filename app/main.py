"""The composition root: builds each service once, hands them on, and closes them in order."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.core.chat.services import Services
from app.core.chat.session import ChatSession
from app.core.conversations.store import ConversationStore
from app.core.engine.client import EngineClient
from app.core.models.library import ModelLibrary
from app.core.paths import AppPaths
from app.core.settings import declarations
from app.core.settings.store import SettingsStore

LOG_BYTES = 1_000_000
LOG_FILES = 3


def build_services(paths: AppPaths) -> Services:
    """Opens settings and conversations; the engine process starts when it is first needed.

    Raises UserError(DATABASE_*).
    """
    settings = SettingsStore(paths.settings)
    library = ModelLibrary(
        paths.models,
        map(Path, settings.get(declarations.MODELS_EXTRA)),
        lambda added: settings.set(declarations.MODELS_EXTRA, tuple(map(str, added))),
    )
    engine = EngineClient(
        engine_command(),
        memory_file=paths.data / "engine.json",
        log=paths.logs / "engine.log",
        load_timeout=settings.get(declarations.ENGINE_LOAD_TIMEOUT),
        generate_timeout=settings.get(declarations.ENGINE_GENERATE_TIMEOUT),
    )
    store = ConversationStore.open(paths.database)
    return Services(paths, settings, store, library, engine, ChatSession(store, engine))


def engine_command() -> list[str]:
    """The same program, as the engine process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "engine"]
    return [sys.executable, "-m", "app", "engine"]


def run_window(paths: AppPaths, arguments: Sequence[str]) -> int:
    """The window opens the services itself, once it is there, and closes them."""
    from app.ui.application import run

    return run(paths, build_services, arguments)


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
