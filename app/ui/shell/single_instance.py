"""One window per profile: a second start raises the first window, hands it the file that it was
to open, and ends."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_END = b"\n"
_TIMEOUT_MS = 2000


class SingleInstance(QObject):
    """`claim` is true for the first; `raise_requested` tells it that another one was started, and
    `file_handed` with which file.

    The lock file decides who is first, also when the first died without a word: it names
    the process that holds it, and a lock of a dead process is taken over. The local socket
    carries the path of that file, or nothing.
    """

    raise_requested = Signal()
    file_handed = Signal(object)  # Path

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = data
        digest = hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]
        self._name = f"gloss-{digest}"
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
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)
        return True

    def raise_first(self, file: Path | None = None) -> bool:
        """Ask the first window to come forward, and to take `file` up; false when it does not
        answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_TIMEOUT_MS):
            return False
        sent = True
        if file is not None:
            socket.write(quote(os.fsencode(file)).encode() + _END)
            sent = socket.waitForBytesWritten(_TIMEOUT_MS)
        socket.disconnectFromServer()
        return sent

    def stop_listening(self) -> None:
        """Another start now waits until this process has ended, and opens a window of its own."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def release(self) -> None:
        self.stop_listening()
        self._lock.unlock()

    @Slot()
    def _answer(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._read)
        self._read()  # what came at once
        self.raise_requested.emit()  # connecting is request enough

    @Slot()
    def _read(self) -> None:
        sockets = self._server.findChildren(QLocalSocket) if self._server is not None else []
        for socket in sockets:
            if socket.canReadLine():
                line = socket.readLine().data().rstrip(_END)
                self.file_handed.emit(Path(os.fsdecode(unquote_to_bytes(line))))
