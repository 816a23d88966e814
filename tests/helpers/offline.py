"""Commands run where there is no network, and watched for every reach for one."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def alone(*command: str, loopback: bool = True) -> list[str]:
    """Runs a command in a network namespace of its own, where at most loopback is up."""
    rights = [] if os.geteuid() == 0 else ["--map-root-user"]
    start = ["unshare", *rights, "--net", "--"]
    if loopback:
        start += ["sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
    return [*start, *command]


def traced(log: Path, *command: str) -> list[str]:
    """Appends the network calls of a command and of all that it starts to `log`."""
    if shutil.which("strace") is None:
        pytest.skip("needs strace (make test installs it)")
    trace = ["strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-A", "-o", str(log)]
    return [*trace, "--", *command]


def why_not_alone() -> str:
    """Empty where a network namespace can be made."""
    try:
        done = subprocess.run(alone("true"), capture_output=True, text=True, check=False)
    except OSError as error:
        return str(error)
    return done.stderr.strip() or "unshare failed" if done.returncode != 0 else ""


def sealed(log: Path, *command: str) -> list[str]:
    """Traced and without any network interface, as far as this system allows."""
    if shutil.which("strace") is not None:
        command = tuple(traced(log, *command))
    return list(command) if why_not_alone() else alone(*command, loopback=False)
