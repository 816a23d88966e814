"""What the window costs: its start, its memory, and what is left of the speed of generation.

Every ratio alternates its two sides within one run. The window stands on a screen of its own
and shares the machine's cores with the engine.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from app.core.paths import AppPaths
from app.core.settings.declarations import SAMPLING_TEMPERATURE
from app.core.settings.store import SettingsStore
from tests.helpers.desktop import ROOT, Desktop, Program, wait_for, window_command

QUESTION = "Write a long story about a lighthouse keeper and the sea."
PROMPT_TOKENS = 64
QUIET_SECONDS = 1.0


def run_json(command: list[str], environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The JSON object a command prints last. Raises RuntimeError with its errors if it fails."""
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    begin = ("\n" + done.stdout).rfind("\n{")
    if done.returncode != 0 or begin < 0:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout[begin:])


def probe(
    desktop: Desktop, *arguments: str, extra: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """`extra` are variables of its environment."""
    command = [sys.executable, "-m", "tests.benchmarks.probe", *arguments]
    return run_json(command, desktop.environment(extra))


def start_ratio(desktop: Desktop, runs: int) -> float:
    """Start to a painted window that takes keys, against a window with one text field.

    The profile has been used before, as on every day but the first, and all modules are compiled,
    as in an installed program, whatever this environment says.
    """
    times: dict[str, list[float]] = {"bare": [], "gloss": []}
    with TemporaryDirectory() as folder, TemporaryDirectory() as bytecode:
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": bytecode}
        for run in range(runs + 1):
            for what, seconds in times.items():
                since = ["--since", repr(time.monotonic()), "--profile", folder]
                taken = probe(desktop, "start", what, *since, extra=compiled)["interactive"]
                if run:  # the first of each only compiles, and warms the disk's cache
                    seconds.append(taken)
    return statistics.median(times["gloss"]) / statistics.median(times["bare"])


def painted_ratio(desktop: Desktop, model: Path, runs: int, least: int = 256) -> float:
    """Tokens a second as they are painted, against the bare llama.cpp loop, each in its turn.

    `least` tokens are painted, each the likeliest, as in the bare loop. Raises
    RuntimeError when the model says less.
    """
    ratios = []
    for _ in range(runs):
        with TemporaryDirectory() as folder:
            SettingsStore(AppPaths.of_profile(Path(folder)).settings).set(SAMPLING_TEMPERATURE, 0.0)
            ask = ["--profile", folder, "--question", QUESTION, "--tokens", str(least)]
            painted = probe(desktop, "answer", *ask)
        tokens = painted["tokens"]
        if tokens < least:
            raise RuntimeError(f"only {tokens} tokens were painted; too few to measure")
        loop = [sys.executable, "-m", "app.core.engine.baseline", "--model", str(model), "--json"]
        bare = run_json([*loop, "--prompt-tokens", str(PROMPT_TOKENS), "--tokens", str(tokens)])
        ratios.append(tokens / painted["seconds"] / bare["tokens_per_second"])
    return statistics.median(ratios)


def idle_memory(desktop: Desktop, runs: int) -> float:
    """Resident megabytes (10⁶ bytes, shared libraries included) of the window's process at rest."""
    sizes = []
    for _ in range(runs):
        with (
            TemporaryDirectory() as folder,
            desktop.start(window_command(Path(folder))) as program,
        ):
            window = program.wait_for_window()
            process = _at_rest(program)
            sizes.append(process.memory_info().rss / 1e6)
            program.close_window(window)
            program.finish()
    return statistics.median(sizes)


def _at_rest(program: Program) -> psutil.Process:
    """Waits until the window's process has computed next to nothing for a while."""
    process = psutil.Process(program.process.pid)
    history: list[tuple[float, float]] = []

    def quiet() -> bool:
        times = process.cpu_times()
        now = time.monotonic()
        history.append((now, times.user + times.system))
        recent = [used for moment, used in history if moment > now - QUIET_SECONDS]
        return now - history[0][0] > QUIET_SECONDS and recent[-1] - recent[0] < 0.03

    wait_for(quiet, "the window to come to rest", 60)
    return process


def measure(model: Path, runs: int) -> dict[str, float]:
    with Desktop() as desktop:
        return {
            "start_vs_bare_window": start_ratio(desktop, runs),
            "window_memory_mb": idle_memory(desktop, max(3, runs // 2)),
            "generation_painted_vs_llama_cpp": painted_ratio(desktop, model, runs),
        }
