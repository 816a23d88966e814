"""`MessageQueue`: messages that wait for the answers under way, kept across restarts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.ui.chat.message_item import QueuedMessage

_NEW = "new"
_KEY = re.compile(r"queue-(\d+)-(\d+|new)")


class MessageQueue(QObject):
    """In the order in which they were queued, of all conversations together. Those that were
    queued before a restart are held: nothing is sent by itself when Gloss starts."""

    changed = Signal()

    def __init__(self, texts: Mapping[str, str], parent: QObject | None = None) -> None:
        """`texts` as the property of the same name returned them; other keys are left alone."""
        super().__init__(parent)
        found = ((_KEY.fullmatch(key), text) for key, text in texts.items())
        messages = [
            QueuedMessage(int(key[1]), None if key[2] == _NEW else int(key[2]), text, held=True)
            for key, text in found
            if key
        ]
        self._messages = sorted(messages, key=_number_of)
        self._last = max(self.numbers(), default=0)

    def numbers(self) -> frozenset[int]:
        return frozenset(each.number for each in self._messages)

    def conversations(self) -> set[int]:
        return {each.conversation for each in self._messages if each.conversation is not None}

    def texts(self) -> dict[str, str]:
        """What is to be kept."""
        return {
            f"queue-{each.number}-{_NEW if each.conversation is None else each.conversation}": (
                each.text
            )
            for each in self._messages
        }

    def of(self, conversation: int | None, *, follows: bool) -> list[QueuedMessage]:
        """Those of this conversation; without one, those that follow the question with which it is
        begun just now, or those with which others are to be begun."""
        return [
            each
            for each in self._messages
            if each.conversation == conversation
            and (conversation is not None or each.follows == follows)
        ]

    def next(self, busy: Set[int] = frozenset()) -> QueuedMessage | None:
        """That is for none of these conversations."""
        ready = (each for each in self._messages if not each.held)
        return next((each for each in ready if each.conversation not in busy), None)

    def find(self, number: int) -> QueuedMessage | None:
        return next((each for each in self._messages if each.number == number), None)

    def add(self, conversation: int | None, text: str, *, follows: bool) -> int:
        """Its number, which none before it had: one that was removed may come back."""
        self._last += 1
        self._messages.append(QueuedMessage(self._last, conversation, text, follows))
        self.changed.emit()
        return self._last

    def remove(self, number: int) -> None:
        self._messages = [each for each in self._messages if each.number != number]
        self.changed.emit()

    def put_back(self, message: QueuedMessage) -> None:
        """One that was removed, in its place."""
        others = (each for each in self._messages if each.number != message.number)
        self._messages = sorted([*others, message], key=_number_of)
        self.changed.emit()

    def hold(self, conversation: int | None) -> None:
        """Nothing of it is sent any more until `release`."""
        self._change(lambda each: replace(each, held=True), conversation)

    def release(self, conversation: int | None) -> None:
        self._change(lambda each: replace(each, held=False), conversation)

    def follow(self) -> None:
        """The first of those without a conversation begins one: the others are for it."""
        self._change(lambda each: replace(each, follows=True), None)

    def begun(self, conversation: int) -> None:
        """The new conversation is stored: what follows belongs to it."""
        self._messages = [
            replace(each, conversation=conversation, follows=False) if each.follows else each
            for each in self._messages
        ]
        self.changed.emit()

    def not_begun(self) -> None:
        """The new conversation could not be stored: what follows waits."""
        self._messages = [
            replace(each, follows=False, held=True) if each.follows else each
            for each in self._messages
        ]
        self.changed.emit()

    def forget(self, conversations: Iterable[int]) -> None:
        """They were deleted for good."""
        gone = set(conversations)
        self._messages = [each for each in self._messages if each.conversation not in gone]
        self.changed.emit()

    def _change(
        self, change: Callable[[QueuedMessage], QueuedMessage], conversation: int | None
    ) -> None:
        self._messages = [
            change(each) if each.conversation == conversation else each for each in self._messages
        ]
        self.changed.emit()


def _number_of(message: QueuedMessage) -> int:
    return message.number
