"""Our downloads against the client's own command line, on loopback.

    python -m tests.benchmarks.downloads [--runs N] [--megabytes N]

Both fetch one file from our Hub, which hands it from the page cache to the system's sendfile,
into folders on the same disk, by plain HTTP, each in a process that starts for it, and write
over nothing. Ours is measured as a person has it: from adding it to the queue to the last byte
on the disk; verifying, which the client does not do, is a figure of its own. The runs take
turns, and a pair of runs next to each other makes one ratio.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.core.models.downloads.queue import DownloadQueue
from app.core.models.downloads.states import Download, DownloadState
from app.core.models.hub import Network
from app.core.models.transfer.connections import Connections
from tests.helpers.hub_server import Hub

REPOSITORY = "someone/model-GGUF"
FILE = "model-Q4.gguf"
COMMAND = (sys.executable, "-m", "app", "download")


def measure(runs: int = 5, megabytes: int = 2000) -> dict[str, object]:
    """`download_vs_client` is the client's time over ours: 1.0 is as fast, more is faster."""
    with tempfile.TemporaryDirectory(prefix="gloss-downloads-") as name, Hub() as hub:
        folder = Path(name)
        content = folder / FILE
        _write(content, megabytes)
        made = hub.add(REPOSITORY, {FILE: content})
        published = made.files[FILE]
        spec = ModelSpec(
            "model", REPOSITORY, made.commit, (SpecFile(FILE, published.size, published.sha256),)
        )
        ours, clients, verifying = [], [], []
        for run in range(runs + 1):
            client = _client(hub, made.commit, folder)
            received, verified = _ours(hub, spec, folder)
            if run:  # the first pair warms the page cache and the bytecode
                clients.append(client)
                ours.append(received)
                verifying.append(verified)
        ratios = [client / own for client, own in zip(clients, ours, strict=True)]
        megabytes_per_second = published.size / 1e6 / statistics.median(ours)
        return {
            "download_vs_client": round(statistics.median(ratios), 3),
            "download_mb_per_s": round(megabytes_per_second, 1),
            "download_s": round(statistics.median(ours), 3),
            "download_client_s": round(statistics.median(clients), 3),
            "download_verify_s": round(statistics.median(verifying), 3),
            "download_size_mb": megabytes,
            "download_runs": runs,
        }


def _write(path: Path, megabytes: int) -> None:
    block = random.Random(1).randbytes(1_000_000)
    with path.open("wb") as file:
        for number in range(megabytes):
            file.write(f"{number:016d}".encode() + block[16:])


def _client(hub: Hub, commit: str, folder: Path) -> float:
    """Seconds of `hf download`."""
    target = folder / "client"
    environment = {
        **os.environ,
        "HF_ENDPOINT": hub.url,
        "HF_HOME": str(folder / "home"),
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_UPDATE_CHECK": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    }
    command = [str(Path(sys.executable).with_name("hf")), "download", REPOSITORY, FILE]
    started = time.perf_counter()
    subprocess.run(
        [*command, "--revision", commit, "--local-dir", str(target)],
        env=environment,
        check=True,
        capture_output=True,
    )
    seconds = time.perf_counter() - started
    shutil.rmtree(target)
    return seconds


def _ours(hub: Hub, spec: ModelSpec, folder: Path) -> tuple[float, float]:
    """Seconds to the last byte, and seconds from there until it is verified and in place."""
    target = folder / "ours"
    reached: dict[DownloadState, float] = {}

    def note(news: Download | str) -> None:
        if isinstance(news, Download):
            reached.setdefault(news.state, time.perf_counter())

    queue = DownloadQueue(
        COMMAND,
        lambda: target,
        folder / "downloads.json",
        lambda: Network(allowed=True, endpoint=hub.url),
        Connections(folder / "connections.jsonl"),
        on_changed=note,
    )
    try:
        started = time.perf_counter()
        queue.wait(queue.add(spec).id, CancelToken())
    finally:
        queue.close()
    shutil.rmtree(target)
    verifying = reached[DownloadState.VERIFYING]
    return verifying - started, reached[DownloadState.DONE] - verifying


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.downloads")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--megabytes", type=int, default=2000)
    options = parser.parse_args()
    print(json.dumps(measure(options.runs, options.megabytes)))


if __name__ == "__main__":
    main()
