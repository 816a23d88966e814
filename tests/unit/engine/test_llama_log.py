"""Facts that llama.cpp tells only in its log, in the words of the build we pin."""

from __future__ import annotations

from app.core.devices import DeviceMemory
from app.core.engine.llama_log import LlamaLog

_INFO, _WARNING, _ERROR, _CONTINUED, _DEBUG = 2, 3, 4, 5, 1
_MIB = 1024 * 1024


def _log(*lines: str, level: int = _INFO) -> LlamaLog:
    log = LlamaLog(tee=lambda _: None)
    for line in lines:
        log.write(level, line + "\n")
    return log


def test_memory_is_summed_by_device() -> None:
    log = _log(
        "load_tensors:   CPU_Mapped model buffer size =    10.00 MiB",
        "load_tensors:      Vulkan0 model buffer size =    93.50 MiB",
        "llama_context:        CPU  output buffer size =     1.00 MiB",
        "llama_kv_cache:    Vulkan0 KV buffer size =     4.00 MiB",
        "llama_kv_cache:    Vulkan0 KV buffer size =     2.00 MiB",
        "sched_reserve:    Vulkan0 compute buffer size =    16.00 MiB",
        "llama_kv_cache: size =    6.00 MiB (  4096 cells,   2 layers,  1/1 seqs)",
    )
    assert log.memory() == (
        DeviceMemory("CPU_Mapped", weights=10 * _MIB),
        DeviceMemory("Vulkan0", int(93.5 * _MIB), 6 * _MIB, 16 * _MIB),
        DeviceMemory("CPU", compute=_MIB),
    )


def test_layers_and_flash_attention() -> None:
    log = _log("load_tensors: offloaded 31/31 layers to GPU")
    assert log.offloaded_layers == 31
    assert log.flash_attention is None
    assert _log().offloaded_layers == 0
    assert _log("resolve_fused_ops: Flash Attention enabled").flash_attention is True
    auto = "llama_context: Flash Attention was auto, set to disabled"
    assert _log(auto).flash_attention is False


def test_causes() -> None:
    assert _log(
        "llama_model_load: error loading model: unknown model architecture: 'flux'", level=_ERROR
    ).unknown_architecture == ("flux")
    bounds = (
        "error: tensor 'a' data is not within the file bounds, model is corrupted or incomplete"
    )
    assert _log(bounds, level=_ERROR).truncated
    assert _log("ggml_backend_cuda_buffer: out of memory", level=_ERROR).out_of_memory
    assert not _log("everything fits").out_of_memory


def test_pieces_of_lines_are_joined_and_debug_is_left_out() -> None:
    told: list[str] = []
    log = LlamaLog(tee=told.append)
    log.write(_INFO, "load")
    log.write(_CONTINUED, "ing.")
    log.write(_DEBUG, "graph_reserve: noise\n")
    log.write(_CONTINUED, "more noise\n")
    log.write(_ERROR, "..\nfailed\n")
    assert told == ["loading...", "failed"]
    assert log.complaints == "loading...\nfailed"


def test_a_name_of_many_lines_is_cut() -> None:
    told: list[str] = []
    log = LlamaLog(tee=told.append)
    log.write(_INFO, "print_info: general.name = " + "\n" * 900_000)
    log.write(_INFO, "x" * 900_000)
    log.write(_CONTINUED, "y" * 900_000 + "\n")
    log.write(_INFO, "the next line\n")
    assert len(told) < 11_000
    assert max(map(len, told)) <= 1000
    assert told[-1] == "the next line"


def test_what_a_name_says_is_no_fact() -> None:
    name = "print_info: general.name = X model buffer size = 5.00 MiB"
    wrong = "load_tensors: CPU model buffer size = 1.2.3 MiB"
    huge = f"load_tensors: CPU model buffer size = {'9' * 900}.0 MiB"
    assert _log(name, wrong, huge).memory() == ()
    assert _log(f"offloaded {'9' * 900}/1 layers to GPU").offloaded_layers == 0
    long = f"error: unknown model architecture: '{'a' * 2000}'"
    assert len(_log(long, level=_ERROR).unknown_architecture or "") == 200


def test_it_is_bounded() -> None:
    log = _log(*(f"line {number}" for number in range(5000)))
    assert len(log.lines) < 1000
    assert log.lines[-1] == "line 4999"
