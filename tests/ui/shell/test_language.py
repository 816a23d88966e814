"""The window in another language: chosen by the system or the person, and changed at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolButton, QWidget

from app.core.paths import AppPaths
from app.core.settings.declarations import GENERAL_LANGUAGE
from app.ui.chat.message_item import ItemState
from app.ui.chat.transcript.message_view import MessageView
from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.shell.main_window import MainWindow
from app.ui.shell.startup_look import locale_of
from app.ui.text import translation
from app.ui.text.language import LANGUAGE
from app.ui.threads.runner import Lane
from tests.ui.conftest import Open
from tests.ui.gallery import talk
from tests.ui.languages import FOLDER, restored
from tests.ui.stage import Gate, Stage, answer, stage


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    with restored(qapp):
        yield


def speak(it: Stage, name: str) -> None:
    application = QApplication.instance()
    assert application is not None
    translation.install(application, FOLDER, QLocale(name))
    it.window.retranslate()
    it.settle()


def words(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(Label)}


@pytest.mark.parametrize(
    ("system", "there", "spoken"),
    [
        ("de_AT", ("de", "en"), "de"),
        ("pt_PT", ("en", "pt_BR"), "pt_BR"),
        ("zh_SG", ("en", "zh_CN"), "zh_CN"),
        ("zh_TW", ("en", "zh_CN"), "en"),  # another script
        ("sv_SE", ("de", "en"), "en"),
        ("en_GB", ("de", "en"), "en"),
    ],
)
def test_the_nearest_translation_is_taken(system: str, there: tuple[str, ...], spoken: str) -> None:
    assert translation.nearest(QLocale(system), there) == spoken


def test_the_country_of_the_system_counts_when_its_language_is_chosen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_CH"))
    assert locale_of(lambda setting: "de") == QLocale("de_CH")
    assert locale_of(lambda setting: "fr") == QLocale("fr")
    assert locale_of(lambda setting: GENERAL_LANGUAGE.default) == QLocale("de_CH")


def test_all_is_said_in_the_new_language_and_back(profile: AppPaths) -> None:
    with stage(profile, [lambda prompt: answer("Hello.")]) as it:
        it.ask("Hi?")
        it.until_idle()
        english = it.field.placeholderText()
        speak(it, "de")
        german = it.field.placeholderText()
        assert german
        assert german != english
        assert it.window.sidebar.list.rows()[0].title == "Heute"
        assert [row.title for row in it.window.sidebar.list.rows()][1:] == ["Hi?"]
        speak(it, "en")
        assert it.field.placeholderText() == english


def test_what_is_seen_stays_where_it_was(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.ask("Hi?")
        it.until_idle()
        conversation = it.window.chat.conversation
        it.window.pane.composer.set_text("half a thought")
        it.window.navigation.show_setting(GENERAL_LANGUAGE.key)
        it.settle()
        speak(it, "fr")
        assert it.window.navigation.place() == "settings"
        assert it.window.pane.composer.text() == "half a thought"
        assert it.window.chat.conversation == conversation
        it.window.navigation.show_chat()
        it.settle()
        assert shown(it)


def test_no_export_opens_in_the_window_of_the_language_before(profile: AppPaths) -> None:
    with stage(profile, fill=lambda store: talk(store, "Cats", [("Cats?", "", "Cats.")])) as it:
        it.window.conversation.open(it.window.conversations.records[0].id)
        it.settle()
        go_on = threading.Event()
        it.runner.submit(Lane.STORE, lambda: go_on.wait(10), str, str)
        it.window.actions_.export.trigger()
        it.window.actions_.export_ratings.trigger()
        it.window.retranslate()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        go_on.set()
        it.settle()
        assert not any(each.isVisible() for each in it.window.findChildren(Overlay))


def test_an_answer_goes_on_while_the_language_changes(profile: AppPaths) -> None:
    gate = Gate("The beginning, ", "and the end.")
    with stage(profile, [gate]) as it:
        it.ask("Hi?")
        it.until(lambda: it.window.chat.turn and it.window.chat.turn.answer)
        speak(it, "ru")
        it.until(lambda: any(item.state is ItemState.ANSWERING for item in shown(it)))
        send = it.window.pane.composer.findChild(QToolButton, "send")
        assert send.isEnabled()
        assert send.accessibleName() == QCoreApplication.translate("Composer", "Stop")
        gate.open.set()
        it.until_idle()
        assert "The beginning, and the end." in {item.answer for item in shown(it)}


def shown(it: Stage) -> list:
    return [view.item for view in it.window.pane.transcript.findChildren(MessageView)]


def test_arabic_runs_from_right_to_left_with_paths_as_they_are(profile: AppPaths) -> None:
    with stage(profile) as it:
        speak(it, "ar")
        assert it.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert it.window.pane.composer.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert LANGUAGE.fill("{path}", path=Path("/a/b.gguf")) == "\u2068/a/b.gguf\u2069"
        assert "(\u2068Ctrl+,\u2069)" in it.window.actions_.settings.toolTip()
        assert "\u2068Ctrl+,\u2069" in {keys for _, keys in it.window.actions_.rows()}
        speak(it, "en")
        assert "(Ctrl+,)" in it.window.actions_.settings.toolTip()
        assert it.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert LANGUAGE.fill("{path}", path=Path("/a/b.gguf")) == "/a/b.gguf"


@pytest.mark.parametrize(
    ("name", "size", "number", "listed"),
    [
        ("en", "12.1 GB", "1,234,567", "a, b, and c"),
        ("de", "12,1 GB", "1.234.567", "a, b und c"),
        ("fr", "12,1 Go", "1 234 567", "a, b et c"),
        ("ru", "12,1 ГБ", "1 234 567", "a, b и c"),
        ("ne", "१२.१ GB", "१२,३४,५६७", "a, b र c"),
        ("ja", "12.1 GB", "1,234,567", "a、b、c"),
    ],
)
def test_numbers_sizes_and_lists_are_those_of_the_language(
    name: str, size: str, number: str, listed: str
) -> None:
    QLocale.setDefault(QLocale(name))
    plain = str.maketrans("\u00a0\u202f", "  ")
    assert LANGUAGE.size(12_109_566_624).translate(plain) == size
    assert LANGUAGE.number(1_234_567).translate(plain) == number
    assert LANGUAGE.listed(["a", "b", "c"]) == listed


def test_nothing_of_the_former_window_is_left(profile: AppPaths, qapp: QApplication) -> None:
    with stage(profile) as it:
        it.window.navigation.show_models()
        it.window.navigation.show_help()
        it.settle()
        before = count(it.window)
        for name in ("de", "ru", "en"):
            speak(it, name)
            it.window.navigation.show_models()
            it.window.navigation.show_help()
            it.settle()
        QTest.qWait(0)
        assert count(it.window) <= before * 1.1
        assert len(it.window.actions()) == len(set(it.window.actions()))


def count(window: QObject) -> int:
    return len(window.findChildren(QObject))


def placeholder(window: MainWindow) -> str:
    return window.pane.composer.findChild(QPlainTextEdit).placeholderText()


def test_the_setting_changes_the_window_at_once(open_application: Open, qtbot) -> None:
    application = open_application()
    qtbot.waitUntil(lambda: application.services is not None, timeout=10_000)
    window = application.window
    english = placeholder(window)
    application.services.settings.set(GENERAL_LANGUAGE, "de")
    qtbot.waitUntil(lambda: placeholder(window) != english)
    application.services.settings.set(GENERAL_LANGUAGE, "en")
    qtbot.waitUntil(lambda: placeholder(window) == english)
