"""A screen of its own, and the program on it, driven by real keys from outside.

    with Desktop() as desktop, desktop.start(window_command(profile)) as program:
        program.wait_for_window()
        desktop.type("Hello")
        desktop.press("Return")

The screen is Xvfb without a window manager, without D-Bus and without Wayland.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import psutil

ROOT = Path(__file__).resolve().parents[2]
_T = TypeVar("_T")
_NOT_HERE = {
    "WAYLAND_DISPLAY",
    "DBUS_SESSION_BUS_ADDRESS",
    "XDG_RUNTIME_DIR",
    "PYTHONDONTWRITEBYTECODE",  # a person's Python compiles a module once, not at each start
}

_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
assert app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""

# WM_DELETE_WINDOW as a window manager sends it; xdotool can only destroy a window.
_CLOSE = """
import sys
from ctypes import *
class ClientMessage(Structure):
    _fields_ = [("type", c_int), ("serial", c_ulong), ("send_event", c_int), ("display", c_void_p),
                ("window", c_ulong), ("message_type", c_ulong), ("format", c_int),
                ("data", c_long * 5), ("padding", c_long * 24)]
x = CDLL("libX11.so.6")
x.XOpenDisplay.restype = c_void_p
x.XInternAtom.restype = c_ulong
x.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
x.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, c_void_p]
x.XCloseDisplay.argtypes = [c_void_p]
display, window = x.XOpenDisplay(None), int(sys.argv[1])
event = ClientMessage(type=33, window=window, format=32)
event.message_type = x.XInternAtom(display, b"WM_PROTOCOLS", False)
event.data[0] = x.XInternAtom(display, b"WM_DELETE_WINDOW", False)
assert x.XSendEvent(display, window, False, 0, byref(event))
x.XCloseDisplay(display)
"""


def missing_tools() -> list[str]:
    """Which of the programs this needs are not on this machine."""
    return [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]


def wait_for(condition: Callable[[], _T], what: str, seconds: float = 30.0) -> _T:
    """The first true value of `condition`; AssertionError, naming `what`, when none comes."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s for {what}"
        time.sleep(0.02)


def window_command(profile: Path, *arguments: str) -> list[str]:
    """How a person without the console script starts Gloss with a profile of its own."""
    return [sys.executable, "-m", "app", "--profile", str(profile), *arguments]


class Desktop:
    """One virtual screen; a context manager."""

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        self._size = f"{width}x{height}x24"
        self._display = ""
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        # Xvfb itself finds a free display and writes its number once it can be used.
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", self._size]
        try:
            self._server = subprocess.Popen(
                [*command, "-nolisten", "tcp", "-noreset"],
                pass_fds=(write,),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        finally:
            os.close(write)
        with open(read) as pipe:  # noqa: PTH123 - a descriptor, not a path
            number = pipe.readline().strip()
        assert number, f"Xvfb did not start (status {self._server.poll()})"
        self._display = f":{number}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.terminate()
        self._server.wait(10)

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """The variables that put a program on this screen and on no other bus."""
        kept = {name: value for name, value in os.environ.items() if name not in _NOT_HERE}
        screen = {"DISPLAY": self._display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        quiet = {"QT_LOGGING_RULES": "qt.text.font.db=false"}  # a model may write in any script
        return {**kept, **screen, **quiet, **(extra or {})}

    def start(
        self, command: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> Program:
        return Program(command, self, environment)

    def type(self, text: str) -> None:
        """Real key presses to whatever has the focus."""
        self.xdotool("type", "--delay", "8", "--", text)

    def press(self, keys: str) -> None:
        """One chord as xdotool spells it: `Return`, `ctrl+n`, `shift+Tab`."""
        self.xdotool("key", "--", keys)

    def screenshot(self, path: Path) -> Path:
        subprocess.run(
            [sys.executable, "-c", _GRAB, str(path)], env=self.environment(), check=True, timeout=60
        )
        return path

    def xdotool(self, *arguments: str) -> str:
        """Runs xdotool; its output, empty when it found nothing."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.stdout.strip()


class Program:
    """A program on a desktop; a context manager that leaves no process behind."""

    def __init__(
        self, command: Sequence[str], desktop: Desktop, environment: Mapping[str, str] | None
    ) -> None:
        self._desktop = desktop
        self._output = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the program
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=desktop.environment(environment),
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with contextlib.suppress(psutil.NoSuchProcess):
            family = psutil.Process(self.process.pid).children(recursive=True)
            if self.process.poll() is None:
                self.process.kill()
            for child in family:
                with contextlib.suppress(psutil.NoSuchProcess):
                    child.kill()
            psutil.wait_procs(family, timeout=10)
        self.process.wait(10)
        self._output.close()

    def pids(self) -> list[int]:
        """The process and all below it (it may have been started through strace or unshare)."""
        with contextlib.suppress(psutil.NoSuchProcess):
            top = psutil.Process(self.process.pid)
            return [top.pid, *(child.pid for child in top.children(recursive=True))]
        return []

    def windows(self) -> list[str]:
        """X ids of the visible windows with a title, of the program and its children."""
        found = self._desktop.xdotool("search", "--onlyvisible", "--name", ".").split()
        pids = {str(pid) for pid in self.pids()}
        return [w for w in found if self._desktop.xdotool("getwindowpid", w) in pids]

    def wait_for_window(self, seconds: float = 60.0) -> str:
        """Waits for the first window and gives it the keyboard (no window manager does it)."""

        def shown() -> list[str]:
            assert self.process.poll() is None, f"it ended early:\n{self.finish(5)[1]}"
            return self.windows()

        window = wait_for(shown, "the window", seconds)[0]
        self._desktop.xdotool("windowfocus", "--sync", window)
        return window

    def close_window(self, window: str) -> None:
        """What the button in the title bar does: asks the window to close."""
        command = [sys.executable, "-c", _CLOSE, window]
        subprocess.run(command, env=self._desktop.environment(), check=True, timeout=60)

    def finish(self, seconds: float = 30.0) -> tuple[int, str]:
        """Waits for the end; exit status and everything it printed."""
        status = self.process.wait(seconds)
        self._output.seek(0)
        return status, self._output.read().decode(errors="replace")
