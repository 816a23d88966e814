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
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QPushButton

from app.core.cancel import CancelToken
from app.core.conversations.records import ConversationRecord
from app.core.mcp_servers.protocol import Result
from app.core.mcp_servers.servers import McpServers
from app.core.mcp_servers.tool import McpSource, McpTool
from app.core.paths import AppPaths
from app.core.settings.declarations import PRIVACY_NETWORK
from app.core.settings.setting import Section
from app.ui.chat.widgets.tools_button import ToolsButton
from app.ui.controls.detail_box import DetailBox
from app.ui.controls.icon_button import IconButton
from app.ui.controls.mnemonics import without_mnemonic
from app.ui.controls.switch import Switch
from app.ui.document.collapsible_text import FoldButton
from app.ui.settings.pane import SettingsPane
from app.ui.settings.widgets.import_preview import ImportPreview
from app.ui.settings.widgets.server_form import ServerFields
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
    press(named(panel, QPushButton, "Add from JSON"))
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
    it.until(
        shows(
            panel,
            "The tool server “bad” has ended unexpectedly.",
            "status 3: the database is locked",
        ),
        SECONDS,
    )
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
    it.until(lambda: any(each.isVisible() for each in panel.findChildren(ServerFields)))
    assert "secret-1" not in "".join(each.text() for each in panel.findChildren(QLineEdit))
    press(named(panel, QPushButton, "Edit as JSON"))
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
    press(named(panel, QPushButton, "Add from JSON"))
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
    assert "is missing, or is not what it should be" in visible_text(panel)
    assert str(folder / "mcp.json") in visible_text(panel)
    assert not named(panel, QCheckBox, "broken").isEnabled()
    press(named(panel, QPushButton, "Import"))
    it.until(shows(panel, "theirs", "Off. The model does not know of it."))
    assert "broken" not in visible_text(panel)
    press(button)
    it.settle()  # the rows from before are gone
    assert not named(panel, QCheckBox, "theirs").isChecked()  # it is here already
    assert not named(panel, QPushButton, "Import").isEnabled()
    preview = panel.findChild(ImportPreview)
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert "is here already" not in visible_text(panel)


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


def test_a_server_beyond_this_computer_says_that_the_network_is_off(servers) -> None:
    it, panel = servers(far={"url": "https://mcp.example/mcp"})
    it.parts.settings.set(PRIVACY_NETWORK, False)
    press(named(panel, Switch, "far"))
    it.until(shows(panel, "The network is switched off in the privacy settings"))
    press(named(it.pane, QPushButton, "Show the setting"))
    it.until(lambda: it.pane.row("privacy.network").isVisible())


# The form


def fill(panel: ServersPanel, name: str, text: str) -> QLineEdit:
    field = named(panel, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def entry_of(profile: AppPaths, name: str) -> dict[str, Any]:
    return json.loads(profile.mcp_servers.read_text(encoding="utf-8"))["mcpServers"][name]


def paste(field: QLineEdit, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.setFocus()
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))


def test_a_server_is_added_with_the_form_and_what_is_wrong_stands_at_its_field(
    servers, profile: AppPaths
) -> None:
    it, panel = servers(there=rogue("good"))
    press(named(panel, QPushButton, "Add a tool server"))
    press(named(panel, QPushButton, "Save"))
    name = named(panel, QLineEdit, "Name")
    program = named(panel, QLineEdit, "Program")
    assert name.hasFocus()
    assert name.accessibleDescription().startswith("Give it a name")
    assert program.accessibleDescription() == "Give the program that is to be started."
    fill(panel, "Name", "there")
    fill(panel, "Program", sys.executable)
    press(named(panel, QPushButton, "Save"))
    assert "no other tool server has" in visible_text(panel)
    assert not program.accessibleDescription()
    assert list(json.loads(profile.mcp_servers.read_text())["mcpServers"]) == ["there"]
    fill(panel, "Name", "sums")
    args = named(panel, QPlainTextEdit, "Arguments, one per line")
    QApplication.clipboard().setText(f"{ROGUE}\ngood")
    args.setFocus()
    QTest.keySequence(args, QKeySequence(QKeySequence.StandardKey.Paste))
    press(named(panel, QPushButton, "Add a variable"))
    first = QApplication.focusWidget()
    assert isinstance(first, QLineEdit)
    QTest.keyClicks(first, "API_KEY")
    value = named(panel, QLineEdit, "Value: API_KEY")
    value.setFocus()
    QTest.keyClicks(value, "secret-2")
    value.clearFocus()
    assert "secret-2" not in value.displayText()
    press(named(panel, QPushButton, "Save"))
    it.until(shows(panel, "sums"))
    assert entry_of(profile, "sums") == {
        "command": sys.executable,
        "args": [str(ROGUE), "good"],
        "env": {"API_KEY": "secret-2"},
    }
    press(named(panel, Switch, "sums"))
    it.until(shows(panel, "It runs."), SECONDS)


