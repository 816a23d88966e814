"""A conversation by roles and names alone, as a person with a screen reader has it: over a real
accessibility bus, with a real model.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.paths import AppPaths
from tests.helpers.atspi import (
    LINE,
    WORD,
    AccessibilityBus,
    AtspiError,
    Object,
    missing_bus,
    wait,
)
from tests.helpers.desktop import Desktop, Program, missing_tools, window_command

_MISSING = [*missing_tools(), *missing_bus()]
pytestmark = [
    pytest.mark.skipif(bool(_MISSING), reason=f"needs {', '.join(_MISSING)} (make test has them)"),
    pytest.mark.timeout(300),
]

QUESTION = "Give me a list of three colours."


@pytest.fixture
def bus() -> Iterator[AccessibilityBus]:
    with AccessibilityBus() as bus:
        yield bus


class Reader:
    """Someone who knows the window only by what the bus says of it."""

    def __init__(self, bus: AccessibilityBus, desktop: Desktop) -> None:
        self.bus = bus
        self.window = bus.window("Gloss")
        self._desktop = desktop

    def press(self, name: str, role: str = "push button") -> None:
        button = self.window.find(role, name)
        wait(lambda: button.has("enabled"), f"{name} to be there to be pressed")
        button.do("Press")

    def keys(self, *keys: str) -> None:
        for each in keys:
            self._desktop.press(each)

    def messages(self) -> list[Object]:
        items = self.window.find("list", "Conversation").children()
        return [each for each in items if each.role == "list item"]

    def has_focus(self, role: str, name: str) -> Object:
        def found() -> Object | None:
            focus = self.window.focused()
            return focus if focus.role == role and name in focus.name else None

        return wait(found, f"the focus on {role} {name!r}, not on {self.window.focused()!r}")

    def answer(self) -> Object:
        """The last message, once it can be answered again."""
        button = "Answer again"
        wait(lambda: self.messages()[-1].every("push button", button), "the answer", 90)
        return self.messages()[-1]

    def choose_model(self, name: str) -> None:
        """By the keys of its menu, as they say what they have gone to."""
        picker = self.window.find("button menu", "Model: ")
        wait(lambda: picker.name != "Model: Model", "the models")
        picker.do("ShowMenu")
        heard: list[str] = []
        while len(heard) < 20:
            self.keys("Down")
            item = self.bus.focus()
            heard.append(item.name if item else "")
            if name in heard[-1]:
                self.keys("Return")
                wait(lambda: name in picker.name, f"the model {name}")
                return
        raise AssertionError(f"{name} is not offered, only {heard}")


def test_a_conversation_by_roles_and_names(
    desktop: Desktop, bus: AccessibilityBus, folder: Path, starter_model: Path
) -> None:
    config = AppPaths.of_profile(folder).config
    config.mkdir()
    (config / "settings.toml").write_text("[sampling]\nmax_tokens = 512\n")  # it may repeat itself
    with desktop.start(window_command(folder), bus.environment()) as program:
        program.wait_for_window()
        reader = Reader(bus, desktop)
        reader.choose_model("SmolLM2")
        ask(reader)
        read_answer(reader, bus)
        stop_and_edit(reader)
        retry(reader)
        change_a_setting(reader)
        end(program)


def ask(reader: Reader) -> None:
    field = reader.window.find("text", "Message")
    reader.has_focus("text", "Message")
    field.grab_focus()
    field.write(QUESTION)
    reader.press("Send")
    reader.has_focus("text", "Message")
    question = reader.messages()[0]
    assert question.name == "You, message 1 of 2"
    assert question.text == QUESTION


def read_answer(reader: Reader, bus: AccessibilityBus) -> None:
    answer = reader.answer()
    assert answer.name == "Gloss, message 2 of 2"
    body = answer.find("section", "Gloss answered")
    assert answer.text == body.text and body.text in body.name
    blocks = body.children()
    assert {each.role for each in blocks} <= {"paragraph", "list", "section", "heading"}
    tops = [each.place[1] for each in blocks]
    assert tops == sorted(tops)
    read = [each for each in body.walk() if each.role == "paragraph"]
    assert read
    for each in read:
        assert each.text and each.text in body.text
        word, start, end = each.piece(0, WORD)
        assert each.text[start:end] == word and word.strip()
        line, start, end = each.piece(0, LINE)
        assert each.text[start:end] == line
    said = bus.announced()
    assert said[0] == "Gloss is answering."
    assert said.count(body.text) == 1 and said[-1] == body.text
    reader.keys("alt+End")
    assert reader.has_focus("section", "Gloss answered").path == body.path
    start = body.text.index(read[0].text)
    body.select(start, start + 2)
    assert body.selection == (start, start + 2)
    assert read[0].selection == (0, 2)
    reader.keys("shift+Right")
    wait(lambda: read[0].selection == (0, 3), "a selection by keys")
    reader.keys("ctrl+l")


def stop_and_edit(reader: Reader) -> None:
    reader.press("Edit this message")
    editor = reader.has_focus("text", "Your message")
    assert editor.text == QUESTION
    editor.write("Write a very long story about the sea.")
    send = [each for each in reader.window.every("push button", "Send") if each.has("enabled")]
    send[0].do("Press")
    reader.window.find("push button", "Stop")
    reader.has_focus("text", "Message")
    wait(lambda: reader.messages()[-1].text, "the first words", 60)
    reader.press("Stop")
    reader.answer()
    reader.has_focus("text", "Message")
    assert reader.messages()[0].text == "Write a very long story about the sea."


def retry(reader: Reader) -> None:
    before = reader.messages()[-1]
    before.find("push button", "Answer again").do("Press")
    wait(lambda: reader.messages()[-1].path != before.path, "another answer", 60)
    reader.window.focused()
    wait(lambda: reader.messages()[-1].text, "the first words", 60)
    reader.press("Stop")
    answer = reader.answer()
    versions = [each.name for each in answer.every("panel") if "/" in each.name]
    assert versions and versions[0].startswith("2/2")
    answer.find("push button", "Previous version")


def change_a_setting(reader: Reader) -> None:
    reader.press("Settings", role="check box")
    reader.press("Appearance", role="check box")
    switch = reader.window.find("check box", "Wrap long lines of code")
    assert not switch.has("checked")
    switch.do("Toggle")
    wait(lambda: switch.has("checked"), "the setting")
    reader.keys("ctrl+1")
    reader.window.find("list", "Conversation")


def end(program: Program) -> None:
    program.process.terminate()
    status, output = program.finish()
    assert status == 0
    assert "Error calling Python override" not in output


def test_every_control_of_every_pane_has_a_name(
    desktop: Desktop, bus: AccessibilityBus, folder: Path
) -> None:
    with desktop.start(window_command(folder), bus.environment()) as program:
        program.wait_for_window()
        reader = Reader(bus, desktop)
        window = reader.window
        window.find("text", "Message").write("Hello")
        reader.press("Send")
        reader.answer()
        nameless = {"chat": unnamed(window)}
        for pane in ("Models", "Settings"):
            reader.press(pane, role="check box")
            window.find("text", "Find a model" if pane == "Models" else "Search settings")
            nameless[pane] = unnamed(window)
        for section in window.find("filler", "Sections").children():
            section.do("Press")
            nameless[section.name] = unnamed(window)
        for keys, role, name in (
            ("F1", "push button", "Close the help"),
            ("ctrl+shift+a", "list", "Assistants"),
            ("ctrl+slash", "dialog", "Keyboard shortcuts"),
            ("ctrl+shift+i", "dialog", "Instructions"),
            ("ctrl+p", "check box", "With the reasoning"),
            ("ctrl+i", "list", "Messages"),
            ("ctrl+f", "text", "Find in this conversation"),
        ):
            reader.keys("ctrl+1", keys)
            window.find(role, name)
            nameless[keys] = unnamed(window)
            reader.keys("Escape")
        assert {where: found for where, found in nameless.items() if found} == {}
        end(program)


def unnamed(window: Object) -> list[str]:
    """The controls whose purpose cannot be heard: without a name, or with a mere sign for one."""
    found = []
    for each in window.walk():
        can_be_pressed = "Action" in each.interfaces and {"Press", "Toggle"} & set(each.actions)
        if not can_be_pressed and not each.has("focusable"):
            continue
        names = [each.name, *(label.name for label in each.labels)]
        if each.role == "combo box":  # its name is its value
            names = names[1:]
        if not any(letter.isalpha() for name in names for letter in name):
            found.append(f"{each!r} in {each.parent!r}")
    return found


@pytest.mark.parametrize("seconds", [5, pytest.param(120, marks=pytest.mark.soak)])
def test_what_is_read_may_go_at_any_time(
    desktop: Desktop, bus: AccessibilityBus, seconds: int
) -> None:
    """Someone walks about in a conversation that is written, deleted and switched meanwhile, and
    asks for things that were there before."""
    command = [sys.executable, "-m", "tests.helpers.changing_conversation", str(seconds)]
    with desktop.start(command, bus.environment()) as program:
        window = bus.window("Conversation")
        walk, calls = Walk(window), 0
        end = time.monotonic() + seconds - 1
        while time.monotonic() < end and program.process.poll() is None:
            calls += walk.step()
        status, output = program.finish()
    assert status == 0, output
    assert "changes:" in output and calls > seconds
    assert "Error calling Python override" not in output, output
    assert "Traceback" not in output, output


class Walk:
    """At random from the window down, and back to what was met before."""

    def __init__(self, window: Object) -> None:
        self._window = window
        self._random = random.Random(2)
        self._met: list[Object] = []

    def step(self) -> int:
        """The number of objects that answered."""
        answered = 0
        at = self._window
        try:
            while below := at.children():
                at = self._random.choice(below[-10:])
                self._met.append(at)
                self._ask(at)
                answered += 1
            if self._met:  # the window may not have any children yet
                self._ask(self._random.choice(self._met[-2000:]))
        except (AtspiError, ValueError):  # it has gone
            pass
        return answered

    def _ask(self, at: Object) -> None:
        offered = at.interfaces
        _ = (at.name, at.role, at.place, at.states, at.parent.index)
        if "Text" in offered:
            length = len(at.text)
            _ = (at.piece(0, LINE), at.piece(length // 2, WORD), at.selection, at.caret)
            if length > 3 and self._random.random() < 0.1:
                at.select(0, 3)
        if "Action" in offered and self._random.random() < 0.05 and "SetFocus" in at.actions:
            at.do("SetFocus")
