"""Keeps a child process off the network, by the kernel where Linux lets it do so."""

from __future__ import annotations

import socket
import sys
from typing import Any, Final

from app.core import seccomp
from app.core.seccomp import AT_LEAST, EQUAL, LOAD, RETURN

_NETWORK_EVENTS: Final = frozenset(
    f"socket.{call}"
    for call in ("getaddrinfo", "getnameinfo", "gethostbyname", "gethostbyaddr", "gethostname")
)

_AF_UNIX, _AF_NETLINK = 1, 16  # other processes, and the kernel itself: drivers ask it


def refuse_network() -> None:
    """From now on this process can make no socket but a local one.

    On Linux the kernel refuses it to every thread, to C code, and to all processes started from
    here. A hook refuses it in Python, which is all there is elsewhere.
    """
    if (machine := seccomp.this_machine()) is not None:
        _filter_system_calls(machine)
    local = int(getattr(socket, "AF_UNIX", -1))

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _NETWORK_EVENTS or (event == "socket.__new__" and arguments[1] != local):
            raise PermissionError("this process uses no network")

    sys.addaudithook(audit)


def _filter_system_calls(machine: seccomp.Machine) -> None:
    """A kernel or container that does not allow filters is no reason not to start. `io_uring` and
    `pidfd_getfd` come to a socket without `socket`."""
    # Each jump names how many instructions to skip when the comparison holds, and when not.
    seccomp.install(
        machine,
        [
            (LOAD, 0, 0, seccomp.ARCHITECTURE),
            (EQUAL, 0, 9, machine.architecture),
            (LOAD, 0, 0, seccomp.NUMBER),
            (AT_LEAST, 7, 0, seccomp.X32),
            (EQUAL, 6, 0, machine.calls["io_uring_setup"]),
            (EQUAL, 5, 0, machine.calls["pidfd_getfd"]),
            (EQUAL, 0, 3, machine.calls["socket"]),
            (LOAD, 0, 0, seccomp.FIRST_ARGUMENT),
            (EQUAL, 1, 0, _AF_UNIX),
            (EQUAL, 0, 1, _AF_NETLINK),
            (RETURN, 0, 0, seccomp.ALLOW),
            (RETURN, 0, 0, seccomp.refuse()),
        ],
    )
