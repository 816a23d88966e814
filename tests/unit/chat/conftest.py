"""A session over the real store: with an engine that plays a script, or with the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, TurnFinished
from app.core.chat.session import ChatSession
from app.core.conversations.records import ConversationRecord
from app.core.conversations.store import ConversationStore
from app.core.loading.options import TurnOptions
from app.core.paths import AppPaths
from app.core.services import Services
from app.core.tools.tool import ToolProvider
from app.core.tools.toolbox import Toolboxes, ToolLimits
from app.main import build_services
from tests.helpers.loading import simply
from tests.helpers.scripted import Script, ScriptedEngine, Step


@dataclass
class Chat:
    """A session and all it has told."""

    store: ConversationStore
    engine: ScriptedEngine
    session: ChatSession
    options: TurnOptions
    events: list[ChatEvent] = field(default_factory=list)
    cancel: CancelToken = field(default_factory=CancelToken)

    def __call__(self, event: ChatEvent) -> None:
        self.events.append(event)

    @property
    def finished(self) -> TurnFinished:
        event = self.events[-1]
        assert isinstance(event, TurnFinished)
        return event

    def told(self, kind: type[ChatEvent]) -> list[ChatEvent]:
        return [event for event in self.events if isinstance(event, kind)]


MakeChat = Callable[..., Chat]


@pytest.fixture
def make_chat(profile: AppPaths) -> Iterator[MakeChat]:
    stores: list[ConversationStore] = []

    def make(
        *turns: Script,
        loading: Sequence[Step] = (),
        tools: Sequence[ToolProvider] = (),
        limits: ToolLimits = ToolLimits(),  # noqa: B008 - frozen
    ) -> Chat:
        store = ConversationStore.open(profile.database)
        stores.append(store)
        engine = ScriptedEngine(turns, loading)
        session = ChatSession(
            store,
            engine,
            simply(engine),
            lambda: date(2026, 11, 23),
            Toolboxes([partial(_given, each) for each in tools], lambda: limits),
        )
        return Chat(store, engine, session, TurnOptions(Path("model.gguf"), "Model"))

    yield make
    for store in stores:
        store.close()


def _given(provider: ToolProvider, conversation: ConversationRecord) -> ToolProvider:
    return provider


@pytest.fixture
def services(profile: AppPaths) -> Iterator[Services]:
    services = build_services(profile)
    yield services
    services.close()
