"""Models of other programs, found where they lie and used in place."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.cancel import CancelToken
from app.core.engine.modelfile import check_file
from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import Catalogue
from app.core.models.library.external_sources import Folder, FolderLayout, external_sources
from app.core.models.library.installed import InstalledModel, ModelSource
from app.core.models.library.library import ModelLibrary
from app.core.models.library.metadata_cache import GgufMetadata, GgufMetadataCache
from app.core.models.library.ollama import models_of_ollama
from app.core.models.library.scanning import DEPTH
from tests.helpers.gguf_files import write_gguf, write_model
from tests.helpers.programs import hub_model, ollama_model


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "person"


def look(home: Path, folder: Path, platform: str = "linux") -> dict[str, InstalledModel]:
    others = [each for each in external_sources(home, {}, platform) if home in each.path.parents]
    library = ModelLibrary(folder, others=others)
    return {model.name: model for model in library.installed()}


@pytest.mark.parametrize(
    ("platform", "place", "where"),
    [
        ("linux", ModelSource.LM_STUDIO, ".lmstudio/models/maker/repo"),
        ("darwin", ModelSource.LM_STUDIO, ".cache/lm-studio/models/maker/repo"),
        ("linux", ModelSource.JAN, ".local/share/Jan/data/llamacpp/models/maker/A-model"),
        ("darwin", ModelSource.JAN, "Library/Application Support/Jan/data/llamacpp/models/A-model"),
        ("win32", ModelSource.JAN, "AppData/Roaming/Jan/data/llamacpp/models/A-model"),
        ("linux", ModelSource.GPT4ALL, ".local/share/nomic.ai/GPT4All"),
        ("darwin", ModelSource.GPT4ALL, "Library/Application Support/nomic.ai/GPT4All"),
        ("win32", ModelSource.GPT4ALL, "AppData/Local/nomic.ai/GPT4All"),
        ("linux", ModelSource.LLAMA_CPP, ".cache/llama.cpp"),
        ("darwin", ModelSource.LLAMA_CPP, "Library/Caches/llama.cpp"),
        ("win32", ModelSource.LLAMA_CPP, "AppData/Local/llama.cpp"),
    ],
)
def test_files_of_each_program(
    home: Path, folder: Path, platform: str, place: ModelSource, where: str
) -> None:
    path = write_model(home / where / "model.gguf", "Some model", **{"general.file_type": 15})
    (home / where / "model.yml").write_text("name: x")
    (model,) = look(home, folder, platform).values()
    assert (model.name, model.place, model.path) == ("Some model Q4_K_M", place, path)
    assert (model.quantization, model.problem) == ("Q4_K_M", None)


def test_a_nameless_file_is_called_after_its_folder(home: Path, folder: Path) -> None:
    write_model(home / ".local/share/Jan/data/llamacpp/models/Qwen-7B/model.gguf", "")
    assert list(look(home, folder)) == ["Qwen-7B"]


def test_what_jan_uses_where_it_is(home: Path, folder: Path, tmp_path: Path) -> None:
    place = home / ".local/share/Jan/data/llamacpp/models"
    mine = write_model(tmp_path / "Downloads" / "my model.gguf", "Mine")
    own = write_model(place / "own" / "model.gguf", "Own")
    texts = {
        "a": f"embedding: false\nmodel_path: {mine}\nname: a\n",
        "b": f'model_path: "{mine}"\n',
        "own": f"model_path: {own.relative_to(place.parents[1])}\n",
        "gone": "model_path: /no/such/model.gguf\n",
        "other": f"model_path: {tmp_path}\n",
        "empty": "",
        "long": "model_path: " + "x" * 5000 + ".gguf",
        "wide": "model_path: /a" + " " * 500_000 + "x.gguf",
    }
    for name, text in texts.items():
        (place / name).mkdir(exist_ok=True)
        (place / name / "model.yml").write_text(text)
    (place / "empty" / "model.yml").write_bytes(b"\xff")
    found = look(home, folder)
    assert {model.path for model in found.values()} == {mine, own}
    assert all(model.place is ModelSource.JAN for model in found.values())


def test_the_hubs_cache(home: Path, folder: Path, tiny_model: Path) -> None:
    cache = home / ".cache/huggingface/hub"
    snapshot = hub_model(
        cache, "ggml-org/gpt-oss-20b-GGUF", "c0ffee", {"gpt-oss-20b-MXFP4.gguf": tiny_model}
    )
    (model,) = look(home, folder).values()
    assert model.name == "gpt-oss-20b"
    assert model.place is ModelSource.HUGGING_FACE
    assert model.path == snapshot / "gpt-oss-20b-MXFP4.gguf"
    assert model.size_bytes == tiny_model.stat().st_size


def test_only_the_newest_snapshot_of_the_hubs_cache(
    home: Path, folder: Path, tmp_path: Path
) -> None:
    cache = home / ".cache/huggingface/hub"
    old, new = (write_model(tmp_path / f"{name}.gguf", name) for name in ("old", "new"))
    other = write_model(tmp_path / "other.gguf", "other")
    hub_model(cache, "a/b", "1" * 40, {"m-MXFP4.gguf": new, "Q4/other.gguf": other})
    hub_model(cache, "a/b", "2" * 40, {"m-mxfp4.gguf": old})
    (cache / "models--a--b" / "refs" / "main").write_text("1" * 40)
    assert sorted(look(home, folder)) == ["new MXFP4", "other"]


def test_unfinished_things_in_the_hubs_cache_are_passed_by(
    home: Path, folder: Path, tmp_path: Path
) -> None:
    cache = home / ".cache/huggingface/hub"
    file = write_model(tmp_path / "a.gguf")
    snapshot = hub_model(
        cache, "a/b", "1" * 40, {"a.gguf": file, "gone.gguf": file, "README.md": file}
    )
    (snapshot / "gone.gguf").unlink()
    (snapshot / "gone.gguf").symlink_to("../../blobs/none")
    (cache / "models--empty--repo").mkdir()
    (cache / "datasets--a--b" / "snapshots" / "x").mkdir(parents=True)
    (cache / "version.txt").write_text("1")
    assert len(look(home, folder)) == 1


def test_split_models_of_the_hubs_cache(home: Path, folder: Path, tmp_path: Path) -> None:
    names = [f"big-{number:05d}-of-00002.gguf" for number in (1, 2)]
    files = {
        name: write_model(tmp_path / name, "Big", size=number * 100)
        for number, name in enumerate(names, 1)
    }
    hub_model(home / ".cache/huggingface/hub", "a/big", "1" * 40, files)
    (model,) = look(home, folder).values()
    assert model.size_bytes == sum(file.stat().st_size for file in files.values())
    assert model.problem is None


def test_ollamas_store(home: Path, folder: Path, tmp_path: Path) -> None:
    store = home / ".ollama/models"
    weights = write_model(tmp_path / "w.gguf", "Llama 3.2 3B Instruct")
    blob = ollama_model(store, "llama3.2:3b", weights, more={"template": b"{{ .Prompt }}"})
    ollama_model(store, "mine:latest", write_model(tmp_path / "m.gguf", "M"), owner="me")
    ollama_model(
        store, "q:8b", write_model(tmp_path / "q.gguf", "Q"), owner="org", registry="hf.co"
    )
    found = look(home, folder)
    assert sorted(found) == ["hf.co/org/q:8b", "llama3.2:3b", "me/mine:latest"]
    model = found["llama3.2:3b"]
    assert (model.path, model.place, model.problem) == (blob, ModelSource.OLLAMA, None)
    assert model.path.suffix == ""


def test_ollamas_own_gpt_oss_cannot_be_loaded(home: Path, folder: Path, tmp_path: Path) -> None:
    weights = write_gguf(
        tmp_path / "w.gguf",
        {"general.architecture": "gptoss", "general.file_type": 38},
        {"token_embd.weight": (64,)},
    )
    ollama_model(home / ".ollama/models", "gpt-oss:20b", weights)
    model = look(home, folder)["gpt-oss:20b"]
    assert model.problem is Code.FORMAT_OF_OLLAMA
    assert model.quantization == "MXFP4"


def test_damaged_manifests_of_ollama_are_passed_by(
    home: Path, folder: Path, tmp_path: Path
) -> None:
    store = home / ".ollama/models"
    ollama_model(store, "good:1", write_model(tmp_path / "w.gguf"))
    manifests = store / "manifests/registry.ollama.ai/library"
    layer = b'{"layers":[{"mediaType":"application/vnd.ollama.image.model","digest":"%s"}]}'
    bad = {
        "a/1": b"",
        "b/1": b"{}",
        "c/1": b"[]",
        "d/1": b'{"layers": []}',
        "e/1": b'{"layers": [1]}',
        "f/1": b'{"layers": {"a": 1}}',
        "g/1": layer % b"md5:1",
        "h/1": layer % b"sha256:../../../../etc/passwd",
        "i/1": b"[" * 100_000,
        "j/1": b"\xff\xfe",
    }
    for name, data in bad.items():
        (manifests / name).parent.mkdir(parents=True)
        (manifests / name).write_bytes(data)
    (manifests / "k" / "1" / "2").mkdir(parents=True)
    assert list(look(home, folder)) == ["good:1"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["layers", "mediaType", "digest", "x"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@settings(max_examples=200)
@given(content=JSON.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=40))
def test_no_manifest_of_ollama_is_too_strange(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    store = tmp_path_factory.mktemp("ollama")
    manifest = store / "manifests" / "registry" / "owner" / "model" / "tag"
    manifest.parent.mkdir(parents=True)
    manifest.write_bytes(content)
    assert list(models_of_ollama(store)) == []


def test_a_missing_blob_of_ollama(home: Path, folder: Path, tmp_path: Path) -> None:
    blob = ollama_model(home / ".ollama/models", "a:1", write_model(tmp_path / "w.gguf"))
    blob.unlink()
    assert look(home, folder) == {}


def test_parts_of_models_are_no_models(folder: Path) -> None:
    tensors = {"a": (32,)}
    kind = {"general.architecture": "llama"}
    write_gguf(folder / "mmproj-a.gguf", {"general.architecture": "clip"}, tensors)
    write_gguf(folder / "v.gguf", {**kind, "general.type": "mmproj"}, tensors)
    write_gguf(folder / "l.gguf", {**kind, "general.type": "adapter"}, tensors)
    write_gguf(folder / "vocab.gguf", kind)
    write_gguf(folder / "i.gguf", {**kind, "general.type": "imatrix"}, tensors)
    write_model(folder / "real.gguf", "Real")
    assert [model.name for model in ModelLibrary(folder).installed()] == ["Real"]


def test_the_first_of_many_shards_may_hold_no_tensors(folder: Path) -> None:
    write_gguf(folder / "m-00001-of-00002.gguf", {"general.architecture": "gpt-oss"})
    write_model(folder / "m-00002-of-00002.gguf")
    (model,) = ModelLibrary(folder).installed()
    assert (model.name, model.problem) == ("m", None)


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        ("gpt-oss", None),
        ("qwen3moe", None),
        ("bert", Code.MODEL_EMBEDS),
        ("flux", Code.ARCHITECTURE_UNKNOWN),
        ("", Code.ARCHITECTURE_UNKNOWN),
        ("gptoss", Code.FORMAT_OF_OLLAMA),
    ],
)
def test_kinds_of_models(folder: Path, kind: str, problem: Code | None) -> None:
    metadata = {"general.architecture": kind, "tokenizer.chat_template": "x"}
    write_gguf(folder / "m.gguf", metadata, {"a": (32,)})
    (model,) = ModelLibrary(folder).installed()
    assert model.problem is problem


def test_what_is_wrong_is_known_beforehand(folder: Path) -> None:
    whole = write_model(folder / "a-00001-of-00003.gguf", "Split").read_bytes()
    (folder / "text.gguf").write_bytes(b"Dear model")
    (folder / "short.gguf").write_bytes(whole[:30])
    problems = {model.path.name: model.problem for model in ModelLibrary(folder).installed()}
    assert problems == {
        "a-00001-of-00003.gguf": Code.SHARD_MISSING,
        "text.gguf": Code.NOT_GGUF,
        "short.gguf": Code.FILE_TRUNCATED,
    }


def test_one_file_is_one_model_whatever_leads_to_it(folder: Path, tmp_path: Path) -> None:
    path = write_model(folder / "a.gguf", "A")
    (folder / "link.gguf").symlink_to(path)
    (tmp_path / "also").symlink_to(folder)
    library = ModelLibrary(folder, [path], folders=[tmp_path / "also", folder])
    (model,) = library.installed()
    assert (model.path, model.place) == (path, ModelSource.GLOSS)


def test_a_bad_folder_does_not_break_the_list(folder: Path, tmp_path: Path) -> None:
    write_model(folder / "good.gguf", "Good")
    (folder / "circle").symlink_to(folder)
    (folder / "self.gguf").symlink_to("self.gguf")
    (folder / "dead.gguf").symlink_to("nowhere")
    (folder / "folder.gguf").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.gguf")
    added = tmp_path / "added"
    write_model(added / "deep" / "x.gguf", "Deep")
    (added / "back").symlink_to(tmp_path)
    (added / "here").symlink_to(".")
    names = [
        each.name for each in ModelLibrary(folder, folders=[added, tmp_path / "none"]).installed()
    ]
    assert names == ["Good", "Deep"]


def test_a_file_that_goes_while_it_is_looked_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_model(folder / "a.gguf", "A")
    write_model(folder / "b.gguf", "B")
    real = GgufMetadataCache.of

    def of(self: GgufMetadataCache, file: Path) -> GgufMetadata:
        if file.name == "a.gguf":
            file.unlink(missing_ok=True)
        return real(self, file)

    monkeypatch.setattr(GgufMetadataCache, "of", of)
    assert [model.name for model in ModelLibrary(folder).installed()] == ["B"]


def test_what_may_not_even_be_asked_for(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some questions about a path in a locked folder raise instead of saying no."""
    real = os.stat

    def refuse(path: object, *rest: object, **named: object) -> os.stat_result:
        if "locked" in os.fspath(path):  # type: ignore[call-overload]
            raise PermissionError(13, "Permission denied")
        return real(path, *rest, **named)  # type: ignore[arg-type, call-overload]

    write_model(folder / "a.gguf", "A")
    monkeypatch.setattr(os, "stat", refuse)
    locked = tmp_path / "locked"
    library = ModelLibrary(folder, [locked / "m.gguf"], folders=[locked])
    names = [(model.name, model.problem) for model in library.installed()]
    assert names == [("A", None), ("m", Code.FILE_MISSING)]
    assert library.partials() == []
    for wanted in (locked / "m.gguf", "x" * 5000 + ".gguf", "nul\0.gguf"):
        with pytest.raises(UserError) as caught:
            library.find(wanted)
        assert caught.value.code is Code.FILE_MISSING


