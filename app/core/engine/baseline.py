"""The bare llama.cpp loop, to measure the program against: no process, no protocol, no parsing.

    python -m app.core.engine.baseline --model FILE --prompt-tokens 256 --tokens 128 --json

Same model, settings, batch sizes and threads as the engine takes, and nothing beside it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict, dataclass

from app.core.engine.llama import lib
from app.core.engine.llama_log import LlamaLog
from app.core.engine.model import LlamaModel
from app.core.engine.protocol import LoadOptions
from app.core.engine.runtime import Llama


@dataclass(frozen=True, slots=True)
class MeasuredSpeed:
    """Rates in tokens a second; the answer's includes its first token."""

    prompt_tokens: int
    prompt_per_second: float
    tokens: int
    tokens_per_second: float
    load_seconds: float


def measure(model: LlamaModel, prompt: list[int], tokens: int) -> MeasuredSpeed:
    """Prefill `prompt` into an empty cache, then decode `tokens` greedily, whatever they are.

    The calls llama.cpp's own examples make, without the engine's callbacks around them.
    """
    context = model.context
    sampler = lib.llama_sampler_init_greedy()
    lib.llama_memory_clear(lib.llama_get_memory(context), False)
    lib.llama_set_abort_callback(context, lib.ggml_abort_callback(), None)
    buffer = (lib.llama_token * model.step_size)()
    started = time.perf_counter()
    for start in range(0, len(prompt), model.step_size):
        step = prompt[start : start + model.step_size]
        for index, token in enumerate(step):
            buffer[index] = token
        lib.llama_decode(context, lib.llama_batch_get_one(buffer, len(step)))
    lib.llama_synchronize(context)
    prefilled = time.perf_counter()
    for _ in range(tokens - 1):
        buffer[0] = lib.llama_sampler_sample(sampler, context, -1)
        lib.llama_decode(context, lib.llama_batch_get_one(buffer, 1))
    lib.llama_sampler_sample(sampler, context, -1)
    ended = time.perf_counter()
    lib.llama_sampler_free(sampler)
    return MeasuredSpeed(
        prompt_tokens=len(prompt),
        prompt_per_second=len(prompt) / (prefilled - started),
        tokens=tokens,
        tokens_per_second=tokens / (ended - prefilled),
        load_seconds=model.facts.load_seconds,
    )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="app.core.engine.baseline")
    parser.add_argument("--model", required=True)
    parser.add_argument("--prompt-tokens", type=int, default=256)
    parser.add_argument("--tokens", type=int, default=128)
    parser.add_argument("--context", type=int, default=0)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--text", default="The quick brown fox jumps over the lazy dog. ")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args(arguments)
    options = LoadOptions(context_length=chosen.context)
    model = Llama(LlamaLog(tee=lambda _: None)).load(
        chosen.model, options, lambda _: True, known_threads=chosen.threads
    )
    words = model.vocabulary.tokenize(chosen.text)
    prompt = (words * (chosen.prompt_tokens // len(words) + 1))[: chosen.prompt_tokens]
    speeds = [measure(model, prompt, chosen.tokens) for _ in range(chosen.runs)]
    model.close()
    for speed in speeds:
        line = json.dumps(asdict(speed)) if chosen.json else str(speed)
        sys.stdout.write(line + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
