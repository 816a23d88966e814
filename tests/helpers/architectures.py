"""Asks the installed llama.cpp which kinds of models it knows.

    python -m tests.helpers.architectures      writes resources/architectures.json

There is no function for that, so each word in the library is tried with a file that has nothing
but that word as its kind: llama.cpp complains of the kind, or of what else is missing.
"""

from __future__ import annotations

import ctypes
import importlib.metadata
import json
import re
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import llama_cpp

from tests.helpers.gguf_files import write_gguf
from tests.helpers.models import ROOT

RESOURCE = ROOT / "resources" / "architectures.json"
_WORD = re.compile(rb"[a-z][a-z0-9_.-]{1,31}(?=\0)")
_COMPLAINT = "unknown model architecture"


def candidates() -> list[str]:
    """Every word in the library that could be the name of a kind of model.

    Linkers let a text that is the end of another share its bytes ("bert", "nomic-bert").
    """
    (library,) = (Path(llama_cpp.__file__).parent / "lib").glob("libllama.so")
    words = {word.decode() for word in _WORD.findall(library.read_bytes())}
    ends = {word[start:] for word in words for start in range(len(word) - 1)}
    return sorted(end for end in ends if end[0].isalpha())


def known(words: Iterable[str]) -> set[str]:
    """Those of `words` that llama.cpp takes for a kind of model."""
    with _log() as lines, tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "probe.gguf"
        found = set()
        for word in words:
            write_gguf(file, {"general.architecture": word})
            lines.clear()
            model = llama_cpp.llama_model_load_from_file(
                str(file).encode(), llama_cpp.llama_model_default_params()
            )
            assert not model, f"{word}: a model out of nothing"
            if not any(_COMPLAINT in line for line in lines):
                found.add(word)
        return found


@contextmanager
def _log() -> Iterator[list[str]]:
    """What llama.cpp says meanwhile, line by line."""
    lines: list[str] = []

    @llama_cpp.llama_log_callback
    def take(_level: int, text: bytes, _data: ctypes.c_void_p) -> None:
        lines.append(text.decode("utf-8", "replace"))

    llama_cpp.llama_log_set(take, ctypes.c_void_p(0))
    try:
        yield lines
    finally:
        llama_cpp.llama_log_set(llama_cpp.llama_log_callback(0), ctypes.c_void_p(0))


def main() -> None:
    names = sorted(known(candidates()))
    version = importlib.metadata.version("llama-cpp-python")
    content = {"llama_cpp_python": version, "architectures": names}
    RESOURCE.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    print(f"{len(names)} kinds of models in {RESOURCE.name}")


if __name__ == "__main__":
    main()