def test_a_name_like_a_part_of_very_many(folder: Path) -> None:
    write_model(folder / "m-00001-of-99999.gguf", "M")
    (model,) = ModelLibrary(folder).installed()
    assert (model.name, model.problem) == ("M", None)


@pytest.mark.parametrize("name", ["x-00001-of-00000", "x-00003-of-00002", "x-00000-of-00002"])
def test_a_name_that_counts_wrongly_is_just_a_name(folder: Path, name: str) -> None:
    write_model(folder / f"{name}.gguf", "")
    write_model(folder / "other.gguf", "Other")
    library = ModelLibrary(folder)
    assert {model.name for model in library.installed()} == {"Other", name}
    library.check(library.find(name))
    assert check_file(folder / f"{name}.gguf") > 0


def test_a_models_folder_that_is_another_programs(home: Path, tmp_path: Path) -> None:
    theirs = home / ".lmstudio/models"
    write_model(theirs / "a" / "b" / "m.gguf", "M")
    library = ModelLibrary(theirs, others=external_sources(home, {}, "linux"), use_others=False)
    (model,) = library.installed()
    assert model.place is ModelSource.LM_STUDIO
    with pytest.raises(UserError) as caught:
        library.remove(model)
    assert caught.value.code is Code.MODEL_NOT_OURS
    with pytest.raises(UserError) as caught:
        library.move(tmp_path / "other", lambda done, total: None, CancelToken())
    assert caught.value.code is Code.MOVE_FAILED
    assert "LM Studio" in caught.value.detail
    assert model.path.is_file()


