"""One model in memory: its context, its cache, decoding and sampling."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import psutil

from app.core.chat_format import ModelText
from app.core.engine import fit, threads
from app.core.engine.backend import Aborted, LoadCallback
from app.core.engine.llama import abort_when_set, lib
from app.core.engine.llama_log import LlamaLog
from app.core.engine.protocol import LoadedModel, LoadOptions
from app.core.engine.tensor_placement import devices_used
from app.core.engine.vocabulary import LlamaVocabulary
from app.core.errors import Cancelled, Code, UserError
from app.core.messages import Sampling
from app.core.printable import one_line

KV_TYPES = {"f16": lib.GGML_TYPE_F16, "q8_0": lib.GGML_TYPE_Q8_0, "q4_0": lib.GGML_TYPE_Q4_0}
_KV_BYTES = {"f16": 2.0, "q8_0": 34 / 32, "q4_0": 18 / 32}  # a value, ggml's block formats
_DEFAULT_UBATCH = 512
_WINDOWED = 8  # no model keeps the whole context in fewer than one of so many layers
_SEQUENCE = 0
_ANY_TOKEN = 0
_TEXT_BYTES = 1 << 16
_DECODED, _ABORTED, _NO_MEMORY = 0, 2, -2  # llama_decode


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
        *,
        gpus: Sequence[str],
        room_bytes: int,
    ) -> None:
        """`gpus` are the names of those there are; `room_bytes`: all memory there is, free or
        not, where the cache may go."""
        self._model = pointer
        self._log = log
        self._sampler: int | None = None
        self.vocabulary = LlamaVocabulary(pointer)
        self.text = ModelText(
            architecture=self._meta("general.architecture"),
            chat_template=self._chat_template(None),
            tool_template=self._chat_template(b"tool_use"),
            bos=self.vocabulary.named(lib.llama_vocab_bos),
            eos=self.vocabulary.named(lib.llama_vocab_eos),
        )
        params = self._context_params(path, options, room_bytes)
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
        self._abort_fast = abort_when_set()
        lib.llama_set_abort_callback(context, self._abort_fast, self._stop)
        self._alive: Callable[[], None] = _nothing
        self._abort_alive = lib.ggml_abort_callback(self._on_abort_check)

        memory = log.memory()
        devices = devices_used(memory, gpus)
        # The log counts the layers that a GPU would have got, also where there is none.
        gpu_layers = log.offloaded_layers if devices else 0
        self.facts = LoadedModel(
            path=path,
            name=one_line(self._meta("general.name")) or Path(path).stem,
            architecture=self.text.architecture,
            chat_format="",
            parameters=int(lib.llama_model_n_params(pointer)),
            file_bytes=file_bytes,
            layers=int(lib.llama_model_n_layer(pointer)),
            gpu_layers=gpu_layers,
            context_length=int(lib.llama_n_ctx(context)),
            trained_context=int(lib.llama_model_n_ctx_train(pointer)),
            threads=int(params.n_threads),  # until they are measured
            swa_full=bool(params.swa_full),
            flash_attention=bool(log.flash_attention or options.flash_attention),
            extra_buffers=options.extra_buffers,
            memory=memory,
            cpu_experts=self._cpu_experts(options, gpu_layers),
            devices=devices,
            kv_type=options.kv_type,
            batch_size=int(lib.llama_n_batch(context)),
            ubatch_size=int(lib.llama_n_ubatch(context)),
        )

    def _context_params(self, path: str, options: LoadOptions, room_bytes: int) -> Any:
        params = lib.llama_context_default_params()
        per_token = self._kv_bytes_per_token(options.kv_type)
        free = psutil.virtual_memory().available
        trained = int(lib.llama_model_n_ctx_train(self._model))
        context = options.context_length or fit.default_context(trained, per_token, free)
        least = context * per_token
        if options.swa_full is False and lib.llama_model_n_swa(self._model) > 0:
            least //= _WINDOWED
        if least > room_bytes:
            raise UserError(
                Code.MODEL_TOO_LARGE,
                path=path,
                needed_bytes=least,
                available_bytes=free,
                context_length=context,
            )
        params.n_ctx = context
        params.n_ubatch = min(options.ubatch_size or _DEFAULT_UBATCH, context)
        params.n_batch = max(options.batch_size, params.n_ubatch)
        params.n_threads = params.n_threads_batch = fit.default_threads(fit.physical_cores())
        params.flash_attn_type = {
            None: lib.LLAMA_FLASH_ATTN_TYPE_AUTO,
            True: lib.LLAMA_FLASH_ATTN_TYPE_ENABLED,
            False: lib.LLAMA_FLASH_ATTN_TYPE_DISABLED,
        }[options.flash_attention]
        params.type_k = params.type_v = KV_TYPES[options.kv_type]
        if options.swa_full is None:
            params.swa_full = context * per_token < free // 2
        else:
            params.swa_full = options.swa_full
        # Only the last token's logits are ever read. The default reserves room for those of a
        # whole batch: 393 MiB with the vocabulary of gpt-oss.
        params.n_outputs_max = 1
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
        return round(values * _KV_BYTES[kv_type])

    def _cpu_experts(self, options: LoadOptions, gpu_layers: int) -> int:
        """Of how many layers the experts were kept in system memory by the override."""
        has_experts = int(self._meta(f"{self.text.architecture}.expert_count") or 0) > 0
        if not gpu_layers or not has_experts:
            return 0
        return min(options.cpu_experts, int(lib.llama_model_n_layer(self._model)))

    def _meta(self, key: str) -> str:
        buffer = ctypes.create_string_buffer(_TEXT_BYTES)
        length = lib.llama_model_meta_val_str(self._model, key.encode(), buffer, _TEXT_BYTES)
        return buffer.value.decode("utf-8", "replace") if length >= 0 else ""

    def _chat_template(self, name: bytes | None) -> str | None:
        template: bytes | None = lib.llama_model_chat_template(self._model, name)
        return None if template is None else template.decode("utf-8", "replace")

    # Threads

    def measure_threads(self, progress: LoadCallback) -> tuple[int, bool]:
        """How many generate fastest, and whether that can be relied on at the next load; leaves
        the cache empty. Where nothing is computed on the processor, it does not matter.
        Raises Cancelled when `progress` returned False."""
        cores = fit.physical_cores()
        counts = threads.candidates(cores)
        facts = self.facts
        if len(counts) == 1 or (facts.gpu_layers > facts.layers and not facts.cpu_experts):
            return counts[0], True

        def alive() -> None:
            if not progress(1.0):
                self.interrupt()

        def step(count: int) -> None:
            lib.llama_set_n_threads(self.context, count, count)
            lib.llama_memory_clear(self._memory, False)  # the same experts each time
            self.prefill([_ANY_TOKEN], alive)

        bystander = threads.CpuLoadMonitor(cores)
        try:
            best = threads.fastest(counts, step, lambda: progress(1.0))
            return (counts[0], False) if bystander.disturbed else (best, True)
        except Aborted:
            raise Cancelled from None
        finally:
            self.resume()
            lib.llama_memory_clear(self._memory, False)

    def use_threads(self, generation: int, prompt: int) -> None:
        """0 for the prompt: as many as there are cores; it is no matter of memory."""
        prompt = prompt or fit.default_threads(fit.physical_cores())
        lib.llama_set_n_threads(self.context, generation, prompt)

    # The cache

    def keep(self, count: int) -> int:
        """Cut the cache to its first `count` tokens, and return how many can be reused:
        `count`, or 0 when the sliding window or the model's kind does not allow it.

        Window layers may have dropped what lay outside the last window, and llama.cpp trims
        silently. The next token looks back `window` positions, so the cache must still
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

    def prefill(self, tokens: Sequence[int], alive: Callable[[], None] | None) -> None:
        """Decode at most `step_size` tokens after those in the cache. `alive` is called again
        and again while it computes."""
        self._many[: len(tokens)] = list(tokens)
        batch = lib.llama_batch_get_one(self._many, len(tokens))
        if alive is not None:
            self._alive = alive
            lib.llama_set_abort_callback(self.context, self._abort_alive, None)
        status = lib.llama_decode(self.context, batch)
        lib.llama_synchronize(self.context)
        if alive is not None:
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
        if status == _NO_MEMORY or self._log.out_of_memory:
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
