"""What the tests of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.chat.document_parts import DocumentParts
from app.core.chat.session import ChatSession
from app.core.collections.service import CollectionService
from app.core.collections.store import CollectionStore
from app.core.conversations.store import ConversationStore
from app.core.documents.extractor import Extractor
from app.core.embedding.chosen import ChosenEmbedder
from app.core.paths import AppPaths
from app.core.services import Services
from app.core.tools.toolbox import Toolboxes
from app.main import mcp_servers
from app.ui.chat.transcript.transcript import TranscriptView
from app.ui.shell.application import Application
from app.ui.shell.single_instance import SingleInstance
from app.ui.style import theme
from tests.helpers.scripted import ScriptedEngine
from tests.ui.settings_stage import SettingsStage, settings_stage
from tests.ui.stage import GPT_OSS, LOADED, FakeLibrary, answer, core_services, no_report


@pytest.fixture(scope="session", autouse=True)
def the_window_has_its_look(qapp: QApplication) -> None:
    """From the first test on, whichever it is."""
    theme.apply(qapp, theme.scheme_of(theme.Look().appearance, qapp), theme.Look())


@pytest.fixture(scope="session", autouse=True)
def nothing_is_left_in_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """Without a screen Qt keeps it until the process exits, when Python, which made what is in
    it, is gone."""
    yield
    QApplication.clipboard().clear()


def build(paths: AppPaths) -> Services:
    engine = ScriptedEngine([lambda prompt: answer("Hello.")], model=LOADED)
    store = ConversationStore.open(paths.database)
    base = core_services(paths, engine, FakeLibrary([GPT_OSS]))
    collections = CollectionStore(paths.collections)
    return Services(
        **vars(base),
        store=store,
        embedder=ChosenEmbedder(base.settings),
        collections=collections,
        indexing=CollectionService(collections),
        document_parts=DocumentParts(store.documents, engine, Extractor().extract),
        toolboxes=Toolboxes(),
        mcp_servers=mcp_servers(base),
        session=ChatSession(store, engine, base.loader.load),
        report=no_report,
    )


Open = Callable[..., Application]


@pytest.fixture
def open_application(qapp: QApplication, profile: AppPaths, qtbot) -> Iterator[Open]:
    opened: list[Application] = []

    def open_it(build: Callable[[AppPaths], Services] = build) -> Application:
        instance = SingleInstance(profile.data)
        assert instance.claim()
        application = Application(qapp, profile, build, instance)
        opened.append(application)
        application.open()
        return application

    yield open_it
    for application in opened:
        application.close()
        application.window.hide()
        application.window.deleteLater()
    theme.apply(qapp, theme.scheme_of(theme.Look().appearance, qapp), theme.Look())
    qapp.processEvents()


OpenConversation = Callable[[Callable[[ConversationStore], None], tuple[int, int]], Application]


@pytest.fixture
def open_conversation(open_application: Open, qtbot: QtBot) -> OpenConversation:
    """Opens a window of some size with the first of the conversations that a function stores."""

    def open_it(fill: Callable[[ConversationStore], None], size: tuple[int, int]) -> Application:
        def filled(paths: AppPaths) -> Services:
            services = build(paths)
            fill(services.store)
            return services

        opened = open_application(filled)
        window = opened.window
        qtbot.waitUntil(
            lambda: hasattr(window, "conversations") and bool(window.conversations.records)
        )
        window.resize(*size)
        window.activateWindow()
        window.conversation.open(window.conversations.records[0].id)
        return opened

    return open_it


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    transcript = TranscriptView()
    qtbot.addWidget(transcript)
    transcript.resize(900, 600)
    with qtbot.waitExposed(transcript):
        transcript.show()
    return transcript


@pytest.fixture
def stage(qapp: QApplication, profile: AppPaths) -> Iterator[Callable[..., SettingsStage]]:
    """Opens the settings pane; it is closed at the end of the test."""
    opened = []

    def open_(**options: object) -> SettingsStage:
        manager = settings_stage(profile, **options)  # type: ignore[arg-type]
        opened.append(manager)
        it = manager.__enter__()
        it.settle()
        return it

    yield open_
    for manager in opened:
        manager.__exit__(None, None, None)
