"""The engine process with the plain dialect: `python -m tests.unit.engine.engine_main`."""

from __future__ import annotations

import sys

from app.core.engine.process import serve
from tests.unit.engine.plain import PlainDialect

if __name__ == "__main__":
    raise SystemExit(serve(sys.stdin.buffer, sys.stdout.buffer, PlainDialect))
