"""`ChatNotices`: failures and news of the chat, as notices with the actions that help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app import texts
from app.core.chat.titles import title_of
from app.core.conversations.records import ConversationRecord, DeletedMessage
from app.core.engine.protocol import FellBack, ToolsLeftOut
from app.core.errors import Code, UserError
from app.core.messages import Role
from app.core.models.downloads.states import Download
from app.texts.models import arrived
from app.texts.placement import falling_back
from app.ui.chat.permission_notices import PermissionNotices
from app.ui.controls.notices import (
    Action,
    Notice,
    Severity,
    another_model_helps,
    notice_of,
    notice_of_settings,
)
from app.ui.controls.show_folder import show_folder
from app.ui.text.language import LANGUAGE

if TYPE_CHECKING:
    from app.ui.chat.viewmodels.chat import ChatViewModel
    from app.ui.controls.notice_area import NoticeArea
    from app.ui.engine.viewmodels.engine import EngineViewModel

_UNDO_SECONDS = 10
_HINT_SECONDS = 8
_FELL_BACK_SECONDS = 20
_ARRIVED_SECONDS = 60
_BUSY, _FITTING, _TRIMMED, _CITED = "busy", "fitting", "trimmed", "cited"


class ChatNotices(QObject):
    """`area` is the chat's own, `in_view()` that of the pane in view. `conversation_title` is
    empty for a conversation that is not known."""

    open_requested = Signal(int, object)  # a conversation, and no message of it
    restore_requested = Signal(int)  # a deleted conversation
    open_file_requested = Signal()
    models_requested = Signal()
    picker_requested = Signal()

    def __init__(
        self,
        area: NoticeArea,
        chat: ChatViewModel,
        engine: EngineViewModel,
        *,
        conversation_title: Callable[[int], str],
        logs: Path,
        in_view: Callable[[], NoticeArea],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._area = area
        self._chat = chat
        self._engine = engine
        self._conversation_title = conversation_title
        self._logs = logs
        self._in_view = in_view
        self._later: dict[int, list[Notice]] = {}  # by the conversation in which they are shown
        asked = PermissionNotices(
            area, chat, conversation_title=conversation_title, in_view=in_view, parent=self
        )
        asked.open_requested.connect(self.open_requested)

    @Slot(object)
    def conversation_changed(self, conversation: int | None) -> None:
        """A notice of one conversation is not shown in another."""
        for key in (_FITTING, _TRIMMED, _CITED):
            self._area.dismiss(key)
        for notice in self._later.pop(conversation, []) if conversation is not None else []:
            self._show(notice)

    def came_from(self, conversation: int) -> None:
        """Another conversation was opened by a citation in this one."""
        title = self._conversation_title(conversation)
        sentence = LANGUAGE.fill(self.tr("This was cited in “{title}”."), title=title)
        back = Action(self.tr("Go back"), partial(self.open_requested.emit, conversation, None))
        self._show(Notice(Severity.INFO, _CITED, sentence, "", (back,)))

    @Slot(object, int, int)
    def turn_failed(self, error: UserError, conversation: int, answer: int) -> None:
        """The transcript shows it, unless another conversation is current."""
        if conversation == self._chat.conversation:
            if fitting := self._way_to_fit(error):
                self._show(Notice(Severity.INFO, _FITTING, *fitting))
            return
        retry = Action(self.tr("Retry"), partial(self._retry, conversation, answer))
        self._show_elsewhere(notice_of(error, retry, *self._other_model(error)), conversation)

    def failed_elsewhere(self, error: UserError, conversation: int) -> None:
        """In a conversation that is not current; what can be done is offered there."""
        opening = Action(self.tr("Open it"), partial(self.open_requested.emit, conversation, None))
        notice = notice_of(error, opening, severity=Severity.WARNING)
        self._show_elsewhere(notice, conversation)

    @Slot(object)
    def load_failed(self, error: UserError) -> None:
        retry = Action(self.tr("Try again"), self._engine.loads.load)
        _, _, actions = self._way_to_fit(error) or ("", "", (retry,))
        self._show(notice_of(error, *actions, *self._other_model(error)))

    @Slot(object)
    def fell_back(self, event: FellBack | ToolsLeftOut) -> None:
        actions: tuple[Action, ...] = ()
        if isinstance(event, FellBack) and event.remembered:
            actions = (
                Action(self.tr("Load as planned again"), self._engine.loads.load_as_planned),
            )
        sentence = falling_back(event, LANGUAGE)
        self._show(Notice(Severity.WARNING, "fell-back", sentence, "", actions, _FELL_BACK_SECONDS))

    @Slot(object)
    def failed(self, error: UserError) -> None:
        if error.code is Code.NO_MODEL:
            opening = Action(self.tr("Open a model file…"), self.open_file_requested.emit)
            self._show(notice_of(error, opening))
        elif error.code is not Code.NO_ROOM_FOR_SUMMARY:  # of the ContextController
            self._show(notice_of(error))

    @Slot(str)
    def bug(self, kind: str) -> None:
        """In the current pane, where it replaces the notice of the same failure."""
        log = Action(self.tr("Show the log folder"), partial(show_folder, self._logs))
        self._in_view().show_notice(notice_of(UserError(Code.BUG, kind), log))

    @Slot(object)
    def deleted(self, record: ConversationRecord) -> None:
        undo = Action(self.tr("Undo"), partial(self.restore_requested.emit, record.id))
        sentence = LANGUAGE.fill(self.tr("“{title}” was deleted."), title=title_of(record.title))
        key = _deleted(record.id)
        self._show(Notice(Severity.INFO, key, sentence, "", (undo,), _UNDO_SECONDS))

    def message_deleted(self, message: DeletedMessage, restore: Callable[[], None]) -> None:
        if message.role is Role.USER:
            sentence = self.tr("The question was deleted, with all that followed it.")
        else:
            sentence = self.tr("The answer was deleted, with all that followed it.")
        undo = Action(self.tr("Undo"), restore)
        key = _deleted_message(message)
        self._show(Notice(Severity.INFO, key, sentence, "", (undo,), _UNDO_SECONDS))

    def nothing_selected(self) -> None:
        sentence = self.tr("Select the words in the conversation that you want to quote.")
        self._show(Notice(Severity.INFO, "quote", sentence, seconds=_HINT_SECONDS))

    def queued_removed(self, put_back: Callable[[], None]) -> None:
        undo = Action(self.tr("Undo"), put_back)
        sentence = self.tr("The queued message was removed.")
        self._show(Notice(Severity.INFO, "queued-removed", sentence, "", (undo,), _UNDO_SECONDS))

    def message_restored(self, message: DeletedMessage) -> None:
        """There is nothing to undo any more."""
        self._area.dismiss(_deleted_message(message))

    @Slot(int)
    def left_bin(self, conversation_id: int) -> None:
        """It was restored or deleted for good: there is nothing to undo."""
        self._area.dismiss(_deleted(conversation_id))

    @Slot()
    def refused(self) -> None:
        """A turn is under way, so that nothing else can be asked; what was written stays."""
        if self._chat.busy_here:
            sentence = self.tr("Wait for the answer, or stop it first. Your text stays here.")
            stop = Action(self.tr("Stop"), self._chat.stop)
            self._show(Notice(Severity.INFO, _BUSY, sentence, "", (stop,)))
        else:
            self._notify_where(
                self.tr("An answer is being written in “{title}”. Your text stays here.")
            )

    @Slot()
    def turn_changed(self) -> None:
        """While an answer is written in another conversation, name that one."""
        if self._chat.turn is None or self._chat.busy_here:
            self._area.dismiss(_BUSY)
        else:
            self._notify_where(self.tr("An answer is being written in “{title}”."))

    def _notify_where(self, sentence: str) -> None:
        turn = self._chat.turn
        if turn is None:
            return
        known, title = turn.conversation_id, title_of(turn.request.text)
        actions = [Action(self.tr("Stop that answer"), self._chat.stop)]
        if known is not None:
            title = self._conversation_title(known)
            opening = partial(self.open_requested.emit, known, None)
            actions.insert(0, Action(self.tr("Open it"), opening))
        sentence = LANGUAGE.fill(sentence, title=title)
        self._show(Notice(Severity.INFO, _BUSY, sentence, "", tuple(actions)))

    @Slot(int, int)
    def trimmed(self, turns: int, conversation: int) -> None:
        sentence = texts.left_out(turns, LANGUAGE)
        notice = Notice(Severity.INFO, _TRIMMED, sentence, seconds=12)
        if conversation == self._chat.conversation:
            self._show(notice)
        else:
            self._later[conversation] = [notice]

    @Slot(object)
    def model_arrived(self, download: Download) -> None:
        """The models pane shows it itself."""
        if download.path is None or self._in_view() is not self._area:
            return
        use = Action(
            self.tr("Chat with it"), partial(self._engine.choice.refresh_and_choose, download.path)
        )
        sentence = arrived(download.spec, LANGUAGE)
        key = f"arrived-{download.id}"
        self._show(Notice(Severity.INFO, key, sentence, "", (use,), _ARRIVED_SECONDS))

    @Slot(object)
    def download_failed(self, download: Download) -> None:
        if download.error is None or self._in_view() is not self._area:
            return
        show = Action(self.tr("Show the download"), self.models_requested.emit)
        self._show(replace(notice_of(download.error, show), key=f"download-{download.id}"))

    def setting_problems(self, problems: Sequence[UserError]) -> None:
        if problems:
            folder = Path(str(problems[0].facts["copy"])).parent
            show = Action(self.tr("Show the folder"), partial(show_folder, folder))
            self._show(notice_of_settings(problems, show))

    def _retry(self, conversation: int, answer: int) -> None:
        """In the conversation where it failed, even if another one is current now."""
        if conversation != self._chat.conversation:
            self.open_requested.emit(conversation, None)
        self._chat.retry(answer)

    def _way_to_fit(self, error: UserError) -> tuple[str, str, tuple[Action, ...]] | None:
        """Advice on how to make the model fit, for the end of a notice."""
        loads = self._engine.loads
        if error.code is Code.CARD_TOO_SMALL:
            sentence = self.tr("The model fits when Gloss chooses the layers and experts.")
            action = Action(self.tr("Let Gloss choose"), loads.place_by_itself)
            return sentence, "", (action,)
        tokens = error.facts.get("fitting_context")
        if not isinstance(tokens, int):
            return None
        sentence = self.tr("The model fits with a shorter context.")
        text = self.tr("Use a context of %Ln token(s)", "", tokens)
        return sentence, "", (Action(text, partial(loads.use_context, tokens)),)

    def _other_model(self, error: UserError) -> tuple[Action, ...]:
        if not another_model_helps(error):
            return ()
        return (Action(self.tr("Choose another model"), self.picker_requested.emit),)

    def _show_elsewhere(self, notice: Notice, conversation: int) -> None:
        """With the name of its conversation."""
        if title := self._conversation_title(conversation):
            sentence = LANGUAGE.fill(
                self.tr("In “{title}”: {sentence}"),
                title=title_of(title),
                sentence=notice.sentence,
            )
            notice = replace(notice, sentence=sentence)
        self._show(notice)

    def _show(self, notice: Notice) -> None:
        self._area.show_notice(notice)


def _deleted_message(message: DeletedMessage) -> str:
    return f"deleted-message-{message.id}"


def _deleted(conversation_id: int) -> str:
    return f"deleted-{conversation_id}"