def test_names_that_are_no_text(folder: Path, tmp_path: Path) -> None:
    """Any bytes can be in a name on Linux; the library, its memory and its move take them."""
    bad = os.fsdecode(b"bad-\xff")
    write_model(folder / bad / f"{bad}.gguf", "")
    library = ModelLibrary(folder, cache=tmp_path / "c.json")
    (model,) = library.installed()
    assert model.name == "bad-?"
    assert ModelLibrary(folder, cache=tmp_path / "c.json").installed() == [model]
    library.move(tmp_path / "other", lambda done, total: None, CancelToken())
    assert [each.path.name for each in library.installed()] == [f"{bad}.gguf"]


def test_what_gpt4all_is_still_downloading(home: Path, folder: Path) -> None:
    write_model(home / ".local/share/nomic.ai/GPT4All/incomplete-m.gguf")
    assert look(home, folder) == {}


def test_any_shard_leads_to_the_model(folder: Path, tmp_path: Path) -> None:
    first, second = (write_model(tmp_path / "b" / f"b-{n:05d}-of-00002.gguf", "B") for n in (1, 2))
    library = ModelLibrary(folder)
    assert library.find(second).path == first
    assert library.add(second).path == first
    assert [model.path for model in library.installed()] == [first]
    first.unlink()
    with pytest.raises(UserError) as caught:
        library.add(second)
    assert caught.value.code is Code.SHARD_MISSING
    assert caught.value.facts == {"path": str(second), "missing": first.name}


