"""Citations in an answer: numbered links to the very lines that the model read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from app.core.browser.tool_source import BrowserSource
from app.core.collections.built_in import CONVERSATIONS
from app.core.collections.store import CollectionStore
from app.core.conversations.records import ConversationRecord
from app.core.export.markdown import Headings
from app.core.mathematics.typesetter import Typesetter
from app.core.messages import Channel, Message, Part, Role, ToolChoice
from app.core.paths import AppPaths
from app.core.tools.tool import ToolProvider
from app.ui.chat.attachments.viewer import DocumentViewer
from app.ui.chat.trail import marked_text
from app.ui.chat.transcript.answer_view import AnswerView
from app.ui.chat.transcript.question_view import QuestionView
from app.ui.document.selectable_text import SelectableText
from app.ui.document.selector import Match
from app.ui.export.page_documents import Transcript, conversation_page
from tests.helpers.tools import CALLED, call, end, say
from tests.ui.find import press, visible_text
from tests.ui.stage import Stage, stage
from tests.unit.collections.stage import Shelf

pytestmark = pytest.mark.usefixtures("qapp")

LEAVE = "# Leave\n\nEverybody has 28 days.\n\nAt most ten days carry over.\n\nAsk your manager.\n"
ANSWER = "Ten days carry over【1†L6】【1†L8】. It was five before【9†L2】."


class Reading:
    """A `ToolSource` over the collections of a stage that is still to be made."""

    def __init__(self) -> None:
        self.collections: CollectionStore | None = None

    def __call__(self, conversation: ConversationRecord) -> ToolProvider | None:
        if self.collections is None:
            return None
        return BrowserSource(self.collections, _count)(conversation)


def _count(texts: Sequence[str]) -> Sequence[int]:
    return [len(text.split()) for text in texts]


@pytest.fixture
def handbook(tmp_path: Path) -> Path:
    folder = tmp_path / "Handbook"
    folder.mkdir()
    (folder / "leave.md").write_text(LEAVE, encoding="utf-8")
    return folder


@pytest.fixture
def it(profile: AppPaths, handbook: Path) -> Iterator[Stage]:
    """With an answer that cites a document twice, and something that nobody read."""
    reading = Reading()
    turns = [
        [call("browser.search", query="carry over"), CALLED],
        [call("browser.open", id=0), CALLED],
        [say(ANSWER), end()],
    ]
    with stage(profile, turns, tools=[reading]) as it:
        store = reading.collections = it.services.collections
        collection = store.create("Handbook", [handbook])
        Shelf(handbook, store, collection).update()
        conversation = it.services.store.create(
            title="Leave", date="2026-11-23", tools=ToolChoice((collection.id,))
        )
        it.window.conversations.refresh()
        it.settle()
        it.window.conversation.open(conversation.id)
        it.settle()
        it.ask("How many days?")
        it.until_idle()
        yield it


def view(it: Stage) -> AnswerView:
    it.until(lambda: not it.window.pane.transcript.busy)
    found = it.window.pane.transcript.findChildren(AnswerView)
    return next(each for each in found if each.isVisible())


def shown(it: Stage) -> str:
    body = view(it).body
    body.select_all()
    return body.selected_text()


def viewer(it: Stage) -> DocumentViewer:
    found: list[DocumentViewer] = []

    def look() -> bool:
        found[:] = [e for e in it.window.findChildren(DocumentViewer) if e.isVisible()]
        return bool(found)

    it.until(look)
    return found[0]


def marked(it: Stage) -> str:
    """What is highlighted in the document that is open."""
    text = viewer(it).findChild(QPlainTextEdit)
    return "".join(each.cursor.selectedText() for each in text.extraSelections())


def place_of(it: Stage, words: str) -> tuple[SelectableText, QPoint]:
    """In the answer; nothing is selected in it."""
    body, text = view(it).body, shown(it)
    at = text.index(words)
    place = body.place_of(Match(body.key, 0, at, at + len(words)))
    body.selector.clear()
    return body, place.center()


def hover(body: SelectableText, point: QPoint) -> None:
    """As the platform of the tests does not by itself."""
    window = body.mapToGlobal(point)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        point.toPointF(),
        window.toPointF(),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(body, event)


def test_citations_are_numbers_and_the_stored_text_is_as_it_was(it: Stage) -> None:
    assert shown(it) == "Ten days carry over[1][2]. It was five before[3]."
    assert it.services.store.path(it.window.chat.conversation)[-1].message.answer == ANSWER
    assert it.button("Source 1: leave.md, line 5").text() == "[1]  leave.md, line 5"
    assert it.button("Source 2: leave.md, line 7").text() == "[2]  leave.md, line 7"


def test_hovering_shows_the_passage_and_a_click_opens_it_highlighted(it: Stage) -> None:
    body, point = place_of(it, "[1]")
    hover(body, point)
    it.until(lambda: "At most ten days carry over." in body.toolTip())
    assert "leave.md, line 5" in body.toolTip()
    QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=point)
    assert marked(it) == "At most ten days carry over."


def test_one_that_names_nothing_real_says_so_and_opens_nothing(it: Stage) -> None:
    body, point = place_of(it, "[3]")
    hover(body, point)
    it.until(lambda: "did not read" in body.toolTip())
    QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=point)
    it.settle()
    assert not [e for e in it.window.findChildren(DocumentViewer) if e.isVisible()]


def test_a_source_below_the_answer_is_opened_with_the_keyboard(it: Stage) -> None:
    source = it.button("Source 2: leave.md, line 7")
    source.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(source, Qt.Key.Key_Space)
    assert marked(it) == "Ask your manager."


def test_a_document_that_is_gone_leaves_its_passage(it: Stage) -> None:
    store = it.services.collections
    store.remove(next(each.id for each in store.all() if each.name == "Handbook"))
    it.click("Source 1: leave.md, line 5")
    assert viewer(it).findChild(QPlainTextEdit).toPlainText() == "At most ten days carry over."
    assert "gone or has changed" in visible_text(viewer(it))


def test_copied_they_are_footnotes(it: Stage) -> None:
    it.click("Copy this message")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Ten days carry over[^1][^2]. It was five before.\n")
    assert "[^2]: leave.md, line 7 (Handbook/leave.md)" in copied
    body = view(it).body
    body.select_all()
    body.copy_selection()
    data = QGuiApplication.clipboard().mimeData()
    assert b"over[^1][^2]. It" in data.data("text/markdown").data()
    assert "Handbook/leave.md" in data.html()


def test_an_exported_page_has_them_as_footnotes(it: Stage) -> None:
    records = it.services.store.path(it.window.chat.conversation)
    transcript = Transcript("Leave", records, Headings())
    html = conversation_page(transcript, Typesetter())
    assert "leave.md, line 7 (Handbook/leave.md)" in html
    assert html.count('role="doc-noteref"') == 2
    assert "†" not in html


def test_a_citation_that_is_being_written_is_held_back(it: Stage) -> None:
    parts = it.services.store.path(it.window.chat.conversation)[-1].message.parts
    for length in range(len("【1†L6】")):
        marked, citations = marked_text("Ten days" + "【1†L6】"[:length], parts, streaming=True)
        assert (marked or "Ten days", citations) == ("Ten days", ())


def test_an_answer_cites_what_an_earlier_one_read(it: Stage) -> None:
    it.ask("Again?")  # the engine says the same, without reading anything
    it.until_idle()
    it.until(lambda: not it.window.pane.transcript.busy)
    last = it.window.pane.transcript.messages.rows[-1].item
    assert [each.is_real for each in last.citations] == [True, True, False]


def test_they_are_the_same_when_the_conversation_is_opened_again(it: Stage) -> None:
    before = shown(it)
    it.window.conversation.start_new()
    it.settle()
    it.open("Leave")
    assert shown(it) == before


# Of the user's conversations


@pytest.fixture
def told(profile: AppPaths) -> Iterator[Stage]:
    """With an answer that cites the second question of an earlier conversation."""
    reading = Reading()
    turns = [
        [call("browser.search", query="bicycle combination"), CALLED],
        [say("It is 4711【0†L4-L5】."), end()],
    ]
    with stage(profile, turns, tools=[reading]) as it:
        reading.collections = it.services.collections
        store = it.services.store
        earlier = store.create(title="Lock", date="2026-11-20")
        tip = None
        for number in range(12):
            asked = (
                "My bicycle lock has the combination 4711." if number == 6 else f"Fact {number}?"
            )
            question = store.add_message(earlier.id, tip, Message.of(Role.USER, asked))
            answered = Message(Role.ASSISTANT, (Part(Channel.FINAL, "Noted. " * 80),))
            tip = store.add_message(earlier.id, question.id, answered).id
        now = store.create(title="Now", date="2026-11-23", tools=ToolChoice((CONVERSATIONS,)))
        it.window.conversations.refresh()
        it.settle()
        it.window.conversation.open(now.id)
        it.settle()
        it.ask("What is the combination?")
        it.until_idle()
        yield it


def source(it: Stage) -> QAbstractButton:
    """The first line below the answer."""
    it.until(lambda: not it.window.pane.transcript.busy)
    found = it.window.pane.transcript.findChildren(QAbstractButton)
    return next(each for each in found if each.accessibleName().startswith("Source 1:"))


def questions_in_sight(it: Stage) -> str:
    found = it.window.pane.transcript.findChildren(QuestionView)
    bodies = [each.body for each in found if not each.body.visibleRegion().isEmpty()]
    for each in bodies:
        each.select_all()
        if "4711" in each.selected_text():
            return each.selected_text()
    return ""


def test_a_citation_of_a_conversation_opens_it_at_the_message(told: Stage) -> None:
    it = told
    asking = it.window.chat.conversation
    press(source(it))
    it.until(lambda: it.window.chat.conversation != asking)
    it.settle()
    it.until(lambda: questions_in_sight(it))
    assert not [each for each in it.window.findChildren(DocumentViewer) if each.isVisible()]
    assert "This was cited in “Now”." in visible_text(it.window.pane.notices)
    it.click("Go back")
    it.until(lambda: it.window.chat.conversation == asking)
    assert "This was cited" not in visible_text(it.window.pane.notices)


def test_what_was_cited_of_a_conversation_that_is_gone_is_shown(told: Stage) -> None:
    it = told
    asking = it.window.chat.conversation
    (earlier,) = [each for each in it.services.store.conversations() if each.title == "Lock"]
    it.services.store.delete(earlier.id)
    it.services.store.purge([earlier.id])
    press(source(it))
    viewer(it)
    assert "4711" in viewer(it).findChild(QPlainTextEdit).toPlainText()
    assert it.window.chat.conversation == asking


# Of a list of results, of which no digest is known


@pytest.fixture
def listed(profile: AppPaths, handbook: Path) -> Iterator[Stage]:
    reading = Reading()
    turns = [
        [call("browser.search", query="carry over"), CALLED],
        [say("Ten days carry over【0†L4】."), end()],
    ]
    (handbook / "leave.md").write_text(LEAVE.replace("over", "o\u00adver"), encoding="utf-8")
    with stage(profile, turns, tools=[reading]) as it:
        store = reading.collections = it.services.collections
        collection = store.create("Handbook", [handbook])
        Shelf(handbook, store, collection).update()
        now = it.services.store.create(
            title="Leave", date="2026-11-23", tools=ToolChoice((collection.id,))
        )
        it.window.conversations.refresh()
        it.settle()
        it.window.conversation.open(now.id)
        it.settle()
        it.ask("How many days?")
        it.until_idle()
        yield it


def rewrite(it: Stage, handbook: Path, text: str) -> None:
    (handbook / "leave.md").write_text(text, encoding="utf-8")
    store = it.services.collections
    (collection,) = store.all()
    Shelf(handbook, store, collection).update()


def test_what_a_list_of_results_had_is_highlighted_though_it_has_hidden_marks(
    listed: Stage,
) -> None:
    press(source(listed))
    assert "At most ten days" in marked(listed)
    assert "changed" not in visible_text(viewer(listed))


def test_other_words_in_the_same_place_are_not_shown_as_those_that_were_read(
    listed: Stage, handbook: Path
) -> None:
    rewrite(listed, handbook, "Nobody may leave. " * 40)
    press(source(listed))
    assert "gone or has changed" in visible_text(viewer(listed))
    assert "Nobody" not in viewer(listed).findChild(QPlainTextEdit).toPlainText()


def test_what_has_moved_in_its_document_is_found_there(listed: Stage, handbook: Path) -> None:
    rewrite(listed, handbook, "A new beginning.\n\n" * 9 + LEAVE)
    press(source(listed))
    assert marked(listed).startswith("Leave")
    assert "has changed since" in visible_text(viewer(listed))
