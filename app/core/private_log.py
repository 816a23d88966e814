"""`PrivateLog`: a log whose files only their owner can read."""

from __future__ import annotations

from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.core.files import refuse_special


class PrivateLog(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        refuse_special(path)
        path.touch(mode=0o600)
        return super()._open()
