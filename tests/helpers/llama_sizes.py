"""What llama.cpp itself says a model takes. It simulates the load (`no_alloc`), so models far
larger than this machine will do; and it may end the process, so it runs in one of its own.

    python -m tests.helpers.llama_sizes MODEL '[[8192, "f16", false, true, 512], …]'

A row is context length, KV type, swa_full, flash attention and ubatch size; the answer is a JSON
list of {"weights", "kv_cache", "compute"} in bytes, one for each row.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

_MIB = 1 << 20
_KV = re.compile(r"size =\s+([\d.]+) MiB \(\s*\d+ cells")
_COMPUTE = re.compile(r"(?:compute|output) buffer size =\s+([\d.]+) MiB")
_DEBUG = 1  # ggml_log_level


@dataclass(frozen=True)
class Row:
    context_length: int
    kv_type: str = "f16"
    swa_full: bool = False
    flash_attention: bool = True
    ubatch_size: int = 512


@dataclass(frozen=True)
class Sizes:
    weights: int
    kv_cache: int
    compute: int

    @property
    def total(self) -> int:
        return self.weights + self.kv_cache + self.compute


def sizes_of(model: Path, rows: Sequence[Row]) -> list[Sizes]:
    """As llama.cpp reports them, each to 0.01 MiB."""
    command = [sys.executable, "-m", __name__, str(model), json.dumps([astuple(r) for r in rows])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return [Sizes(**sizes) for sizes in json.loads(done.stdout)]


def main() -> None:
    from llama_cpp import llama_cpp as lib

    from app.core.engine.model import KV_TYPES

    lines: list[str] = []

    @lib.llama_log_callback
    def log(level: int, text: bytes, _: object) -> None:
        if level != _DEBUG:
            lines.append(text.decode("utf-8", "replace"))

    lib.llama_log_set(log, None)
    lib.llama_backend_init()
    params = lib.llama_model_default_params()
    params.n_gpu_layers = 0
    params.load_mode = lib.LLAMA_LOAD_MODE_NONE  # a mapped file would be allocated after all
    params.no_alloc = True
    model = lib.llama_model_load_from_file(sys.argv[1].encode(), params)
    assert model, "".join(lines)
    found = []
    for row in (Row(*values) for values in json.loads(sys.argv[2])):
        lines.clear()
        context = lib.llama_context_default_params()
        context.n_ctx = row.context_length
        context.n_ubatch = context.n_batch = min(row.ubatch_size, row.context_length)
        context.flash_attn_type = (
            lib.LLAMA_FLASH_ATTN_TYPE_ENABLED
            if row.flash_attention
            else lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
        )
        context.type_k = context.type_v = KV_TYPES[row.kv_type]
        context.swa_full = row.swa_full
        context.n_outputs_max = 1
        made = lib.llama_init_from_model(model, context)
        text = "".join(lines)
        assert made, text
        found.append(
            {
                "weights": int(lib.llama_model_size(model)),
                "kv_cache": round(sum(float(size) for size in _KV.findall(text)) * _MIB),
                "compute": round(sum(float(size) for size in _COMPUTE.findall(text)) * _MIB),
            }
        )
        lib.llama_free(made)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
