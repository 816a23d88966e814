"""How soon the text of a PDF of 300 pages can be read: its first page, and all of it.

    python -m tests.benchmarks.documents [--runs N]

From the call, so with the start of the process that reads it.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.documents.extractor import Extractor
from tests.helpers.pdf_files import column, write_pdf

PAGES = 300
LINE = (
    "Words of about the length that they have in a book, to the right edge of the page they are on"
)


def measure(runs: int) -> dict[str, float]:
    """Medians in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        page = column(50, 790, [LINE] * 45)
        path = write_pdf(Path(folder) / "book.pdf", *[page] * PAGES)
        times = [_read(path) for _ in range(runs)]
    return {
        "document_first_page_ms": statistics.median(first for first, _ in times),
        "document_whole_ms": statistics.median(whole for _, whole in times),
    }


def _read(path: Path) -> tuple[float, float]:
    came: list[float] = []
    started = time.perf_counter()
    document = Extractor().extract(
        path, CancelToken(), lambda section, count: came.append(time.perf_counter())
    )
    assert len(document.sections) == PAGES
    return (came[0] - started) * 1000, (came[-1] - started) * 1000


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.documents")
    parser.add_argument("--runs", type=int, default=5)
    sys.stdout.write(json.dumps(measure(parser.parse_args().runs)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
