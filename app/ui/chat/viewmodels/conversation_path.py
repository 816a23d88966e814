"""The branch of a conversation that is shown, as it is read from the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.core.chat.events import SummaryFinished
from app.core.chat.summaries import (
    about_tokens,
    as_summary,
    context_length_of,
    split,
    summarised_at,
    used_tokens,
)
from app.core.conversations.document_store import DocumentStore
from app.core.conversations.records import ConversationRecord, MessageRecord
from app.core.conversations.store import ConversationStore
from app.ui.chat.message_item import MessageItem
from app.ui.chat.values import ContextUse
from app.ui.chat.viewmodels.message_items import items_of


@dataclass(frozen=True, slots=True)
class ConversationPath:
    """`tokens` were in the context at the last answer; `use` is what the next question finds."""

    items: list[MessageItem] = field(default_factory=list)
    tokens: int = 0
    use: ContextUse = field(default_factory=ContextUse)
    whole: bool = True  # else there are more before them


def read_path(store: ConversationStore, conversation_id: int, last: int | None) -> ConversationPath:
    """All of its messages, or only the `last`."""
    records = store.path(conversation_id, last=last)
    conversation = store.conversation(conversation_id)
    return ConversationPath(
        items_of(records),
        _tokens_of(records, store.documents),
        context_use(conversation, records, store.documents),
        whole=last is None or len(records) < last,
    )


def after_answer(
    store: ConversationStore, conversation: ConversationRecord, answer: MessageRecord
) -> ConversationPath:
    """What the last answer says of the whole, which is to be read again if that is not enough: the
    model no longer saw the beginning, or nothing was counted."""
    made = answer.generation
    enough = made is not None and made.usage.prompt_tokens > 0 and made.first_sent == 0
    documents = store.documents  # nothing is read there: an answer has none
    tokens, use = _tokens_of([answer], documents), context_use(conversation, [answer], documents)
    return ConversationPath([], tokens, use, whole=enough)


def after_summary(finished: SummaryFinished) -> ContextUse:
    """Until the messages are read again: what of them comes after the summary is not counted."""
    tokens = about_tokens(as_summary(finished.summary.text))
    return ContextUse(tokens, when_full=finished.conversation.when_full)


def _tokens_of(records: Sequence[MessageRecord], documents: DocumentStore) -> int:
    """Tokens in the model's context at the last generation, or of a summary made since."""
    _, rest = split(records)
    for record in reversed(rest):
        if record.generation is not None and record.generation.usage.prompt_tokens:
            usage = record.generation.usage
            return usage.prompt_tokens + usage.completion_tokens
    return used_tokens(records, documents) if len(rest) < len(records) else 0


def context_use(
    conversation: ConversationRecord, records: Sequence[MessageRecord], documents: DocumentStore
) -> ContextUse:
    end = summarised_at(records)
    summarised = [each for each in records if end is not None and each.id <= end.id]
    return ContextUse(
        used_tokens(records, documents),
        context_length_of(records),
        used_tokens(summarised, documents),
        conversation.when_full,
    )


def show_sibling(store: ConversationStore, conversation: int, message_id: int, step: int) -> None:
    """The branch `step` places on, with what follows it."""
    siblings = store.message(message_id).siblings
    place = siblings.index(message_id) + step
    if 0 <= place < len(siblings):
        store.set_tip(conversation, store.leaf_of(siblings[place]))
