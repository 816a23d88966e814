"""What the model may do with each tool, chosen for a conversation beside the message."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.core.messages import Permission, ToolChoice
from app.core.paths import AppPaths
from app.core.python_tool.sandbox import Sandbox
from app.core.python_tool.tool import PythonTool
from app.ui.chat.transcript.permission_card import PermissionCard
from app.ui.chat.widgets.tools_button import ToolsButton
from app.ui.controls.mnemonics import without_mnemonic
from tests.helpers.tools import CALLED, FakePython, FakeTool, call, end, say
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

TURNS = [[call("functions.f", a=1), CALLED], [say("Thank you."), end()]]


def button(it: Stage) -> ToolsButton:
    it.settle()
    return it.window.pane.composer.findChild(ToolsButton)


def offered(it: Stage) -> list[str]:
    """The lines of the menu."""
    opener = button(it)
    menu = opener.menu()
    menu.popup(opener.mapToGlobal(opener.rect().topLeft()))
    texts = [without_mnemonic(each.text()) for each in menu.actions()]
    menu.close()
    return texts


def set_permission(it: Stage, tool: str, words: str) -> None:
    """With keys, from the button on."""
    opener = button(it)
    menu = opener.menu()
    menu.popup(opener.mapToGlobal(opener.rect().topLeft()))
    it.until(menu.isVisible)
    action = next(each for each in menu.actions() if without_mnemonic(each.text()).startswith(tool))
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    below = QApplication.activePopupWidget()
    assert isinstance(below, QMenu)
    wanted = next(each for each in below.actions() if without_mnemonic(each.text()) == words)
    below.setActiveAction(wanted)
    QTest.keyClick(below, Qt.Key.Key_Return)
    it.settle()


def test_without_tools_there_is_no_button(profile: AppPaths) -> None:
    with stage(profile) as it:
        assert not button(it).isVisible()


def test_a_new_conversation_begins_with_what_was_chosen(profile: AppPaths) -> None:
    used = FakeTool("f", Permission.ASK)
    with stage(profile, TURNS, tools=[lambda _: used, lambda _: FakePython(Permission.ASK)]) as it:
        assert offered(it) == ["f: Ask each time", "Python: Ask each time"]
        set_permission(it, "f", "Always")
        assert offered(it)[0] == "f: Always"
        it.ask("Do it")
        it.until_idle()
        assert len(used.calls) == 1
        tools = it.services.store.conversation(it.window.chat.conversation).tools
        assert tools.permissions == {"f": Permission.ALWAYS}
        it.window.conversation.start_new()
        assert offered(it)[0] == "f: Ask each time"


def test_a_tool_is_forbidden_in_an_open_conversation(profile: AppPaths) -> None:
    used = FakeTool("f", Permission.ASK)
    turns = [[say("Hello."), end()], *TURNS]
    with stage(profile, turns, tools=[lambda _: used]) as it:
        it.ask("Hello")
        it.until_idle()
        identity = it.window.chat.conversation
        it.services.store.choices.set_tools(identity, ToolChoice(("papers",)))
        set_permission(it, "f", "Never")
        it.ask("Do it")
        it.until_idle()
        assert used.calls == []
        assert not it.engine.prompts[-1].tools
        tools = it.services.store.conversation(identity).tools
        assert tools == ToolChoice(("papers",), {"f": Permission.NEVER})


def test_python_is_off_until_it_is_chosen_for_the_conversation(profile: AppPaths) -> None:
    switched_on = False
    python = PythonTool(lambda attachment: "", Sandbox(), lambda: switched_on)
    turns = [[say("Hello."), end()]] * 3
    with stage(profile, turns, tools=[lambda _: python]) as it:
        assert offered(it) == ["Python: Never"]
        it.ask("Hello")
        it.until_idle()
        assert not it.engine.prompts[-1].namespaces
        set_permission(it, "Python", "Ask each time")
        it.ask("Again")
        it.until_idle()
        assert [each.name for each in it.engine.prompts[-1].namespaces] == ["python"]
        it.window.conversation.start_new()
        assert offered(it) == ["Python: Never"]
        switched_on = True  # in the settings, for all conversations
        it.ask("Hello")
        it.until_idle()
        assert [each.name for each in it.engine.prompts[-1].namespaces] == ["python"]


def test_what_is_allowed_on_the_card_is_shown_in_the_menu(profile: AppPaths) -> None:
    with stage(profile, TURNS, tools=[lambda _: FakeTool("f", Permission.ASK)]) as it:
        it.ask("Do it")
        it.until_idle()
        assert it.window.pane.transcript.findChild(PermissionCard).isVisible()
        it.click("Always in this conversation")
        it.until_idle()
        assert offered(it) == ["f: Always"]
