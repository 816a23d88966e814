"""Whole headers: shapes and sizes of all tensors, split files, and a thousand damaged ones."""

from __future__ import annotations

import json
import struct
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from llama_cpp import llama_cpp as lib

from app.core.errors import Code, UserError
from app.core.ggml import FORMATS, NUMBERS
from app.core.gguf import GgufModel, model_of_facts, read_model, shards_of
from app.core.paths import resources
from tests.helpers.synthetic import Synthetic, gpt_oss, write_gguf

MODEL = Synthetic(
    {
        "general.architecture": "llama",
        "llama.block_count": 2,
        "llama.attention.head_count_kv": [2, 4],
        "llama.attention.sliding_window_pattern": [True, False],
        "llama.rope.freq_base": 10000.0,
    },
    (
        ("token_embd.weight", "Q8_0", [64, 300]),
        ("blk.0.attn_q.weight", "MXFP4", [64, 32]),
        ("blk.1.attn_norm.weight", "F32", [64]),
        ("blk.1.ffn_up_exps.weight", "Q4_K", [256, 8, 4]),
    ),
    vocabulary=300,
)
GRACE_BYTES = 24 << 20  # the reader's block, a long text, hypothesis itself


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return MODEL.write(tmp_path_factory.mktemp("gguf") / "good.gguf").read_bytes()


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    return path


def code_of(path: Path) -> Code:
    with pytest.raises(UserError) as caught:
        read_model(path)
    assert caught.value.facts["path"]
    return caught.value.code


# What is read


