"""Keeps a child process off the network, by the kernel where Linux lets it do so."""

from __future__ import annotations

import ctypes
import errno
import platform
import socket
import struct
import sys
from typing import Any, Final

_NETWORK_EVENTS: Final = frozenset(
    f"socket.{call}"
    for call in ("getaddrinfo", "getnameinfo", "gethostbyname", "gethostbyaddr", "gethostname")
)

# What <linux/*.h> calls so
_PR_SET_NO_NEW_PRIVS: Final = 38
_SECCOMP_SET_MODE_FILTER: Final = 1
# TSYNC: all threads. SPEC_ALLOW: without it the kernel switches speculation off, for sandboxes of
# hostile code, which reads prompts a tenth slower.
_SECCOMP_FLAGS: Final = 1 | 4
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # BPF instructions
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EACCES
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # in seccomp_data
_AF_UNIX, _AF_NETLINK = 1, 16  # other processes, and the kernel itself: drivers ask it
_X32: Final = 0x40000000  # from here on the calls of x86-64's 32-bit variant
_IO_URING_SETUP, _PIDFD_GETFD = 425, 438  # they come to a socket without `socket`

_CALLS: Final = {"x86_64": (0xC000003E, 317, 41), "aarch64": (0xC00000B7, 277, 198)}
"""By machine: its AUDIT_ARCH and the numbers of the system calls `seccomp` and `socket`."""


def refuse_network() -> None:
    """From now on this process can make no socket but a local one.

    On Linux the kernel refuses it to every thread, to C code, and to all processes started from
    here. A hook refuses it in Python, which is all there is elsewhere.
    """
    if sys.platform == "linux" and sys.maxsize > 1 << 32:
        _filter_system_calls(platform.machine())
    local = int(getattr(socket, "AF_UNIX", -1))

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _NETWORK_EVENTS or (event == "socket.__new__" and arguments[1] != local):
            raise PermissionError("this process uses no network")

    sys.addaudithook(audit)


def _filter_system_calls(machine: str) -> None:
    """A kernel or container that does not allow filters is no reason not to start."""
    if machine not in _CALLS:
        return
    architecture, seccomp, make_socket = _CALLS[machine]
    # Each jump names how many instructions to skip when the comparison holds, and when not.
    program = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, 9, architecture),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 7, 0, _X32),
        (_EQUAL, 6, 0, _IO_URING_SETUP),
        (_EQUAL, 5, 0, _PIDFD_GETFD),
        (_EQUAL, 0, 3, make_socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 1, 0, _AF_UNIX),
        (_EQUAL, 0, 1, _AF_NETLINK),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    code = b"".join(struct.pack("HBBI", *instruction) for instruction in program)
    buffer = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("HP", len(program), ctypes.addressof(buffer))  # struct sock_fprog
    libc = ctypes.CDLL(None)
    one, zero = ctypes.c_ulong(1), ctypes.c_ulong(0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, one, zero, zero, zero)
    libc.syscall(
        ctypes.c_long(seccomp),
        ctypes.c_ulong(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_ulong(_SECCOMP_FLAGS),
        header,
    )
