"""What a screen reader does, over a real accessibility bus.

    with AccessibilityBus() as bus, desktop.start(command, bus.environment()) as program:
        window = bus.window()
        window.find("push button", "Send").do("Press")

The bus is a session bus of its own, with the launcher and the registry of at-spi2-core on it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import psutil

_T = TypeVar("_T")
ROOT_PATH = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_A11Y = "org.a11y.atspi."
_STATES = {
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
}
_LABELLED_BY = 2
CHARACTER, WORD, SENTENCE, LINE, PARAGRAPH = range(5)  # granularities of a text


def missing_bus() -> list[str]:
    """What of it is not on this machine."""
    if sys.platform != "linux":
        return ["Linux"]
    missing = [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    return missing + ([] if any(map(os.path.exists, _LAUNCHERS)) else ["at-spi2-core"])


class AtspiError(AssertionError):
    """The program answered with an error, or not at all."""


class AccessibilityBus:
    """A context manager."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="atspi"))
        self._daemon: subprocess.Popen[str] | None = None
        self._address = ""
        self._connection: Any = None
        self._events: Any = None
        self._announced: list[str] = []
        self._focus: Object | None = None

    def __enter__(self) -> Self:
        from jeepney.io.blocking import open_dbus_connection

        read, write = os.pipe()
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={write}"],
            pass_fds=(write,),
            env={**os.environ, **self._places(), "DBUS_SESSION_BUS_ADDRESS": ""},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        os.close(write)
        with open(read) as pipe:  # noqa: PTH123 - a descriptor, not a path
            self._address = pipe.readline().strip()
        with open_dbus_connection(self._address) as session:
            launcher = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus")
            (address,) = _call(session, *launcher, "GetAddress")
        self._connection = open_dbus_connection(address)
        self._listen()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            self._connection.close()
        assert self._daemon is not None
        family = [psutil.Process(self._daemon.pid)]
        family += family[0].children(recursive=True)
        for process in family:
            process.kill()
        psutil.wait_procs(family, timeout=10)
        self._daemon.wait(10)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _places(self) -> dict[str, str]:
        folder = str(self._folder)
        return {"XDG_RUNTIME_DIR": folder, "XDG_CACHE_HOME": folder, "XDG_CONFIG_HOME": folder}

    def environment(self) -> dict[str, str]:
        """For a program that is to be on the bus."""
        return {
            "DBUS_SESSION_BUS_ADDRESS": self._address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(self._folder),
        }

    def call(
        self, at: Object, interface: str, method: str, signature: str | None = None, *body: Any
    ) -> tuple[Any, ...]:
        where = _A11Y + interface if "." not in interface else interface
        return _call(self._connection, at.bus_name, at.path, where, method, signature, body)

    def _listen(self) -> None:
        """Have programs send their events, from their start on: one that asks what is listened to
        while that is registered may miss it, and sends none."""
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        registry = (REGISTRY, "/org/a11y/atspi/registry", REGISTRY)
        _call(self._connection, *registry, "RegisterEvent", "sass", ("object:", [], ""))
        rule = MatchRule(type="signal", interface=f"{_A11Y}Event.Object")
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))
        self._events = self._connection.filter(rule, bufsize=10_000).__enter__()

    def _collect(self) -> None:
        from jeepney import HeaderFields

        with contextlib.suppress(TimeoutError):
            while True:
                self._connection.recv_messages(timeout=0.05)
        while self._events:
            event = self._events.popleft()
            fields = event.header.fields
            if fields[HeaderFields.member] == "Announcement":
                self._announced.append(event.body[3][1])
            elif event.body[:2] == ("focused", 1):
                at = (fields[HeaderFields.sender], fields[HeaderFields.path])
                self._focus = Object(self, *at)

    def announced(self) -> list[str]:
        """What programs have asked screen readers to say since the last call."""
        self._collect()
        announced, self._announced = self._announced, []
        return announced

    def focus(self) -> Object | None:
        """Of the last event that one has the focus; also in a menu, which no window has."""
        self._collect()
        return self._focus

    def applications(self) -> list[Object]:
        return Object(self, REGISTRY, ROOT_PATH).children()

    def window(self, name: str = "", seconds: float = 30.0) -> Object:
        """The first window of the first program, once it is there."""

        def found() -> Object | None:
            windows = [each for app in self.applications() for each in app.children()]
            return next((each for each in windows if name in each.name), None)

        return wait(found, f"the window {name}", seconds)


