"""`EngineTurn`: what an answer and a summary have in common, however the engine ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent, EngineEvent, Listener
from app.core.chat.writer import AnswerWriter
from app.core.conversations.store import ConversationStore
from app.core.engine import protocol
from app.core.engine.interface import Engine
from app.core.engine.queue import EngineLease
from app.core.errors import Cancelled, UserError
from app.core.loading.loader import LoadModel
from app.core.loading.options import TurnOptions
from app.core.messages import StopReason, Usage
from app.core.tools.toolbox import Toolboxes

_NOTHING: Final = protocol.Finished(0, StopReason.INTERRUPTED, Usage())


class EngineTurn:
    """Used once, while `lease` is held."""

    def __init__(
        self,
        store: ConversationStore,
        engine: Engine,
        load: LoadModel,
        options: TurnOptions,
        toolboxes: Toolboxes,
        *,
        listen: Listener,
        cancel: CancelToken,
        lease: EngineLease,
    ) -> None:
        self._store = store
        self._engine = engine
        self._load = load
        self._options = options
        self._toolboxes = toolboxes
        self._listen = listen
        self._cancel = cancel
        self._lease = lease

    def _outcome(
        self,
        started: ChatEvent,
        writer: AnswerWriter,
        generate: Callable[[], protocol.Finished],
    ) -> tuple[protocol.Finished, UserError | None]:
        """How it ended, and what went wrong. `writer` saves what there is while it is written."""
        try:
            self._listen(started)
            with writer:
                finished = generate()
        except UserError as failure:
            return _NOTHING, failure
        except Cancelled:
            finished = protocol.Finished(0, StopReason.STOPPED, Usage())
        if finished.stop is StopReason.STOPPED and self._cancel.closing:
            finished = msgspec.structs.replace(finished, stop=StopReason.CLOSED)
        return finished, None

    def _pass_on(self, event: protocol.Event) -> None:
        if isinstance(event, EngineEvent):
            self._listen(event)
