"""llama.cpp set up in this process: its devices, and loading a model file.

Foreign failures (a NULL pointer, a line in the log) become UserErrors here.
"""

from __future__ import annotations

import ctypes
import os
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from app.core.devices import Device
from app.core.engine.backend import LoadCallback
from app.core.engine.llama import ggml_functions, lib, library_folder
from app.core.engine.llama_log import LlamaLog
from app.core.engine.model import KV_TYPES, LlamaModel
from app.core.engine.modelfile import check_file
from app.core.engine.protocol import LoadOptions
from app.core.engine.tensor_placement import TensorPlacement, chosen_gpus
from app.core.errors import Cancelled, Code, UserError
from app.core.gguf import shards_of

_DEVICE_KINDS = {0: "cpu", 1: "gpu", 2: "igpu", 3: "accel"}  # ggml_backend_dev_type
_GPU_KINDS = ("gpu", "igpu")


@dataclass(frozen=True, slots=True)
class Weights:
    """A model in memory: llama.cpp's handle, the names of the GPUs there are, and all memory there
    is, free or not."""

    pointer: int
    file_bytes: int
    gpus: tuple[str, ...]
    room_bytes: int


class Llama:
    """The library, set up once in a process, and kept for as long as any of its models:
    llama.cpp logs into it."""

    def __init__(self, log: LlamaLog) -> None:
        self._log = log
        # Kept as attributes: ctypes callbacks die with their last Python reference.
        self._log_callback = lib.llama_log_callback(self._on_log)
        lib.llama_log_set(self._log_callback, None)
        self._ggml = ggml_functions()
        if not self._ggml["count"]():  # a build whose back ends are libraries of their own
            self._ggml["load_backends"](os.fsencode(library_folder()))
        lib.llama_backend_init()

    def _on_log(self, level: int, text: bytes | None, _: object) -> None:
        self._log.write(level, (text or b"").decode("utf-8", "replace"))

    def close(self) -> None:
        """llama.cpp logs elsewhere from now on; a process that goes on after `Llama` needs it."""
        lib.llama_log_set(lib.llama_log_callback(), None)

    def devices(self) -> tuple[Device, ...]:
        ggml = self._ggml
        memory = psutil.virtual_memory()
        found = []
        for handle in self._handles():
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            ggml["memory"](handle, ctypes.byref(free), ctypes.byref(total))
            kind = _DEVICE_KINDS.get(ggml["type"](handle), "accel")
            found.append(
                Device(
                    name=self._name(handle),
                    description=ggml["description"](handle).decode("utf-8", "replace").strip(),
                    kind=kind,
                    free_bytes=memory.available if kind == "cpu" else free.value,
                    total_bytes=memory.total if kind == "cpu" else total.value,
                )
            )
        return tuple(found)

    def _handles(self) -> list[int]:
        return [self._ggml["get"](index) for index in range(self._ggml["count"]())]

    def _name(self, handle: int) -> str:
        name: bytes = self._ggml["name"](handle)
        return name.decode("utf-8", "replace")

    def load(
        self, path: str, options: LoadOptions, progress: LoadCallback, known_threads: int = 0
    ) -> LlamaModel:
        """Raises UserError for an unusable file or machine, Cancelled when `progress` returned
        False."""
        started = time.perf_counter()
        if options.kv_type not in KV_TYPES:
            raise UserError(Code.BAD_REQUEST, detail=f"kv_type {options.kv_type!r}")
        weights = self.load_weights(path, options, progress)
        pointer = weights.pointer
        try:
            model = LlamaModel(
                pointer,
                path,
                weights.file_bytes,
                options,
                self._log,
                gpus=weights.gpus,
                room_bytes=weights.room_bytes,
            )
        except BaseException:
            lib.llama_model_free(pointer)
            raise
        try:
            threads, measured = options.threads or known_threads, False
            if not threads:
                threads, measured = model.measure_threads(progress)
        except BaseException:
            model.close()
            raise
        model.use_threads(threads, options.threads)
        model.facts = replace(
            model.facts,
            threads=threads,
            threads_measured=measured,
            load_seconds=time.perf_counter() - started,
        )
        return model

    def load_weights(self, path: str, options: LoadOptions, progress: LoadCallback) -> Weights:
        """A model without a context. Raises as `load` does."""
        file_bytes = check_file(Path(path))
        gpus = [device for device in self.devices() if device.kind in _GPU_KINDS]
        chosen = chosen_gpus(options, gpus)
        own_memory = (gpu for gpu in (gpus if chosen is None else chosen) if gpu.kind == "gpu")
        room = psutil.virtual_memory().total + sum(gpu.total_bytes for gpu in own_memory)
        if file_bytes > room:
            raise UserError(
                Code.MODEL_TOO_LARGE, path=path, needed_bytes=file_bytes, available_bytes=room
            )
        self._log.clear()
        handles = {self._name(handle): handle for handle in self._handles()}
        placing = TensorPlacement(options, chosen, handles, self._ggml["cpu_buffer_type"]())
        pointer = self._load_weights(path, options, placing, progress)
        return Weights(pointer, file_bytes, tuple(gpu.name for gpu in gpus), room)

    def _load_weights(
        self, path: str, options: LoadOptions, placing: TensorPlacement, progress: LoadCallback
    ) -> int:
        cancelled = threading.Event()

        def on_progress(done: float, _: object) -> bool:
            if not progress(done):
                cancelled.set()
            return not cancelled.is_set()

        params = lib.llama_model_default_params()
        placing.fill_in(params)
        params.load_mode = (
            lib.LLAMA_LOAD_MODE_MMAP if options.use_mmap else lib.LLAMA_LOAD_MODE_NONE
        )
        params.use_extra_bufts = options.extra_buffers
        callback = lib.llama_progress_callback(on_progress)
        params.progress_callback = callback
        # The first shard leads to the others, whichever one was chosen.
        first = str(shards_of(Path(path))[0])
        pointer: int | None = lib.llama_model_load_from_file(os.fsencode(first), params)
        if cancelled.is_set():
            if pointer:
                lib.llama_model_free(pointer)
            raise Cancelled
        if not pointer:
            raise self._load_failure(path)
        return pointer

    def _load_failure(self, path: str) -> UserError:
        log = self._log
        if log.unknown_architecture is not None:
            return UserError(
                Code.ARCHITECTURE_UNKNOWN,
                detail=log.complaints,
                path=path,
                architecture=log.unknown_architecture,
            )
        if log.out_of_memory:
            return UserError(Code.OUT_OF_MEMORY, detail=log.complaints)
        if log.truncated:
            return UserError(Code.FILE_TRUNCATED, detail=log.complaints, path=path)
        return UserError(Code.LOAD_FAILED, detail=log.complaints, path=path)
