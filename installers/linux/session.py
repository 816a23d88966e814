"""Gloss in a Debian of its own, on a screen of its own, used as a person uses it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from linux.root import Root
from linux.tree import IDENTIFIER

ENTRY: Final = f"/usr/share/applications/{IDENTIFIER}.desktop"


# Each look starts Gloss twice, which takes the processor from a model that computes on it.
_LOOK_SECONDS = 3.0


class Transcript:
    """Each thing that is looked at, as it is looked at."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("w", encoding="utf-8")
        self.failed = False

    def note(self, text: str) -> None:
        for stream in (self._file, sys.stdout):
            stream.write(text + "\n")
            stream.flush()

    def check(self, what: str, holds: object, detail: str = "") -> None:
        self.failed = self.failed or not holds
        self.note(f"{'ok' if holds else 'FAILED'}  {what}{f': {detail}' if detail else ''}")


class Session:
    """Gloss in that Debian, on that screen, as the person there sees it."""

    def __init__(
        self, root: Root, desktop: Any, wait: Any, pictures: Path, note: Callable[[str], None]
    ) -> None:
        self.root = root
        self.wait = wait
        self.desktop = desktop
        self._pictures = pictures
        self._note = note

    def launch(self) -> None:
        """From its desktop entry."""
        assert self.root.begin("gio", "launch", ENTRY).wait(30) == 0, "gio launch failed"
        self.focus()

    def focus(self) -> str:
        def shown() -> list[str]:
            found: str = self.desktop.xdotool("search", "--onlyvisible", "--name", "Gloss")
            return found.split()

        window: str = self.wait(shown, "the window", 60)[0]
        self.desktop.xdotool("windowfocus", "--sync", window)
        return window

    def quit(self) -> None:
        self.focus()
        self.desktop.press("ctrl+q")
        self.wait(lambda: not self.processes(), "the end of Gloss", 30)

    def ask(self, question: str) -> str:
        """The answer, read by the command that the package installed."""
        before = len(self.messages())
        self.focus()
        self.desktop.type(question)
        self.desktop.press("Return")

        def answered() -> str:
            time.sleep(_LOOK_SECONDS)
            messages = self.messages()
            if len(messages) <= before or messages[-1].get("state") == "streaming":
                return ""
            return str(messages[-1].get("answer") or messages[-1].get("text") or "").strip()

        return str(self.wait(answered, f"an answer to “{question}”", 120))

    def messages(self) -> list[dict[str, Any]]:
        """Of the newest conversation."""
        conversations = self.facts("chats", "list")
        found: list[dict[str, Any]] = conversations.get("conversations", [])
        if not found:
            return []
        return list(self.facts("chats", "show", str(found[0]["id"])).get("messages", []))

    def facts(self, *command: str) -> dict[str, Any]:
        done = self.root.person("gloss", *command, "--json")
        return dict(json.loads(done.stdout)) if done.returncode == 0 else {}

    def processes(self, word: str = "") -> list[int]:
        """Of Gloss in that Debian; with `word`, those that were started with it."""
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                program = str((folder / "exe").readlink())
                words = (folder / "cmdline").read_bytes().decode().split("\0")
            except OSError:
                continue
            ours = program.startswith(f"{self.root.folder}/usr/lib/gloss/")
            if ours and (not word or word in words):
                found.append(int(folder.name))
        return found

    def picture(self, name: str) -> None:
        self.desktop.screenshot(self._pictures / f"{name}.png")
        self._note(f"    picture {name}.png")
