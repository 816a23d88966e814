"""What this machine cannot do, learnt the hard way and kept for the next start."""

from __future__ import annotations

import contextlib
import importlib.metadata
import json
import platform
from pathlib import Path
from tempfile import NamedTemporaryFile

NO_EXTRA_BUFFERS = "no_extra_buffers"
"""llama.cpp dies in its first decode with repacked weights (AMX in some builds)."""


class Quirks:
    """A small JSON file: {"<processor> · <llama.cpp build>": ["no_extra_buffers"]}.

    Another processor or another build starts afresh. Without a path nothing is kept.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._key = f"{processor_name()} · {importlib.metadata.version('llama_cpp_python')}"
        self._all = self._read()

    @property
    def known(self) -> tuple[str, ...]:
        return tuple(self._all.get(self._key, ()))

    def learn(self, quirk: str) -> None:
        """Remember `quirk`; a file that cannot be written only costs the memory of it."""
        if quirk in self.known:
            return
        self._all[self._key] = [*self.known, quirk]
        if self._path is not None:
            with contextlib.suppress(OSError):
                self._write(self._path)

    def _read(self) -> dict[str, list[str]]:
        if self._path is None:
            return {}
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(content, dict):
            return {}
        return {
            key: [quirk for quirk in quirks if isinstance(quirk, str)]
            for key, quirks in content.items()
            if isinstance(quirks, list)
        }

    def _write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=path.name, delete=False
        ) as file:
            json.dump(self._all, file, ensure_ascii=False, indent=1)
        Path(file.name).replace(path)


def processor_name() -> str:
    """The processor's marketing name where the system tells it."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
