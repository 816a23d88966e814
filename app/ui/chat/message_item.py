"""The values the widgets of the chat pane show. Plain data: no store, no engine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from app.core.browser.citations import Citation
from app.core.conversations.records import UNRATED, Rating
from app.core.errors import Code
from app.ui.chat.trail import StepPhase, ToolStep, Trail
from app.ui.chat.values import AttachmentItem


class Author(Enum):
    PERSON = auto()
    GLOSS = auto()


class ItemState(Enum):
    COMPLETE = auto()
    WAITING = auto()  # no token yet: loading the model or reading the prompt
    REASONING = auto()  # streaming on the analysis channel
    ANSWERING = auto()  # streaming on the final channel
    STOPPED = auto()
    INTERRUPTED = auto()


WRITING = (ItemState.WAITING, ItemState.REASONING, ItemState.ANSWERING)


class MessageAction(Enum):
    """The actions at a message, with their payload."""

    EDIT = auto()  # the text that is to take a question's place
    EDIT_QUESTION = auto()  # that of an answer
    BEGIN_EDIT = auto()  # its files
    CANCEL_EDIT = auto()  # MessageEdit: what was changed; None if nothing was
    EDIT_ANSWER = auto()  # AnswerText
    RETRY = auto()  # AnswerChoice, or None for the settings
    CHOOSE_RETRY = auto()  # QPoint, where to offer the choices
    CONTINUE = auto()
    ANSWER_NOW = auto()
    SHOW_BRANCH = auto()  # -1 for the previous one, +1 for the next
    CHANGE_MODEL = auto()
    OPEN_ATTACHMENT = auto()  # its place
    SAVE_TEXT = auto()  # the name proposed for the file; its text, or what makes its bytes
    QUOTE = auto()  # the text, or what it is made from
    SAVE_PROMPT = auto()  # likewise
    FORK = auto()
    DELETE = auto()
    SHOW_DETAILS = auto()
    RATE = auto()  # Verdict, or None to take it back
    CORRECT = auto()  # write what the answer should have been
    DECIDE = auto()  # ToolDecision
    OPEN_SOURCE = auto()  # Citation
    COPY = auto()
    OPEN_LINK = auto()  # its address, as it is written


_SUMMARIES = 1 << 30  # and above it: the ids of summaries, which no message reaches


def summary_id(message_id: int) -> int:
    """The id of the item for the summary of the branch that ends at this message."""
    return _SUMMARIES + message_id


def summarised_by(item_id: int) -> int | None:
    """The message that `summary_id` was made of; None for the id of a message."""
    return item_id - _SUMMARIES if item_id > _SUMMARIES else None


@dataclass(frozen=True, slots=True)
class ToolDecision:
    """What the user decided about the call at `index` in the parts of an answer, of `tool`; the
    model reads the `note`. `always`: so are all calls of that tool in the conversation."""

    index: int
    tool: str
    allowed: bool
    always: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerText:
    """The text that is to take an answer's place."""

    text: str
    keep_reasoning: bool = False


@dataclass(frozen=True, slots=True)
class MessageEdit:
    """What is in the editor of a message. `cursor` and `anchor` are places in the text, as Qt
    counts them; what is between them is selected."""

    text: str
    cursor: int = 0
    anchor: int = 0
    keep_reasoning: bool = False


@dataclass(frozen=True, slots=True)
class QueuedMessage:
    """A message that waits to be sent; `number` says in which order.

    Without a `conversation` it begins one, or `follows` the question that begins one just now.
    `held`: it is not sent by itself.
    """

    number: int
    conversation: int | None
    text: str
    follows: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True)
class MessageItem:
    """One message as the transcript shows it; `answer` is Markdown for Gloss, plain for the user.

    `branch` of `branches` counts from 1. `notice` is a sentence under the answer (why it
    ended without one), already translated; that of a failure has its `code` and its `detail`.
    `progress` is prefill done in 0..1, or None. `waits_for_engine`: another answer has it.
    `trail` is what came before `answer`, in order, of an answer that used tools; `reasoning` is
    all reasoning in it.
    `edited`: an answer whose text is the user's; `temperature` is that of an answer, where known.
    `unanswered`: a question at the end of its branch, or a summary there that is not complete.
    `is_summary`: it stands for the messages above it, see `summary_id`. `unseen_above`: the model
    no longer sees the messages above this one. `marked` is `answer` with a marker for each of its
    `citations`, where it has any.
    """

    id: int
    author: Author
    answer: str
    reasoning: str = ""
    state: ItemState = ItemState.COMPLETE
    reasoning_seconds: float = 0.0
    tokens_per_second: float = 0.0
    branch: int = 1
    branches: int = 1
    notice: str = ""
    failed: bool = False
    detail: str = ""
    code: Code | None = None
    can_change_model: bool = False
    can_answer_now: bool = False
    can_continue: bool = False
    progress: float | None = None
    waits_for_engine: bool = False
    trail: Trail = ()
    edited: bool = False
    has_details: bool = False
    temperature: float | None = None
    unanswered: bool = False
    attachments: tuple[AttachmentItem, ...] = ()
    rating: Rating = UNRATED
    is_summary: bool = False
    unseen_above: bool = False
    marked: str | None = None
    citations: tuple[Citation, ...] = ()

    @property
    def shown(self) -> str:
        """The text of an answer with numbered markers in place of its citations."""
        return self.answer if self.marked is None else self.marked

    @property
    def can_be_rated(self) -> bool:
        """An answer that is not being written."""
        answer = self.author is Author.GLOSS and not self.is_summary
        return answer and bool(self.answer) and self.state not in WRITING

    @property
    def asked(self) -> tuple[ToolStep, ...]:
        """The calls about which the user is to decide."""
        steps = (each for each in self.trail if isinstance(each, ToolStep))
        return tuple(each for each in steps if each.phase is StepPhase.ASKED)
