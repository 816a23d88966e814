"""Windows: a job object, which this process joins with all that it starts."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

JOB: Final = "job object"

# What <winnt.h> calls so
_EXTENDED_LIMIT_INFORMATION: Final = 9
_ACTIVE_PROCESS, _JOB_MEMORY, _DIE_ON_EXCEPTION, _KILL_ON_CLOSE = 0x8, 0x200, 0x400, 0x2000
_MOST_PROCESSES: Final = 2  # this one and the worker
_OWN_BYTES: Final = 512 << 20  # beside the program's


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


if sys.platform == "win32":

    def put_up(memory_bytes: int) -> list[str]:
        """A limit of memory and of processes. The job has no other handle than this process's:
        however that ends, Windows ends the others with it."""
        kernel32 = ctypes.WinDLL("kernel32")
        kernel32.CreateJobObjectW.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel32.CreateJobObjectW(None, None))
        limits = _ExtendedLimits(job_memory=memory_bytes + _OWN_BYTES)
        limits.basic.flags = _ACTIVE_PROCESS | _JOB_MEMORY | _DIE_ON_EXCEPTION | _KILL_ON_CLOSE
        limits.basic.active_processes = _MOST_PROCESSES
        size = ctypes.c_uint32(ctypes.sizeof(limits))
        given = kernel32.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size
        )
        this_process = ctypes.c_void_p(-1)
        joined = given and kernel32.AssignProcessToJobObject(job, this_process)
        return [JOB] if joined else []
