"""The process that sets formulas: ziamath is slow, and what a model writes may be hostile."""

from __future__ import annotations

from typing import BinaryIO

from app.core import limited_process
from app.core.mathematics.protocol import MEMORY_BYTES, SECONDS, Fault, FormulaReply, FormulaRequest
from app.core.mathematics.tokens import FormulaError
from app.core.mathematics.typesetting import mathml, prepare, typeset


def serve(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Answer requests until the end of `stdin`."""
    prepare()
    limited_process.limit_memory(MEMORY_BYTES)
    heavy = FormulaReply(fault=Fault.TOO_LARGE)
    return limited_process.serve(
        stdin, stdout, FormulaRequest, _answer, too_heavy=heavy, seconds=SECONDS
    )


def _answer(request: FormulaRequest) -> FormulaReply:
    try:
        make = mathml if request.mathml else typeset
        return make(request.source, display=request.display)
    except FormulaError as error:
        return FormulaReply(fault=error.fault, detail=error.detail)
    except RecursionError:
        return FormulaReply(fault=Fault.TOO_LARGE)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - ziamath asserts what its input should be
        return FormulaReply(fault=Fault.WRONG, detail=type(error).__name__)
