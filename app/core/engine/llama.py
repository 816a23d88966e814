"""llama.cpp through llama-cpp-python's low-level bindings: the one file that names it.

Foreign failures (a NULL pointer, a status, a line in the log) become UserErrors here.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
from llama_cpp import llama_cpp as lib

from app.core.dialect import ModelText
from app.core.engine import fit
from app.core.engine.backend import Aborted, Progress
from app.core.engine.llama_log import LlamaLog
from app.core.engine.modelfile import check_file, shards_of
from app.core.engine.protocol import Device, LoadedModel, LoadOptions
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Sampling

_KV_TYPES = {"f16": lib.GGML_TYPE_F16, "q8_0": lib.GGML_TYPE_Q8_0, "q4_0": lib.GGML_TYPE_Q4_0}
_DEVICE_KINDS = {0: "cpu", 1: "gpu", 2: "igpu", 3: "accel"}  # ggml_backend_dev_type
_DEFAULT_UBATCH = 512
_SEQUENCE = 0
_TEXT_BYTES = 1 << 16

_DECODED, _NO_SLOT, _ABORTED = 0, 1, 2  # llama_decode


class Llama:
    """The library, set up once in a process."""

    def __init__(self, log: LlamaLog) -> None:
        self._log = log
        # Kept as attributes: ctypes callbacks die with their last Python reference.
        self._log_callback = lib.llama_log_callback(self._on_log)
        lib.llama_log_set(self._log_callback, None)
        self._ggml = _ggml_functions()
        lib.llama_backend_init()

    def _on_log(self, level: int, text: bytes | None, _: object) -> None:
        self._log.write(level, (text or b"").decode("utf-8", "replace"))

    def devices(self) -> tuple[Device, ...]:
        ggml = self._ggml
        found = []
        for index in range(ggml["count"]()):
            device = ggml["get"](index)
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            ggml["memory"](device, ctypes.byref(free), ctypes.byref(total))
            kind = _DEVICE_KINDS.get(ggml["type"](device), "accel")
            found.append(
                Device(
                    name=ggml["name"](device).decode("utf-8", "replace"),
                    description=ggml["description"](device).decode("utf-8", "replace").strip(),
                    kind=kind,
                    free_bytes=psutil.virtual_memory().available if kind == "cpu" else free.value,
                    total_bytes=psutil.virtual_memory().total if kind == "cpu" else total.value,
                )
            )
        return tuple(found)

    def load(self, path: str, options: LoadOptions, progress: Progress) -> LlamaModel:
        """Raises UserError for a file or machine that will not do, Cancelled when `progress`
        said False."""
        started = time.perf_counter()
        if options.kv_type not in _KV_TYPES:
            raise UserError(Code.BAD_REQUEST, detail=f"kv_type {options.kv_type!r}")
        file_bytes = check_file(Path(path))
        gpu_bytes = sum(d.total_bytes for d in self.devices() if d.kind == "gpu")
        room = psutil.virtual_memory().total + gpu_bytes
        if file_bytes > room:
            raise UserError(
                Code.MODEL_TOO_LARGE, path=path, needed_bytes=file_bytes, available_bytes=room
            )
        self._log.clear()
        pointer = self._load_weights(path, options, progress)
        try:
            model = LlamaModel(pointer, path, file_bytes, options, self._log)
        except BaseException:
            lib.llama_model_free(pointer)
            raise
        model.facts = replace(model.facts, load_seconds=time.perf_counter() - started)
        return model

    def _load_weights(self, path: str, options: LoadOptions, progress: Progress) -> int:
        cancelled = threading.Event()

        def on_progress(done: float, _: object) -> bool:
            if not progress(done):
                cancelled.set()
            return not cancelled.is_set()

        params = lib.llama_model_default_params()
        params.n_gpu_layers = options.gpu_layers
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


class LlamaVocabulary:
    """Text to token ids and back; see `app.core.dialect.Vocabulary`."""

    def __init__(self, model: int) -> None:
        self._vocab = lib.llama_model_get_vocab(model)
        self._size = lib.llama_vocab_n_tokens(self._vocab)
        self._pieces: dict[int, bytes] = {}

    def tokenize(self, text: str, *, parse_special: bool = False) -> list[int]:
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        tokens = (lib.llama_token * room)()
        count = lib.llama_tokenize(self._vocab, data, len(data), tokens, room, False, parse_special)
        if count < 0:
            tokens = (lib.llama_token * -count)()
            count = lib.llama_tokenize(
                self._vocab, data, len(data), tokens, -count, False, parse_special
            )
        return tokens[:count]

    def piece(self, token: int) -> bytes:
        known = self._pieces.get(token)
        if known is None:
            known = self._pieces[token] = self._read_piece(token)
        return known

    def _read_piece(self, token: int) -> bytes:
        if not 0 <= token < self._size:
            return b""
        room = 256
        while True:
            buffer = ctypes.create_string_buffer(room)
            length = lib.llama_token_to_piece(self._vocab, token, buffer, room, 0, True)
            if length >= 0:
                return buffer.raw[:length]
            room = -length

    def token_named(self, text: str) -> int | None:
        for token in self.tokenize(text, parse_special=True)[:1]:
            special = lib.LLAMA_TOKEN_ATTR_CONTROL | lib.LLAMA_TOKEN_ATTR_USER_DEFINED
            if self.piece(token) == text.encode() and (
                lib.llama_vocab_get_attr(self._vocab, token) & special
            ):
                return token
        return None

    def is_end_of_generation(self, token: int) -> bool:
        return bool(lib.llama_vocab_is_eog(self._vocab, token))

    def named(self, which: Callable[[int], int]) -> str:
        """The spelling of one of the file's special tokens (`llama_vocab_bos` …), or ""."""
        token = which(self._vocab)
        return "" if token < 0 else self.piece(token).decode("utf-8", "replace")


