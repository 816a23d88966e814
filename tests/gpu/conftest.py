"""A llama.cpp that sees a GPU, in software or real; without one these tests skip.

`make test-gpu` and `make test-real-gpu` run them. By hand, with any build of llama.cpp:

    LLAMA_CPP_LIB_PATH=<folder of libllama> .venv/bin/python -m pytest tests/gpu
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.core.devices import Device
from app.core.engine.llama_log import LlamaLog
from app.core.engine.runtime import Llama


@pytest.fixture(scope="session")
def llama() -> Iterator[Llama]:
    """llama.cpp in this process."""
    llama = Llama(LlamaLog(tee=lambda _: None))
    yield llama
    llama.close()


@pytest.fixture(scope="session")
def gpus(llama: Llama) -> tuple[Device, ...]:
    """The GPUs of this machine as llama.cpp lists them, at least one."""
    found = tuple(device for device in llama.devices() if device.kind in ("gpu", "igpu"))
    if not found:
        pytest.skip("llama.cpp sees no GPU here; `make test-gpu` builds it with one in software")
    return found


def is_lavapipe(gpu: Device) -> bool:
    """Mesa's GPU in software. It takes no tensor above 128 MiB: llama.cpp leaves an output matrix
    of 201,088 tokens, whose result for a batch is larger, in system memory."""
    return "llvmpipe" in gpu.description
