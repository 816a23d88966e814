"""Pictures of the help in every state, for the eye.

    python -m tests.ui.gallery_help build/screenshots [state …]

Each state in light, dark and high contrast; some from right to left, at 200 % and with large
text. Nothing is compared: look at them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import Catalogue
from app.core.paths import AppPaths, resources
from app.texts.help import TOPICS
from app.texts.help.facts import facts
from app.ui.controls.failure_detail import FailureDetail
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import notice_of
from app.ui.help.pane import HelpPane
from app.ui.shell.releases import Releases
from app.ui.text.language import LANGUAGE
from tests.ui.picture import save_picture
from tests.ui.variants import run

Act = Callable[[HelpPane], object]


@dataclass(frozen=True)
class State:
    name: str
    act: Act
    variants: bool = False  # in every variant
    size: tuple[int, int] = (1000, 760)


def topic(number: int) -> Act:
    return lambda pane: pane.show_topic(number)


def code(code: Code) -> Act:
    return lambda pane: pane.show_code(code)


def search(text: str) -> Act:
    return lambda pane: pane.search.setText(text)


def from_notice(pane: HelpPane) -> None:
    """What a failure's details look like."""
    pane.notices.show_notice(notice_of(UserError(Code.ENGINE_CRASHED, "the log", reason="SIGILL")))
    area: NoticeArea = pane.notices
    for detail in area.findChildren(FailureDetail):
        detail.show()


def releases(pane: HelpPane) -> None:
    Releases(lambda: pane.notices, pane).offer()


STATES = [
    *(
        State(f"help-{name}", topic(number), variants=True)
        for number, name in enumerate(
            (
                "first-steps",
                "choosing",
                "memory",
                "documents",
                "privacy",
                "licences",
                "troubleshooting",
            )
        )
    ),
    State("help-code", code(Code.OUT_OF_MEMORY), variants=True),
    State("help-code-far", code(Code.HUB_GATED)),
    State("help-search", search("memory card"), variants=True),
    State("help-search-code", search("hub_gated")),
    State("help-nothing", search("submarine"), variants=True),
    State("help-notice", from_notice, variants=True),
    State("help-releases", releases),
    State("help-narrow", topic(2), variants=True, size=(480, 760)),
    State("help-narrow-search", search("token"), size=(480, 760)),
    State("help-wide", topic(6), size=(1600, 900)),
]
assert len(TOPICS) == 7  # a state for each


@contextmanager
def opened(state: State) -> Iterator[HelpPane]:
    paths = AppPaths.of_profile(Path("/home/ada"))
    window = QWidget()
    window.resize(*state.size)
    known = facts(paths, Catalogue(resources() / "catalogue.json", paths.catalogue), LANGUAGE)
    pane = HelpPane(known, window)
    pane.resize(*state.size)
    window.show()
    window.activateWindow()
    pane.setFocus()
    state.act(pane)
    for _ in range(3):
        QTest.qWait(0)
    try:
        yield pane
    finally:
        window.close()
        window.deleteLater()


def take(_: QApplication, state: State, path: Path) -> None:
    with opened(state) as pane:
        save_picture(pane, path)


if __name__ == "__main__":
    sys.exit(run("tests.ui.gallery_help", STATES, take))
