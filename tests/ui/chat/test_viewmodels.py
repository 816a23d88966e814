"""The view models of the chat without a widget: a real store, a scripted engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.core.cancel import CancelToken
from app.core.chat.session import ChatSession
from app.core.conversations.records import Attachment, MessageState
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import LoadOptions
from app.core.engine.queue import EngineQueue
from app.core.errors import Code, UserError
from app.core.loading.options import TurnOptions
from app.core.messages import Channel, Message, Permission, Role, WhenFull
from app.core.paths import AppPaths
from app.core.tools.decision import Decision
from app.core.tools.toolbox import Toolboxes
from app.ui.chat.message_item import ItemState, MessageEdit, MessageItem, summary_id
from app.ui.chat.values import AttachmentRoom, ContextUse, UnsavedInstructions
from app.ui.chat.viewmodels.chat import ChatViewModel
from app.ui.chat.viewmodels.context import ContextState, ContextViewModel
from app.ui.chat.viewmodels.drafts import Drafts
from app.ui.chat.viewmodels.live_turn import LiveTurn
from app.ui.chat.viewmodels.message_queue import MessageQueue
from app.ui.chat.viewmodels.turn_request import TurnKind, TurnRequest
from app.ui.chat.viewmodels.turns import Turns
from app.ui.threads.runner import Lane, Runner
from tests.helpers.loading import simply
from tests.helpers.scripted import ScriptedEngine
from tests.helpers.tools import CALLED, FakeTool, call
from tests.ui.stage import LOADED, Gate, answer

OPTIONS = TurnOptions(Path("model.gguf"))


class Chat:
    """The view model, what it emitted, and what is behind it."""

    def __init__(self, qtbot: QtBot, store: ConversationStore, turns: list[Any]) -> None:
        self.qtbot, self.store = qtbot, store
        self.runner = Runner()
        self.engine = ScriptedEngine(turns, model=LOADED)
        self.options: TurnOptions | None = OPTIONS
        self.queue = MessageQueue({})
        self.tool = FakeTool("f", Permission.ASK)
        toolboxes = Toolboxes([lambda conversation: self.tool])
        self.engine_queue = EngineQueue()
        self.session = ChatSession(
            *(store, self.engine, simply(self.engine)),
            toolboxes=toolboxes,
            engine_queue=self.engine_queue,
        )
        self.model = ChatViewModel(
            self.runner,
            store,
            self.session,
            lambda choice, _: self.options and choice.applied_to(self.options),
            queue=self.queue,
            parent=self.runner,
        )
        self.items: dict[int, MessageItem] = {}
        self.emitted: list[tuple[str, tuple[object, ...]]] = []
        self.model.items_changed.connect(self._show)
        self.model.item_changed.connect(lambda item: self.items.update({item.id: item}))
        for name in ("refused", "failed", "question_lost", "question_stored", "turn_failed"):
            getattr(self.model, name).connect(self._record(name))

    def _show(self, items: list[MessageItem]) -> None:
        self.items = {item.id: item for item in items}

    def _record(self, name: str) -> Callable[..., None]:
        return lambda *values: self.emitted.append((name, values))

    def names(self) -> list[str]:
        return [name for name, _ in self.emitted]

    @property
    def last(self) -> MessageItem:
        return list(self.items.values())[-1]

    def texts(self) -> list[str]:
        return [item.answer for item in self.items.values()]

    def until_answering(self) -> None:
        self.qtbot.waitUntil(
            lambda: (
                bool(self.items) and self.last.state in (ItemState.ANSWERING, ItemState.REASONING)
            )
        )

    def until_idle(self) -> None:
        self.qtbot.waitUntil(lambda: not list(self.model.turns))
        for _ in range(3):  # what one job brings may ask for another
            assert self.runner.wait(Lane.STORE, 10)
            self.qtbot.wait(1)


@pytest.fixture
def make(qtbot: QtBot, profile: AppPaths) -> Iterator[Callable[..., Chat]]:
    profile.data.mkdir(parents=True, exist_ok=True)
    store = ConversationStore.open(profile.database)
    made: list[Chat] = []

    def chat(*turns: Any) -> Chat:
        made.append(Chat(qtbot, store, list(turns) or [lambda prompt: answer("Hello.")]))
        made[-1].engine.load("", LoadOptions(), lambda event: None, CancelToken(), ())
        return made[-1]

    yield chat
    for each in made:
        each.model.stop()
        each.engine.close()
        each.runner.close()
        each.runner.deleteLater()
    qtbot.wait(1)
    store.close()


def ask(chat: Chat, text: str) -> None:
    assert chat.model.send(text)
    chat.until_idle()


# ChatViewModel


def test_a_question_begins_a_conversation(make) -> None:
    chat = make(lambda prompt: answer("Because.", "Hm."))
    ask(chat, "Why?")
    assert chat.texts() == ["Why?", "Because."]
    assert chat.last.reasoning == "Hm." and chat.last.state is ItemState.COMPLETE
    assert chat.emitted == [("question_stored", (chat.model.conversation,))]


def every_request(chat: Chat, message: int) -> list[bool]:
    model = chat.model
    return [
        model.send("more"),
        model.edit(message, "other"),
        model.retry(message),
        model.resume(message),
        model.answer_now(message),
    ]


def test_while_an_answer_is_written_every_other_request_is_refused(make) -> None:
    gate = Gate("half")
    chat = make(lambda prompt: answer("First."), gate)
    ask(chat, "One?")
    first, answered = chat.items
    assert chat.model.send("Two?")
    chat.until_answering()
    assert every_request(chat, first) == [False] * 5
    assert chat.names().count("refused") == 5
    chat.model.open(None)
    assert every_request(chat, answered) == [False] * 5
    gate.open.set()
    chat.until_idle()
    assert len(chat.engine.prompts) == 2


def test_without_a_model_nothing_begins_and_nothing_is_lost(make) -> None:
    chat = make()
    chat.options = None
    assert not chat.model.send("Why?")
    (name, (error,)) = chat.emitted[0]
    assert name == "failed" and error.code is Code.NO_MODEL
    assert chat.model.turn is None and chat.names() == ["failed"]


def test_an_edit_and_a_retry_make_branches(make) -> None:
    chat = make(*[lambda prompt, n=n: answer(n) for n in ("one", "two", "three")])
    ask(chat, "Count")
    question, first = chat.items
    assert chat.model.retry(first)
    chat.until_idle()
    assert chat.texts() == ["Count", "two"] and (chat.last.branch, chat.last.branches) == (2, 2)
    assert chat.model.edit(question, "Count on")
    chat.until_idle()
    assert chat.texts() == ["Count on", "three"]
    chat.model.choose_branch(next(iter(chat.items)), -1)
    chat.until_idle()
    assert chat.texts() == ["Count", "two"]


def test_a_stopped_answer_is_continued(make) -> None:
    chat = make(Gate("half, "), lambda prompt: answer("and half."))
    assert chat.model.send("All?")
    chat.until_answering()
    chat.model.stop()
    chat.until_idle()
    assert chat.last.state is ItemState.STOPPED and chat.last.can_continue
    assert chat.model.resume(chat.last.id)
    chat.until_idle()
    assert chat.texts() == ["All?", "half, and half."]


def test_answer_now_stops_the_reasoning_first(make) -> None:
    gate = Gate("Let me think", channel=Channel.ANALYSIS)
    chat = make(gate, lambda prompt: answer("So be it."))
    assert chat.model.send("Hurry")
    chat.until_answering()
    assert chat.model.answer_now(chat.last.id)
    chat.qtbot.waitUntil(lambda: chat.last.answer == "So be it.")
    chat.until_idle()
    assert "refused" not in chat.names() and chat.engine.prompts[-1].answer_now


def test_a_turn_goes_on_out_of_view(make) -> None:
    gate = Gate("first, ", "second")
    chat = make(gate)
    assert chat.model.send("Both?")
    chat.until_answering()
    live = chat.model.conversation
    chat.model.open(None)
    assert chat.items == {} and not chat.model.busy_here and chat.model.turn is not None
    chat.model.open(live)
    chat.qtbot.waitUntil(lambda: bool(chat.items))
    assert chat.last.answer == "first, " and chat.model.busy_here
    chat.model.open(None)
    gate.open.set()
    chat.until_idle()
    assert chat.items == {}
    assert chat.store.path(live)[-1].message.text == "first, second"


def long_conversation(store: ConversationStore, messages: int) -> int:
    conversation, parent = store.create(date="2026-11-23"), None
    for number in range(messages):
        role = Role.ASSISTANT if number % 2 else Role.USER
        parent = store.add_message(conversation.id, parent, Message.of(role, f"{number}")).id
    return conversation.id


@pytest.mark.parametrize("messages", [10, 50, 120])
def test_the_end_of_a_long_conversation_is_shown_first(make, messages: int) -> None:
    chat = make()
    conversation = long_conversation(chat.store, messages)
    shown: list[list[str]] = []
    chat.model.items_changed.connect(lambda items: shown.append([item.answer for item in items]))
    chat.model.open(conversation)
    whole = [f"{number}" for number in range(messages)]
    chat.qtbot.waitUntil(lambda: len(shown) == (1 if messages < 50 else 2))
    assert shown[0] == whole[-50:]
    assert shown[-1] == whole == chat.texts()


def test_a_question_asked_while_the_rest_is_read_stays(make) -> None:
    chat = make()
    conversation = long_conversation(chat.store, 120)
    first: list[object] = []
    chat.model.items_changed.connect(lambda items: first or first.append(chat.model.send("More?")))
    chat.model.open(conversation)
    chat.qtbot.waitUntil(lambda: bool(first) and chat.model.turn is None)
    chat.qtbot.waitUntil(lambda: len(chat.texts()) == 122)
    assert first == [True] and chat.texts()[-2:] == ["More?", "Hello."]


@pytest.mark.parametrize("kind", ["send", "edit"])
def test_a_text_that_cannot_be_stored_comes_back(
    make, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    chat = make()
    ask(chat, "Why?")
    question = next(iter(chat.items))

    def full(*_: object, **__: object) -> None:
        raise UserError(Code.DISK_FULL, path="/x/gloss.db")

    monkeypatch.setattr(chat.store, "add_message", full)
    chat.emitted.clear()
    assert chat.model.send("Lost?") if kind == "send" else chat.model.edit(question, "Lost?")
    chat.until_idle()
    assert chat.emitted[0] == ("question_lost", ("Lost?",))
    assert chat.names() == ["question_lost", "failed"]
    assert chat.texts() == ["Why?", "Hello."]


def test_a_question_is_shown_while_the_engine_is_busy(make) -> None:
    chat = make()
    with chat.engine_queue.lease() as lease:
        lease.take(CancelToken())
        assert chat.model.send("Are you there?")
        chat.qtbot.waitUntil(lambda: chat.texts() == ["Are you there?", ""])
        assert chat.last.state is ItemState.WAITING
    chat.until_idle()
    assert chat.texts() == ["Are you there?", "Hello."]


# Turns


def test_turns_deliver_every_event_before_the_end(make) -> None:
    chat = make(lambda prompt: answer("one two three"))
    turns = Turns(chat.runner, chat.session, chat.runner)
    heard: list[object] = []
    ended: list[object] = []
    turns.received.connect(lambda turn, events: heard.extend(events))
    turns.ended.connect(lambda turn, error: ended.append((error, len(heard))))
    turn = LiveTurn(TurnRequest(TurnKind.SEND, None, text="Count"))
    turns.start(turn, OPTIONS)
    assert turns.current is turn
    chat.qtbot.waitUntil(lambda: bool(ended))
    assert ended == [(None, len(heard))] and turns.current is None
    names = [type(event).__name__ for event in heard]
    assert names[0] == "TurnStarted" and names[-1] == "TurnFinished"


def test_a_turn_that_cannot_run_ends_with_its_error(make) -> None:
    chat = make()
    turns, ended = Turns(chat.runner, chat.session, chat.runner), []
    turns.ended.connect(lambda turn, error: ended.append(error))
    turns.start(LiveTurn(TurnRequest(TurnKind.RETRY, None, 4711)), OPTIONS)
    chat.qtbot.waitUntil(lambda: bool(ended))
    assert ended[0].code is Code.MESSAGE_UNKNOWN


def test_stop_reaches_the_engine(make) -> None:
    chat = make(Gate("half"))
    turns, ended = Turns(chat.runner, chat.session, chat.runner), []
    turns.ended.connect(lambda turn, error: ended.append(error))
    turn = LiveTurn(TurnRequest(TurnKind.SEND, None, text="All?"))
    turns.start(turn, OPTIONS)
    chat.qtbot.waitUntil(lambda: turn.answer is not None and bool(turn.answer.item().answer))
    turns.stop(turns.current)
    chat.qtbot.waitUntil(lambda: bool(ended))
    (record,) = chat.store.conversations()
    assert chat.store.path(record.id)[-1].state is MessageState.STOPPED


# Drafts


class Composer(QObject):
    """Holds what the drafts say, as the widget does."""

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self.text = drafts.current()
        self._drafts = drafts
        drafts.draft_changed.connect(self.show)

    def show(self, text: str) -> None:
        self.text = text

    def write(self, text: str) -> None:
        self.text = text
        self._drafts.set_text(text)


def test_only_what_the_composer_holds_is_taken_from_it() -> None:
    drafts = Drafts({})
    composer = Composer(drafts)
    composer.write("mine")
    drafts.sent("an example")
    assert composer.text == "mine" and drafts.current() == "mine"
    assert drafts.texts() == {"new": "an example\nmine"}  # until it is stored
    drafts.stored(7)
    assert drafts.texts() == {"7": "mine"}
    drafts.sent("mine")
    assert composer.text == "" and drafts.texts() == {"7": "mine"}
    drafts.stored(7)
    assert drafts.texts() == {}


def test_each_conversation_has_its_draft() -> None:
    drafts = Drafts({"3": "old", "new": "begun", "4": ""})
    composer = Composer(drafts)
    assert composer.text == "begun"
    drafts.switch(3)
    assert composer.text == "old"
    composer.write("older")
    drafts.switch(4)
    assert composer.text == ""
    drafts.switch(None)
    assert composer.text == "begun"
    assert drafts.texts() == {"3": "older", "new": "begun"}


def test_a_message_lost_out_of_view_waits_in_its_conversation() -> None:
    drafts = Drafts({})
    composer = Composer(drafts)
    drafts.switch(3)
    composer.write("lost")
    drafts.sent("lost")
    drafts.switch(4)
    composer.write("other")
    drafts.lost("lost")
    assert composer.text == "other"
    drafts.switch(3)
    assert composer.text == "lost"


def test_what_is_begun_in_another_new_conversation_stays_there() -> None:
    """The first one was left while its question waited for the model."""
    drafts = Drafts({})
    composer = Composer(drafts)
    composer.write("question")
    drafts.sent("question")
    drafts.switch(3)
    drafts.switch(None)
    composer.write("for another one")
    drafts.stored(7)
    assert composer.text == "for another one" and drafts.current() == "for another one"
    assert drafts.texts() == {"new": "for another one"}


def test_messages_that_are_being_changed_are_kept_apart() -> None:
    drafts = Drafts({"edit-7": "changed", "3": "draft"}, {6: MessageEdit("more", 1, 3, True)})
    assert drafts.edits() == {6: MessageEdit("more", 1, 3, True), 7: MessageEdit("changed")}
    drafts.set_edits({8: MessageEdit("another"), 9: MessageEdit("")})
    assert drafts.edits() == {8: MessageEdit("another"), 9: MessageEdit("")}
    assert drafts.texts() == {"3": "draft"}
    drafts.remove([], [8])
    assert drafts.edits() == {9: MessageEdit("")}


def test_drafts_know_where_they_belong() -> None:
    texts = {
        "3": "draft",
        "new": "begun",
        "queue-1-5": "q",
        "queue-2-new": "q",
        "correction-7": "c",
    }
    drafts = Drafts(texts, {8: MessageEdit("e"), summary_id(9): MessageEdit("s")})
    drafts.instructions = [UnsavedInstructions(4, "", "i"), UnsavedInstructions(None, "", "i")]
    assert drafts.conversations() == {3, 4, 5} and drafts.messages() == {7, 8, 9}
    drafts.remove([3, 4, 5], [7, 8, 9])
    assert drafts.texts() == {"new": "begun", "queue-2-new": "q"}
    assert drafts.edits() == {} and drafts.instructions == [UnsavedInstructions(None, "", "i")]


def test_a_request_is_a_value() -> None:
    request = TurnRequest(TurnKind.EDIT, 3, 7, "text")
    assert request == TurnRequest(TurnKind.EDIT, 3, 7, "text") and request.branches
    assert Message.of(Role.USER, request.text).text == "text"


def context_of(chat: Chat) -> ContextViewModel:
    """Of conversation 3, of whose 8,192 tokens 1,000 are taken."""
    context = ContextViewModel(
        chat.runner,
        chat.store,
        lambda texts: tuple(len(text) // 8 for text in texts),
        default=lambda: WhenFull.ASK,
        limit=lambda: 8192,
        parent=chat.runner,
    )
    context.open(3)
    context.set_use(ContextUse(1000, 8192, 900))
    return context


def test_the_files_of_the_next_message_take_no_room_from_one_in_the_queue(
    make: Callable[..., Chat],
) -> None:
    context = context_of(make())
    context.set_room(AttachmentRoom(7000, 7168))
    queued = TurnRequest(TurnKind.SEND, 3, text="and dogs?")
    assert context.has_room(queued)
    assert not context.has_room(replace(queued, attachments=(Attachment("a", 1, "", 9),)))


def test_what_is_written_in_one_conversation_takes_no_room_in_another(
    make: Callable[..., Chat],
) -> None:
    context = context_of(make())
    context.set_draft("word " * 5000)
    assert context.state.full
    states: list[ContextState] = []
    context.changed.connect(states.append)
    context.open(4)  # its draft comes a moment later
    context.set_use(ContextUse(1000, 8192, 900))
    assert not any(state.nearly for state in states)


def test_a_draft_that_was_counted_is_not_estimated_again(
    qtbot: QtBot, make: Callable[..., Chat]
) -> None:
    context = context_of(make())
    text = "word " * 3200  # estimated as 5,334 tokens, which the test counts as 16,000 / 8
    context.set_draft(text)
    qtbot.waitUntil(lambda: context.state.tokens == 3000)
    for draft in (text, "", text):
        context.set_draft(draft)
    assert context.state.tokens == 3000
    assert context.has_room(TurnRequest(TurnKind.SEND, 3, text=text))


def test_a_call_waits_until_the_user_decides_and_what_is_queued_waits_too(
    make: Callable[..., Chat],
) -> None:
    calling = [call("functions.f", a=1), CALLED]
    chat = make(answer("Hello."), calling, answer("It is."))
    chat.model.send("Hello")
    chat.until_idle()
    chat.model.send("Q")
    chat.model.queue_message("And then?")
    chat.until_idle()
    waiting = chat.last
    assert not chat.tool.calls and waiting.can_answer_now
    assert chat.queue.next() is None  # held until it is decided, and then sent by the user
    assert chat.model.decide(waiting.id, {0: Decision(True)})
    chat.until_idle()
    assert len(chat.tool.calls) == 1
    assert chat.last.id == waiting.id and chat.last.answer.strip() == "It is."
    assert chat.model.decide(waiting.id, {0: Decision(True)})  # too late, and no matter
    chat.until_idle()
    assert len(chat.tool.calls) == 1
    assert chat.names().count("failed") == 0


def test_notes_to_calls_are_kept_as_drafts_until_their_answer_is_gone() -> None:
    drafts = Drafts({"3": "a message"})
    drafts.set_notes({(7, 0): "Rather not.", (7, 2): "Nor that.", (8, 1): "No."})
    drafts = Drafts(drafts.texts())
    assert drafts.notes() == {(7, 0): "Rather not.", (7, 2): "Nor that.", (8, 1): "No."}
    assert drafts.messages() == {7, 8} and drafts.conversations() == {3}
    drafts.remove([], [7])
    assert drafts.notes() == {(8, 1): "No."}
    drafts.set_notes({})
    assert drafts.texts() == {"3": "a message"}
