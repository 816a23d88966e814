"""`PermissionNotices`: says that a tool asks for permission where that cannot be seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.core.chat.events import ChatEvent, ToolAsked
from app.core.chat.titles import title_of
from app.core.errors import UserError
from app.ui.controls.notices import Action, Notice, Severity
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.ui.chat.viewmodels.chat import ChatViewModel
    from app.ui.chat.viewmodels.live_turn import LiveTurn
    from app.ui.controls.notice_area import NoticeArea


class PermissionNotices(QObject):
    """`area` is the chat's own, `in_view()` that of the pane in view."""

    open_requested = Signal(int, object)  # a conversation, and no message of it

    def __init__(
        self,
        area: NoticeArea,
        chat: ChatViewModel,
        *,
        conversation_title: Callable[[int], str],
        in_view: Callable[[], NoticeArea],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._area = area
        self._chat = chat
        self._conversation_title = conversation_title
        self._in_view = in_view
        self._shown: dict[int, NoticeArea] = {}  # by the conversation that they lead to
        chat.turns.received.connect(self._received)
        chat.turns.ended.connect(self._turn_ended)
        chat.turn_changed.connect(self._turn_changed)
        chat.conversation_changed.connect(self._dismiss)

    @Slot(object, list)
    def _received(self, turn: LiveTurn, events: list[ChatEvent]) -> None:
        if any(isinstance(event, ToolAsked) for event in events):
            self._tell(turn)

    @Slot(object, object)
    def _turn_ended(self, turn: LiveTurn, error: UserError | None) -> None:
        self._tell(turn)

    def _tell(self, turn: LiveTurn) -> None:
        conversation = turn.conversation_id
        if not turn.asks or conversation is None or conversation in self._shown:
            return
        QApplication.alert(self._area.window())  # does nothing where the window is active
        area = self._in_view()
        if conversation == self._chat.conversation and area is self._area:
            return  # the card asks
        title = title_of(self._conversation_title(conversation))
        sentence = self.tr("In “{title}”, the model asks for your permission to use a tool.")
        sentence = LANGUAGE.fill(sentence, title=title)
        opening = Action(self.tr("Open it"), partial(self.open_requested.emit, conversation, None))
        self._shown[conversation] = area
        area.show_notice(Notice(Severity.INFO, _key(conversation), sentence, "", (opening,)))

    @Slot()
    def _turn_changed(self) -> None:
        for conversation in self._shown.keys() - self._chat.turns.asking():
            self._dismiss(conversation)

    @Slot(object)
    def _dismiss(self, conversation: int | None) -> None:
        if conversation is not None and (area := self._shown.pop(conversation, None)):
            area.dismiss(_key(conversation))


def _key(conversation: int) -> str:
    return f"asks-{conversation}"
