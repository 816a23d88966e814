"""GGUF headers: real files, hand-made ones, and bytes that lie."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import Code, UserError
from app.core.gguf import read_header

NAME = frozenset({"general.name"})


def text(value: str) -> bytes:
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def pair(key: str, kind: int, value: bytes) -> bytes:
    return text(key) + struct.pack("<I", kind) + value


def file_of(*pairs: bytes, version: int = 3, keys: int | None = None) -> bytes:
    count = len(pairs) if keys is None else keys
    return b"GGUF" + struct.pack("<IQQ", version, 7, count) + b"".join(pairs)


STRINGS = pair("words", 9, struct.pack("<IQ", 8, 3) + text("a") + text("bc") + text(""))
NUMBERS = pair("numbers", 9, struct.pack("<IQ", 5, 4) + struct.pack("<4i", 1, 2, 3, 4))
NESTED = pair("nested", 9, struct.pack("<IQ", 9, 2) + (struct.pack("<IQ", 0, 2) + b"\x01\x02") * 2)
TITLE = pair("general.name", 8, text("Würde"))
GOOD = file_of(STRINGS, NUMBERS, NESTED, pair("flag", 7, b"\x01"), TITLE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.gguf"


def test_a_real_model(tiny_model: Path) -> None:
    header = read_header(
        tiny_model, {"general.architecture", "gpt-oss.context_length", "tokenizer.ggml.tokens"}
    )
    assert header.text("general.architecture") == "gpt-oss"
    assert header.metadata["gpt-oss.context_length"] == 131072
    assert "tokenizer.ggml.tokens" not in header.metadata  # an array
    assert header.tensor_count > 10


def test_the_starter(starter_model: Path) -> None:
    header = read_header(starter_model, {"general.architecture", "no.such.key"})
    assert header.metadata == {"general.architecture": "llama"}


def test_values_behind_arrays_of_every_kind(path: Path) -> None:
    path.write_bytes(GOOD)
    header = read_header(path, {"general.name", "flag", "numbers"})
    assert header.metadata == {"general.name": "Würde", "flag": True}
    assert header.tensor_count == 7
    assert header.version == 3


def code_of(path: Path) -> Code:
    with pytest.raises(UserError) as caught:
        read_header(path, NAME)
    assert caught.value.facts == {"path": str(path)}
    return caught.value.code


@pytest.mark.parametrize(
    "content",
    [b"", b"GGML" + bytes(40), b"<html>", file_of(TITLE, version=1), file_of(TITLE, version=99)],
)
def test_what_is_not_gguf(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert code_of(path) is Code.NOT_GGUF


def test_every_cut_is_noticed(path: Path) -> None:
    for length in range(4, len(GOOD)):
        path.write_bytes(GOOD[:length])
        assert code_of(path) is Code.FILE_TRUNCATED


@pytest.mark.parametrize(
    "content",
    [
        file_of(text("k"), keys=2**63),
        file_of(struct.pack("<Q", 2**63)),
        file_of(pair("k", 8, struct.pack("<Q", 2**40))),
        file_of(pair("k", 9, struct.pack("<IQ", 10, 2**61))),
        file_of(pair("k", 9, struct.pack("<IQ", 8, 2**61))),
        file_of(TITLE, keys=2**40)[:-2],
    ],
)
def test_sizes_that_lie_cost_nothing(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert code_of(path) is Code.FILE_TRUNCATED


def test_an_endless_text_is_not_read(path: Path) -> None:
    with path.open("wb") as file:
        file.write(file_of(pair("general.name", 8, struct.pack("<Q", 1 << 32))))
        file.truncate(1 << 33)  # sparse: the size is true, and the text still no text
    assert code_of(path) is Code.NOT_GGUF


def test_arrays_in_arrays_without_end(path: Path) -> None:
    path.write_bytes(file_of(pair("k", 9, struct.pack("<IQ", 9, 1) * 5000)))
    assert code_of(path) is Code.NOT_GGUF


def test_an_unknown_type(path: Path) -> None:
    path.write_bytes(file_of(pair("k", 77, bytes(100))))
    assert code_of(path) is Code.NOT_GGUF


def test_a_file_that_is_not_there_or_not_a_file(path: Path) -> None:
    assert code_of(path) is Code.FILE_MISSING
    path.mkdir()
    assert code_of(path) is Code.NOT_GGUF


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(where=st.integers(4, len(GOOD) - 1), noise=st.binary(min_size=1, max_size=12))
def test_noise_never_escapes_as_another_exception(path: Path, where: int, noise: bytes) -> None:
    path.write_bytes(GOOD[:where] + noise + GOOD[where + len(noise) :])
    try:
        read_header(path, NAME)
    except UserError as error:
        assert error.code in (Code.NOT_GGUF, Code.FILE_TRUNCATED)
