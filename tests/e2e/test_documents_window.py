"""The user's own documents in the real window: real keys, a real index, the real starter model."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from app.core.conversations.records import MessageState
from app.core.conversations.store import ConversationStore
from app.core.paths import AppPaths
from app.core.settings.declarations import ENGINE_THREADS, SAMPLING_TEMPERATURE
from app.core.settings.store import SettingsStore
from tests.helpers.desktop import Desktop, Program, missing_tools, wait_for, window_command
from tests.helpers.network_log import network_sockets_in
from tests.helpers.offline import sealed

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"needs {', '.join(missing_tools())} (make test installs them)"
)

QUESTION = "When does the last ferry to Skarholm leave?"
ANSWER = "21:40"
SECONDS = 120


def updated(paths: AppPaths) -> bool:
    """Whether the one index that there is was made whole."""
    for index in (paths.data / "collections").glob("*.db"):
        with closing(sqlite3.connect(f"{index.as_uri()}?mode=ro", uri=True)) as database:
            try:
                return bool(database.execute("SELECT updated_at FROM state").fetchone()[0])
            except (sqlite3.OperationalError, TypeError):  # its tables are being made
                return False
    return False


def answer_in(paths: AppPaths) -> str:
    """The text of the answer, once it is complete."""
    query = (
        "SELECT part.text FROM message JOIN part ON part.message_id = message.id"
        " WHERE message.role = 'assistant' AND message.state = ? AND part.channel = 'final'"
    )
    url = f"{paths.database.as_uri()}?mode=ro"
    with closing(sqlite3.connect(url, uri=True)) as database:
        row = database.execute(query, (MessageState.COMPLETE.value,)).fetchone()
    return row[0] if row else ""


def dialog_of(desktop: Desktop, program: Program, window: str) -> str:
    """Asks for a folder. What is pressed before the window is active opens nothing: without a
    window manager nothing tells when it is."""

    def opened() -> list[str]:
        desktop.press("ctrl+shift+d")
        desktop.press("space")  # New from a folder…
        time.sleep(1)
        return [each for each in program.windows() if each != window]

    return wait_for(opened, "the dialog")[0]


@pytest.mark.usefixtures("starter_model")
def test_a_folder_is_chosen_and_asked_about(
    desktop: Desktop, tmp_path: Path, profile: AppPaths
) -> None:
    folder = tmp_path / "Harbour"
    folder.mkdir()
    ferry = f"<h1>Ferry</h1><p>The last ferry to Skarholm leaves at {ANSWER}.</p>"
    (folder / "ferry.html").write_text(ferry, "utf-8")
    (folder / "harbour.txt").write_text("The harbour master is called Ingrid Solvang.\n", "utf-8")
    log = tmp_path / "network.log"
    settings = SettingsStore(profile.settings)
    settings.set(ENGINE_THREADS, 1)  # quick also on a busy machine
    settings.set(SAMPLING_TEMPERATURE, 0.0)  # the same answer each time
    with desktop.start(sealed(log, *window_command(profile.data.parent))) as program:
        window = program.wait_for_window()
        desktop.xdotool("windowfocus", "--sync", dialog_of(desktop, program, window))
        desktop.type(str(folder))
        desktop.press("Return")
        wait_for(lambda: updated(profile), "the index", SECONDS)
        desktop.xdotool("windowfocus", "--sync", window)
        desktop.press("Escape")
        desktop.press("ctrl+a")
        desktop.type(QUESTION)
        desktop.press("Return")
        assert ANSWER in wait_for(lambda: answer_in(profile), "the answer", SECONDS)
        family = [psutil.Process(pid) for pid in program.pids()]
        desktop.press("ctrl+q")
        assert program.finish() == (0, "")
    assert psutil.wait_procs(family, 10)[1] == []
    with closing(ConversationStore.open(profile.database)) as store:
        question, _ = store.path(store.conversations(limit=1)[0].id)
    assert question.message.text == QUESTION
    passages = [part.text for part in question.message.parts if part.author is not None]
    assert any(ANSWER in text for text in passages)
    assert not log.exists() or network_sockets_in(log) == []
