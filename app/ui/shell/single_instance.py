"""One window per profile: a second start raises the first window, hands over its file, and ends."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import secrets
import socket
import stat
import struct
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.core.deadline import Deadline
from app.core.errors import UserError
from app.core.files import write_atomically

_log = logging.getLogger(__name__)
_END = b"\n"
_DONE = b"done" + _END
_CONNECT_MS = 2000
_CONFIRM_MS = 4000  # the first window may only just be starting
_RETRY_MS = 500
_HAND_OVER_SECONDS = 4  # longer than a window takes to close
_LONGEST_PATH = 90  # bytes; a socket's may have 104, and Qt adds some of its own while listening
_LONGEST_LINE = 1 << 16


class SingleInstance(QObject):
    """`claim` is true for the first; `raise_requested` is emitted when another one was started, and
    `file_handed` with the file that it was to open.

    The lock file decides which process is the first, also after a crash: it names the process
    that holds it, and the lock of a dead process is taken over. A local socket carries the file's
    path. It stands in a folder that only this user can write to, its address in the profile, and
    both ends check that the other belongs to the same user.
    """

    raise_requested = Signal()
    file_handed = Signal(object)  # Path

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = data
        self._address = data / "window.address"
        self._lock = QLockFile(str(data / "window.lock"))
        self._lock.setStaleLockTime(0)  # only a dead process gives its lock up, not an old one
        self._server: QLocalServer | None = None

    def claim(self, wait_ms: int = 0) -> bool:
        """Become the first, waiting up to `wait_ms` for one that is about to end."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        taken = QLockFile.LockError.LockFailedError
        # A folder that cannot be written to is the store's to explain: start all the same.
        if not self._lock.tryLock(wait_ms) and self._lock.error() is taken:
            return False
        self._listen()
        return True

    def hand_over(self, file: Path | None = None) -> bool:
        """To the first window, which may be starting or ending just now. False when this process
        is the first by now, or when the first gives no answer."""
        deadline = Deadline(_HAND_OVER_SECONDS)
        while not self.raise_first(file):
            if self.claim(_RETRY_MS) or not deadline.left:
                return False
        return True

    def raise_first(self, file: Path | None = None) -> bool:
        """Ask the first window to come forward and open `file`; whether it has confirmed that."""
        connection = QLocalSocket()
        try:
            connection.connectToServer(self._address.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        if not connection.waitForConnected(_CONNECT_MS) or not _is_same_user(connection):
            return False
        path = quote(os.fsencode(file)).encode() if file is not None else b""
        connection.write(path + _END)
        while not connection.canReadLine():
            if not connection.waitForReadyRead(_CONFIRM_MS):
                return False
        confirmed = connection.readLine().data() == _DONE
        connection.disconnectFromServer()
        return confirmed

    def stop_listening(self) -> None:
        """Another start now waits until this process has ended, and opens a window of its own."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def release(self) -> None:
        self.stop_listening()
        self._lock.unlock()

    def _listen(self) -> None:
        """Where that fails, another start opens a window of its own."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._accept)
        for address in self._addresses():
            QLocalServer.removeServer(address)  # of a process that has died
            if server.listen(address):
                self._server = server
                with contextlib.suppress(UserError):
                    write_atomically(self._address, address.encode())
                return
        _log.warning("other starts cannot reach this window: %s", server.errorString())

    def _addresses(self) -> Iterator[str]:
        digest = hashlib.sha256(str(self._folder.resolve()).encode()).hexdigest()[:16]
        if sys.platform == "win32":  # all pipes stand in one place: nobody can guess the name
            yield f"gloss-{digest}-{secrets.token_hex(16)}"
            return
        for folder in self._private_folders():
            address = str(folder / f"gloss-{digest}")
            if len(os.fsencode(address)) <= _LONGEST_PATH:
                yield address

    def _private_folders(self) -> Iterator[Path]:
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        if runtime and _is_private(Path(runtime).absolute()):
            yield Path(runtime).absolute()
        if _is_private(self._folder):
            yield self._folder
        own = Path(tempfile.gettempdir(), f"gloss-{os.getuid()}")
        with contextlib.suppress(OSError):
            own.mkdir(mode=0o700, exist_ok=True)
            if _is_private(own):
                yield own

    @Slot()
    def _accept(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
            if _is_same_user(connection):
                connection.setReadBufferSize(_LONGEST_LINE)
                connection.readyRead.connect(self._read)
            else:
                connection.abort()
        self._read()  # what came with the connection

    @Slot()
    def _read(self) -> None:
        connections = self._server.findChildren(QLocalSocket) if self._server is not None else []
        for connection in connections:
            if connection.canReadLine():
                line = connection.readLine().data().rstrip(_END)
                connection.write(_DONE)
                connection.flush()
                self.raise_requested.emit()
                if line:
                    self.file_handed.emit(Path(os.fsdecode(unquote_to_bytes(line))))


def _is_private(folder: Path) -> bool:
    """Whether it is a folder of this user to which nobody else can write."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    mode = stat.S_IMODE(found.st_mode)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not mode & 0o022


def _is_same_user(connection: QLocalSocket) -> bool:
    """Whether the process at the other end runs as the same user as this one."""
    if sys.platform == "win32":  # the pipe lets nobody else in
        return True
    try:
        with socket.socket(fileno=os.dup(int(connection.socketDescriptor()))) as peer:
            if sys.platform == "linux":
                found = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
                _, uid, _ = struct.unpack("3i", found)
            else:  # macOS: SOL_LOCAL, LOCAL_PEERCRED; a struct xucred
                _, uid = struct.unpack_from("2I", peer.getsockopt(0, 1, 76))
    except OSError:
        return False
    return bool(uid == os.getuid())