@dataclass(frozen=True)
class Object:
    """One accessible object, as the bus knows it."""

    bus: AccessibilityBus
    bus_name: str
    path: str

    def __repr__(self) -> str:
        return f"<{self.role} {self.name[:60]!r}>"

    def _ask(self, method: str, signature: str | None = None, *body: Any) -> Any:
        return self.bus.call(self, "Accessible", method, signature, *body)[0]

    def _get(self, interface: str, name: str) -> Any:
        properties = "org.freedesktop.DBus.Properties"
        return self.bus.call(self, properties, "Get", "ss", _A11Y + interface, name)[0][1]

    def _object(self, found: tuple[str, str]) -> Object:
        return Object(self.bus, *found)

    # -- what it is ---------------------------------------------------------------------

    @property
    def role(self) -> str:
        return str(self._ask("GetRoleName"))

    @property
    def name(self) -> str:
        return str(self._get("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self._get("Accessible", "Description"))

    @property
    def interfaces(self) -> set[str]:
        return {each.removeprefix(_A11Y) for each in self._ask("GetInterfaces")}

    @property
    def attributes(self) -> dict[str, str]:
        return dict(self._ask("GetAttributes"))

    @property
    def states(self) -> int:
        low, high = self._ask("GetState")
        return int(low | high << 32)

    @property
    def labels(self) -> list[Object]:
        """What says what it is for, where its own name is its value."""
        found = dict(self._ask("GetRelationSet"))
        return [self._object(each) for each in found.get(_LABELLED_BY, [])]

    def has(self, *states: str) -> bool:
        bits = self.states
        return all(bits >> _STATES[each] & 1 for each in states)

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen."""
        return tuple(self.bus.call(self, "Component", "GetExtents", "u", 0)[0])  # type: ignore[return-value]

    # -- where it is --------------------------------------------------------------------

    @property
    def child_count(self) -> int:
        return int(self._get("Accessible", "ChildCount"))

    def children(self) -> list[Object]:
        return [self._object(each) for each in self._ask("GetChildren")]

    def child(self, index: int) -> Object:
        return self._object(self._ask("GetChildAtIndex", "i", index))

    @property
    def parent(self) -> Object:
        return self._object(self._get("Accessible", "Parent"))

    @property
    def index(self) -> int:
        return int(self._ask("GetIndexInParent"))

    def walk(self, *, shown: bool = True) -> Iterator[Object]:
        """All below it in reading order, without what is hidden."""
        for each in self.children():
            if shown and not each.has("visible"):
                continue
            yield each
            yield from each.walk(shown=shown)

    def every(self, role: str, name: str = "") -> list[Object]:
        return [e for e in self.walk() if e.role == role and name in e.name]

    def find(self, role: str, name: str = "", seconds: float = 15.0) -> Object:
        """The first with that role, whose name has `name` in it."""

        def first() -> Object | None:
            return next((e for e in self.walk() if e.role == role and name in e.name), None)

        return wait(first, f"{role} {name!r} in {self!r}", seconds)

    def focused(self, seconds: float = 10.0) -> Object:
        """What has the focus; what only passes it on says so too, and stands above it."""

        def innermost() -> Object | None:
            found = [each for each in self.walk() if each.has("focused", "focusable")]
            # The current row of a list says so, too, where the list has no focus.
            kept = [e for e in found if e.role != "list item" or e.parent.has("focused")]
            return kept[-1] if kept else None

        return wait(innermost, "the focus", seconds)

    # -- what can be done with it -------------------------------------------------------

    @property
    def actions(self) -> list[str]:
        found = self.bus.call(self, "Action", "GetActions")[0]
        return [name for name, _, _ in found]

    def do(self, action: str) -> None:
        index = self.actions.index(action)
        assert self.bus.call(self, "Action", "DoAction", "i", index)[0], (self, action)

    def grab_focus(self) -> None:
        assert self.bus.call(self, "Component", "GrabFocus")[0], self

    def write(self, text: str) -> None:
        """In place of what an editor has."""
        assert self.bus.call(self, "EditableText", "SetTextContents", "s", text)[0], self

    # -- its text -----------------------------------------------------------------------

    @property
    def text(self) -> str:
        return str(self.bus.call(self, "Text", "GetText", "ii", 0, -1)[0])

    def piece(self, offset: int, granularity: int) -> tuple[str, int, int]:
        return self.bus.call(self, "Text", "GetStringAtOffset", "iu", offset, granularity)  # type: ignore[return-value]

    @property
    def caret(self) -> int:
        return int(self._get("Text", "CaretOffset"))

    @property
    def selection(self) -> tuple[int, int] | None:
        if not self.bus.call(self, "Text", "GetNSelections")[0]:
            return None
        return self.bus.call(self, "Text", "GetSelection", "i", 0)  # type: ignore[return-value]

    def select(self, start: int, end: int) -> None:
        assert self.bus.call(self, "Text", "SetSelection", "iii", 0, start, end)[0], self


def wait(condition: Callable[[], _T], what: str, seconds: float = 15.0) -> _T:
    """The first true value; what fails because an object has just gone is asked again."""
    deadline = time.monotonic() + seconds
    error: Exception | None = None
    while True:
        try:
            if value := condition():
                return value
        except AtspiError as failed:
            error = failed
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s for {what} ({error})"
        time.sleep(0.05)


def _call(  # noqa: PLR0917
    connection: Any,
    name: str,
    path: str,
    interface: str,
    method: str,
    signature: str | None = None,
    body: tuple[Any, ...] = (),
) -> tuple[Any, ...]:
    from jeepney import DBusAddress, MessageType, new_method_call

    address = DBusAddress(path, bus_name=name, interface=interface)
    message = new_method_call(address, method, signature, body)
    try:
        reply = connection.send_and_get_reply(message, timeout=20)
    except TimeoutError as error:
        raise AtspiError(f"no answer to {method} of {path}") from error
    if reply.header.message_type is MessageType.error:
        raise AtspiError(f"{method} of {path}: {reply.body}")
    return tuple(reply.body)
