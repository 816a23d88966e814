"""`PrivateLog`: a log whose files only their owner can read."""

from __future__ import annotations

from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.core.files import make_private_folder, refuse_special


class PrivateLog(RotatingFileHandler):
    """It makes its folder, too. Raises OSError."""

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        make_private_folder(path.parent)
        refuse_special(path)
        path.touch(mode=0o600)
        return super()._open()
