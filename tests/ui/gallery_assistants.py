"""Pictures of assistants, for the eye.

    python -m tests.ui.gallery_assistants build/screenshots [state …]

Each state in light, dark and high contrast, from right to left, at 200 % and with large text.
Nothing is compared: look at them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.assistants.assistant import Assistant
from app.core.assistants.prompt import SavedPrompt
from app.core.assistants.shared_file import write_shared
from app.core.assistants.store import AssistantStore, PromptStore
from app.core.messages import Effort
from app.core.paths import AppPaths
from app.ui.assistants.widgets.assistant_button import AssistantButton
from tests.ui.gallery import fill
from tests.ui.picture import save_picture
from tests.ui.stage import Stage, stage
from tests.ui.variants import run

COOK = Assistant(
    name="Cook for two",
    icon="🍲",
    description="Dishes of the season, quick, without meat.",
    instructions="Propose one dish at a time for two people, ready in 40 minutes.\n\n"
    "- No meat, no fish.\n- Weights in grams.\n- Begin with what has to be bought.",
    effort=Effort.LOW,
    temperature=0.9,
    model="gpt-oss-20b",
    starters=("What can I cook today?", "I have leeks, potatoes and cream."),
)
LATIN = Assistant(name="Latin teacher", instructions="Teach Latin.")
PROMPTS = (
    SavedPrompt("Reply by e-mail", "Answer this e-mail {{how}}, for {{name}}:\n\n{{e-mail}}"),
    SavedPrompt("Explain to a child", "Explain {{thing}} to a child of nine."),
    SavedPrompt("Check my German", "Correct this German text, and say why:\n\n{{text}}"),
)


def welcome(it: Stage) -> None:
    it.until(lambda: it.engine.loaded is not None)
    it.window.models.assistants.choose("tutor")
    it.settle()


def assistant_menu(it: Stage) -> None:
    welcome(it)
    button = it.window.pane.composer.findChild(AssistantButton)
    menu = button.menu()
    place = button.mapToGlobal(button.rect().topLeft())
    menu.aboutToShow.emit()
    place.setY(place.y() - menu.sizeHint().height())
    menu.popup(place)


def asked(it: Stage) -> None:
    welcome(it)
    it.ask("Teach me how fractions work.")
    it.until_idle()


def manager(it: Stage) -> None:
    it.until(lambda: it.engine.loaded is not None)
    it.window.models.assistants.choose("coder")
    it.window.actions_.assistants.trigger()
    it.settle()


def editor(it: Stage) -> None:
    it.until(lambda: it.engine.loaded is not None)
    it.window.actions_.assistants.trigger()
    it.settle()


def deleted(it: Stage) -> None:
    editor(it)
    it.window.models.assistants.delete(it.window.models.assistants.own[0].id)
    it.settle()


def preview(it: Stage) -> None:
    editor(it)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cook.json"
        write_shared(path, COOK)
        it.window.models.assistants.preview(path)
        it.settle()


def slash(it: Stage) -> None:
    it.until(lambda: it.engine.loaded is not None)
    it.field.setFocus()
    it.type("/")


def prompts(it: Stage) -> None:
    it.field.setFocus()
    it.type("/")
    QTest.keyClick(it.field, Qt.Key.Key_Up)
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    it.settle()


def variable(it: Stage) -> None:
    slash(it)
    QTest.keyClick(it.field, Qt.Key.Key_Return)


@dataclass
class State:
    name: str
    act: Callable[[Stage], None]
    variants: bool = True


STATES = [
    State("assistant-welcome", welcome),
    State("assistant-menu", assistant_menu),
    State("assistant-asked", asked),
    State("assistant-manager", manager),
    State("assistant-editor", editor),
    State("assistant-deleted", deleted),
    State("assistant-preview", preview),
    State("prompt-picker", slash),
    State("prompt-variable", variable),
    State("prompts", prompts),
]


def take(_: QApplication, state: State, path: Path) -> None:
    with tempfile.TemporaryDirectory() as profile:
        paths = AppPaths.of_profile(Path(profile))
        for each in (COOK, LATIN):
            AssistantStore(paths.assistants).add(each)
        for prompt in PROMPTS:
            PromptStore(paths.prompts).add(prompt)
        with stage(paths, fill=fill) as it:
            state.act(it)
            QTest.qWait(150)
            save_picture(it.window, path)


if __name__ == "__main__":
    sys.exit(run("tests.ui.gallery_assistants", STATES, take))
