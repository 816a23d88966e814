"""Answers edited, asked for otherwise, deleted, branched off and looked into."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.core.conversations.records import MessageRecord
from app.core.conversations.store import ConversationStore
from app.core.engine.protocol import Delta, Finished, Loading
from app.core.loading.options import AnswerChoice
from app.core.messages import Channel, Effort, StopReason, Usage
from app.core.paths import AppPaths
from app.ui.chat.transcript.answer_view import AnswerView
from app.ui.chat.transcript.question_view import QuestionView
from app.ui.chat.widgets.details_overlay import DetailsOverlay
from app.ui.controls.card import Card
from tests.ui.find import entry, open_menu, pick, visible_text
from tests.ui.gallery import talk
from tests.ui.stage import STARTER, Gate, Stage, answer, stage

pytestmark = pytest.mark.usefixtures("qapp")

CTRL = Qt.KeyboardModifier.ControlModifier
RAW = "<|channel|>final<|message|>They purr.<|return|>"


def fill(store: ConversationStore) -> None:
    turns = [("about cats", "Hm, cats.", "They purr."), ("and dogs?", "", "They bark.")]
    talk(store, "Cats", turns)


def path(it: Stage) -> list[MessageRecord]:
    return it.services.store.path(it.window.chat.conversation)


def texts(it: Stage) -> list[str]:
    return [record.message.text for record in path(it)]


def views(it: Stage) -> list[QWidget]:
    it.until(lambda: not it.window.pane.transcript.busy)
    transcript = it.window.pane.transcript
    found = [
        view
        for kind in (QuestionView, AnswerView)
        for view in transcript.findChildren(kind)
        if view.isVisible()
    ]
    return sorted(found, key=QWidget.y)


def more(it: Stage, number: int, action: str) -> None:
    """From the menu of this message, counted from 0."""
    it.click("More actions", views(it)[number])
    pick(action)


def undo(it: Stage) -> None:
    """By its keys."""
    it.activate()
    QTest.keyClick(it.field, Qt.Key.Key_Z, CTRL)
    it.settle()


def editor(it: Stage) -> QPlainTextEdit:
    (field,) = it.window.pane.transcript.findChildren(QPlainTextEdit)
    return field


def notices(it: Stage) -> list[str]:
    return [notice.sentence for notice in it.window.pane.notices.shown()]


@pytest.mark.parametrize("keep", [False, True])
def test_an_answer_is_edited_beside_the_old_one(profile: AppPaths, keep: bool) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.type("a draft")
        more(it, 1, "Edit")
        field = editor(it)
        assert it.window.focusWidget() is field and field.toPlainText() == "They purr."
        QTest.keyClicks(field, " Loudly.")
        if keep:
            it.click("Keep the reasoning")
            field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.settle()
        assert texts(it) == ["about cats", "They purr. Loudly."]
        assert path(it)[-1].message.reasoning == ("Hm, cats." if keep else "")
        assert len(views(it)) == 2 and it.window.pane.transcript.editors.states() == {}
        assert it.button("Previous version").isEnabled()
        it.click("Previous version")
        it.settle()
        assert texts(it) == ["about cats", "They purr.", "and dogs?", "They bark."]
        assert it.field.toPlainText() == "a draft"
        it.click("Next version", views(it)[1])
        it.settle()
        it.ask(", and why?")
        it.until_idle()
        sent = [message.text for message in it.engine.prompts[-1].messages]
        assert sent == ["about cats", "They purr. Loudly.", "a draft, and why?"]


def test_the_text_of_an_answer_being_edited_outlives_the_window(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        more(it, 1, "Edit")
        QTest.keyClicks(editor(it), " Loudly.")
    with stage(profile) as it:
        it.open("Cats")
        assert editor(it).toPlainText() == "They purr. Loudly."
        QTest.keyClick(editor(it), Qt.Key.Key_Escape)
        assert it.window.pane.transcript.editors.states() == {}


def test_while_an_answer_is_written_here_what_it_stands_on_stays(profile: AppPaths) -> None:
    gate = Gate("half")
    with stage(profile, [gate], fill=fill) as it:
        it.open("Cats")
        more(it, 1, "Edit")
        field = editor(it)
        QTest.keyClicks(field, " Loudly.")
        it.ask("More?")
        it.until(lambda: it.window.chat.turn and it.window.chat.turn.answer)
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        assert len(notices(it)) == 1 and "stop it first" in notices(it)[0]
        it.click("More actions", views(it)[0])
        for text in ("Delete",):
            assert not entry(text).isEnabled()
            assert "stop it first" in entry(text).toolTip()
        assert entry("Branch in a new chat").isEnabled() and entry("Quote").isEnabled()
        open_menu().close()
        gate.open.set()
        it.until_idle()
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        it.settle()
        assert texts(it) == ["about cats", "They purr. Loudly."]


@pytest.mark.parametrize("way", ["notice", "keys"])
def test_a_deleted_answer_leaves_its_question_and_comes_back(profile: AppPaths, way: str) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        more(it, 1, "Delete")
        it.settle()
        assert texts(it) == ["about cats"]
        assert notices(it) == ["The answer was deleted, with all that followed it."]
        assert "This question has no answer." in visible_text(it.window.pane.transcript)
        if way == "notice":
            it.click("Undo")
        else:
            undo(it)
        it.settle()
        assert texts(it) == ["about cats", "They purr.", "and dogs?", "They bark."]
        assert notices(it) == []
        assert "no answer" not in visible_text(it.window.pane.transcript)


def test_an_answer_comes_back_with_its_question(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        more(it, 1, "Delete")
        it.settle()
        more(it, 0, "Delete")
        it.settle()
        assert texts(it) == [] and len(notices(it)) == 2
        of_answer = next(
            bar
            for bar in it.window.pane.notices.findChildren(Card)
            if "answer" in visible_text(bar)
        )
        it.click("Undo", of_answer)
        it.settle()
        assert texts(it) == ["about cats", "They purr.", "and dogs?", "They bark."]
        assert notices(it) == [] and it.bugs == []


def test_a_question_without_an_answer_is_asked_again(profile: AppPaths) -> None:
    with stage(profile, [lambda prompt: answer("Meow.")], fill=fill) as it:
        it.open("Cats")
        more(it, 1, "Delete")
        it.settle()
        it.click("Retry")
        it.until_idle()
        assert texts(it) == ["about cats", "Meow."]
        assert "no answer" not in visible_text(it.window.pane.transcript)


def test_undo_goes_back_through_messages_and_conversations(profile: AppPaths) -> None:
    def two(store: ConversationStore) -> None:
        fill(store)
        talk(store, "Birds", [("about birds", "", "They sing.")])

    with stage(profile, fill=two) as it:
        it.open("Cats")
        cats = it.window.chat.conversation
        more(it, 3, "Delete")
        it.settle()
        birds = next(r for r in it.window.conversations.records if r.title == "Birds")
        it.window.conversations.delete(birds.id)
        it.settle()
        more(it, 0, "Delete")
        it.settle()
        assert texts(it) == []
        it.window.conversation.start_new()
        it.settle()
        undo(it)
        assert it.window.chat.conversation == cats
        assert texts(it) == ["about cats", "They purr.", "and dogs?"]
        undo(it)
        assert len(it.window.conversations.records) == 2
        undo(it)
        assert texts(it) == ["about cats", "They purr.", "and dogs?", "They bark."]
        undo(it)
        assert it.bugs == []


def test_a_branch_goes_on_in_a_chat_of_its_own(profile: AppPaths) -> None:
    with stage(profile, [lambda prompt: answer("Meow.")], fill=fill) as it:
        it.open("Cats")
        cats = it.window.chat.conversation
        it.type("a draft")
        more(it, 1, "Branch in a new chat")
        it.settle()
        assert it.window.chat.conversation != cats
        titles = [record.title for record in it.window.conversations.records]
        assert titles == ["Branch · Cats", "Cats"]
        assert texts(it) == ["about cats", "They purr."]
        assert it.field.toPlainText() == "" and it.window.focusWidget() is it.field
        it.ask("Why?")
        it.until_idle()
        assert texts(it) == ["about cats", "They purr.", "Why?", "Meow."]
        more(it, 1, "Branch in a new chat")
        it.settle()
        assert it.window.conversations.records[0].title == "Branch · Cats"
        it.open("Cats")
        assert len(texts(it)) == 4 and it.field.toPlainText() == "a draft"


def retry_with(it: Stage, text: str) -> MessageRecord:
    it.click("Answer again with…")
    pick(text)
    it.until_idle()
    return path(it)[-1]


def test_an_answer_is_written_again_with_other_values_for_it_alone(profile: AppPaths) -> None:
    with stage(profile, [lambda prompt: answer("Woof.")], fill=fill) as it:
        it.open("Cats")
        high = retry_with(it, "With high effort")
        assert high.generation is not None and high.generation.effort is Effort.HIGH
        assert it.engine.prompts[-1].effort is Effort.HIGH
        warm = retry_with(it, "More creative (temperature 1.4)")
        assert warm.generation is not None and warm.generation.sampling.temperature == 1.4
        assert warm.generation.effort is Effort.MEDIUM
        warmer = retry_with(it, "More creative (temperature 1.8)")
        cool = retry_with(it, "Less creative (temperature 1.4)")
        assert warmer.generation is not None and cool.generation is not None
        assert cool.generation.sampling.temperature == 1.4
        plain = retry_with(it, "Try again")
        assert plain.generation is not None
        assert plain.generation.sampling.temperature == 1.0
        assert len(plain.siblings) == 6


def test_another_model_answers_once(profile: AppPaths) -> None:
    with stage(profile, [lambda prompt: answer("Woof.")], fill=fill) as it:
        it.open("Cats")
        chosen = it.window.engine.status.chosen
        it.click("Answer again with…")
        menu = entry("With another model").menu()
        menu.popup(open_menu().geometry().topRight())
        pick(STARTER.name)
        it.until_idle()
        last = path(it)[-1]
        assert last.generation is not None and last.generation.model == STARTER.name
        assert it.window.engine.status.chosen == chosen
        it.ask("And now?")
        it.until_idle()
        last = path(it)[-1]
        assert last.generation is not None and last.generation.model == chosen.name


def test_the_menu_works_with_the_keyboard_alone(profile: AppPaths) -> None:
    with stage(profile, [lambda prompt: answer("Woof.")], fill=fill) as it:
        it.open("Cats")
        button = it.button("Answer again with…")
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        menu = open_menu()
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        it.until_idle()
        last = path(it)[-1]
        assert last.generation is not None and last.generation.effort is Effort.LOW


def written() -> Iterator[tuple[float, object]]:
    yield 0.0, Delta(0, Channel.FINAL, "They purr.")
    usage = Usage(2100, 900, 1000, 4.0, 24.4, 4.2, cpu_seconds=45.0)
    yield 0.0, Finished(0, StopReason.FINISHED, usage, seed=42, raw=RAW)


def test_the_details_of_an_answer(profile: AppPaths) -> None:
    with stage(profile, [lambda prompt: written()]) as it:
        it.ask("Cats?")
        it.until_idle()
        more(it, 1, "Details of this answer")
        it.settle()
        overlay = it.window.findChild(DetailsOverlay)
        assert overlay.isVisible() and overlay.accessibleName() == "Details of this answer"
        shown = visible_text(overlay)
        for text in (
            "gpt-oss-20b",
            "2,100 tokens, 900 of them cached",
            "1,000 tokens",
            "300 tokens/s",
            "41 tokens/s",
            "4.2 s",
            "28 s",
            "3,100 of 8,192 tokens (38 %)",
            "The model was done",
            "about 0.1 Wh",
            "45 s of processor time",
            "8 W",
        ):
            assert text in shown, (text, shown)
        field = overlay.findChild(QPlainTextEdit)
        assert not field.isVisible()
        it.click("Raw output", overlay)
        assert field.isVisible() and field.toPlainText() == RAW
        it.click("Copy the raw output", overlay)
        assert QGuiApplication.clipboard().text() == RAW
        QTest.keyClick(it.window.focusWidget(), Qt.Key.Key_Escape)
        assert not overlay.isVisible()


def test_an_answer_whose_raw_output_was_not_kept_says_so(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        more(it, 1, "Details of this answer")
        it.settle()
        raw = it.button("Raw output")
        assert not raw.isEnabled() and "not kept" in raw.toolTip()


def test_a_quotation_is_put_below_the_draft(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.type("a draft")
        more(it, 3, "Quote")
        assert it.field.toPlainText() == "a draft\n\n> They bark.\n\n"
        assert it.window.focusWidget() is it.field
        it.type("Why?")
        assert it.field.toPlainText() == "a draft\n\n> They bark.\n\nWhy?"


def test_what_is_selected_is_quoted_from_the_menu_of_the_text(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        body = views(it)[1].body
        QTest.mouseDClick(body, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
        assert body.selected_text() == "They"
        QTest.keyClick(body, Qt.Key.Key_Return)  # opens the menu
        pick("Quote")
        assert it.field.toPlainText() == "> They\n\n"


def test_the_selection_is_quoted_with_keys(profile: AppPaths) -> None:
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.activate()
        QTest.keyClick(it.field, Qt.Key.Key_R, CTRL)
        assert notices(it) == ["Select the words in the conversation that you want to quote."]
        body = views(it)[1].body
        body.setFocus()
        QTest.keyClick(body, Qt.Key.Key_A, CTRL)
        QTest.keyClick(body, Qt.Key.Key_R, CTRL)
        assert it.field.toPlainText() == "> They purr.\n\n"
        assert it.window.focusWidget() is it.field


@pytest.mark.parametrize("left", [False, True])
def test_a_large_selection_is_quoted_whole_in_its_conversation(
    profile: AppPaths, left: bool
) -> None:
    lines = [f"{number}. Some *words* of a `long` answer." for number in range(3000)]

    def fill_long(store: ConversationStore) -> None:
        fill(store)
        talk(store, "Long", [("Tell me all.", "", "\n".join(lines))])

    with stage(profile, fill=fill_long) as it:
        it.open("Long")
        it.activate()
        it.type("a draft")
        body = views(it)[-1].body
        body.setFocus()
        QTest.keyClick(body, Qt.Key.Key_A, CTRL)
        QTest.keyClick(body, Qt.Key.Key_R, CTRL)
        assert it.field.toPlainText() == "a draft"  # it is put into words elsewhere
        if left:
            it.open("Cats")
            it.settle()
            assert it.field.toPlainText() == ""
            return
        it.settle()
        shown = [f"> {line.replace('*', '').replace('`', '')}" for line in lines]
        assert it.field.toPlainText() == "\n".join(["a draft", "", *shown, "", ""])
        assert it.window.focusWidget() is it.field
        it.type("Why?")
        assert it.field.toPlainText().endswith("answer.\n\nWhy?")


def test_the_bar_names_the_model_that_is_loaded_for_one_answer(profile: AppPaths) -> None:
    loading = [(0.05, Loading(0, 0.4)), (3600.0, Loading(0, 0.9))]
    with stage(profile, fill=fill) as it:
        it.open("Cats")
        it.until(lambda: it.engine.loaded is not None)
        it.settle()
        it.engine.loading = tuple(loading)
        it.window.chat.retry(path(it)[-1].id, AnswerChoice(model=STARTER.path))
        it.until(it.window.pane.loading.isVisible)
        assert STARTER.name in visible_text(it.window.pane.loading)
        it.window.chat.stop()
        it.until_idle()
