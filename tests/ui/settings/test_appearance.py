"""What is chosen about reading and motion is seen at once, in the preview and in the chat."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.conversations.store import ConversationStore
from app.core.settings import declarations as d
from app.ui.chat.transcript.answer_view import AnswerView
from app.ui.chat.transcript.question_view import QuestionView
from app.ui.settings.pane import SettingsPane
from app.ui.settings.widgets.reading_panel import ReadingPanel
from app.ui.shell.application import Application
from app.ui.style import theme
from tests.ui.conftest import OpenConversation
from tests.ui.find import complete
from tests.ui.gallery import ANSWER, talk

pytestmark = pytest.mark.usefixtures("qapp")


def fill(store: ConversationStore) -> None:
    question = "What is ownership in Rust, and why do the people who use it like it?"
    talk(store, "Rust", [(question, "", ANSWER)])


@pytest.fixture
def application(open_conversation: OpenConversation, qtbot) -> Application:
    opened = open_conversation(fill, (1600, 900))
    qtbot.waitUntil(lambda: bool(opened.window.pane.transcript.findChildren(AnswerView)))
    settle(opened, qtbot)
    return opened


def settle(application: Application, qtbot) -> None:
    QTest.qWait(0)
    qtbot.waitUntil(lambda: not application.window.pane.transcript.busy)
    QTest.qWait(0)


def choose(application: Application, qtbot, setting, key: Qt.Key) -> None:
    """By `key` in the setting's row, as the user does; then back to the chat."""
    window = application.window
    window.navigation.show_settings()
    pane = window.findChild(SettingsPane)
    pane.show_setting(setting.key)
    qtbot.waitUntil(lambda: pane.row(setting.key).isVisible() and complete(pane))
    before = preview(pane)
    QTest.keyClick(pane.row(setting.key).control, key)
    qtbot.waitUntil(lambda: application.services.settings.get(setting) != setting.default)
    settle(application, qtbot)
    assert (preview(pane) != before) is (setting is not d.APPEARANCE_MOTION)
    window.navigation.show_chat()
    settle(application, qtbot)


def preview(pane: SettingsPane) -> QImage:
    return pane.findChild(ReadingPanel).grab().toImage()


def chat(application: Application) -> dict[type, QImage]:
    """The texts, without the buttons below them."""
    transcript = application.window.pane.transcript
    return {
        kind: transcript.findChild(kind).body.grab().toImage()
        for kind in (AnswerView, QuestionView)
    }


def test_a_reading_font_is_used_for_questions_and_answers(application, qtbot) -> None:
    before, font = chat(application), QApplication.font()
    choose(application, qtbot, d.APPEARANCE_READING_FONT, Qt.Key.Key_End)
    assert application.services.settings.get(d.APPEARANCE_READING_FONT) == "serif"
    after = chat(application)
    assert all(after[kind] != before[kind] for kind in before)
    assert QApplication.font() == font  # that of the window
    application.services.settings.reset(d.APPEARANCE_READING_FONT)
    qtbot.waitUntil(lambda: theme.reading_font(font) == font)
    settle(application, qtbot)
    after = chat(application)
    assert {kind: after[kind].size() for kind in after} == {k: before[k].size() for k in before}
    assert after[QuestionView] == before[QuestionView]


def test_a_reading_width_is_that_of_the_conversation_and_of_what_is_written(
    application, qtbot
) -> None:
    pane = application.window.pane

    def width() -> int:
        return pane.transcript.findChild(AnswerView).width()

    assert width() == pane.composer.width() == 720
    choose(application, qtbot, d.APPEARANCE_READING_WIDTH, Qt.Key.Key_Home)
    assert width() == pane.composer.width() == 560
    application.services.settings.set(d.APPEARANCE_READING_WIDTH, "full")
    qtbot.waitUntil(lambda: width() == pane.composer.width() == pane.width() - 48)
    assert pane.transcript.findChild(AnswerView).height() < pane.height()


def test_motion_can_be_switched_off(application, qtbot) -> None:
    assert QApplication.cursorFlashTime() > 0
    choose(application, qtbot, d.APPEARANCE_MOTION, Qt.Key.Key_End)
    assert application.services.settings.get(d.APPEARANCE_MOTION) == "off"
    assert QApplication.cursorFlashTime() == 0


def test_the_choices_are_there_before_the_window_is(open_application, profile, qapp) -> None:
    profile.settings.parent.mkdir(parents=True, exist_ok=True)
    profile.settings.write_text(
        '[appearance]\nreading_width = "wide"\nmotion = "off"\n', encoding="utf-8"
    )
    application = open_application()
    assert application.services is None
    assert qapp.cursorFlashTime() == 0
    application.window.resize(1800, 900)
    QTest.qWait(0)
    assert application.window.pane.composer.width() == 960
