"""Filters of system calls: what a process may no longer ask of the Linux kernel (seccomp)."""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

# What <linux/*.h> calls so
_PR_SET_NO_NEW_PRIVS: Final = 38
_SECCOMP_SET_MODE_FILTER: Final = 1
# TSYNC: all threads. SPEC_ALLOW: without it the kernel switches speculation off, for sandboxes of
# hostile code, which reads prompts a tenth slower.
_SECCOMP_FLAGS: Final = 1 | 4
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06  # BPF instructions
ALLOW: Final = 0x7FFF0000
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16  # in seccomp_data
X32: Final = 0x40000000  # from here on the calls of x86-64's 32-bit variant

Instruction = tuple[int, int, int, int]
"""The code, how many instructions to skip when the comparison holds and when not, the operand."""


def refuse(error: int = errno.EACCES) -> int:
    """The operand of RETURN: the call fails with `error`."""
    return 0x00050000 | error


@dataclass(frozen=True, slots=True)
class Machine:
    """Its AUDIT_ARCH, and the numbers of the system calls."""

    architecture: int
    seccomp: int
    calls: dict[str, int]


_SAME: Final = {"io_uring_setup": 425, "clone3": 435, "pidfd_getfd": 438}

_X86_64: Final = Machine(
    0xC000003E,
    317,
    _SAME
    | {"socket": 41, "socketpair": 53, "clone": 56, "fork": 57, "vfork": 58, "execve": 59}
    | {"shmget": 29, "semget": 64, "msgget": 68, "ptrace": 101, "personality": 135}
    | {"pivot_root": 155, "chroot": 161, "mount": 165, "umount2": 166, "init_module": 175}
    | {"mq_open": 240, "add_key": 248, "request_key": 249, "keyctl": 250, "unshare": 272}
    | {"perf_event_open": 298, "name_to_handle_at": 303, "open_by_handle_at": 304, "setns": 308}
    | {"process_vm_readv": 310, "process_vm_writev": 311, "kcmp": 312, "finit_module": 313}
    | {"bpf": 321, "execveat": 322, "userfaultfd": 323},
)
_AARCH64: Final = Machine(
    0xC00000B7,
    277,
    _SAME
    | {"umount2": 39, "mount": 40, "pivot_root": 41, "chroot": 51, "personality": 92}
    | {"unshare": 97, "init_module": 105, "ptrace": 117, "mq_open": 180, "msgget": 186}
    | {"semget": 190, "shmget": 194, "socket": 198, "socketpair": 199, "add_key": 217}
    | {"request_key": 218, "keyctl": 219, "clone": 220, "execve": 221, "perf_event_open": 241}
    | {"name_to_handle_at": 264, "open_by_handle_at": 265, "setns": 268}
    | {"process_vm_readv": 270, "process_vm_writev": 271, "kcmp": 272, "finit_module": 273}
    | {"bpf": 280, "execveat": 281, "userfaultfd": 282},
)


def this_machine() -> Machine | None:
    """None where there are no filters, or none that is known here."""
    if sys.platform != "linux" or sys.maxsize <= 1 << 32:
        return None
    return {"x86_64": _X86_64, "aarch64": _AARCH64}.get(platform.machine())


def install(machine: Machine, program: Sequence[Instruction]) -> bool:
    """For every thread of this process, and all processes started from here. False where a kernel
    or container allows no filters."""
    code = b"".join(struct.pack("HBBI", *instruction) for instruction in program)
    buffer = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("HP", len(program), ctypes.addressof(buffer))  # struct sock_fprog
    libc = ctypes.CDLL(None)
    one, zero = ctypes.c_ulong(1), ctypes.c_ulong(0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, one, zero, zero, zero)
    done = libc.syscall(
        ctypes.c_long(machine.seccomp),
        ctypes.c_ulong(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_ulong(_SECCOMP_FLAGS),
        header,
    )
    return bool(done == 0)
