"""`TurnRequest`: a request of the user to the model, as a plain value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from app.core.cancel import CancelToken
from app.core.chat.events import Listener
from app.core.chat.session import ChatSession
from app.core.conversations.records import Attachment
from app.core.loading.options import AS_SET, AnswerChoice, TurnOptions
from app.core.tools.decision import Decision


class TurnKind(Enum):
    SEND = auto()
    EDIT = auto()
    RETRY = auto()
    RESUME = auto()
    DECIDE = auto()
    ANSWER_NOW = auto()
    SUMMARISE = auto()


@dataclass(frozen=True, slots=True)
class TurnRequest:
    """`message` is the message it is about; `text` what was typed (SEND and EDIT); `choice` what
    was chosen for its answer alone; `attachments` what is sent with it (None: those that the edited
    question has); `decisions` what the user decided about its calls (DECIDE).

    `conversation` is the one that was current then; None begins a new one.
    """

    kind: TurnKind
    conversation: int | None
    message: int = 0
    text: str = ""
    choice: AnswerChoice = AS_SET
    attachments: tuple[Attachment, ...] | None = None
    decisions: Mapping[int, Decision] = field(default_factory=dict)

    @property
    def branches(self) -> bool:
        """Whether it makes a new branch of its conversation."""
        return self.kind in (TurnKind.EDIT, TurnKind.RETRY)

    def run(
        self, session: ChatSession, options: TurnOptions, listen: Listener, cancel: CancelToken
    ) -> None:
        """Run the turn until its outcome is stored; called on the engine lane."""
        match self.kind:
            case TurnKind.SEND:
                session.send(
                    self.conversation,
                    self.text,
                    options,
                    listen,
                    cancel,
                    attachments=self.attachments or (),
                )
            case TurnKind.EDIT:
                session.edit(
                    self.message,
                    self.text,
                    options,
                    listen,
                    cancel,
                    attachments=self.attachments,
                )
            case TurnKind.RETRY:
                session.retry(self.message, options, listen, cancel)
            case TurnKind.RESUME:
                session.resume(self.message, options, listen, cancel)
            case TurnKind.DECIDE:
                session.decide(self.message, self.decisions, options, listen, cancel)
            case TurnKind.ANSWER_NOW:
                session.answer_now(self.message, options, listen, cancel)
            case TurnKind.SUMMARISE:
                assert self.conversation is not None
                session.summarise(self.conversation, options, listen, cancel)


def any_room(request: TurnRequest) -> bool:
    """Where nobody knows whether there is none."""
    return True


def no_files(number: int) -> tuple[Attachment, ...]:
    """Of a queued message."""
    return ()
