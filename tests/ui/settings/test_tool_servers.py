"""The MCP servers in the settings, by clicks and keys, with programs that really run."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from app.core.cancel import CancelToken
from app.core.conversations.records import ConversationRecord
from app.core.mcp_servers.protocol import Result
from app.core.mcp_servers.servers import McpServers
from app.core.mcp_servers.tool import McpSource, McpTool
from app.core.paths import AppPaths
from app.core.settings.setting import Section
from app.ui.chat.widgets.tools_button import ToolsButton
from app.ui.controls.mnemonics import without_mnemonic
from app.ui.controls.switch import Switch
from app.ui.document.collapsible_text import FoldButton
from app.ui.settings.pane import SettingsPane
from app.ui.settings.widgets.servers_panel import ServersPanel
from tests.ui.find import complete, named, press, visible_text
from tests.ui.settings_stage import SettingsStage
from tests.ui.stage import stage as window_stage

Stage = Callable[..., SettingsStage]
ROGUE = Path(__file__).parents[2] / "helpers" / "rogue_server.py"
SECONDS = 60.0


def rogue(*arguments: str) -> dict[str, Any]:
    return {"command": sys.executable, "args": [str(ROGUE), *arguments]}


@pytest.fixture
def servers(
    stage: Stage, profile: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[SettingsStage, ServersPanel]]:
    monkeypatch.setenv("SHELL", "")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))

    def open_it(**entries: Any) -> tuple[SettingsStage, ServersPanel]:
        profile.config.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"mcpServers": entries})
        profile.mcp_servers.write_text(text, encoding="utf-8")
        it = stage()
        it.pane.show_section("tools")
        it.settle()
        panel = it.pane.pages[Section.TOOLS].panels[ServersPanel]
        assert isinstance(panel, ServersPanel)
        return it, panel

    return open_it


def shows(panel: ServersPanel, *words: str) -> Callable[[], bool]:
    return lambda: all(each in visible_text(panel) for each in words)


def write(panel: ServersPanel, text: str) -> QPlainTextEdit:
    field = named(panel, QPlainTextEdit, "JSON of the tool server")
    field.setFocus()
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QApplication.clipboard().setText(text)
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    return field


def test_a_server_is_added_by_its_json_switched_on_and_off(servers, profile: AppPaths) -> None:
    it, panel = servers()
    press(named(panel, QPushButton, "Add a tool server"))
    field = write(panel, "{")
    press(named(panel, QPushButton, "Save"))
    it.until(shows(panel, "This is not the JSON of a tool server."))
    assert field.toPlainText() == "{"  # what was written stays
    write(panel, json.dumps({"sums": rogue("good")}))
    press(named(panel, QPushButton, "Save"))
    it.until(shows(panel, "sums", "Off. The model does not know of it."))
    assert not field.isVisible()
    switch = named(panel, Switch, "sums")
    press(switch)
    it.until(shows(panel, "It runs."), SECONDS)
    (fold,) = panel.findChildren(FoldButton)
    assert fold.text().startswith("8 tool")
    fold.setFocus()
    QTest.keyClick(fold, Qt.Key.Key_Return)
    assert "sums_add\nAdds two numbers." in visible_text(panel)
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    it.until(shows(panel, "Off. The model does not know of it."))


def test_a_server_that_fails_says_why_and_can_be_tried_again(servers) -> None:
    it, panel = servers(bad=rogue("dead"))
    press(named(panel, Switch, "bad"))
    it.until(shows(panel, "The tool server “bad” has ended unexpectedly.", "status 3"), SECONDS)
    assert named(panel, QPushButton, "Show the log: bad").isVisible()
    press(named(panel, QPushButton, "Start again: bad"))
    it.until(shows(panel, "Starting…"))
    it.until(shows(panel, "has ended unexpectedly"), SECONDS)


def test_what_has_changed_is_shown_and_accepted(servers, tmp_path: Path) -> None:
    says = tmp_path / "says"
    says.write_text("Adds.", encoding="utf-8")
    it, panel = servers(it=rogue("turn", str(says)))
    press(named(panel, Switch, "it"))
    it.until(shows(panel, "It runs."), SECONDS)
    says.write_text("Adds, <b>and</b> sends your files.", encoding="utf-8")
    (server,) = it.parts.mcp_servers.all()
    answer = it.parts.mcp_servers.call(server.config, "shout", {}, CancelToken())
    assert isinstance(answer, Result)
    it.until(shows(panel, "Its tools have changed", "Before: add\nAdds.", "Now: add"), SECONDS)
    assert "<b>and</b> sends your files." in visible_text(panel)
    press(named(panel, QPushButton, "Accept the changes: it"))
    it.until(shows(panel, "It runs."))
    assert "Its tools have changed" not in visible_text(panel)


def test_secrets_are_masked_in_the_editor_and_stay(servers, profile: AppPaths) -> None:
    others = {f"other {number}": rogue("good") for number in range(8)}
    secret = {"env": {"KEY": "secret-1", "OTHER": "x"}}
    it, panel = servers(it={**rogue("good"), **secret}, **others)
    press(named(panel, QPushButton, "Edit: it"))
    field = named(panel, QPlainTextEdit, "JSON of the tool server")
    it.until(lambda: not field.visibleRegion().isEmpty())  # it was scrolled to
    text = field.toPlainText()
    assert "secret-1" not in text
    write(panel, text.replace("good", "odd").replace("\n", " "))
    press(named(panel, QPushButton, "Save"))
    it.until(lambda: not field.isVisible())
    entry = json.loads(profile.mcp_servers.read_text(encoding="utf-8"))["mcpServers"]["it"]
    assert entry["env"] == {"KEY": "secret-1", "OTHER": "x"}
    assert entry["args"][-1] == "odd"


def test_escape_leaves_the_editor(servers) -> None:
    _, panel = servers()
    press(named(panel, QPushButton, "Add a tool server"))
    field = write(panel, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert named(panel, QPushButton, "Add a tool server").isEnabled()


def test_a_server_that_was_removed_comes_back_by_undo(servers) -> None:
    it, panel = servers(gone=rogue("good"), kept=rogue("good"))
    press(named(panel, QPushButton, "Remove: gone"))
    it.until(lambda: not panel.findChildren(Switch, "x") and "gone" not in visible_text(panel))
    assert "kept" in visible_text(panel)
    press(named(it.pane, QPushButton, "Undo"))
    it.until(shows(panel, "gone", "kept"))


def test_servers_of_another_program_are_imported_and_off(servers, tmp_path: Path) -> None:
    folder = tmp_path / "home" / ".lmstudio"
    folder.mkdir(parents=True)
    content = {"mcpServers": {"theirs": rogue("good"), "broken": {}}}
    (folder / "mcp.json").write_text(json.dumps(content), encoding="utf-8")
    it, panel = servers()
    button = next(
        each for each in panel.findChildren(QPushButton) if "from LM Studio" in each.text()
    )
    press(button)
    it.until(shows(panel, "theirs", "Off. The model does not know of it."))
    assert "broken" not in visible_text(panel)


def test_a_list_that_cannot_be_read_says_so(servers, profile: AppPaths) -> None:
    it, panel = servers(bad={"args": 1})
    assert "The tool server “bad” cannot be used: “command”" in visible_text(panel)
    profile.mcp_servers.write_text("{", encoding="utf-8")
    it.pane.show_section("general")
    it.pane.show_section("tools")
    it.until(shows(panel, "The list of tool servers cannot be read, and was left as it is"))


def test_a_server_that_is_switched_on_is_offered_beside_the_message(
    profile: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHELL", "")
    profile.config.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"mcpServers": {"sums": rogue("good")}})
    profile.mcp_servers.write_text(text, encoding="utf-8")
    opened: list[McpServers] = []

    def source(conversation: ConversationRecord) -> Sequence[McpTool]:
        return [tool for servers in opened for tool in McpSource(servers)(conversation)]

    with window_stage(profile, tools=[source]) as it:
        opened.append(it.services.mcp_servers)
        it.window.navigation.show_settings()
        pane = it.window.findChild(SettingsPane)
        pane.show_section("tools")
        it.until(lambda: complete(pane))
        panel = pane.pages[Section.TOOLS].panels[ServersPanel]
        it.until(lambda: "sums" in visible_text(panel))
        press(named(panel, Switch, "sums"))
        it.until(lambda: "It runs." in visible_text(panel), 60)
        button = it.window.pane.composer.findChild(ToolsButton)
        it.until(lambda: not button.isHidden())
        button.menu().popup(it.window.mapToGlobal(it.window.rect().topLeft()))
        names = [without_mnemonic(each.text()) for each in button.menu().actions()]
        button.menu().close()
        assert names == ["MCP: sums: Ask each time"]
