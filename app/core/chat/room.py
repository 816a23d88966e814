"""`RoomForAnswer`: a summary before an answer for which there would be no room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.core.chat.documents import block_of
from app.core.chat.engine_turn import EngineTurn
from app.core.chat.events import SummaryFinished
from app.core.chat.summaries import (
    about_tokens,
    context_length_of,
    is_full,
    is_nearly_full,
    model_of,
    summarised_at,
    used_tokens,
    written_tokens,
)
from app.core.chat.summary_turn import SummaryTurn
from app.core.conversations.records import Attachment, ConversationRecord, MessageRecord
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import WhenFull


class RoomForAnswer(EngineTurn):
    """Used once, by `ChatSession`. Nothing is summarised unless that was chosen.

    Its methods raise UserError and Cancelled when the summary that is needed cannot be written, or
    is stopped.
    """

    def for_question(
        self,
        conversation: ConversationRecord,
        parent: int | None,
        text: str,
        attachments: Sequence[Attachment],
    ) -> None:
        """For a new question after the message `parent`, while there is room for a summary."""

        def asked() -> int:
            documents = self._store.documents
            blocks = [block_of(each, documents.get(each.document_id)) for each in attachments]
            return sum(map(about_tokens, [text, *blocks]))

        self._make(conversation, parent, asked, is_nearly_full)

    def again(self, question: MessageRecord, answer: MessageRecord | None = None) -> None:
        """For a question that is stored, and the `answer` that goes on: it had room before, but
        perhaps in another model, or without what was written since."""

        def sent() -> int:
            tokens = used_tokens([question], self._store.documents)
            return tokens + (written_tokens(answer) if answer is not None else 0)

        conversation = self._store.conversation(question.conversation_id)
        self._make(conversation, question.parent_id, sent, is_full)

    def summarise(
        self, conversation: ConversationRecord, history: Sequence[MessageRecord]
    ) -> SummaryFinished:
        """Up to the last answer in `history`. Raises UserError(NOTHING_TO_SUMMARISE)."""
        end = summarised_at(history)
        if end is None:
            raise UserError(Code.NOTHING_TO_SUMMARISE)
        turn = SummaryTurn(
            self._store,
            self._engine,
            self._load,
            self._options,
            self._toolboxes,
            listen=self._listen,
            cancel=self._cancel,
            lease=self._lease,
        )
        return turn.run(conversation, [each for each in history if each.id <= end.id])

    def _make(
        self,
        conversation: ConversationRecord,
        parent: int | None,
        added: Callable[[], int],
        is_too_long: Callable[[int, int], bool],
    ) -> None:
        """If the branch that ends at `parent` and the tokens of `added` are too long together."""
        when_full = conversation.when_full or self._options.when_full
        if when_full is not WhenFull.SUMMARISE or parent is None:
            return
        history = self._store.path(conversation.id, parent)
        if summarised_at(history) is None:
            return
        tokens = used_tokens(history, self._store.documents) + added()
        if not is_too_long(tokens, self._context_length(history)):
            return
        outcome = self.summarise(conversation, history)
        if outcome.error is not None:
            raise outcome.error
        if not outcome.summary.is_sent:
            raise Cancelled

    def _context_length(self, history: Sequence[MessageRecord]) -> int:
        """Of the model that is to answer. Another one than before is loaded; 0: it cannot be, which
        the turn will find, too."""
        loaded = self._engine.loaded
        if loaded is not None and loaded.path == str(self._options.model):
            return loaded.context_length
        if loaded is None and model_of(history) == self._options.name:
            return context_length_of(history)
        try:
            return self._load(self._options, self._pass_on, self._cancel).context_length
        except (UserError, Cancelled):
            return 0
