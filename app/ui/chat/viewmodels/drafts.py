"""`Drafts`: what the user wrote and did not send yet, kept across restarts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.chat.message_item import MessageEdit, QueuedMessage, summarised_by, summary_id
from app.ui.chat.values import UnsavedInstructions
from app.ui.chat.viewmodels.message_queue import MessageQueue

_NEW = "new"
_EDIT = "edit-"  # and the id of the message that is being edited, in earlier versions
_CORRECTION = "correction-"  # and the id of the answer for which a better one is written
_NOTE = "note-"  # and the id of an answer, and the place of a call that it asks about
_QUEUE = "queue-"  # of `MessageQueue`


class Drafts(QObject):
    """Of each conversation, each edited or corrected message, each note to a call that waits for
    permission, the `queue`, and `instructions` that were not saved, or saved for a new
    conversation. A message counts as a draft until it is stored, so that it is never lost.

    `draft_changed` has the text that the composer has to show. `sent_changed`: a message was sent,
    and with it what `texts` returns has changed, or it was stored or lost, or its conversation was
    deleted for good.
    """

    draft_changed = Signal(str)
    sent_changed = Signal()

    def __init__(
        self,
        texts: Mapping[str, str],
        edits: Mapping[int, MessageEdit] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """As `texts` and `edits` returned them."""
        super().__init__(parent)
        self.queue = MessageQueue(texts, self)
        self.queue.changed.connect(self.sent_changed)
        self._texts = {
            key: text for key, text in texts.items() if text and not key.startswith((_QUEUE, _EDIT))
        }
        before = {
            int(key.removeprefix(_EDIT)): MessageEdit(text)
            for key, text in texts.items()
            if key.startswith(_EDIT)
        }
        self._edits = before | dict(edits or {})
        self.instructions: list[UnsavedInstructions] = []
        self.new_instructions: str | None = None
        self._key = _NEW
        self._sent: tuple[str, str] | None = None
        self._in_view = False  # whether that conversation is the one in view

    def current(self) -> str:
        return self._texts.get(self._key, "")

    def texts(self) -> dict[str, str]:
        """All that is to be kept, a message on its way to the store included."""
        kept = dict(self._texts)
        if self._sent is not None:
            key, text = self._sent
            kept[key] = _joined(text, kept.get(key, ""))
        return kept | self.queue.texts()

    def set_text(self, text: str) -> None:
        """Set the draft that is current, the text of the composer."""
        if text.strip():
            self._texts[self._key] = text
        else:
            self._texts.pop(self._key, None)

    def edits(self) -> dict[int, MessageEdit]:
        """By message: what is to take its place."""
        return dict(self._edits)

    def set_edits(self, edits: Mapping[int, MessageEdit]) -> None:
        """Set the drafts of all messages that are being edited."""
        self._edits = dict(edits)

    def notes(self) -> dict[tuple[int, int], str]:
        """By answer, and the place of the call in it."""
        return {place: text for key, text in self._texts.items() if (place := _noted(key))}

    def set_notes(self, notes: Mapping[tuple[int, int], str]) -> None:
        """Set all of them."""
        kept = {key: text for key, text in self._texts.items() if not _noted(key)}
        written = {f"{_NOTE}{answer}-{index}": text for (answer, index), text in notes.items()}
        self._texts = kept | written

    def correction(self, message: int) -> str | None:
        """What is written in the place of this answer and not saved."""
        return self._texts.get(f"{_CORRECTION}{message}")

    @Slot(int, object)
    def set_correction(self, message: int, text: str | None) -> None:
        key = f"{_CORRECTION}{message}"
        if text is None:
            self._texts.pop(key, None)
        else:
            self._texts[key] = text

    @Slot(int, str)
    def corrected(self, message: int, text: str) -> None:
        """The better answer is stored, or with no text removed. What was written since stays."""
        draft = self.correction(message)
        if draft is not None and text in ("", draft.strip()):
            self.set_correction(message, None)
            self.sent_changed.emit()

    def conversations(self) -> set[int]:
        """For which anything is kept."""
        unsaved = {each.conversation for each in self.instructions if each.conversation}
        written = {int(key) for key in self._texts if key.isdecimal()}
        return written | unsaved | self.queue.conversations()

    def messages(self) -> set[int]:
        """Likewise."""
        edited = {summarised_by(id) or id for id in self._edits}
        corrected = (
            key.removeprefix(_CORRECTION) for key in self._texts if key.startswith(_CORRECTION)
        )
        return edited.union(map(int, corrected), (answer for answer, _ in self.notes()))

    def remove(self, conversations: Iterable[int], messages: Iterable[int]) -> None:
        """Drop what was being written there: they were deleted for good."""
        gone = set(conversations)
        for conversation in gone:
            self._texts.pop(str(conversation), None)
        self.instructions = [each for each in self.instructions if each.conversation not in gone]
        dropped = set(messages)
        for message in dropped:
            self._edits.pop(message, None)
            self._edits.pop(summary_id(message), None)
            self._texts.pop(f"{_CORRECTION}{message}", None)
        self.set_notes({key: text for key, text in self.notes().items() if key[0] not in dropped})
        self.queue.forget(gone)
        self.sent_changed.emit()

    def switch(self, conversation_id: int | None, held: str | None = None) -> None:
        """Another conversation came into view; the composer `held` this for the one before."""
        key = _NEW if conversation_id is None else str(conversation_id)
        if key != self._key:
            if held is not None:
                self.set_text(held)
            self._key, self._in_view = key, False
            self.draft_changed.emit(self.current())

    def sent(self, text: str) -> None:
        """It is on its way to the store. The composer is emptied if this is what it holds: an
        example or a changed question was not written there."""
        self._sent, self._in_view = (self._key, text), True
        self.queued(text)

    def queued(self, text: str) -> None:
        """It is in the queue now, if it was written in the composer."""
        if self._texts.get(self._key) == text:
            del self._texts[self._key]
            self.draft_changed.emit("")
        self.sent_changed.emit()

    @Slot(object)
    def queued_sent(self, message: QueuedMessage) -> None:
        """It left the queue and is on its way to the store."""
        key = _NEW if message.conversation is None else str(message.conversation)
        self._sent, self._in_view = (key, message.text), key == self._key
        self.queue.remove(message.number)

    def stored(self, conversation_id: int) -> None:
        """The message is kept; what was begun since belongs to its conversation, new or not,
        unless that was left for yet another new one."""
        begins = self._sent is not None and self._sent[0] == _NEW
        if begins:
            self.queue.begun(conversation_id)
        if begins and self._in_view:
            begun = self._texts.pop(_NEW, None)
            self._key = str(conversation_id)
            if begun:
                self._texts[self._key] = begun
        self._sent = None
        self.sent_changed.emit()

    def lost(self, text: str) -> None:
        """The message could not be stored: it is a draft again."""
        key = self._sent[0] if self._sent is not None else self._key
        self._sent = None
        self.queue.not_begun()
        self._texts[key] = _joined(text, self._texts.get(key, ""))
        if key == self._key:
            self.draft_changed.emit(self.current())
        self.sent_changed.emit()


def _joined(first: str, second: str) -> str:
    return f"{first}\n{second}" if second else first


def _noted(key: str) -> tuple[int, int] | None:
    """The answer and the place of a call, where a note to it is kept by this key."""
    answer, _, index = key.removeprefix(_NOTE).partition("-")
    is_note = key.startswith(_NOTE) and answer.isdecimal() and index.isdecimal()
    return (int(answer), int(index)) if is_note else None