class LlamaModel:
    """One model in memory with one context (`context`, llama.cpp's handle); see
    `backend.Model`."""

    def __init__(
        self,
        pointer: int,
        path: str,
        file_bytes: int,
        options: LoadOptions,
        log: LlamaLog,
    ) -> None:
        self._model = pointer
        self._log = log
        self._sampler: int | None = None
        self.vocabulary = LlamaVocabulary(pointer)
        self.text = ModelText(
            architecture=self._meta("general.architecture"),
            chat_template=self._chat_template(),
            bos=self.vocabulary.named(lib.llama_vocab_bos),
            eos=self.vocabulary.named(lib.llama_vocab_eos),
        )
        params = self._context_params(path, options)
        context = lib.llama_init_from_model(pointer, params)
        if not context:
            code = Code.OUT_OF_MEMORY if log.out_of_memory else Code.LOAD_FAILED
            facts = {} if log.out_of_memory else {"path": path}
            raise UserError(code, detail=log.complaints, **facts)
        self.context = context
        self._memory = lib.llama_get_memory(context)
        self.step_size = int(lib.llama_n_ubatch(context))

        self._window = int(lib.llama_model_n_swa(pointer))
        self._one = (lib.llama_token * 1)()
        self._one_batch = lib.llama_batch_get_one(self._one, 1)
        self._many = (lib.llama_token * self.step_size)()
        self._stop = ctypes.create_string_buffer(2)
        # llama.cpp asks "stop?" hundreds of times a token. strlen of a two-byte buffer
        # (0: go on, 1: stop) answers without entering Python, so it costs nothing.
        self._abort_fast = ctypes.cast(_libc().strlen, lib.ggml_abort_callback)
        self._alive: Callable[[], None] = _nothing
        self._abort_alive = lib.ggml_abort_callback(self._on_abort_check)

        self.facts = LoadedModel(
            path=path,
            name=self._meta("general.name") or Path(path).stem,
            architecture=self.text.architecture,
            dialect="",
            parameters=int(lib.llama_model_n_params(pointer)),
            file_bytes=file_bytes,
            layers=int(lib.llama_model_n_layer(pointer)),
            gpu_layers=log.offloaded_layers,
            context_length=int(lib.llama_n_ctx(context)),
            trained_context=int(lib.llama_model_n_ctx_train(pointer)),
            threads=int(params.n_threads),
            swa_full=bool(params.swa_full),
            flash_attention=bool(log.flash_attention or options.flash_attention),
            extra_buffers=options.extra_buffers,
            memory=log.memory(),
        )

    def _context_params(self, path: str, options: LoadOptions) -> Any:
        threads = options.threads or fit.default_threads(fit.physical_cores())
        params = lib.llama_context_default_params()
        per_token = self._kv_bytes_per_token(options.kv_type)
        free = psutil.virtual_memory().available
        trained = int(lib.llama_model_n_ctx_train(self._model))
        context = options.context_length or fit.default_context(trained, per_token, free)
        if context * per_token > psutil.virtual_memory().total:
            raise UserError(
                Code.MODEL_TOO_LARGE,
                path=path,
                needed_bytes=context * per_token,
                available_bytes=free,
            )
        params.n_ctx = context
        params.n_ubatch = min(options.ubatch_size or _DEFAULT_UBATCH, context)
        params.n_batch = max(options.batch_size, params.n_ubatch)
        params.n_threads = params.n_threads_batch = threads
        params.flash_attn_type = {
            None: lib.LLAMA_FLASH_ATTN_TYPE_AUTO,
            True: lib.LLAMA_FLASH_ATTN_TYPE_ENABLED,
            False: lib.LLAMA_FLASH_ATTN_TYPE_DISABLED,
        }[options.flash_attention]
        params.type_k = params.type_v = _KV_TYPES[options.kv_type]
        if options.swa_full is None:
            params.swa_full = context * per_token < free // 2
        else:
            params.swa_full = options.swa_full
        params.no_perf = True
        return params

    def _kv_bytes_per_token(self, kv_type: str) -> int:
        """Of all layers, as with `swa_full`."""
        architecture = self.text.architecture
        heads = int(lib.llama_model_n_head(self._model)) or 1
        head = int(lib.llama_model_n_embd(self._model)) // heads
        key = int(self._meta(f"{architecture}.attention.key_length") or head)
        value = int(self._meta(f"{architecture}.attention.value_length") or head)
        values = (
            int(lib.llama_model_n_layer(self._model))
            * int(lib.llama_model_n_head_kv(self._model))
            * (key + value)
        )
        return round(values * {"f16": 2, "q8_0": 34 / 32, "q4_0": 18 / 32}[kv_type])

    def _meta(self, key: str) -> str:
        buffer = ctypes.create_string_buffer(_TEXT_BYTES)
        length = lib.llama_model_meta_val_str(self._model, key.encode(), buffer, _TEXT_BYTES)
        return buffer.value.decode("utf-8", "replace") if length >= 0 else ""

    def _chat_template(self) -> str | None:
        template: bytes | None = lib.llama_model_chat_template(self._model, None)
        return None if template is None else template.decode("utf-8", "replace")

    # The cache

    def keep(self, count: int) -> int:
        """Cut the cache to its first `count` tokens, and say how many can truly be built on:
        `count`, or 0 when the sliding window or the model's kind does not allow it.

        Window layers may have dropped what lay outside the last window, and llama.cpp trims
        without a word. The next token looks back `window` positions, so the cache must still
        begin at or before `count - window`.
        """
        if count > 0:
            reached = lib.llama_memory_seq_pos_max(self._memory, _SEQUENCE)
            begins = lib.llama_memory_seq_pos_min(self._memory, _SEQUENCE)
            if (
                reached >= count - 1
                and 0 <= begins <= max(0, count - self._window if self._window else 0)
                and lib.llama_memory_seq_rm(self._memory, _SEQUENCE, count, -1)
            ):
                return count
        lib.llama_memory_clear(self._memory, False)
        return 0

    # Decoding

    def prefill(self, tokens: Sequence[int], alive: Callable[[], None]) -> None:
        """Decode at most `step_size` tokens after those in the cache."""
        self._alive = alive
        self._many[: len(tokens)] = list(tokens)
        lib.llama_set_abort_callback(self.context, self._abort_alive, None)
        batch = lib.llama_batch_get_one(self._many, len(tokens))
        status = lib.llama_decode(self.context, batch)
        lib.llama_synchronize(self.context)
        lib.llama_set_abort_callback(self.context, self._abort_fast, self._stop)
        if status != _DECODED:
            raise self._decode_failure(status)

    def decode(self, token: int) -> None:
        """Decode one token after those in the cache."""
        self._one[0] = token
        status = lib.llama_decode(self.context, self._one_batch)
        if status != _DECODED:
            raise self._decode_failure(status)

    def _decode_failure(self, status: int) -> Exception:
        if status == _ABORTED:
            return Aborted()
        if self._log.out_of_memory:
            return UserError(Code.OUT_OF_MEMORY, detail=self._log.complaints)
        return UserError(Code.DECODE_FAILED, detail=self._log.complaints, status=status)

    def _on_abort_check(self, _: object) -> bool:
        self._alive()
        return self._stop.raw[0] != 0

    def interrupt(self) -> None:
        self._stop[0] = b"\x01"

    def resume(self) -> None:
        self._stop[0] = b"\x00"

    # Sampling

    def start_sampling(self, sampling: Sampling, seed: int) -> None:
        """Cut (top k, top p, min p), then warm or cool, then draw: llama.cpp's own order."""
        self._free_sampler()
        chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        if sampling.temperature <= 0:
            lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_greedy())
        else:
            if sampling.top_k > 0:
                lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_top_k(sampling.top_k))
            if sampling.top_p < 1:
                lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_top_p(sampling.top_p, 1))
            if sampling.min_p > 0:
                lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_min_p(sampling.min_p, 1))
            lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_temp(sampling.temperature))
            lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_dist(seed & 0xFFFFFFFF))
        self._sampler = chain

    def sample(self) -> int:
        return int(lib.llama_sampler_sample(self._sampler, self.context, -1))

    def _free_sampler(self) -> None:
        if self._sampler:
            lib.llama_sampler_free(self._sampler)
            self._sampler = None

    def close(self) -> None:
        self._free_sampler()
        lib.llama_free(self.context)
        lib.llama_model_free(self._model)


