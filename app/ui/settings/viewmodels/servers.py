"""`ServersViewModel`: the MCP servers as the pane shows them, and what the user does with them."""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.mcp_servers.definitions import ShownDifference
from app.core.mcp_servers.editing import put_text, text_of, usable
from app.core.mcp_servers.importing import FoundServers, found_servers
from app.core.mcp_servers.log import end_of_log
from app.core.mcp_servers.records import Server
from app.core.mcp_servers.state import Consent
from app.ui.settings.values import ListedServers
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Lane, Runner

if TYPE_CHECKING:
    from app.core.mcp_servers.servers import McpServers

Count = Callable[[Sequence[str]], Sequence[int]]
_SHOWN_ELSEWHERE: Final = (
    Code.NETWORK_OFF,
    Code.MCP_SERVER_UNKNOWN,
    Code.WRITE_FAILED,
    Code.DISK_FULL,
)
Removed = tuple[dict[str, object], Consent]


class ServersViewModel(QObject):
    """A server is waited for in a worker; what happens to it meanwhile comes through `changed`."""

    changed = Signal(object)  # ListedServers
    failed = Signal(object)  # UserError
    found = Signal(object)  # tuple of FoundServers: in other programs
    text_arrived = Signal(str, str)  # name, its JSON
    log_arrived = Signal(str, str)  # name, its last lines
    text_taken = Signal()
    text_refused = Signal(object)  # UserError
    removed = Signal(str, object)  # name, and what `restore` needs
    added = Signal(object)  # names

    def __init__(
        self, runner: Runner, servers: McpServers, count: Count, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._servers = servers
        self._count = count
        self._refreshed = False
        self._mailbox = Mailbox(self)
        self._mailbox.delivered.connect(self._on_changed)
        servers.on_changed(_Poster(self._mailbox).post)

    @Slot()
    def refresh(self) -> None:
        self._refreshed = True
        self._list()
        self._runner.submit(Lane.POOL, found_servers, self.found.emit, self.failed.emit)

    @Slot(str, bool)
    def switch(self, name: str, on: bool) -> None:
        servers, cancel = self._servers, CancelToken()
        self._wait(lambda: servers.switch(name, on, cancel), cancel)

    @Slot(str)
    def start(self, name: str) -> None:
        servers, cancel = self._servers, CancelToken()
        self._wait(lambda: servers.start(name, cancel), cancel)

    @Slot(str, str)
    def accept(self, name: str, digest: str) -> None:
        servers = self._servers
        self._runner.submit(
            Lane.SETTINGS, lambda: servers.accept(name, digest), self._done, self.failed.emit
        )

    @Slot(str)
    def ask_for_text(self, name: str) -> None:
        servers = self._servers
        self._runner.submit(
            Lane.POOL,
            lambda: text_of(servers, name),
            lambda text: self.text_arrived.emit(name, text),
            self.failed.emit,
        )

    @Slot(str, str)
    def save(self, text: str, replaced: str) -> None:
        servers = self._servers

        def done(names: tuple[str, ...]) -> None:
            self.text_taken.emit()
            self._list()

        self._runner.submit(
            Lane.SETTINGS,
            lambda: put_text(servers, text, replaced),
            done,
            self.text_refused.emit,
        )

    @Slot(object)
    def import_from(self, found: FoundServers) -> None:
        servers = self._servers

        def done(names: tuple[str, ...]) -> None:
            self.added.emit(names)
            self._list()

        self._runner.submit(
            Lane.SETTINGS, lambda: servers.put(usable(found.entries)), done, self.failed.emit
        )

    @Slot(str)
    def duplicate(self, name: str) -> None:
        servers = self._servers

        def done(copy: str) -> None:
            self.added.emit((copy,))
            self._list()

        self._runner.submit(Lane.SETTINGS, lambda: servers.duplicate(name), done, self.failed.emit)

    @Slot(str, object)
    def ask_for_log(self, name: str, path: Path) -> None:
        self._runner.submit(
            Lane.POOL,
            lambda: end_of_log(path),
            lambda text: self.log_arrived.emit(name, text),
            self.failed.emit,
        )

    @Slot(str)
    def remove(self, name: str) -> None:
        servers = self._servers

        def done(removed: Removed) -> None:
            self.removed.emit(name, removed)
            self._list()

        self._runner.submit(Lane.SETTINGS, lambda: servers.remove(name), done, self.failed.emit)

    def restore(self, name: str, removed: Removed) -> None:
        servers = self._servers
        self._runner.submit(
            Lane.SETTINGS, lambda: servers.restore(name, removed), self._done, self.failed.emit
        )

    def _wait(self, work: Callable[[], None], cancel: CancelToken) -> None:
        self._runner.submit(
            Lane.SERVERS, work, self._done, self._not_started, self._list, cancel=cancel
        )

    def _not_started(self, error: UserError) -> None:
        """Most failures are shown at the server itself."""
        if error.code in _SHOWN_ELSEWHERE:
            self.failed.emit(error)
        self._list()

    def _done(self, _: None) -> None:
        self._list()

    @Slot(object)
    def _on_changed(self, _: object) -> None:
        if self._refreshed:
            self._list()

    def _list(self) -> None:
        servers, count = self._servers, self._count
        self._runner.submit(
            Lane.SETTINGS, lambda: _listed(servers, count), self.changed.emit, self.failed.emit
        )


class _Poster:
    """It is called in the threads of the servers, and outlives the window."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = weakref.ref(mailbox)

    def post(self) -> None:
        mailbox = self._mailbox()
        if mailbox is not None:
            with suppress(RuntimeError):  # Qt's part of it is gone
                mailbox.post(None, "changed")


def _listed(servers: McpServers, count: Count) -> ListedServers:
    try:
        problems = servers.config().problems
        found = servers.all()
    except UserError as error:
        return ListedServers((), {}, (error,), servers.file.path)
    tokens = dict(zip((each.config.name for each in found), _sizes(found, count), strict=True))
    changes = {
        each.config.name: ShownDifference.of(each.difference)
        for each in found
        if each.difference is not None
    }
    return ListedServers(found, tokens, problems, servers.file.path, changes)


def _sizes(servers: Sequence[Server], count: Count) -> list[int]:
    """About what the definitions of each take of the model's memory."""
    texts = [
        json.dumps([[t.tool.name, t.tool.description, t.tool.parameters] for t in each.tools])
        for each in servers
    ]
    return list(count(texts)) if texts else []
