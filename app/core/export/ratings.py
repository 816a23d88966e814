"""Rated answers as data for fine-tuning: lines of JSON that trainers read as they are.

A file has one kind of line, in the conversational form that TRL and what reads the same expect:
pairs for preference training such as DPO (`prompt`, `chosen`, `rejected`), or answers for
supervised fine-tuning (`messages`). Of the channels of gpt-oss, `content` is the final one, and
`thinking` the analysis, as in its own chat template. Names of control tokens in a text stay text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from app.core.chat.context import as_sent
from app.core.chat.documents import as_prompted
from app.core.conversations.document_store import DocumentStore
from app.core.conversations.records import (
    ConversationRecord,
    MessageRecord,
    Verdict,
)
from app.core.conversations.store import ConversationStore
from app.core.messages import Message, Role
from app.core.printable import one_line

_ROLES: Final = (Role.SYSTEM, Role.DEVELOPER, Role.USER, Role.ASSISTANT)
_Line = dict[str, object]


class DataKind(StrEnum):
    PAIRS = "pairs"
    ANSWERS = "answers"


@dataclass(frozen=True, slots=True)
class TrainingAnswer:
    text: str
    reasoning: str


@dataclass(frozen=True, slots=True)
class TrainingExample:
    """Up to the question that was answered; without `rejected` it is no pair."""

    conversation: ConversationRecord
    history: tuple[MessageRecord, ...]
    chosen: TrainingAnswer
    rejected: TrainingAnswer | None = None


@dataclass(frozen=True, slots=True)
class TrainingData:
    """All that the ratings give. `unpaired` counts the bad answers with which nothing can be
    compared: they have no correction, and no answer to the same question was rated good."""

    pairs: tuple[TrainingExample, ...] = ()
    answers: tuple[TrainingExample, ...] = ()
    unpaired: int = 0

    def of(self, kind: DataKind) -> tuple[TrainingExample, ...]:
        return self.pairs if kind is DataKind.PAIRS else self.answers

    def contents(self, kind: DataKind) -> TrainingContents:
        examples = self.of(kind)
        files = (each.attachments for example in examples for each in example.history)
        return TrainingContents(
            kind,
            len(examples),
            conversations=len({each.conversation.id for each in examples}),
            documents=len({file.document_id for attached in files for file in attached}),
            left_out=self.unpaired if kind is DataKind.PAIRS else 0,
        )


@dataclass(frozen=True, slots=True)
class TrainingContents:
    """What a file will contain; `left_out` counts the bad answers that are in no pair."""

    kind: DataKind
    lines: int
    conversations: int
    documents: int
    left_out: int


def training_data(
    store: ConversationStore, conversation_ids: Collection[int] | None = None
) -> TrainingData:
    """Of these conversations, or of all that are not in the bin."""
    places: defaultdict[tuple[int, int], list[MessageRecord]] = defaultdict(list)
    for record in store.ratings.rated(conversation_ids):
        if record.parent_id is not None and _is_text(record):
            places[record.conversation_id, record.parent_id].append(record)
    pairs: list[TrainingExample] = []
    answers: list[TrainingExample] = []
    unpaired = 0
    histories = _histories(store, places)
    for (conversation_id, question), records in sorted(places.items()):
        conversation = store.conversation(conversation_id)
        history = histories[question]
        good = [_answer(each) for each in records if each.rating.verdict is Verdict.GOOD]
        bad = [each for each in records if each.rating.verdict is Verdict.BAD]
        corrected = [answer for each in bad if (answer := _corrected(each)) is not None]
        for text in _different([*good, *corrected]):
            answers.append(TrainingExample(conversation, history, text))
        for each in bad:
            own, rejected = _corrected(each), _answer(each)
            better = [*([own] if own else []), *good]
            found = [
                TrainingExample(conversation, history, chosen, rejected)
                for chosen in _different(better)
                if chosen.text != rejected.text
            ]
            unpaired += not found
            pairs += found
    return TrainingData(tuple(pairs), tuple(answers), unpaired)


def _histories(
    store: ConversationStore, questions: Iterable[tuple[int, int]]
) -> dict[int, tuple[MessageRecord, ...]]:
    """The branches that end at these questions, each with its conversation. Those of one branch
    share its messages, which are read once: the newest come first."""
    known: dict[int, MessageRecord] = {}
    found = {}
    for conversation_id, question in sorted(questions, reverse=True):
        if question not in known:
            known |= {each.id: each for each in store.path(conversation_id, question)}
        branch = [known[question]]
        while (parent := known.get(branch[-1].parent_id or 0)) is not None:
            branch.append(parent)
        found[question] = tuple(reversed(branch))
    return found


def training_lines(
    examples: Sequence[TrainingExample],
    store: DocumentStore,
    *,
    reasoning: bool,
    documents: bool,
) -> Iterator[bytes]:
    """One for each. Without `documents` their names stand in the place of their texts. Raises
    UserError(DOCUMENT_LOST)."""
    for each in examples:
        yield msgspec.json.encode(_line(each, store, reasoning, documents)) + b"\n"


def _line(
    example: TrainingExample, store: DocumentStore, reasoning: bool, documents: bool
) -> _Line:
    prompt = [
        _message(each.role, each.answer, "" if reasoning else None)
        for each in _prompt(example, store, documents)
    ]
    chosen = _target(example.chosen, reasoning)
    if example.rejected is None:
        return {"messages": [*prompt, chosen]}
    rejected = _target(example.rejected, reasoning)
    return {"prompt": prompt, "chosen": [chosen], "rejected": [rejected]}


def _prompt(example: TrainingExample, store: DocumentStore, documents: bool) -> list[Message]:
    """As the model was asked, but with all messages where it was sent a summary of the first."""
    history = [as_prompted(each, store) if documents else _named(each) for each in example.history]
    messages = [Message.of(Role.SYSTEM, example.conversation.instructions), *as_sent(history)]
    return [each for each in messages if each.role in _ROLES and each.answer]


def _named(record: MessageRecord) -> Message:
    names = [f"[{one_line(each.name)}]" for each in record.attachments]
    if not names:
        return record.message
    return Message.of(record.role, "\n".join([*names, "", record.message.answer]))


def _target(answer: TrainingAnswer, reasoning: bool) -> _Line:
    return _message(Role.ASSISTANT, answer.text, answer.reasoning if reasoning else None)


def _message(role: Role, content: str, thinking: str | None) -> _Line:
    """An answer has `thinking`, unless it is None, even where it is empty: readers of such files
    give all messages the fields of each, and templates stumble over one that is null."""
    if role is Role.ASSISTANT and thinking is not None:
        return {"role": role, "thinking": thinking, "content": content}
    return {"role": role, "content": content}


def _is_text(record: MessageRecord) -> bool:
    """And no call of a tool."""
    calls = any(part.recipient is not None for part in record.message.parts)
    return bool(record.message.answer.strip()) and not calls


def _answer(record: MessageRecord) -> TrainingAnswer:
    return TrainingAnswer(record.message.answer, record.message.reasoning)


def _corrected(record: MessageRecord) -> TrainingAnswer | None:
    """With the same reasoning, so that only what was corrected differs."""
    text, before = record.rating.correction, _answer(record)
    differs = text.strip() and text != before.text
    return TrainingAnswer(text, before.reasoning) if differs else None


def _different(answers: Iterable[TrainingAnswer]) -> list[TrainingAnswer]:
    """Each text once."""
    found: dict[str, TrainingAnswer] = {}
    for each in answers:
        found.setdefault(each.text, each)
    return list(found.values())