def test_everything_a_planner_needs(tmp_path: Path, good: bytes) -> None:
    model = read_model(written(tmp_path, good))
    assert model.metadata["llama.attention.head_count_kv"] == (2, 4)
    assert model.metadata["llama.attention.sliding_window_pattern"] == (True, False)
    assert model.metadata["llama.rope.freq_base"] == 10000.0
    assert "tokenizer.ggml.tokens" not in model.metadata
    assert model.lengths["tokenizer.ggml.tokens"] == 300
    assert [(t.name, t.shape, t.size_bytes) for t in model.tensors] == [
        ("token_embd.weight", (64, 300), 64 * 300 // 32 * 34),
        ("blk.0.attn_q.weight", (64, 32), 64 * 32 // 32 * 17),
        ("blk.1.attn_norm.weight", (64,), 256),
        ("blk.1.ffn_up_exps.weight", (256, 8, 4), 32 * 144),
    ]
    assert model.file_bytes == len(good)


@pytest.mark.parametrize("name", ["tiny_model", "tiny_full_model", "starter_model"])
def test_sizes_are_those_of_llama_cpp(name: str, request: pytest.FixtureRequest) -> None:
    path = request.getfixturevalue(name)
    model = read_model(path)
    params = lib.llama_model_default_params()
    params.n_gpu_layers = 0
    params.use_extra_bufts = False
    lib.llama_log_set(quiet, None)
    pointer = lib.llama_model_load_from_file(str(path).encode(), params)
    try:
        assert sum(t.size_bytes for t in model.tensors) == lib.llama_model_size(pointer)
        vocabulary = lib.llama_vocab_n_tokens(lib.llama_model_get_vocab(pointer))
        assert model.lengths["tokenizer.ggml.tokens"] == vocabulary
    finally:
        lib.llama_model_free(pointer)
        lib.llama_log_set(lib.llama_log_callback(), None)


@lib.llama_log_callback
def quiet(_level: int, _text: bytes, _data: object) -> None:
    pass


def test_formats_are_those_of_ggml() -> None:
    library = lib._lib
    for number, layout in FORMATS.items():
        assert library.ggml_blck_size(number) == layout.block, layout
        assert library.ggml_type_size(number) == layout.block_bytes, layout
    assert NUMBERS["MXFP4"] == 39


def test_a_row_has_whole_blocks() -> None:
    assert FORMATS[NUMBERS["Q8_0"]].row_bytes(64) == 68
    with pytest.raises(ValueError, match="blocks of 32"):
        FORMATS[NUMBERS["Q8_0"]].row_bytes(65)


@pytest.mark.parametrize("length", [0, 1, 127, 128, 129, 5000, 600_000])
def test_strings_of_any_length_are_passed(tmp_path: Path, length: int) -> None:
    words = ["a" * (number % 9) for number in range(1000)]
    words[500] = "ü" * length
    metadata = {"general.architecture": "llama", "words": words, "last": 7}
    model = read_model(write_gguf(tmp_path / "model.gguf", metadata, MODEL.rows))
    assert model.metadata["last"] == 7
    assert model.lengths["words"] == 1000


# Split files


def split(tmp_path: Path, parts: int = 3) -> list[Path]:
    paths = []
    for number in range(1, parts + 1):
        path = tmp_path / f"big-{number:05d}-of-{parts:05d}.gguf"
        first = {**MODEL.metadata, "tokenizer.ggml.tokens": ["a", "b"]} if number == 1 else {}
        rows = [(f"blk.{number}.attn_q.weight", "Q8_0", [64, 64 * number])]
        write_gguf(path, {**first, "split.no": number - 1, "split.count": parts}, rows)
        paths.append(path)
    return paths


def test_split_files_are_one_model_whichever_is_named(tmp_path: Path) -> None:
    paths = split(tmp_path)
    models = [read_model(path) for path in paths]
    assert models[0] == models[1] == models[2]
    assert [t.name for t in models[0].tensors] == [f"blk.{n}.attn_q.weight" for n in (1, 2, 3)]
    assert models[0].file_bytes == sum(path.stat().st_size for path in paths)
    assert models[0].metadata["general.architecture"] == "llama"
    assert shards_of(paths[1]) == tuple(paths)


def test_the_names_of_all_parts_follow_from_one() -> None:
    assert shards_of(Path("m/a-00002-of-00003.gguf")) == tuple(
        Path(f"m/a-0000{number}-of-00003.gguf") for number in (1, 2, 3)
    )


@pytest.mark.parametrize(
    "name",
    [
        "a",
        "a-1-of-2",
        "a-00001-of-00000",
        "a-00000-of-00002",
        "a-00003-of-00002",
        "a-00001-of-99999",
    ],
)
def test_a_name_that_no_part_of_a_model_can_have_is_a_plain_one(name: str) -> None:
    path = Path("m") / f"{name}.gguf"
    assert shards_of(path) == (path,)


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    paths = split(tmp_path)
    paths[1].unlink()
    with pytest.raises(UserError) as caught:
        read_model(paths[0])
    assert caught.value.code is Code.SHARD_MISSING
    assert caught.value.facts == {"path": str(paths[0]), "missing": paths[1].name}


def test_a_name_that_promises_too_many_parts(tmp_path: Path) -> None:
    paths = split(tmp_path, 1)
    alone = paths[0].replace(tmp_path / "model-00001-of-99999.gguf")
    assert len(read_model(alone).tensors) == 1


# Damage


def test_nothing_there(tmp_path: Path) -> None:
    assert code_of(tmp_path / "model.gguf") is Code.FILE_MISSING
    assert code_of(written(tmp_path, b"")) is Code.NOT_GGUF


def test_a_file_without_its_last_byte(tmp_path: Path, good: bytes) -> None:
    assert read_model(written(tmp_path, good))
    assert code_of(written(tmp_path, good[:-1])) is Code.FILE_TRUNCATED


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (struct.pack("<IQIQ", 1, 2**62, 0, 0), Code.FILE_TRUNCATED),
        (struct.pack("<IQQIQ", 2, 2**40, 2**40, 0, 0), Code.FILE_TRUNCATED),
        (struct.pack("<IQIQ", 1, 64, 0, 2**63), Code.FILE_TRUNCATED),
        (struct.pack("<IQIQ", 1, 0, 0, 0), Code.NOT_GGUF),
        (struct.pack("<IQIQ", 1, 33, 8, 0), Code.NOT_GGUF),
        (struct.pack("<IQIQ", 1, 64, 777, 0), Code.NOT_GGUF),
        (struct.pack("<I", 2**31), Code.NOT_GGUF),
        (struct.pack("<I", 0), Code.NOT_GGUF),
    ],
)
def test_tensors_that_lie(tmp_path: Path, row: bytes, code: Code) -> None:
    head = struct.pack("<4sIQQ", b"GGUF", 3, 1, 0) + struct.pack("<Q", 1) + b"t"
    assert code_of(written(tmp_path, head + row + bytes(4096))) is code


