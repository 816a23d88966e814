"""`ContextViewModel`: how full the conversation in view is, and what the user wants then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.core.chat.summaries import about_tokens, is_full, is_nearly_full, may_be_summarised
from app.core.conversations.records import Changes
from app.core.conversations.store import ConversationStore
from app.core.engine.context import answer_room
from app.core.messages import WhenFull
from app.ui.chat.values import AttachmentRoom, ContextUse
from app.ui.chat.viewmodels.turn_request import TurnRequest
from app.ui.threads.runner import Job, Lane, Runner

Count = Callable[[Sequence[str]], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class ContextState:
    """`tokens` is what the conversation takes with the message that is being written, of `limit`;
    `room` are those for the answer. `full`: it cannot be sent as it is. `nearly`: hardly one more
    message can. `can_summarise`: there is something to summarise, and room for it."""

    tokens: int = 0
    limit: int = 0
    room: int = 0
    full: bool = False
    nearly: bool = False
    can_summarise: bool = False
    when_full: WhenFull = WhenFull.ASK


class ContextViewModel(QObject):
    """`default` returns what the settings say, `limit` the context length of the loaded model (0:
    none is), and `count` the tokens of texts; it may raise UserError."""

    changed = Signal(object)  # ContextState
    chosen = Signal(object)  # WhenFull: it is kept with the conversation
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        store: ConversationStore,
        count: Count,
        *,
        default: Callable[[], WhenFull],
        limit: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._count = count
        self._default = default
        self._limit = limit
        self._conversation: int | None = None
        self._use = ContextUse()
        self._draft = ""
        self._draft_tokens = 0
        self._counted = ""  # the last draft whose tokens were counted, and how many they are
        self._counted_tokens = 0
        self._files = 0
        self._job: Job | None = None
        self.state = ContextState()

    # -- what is known ------------------------------------------------------------------

    @Slot(object)
    def open(self, conversation_id: int | None) -> None:
        """Another conversation came into view; what is written for it follows."""
        if conversation_id != self._conversation:
            self._conversation = conversation_id
            self._draft, self._draft_tokens = "", 0
            self._use = ContextUse()
            self._publish()

    @Slot(object)
    def set_use(self, use: ContextUse) -> None:
        self._use = use
        self._publish()

    @Slot(str)
    def set_draft(self, text: str) -> None:
        known = text == self._counted
        self._draft = text
        self._draft_tokens = self._counted_tokens if known else about_tokens(text)
        self._publish()
        if self.state.nearly and text and not known:
            self._count_draft(text)

    @Slot(object)
    def set_room(self, room: AttachmentRoom) -> None:
        self._files = room.needed
        self._publish()

    @Slot()
    def republish(self) -> None:
        """The model or the settings have changed."""
        self._publish()

    def _count_draft(self, text: str) -> None:
        """What was estimated on the safe side decides now."""
        if self._job is not None:
            self._job.drop()

        def counted(tokens: tuple[int, ...]) -> None:
            if text == self._draft:
                self._draft_tokens = self._counted_tokens = tokens[0]
                self._counted = text
                self._publish()

        self._job = self._runner.submit(
            Lane.DOCUMENTS, partial(self._count, [text]), counted, lambda _: None
        )

    def _publish(self) -> None:
        state = self._state(self._draft_tokens, self._files)
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def _state(self, draft_tokens: int, files: int) -> ContextState:
        use, limit = self._use, self._limit() or self._use.limit
        when_full = use.when_full or self._default()
        if not use.tokens or not limit:
            return ContextState(when_full=when_full)
        tokens = use.tokens + draft_tokens + files
        return ContextState(
            tokens,
            limit,
            answer_room(limit),
            is_full(tokens, limit),
            is_nearly_full(tokens, limit),
            use.summarised > 0 and may_be_summarised(use.summarised, limit),
            when_full,
        )

    # -- what is wanted -----------------------------------------------------------------

    def has_room(self, request: TurnRequest) -> bool:
        """Whether this question may be sent: it fits, or it was chosen what happens if not. What is
        not known here, the engine knows."""
        if request.conversation is None or request.conversation != self._conversation:
            return True
        known = request.text.strip() == self._counted.strip()
        tokens = self._counted_tokens if known else about_tokens(request.text)
        # Those that are known are of the next message; this one may come from the queue.
        state = self._state(tokens, self._files if request.attachments else 0)
        return not state.full or state.when_full in (WhenFull.LEAVE_OUT, WhenFull.SUMMARISE)

    def choose(self, choice: WhenFull) -> None:
        """For the conversation in view; `chosen` follows, or `failed`."""
        conversation = self._conversation
        if conversation is None:
            return

        def done(changes: Changes) -> None:
            if conversation == self._conversation:
                self._use = replace(self._use, when_full=choice)
                self._publish()
                self.chosen.emit(choice)

        work = partial(self._store.choices.set_when_full, conversation, choice)
        self._runner.submit(Lane.STORE, work, done, self.failed.emit)
