"""llama.cpp's own functions: the one file that names llama-cpp-python.

`lib` holds its low-level bindings (the high-level `Llama` class is made for scripts); what they
lack is declared here. `runtime.py`, `model.py` and `vocabulary.py` turn them into objects.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Any

# ggml starts a debugger when it fails, unless the variable is set before it is loaded.
os.environ["GGML_NO_BACKTRACE"] = "1"

from llama_cpp import llama_cpp as lib

__all__ = ["BufferOverride", "abort_when_set", "ggml_functions", "lib", "library_folder"]


class BufferOverride(ctypes.Structure):
    """llama_model_tensor_buft_override: tensors whose name matches go into that buffer type."""

    _fields_ = (("pattern", ctypes.c_char_p), ("buffer_type", ctypes.c_void_p))


def library_folder() -> Path:
    """Where libllama lies, and ggml's back ends when they are libraries of their own."""
    return Path(lib._lib._name).parent


def abort_when_set() -> Any:
    """An abort callback for llama.cpp whose user data is a two-byte buffer: 0 go on, 1 stop.

    llama.cpp asks "stop?" at every step of the graph, hundreds of times a token. The C
    library's strlen gives that answer (0 or 1) without entering Python, so it costs nothing.
    """
    libc = ctypes.CDLL("msvcrt" if sys.platform == "win32" else None)
    return ctypes.cast(libc.strlen, lib.ggml_abort_callback)


def ggml_functions() -> dict[str, Any]:
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
        "cpu_buffer_type": ("ggml_backend_cpu_buffer_type", [], ctypes.c_void_p),
        "load_backends": ("ggml_backend_load_all_from_path", [ctypes.c_char_p], None),
    }
    libraries = [lib._lib]
    if sys.platform == "win32":
        libraries += [
            ctypes.CDLL(str(library_folder() / name)) for name in ("ggml.dll", "ggml-base.dll")
        ]
    functions = {}
    for key, (name, arguments, result) in signatures.items():
        function = next(getattr(each, name) for each in libraries if hasattr(each, name))
        function.argtypes = arguments
        function.restype = result
        functions[key] = function
    return functions