def _nothing() -> None:
    pass


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL("msvcrt" if sys.platform == "win32" else None)


def _ggml_functions() -> dict[str, Any]:
    """ggml's device functions, from the very library that libllama is linked to.

    Asked of libllama's own handle, which finds them in its dependencies; the wheel's
    libggml.so is another copy, with a device list of its own. Windows looks only into the
    library itself, and there ggml has one copy.
    """
    signatures: dict[str, tuple[str, list[Any], Any]] = {
        "count": ("ggml_backend_dev_count", [], ctypes.c_size_t),
        "get": ("ggml_backend_dev_get", [ctypes.c_size_t], ctypes.c_void_p),
        "name": ("ggml_backend_dev_name", [ctypes.c_void_p], ctypes.c_char_p),
        "description": ("ggml_backend_dev_description", [ctypes.c_void_p], ctypes.c_char_p),
        "type": ("ggml_backend_dev_type", [ctypes.c_void_p], ctypes.c_int),
        "memory": (
            "ggml_backend_dev_memory",
            [ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)],
            None,
        ),
    }
    libraries = [lib._lib]
    if sys.platform == "win32":
        folder = Path(lib._lib._name).parent
        libraries += [ctypes.CDLL(str(folder / name)) for name in ("ggml.dll", "ggml-base.dll")]
    functions = {}
    for key, (name, arguments, result) in signatures.items():
        function = next(getattr(each, name) for each in libraries if hasattr(each, name))
        function.argtypes = arguments
        function.restype = result
        functions[key] = function
    return functions
