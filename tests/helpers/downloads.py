"""A queue of downloads against our own Hub, for tests and the table of faults."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import psutil

from app.core.cancel import CancelToken
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.core.models.downloads.queue import DownloadQueue
from app.core.models.downloads.states import Download
from app.core.models.hub import Hub as HubClient
from app.core.models.hub import Network
from app.core.models.transfer.connections import Connections
from app.core.models.transfer.protocol import Patience
from tests.helpers.hub_server import Generated, Hub, Slow

COMMAND = (sys.executable, "-m", "app", "download")
CHUNK = 10 * 1024 * 1024
"""What huggingface_hub reads and keeps at a time (`constants.DOWNLOAD_CHUNK_SIZE`)."""

MB = 1_000_000
SIZE = 24 * MB
REPOSITORY = "someone/model-GGUF"
FILE = "model-Q4.gguf"
IMPATIENT = Patience(stall_seconds=0.6, retries=3, backoff_seconds=0.02, pause_seconds=2.0)
WAIT_SECONDS = 60.0


class Stage:
    """A Hub with one model in it, and Gloss's side of it in `folder`."""

    def __init__(self, folder: Path, *, models: Path | None = None) -> None:
        self.folder = folder
        self.models = models or folder / "models"
        self.hub = Hub()
        self.hub.add(REPOSITORY, {FILE: Generated(SIZE)})
        self.network = Network(allowed=True, endpoint=self.hub.url)
        self.connections = Connections(folder / "connections.jsonl")
        self.queues: list[DownloadQueue] = []
        self.queue = self.new_queue()

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *error: object) -> None:
        for queue in self.queues:
            queue.close()
        self.hub.close()

    def new_queue(
        self, state_file: str = "downloads.json", folder: Callable[[], Path] | None = None
    ) -> DownloadQueue:
        """As another start of Gloss has it; another file for the list makes it another Gloss."""
        queue = DownloadQueue(
            COMMAND,
            folder or (lambda: self.models),
            self.folder / state_file,
            lambda: self.network,
            self.connections,
            patience=IMPATIENT,
        )
        self.queues.append(queue)
        return queue

    def spec(self, *paths: str) -> ModelSpec:
        """As the Hub has it now, without asking it; all of the repository unless `paths` say
        what belongs to the model."""
        repository = self.hub.repositories[REPOSITORY]
        published = [repository.files[path] for path in paths or repository.files]
        return ModelSpec(
            Path(published[0].path).stem,
            REPOSITORY,
            repository.commit,
            tuple(SpecFile(file.path, file.size, file.sha256) for file in published),
            repository.licence,
        )

    def ask(self) -> HubClient:
        return HubClient(COMMAND, lambda: self.network, self.connections, stall_seconds=1.0)

    def partial(self, download: Download) -> Path:
        return self.models / ".downloads" / download.id


def finish(queue: DownloadQueue, id: str) -> Download:
    """Waits until it is done or paused; raises its error."""
    cancel = CancelToken()
    timer = threading.Timer(WAIT_SECONDS, cancel.cancel)
    timer.start()
    try:
        return queue.wait(id, cancel)
    finally:
        timer.cancel()
        timer.join()


def until(queue: DownloadQueue, id: str, reached: Callable[[Download], bool]) -> None:
    """Waits for a change after which `reached` holds."""
    there = threading.Event()

    def look(news: Download | str) -> None:
        if isinstance(news, Download) and news.id == id and reached(news):
            there.set()

    queue.on_changed(look)
    for download in queue.downloads():
        look(download)
    assert there.wait(WAIT_SECONDS)


def slowed(stage: Stage, beyond: int = 2 * MB) -> Download:
    """A download that has begun and will be a while."""
    stage.hub.faults.append(Slow(8 * MB, times=0))
    download = stage.queue.add(stage.spec())
    until(stage.queue, download.id, lambda now: now.done_bytes > beyond)
    return download


def found(queue: DownloadQueue, id: str) -> Download:
    return next(each for each in queue.downloads() if each.id == id)


def download_process(parent: int | None = None) -> psutil.Process:
    """The one that runs now below this process, or below `parent`."""
    children = psutil.Process(parent).children(recursive=True)
    return next(child for child in children if "download" in child.cmdline()[-1:])
