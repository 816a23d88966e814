"""Gloss's queue in a process of its own: `python -m tests.helpers.queue_main JSON`.

Prints how many bytes are there once it is more than `say_at`, and goes on until it is done.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.core.models.downloads.queue import DownloadQueue
from app.core.models.hub import Network
from app.core.models.transfer.connections import Connections
from tests.helpers.downloads import COMMAND, finish, until


def main() -> None:
    facts = json.loads(sys.argv[1])
    folder = Path(facts["folder"])
    queue = DownloadQueue(
        COMMAND,
        lambda: Path(facts["models"]),
        folder / "downloads.json",
        lambda: Network(allowed=True, endpoint=facts["url"]),
        Connections(folder / "connections.jsonl"),
    )
    spec = ModelSpec(
        facts["name"],
        facts["repository"],
        facts["revision"],
        tuple(SpecFile(**file) for file in facts["files"]),
    )
    download = queue.add(spec)
    until(queue, download.id, lambda now: now.done_bytes > facts["say_at"])
    print(next(each.done_bytes for each in queue.downloads()), flush=True)
    finish(queue, download.id)
    queue.close()


if __name__ == "__main__":
    main()
