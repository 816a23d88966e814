"""How long the index of a collection takes, how soon a search in it answers, and what it finds.

    python -m tests.benchmarks.collections [--full] [--keep FOLDER]

`--full`: 10,000 files of 100 MB, 300 questions; else a tenth of it, whose time is multiplied.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.collections.database import CollectionDatabase
from app.core.collections.indexer import Indexer
from app.core.collections.store import CollectionStore
from tests.helpers.corpus import write_corpus
from tests.helpers.recall import Question, questions, recall

FILES, BYTES, QUESTIONS = 10_000, 100_000_000, 300
SMALLER = 10
NATURAL = (
    "How do I set the default value of the option?",
    "what is the difference between a hard link and a symbolic link",
    "Which environment variable changes the search path of libraries?",
    "the license of the software and who may copy it",
    "error when the connection to the server is lost",
    "format of the date and time in the output",
)
"""With the common words of a question, which are what makes a search slow."""

_OPEN = """
import sys, time
from pathlib import Path
from app.core.collections.store import CollectionStore
started = time.perf_counter()
store = CollectionStore(Path(sys.argv[1]))
(record,) = store.all()
store.search([record.id], "default value of the option", 10)
print((time.perf_counter() - started) * 1000)
"""


def measure(folder: Path, *, full: bool) -> dict[str, float]:
    part = 1 if full else SMALLER
    texts = folder / "texts"
    size = write_corpus(texts, FILES // part, BYTES // part)
    store = CollectionStore(folder / "collections")
    record = store.create("Corpus", [texts])
    path = store.path_of(record.id)
    started = time.perf_counter()
    Indexer(path, [texts]).run(CancelToken())
    seconds = time.perf_counter() - started
    started = time.perf_counter()
    Indexer(path, [texts]).run(CancelToken())
    again = time.perf_counter() - started
    record = store.get(record.id)
    index = CollectionDatabase(path)
    asked = list(questions(index, QUESTIONS // part))
    index.close()
    found, reciprocal = recall(store, record.id, asked)
    times = [_search(store, record.id, each) for each in _texts(asked)]
    store.close()
    opens = [
        float(subprocess.check_output([sys.executable, "-c", _OPEN, str(folder / "collections")]))
        for _ in range(5)
    ]
    return {
        "index_files": record.documents,
        "index_text_mb": size / 1e6,
        "index_passages": record.passages,
        "index_seconds": seconds * part,
        "index_again_seconds": again,
        "index_size_vs_text": record.size_bytes / size,
        "index_search_p50_ms": statistics.median(times),
        "index_search_p95_ms": statistics.quantiles(times, n=20)[-1],
        "index_first_search_ms": statistics.median(opens),
        "index_recall_at_10": found,
        "index_mean_reciprocal_rank": reciprocal,
    }


def _texts(asked: list[Question]) -> list[str]:
    return [*(each.words for each in asked), *NATURAL * 5]


def _search(store: CollectionStore, id: str, text: str) -> float:
    started = time.perf_counter()
    store.search([id], text, 10)
    return (time.perf_counter() - started) * 1000


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.collections")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--keep", type=Path, help="an empty folder for the corpus and its index")
    options = parser.parse_args()
    if options.keep is not None:
        figures = measure(options.keep, full=options.full)
    else:
        with tempfile.TemporaryDirectory() as folder:
            figures = measure(Path(folder), full=options.full)
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
