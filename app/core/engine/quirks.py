"""What this machine cannot do, learnt the hard way and kept for the next start."""

from __future__ import annotations

import contextlib
import json
from functools import cached_property
from pathlib import Path

from app.core.errors import UserError
from app.core.files import write_atomically
from app.core.processor import processor_name

NO_EXTRA_BUFFERS = "no_extra_buffers"
"""llama.cpp dies in its first decode with repacked weights (AMX in some builds)."""


class Quirks:
    """A small JSON file: {"<processor> · <llama.cpp build>": ["no_extra_buffers"]}.

    Another processor or another build starts afresh. Without a path nothing is kept. It is
    read when first asked, which is when a model is loaded, not when Gloss starts.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path

    @cached_property
    def _key(self) -> str:
        import importlib.metadata  # takes long, and the window starts without it

        return f"{processor_name()} · {importlib.metadata.version('llama_cpp_python')}"

    @property
    def known(self) -> tuple[str, ...]:
        return tuple(self._all.get(self._key, ()))

    def learn(self, quirk: str) -> None:
        """Remember `quirk`; a file that cannot be written only costs the memory of it."""
        if quirk in self.known:
            return
        self._all[self._key] = [*self.known, quirk]
        if self._path is not None:
            text = json.dumps(self._all, ensure_ascii=False, indent=1)
            with contextlib.suppress(UserError):
                write_atomically(self._path, text.encode())

    @cached_property
    def _all(self) -> dict[str, list[str]]:
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
