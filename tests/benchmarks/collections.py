"""How long the index of a collection takes, how soon a search in it answers, and what it finds: by
words, and by words and meaning.

    python -m tests.benchmarks.collections [--full] [--keep FOLDER]

`--full`: 10,000 files of 100 MB, 300 questions; else a tenth of it, whose time is multiplied.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from array import array
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.collections import vectors
from app.core.collections.database import CollectionDatabase
from app.core.collections.indexer import Indexer
from app.core.collections.question_vectors import QuestionVectors
from app.core.collections.records import CollectionRecord
from app.core.collections.store import CollectionStore
from app.core.embedding.embedder import Embedder
from tests.helpers.corpus import write_corpus
from tests.helpers.minilm import DIMENSIONS, minilm_file
from tests.helpers.recall import Question, paraphrases, questions, recall

FILES, BYTES, QUESTIONS = 10_000, 100_000_000, 300
SMALLER = 10
MOST = 1_000_000  # more passages than there are
MOST_PASSAGES = 8  # of a file whose passages get real vectors where not all do
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
    opens = [
        float(subprocess.check_output([sys.executable, "-c", _OPEN, str(folder / "collections")]))
        for _ in range(5)
    ]
    hybrid = _hybrid(store, record, asked, full=full) if minilm_file() else {}
    store.close()
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
    } | hybrid


def _hybrid(
    store: CollectionStore, record: CollectionRecord, asked: list[Question], *, full: bool
) -> dict[str, float]:
    """By words and meaning together. It takes hours to embed the whole corpus: so there are made-up
    vectors of it, to search in, and real ones of the first files, for what is found."""
    model = minilm_file()
    assert model is not None
    embedder = Embedder(model)
    both = CollectionStore(store.folder, questions=QuestionVectors(lambda: embedder))
    answered = _answered(store, record, full=full)
    index = CollectionDatabase(store.path_of(record.id))
    _make_up_vectors(index, embedder.identity)
    index.close()
    embedder.open(CancelToken())
    times = [_search(both, record.id, each) for each in _texts(asked)]
    questions_ms = [_question(embedder, each) for each in _texts(asked)]
    size = both.get(record.id).vectors.size_bytes

    part = both.create("Answered", answered)
    path = both.path_of(part.id)
    Indexer(path, answered).run(CancelToken())
    started = time.perf_counter()
    passages = Indexer(path, answered).embed(model, CancelToken()).embedded
    seconds = time.perf_counter() - started
    index = CollectionDatabase(path)
    by_words = list(questions(index, QUESTIONS // (1 if full else SMALLER)))
    in_other_words = paraphrases(index)
    index.close()
    found = {
        (kind, each): recall(each, part.id, several)[0]
        for kind, several in (("keywords", by_words), ("paraphrases", in_other_words))
        for each in (store, both)
    }
    embedder.close()
    return {
        "hybrid_size_vs_words": size / record.size_bytes,
        "hybrid_search_p50_ms": statistics.median(times),
        "hybrid_search_p95_ms": statistics.quantiles(times, n=20)[-1],
        "hybrid_question_ms": statistics.median(questions_ms),
        "hybrid_passages_per_second": passages / seconds,
        "hybrid_passages": passages,
        "hybrid_paraphrases": len(in_other_words),
        "hybrid_paraphrase_recall": found["paraphrases", both],
        "hybrid_paraphrase_gain": found["paraphrases", both] - found["paraphrases", store],
        "hybrid_keyword_recall": found["keywords", both],
        "hybrid_keyword_gain": found["keywords", both] - found["keywords", store],
    }


def _answered(store: CollectionStore, record: CollectionRecord, *, full: bool) -> list[Path]:
    """Files of the corpus in which there are answers to the paraphrases; with the others that stand
    around them in the full run."""
    (texts,) = record.sources
    if full:
        return [texts / f"{number:03}" for number in range(1000 // 200)]
    index = CollectionDatabase(store.path_of(record.id))
    wanted = {each.passage for each in paraphrases(index)}
    with index.read() as connection:
        rows = connection.execute(
            "SELECT path, text, passages FROM passage JOIN document ON document.id = document_id"
        ).fetchall()
    index.close()
    files = {path for path, text, passages in rows if text in wanted and passages <= MOST_PASSAGES}
    return [Path(os.fsdecode(path)) for path in sorted(files)]


def _make_up_vectors(index: CollectionDatabase, model: str) -> None:
    chance = random.Random(5)
    with index.write() as connection:
        vectors.set_model(connection, model)
        vectors.write(
            connection,
            (
                (each, array("f", array("b", chance.randbytes(DIMENSIONS))).tobytes())
                for each in vectors.unembedded(connection, 0, MOST)
            ),
        )
    index.empty_journal()


def _question(embedder: Embedder, text: str) -> float:
    started = time.perf_counter()
    embedder.question(text, CancelToken())
    return (time.perf_counter() - started) * 1000


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
