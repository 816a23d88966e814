"""What Gloss knows of models before they are here."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import Catalogue, ModelSpec, SpecFile
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.catalogue.refresh import published_now, refresh
from app.core.paths import resources
from tests.helpers.models import ROOT

RESOURCE = resources() / "catalogue.json"


def spec(name: str, *files: str, size: int = 1000, repository: str = "") -> ModelSpec:
    return ModelSpec(
        name=name,
        repository=repository or f"someone/{name}-GGUF",
        revision="f" * 40,
        files=tuple(SpecFile(file, size, "a" * 64) for file in files),
        licence="apache-2.0",
    )


def test_what_is_offered(catalogue: Catalogue) -> None:
    specs = {each.name: each for each in catalogue.specs()}
    assert list(specs) == [
        *("gpt-oss-20b", "gpt-oss-120b", "smollm2-135m"),
        *("embeddinggemma-300m", "qwen3-embedding-0.6b"),
    ]
    gemma = specs.pop("embeddinggemma-300m")
    assert (gemma.licence, gemma.kind) == ("gemma", ModelKind.EMBEDDING)
    assert all(each.licence == "apache-2.0" for each in specs.values())
    for name, size, active in (
        ("gpt-oss-20b", 12_109_566_624, 3_600_000_000),
        ("gpt-oss-120b", 63_387_346_208, 5_100_000_000),
    ):
        model = specs[name]
        assert (model.size_bytes, model.active_parameters) == (size, active)
        assert model.repository == f"ggml-org/{name}-GGUF"
        assert model.header is not None
        assert model.header.metadata["general.architecture"] == "gpt-oss"
    assert all(len(each.revision) == 40 for each in specs.values())


def test_every_known_file_has_size_and_hash(catalogue: Catalogue) -> None:
    files = catalogue.files()
    assert len({file.sha256 for file in files}) == len(files) == 10
    for file in files:
        found = catalogue.known(file.size_bytes, file.sha256)
        assert found is not None
        assert file in found.files


def test_older_releases_are_known_by_all_their_files_together(catalogue: Catalogue) -> None:
    whole = catalogue.known(63_387_346_464)
    assert whole is not None
    assert (whole.name, len(whole.files)) == ("gpt-oss-120b", 3)
    old = catalogue.known(12_109_566_560)
    assert old is not None
    assert old in catalogue.releases("GPT-OSS-20B")
    assert catalogue.specs()[0] != old


def test_a_file_of_the_right_size_with_another_hash_is_unknown(catalogue: Catalogue) -> None:
    assert catalogue.known(12_109_566_624, "0" * 64) is None
    assert catalogue.known(1) is None


def test_the_starter_is_what_the_catalogue_says(catalogue: Catalogue, starter_model: Path) -> None:
    found = catalogue.known(starter_model.stat().st_size)
    assert found is not None
    assert found.files[0].path == starter_model.name


def test_find(catalogue: Catalogue) -> None:
    assert catalogue.find("GPT-OSS-120b").name == "gpt-oss-120b"
    with pytest.raises(UserError) as caught:
        catalogue.find("gpt-5")
    assert caught.value.code is Code.CATALOGUE_UNKNOWN
    assert caught.value.facts == {"name": "gpt-5"}


def test_refreshed_facts_go_first_and_last(catalogue: Catalogue, tmp_path: Path) -> None:
    old = catalogue.find("gpt-oss-20b")
    fresh = replace(old, revision="e" * 40, files=(SpecFile("gpt-oss-20b.gguf", 5, "b" * 64),))
    extra = spec("qwen3-4b", "qwen3-4b.gguf")
    catalogue.replace([fresh, extra])
    again = Catalogue(RESOURCE, tmp_path / "catalogue.json")
    for each in (catalogue, again):
        assert each.find("gpt-oss-20b") == fresh
        assert each.find("Qwen3-4B") == extra
        assert old in each.releases("gpt-oss-20b")
        assert each.known(old.size_bytes) == old
        assert each.problem is None
        assert [model.name for model in each.specs()][:2] == ["gpt-oss-20b", "gpt-oss-120b"]


def test_what_an_older_gloss_fetched_does_not_hide_what_this_one_knows(tmp_path: Path) -> None:
    copy = tmp_path / "catalogue.json"
    older = Catalogue(RESOURCE, copy).releases("gpt-oss-20b")[1]
    Catalogue(RESOURCE, copy).replace([older])
    catalogue = Catalogue(RESOURCE, copy)
    assert catalogue.find("gpt-oss-20b").size_bytes == 12_109_566_624
    assert len(catalogue.releases("gpt-oss-20b")) == 3


def entry(**changes: object) -> bytes:
    file = {"path": "m.gguf", "size_bytes": 1, "sha256": "a" * 64, **changes}
    release = {"repository": "a/b", "revision": "1", "files": [file]}
    return json.dumps({"models": [{"name": "m", "releases": [release]}]}).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"models": [{"name": "m", "releases": []}]}',
        b'{"models": [{"name": "", "releases": []}]}',
        entry()[:-20],
        entry(size_bytes=0),
        entry(size_bytes="many"),
        entry(sha256="abc"),
        entry(path="../m.gguf"),
        entry(path="/m.gguf"),
        entry(path="a/../m.gguf"),
        entry(path="C:m.gguf"),
        entry(path=r"a\m.gguf"),
        entry(path=""),
    ],
)
def test_a_damaged_copy_is_left_alone_and_said(tmp_path: Path, data: bytes) -> None:
    copy = tmp_path / "catalogue.json"
    copy.write_bytes(data)
    catalogue = Catalogue(RESOURCE, copy)
    assert catalogue.problem is not None
    assert catalogue.problem.code is Code.CATALOGUE_DAMAGED
    assert catalogue.specs() == Catalogue(RESOURCE, tmp_path / "none").specs()
    assert copy.read_bytes() == data


def test_a_good_copy_of_that_kind_is_read(tmp_path: Path) -> None:
    copy = tmp_path / "catalogue.json"
    copy.write_bytes(entry(path="Q4/m.v1..2.gguf", unknown="later"))
    catalogue = Catalogue(RESOURCE, copy)
    assert catalogue.problem is None
    assert catalogue.find("m").files[0].path == "Q4/m.v1..2.gguf"


def test_a_copy_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    catalogue = Catalogue(RESOURCE, tmp_path / "file" / "catalogue.json")
    before = catalogue.specs()
    with pytest.raises(UserError) as caught:
        catalogue.replace([spec("m", "m.gguf")])
    assert caught.value.code is Code.WRITE_FAILED
    assert catalogue.specs() == before


@pytest.mark.parametrize(
    ("published", "chosen"),
    [
        (["gpt-oss-20b-MXFP4.gguf"], "gpt-oss-20b-MXFP4.gguf"),
        (["GPT-OSS-20B-mxfp4.gguf"], "GPT-OSS-20B-mxfp4.gguf"),
        (["gpt-oss-20b-Q4_K_M.gguf", "gpt-oss-20b-mxfp4.gguf"], "gpt-oss-20b-mxfp4.gguf"),
        (["eagle3-gpt-oss-20b-MXFP4.gguf", "gpt-oss-20b-MXFP4.gguf"], "gpt-oss-20b-MXFP4.gguf"),
        (["gpt-oss-20b-draft-mxfp4.gguf", "gpt-oss-20b-mxfp4.gguf"], "gpt-oss-20b-mxfp4.gguf"),
        (["gpt-oss-20b-v2-mxfp4.gguf"], "gpt-oss-20b-v2-mxfp4.gguf"),
        (["gpt-oss-20b-mxfp4-v2.gguf"], "gpt-oss-20b-mxfp4-v2.gguf"),
        (["folder/gpt-oss-20b-MXFP4.gguf"], "folder/gpt-oss-20b-MXFP4.gguf"),
        (["gpt-oss-20b-F16.gguf", "gpt-oss-20bb-mxfp4.gguf"], None),
        ([], None),
    ],
)
def test_which_published_file_is_the_model(
    catalogue: Catalogue, published: list[str], chosen: str | None
) -> None:
    ours = catalogue.find("gpt-oss-20b")
    now = published_now(ours, [spec("any", name) for name in published])
    assert now.files[0].path == (chosen or ours.files[0].path)
    assert now.name == "gpt-oss-20b"
    assert now.parameters == ours.parameters
    assert now.revision == ("f" * 40 if chosen else ours.revision)


def test_a_single_file_goes_before_the_same_in_shards(catalogue: Catalogue) -> None:
    ours = catalogue.find("gpt-oss-120b")
    shards = [f"gpt-oss-120b-mxfp4-{number:05d}-of-00003.gguf" for number in (1, 2, 3)]
    split = spec("x", *shards)
    assert published_now(ours, [split]).files == split.files
    single = spec("x", "gpt-oss-120b-MXFP4.gguf")
    assert published_now(ours, [split, single]).files == single.files


def test_the_starter_is_found_again(catalogue: Catalogue) -> None:
    ours = catalogue.find("smollm2-135m")
    published = [
        spec("x", f"SmolLM2-135M-Instruct.{kind}.gguf") for kind in ("Q4_0", "Q4_1", "Q8_0")
    ]
    assert published_now(ours, published).files[0].path == "SmolLM2-135M-Instruct.Q4_1.gguf"


def test_refreshing_asks_each_repository_once(catalogue: Catalogue, tmp_path: Path) -> None:
    asked, before = [], catalogue.specs()

    def specs_of(repository: str) -> list[ModelSpec]:
        asked.append(repository)
        name = repository.rpartition("/")[2].removesuffix("-GGUF")
        return [spec(name, f"{name}-MXFP4.gguf", size=7, repository=repository)]

    specs = refresh(catalogue, specs_of)
    assert asked == [spec.repository for spec in before]
    assert [each.size_bytes for each in specs[:3]] == [7, 7, 98_362_432]
    assert specs[3:] == before[3:]
    assert Catalogue(RESOURCE, tmp_path / "catalogue.json").specs() == specs


def test_a_refresh_that_fails_changes_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    before = catalogue.specs()

    def specs_of(repository: str) -> list[ModelSpec]:
        if "120b" in repository:
            raise UserError(Code.HUB_UNREACHABLE, host="hub")
        return [spec("gpt-oss-20b", "gpt-oss-20b-MXFP4.gguf")]

    with pytest.raises(UserError):
        refresh(catalogue, specs_of)
    assert catalogue.specs() == before
    assert not (tmp_path / "catalogue.json").exists()


def test_a_repository_that_is_gone_does_not_stop_a_refresh(catalogue: Catalogue) -> None:
    before = {each.name: each for each in catalogue.specs()}

    def specs_of(repository: str) -> list[ModelSpec]:
        if "20b" not in repository:
            raise UserError(Code.HUB_NOT_FOUND, host="hub", repository=repository, file="")
        return [spec("x", "gpt-oss-20b-MXFP4.gguf", size=7, repository=repository)]

    after = {each.name: each for each in refresh(catalogue, specs_of)}
    assert after["gpt-oss-20b"].size_bytes == 7
    assert after["gpt-oss-120b"] == before["gpt-oss-120b"]

    def none_of_them(repository: str) -> list[ModelSpec]:
        raise UserError(Code.HUB_NOT_FOUND, host="hub", repository=repository, file="")

    with pytest.raises(UserError):
        refresh(catalogue, none_of_them)


def test_a_repository_that_is_gone_leaves_what_an_earlier_refresh_brought(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    gone: list[str] = []

    def specs_of(repository: str) -> list[ModelSpec]:
        if any(name in repository for name in gone):
            raise UserError(Code.HUB_NOT_FOUND, host="hub", repository=repository, file="")
        name = repository.rpartition("/")[2].removesuffix("-GGUF")
        return [spec(name, f"{name}-MXFP4.gguf", size=7, repository=repository)]

    before = refresh(catalogue, specs_of)
    gone.append("120b")
    assert refresh(catalogue, specs_of) == before
    assert Catalogue(RESOURCE, tmp_path / "catalogue.json").specs() == before


def test_the_licence_is_the_official_text() -> None:
    text = (resources() / "licences" / "Apache-2.0.txt").read_text("utf-8")
    assert text == (ROOT / "LICENSE").read_text("utf-8")
