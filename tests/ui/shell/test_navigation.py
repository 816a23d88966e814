"""The navigation_actions between the three panes, and what the sidebar says of downloads."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.core.models.downloads.states import Download, DownloadState
from app.core.paths import AppPaths
from app.ui.models.pane import ModelsPane
from app.ui.settings.pane import SettingsPane
from app.ui.shell.frame import Frame
from app.ui.threads.runner import Lane
from tests.ui.find import shown_pane
from tests.ui.stage import GPT_OSS, STARTER, Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")


def shown(it: Stage) -> object:
    return shown_pane(it.window)


def test_each_pane_is_made_when_it_is_first_shown_and_kept(profile: AppPaths) -> None:
    with stage(profile) as it:
        actions, panes = it.window.actions_, it.window.findChild(Frame).panes
        assert panes.count() == 1
        actions.models.trigger()
        models = shown(it)
        assert isinstance(models, ModelsPane)
        actions.settings.trigger()
        assert isinstance(shown(it), SettingsPane)
        actions.models.trigger()
        assert shown(it) is models
        assert panes.count() == 3
        assert it.window.sidebar.nav_button(actions.models).isChecked()
        assert not it.window.sidebar.nav_button(actions.settings).isChecked()
        it.settle()


@pytest.mark.parametrize("way", ["escape", "new chat", "conversation", "chat"])
def test_the_chat_comes_back(profile: AppPaths, way: str) -> None:
    with stage(profile) as it:
        it.ask("Hello?")
        it.until_idle()
        it.window.actions_.models.trigger()
        it.settle()
        assert shown(it) is not it.window.pane
        if way == "escape":
            QTest.keyClick(it.window.focusWidget() or it.window, Qt.Key.Key_Escape)
        elif way == "new chat":
            it.window.actions_.new_chat.trigger()
        elif way == "conversation":
            rows = it.window.sidebar.list
            rows.setCurrentIndex(rows.model().index(1, 0))
            QTest.keyClick(rows, Qt.Key.Key_Return)
        else:
            it.window.actions_.chat.trigger()
        assert shown(it) is it.window.pane
        assert it.window.actions_.chat.isChecked()
        it.settle()


def test_before_the_services_are_there_the_chat_stays(profile: AppPaths) -> None:
    with stage(profile, attach=False) as it:
        it.window.actions_.models.trigger()
        it.window.actions_.settings.trigger()
        assert shown(it) is it.window.pane
        assert it.window.actions_.chat.isChecked()


def test_the_folded_sidebar_leaves_a_rail_with_the_same_ways(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.window.actions_.toggle_sidebar.trigger()
        it.settle()
        assert it.window.rail.isVisible()
        assert not it.window.sidebar.isVisible()
        it.window.rail.button(it.window.actions_.models).click()
        assert isinstance(shown(it), ModelsPane)
        it.settle()


def publish(it: Stage, download: Download) -> None:
    """As the queue does while it downloads."""
    for callback in it.services.downloads.callbacks:
        callback(download)


def test_a_download_shows_at_the_way_to_the_models(profile: AppPaths) -> None:
    with stage(profile) as it:
        (spec, *_) = (each for each in it.services.catalogue.specs() if each.repository)
        button = it.window.sidebar.nav_button(it.window.actions_.models)
        half = Download("a", spec, DownloadState.RUNNING, done_bytes=spec.size_bytes // 2)
        publish(it, half)
        it.until(lambda: "50 %" in button.accessibleName())
        done = Download("a", spec, DownloadState.DONE, path=Path("/models/new.gguf"))
        publish(it, done)
        it.until(lambda: button.accessibleName() == "Models")
        assert "arrived-a" in [notice.key for notice in it.window.pane.notices.shown()]
        it.settle()


@pytest.mark.expect_logs("ValueError on the")
def test_a_bug_is_told_once_in_the_pane_in_view(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError

    with stage(profile) as it:
        it.window.actions_.models.trigger()
        it.settle()
        models = shown(it)
        monkeypatch.setattr(it.services.library, "unlist", broken)
        models.model.library_actions.unlist(GPT_OSS)
        it.until(lambda: it.bugs)
        notices = models.notices.shown()
        assert [notice.key for notice in notices] == ["bug"]
        assert [action.text for action in notices[0].actions] == ["Show the log folder"]
        assert it.window.pane.notices.shown() == []
        it.bugs.clear()


@pytest.mark.expect_logs("ValueError on the")
def test_a_bug_in_the_look_at_the_disk_does_not_leave_the_chat_waiting(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError

    with stage(profile, attach=False) as it:
        monkeypatch.setattr(it.services.library, "installed", broken)
        it.attach()
        it.settle()
        assert it.window.engine.status.known
        assert it.window.pane.lacking.isVisible()
        assert it.bugs
        it.bugs.clear()


NEW = replace(STARTER, name="new", path=Path("/other/new.gguf"), starter=False)


def offered(it: Stage) -> list[str]:
    """What the chat lets a person choose from."""
    return [model.name for model in it.window.engine.status.choices]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("models.folder", "/other"),
        ("models.folders", ("/other",)),
        ("models.other_programs", False),
    ],
)
def test_the_chat_follows_where_models_are_looked_for(
    profile: AppPaths, key: str, value: object
) -> None:
    with stage(profile) as it:
        it.services.library.models.append(NEW)
        it.services.settings.set(key, value)
        it.until(lambda: "new" in offered(it))
        it.settle()


def test_what_the_models_pane_finds_first_the_chat_has_too(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.services.library.models.append(NEW)
        it.window.actions_.models.trigger()
        it.until(lambda: "new" in offered(it))
        it.settle()


def test_the_model_for_each_start_answers_until_another_is_chosen(profile: AppPaths) -> None:
    with stage(profile, attach=False) as it:
        it.services.settings.set("chat.model", str(GPT_OSS.path))
        it.services.settings.set("models.at_start", str(STARTER.path))
        it.attach()
        it.settle()
        assert it.window.engine.status.chosen == STARTER
        it.window.engine.choice.refresh()
        it.settle()
        assert it.window.engine.status.chosen == STARTER
        over = threading.Event()
        it.runner.submit(Lane.STORE, lambda: over.wait(10), lambda _: None, lambda _: None)
        it.window.engine.choice.choose(GPT_OSS.path)
        it.window.engine.choice.refresh()
        assert it.runner.wait(Lane.LIBRARY, 10)  # before the choice is saved
        over.set()
        it.settle()
        assert it.window.engine.status.chosen == GPT_OSS


def test_a_model_dropped_on_the_chat_answers_from_now_on(profile: AppPaths) -> None:
    with stage(profile, models=[GPT_OSS, STARTER]) as it:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile("/a/picture.png"), QUrl.fromLocalFile("/a/new.gguf")])
        drop = QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        it.window.pane.dropEvent(drop)
        it.until(lambda: it.window.engine.status.chosen.path == Path("/a/new.gguf"))
        it.until(lambda: it.engine.loaded is not None)
        it.settle()


def test_one_entry_of_the_sidebar_is_selected_at_a_time(profile: AppPaths) -> None:
    with stage(profile) as it:
        it.ask("Hello?")
        it.until_idle()
        entries = it.window.sidebar.list
        assert entries.selectionModel().hasSelection()
        QTest.keyClick(it.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert not entries.selectionModel().hasSelection()
        QTest.keyClick(it.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert entries.selectionModel().hasSelection()
