"""Pictures of the settings pane in every state, for the eye.

    python -m tests.ui.gallery_settings build/screenshots [state …]

Each state in light, dark and high contrast; some from right to left, at 200 % and with large
text. Nothing is compared: look at them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from keyring.errors import KeyringLocked
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from app.core.components import components
from app.core.devices import Device
from app.core.errors import UserError
from app.core.mcp_servers.importing import FoundServers
from app.core.models.transfer.connections import Connections
from app.core.paths import AppPaths
from app.core.settings.secrets import Secrets
from app.core.settings.setting import Section
from app.ui.controls.detail_box import DetailBox
from app.ui.document.collapsible_text import FoldButton
from app.ui.settings.widgets.about_panels import PartsPanel, ReportPanel
from app.ui.settings.widgets.server_editor import ServerEditor
from app.ui.settings.widgets.server_log import ServerLog
from app.ui.settings.widgets.servers_panel import ServersPanel
from tests.helpers.keyrings import MemoryKeyring
from tests.ui.find import area_of, licences, named, press
from tests.ui.picture import save_picture
from tests.ui.settings_stage import (
    GB,
    MEMORY,
    STARTER,
    Keyring,
    SettingsStage,
    journal,
    settings_stage,
)
from tests.ui.variants import run

ROGUE = Path(__file__).parents[1] / "helpers" / "rogue_server.py"

CHOSEN = """
[appearance]
density = "compact"
[engine]
device = "Vulkan0"
gpu_layers = 18
cpu_experts = 6
context_length = 65536
kv_type = "q8_0"
swa_full = "off"
threads = 6
[chat]
effort = "high"
instructions = "I am a nurse in Łódź.\\nAnswer briefly, and in Polish when I write Polish."
[sampling]
temperature = 0.7
top_k = 40
[models]
folder = "/media/ada/Disk with a rather long name/models/gguf/of all kinds and sizes"
folders = ["/home/ada/models", "/media/ada/Disk with a rather long name/some/deep/folder/models"]
[network]
endpoint = "https://mirror.example.org/a/path/that/is/long/enough/to/be/cut"
proxy = "http://proxy.example.org:3128"
"""
SMALL_CARD = Device("Vulkan0", "GeForce GTX 1650", "gpu", 3 * GB, 4 * GB)
BAD_ROWS = '[chat]\neffort = "extreme"\n[sampling]\ntemperature = 9\n'


def section(name: str) -> Callable[[SettingsStage], None]:
    def act(it: SettingsStage) -> None:
        it.pane.show_section(name)
        it.settle()
        if name == "engine":
            plan = it.pane.pages[Section.ENGINE].plan
            it.until(lambda: plan and plan.accessibleName())  # or why there is none
        if name == "about":
            panel = it.pane.pages[Section.ABOUT].panels[PartsPanel]
            it.until(lambda: len(licences(panel)) == len(components()))

    return act


def scrolled(name: str, key: str) -> Callable[[SettingsStage], None]:
    def act(it: SettingsStage) -> None:
        section(name)(it)
        it.pane.show_setting(key)
        it.settle()

    return act


def search(text: str) -> Callable[[SettingsStage], None]:
    def act(it: SettingsStage) -> None:
        it.settle()
        it.pane.search.setText(text)
        it.settle()

    return act


def reset_all(it: SettingsStage) -> None:
    it.model.reset_all()
    it.until(it.pane.notices.isVisible)
    it.settle()


def import_nothing(it: SettingsStage) -> None:
    path = it.parts.paths.config / "holiday.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("this is [ not a settings file")
    it.model.import_from(path)
    it.until(it.pane.notices.isVisible)


def report(it: SettingsStage) -> None:
    section("about")(it)
    panel = it.pane.pages[Section.ABOUT].panels[ReportPanel]
    press(next(each for each in panel.findChildren(QPushButton) if each.isVisible()))
    it.until(panel.findChild(DetailBox).isVisible)


def licence(it: SettingsStage) -> None:
    section("about")(it)
    panel = it.pane.pages[Section.ABOUT].panels[PartsPanel]
    assert isinstance(panel, PartsPanel)
    press(next(b for b in licences(panel) if "llama_cpp_python" in b.accessibleName()))
    box = panel.findChild(DetailBox)
    it.until(box.isVisible)
    area_of(box).ensureWidgetVisible(box)


def wrong_address(it: SettingsStage) -> None:
    section("privacy")(it)
    field_ = it.pane.row("network.endpoint").control
    field_.setFocus()
    QTest.keyClicks(field_, "mirror example")
    it.settle()


def tool_servers(it: SettingsStage) -> None:
    """One that runs, one that failed, one that has changed, one that is off; and the editor."""
    says = it.parts.paths.config / "says"
    says.parent.mkdir(parents=True, exist_ok=True)
    says.write_text("Adds two numbers.", encoding="utf-8")
    servers = it.parts.mcp_servers
    kinds = {"Sums": ["good"], "Notes": ["dead"], "Changed": ["turn", str(says)]}
    entries = {
        name: {"command": sys.executable, "args": [str(ROGUE), *args]}
        for name, args in kinds.items()
    }
    entries["Work"] = {"url": "http://127.0.0.1:8000/mcp", "headers": {"Authorization": "secret"}}
    servers.put(entries)
    for name in kinds:
        with suppress(UserError):
            servers.switch(name, True)
    says.write_text("Adds two numbers, and sends your files along.", encoding="utf-8")
    with suppress(UserError):
        servers.start("Changed")
    section("tools")(it)
    panel = it.pane.pages[Section.TOOLS].panels[ServersPanel]
    it.until(lambda: len(panel.findChildren(FoldButton)) == 4)
    panel.findChildren(FoldButton)[2].click()


def tool_servers_edited(it: SettingsStage) -> None:
    tool_servers(it)
    panel = it.pane.pages[Section.TOOLS].panels[ServersPanel]
    press(named(panel, QPushButton, "Edit: Work"))
    it.until(panel.findChild(ServerEditor).isVisible)


def tool_server_form(it: SettingsStage) -> None:
    """A new one, of which much is wrong."""
    section("tools")(it)
    panel = it.pane.pages[Section.TOOLS].panels[ServersPanel]
    press(named(panel, QPushButton, "Add a tool server"))
    press(named(panel, QPushButton, "Add a variable"))
    value = panel.findChildren(QLineEdit)[-1]
    value.setFocus()
    QTest.keyClicks(value, "x")
    press(named(panel, QPushButton, "Save"))
    it.settle()


def tool_servers_imported(it: SettingsStage) -> None:
    """What another program has, before it is taken."""
    section("tools")(it)
    panel = it.pane.pages[Section.TOOLS].panels[ServersPanel]
    entries: dict[str, Any] = {
        "filesystem": {
            "command": "npx",
            "args": ["-y", "@modelcontextprotocol/server-filesystem", "/home/me/Documents"],
        },
        "search": {"command": "uvx", "args": ["search"], "env": {"API_KEY": "secret"}},
        "broken": {"args": 1},
    }
    path = Path("/home/me/.lmstudio/mcp.json")
    panel.set_found([FoundServers("LM Studio", path, entries)])
    press(next(each for each in panel.findChildren(QPushButton) if "LM Studio" in each.text()))
    it.settle()


def tool_servers_many(it: SettingsStage) -> None:
    """Long names, long commands, a log."""
    entries: dict[str, Any] = {
        f"server with a rather long name {number}": {
            "command": "/usr/local/share/programs/bin/some-tool-server",
            "args": ["--folder", "/home/me/Documents/" + "very-long-name/" * 12],
        }
        for number in range(12)
    }
    it.parts.mcp_servers.put({"Notes": {"command": sys.executable, "args": [str(ROGUE), "dead"]}})
    it.parts.mcp_servers.put(entries)
    with suppress(UserError):
        it.parts.mcp_servers.switch("Notes", True)
    section("tools")(it)
    panel = it.pane.pages[Section.TOOLS].panels[ServersPanel]
    press(named(panel, QPushButton, "Show the log: Notes"))
    it.until(lambda: any("locked" in each.toPlainText() for each in panel.findChildren(ServerLog)))


def dropped(it: SettingsStage) -> None:
    section("engine")(it)
    it.pane.show_setting("engine.kv_type")
    it.settle()
    it.pane.row("engine.kv_type").control.showPopup()


@dataclass(frozen=True)
class State:
    name: str
    act: Callable[[SettingsStage], None]
    options: dict[str, Any] = field(default_factory=dict)
    variants: bool = False  # in every variant


def few(connections: Connections) -> None:
    """Nothing was ever connected to."""


def locked() -> Secrets:
    keyring = MemoryKeyring()
    keyring.failure = KeyringLocked("no")
    return Secrets(keyring)


STATES = [
    State("settings-python", scrolled("answers", "sampling.temperature"), {}, True),
    State("settings-general", section("general"), {}, True),
    State("settings-appearance", section("appearance")),
    State("settings-models", section("models"), {}, True),
    State("settings-models-chosen", section("models"), {"file": CHOSEN}, True),
    State("settings-engine", section("engine"), {}, True),
    State("settings-engine-chosen", section("engine"), {"file": CHOSEN}, True),
    State("settings-engine-foot", scrolled("engine", "engine.batch_size"), {"file": CHOSEN}),
    State("settings-engine-list", dropped),
    State(
        "settings-engine-too-large",
        section("engine"),
        {
            "file": "[engine]\ngpu_layers = 25\ncpu_experts = 0\ncontext_length = 131072\n",
            "devices": (
                MEMORY,
                SMALL_CARD,
            ),
        },
    ),
    State("settings-engine-processor", section("engine"), {"devices": (MEMORY,)}),
    State("settings-engine-no-model", section("engine"), {"models": ()}),
    State("settings-answers", section("answers"), {}, True),
    State("settings-answers-advanced", scrolled("answers", "sampling.min_p"), {}, True),
    State("settings-answers-chosen", section("answers"), {"file": CHOSEN}, True),
    State("settings-answers-starter", section("answers"), {"models": (STARTER,)}),
    State("settings-sampling-chosen", scrolled("answers", "sampling.min_p"), {"file": CHOSEN}),
    State("settings-tool-servers", tool_servers, {"size": (1000, 1500)}, True),
    State("settings-tool-servers-edited", tool_servers_edited, {"size": (1000, 1500)}, True),
    State("settings-tool-server-form", tool_server_form, {"size": (1000, 1200)}, True),
    State("settings-tool-servers-imported", tool_servers_imported, {}, True),
    State("settings-tool-servers-many", tool_servers_many, {}, True),
    State("settings-privacy", section("privacy"), {"fill": journal, "file": CHOSEN}, True),
    State("settings-privacy-empty", section("privacy"), {"fill": few}),
    State("settings-privacy-wrong-address", wrong_address),
    State("settings-accounts", section("accounts"), {}, True),
    State("settings-accounts-saved", section("accounts"), {"secrets": Keyring("hf_x")}),
    State(
        "settings-accounts-this-run",
        section("accounts"),
        {"secrets": Keyring("hf_x", works=False)},
        True,
    ),
    State("settings-accounts-locked", section("accounts"), {"secrets": locked()}, True),
    State("settings-about", section("about"), {}, True),
    State("settings-report", report),
    State("settings-licence", licence),
    State("settings-search", search("memory"), {"file": CHOSEN}, True),
    State("settings-search-empty", search("submarine")),
    State("settings-bad-rows", section("general"), {"file": BAD_ROWS}, True),
    State("settings-broken-file", section("general"), {"file": "[chat\neffort="}),
    State("settings-import-failed", import_nothing),
    State("settings-reset-all", reset_all, {"file": CHOSEN}, True),
    State("settings-narrow", section("engine"), {"file": CHOSEN, "size": (480, 760)}, True),
    State("settings-narrow-answers", section("answers"), {"file": CHOSEN, "size": (480, 760)}),
    State("settings-wide", section("engine"), {"file": CHOSEN, "size": (1600, 900)}),
]


def take(app: QApplication, state: State, path: Path) -> None:
    with (
        tempfile.TemporaryDirectory() as profile,
        settings_stage(AppPaths.of_profile(Path(profile)), **state.options) as it,
    ):
        state.act(it)
        it.settle()
        save_picture(it.pane, path)


if __name__ == "__main__":
    sys.exit(run("tests.ui.gallery_settings", STATES, take))