@pytest.mark.parametrize("alignment", [0, 3, 2**31])
def test_an_alignment_that_lies(tmp_path: Path, alignment: int) -> None:
    path = write_gguf(tmp_path / "m.gguf", {"general.alignment": alignment}, MODEL.rows)
    assert code_of(path) in (Code.NOT_GGUF, Code.FILE_TRUNCATED)


def test_a_header_without_end_in_a_huge_sparse_file(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    count = 1 << 34
    head = struct.pack("<4sIQQ", b"GGUF", 3, 0, 1) + struct.pack("<Q", 1) + b"k"
    with path.open("wb") as file:
        file.write(head + struct.pack("<IIQ", 9, 8, count))  # an array of empty strings
        file.truncate(count * 9)
    assert code_of(path) is Code.NOT_GGUF


def reads_or_says_why(path: Path) -> GgufModel | None:
    """Neither another exception nor much memory. (A hang would end in the test's timeout.)"""
    tracemalloc.start()
    try:
        return read_model(path)
    except UserError as error:
        assert error.code in (Code.NOT_GGUF, Code.FILE_TRUNCATED)
        return None
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < GRACE_BYTES


@st.composite
def damages(draw: st.DrawFn) -> list[tuple[float, bytes]]:
    """Where (as a share of the header) and what is written over it: noise, or numbers that lie."""
    liars = st.sampled_from(
        [struct.pack("<Q", n) for n in (0, 1, 2**16, 2**32, 2**40, 2**63, 2**64 - 1)]
        + [struct.pack("<I", n) for n in (0, 8, 9, 77, 2**31, 2**32 - 1)]
    )
    where = st.floats(0, 1, exclude_max=True)
    return draw(
        st.lists(
            st.tuples(where, liars | st.binary(min_size=1, max_size=16)), min_size=1, max_size=4
        )
    )


@settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    max_examples=1000,
)
@given(damage=damages(), cut=st.just(1.0) | st.floats(0, 1))
def test_a_thousand_damaged_headers(
    tmp_path: Path, good: bytes, damage: list[tuple[float, bytes]], cut: float
) -> None:
    header = len(good) - sum(
        FORMATS[NUMBERS[layout]].tensor_bytes(shape) for _, layout, shape in MODEL.rows
    )
    content = bytearray(good)
    for where, noise in damage:
        at = 4 + int(where * (header - 4 - len(noise)))
        content[at : at + len(noise)] = noise
    reads_or_says_why(written(tmp_path, bytes(content[: 4 + int(cut * (len(good) - 4))])))


# Headers written down


@pytest.mark.parametrize(
    ("size", "layers", "weights"), [("20b", 24, 12_096_558_336), ("120b", 36, 63_374_323_968)]
)
def test_the_catalogue_s_headers(size: str, layers: int, weights: int) -> None:
    facts = json.loads((resources() / "headers" / f"gpt-oss-{size}.json").read_text("utf-8"))
    model = model_of_facts(facts)
    assert model.metadata["gpt-oss.block_count"] == layers
    assert len(model.tensors) == 3 + 19 * layers
    assert sum(tensor.size_bytes for tensor in model.tensors) == weights
    # the rest of the published file is the tokenizer and the chat template: 13 MB
    assert 12e6 < model.file_bytes - weights < 14e6


def test_a_header_written_down_equals_the_one_in_a_file(tmp_path: Path) -> None:
    facts = json.loads((resources() / "headers" / "gpt-oss-20b.json").read_text("utf-8"))
    known, read = model_of_facts(facts), read_model(gpt_oss("20b").write(tmp_path / "m.gguf"))
    assert set(known.tensors) == set(read.tensors)
    assert known.lengths["tokenizer.ggml.tokens"] == read.lengths["tokenizer.ggml.tokens"]


@pytest.mark.parametrize("broken", ["metadata", "tensors", "layer_tensors", "file_bytes"])
def test_facts_that_are_none(broken: str) -> None:
    facts = json.loads((resources() / "headers" / "gpt-oss-20b.json").read_text("utf-8"))
    del facts[broken]
    with pytest.raises(KeyError):
        model_of_facts(facts)