def test_a_folder_without_models_is_not_added(folder: Path, tmp_path: Path) -> None:
    library = ModelLibrary(folder, remember_folders=lambda *_: pytest.fail("nothing to remember"))
    (tmp_path / "bare").mkdir()
    with pytest.raises(UserError) as caught:
        library.add(tmp_path / "bare")
    assert caught.value.code is Code.NOT_GGUF


def test_a_picture_encoder_is_not_added(folder: Path, tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "mmproj.gguf", {"general.architecture": "clip"}, {"a": (32,)})
    with pytest.raises(UserError) as caught:
        ModelLibrary(folder).add(path)
    assert caught.value.code is Code.PROJECTOR_ALONE


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_locked_folder(folder: Path) -> None:
    write_model(folder / "good.gguf", "Good")
    (folder / "locked").mkdir(mode=0)
    assert [model.name for model in ModelLibrary(folder).installed()] == ["Good"]
    (folder / "locked").chmod(0o700)


def test_an_unreadable_folder_of_any_kind(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_model(folder / "good.gguf", "Good")
    locked = tmp_path / "locked"
    write_model(locked / "x.gguf")
    real = os.scandir

    def refuse(path: Path) -> object:
        if str(path).startswith(str(locked)):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    others = [Folder(ModelSource.LM_STUDIO, locked, layout) for layout in FolderLayout]
    names = [
        each.name for each in ModelLibrary(folder, folders=[locked], others=others).installed()
    ]
    assert names == ["Good"]


def test_how_deep_is_looked(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "tree"
    for level in range(DEPTH + 3):
        write_model(place.joinpath(*["d"] * level) / f"l{level}.gguf", f"level {level}")
    found = [model.name for model in ModelLibrary(folder, folders=[place]).installed()]
    assert sorted(found) == [f"level {level}" for level in range(DEPTH + 1)]


def test_hidden_folders_are_not_looked_into(folder: Path) -> None:
    write_model(folder / ".downloads" / "x-1" / "a.gguf")
    assert ModelLibrary(folder).installed() == []


def test_other_programs_only_when_wanted(home: Path, folder: Path) -> None:
    write_model(home / ".lmstudio/models/a/b/c.gguf", "C")
    library = ModelLibrary(folder, others=external_sources(home, {}, "linux"), use_others=False)
    assert library.installed() == []
    library.set_sources(use_others=True)
    assert [model.name for model in library.installed()] == ["C"]


def test_known_files_are_recognised_by_size_and_hash(
    home: Path, folder: Path, tmp_path: Path
) -> None:
    file = write_model(tmp_path / "w.gguf", "Something", size=100)
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    release = {
        "repository": "ggml-org/gpt-oss-20b-GGUF",
        "revision": "1" * 40,
        "files": [{"path": "m.gguf", "size_bytes": file.stat().st_size, "sha256": sha256}],
    }
    resource = tmp_path / "resource.json"
    resource.write_text(json.dumps({"models": [{"name": "gpt-oss-20b", "releases": [release]}]}))
    catalogue = Catalogue(resource, tmp_path / "none.json")
    other = write_model(tmp_path / "o.gguf", "Someting", size=100)
    os.truncate(other, file.stat().st_size)
    hub_model(home / ".cache/huggingface/hub", "a/b", "1" * 40, {"x.gguf": file, "y.gguf": other})
    shutil.copy(file, folder / "renamed.gguf")
    library = ModelLibrary(folder, others=external_sources(home, {}, "linux"), catalogue=catalogue)
    known = {model.path.name: (model.known, model.verified) for model in library.installed()}
    assert known == {
        "renamed.gguf": ("gpt-oss-20b", False),
        "x.gguf": ("gpt-oss-20b", False),
        "y.gguf": ("", False),
    }
    assert library.installed()[0].name == "gpt-oss-20b"


def test_headers_are_read_once_and_remembered(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "headers.json"
    for number in range(3):
        write_model(folder / f"{number}.gguf", f"Model {number}")
    first = ModelLibrary(folder, cache=cache).installed()
    assert cache.is_file()
    with monkeypatch.context() as patch:
        patch.setattr("app.core.models.library.metadata_cache.read_header", _must_not_read)
        assert ModelLibrary(folder, cache=cache).installed() == first
    write_model(folder / "1.gguf", "Changed name")
    (folder / "2.gguf").unlink()
    again = ModelLibrary(folder, cache=cache).installed()
    assert [model.name for model in again] == ["Model 0", "Changed name"]
    assert set(json.loads(cache.read_text())) == {str(folder / "0.gguf"), str(folder / "1.gguf")}


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"a": 1}', b"\xff"])
def test_a_damaged_cache_is_no_harm(folder: Path, tmp_path: Path, data: bytes) -> None:
    cache = tmp_path / "headers.json"
    cache.write_bytes(data)
    write_model(folder / "a.gguf", "A")
    library = ModelLibrary(folder, cache=cache)
    assert [model.name for model in library.installed()] == ["A"]


def test_an_unwritable_cache_is_no_harm(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    write_model(folder / "a.gguf", "A")
    library = ModelLibrary(folder, cache=tmp_path / "file" / "headers.json")
    assert [model.name for model in library.installed()] == ["A"]


def test_a_folder_can_be_added_and_forgotten(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "mine"
    write_model(place / "sub" / "a.gguf", "A")
    kept: list[tuple[Path, bool]] = []
    library = ModelLibrary(folder, remember_folders=lambda *change: kept.append(change))
    assert library.add(place).name == "A"
    library.add(place)
    write_model(place / "b.gguf", "B")
    assert [model.name for model in library.installed()] == ["B", "A"]
    assert all(model.place is ModelSource.ADDED for model in library.installed())
    library.unlist(place)
    assert library.installed() == []
    assert kept == [(place, True), (place, False)]
    assert (place / "b.gguf").is_file()


def test_a_person_may_name_a_folder_while_it_is_looked_at(folder: Path) -> None:
    """Many threads use one library."""

    for number in range(20):
        write_model(folder / f"{number}.gguf", f"Model {number}")
    library = ModelLibrary(folder, cache=folder.parent / "headers.json")
    counts: list[int] = []

    def work() -> None:
        for _ in range(5):
            counts.append(len(library.installed()))
            library.set_sources(use_others=False)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [20] * 20


def _must_not_read(*_args: object) -> None:
    raise AssertionError("a header was read again")