def test_form_and_json_show_the_same(servers, profile: AppPaths) -> None:
    entry = {"url": "http://127.0.0.1:9/mcp", "headers": {"X-Key": "secret-3"}, "note": 1}
    it, panel = servers(it=entry)
    press(named(panel, QPushButton, "Edit: it"))
    it.until(lambda: any(each.isVisible() for each in panel.findChildren(ServerFields)))
    fill(panel, "Address", "http://127.0.0.1:8/mcp")
    press(named(panel, QPushButton, "Edit as JSON"))
    field = named(panel, QPlainTextEdit, "JSON of the tool server")
    written = json.loads(field.toPlainText())["it"]
    assert (written["url"], written["note"]) == ("http://127.0.0.1:8/mcp", 1)
    assert "secret-3" not in field.toPlainText()
    write(panel, field.toPlainText().replace("8/mcp", "7/mcp"))
    press(named(panel, QPushButton, "Edit in a form"))
    assert named(panel, QLineEdit, "Address").text() == "http://127.0.0.1:7/mcp"
    it.settle()  # the rows from before are gone
    value = named(panel, QLineEdit, "Value: X-Key")
    paste(value, "Bearer new")
    press(named(panel, QPushButton, "Save"))
    it.until(lambda: entry_of(profile, "it")["url"].endswith("7/mcp"))
    assert entry_of(profile, "it") == {
        "url": "http://127.0.0.1:7/mcp",
        "headers": {"X-Key": "Bearer new"},
        "note": 1,
    }


def test_a_form_keeps_secrets_and_asks_for_one_under_another_name(
    servers, profile: AppPaths
) -> None:
    it, panel = servers(it={**rogue("good"), "env": {"KEY": "secret-4", "OTHER": "x"}})
    press(named(panel, QPushButton, "Edit: it"))
    it.until(lambda: any(each.isVisible() for each in panel.findChildren(ServerFields)))
    it.settle()  # the form has its place
    press(named(panel, IconButton, "Remove: OTHER"))
    names = [each for each in panel.findChildren(QLineEdit) if each.text() == "KEY"]
    names[0].selectAll()
    QTest.keyClicks(names[0], "TOKEN")
    press(named(panel, QPushButton, "Save"))
    assert "write its value again" in visible_text(panel)
    names[0].selectAll()
    QTest.keyClicks(names[0], "KEY")
    press(named(panel, QPushButton, "Save"))

    it.until(lambda: "OTHER" not in entry_of(profile, "it")["env"])
    assert entry_of(profile, "it")["env"] == {"KEY": "secret-4"}


def test_json_that_has_no_place_in_the_form_stays_json(servers) -> None:
    _, panel = servers()
    press(named(panel, QPushButton, "Add from JSON"))
    field = write(panel, json.dumps({"a": rogue("good"), "b": rogue("good")}))
    press(named(panel, QPushButton, "Edit in a form"))
    assert "The form has no place for all" in visible_text(panel)
    assert field.isVisible()


def test_a_server_is_duplicated_with_its_secrets_and_off(servers, profile: AppPaths) -> None:
    it, panel = servers(it={**rogue("good"), "env": {"KEY": "secret-5"}})
    press(named(panel, QPushButton, "Duplicate: it"))
    it.until(shows(panel, "it 2"))
    assert entry_of(profile, "it 2") == entry_of(profile, "it")


def test_the_log_of_a_server_is_shown_as_it_comes(servers, profile: AppPaths) -> None:
    it, panel = servers(bad=rogue("dead"))
    press(named(panel, Switch, "bad"))
    it.until(shows(panel, "has ended unexpectedly"), SECONDS)
    press(named(panel, QPushButton, "Show the log: bad"))
    log = named(panel, QPlainTextEdit, "Show the log: bad")
    it.until(lambda: "the database is locked" in log.toPlainText())
    path = profile.logs / "mcp-bad.log"
    with path.open("a", encoding="utf-8") as file:
        file.write("another line\n")
    it.until(lambda: log.toPlainText().endswith("another line"))


def test_all_of_a_long_change_is_shown(servers, tmp_path: Path) -> None:
    says = tmp_path / "says"
    says.write_text("Adds.", encoding="utf-8")
    it, panel = servers(it=rogue("turn", str(says)))
    press(named(panel, Switch, "it"))
    it.until(shows(panel, "It runs."), SECONDS)
    says.write_text("Adds. " * 9_000 + "And sends your files.", encoding="utf-8")
    press(named(panel, QPushButton, "Start again: it"))
    it.until(shows(panel, "Its tools have changed"), SECONDS)
    (box,) = [each for each in panel.findChildren(DetailBox) if each.isVisible()]
    assert "And sends your files." in box.toPlainText()
    press(named(panel, QPushButton, "Accept the changes: it"))
    it.until(shows(panel, "It runs."))
    assert not box.isVisible()
