"""`PythonFilesViewModel`: whether scientific Python is there; adding and removing it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.core.python_tool.wasm_files import Stage, WasmFiles
from app.ui.settings.values import PythonState
from app.ui.threads.runner import Job, Lane, Runner

_STATES = {Stage.CHECKING: PythonState.CHECKING, Stage.COMPILING: PythonState.COMPILING}


class PythonFilesViewModel(QObject):
    changed = Signal(object)  # PythonState
    failed = Signal(object)  # UserError
    _staged = Signal(object)  # Stage

    def __init__(self, runner: Runner, files: WasmFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._files = files
        self._job: Job | None = None
        self.state = PythonState.LOOKING
        self._staged.connect(self._on_stage)

    @Slot()
    def refresh(self) -> None:
        files = self._files

        def look() -> PythonState:
            if files.ready:
                return PythonState.READY
            return PythonState.OUTDATED if files.outdated else PythonState.ABSENT

        if self._job is None:
            self._runner.submit(Lane.POOL, look, self._found, self.failed.emit)

    @Slot(object)
    def add(self, path: Path) -> None:
        if self._job is not None:
            return
        files, on_stage, cancel = self._files, self._staged.emit, CancelToken()
        self._set(PythonState.CHECKING)
        self._job = self._runner.submit(
            Lane.LONG,
            lambda: files.install(path, on_stage, cancel),
            self._ended,
            self._failed,
            self._ended,
            cancel=cancel,
        )

    @Slot()
    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel.cancel()

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
