"""Words of any length: llama.cpp's own way to find them takes the stack of the process."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import Code, UserError

from .conftest import StartEngine
from .talk import ask, load

LENGTH = 60_000
WORDS = {
    "letters": "a",
    "capitals": "A",
    "Chinese": "中文",
    "Thai with its marks": "ก่",
    "letters and accents": "e\u0301",
    "digits": "7",
    "marks": ".",
    "emoji": "😀",
    "spaces": " ",
    "lines": "\n",
}


@pytest.mark.parametrize("word", WORDS)
def test_a_word_of_any_length_is_counted_and_sent(
    start_engine: StartEngine, tiny_model: Path, word: str
) -> None:
    engine = start_engine()
    load(engine, tiny_model)
    text = WORDS[word] * (LENGTH // len(WORDS[word]))
    (count,) = engine.count_tokens([text])
    assert 0 < count <= 4 * LENGTH
    try:
        engine.inspect(ask(text))
    except UserError as error:
        assert error.code is Code.CONTEXT_FULL
    assert engine.count_tokens([text]) == (count,)


def test_no_text_changes(start_engine: StartEngine, tiny_model: Path) -> None:
    engine = start_engine()
    load(engine, tiny_model)
    text = "word " * 10 + "ACGT" * 300 + " after " + "=" * 1100 + "\nend"
    question = engine.inspect(ask(text)).segments[-2].text
    assert text in question
