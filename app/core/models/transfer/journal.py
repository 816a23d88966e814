"""Writes the traffic of one download process into the journal of connections."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from app.core.models.transfer.connections import Connections, Purpose
from app.core.models.transfer.protocol import Traffic

_RECORD_SECONDS = 30.0


class Journal:
    """Records a connection when it is made, now and then while it lasts, and at its end."""

    def __init__(self, connections: Connections, purpose: Purpose, what: str) -> None:
        self._connections = connections
        self._purpose = purpose
        self._what = what
        self._begun: dict[str, datetime] = {}
        self._recorded: dict[str, tuple[float, int]] = {}
        self._received: dict[str, int] = {}

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *error: object) -> None:
        for host, received in self._received.items():
            if self._recorded[host][1] != received:
                self._record(host)

    def record(self, traffic: Traffic) -> None:
        host = traffic.host
        self._received[host] = traffic.received_bytes
        self._begun.setdefault(host, datetime.now(UTC))
        last = self._recorded.get(host)
        if last is None or time.monotonic() - last[0] >= _RECORD_SECONDS:
            self._record(host)

    def _record(self, host: str) -> None:
        received = self._received[host]
        self._recorded[host] = (time.monotonic(), received)
        self._connections.record(host, self._purpose, received, self._what, self._begun[host])
