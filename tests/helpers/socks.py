"""A SOCKS5 proxy on loopback (RFC 1928) that leads every connection to one port."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import IO


class SocksProxy(ThreadingTCPServer):
    """A context manager. `asked` are the hosts that clients wanted to reach."""

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.port = port
        self.asked: list[str] = []
        self.url = f"socks5://127.0.0.1:{self.server_address[1]}"
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05})

    def __enter__(self) -> SocksProxy:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Handler(StreamRequestHandler):
    server: SocksProxy
    rbufsize = 0

    def handle(self) -> None:
        _, methods = self.rfile.read(2)
        self.rfile.read(methods)
        self.connection.sendall(b"\x05\x00")  # no login
        _, _, _, kind = self.rfile.read(4)
        length = {1: 4, 3: None, 4: 16}[kind]
        name = self.rfile.read(self.rfile.read(1)[0] if length is None else length)
        self.rfile.read(2)
        self.server.asked.append(name.decode() if kind == 3 else socket.inet_ntoa(name))
        with socket.create_connection(("127.0.0.1", self.server.port)) as far:
            self.connection.sendall(b"\x05\x00\x00\x01" + bytes(6))
            back = threading.Thread(target=_copy, args=(far.makefile("rb", 0), self.connection))
            back.start()
            _copy(self.rfile, far)
            back.join()


def _copy(source: IO[bytes], target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.read(1 << 16):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
