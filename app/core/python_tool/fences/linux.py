"""Linux: Landlock keeps files away, seccomp system calls. Older kernels lack the one or both."""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from app.core import seccomp
from app.core.seccomp import ANY_BIT, AT_LEAST, EQUAL, LOAD, RETURN

LANDLOCK: Final = "Landlock"
SECCOMP: Final = "seccomp"

_REFUSED: Final = (
    *("socket", "ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_getfd"),
    *("unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "personality"),
    *("name_to_handle_at", "open_by_handle_at", "io_uring_setup", "userfaultfd", "bpf"),
    *("perf_event_open", "add_key", "request_key", "keyctl", "init_module", "finit_module"),
    *("shmget", "semget", "msgget", "mq_open"),
)
_PROGRAMS: Final = ("execve", "execveat", "fork", "vfork")
_THREAD: Final = 0x00010000  # flags of `clone`, from <linux/sched.h>
_NAMESPACES: Final = 0x7E020080
_LIBRARIES: Final = ("/usr", "/lib", "/lib32", "/lib64", "/app", "/nix/store", "/gnu/store")
_FILES: Final = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random", "/etc/ld.so.cache")


def put_up(worker: Path | None, scratch: Path | None, read: Iterable[Path]) -> list[str]:
    """No file but those of programs and libraries, and `read`; none is written but below
    `scratch`. No socket, no look into other processes, no program but `worker`."""
    found = [LANDLOCK] if _restrict_files(worker, scratch, read) else []
    if _refuse_calls(_REFUSED, threads_only=worker is None):
        found.append(SECCOMP)
    return found


def refuse_programs() -> None:
    """From now on there are no new processes, only threads."""
    _refuse_calls((), threads_only=True)


_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # on every machine
_BENEATH_PATH: Final = 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1, 2, 4, 8
_FILE_RIGHTS_SINCE: Final = ((1, 0x1FFF), (2, 0x2000), (3, 0x4000), (5, 0x8000))
"""By the version of Landlock's interface: the rights that it can take."""
_TCP, _SIGNALS_AND_SOCKETS = 3, 3  # to bind and connect; to processes outside


def _restrict_files(worker: Path | None, scratch: Path | None, read: Iterable[Path]) -> bool:
    libc = ctypes.CDLL(None)
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint(1))
    if version < 1:
        return False
    rights = sum(each for since, each in _FILE_RIGHTS_SINCE if version >= since)
    attributes = struct.pack("Q", rights)
    attributes += struct.pack("Q", _TCP) if version >= 4 else b""
    attributes += struct.pack("Q", _SIGNALS_AND_SOCKETS) if version >= 6 else b""
    rules = libc.syscall(
        _CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint(0)
    )
    if rules < 0:
        return False
    try:
        for folder in (*map(Path, _LIBRARIES), *read):
            _allow(libc, rules, folder, _READ_FILE | _READ_FOLDER)
        for file in map(Path, _FILES):
            _allow(libc, rules, file, _READ_FILE)
        if scratch is not None:
            _allow(libc, rules, scratch, rights & ~_EXECUTE)
        if worker is not None:
            for file in (worker, *_loaders()):
                _allow(libc, rules, file, _READ_FILE | _EXECUTE)
        libc.prctl(38, *(ctypes.c_ulong(each) for each in (1, 0, 0, 0)))  # PR_SET_NO_NEW_PRIVS
        return bool(libc.syscall(_RESTRICT_SELF, rules, ctypes.c_uint(0)) == 0)
    finally:
        os.close(rules)


def _allow(libc: ctypes.CDLL, rules: int, path: Path, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:  # another system has none there
        return
    try:
        rule = struct.pack("=Qi", rights, place)
        libc.syscall(_ADD_RULE, rules, _BENEATH_PATH, rule, ctypes.c_uint(0))
    finally:
        os.close(place)


def _loaders() -> list[Path]:
    """What starts a program that uses shared libraries."""
    patterns = ("/lib64/ld-*.so*", "/lib/ld-*.so*")
    return [each for pattern in patterns for each in Path("/").glob(pattern[1:])]


def _refuse_calls(calls: Sequence[str], *, threads_only: bool) -> bool:
    """Refuse `calls`, and new processes, or only those in namespaces of their own."""
    machine = seccomp.this_machine()
    if machine is None:
        return False
    refused = [*calls, *(_PROGRAMS if threads_only else ())]
    no = seccomp.refuse(errno.EPERM)
    program = [
        (LOAD, 0, 0, seccomp.ARCHITECTURE),
        (EQUAL, 1, 0, machine.architecture),
        (RETURN, 0, 0, no),
        (LOAD, 0, 0, seccomp.NUMBER),
        (AT_LEAST, 0, 1, seccomp.X32),
        (RETURN, 0, 0, no),
    ]
    for number in (machine.calls[each] for each in refused if each in machine.calls):
        program += [(EQUAL, 0, 1, number), (RETURN, 0, 0, no)]
    # Its flags are in memory, where a filter cannot look; the library then calls `clone`.
    program += [
        (EQUAL, 0, 1, machine.calls["clone3"]),
        (RETURN, 0, 0, seccomp.refuse(errno.ENOSYS)),
        (EQUAL, 1, 0, machine.calls["clone"]),
        (RETURN, 0, 0, seccomp.ALLOW),
        (LOAD, 0, 0, seccomp.FIRST_ARGUMENT),
        (ANY_BIT, 1, 0, _THREAD) if threads_only else (ANY_BIT, 0, 1, _NAMESPACES),
        (RETURN, 0, 0, no),
        (RETURN, 0, 0, seccomp.ALLOW),
    ]
    return seccomp.install(machine, program)
