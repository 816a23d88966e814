"""`PrivateLog`: a log whose files only their owner can read."""

from __future__ import annotations

from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.core.files import make_private_file


class PrivateLog(RotatingFileHandler):
    """It makes its folder, too. Raises OSError."""

    def _open(self) -> TextIOWrapper:
        make_private_file(Path(self.baseFilename))
        return super()._open()
