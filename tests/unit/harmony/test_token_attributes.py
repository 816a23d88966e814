"""Special tokens that take in the white space around them, as Phi-3's do."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.chat_format import ChatFormat
from app.core.harmony import choose_chat_format
from app.core.messages import Message, Prompt, Role
from tests.helpers.gguf_files import write_gguf
from tests.unit.harmony.conftest import Opened
from tests.unit.harmony.vocabularies import open_vocabulary

PHI3 = (
    "{{ bos_token }}{% for message in messages %}"
    "{{ '<|' + message['role'] + '|>\n' + message['content'] + '<|end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\n' }}{% endif %}"
)
SPECIALS = ("<|system|>", "<|user|>", "<|assistant|>", "<|end|>", "<|endoftext|>")
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6
TEXTS = ("Hi", " Hi", "Hi\n", "\n\nHi  \n", "a\nb", "x = 1", "Yes, it is.", "  indented\n    more")


@pytest.fixture(scope="module", params=["phi-3 mini", "other"])
def opened(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Opened]:
    """A vocabulary of the kind of Phi-3; llama.cpp gives it the attributes by its name."""
    letters = [chr(code) for code in range(33, 127)] + ["▁", "\n"]
    tokens = [
        ("<unk>", _UNKNOWN),
        ("<s>", _CONTROL),
        ("</s>", _CONTROL),
        *((f"<0x{byte:02X}>", _BYTE) for byte in range(256)),
        *((letter, _NORMAL) for letter in letters),
        *((special, _CONTROL) for special in SPECIALS),
    ]
    metadata = {
        "general.architecture": "llama",
        "general.name": request.param,
        "llama.context_length": 64,
        "llama.embedding_length": 8,
        "llama.block_count": 1,
        "llama.feed_forward_length": 8,
        "llama.attention.head_count": 1,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": [text for text, _ in tokens],
        "tokenizer.ggml.scores": [-float(index) for index in range(len(tokens))],
        "tokenizer.ggml.token_type": [kind for _, kind in tokens],
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.chat_template": PHI3,
    }
    path: Path = write_gguf(tmp_path_factory.mktemp("phi") / "phi.gguf", metadata)
    with open_vocabulary(path) as (vocabulary, text, specials):
        chat_format: ChatFormat = choose_chat_format(vocabulary, text)
        yield Opened(vocabulary, text, specials, chat_format)
        chat_format.close()


def test_pages_are_tokenized_as_llama_cpp_does(opened: Opened) -> None:
    """32 of 32, with white space at every end of a text."""
    rng = random.Random(3)
    roles = (Role.USER, Role.ASSISTANT)
    for number in range(32):
        texts = [rng.choice(TEXTS) for _ in range(1 + 2 * rng.randrange(3))]
        turns = tuple(Message.of(roles[i % 2], text) for i, text in enumerate(texts))
        instructions = rng.choice(("", *TEXTS))
        rendered = opened.chat_format.render(Prompt(turns, "2026-11-23", instructions))
        whole = opened.vocabulary.tokenize(rendered.text, parse_special=True)
        assert list(rendered.tokens) == whole, number


def test_the_attributes_are_read(opened: Opened, request: pytest.FixtureRequest) -> None:
    """Without them the test above proves nothing."""
    user = opened.vocabulary.token_named("<|user|>")
    assert user is not None
    expected = (False, "phi-3" in request.node.name)
    assert opened.vocabulary.strips(user) == expected
