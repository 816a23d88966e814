"""What `strace -f -e trace=network` saw, read for anything that would leave the machine."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_CALL = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg)\(")
_ADDRESS = re.compile(
    r"sin_port=htons\((?P<port>\d+)\), sin_addr=inet_addr\(\"(?P<host>[^\"]+)\"\)"
    r"|sin6_port=htons\((?P<port6>\d+)\).*?inet_pton\(AF_INET6, \"(?P<host6>[^\"]+)\""
)
_RESOLVER = re.compile(r"sun_path=\"[^\"]*(?:systemd\.?/?[Rr]esolve|io\.systemd\.Resolve)")
_DNS = 53
_SOCKET = re.compile(r"\bsocket\((?!AF_UNIX\b|AF_NETLINK\b)")  # the latter asks the kernel only


def departures(lines: Iterable[str]) -> Iterator[str]:
    """The calls that reach for an address outside loopback, or ask for a name to be looked up.

    A resolver on this machine counts: what it is asked goes out.
    """
    for line in lines:
        if not _CALL.search(line):
            continue
        if _RESOLVER.search(line) or any(map(_leaves, _ADDRESS.finditer(line))):
            yield line.strip()


def _leaves(found: re.Match[str]) -> bool:
    host = ipaddress.ip_address(found["host"] or found["host6"])
    port = int(found["port"] or found["port6"])
    return port == _DNS or not (host.is_loopback or host.is_unspecified)


def network_sockets(lines: Iterable[str]) -> Iterator[str]:
    """The calls that make a socket of any network, be it only for loopback."""
    return (line.strip() for line in lines if _SOCKET.search(line))


def departures_in(log: Path) -> list[str]:
    with log.open(encoding="utf-8", errors="replace") as lines:
        return list(departures(lines))


def network_sockets_in(log: Path) -> list[str]:
    with log.open(encoding="utf-8", errors="replace") as lines:
        return list(network_sockets(lines))
