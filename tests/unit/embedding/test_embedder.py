"""The embedder with a real model in its real process."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.embedding.embedder import Embedder
from app.core.errors import Cancelled, Code, UserError
from tests.helpers.minilm import DIMENSIONS, reference_vectors, write_minilm
from tests.helpers.polling import wait_until

TEXTS = (
    "A man is eating food.",
    "The stock market fell sharply on Monday.",
    "Zürich is a city in Switzerland, isn't it?",
    "x",
    "To be, or not to be: that is the question.",
)


@pytest.fixture
def embedder(minilm: Path) -> Iterator[Embedder]:
    made = Embedder(minilm)
    yield made
    made.close()


def vectors(embedder: Embedder, texts: Sequence[str]) -> np.ndarray:
    return np.asarray(embedder.passages(texts, CancelToken()))


def process_of_model() -> psutil.Process:
    (found,) = (each for each in psutil.Process().children() if "embed" in each.cmdline())
    return found


def test_the_vectors_are_those_of_the_model(embedder: Embedder) -> None:
    found = vectors(embedder, TEXTS)
    assert found.shape == (len(TEXTS), DIMENSIONS) == (len(TEXTS), embedder.dimensions)
    assert np.abs(found - reference_vectors(TEXTS)).max() < 1e-2
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)


def test_a_question_is_like_the_passage_that_answers_it(embedder: Embedder) -> None:
    passages = (
        "Employees may take thirty days of paid leave each year.",
        "The printer on the second floor needs a new drum.",
        "Our office is closed on public holidays.",
    )
    question = np.asarray(embedder.question("How much vacation do I get?", CancelToken()))
    likeness = vectors(embedder, passages) @ question
    assert likeness.argmax() == 0
    assert likeness[0] > likeness[1] + 0.3


def test_texts_do_not_touch_each_other(embedder: Embedder) -> None:
    """They are computed together, in groups."""
    many = [f"{text} {number}" for number in range(20) for text in TEXTS]
    together = vectors(embedder, many)
    alone = np.concatenate([vectors(embedder, [text]) for text in many[:10]])
    assert np.abs(together[:10] - alone).max() < 2e-3


@pytest.mark.parametrize(
    "text",
    ["word " * 50_000, "𝔘" * 20_000, "", " \n", "\0\ud800", "[CLS] [SEP] <|endoftext|>"],
    ids=["long", "rare", "empty", "blank", "broken", "special"],
)
def test_no_text_is_an_error(embedder: Embedder, text: str) -> None:
    found = vectors(embedder, [text, TEXTS[0]])
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)


def test_a_long_text_is_cut(embedder: Embedder) -> None:
    start = "The committee met on Monday. " * 200
    first, other = vectors(embedder, [start, f"{start} And something else entirely."])
    assert np.allclose(first, other, atol=1e-3)


def test_no_more_than_the_model_is_loaded_by_opening(embedder: Embedder) -> None:
    assert not embedder.is_running
    assert embedder.identity
    assert not embedder.is_running
    embedder.open(CancelToken())
    assert embedder.is_running
    assert embedder.dimensions == DIMENSIONS


def test_a_process_that_dies_is_replaced(embedder: Embedder) -> None:
    before = vectors(embedder, TEXTS)
    process = process_of_model()
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert np.allclose(vectors(embedder, TEXTS), before, atol=1e-3)


def test_one_that_dies_in_the_middle_too(embedder: Embedder) -> None:
    embedder.open(CancelToken())
    process = process_of_model()
    timer = threading.Timer(0.3, process.kill)
    timer.start()
    assert vectors(embedder, [" ".join(TEXTS)] * 200).shape == (200, DIMENSIONS)
    timer.join()


def test_it_ends_with_the_embedder(minilm: Path) -> None:
    embedder = Embedder(minilm)
    embedder.open(CancelToken())
    process = process_of_model()
    embedder.close()
    assert not process.is_running()
    with pytest.raises(UserError) as caught:
        embedder.open(CancelToken())
    assert caught.value.code is Code.ENGINE_START_FAILED


def test_cancelling_ends_the_work(embedder: Embedder) -> None:
    embedder.open(CancelToken())
    cancel = CancelToken()
    timer = threading.Timer(0.3, cancel.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        embedder.passages(["A sentence of some length, and more. " * 20] * 5_000, cancel)
    timer.join()
    assert vectors(embedder, TEXTS).shape == (len(TEXTS), DIMENSIONS)


def test_the_process_uses_no_network(embedder: Embedder) -> None:
    embedder.open(CancelToken())
    assert not process_of_model().net_connections()


@pytest.mark.skipif(sys.platform != "linux", reason="as Linux has it")
def test_in_the_background_it_gives_way(minilm: Path, embedder: Embedder) -> None:
    """The engine's threads wait for each other: one that only shares with them costs half."""
    embedder.open(CancelToken())
    assert os.sched_getscheduler(process_of_model().pid) == os.SCHED_OTHER  # somebody waits
    embedder.close()
    behind = Embedder(minilm, background=True)
    behind.open(CancelToken())
    pid = process_of_model().pid
    assert os.sched_getscheduler(pid) == os.SCHED_IDLE
    group = Path(f"/proc/{pid}/autogroup")
    if group.exists():
        assert group.read_text("ascii").split()[-1] == "19"
    behind.close()


