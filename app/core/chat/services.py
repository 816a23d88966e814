"""What every front end is given; `app.main` builds it and closes it in order."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.chat.session import ChatSession
from app.core.conversations.store import ConversationStore
from app.core.engine.seam import Engine
from app.core.models.library import ModelLibrary
from app.core.paths import AppPaths
from app.core.settings.store import SettingsStore


@dataclass(frozen=True, slots=True)
class Services:
    """One of each; `close` ends the engine before the store, so that nothing writes to a
    closed database."""

    paths: AppPaths
    settings: SettingsStore
    store: ConversationStore
    library: ModelLibrary
    engine: Engine
    session: ChatSession

    def close(self) -> None:
        try:
            self.engine.close()
        finally:
            self.store.close()
