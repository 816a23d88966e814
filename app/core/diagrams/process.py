"""The process that draws diagrams: Mermaid is large, and what a model writes may be hostile."""

from __future__ import annotations

import logging
from typing import BinaryIO

from app.core import limited_process
from app.core.diagrams.drawing import Artist
from app.core.diagrams.protocol import (
    IDLE_SECONDS,
    MEMORY_BYTES,
    SECONDS,
    DiagramReply,
    DiagramRequest,
    Fault,
)
from app.core.no_network import refuse_network


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Answer requests until the end of `stdin`."""
    logging.disable()
    refuse_network()
    artist = Artist()
    limited_process.limit_memory(MEMORY_BYTES)
    heavy = DiagramReply(fault=Fault.TOO_LARGE)

    def answer(request: DiagramRequest) -> DiagramReply:
        try:
            return artist.draw(request)
        except RecursionError:
            return heavy
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - Mermaid makes SVG of whatever it is given
            return DiagramReply(fault=Fault.WRONG, detail=type(error).__name__)

    return limited_process.serve(
        stdin,
        stdout,
        DiagramRequest,
        answer,
        too_heavy=heavy,
        seconds=SECONDS,
        idle_seconds=IDLE_SECONDS,
    )