def test_questions_go_between_passages(embedder: Embedder) -> None:
    """A search does not wait for a whole collection."""
    embedder.open(CancelToken())
    cancel = CancelToken()
    asked = threading.Event()

    def read_on() -> None:
        with pytest.raises(Cancelled):
            embedder.passages(["A sentence of some length, and more. " * 20] * 5_000, cancel)
        assert asked.is_set()

    thread = threading.Thread(target=read_on)
    thread.start()
    embedder.question("What is asked?", CancelToken())
    asked.set()
    cancel.cancel()
    thread.join()


# Which file


def test_the_identity_is_that_of_the_content(minilm: Path, tmp_path: Path) -> None:
    copy = tmp_path / "other name.gguf"
    shutil.copyfile(minilm, copy)
    os.utime(copy, (0, 0))
    assert Embedder(copy).identity == Embedder(minilm).identity
    with copy.open("r+b") as file:
        file.seek(-100, os.SEEK_END)
        file.write(b"another")
    assert Embedder(copy).identity != Embedder(minilm).identity


def test_it_is_that_of_how_vectors_are_made(minilm: Path, tmp_path: Path) -> None:
    """The same weights under the name of a model that wants prefixes."""
    copy = tmp_path / "multilingual-e5-small.gguf"
    shutil.copyfile(minilm, copy)
    assert Embedder(copy).identity != Embedder(minilm).identity


def test_prefixes_make_another_vector(minilm: Path, tmp_path: Path) -> None:
    copy = tmp_path / "multilingual-e5-small.gguf"
    shutil.copyfile(minilm, copy)
    embedder = Embedder(copy)
    try:
        question = np.asarray(embedder.question("how?", CancelToken()))
        (passage,) = vectors(embedder, ["how?"])
    finally:
        embedder.close()
    expected = reference_vectors(["query: how?", "passage: how?"])
    assert np.abs(np.stack([question, passage]) - expected).max() < 1e-2


def test_the_pooling_is_that_of_the_file(tmp_path: Path, minilm: Path) -> None:
    """A file that says nothing is taken to have that of its kind."""
    mean = write_minilm(tmp_path / "none.gguf", **{"bert.pooling_type": None})
    first = write_minilm(tmp_path / "first.gguf", **{"bert.pooling_type": 2})
    found = []
    for path in (minilm, mean, first):
        embedder = Embedder(path)
        found.append(vectors(embedder, TEXTS))
        embedder.close()
    assert np.array_equal(found[0], found[1])
    assert np.abs(found[0] - found[2]).max() > 0.05


# What goes wrong


def test_a_missing_file(tmp_path: Path) -> None:
    embedder = Embedder(tmp_path / "gone.gguf")
    for wanted in ("identity", "open"):
        with pytest.raises(UserError) as caught:
            embedder.identity if wanted == "identity" else embedder.open(CancelToken())
        assert caught.value.code is Code.FILE_MISSING


def test_one_that_goes_missing(minilm: Path, tmp_path: Path) -> None:
    copy = tmp_path / "model.gguf"
    shutil.copyfile(minilm, copy)
    embedder = Embedder(copy)
    embedder.open(CancelToken())
    process_of_model().kill()
    wait_until(lambda: not embedder.is_running)
    copy.unlink()
    with pytest.raises(UserError) as caught:
        embedder.open(CancelToken())
    assert caught.value.code is Code.FILE_MISSING


def test_a_file_that_does_not_load(tmp_path: Path) -> None:
    path = write_minilm(tmp_path / "broken.gguf", **{"bert.feed_forward_length": 77})
    embedder = Embedder(path)
    with pytest.raises(UserError) as caught:
        embedder.open(CancelToken())
    assert caught.value.code is Code.LOAD_FAILED
    assert "77" in caught.value.detail
    assert not embedder.is_running


def test_one_that_is_cut_short(minilm: Path, tmp_path: Path) -> None:
    path = tmp_path / "short.gguf"
    path.write_bytes(minilm.read_bytes()[:-1_000_000])
    with pytest.raises(UserError) as caught:
        Embedder(path).open(CancelToken())
    assert caught.value.code in (Code.FILE_TRUNCATED, Code.LOAD_FAILED)


def test_a_process_that_dies_twice(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    embedder.open(CancelToken())
    stop = threading.Event()

    def kill_again_and_again() -> None:
        while not stop.is_set():
            for child in psutil.Process().children():
                if "embed" in child.cmdline():
                    child.kill()
            time.sleep(0.05)

    thread = threading.Thread(target=kill_again_and_again)
    thread.start()
    try:
        with pytest.raises(UserError) as caught:
            embedder.passages([" ".join(TEXTS)] * 500, CancelToken())
    finally:
        stop.set()
        thread.join()
    assert caught.value.code in (Code.EMBEDDING_FAILED, Code.ENGINE_START_FAILED)
