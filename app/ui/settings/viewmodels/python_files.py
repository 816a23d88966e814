"""`PythonFilesViewModel`: whether scientific Python is there; getting, adding and removing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.core.python_tool.wasm_download import WasmDownload
from app.core.python_tool.wasm_files import Stage, WasmFiles
from app.core.settings.declarations import PRIVACY_NETWORK
from app.ui.settings.values import PythonState
from app.ui.threads.runner import Job, Lane, Runner

_STATES = {Stage.CHECKING: PythonState.CHECKING, Stage.COMPILING: PythonState.COMPILING}


class PythonFilesViewModel(QObject):
    changed = Signal(object)  # PythonState
    progressed = Signal(int)  # bytes of the file that are here
    failed = Signal(object)  # UserError
    _staged = Signal(object)  # Stage

    def __init__(
        self,
        runner: Runner,
        files: WasmFiles,
        download: WasmDownload,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._files = files
        self._download = download
        self._job: Job | None = None
        self.state = PythonState.LOOKING
        self._staged.connect(self._on_stage)

    @Slot()
    def refresh(self) -> None:
        files, download, on_progress = self._files, self._download, self.progressed.emit

        def look() -> PythonState:
            if files.ready:
                return PythonState.READY
            if received := download.received_bytes:
                on_progress(received)
                return PythonState.PAUSED
            return PythonState.OUTDATED if files.outdated else PythonState.ABSENT

        if self._job is None:
            self._runner.submit(Lane.POOL, look, self._found, self.failed.emit)

    @Slot(object)
    def add(self, path: Path) -> None:
        """The file that the user has."""
        self._install(PythonState.CHECKING, lambda cancel: path)

    @Slot()
    def download(self) -> None:
        """Get the file, or the rest of it, and add it."""
        download, on_progress = self._download, self.progressed.emit
        self._install(PythonState.DOWNLOADING, lambda cancel: download.run(on_progress, cancel))

    def _install(self, begun: PythonState, file: Callable[[CancelToken], Path]) -> None:
        if self._job is not None:
            return
        files, download, on_stage = self._files, self._download, self._staged.emit
        cancel = CancelToken()

        def work() -> None:
            files.install(file(cancel), on_stage, cancel)
            download.discard()

        self._set(begun)
        self._job = self._runner.submit(
            Lane.LONG, work, self._ended, self._failed, self._ended, cancel=cancel
        )

    @Slot()
    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel.cancel()

    @Slot(str, object)
    def follow(self, key: str, value: object) -> None:
        """A setting has another value."""
        if key == PRIVACY_NETWORK.key and not value and self.state is PythonState.DOWNLOADING:
            self.stop()

    @Slot()
    def discard(self) -> None:
        """What was downloaded so far."""
        download = self._download
        if self._job is None:
            self._job = self._runner.submit(Lane.LONG, download.discard, self._ended, self._failed)

    @Slot()
    def remove(self) -> None:
        files = self._files
        if self._job is None:
            self._job = self._runner.submit(Lane.LONG, files.remove, self._ended, self._failed)

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        if self._job is not None:
            self._set(_STATES[stage])

    def _found(self, state: PythonState) -> None:
        if self._job is None:
            self._set(state)

    def _ended(self, result: None = None) -> None:
        self._job = None
        self.refresh()

    def _failed(self, error: UserError) -> None:
        self.failed.emit(error)
        self._ended()

    def _set(self, state: PythonState) -> None:
        self.state = state
        self.changed.emit(state)
