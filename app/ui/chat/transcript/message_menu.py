"""What can be done with one message, as the entries of a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.core.conversations.records import Verdict
from app.ui.chat.message_item import WRITING, Author, MessageAction, MessageItem
from app.ui.controls.menu import Menu
from app.ui.text.tool_tips import tool_tip

translate = QCoreApplication.translate  # the name lupdate looks for


class MessageMenu:
    """Adds its entries to a menu. `act` is called with the action that was chosen and what belongs
    to it; an entry that is not possible now says why."""

    def __init__(self, item: MessageItem, act: Callable[[MessageAction, object], None]) -> None:
        self._item = item
        self._act = act

    def fill(self, menu: Menu, busy: str, *, busy_here: bool) -> None:
        """`busy`: why the model cannot be asked now, or empty."""
        menu.setToolTipsVisible(True)
        item = self._item
        here = busy if busy_here or item.state in WRITING else ""
        question = item.author is Author.PERSON
        if item.answer:
            self._add(menu, translate("MessageMenu", "Copy this message"), MessageAction.COPY)
        if item.is_summary:
            self._add(menu, translate("MessageMenu", "Edit"), MessageAction.EDIT_ANSWER, here)
        elif question:
            self._add(menu, translate("MessageMenu", "Edit"), MessageAction.EDIT)
            save = translate("MessageMenu", "Save as a prompt…")
            self._add(menu, save, MessageAction.SAVE_PROMPT)
        else:
            self._add(menu, translate("MessageMenu", "Edit"), MessageAction.EDIT_ANSWER, here)
            self._add(menu, translate("MessageMenu", "Answer again"), MessageAction.RETRY, busy)
            again = translate("MessageMenu", "Answer again with…")
            self._add(menu, again, MessageAction.CHOOSE_RETRY, busy)
        if item.answer:
            self._add(menu, translate("MessageMenu", "Quote"), MessageAction.QUOTE)
        if item.state not in WRITING and not item.is_summary:
            fork = translate("MessageMenu", "Branch in a new chat")
            self._add(menu, fork, MessageAction.FORK)
        if item.has_details:
            details = translate("MessageMenu", "Details of this answer")
            self._add(menu, details, MessageAction.SHOW_DETAILS)
        if item.can_be_rated:
            self._add_ratings(menu)
        menu.addSeparator()
        self._add(menu, translate("MessageMenu", "Delete"), MessageAction.DELETE, here)

    def _add_ratings(self, menu: Menu) -> None:
        menu.addSeparator()
        rating = self._item.rating
        for verdict, text in (
            (Verdict.GOOD, translate("MessageMenu", "Good answer")),
            (Verdict.BAD, translate("MessageMenu", "Bad answer")),
        ):
            pressed = rating.verdict is verdict
            payload = None if pressed else verdict
            entry = self._add(menu, text, MessageAction.RATE, payload=payload)
            entry.setCheckable(True)
            entry.setChecked(pressed)
        if rating.verdict is Verdict.BAD:
            better = translate("MessageMenu", "Write a better answer…")
            written = translate("MessageMenu", "Your better answer…")
            self._add(menu, written if rating.correction else better, MessageAction.CORRECT)

    def _add(
        self,
        menu: Menu,
        text: str,
        action: MessageAction,
        refusal: str = "",
        payload: object = None,
    ) -> QAction:
        entry = menu.addAction(text)
        entry.setEnabled(not refusal)
        entry.setToolTip(tool_tip(refusal) or text)
        entry.setData(action)
        entry.triggered.connect(lambda: self._act(action, payload))
        return entry
