"""The widgets of the models pane, given values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QProgressBar, QWidget

from app.core.errors import Code, UserError
from app.core.models.downloads.states import Download, DownloadState
from app.ui.controls.focus_order import stops
from app.ui.controls.notices import Notice, Severity
from app.ui.models.page_state import (
    CardAction,
    ModelCard,
    ModelsPageState,
    ModelsPageStatus,
    RepositoryCard,
    SearchResults,
    SearchState,
)
from app.ui.models.view import ModelsView, section_for
from app.ui.models.widgets.list_rows import DropOverlay
from app.ui.models.widgets.model_card import ModelCardView
from tests.ui import gallery_models as gallery
from tests.ui.gallery_models import BROKEN, EMPTY, HERE, OFFER_20, OVERFULL, QWEN, STATES, TYPICAL


@pytest.fixture
def view(qtbot) -> Iterator[ModelsView]:
    pane = gallery.open_view((880, 860))
    qtbot.addWidget(pane)
    qtbot.waitExposed(pane)
    yield pane


def show(view: ModelsView, page: ModelsPageState) -> None:
    view.set_page(page)
    gallery.settle(QApplication.instance(), view)


def button(view: QWidget, text: str) -> QAbstractButton:
    shown = (each for each in view.findChildren(QAbstractButton) if each.isVisible())
    return next(each for each in shown if each.text() == text)


def texts(view: QWidget) -> str:
    return " | ".join(
        each.text() for each in view.findChildren(QWidget) if each.isVisible() and _has_text(each)
    )


def _has_text(widget: QWidget) -> bool:
    return hasattr(widget, "text") and bool(widget.text())


def card_of(view: ModelsView, key: str) -> ModelCardView:
    found = view.cards.view_of(key)
    assert isinstance(found, ModelCardView)
    return found


def asked(view: ModelsView) -> list[tuple[CardAction, str]]:
    heard: list[tuple[CardAction, str]] = []
    view.card_requested.connect(lambda action, card: heard.append((action, card.key)))
    return heard


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_state_can_be_used_without_a_mouse_and_without_eyes(
    view: ModelsView, state: gallery.State
) -> None:
    view.resize(*state.size)
    show(view, state.page)
    view.set_search(state.search)
    gallery.settle(QApplication.instance(), view)
    state.act(view)
    gallery.settle(QApplication.instance(), view)
    controls = stops([view])
    assert controls
    nameless = [
        type(each).__name__
        for each in controls
        if not (each.accessibleName() or (_has_text(each) and each.text()))
    ]
    assert nameless == []


def test_an_action_brings_its_card(view: ModelsView) -> None:
    show(view, TYPICAL)
    heard = asked(view)
    for text in ("Use", "Show in folder"):
        button(card_of(view, QWEN.key), text).click()
    assert heard == [(CardAction.USE, QWEN.key), (CardAction.SHOW, QWEN.key)]


def test_the_model_that_answers_is_marked_and_one_that_cannot_has_no_use_button(
    view: ModelsView,
) -> None:
    show(view, replace(EMPTY, installed=(HERE, BROKEN), offered=()))
    assert button(card_of(view, HERE.key), "Chat")
    assert "Use" not in texts(view)
    assert "In use" in [each.accessibleName() for each in view.findChildren(QWidget)]
    assert "ends too early" in texts(card_of(view, BROKEN.key))


def test_removing_what_is_anothers_asks_whose_it_is_in_the_card(view: ModelsView) -> None:
    show(view, TYPICAL)
    heard = asked(view)
    card = card_of(view, QWEN.key)
    remove = button(card, "Remove")
    remove.click()
    assert heard == []
    assert "belongs to LM Studio" in texts(card)
    assert card.held
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert heard == []
    assert not card.held
    assert QApplication.focusWidget() is remove
    remove.click()
    button(card, "Move it to the bin").click()
    assert heard == [(CardAction.REMOVE, QWEN.key)]


def test_a_file_the_person_added_can_be_taken_off_the_list(view: ModelsView) -> None:
    show(view, replace(EMPTY, installed=(replace(BROKEN, listed=True),)))
    heard = asked(view)
    card = card_of(view, BROKEN.key)
    button(card, "Remove").click()
    button(card, "Only take it off the list").click()
    assert heard == [(CardAction.FORGET, BROKEN.key)]


def test_without_room_there_is_no_download(view: ModelsView) -> None:
    show(view, replace(EMPTY, offered=(replace(OFFER_20, room_bytes=10**9),)))
    assert not button(view, "Download").isEnabled()
    assert "11.1 GB too little room" in texts(view)


def test_a_download_moves_on_without_its_card_being_made_anew(view: ModelsView) -> None:
    card = gallery.on_the_way(DownloadState.RUNNING, 0.25, bytes_per_second=5e6, seconds_left=90.0)
    show(view, replace(EMPTY, offered=(card,)))
    shown = card_of(view, card.key)
    bar = shown.findChild(QProgressBar)
    assert bar.value() == 250
    later = replace(card.download, done_bytes=card.spec.size_bytes // 2)
    view.update_card(replace(card, download=later))
    assert card_of(view, card.key) is shown
    assert bar.value() == 500
    assert "6.1 GB of 12.1 GB · 5.0 MB a second · about 2 minute" in texts(shown)


def test_a_card_gets_its_plan_while_it_is_downloaded(view: ModelsView) -> None:
    """Plans are worked out after the cards are shown."""
    card = gallery.on_the_way(DownloadState.RUNNING, 0.25)
    bare = replace(card, plan=None, fit_summary="")
    show(view, replace(EMPTY, offered=(bare,)))
    assert card.fit_summary not in texts(card_of(view, card.key))
    later = replace(card.download, done_bytes=card.spec.size_bytes // 2)
    show(view, replace(EMPTY, offered=(replace(card, download=later, advice="Try less."),)))
    shown = texts(card_of(view, card.key))
    assert card.fit_summary in shown
    assert "Try less." in shown
    button(card_of(view, card.key), "Memory").click()
    assert "NVIDIA" in texts(card_of(view, card.key))


@pytest.mark.parametrize(
    ("state", "words", "buttons"),
    [
        (DownloadState.QUEUED, "Waits for its turn", ["Pause", "Cancel"]),
        (DownloadState.RUNNING, "3.6 GB of 12.1 GB", ["Pause", "Cancel"]),
        (DownloadState.PAUSED, "Paused · 3.6 GB of 12.1 GB", ["Resume", "Cancel"]),
        (DownloadState.VERIFYING, "every byte is right · 29 %", ["Pause", "Cancel"]),
        (DownloadState.FAILED, "is kept. 3.6 GB of 12.1 GB are here", ["Try again", "Cancel"]),
    ],
)
def test_each_state_of_a_download_says_what_it_is_and_what_can_be_done(
    view: ModelsView, state: DownloadState, words: str, buttons: list[str]
) -> None:
    error = UserError(Code.HUB_UNREACHABLE, host="hub.test")
    failed = {"error": error} if state is DownloadState.FAILED else {}
    card = gallery.on_the_way(state, 0.3, **failed)
    show(view, replace(EMPTY, offered=(card,)))
    shown = card_of(view, card.key)
    assert words in texts(shown)
    known = {"Pause", "Resume", "Try again", "Cancel"}
    pressable = [each.text() for each in shown.findChildren(QAbstractButton) if each.isVisible()]
    assert [text for text in pressable if text in known] == buttons


def test_much_that_is_here_already_is_not_thrown_away_by_one_press(view: ModelsView) -> None:
    card = gallery.on_the_way(DownloadState.PAUSED, 0.5)
    show(view, replace(EMPTY, offered=(card,)))
    heard = asked(view)
    shown = card_of(view, card.key)
    button(shown, "Cancel").click()
    assert heard == []
    button(shown, "Keep them").click()
    button(shown, "Cancel").click()
    button(shown, "Delete them").click()
    assert heard == [(CardAction.CANCEL, card.key)]


def test_a_search_that_failed_is_tried_again(view: ModelsView) -> None:
    error = UserError(Code.HUB_UNREACHABLE, host="huggingface.co")
    show(view, TYPICAL)
    view.set_search(SearchResults(SearchState.FAILED, "qwen", error=error))
    gallery.settle(QApplication.instance(), view)
    searched: list[str] = []
    view.tools.search_requested.connect(searched.append)
    button(view, "Try again").click()
    assert searched == ["qwen"]


def test_typing_narrows_the_list_and_only_enter_asks_the_hub(view: ModelsView) -> None:
    show(view, TYPICAL)
    searched: list[str] = []
    view.tools.search_requested.connect(searched.append)
    field = view.tools.findChild(QLineEdit)
    QTest.keyClicks(field, "qwen")
    gallery.settle(QApplication.instance(), view)
    assert view.cards.view_of(QWEN.key) is not None
    assert view.cards.view_of(HERE.key) is None
    assert searched == []
    for words in ("ＱＷＥＮ", "wén qw"):
        field.setText(words)
        assert view.cards.view_of(QWEN.key) is not None
        assert view.cards.view_of(HERE.key) is None
    field.setText("qwen")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert searched == ["qwen"]
    view.set_search(SearchResults(SearchState.FOUND, "qwen"))
    left: list[bool] = []
    view.leave_search_requested.connect(lambda: left.append(True))
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (left, field.text()) == ([True], "")


def test_all_that_goes_online_is_said_on_the_pane_and_in_the_readme(view: ModelsView) -> None:
    show(view, EMPTY)
    privacy = Path("README.md").read_text("utf-8").partition("## Privacy")[2].partition("\n## ")[0]
    for words in (texts(view), " ".join(privacy.split())):
        said = words.partition("only when you ")[2]
        for way in ("search", "refresh", "show", "files", "download", "at the next start"):
            assert way in said


def test_of_two_hundred_models_only_those_near_by_are_made(view: ModelsView) -> None:
    show(view, OVERFULL)
    assert 0 < len(view.cards.findChildren(ModelCardView)) < 20
    bar = view.cards.verticalScrollBar()
    for _ in range(3):  # estimates become heights on the way
        bar.setValue(bar.maximum())
        gallery.settle(QApplication.instance(), view)
    assert view.cards.view_of(f"partial {TYPICAL.partials[0].path}") is not None
    made = [each for each in view.cards.findChildren(ModelCardView) if each.isVisible()]
    assert len(made) < 60


def test_what_is_being_read_stays_where_it_is_when_a_card_above_grows(view: ModelsView) -> None:
    show(view, OVERFULL)
    view.cards.verticalScrollBar().setValue(600)
    gallery.settle(QApplication.instance(), view)
    second = OVERFULL.installed[4]
    before = card_of(view, second.key).y()
    first = OVERFULL.installed[0]
    view.update_card(replace(first, fit_summary=f"{first.fit_summary} " * 6))
    gallery.settle(QApplication.instance(), view)
    assert card_of(view, second.key).y() == before


def test_tab_goes_from_card_to_card_and_takes_the_view_along(view: ModelsView) -> None:
    show(view, OVERFULL)
    view.tools.setFocus()
    seen: list[str] = []
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        gallery.settle(QApplication.instance(), view)
        focus = QApplication.focusWidget()
        parent = focus
        while parent is not None and not isinstance(parent, ModelCardView):
            parent = parent.parentWidget()
        if parent is not None:
            place = focus.mapTo(view.cards.viewport(), QPoint(0, 0)).y()
            assert 0 <= place <= view.cards.viewport().height() - focus.height()
            name = parent.accessibleName().partition(" with")[0]
            if name not in seen:
                seen.append(name)
    assert len(seen) > 12
    numbers = [int(name.rpartition(" ")[2]) for name in seen]
    assert numbers == sorted(numbers)


# The keyboard


def focused() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


def focus_on(view: ModelsView, name: str) -> None:
    found = view.findChildren(QAbstractButton)
    next(each for each in found if each.isVisible() and each.accessibleName() == name).setFocus()
    assert focused() == name


def test_the_focus_goes_on_to_what_takes_the_place_of_a_button(view: ModelsView) -> None:
    show(view, replace(EMPTY, offered=(OFFER_20,)))
    focus_on(view, "Download: gpt-oss-20b")
    running, paused = (
        replace(gallery.on_the_way(state, 0.25), key=OFFER_20.key)
        for state in (DownloadState.RUNNING, DownloadState.PAUSED)
    )
    for card, name in (
        (running, "Pause: gpt-oss-20b"),
        (paused, "Resume: gpt-oss-20b"),
        (running, "Pause: gpt-oss-20b"),
        (replace(HERE, key=OFFER_20.key, chosen=False), "Use: gpt-oss-20b"),
    ):
        show(view, replace(EMPTY, offered=(card,)))
        assert focused() == name


def test_asking_for_files_does_not_take_the_focus_away(view: ModelsView) -> None:
    hit = RepositoryCard("someone/tiny-GGUF")
    show(view, EMPTY)
    opened: list[str] = []
    view.repository_opened.connect(opened.append)
    for opening, files, name in (
        (False, None, "Show files"),
        (True, None, "Asking…"),
        (False, (), "Hide files"),
    ):
        hits = (replace(hit, opening=opening, files=files),)
        view.set_search(SearchResults(SearchState.FOUND, "tiny", hits))
        gallery.settle(QApplication.instance(), view)
        if not opening and files is None:
            focus_on(view, "Show files: someone/tiny-GGUF")
        assert focused() == f"{name}: someone/tiny-GGUF"
        if files is None:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert opened == ["someone/tiny-GGUF"]  # the second press is of no use


def test_refreshing_does_not_take_the_focus_away(view: ModelsView) -> None:
    show(view, EMPTY)
    button(view, "Refresh the catalogue").setFocus()
    focus = QApplication.focusWidget()
    show(view, replace(EMPTY, refreshing=True))
    assert QApplication.focusWidget() is focus
    assert focus.text() == "Asking Hugging Face…"


def test_a_neighbour_gets_the_focus_of_a_card_that_goes(view: ModelsView) -> None:
    show(view, TYPICAL)
    focus_on(view, f"Remove: {QWEN.name}")
    rest = tuple(card for card in TYPICAL.installed if card is not QWEN)
    show(view, replace(TYPICAL, installed=rest))
    after = TYPICAL.installed[TYPICAL.installed.index(QWEN) + 1]
    assert card_of(view, after.key).isAncestorOf(QApplication.focusWidget())


def test_what_gets_the_focus_from_elsewhere_comes_into_sight(view: ModelsView) -> None:
    show(view, OVERFULL)
    bar = view.cards.verticalScrollBar()
    bar.setValue(bar.maximum())
    gallery.settle(QApplication.instance(), view)
    button(view, "Delete").setFocus()
    gallery.settle(QApplication.instance(), view)
    view.setFocus()  # as the window does for a shortcut
    gallery.settle(QApplication.instance(), view)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert not field.visibleRegion().isEmpty()


def test_the_focus_of_a_notice_that_is_dismissed_goes_to_the_top(view: ModelsView) -> None:
    show(view, EMPTY)
    view.notices.show_notice(Notice(Severity.INFO, "said", "Something was done."))
    show(view, TYPICAL)  # whose cards come later than the notice, and so after it
    focus_on(view, "Dismiss")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert focused() == "Find a model"


def test_models_can_be_dropped_and_the_pane_shows_that_they_can(view: ModelsView) -> None:
    show(view, EMPTY)
    veil = view.findChild(DropOverlay)
    dropped: list[list[Path]] = []
    view.paths_dropped.connect(dropped.append)
    data = QMimeData()
    data.setText("no file")
    gallery.drag(view, data=data)
    assert veil.isHidden()
    paths = [Path("/a/model.GGUF"), Path("/a/Qwen2.5-7B-Instruct-GGUF"), Path("/a/letter.pdf")]
    gallery.drag(view, *paths)
    assert veil.isVisible()
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert veil.isHidden()
    gallery.drop(view, *paths)
    assert dropped == [paths]
    assert veil.isHidden()


def test_what_the_licence_allows_is_said_before_its_own_words(view: ModelsView) -> None:
    show(view, replace(EMPTY, installed=(HERE,)))
    card = card_of(view, HERE.key)
    button(card, "Licence: Apache-2.0").click()
    assert "also at work and for money" in texts(card)
    button(card, "Full text").click()
    from app.ui.controls.detail_box import DetailBox

    box = next(each for each in card.findChildren(DetailBox) if each.isVisible())
    assert "Apache License" in box.toPlainText()


def test_the_memory_of_each_device_is_a_click_away(view: ModelsView) -> None:
    show(view, replace(EMPTY, installed=(HERE,)))
    card = card_of(view, HERE.key)
    assert "NVIDIA" not in texts(card)
    button(card, "Memory").click()
    assert "NVIDIA GeForce RTX 4070" in texts(card)
    assert "10.2 GB" in texts(card)


@pytest.mark.parametrize(
    ("code", "section"),
    [
        (Code.NETWORK_OFF, "privacy"),
        (Code.PROXY_UNUSABLE, "privacy"),
        (Code.HUB_UNAUTHORIZED, "accounts"),
        (Code.HUB_GATED, "accounts"),
        (Code.FOLDER_MISSING, "models"),
    ],
)
def test_a_failure_leads_to_the_section_that_helps(code: Code, section: str) -> None:
    assert section_for(UserError(code)) == section


def test_a_search_without_network_leads_to_the_settings(view: ModelsView) -> None:
    show(view, EMPTY)
    wanted: list[str] = []
    view.settings_requested.connect(wanted.append)
    view.set_search(gallery.OFFLINE)
    gallery.settle(QApplication.instance(), view)
    button(view, "Open the settings").click()
    assert wanted == ["privacy"]


def test_a_folder_that_cannot_be_read_hides_nothing_else(view: ModelsView) -> None:
    error = UserError(Code.FILE_NOT_READABLE, path="/media/models")
    show(view, replace(TYPICAL, state=ModelsPageStatus.FAILED, error=error))
    again: list[bool] = []
    view.look_again_requested.connect(lambda: again.append(True))
    assert "/media/models" in texts(view)
    assert view.cards.view_of(HERE.key) is not None
    button(view, "Try again").click()
    assert again == [True]


def test_a_card_that_becomes_a_download_and_then_a_model(view: ModelsView) -> None:
    """One row all along, by its key; nothing of an earlier state is left in it."""
    show(view, replace(EMPTY, installed=(), offered=(OFFER_20,)))
    card = card_of(view, OFFER_20.key)
    download = Download("1", OFFER_20.spec, DownloadState.RUNNING, 10**9)
    view.update_card(replace(OFFER_20, download=download))
    assert "Download" not in [
        each.text() for each in card.findChildren(QAbstractButton) if each.isVisible()
    ]
    view.update_card(OFFER_20)
    assert button(card, "Download").isEnabled()
    assert not card.findChild(QProgressBar).isVisible()
    here: ModelCard = replace(HERE, key=OFFER_20.key, chosen=False)
    view.update_card(here)
    assert button(card, "Use")
