"""Where each program keeps its models, on each system."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.models.library.external_sources import Folder, FolderLayout, external_sources
from app.core.models.library.installed import ModelSource

SYSTEMS = ("linux", "darwin", "win32")


def paths(home: Path, place: ModelSource, platform: str, **environment: str) -> list[Path]:
    folders = external_sources(home, environment, platform)
    return [folder.path for folder in folders if folder.place is place]


def relative(home: Path, place: ModelSource, platform: str) -> list[str]:
    return [path.relative_to(home).as_posix() for path in paths(home, place, platform)]


@pytest.mark.parametrize("platform", SYSTEMS)
def test_the_same_on_every_system(tmp_path: Path, platform: str) -> None:
    assert relative(tmp_path, ModelSource.HUGGING_FACE, platform) == [".cache/huggingface/hub"]
    assert relative(tmp_path, ModelSource.LM_STUDIO, platform) == [
        ".lmstudio/models",
        ".cache/lm-studio/models",
    ]
    assert ".ollama/models" in [
        path.relative_to(tmp_path).as_posix()
        for path in paths(tmp_path, ModelSource.OLLAMA, platform)
        if path.is_relative_to(tmp_path)
    ]


@pytest.mark.parametrize(
    ("platform", "place", "expected"),
    [
        ("linux", ModelSource.JAN, ".local/share/Jan/data/llamacpp/models"),
        ("darwin", ModelSource.JAN, "Library/Application Support/Jan/data/llamacpp/models"),
        ("win32", ModelSource.JAN, "AppData/Roaming/Jan/data/llamacpp/models"),
        ("linux", ModelSource.GPT4ALL, ".local/share/nomic.ai/GPT4All"),
        ("darwin", ModelSource.GPT4ALL, "Library/Application Support/nomic.ai/GPT4All"),
        ("win32", ModelSource.GPT4ALL, "AppData/Local/nomic.ai/GPT4All"),
        ("linux", ModelSource.LLAMA_CPP, ".cache/llama.cpp"),
        ("darwin", ModelSource.LLAMA_CPP, "Library/Caches/llama.cpp"),
        ("win32", ModelSource.LLAMA_CPP, "AppData/Local/llama.cpp"),
    ],
)
def test_each_system_has_its_folders(
    tmp_path: Path, platform: str, place: ModelSource, expected: str
) -> None:
    assert expected in relative(tmp_path, place, platform)


def test_only_linux_has_a_service_of_ollama(tmp_path: Path) -> None:
    service = Path("/usr/share/ollama/.ollama/models")
    assert service in paths(tmp_path, ModelSource.OLLAMA, "linux")
    assert service not in paths(tmp_path, ModelSource.OLLAMA, "darwin")


def test_variables_go_before_the_usual_places(tmp_path: Path) -> None:
    def first(place: ModelSource, **environment: str) -> Path:
        return paths(tmp_path, place, "linux", **environment)[0]

    assert first(ModelSource.HUGGING_FACE, HF_HOME="/disk/hf") == Path("/disk/hf/hub")
    assert first(ModelSource.HUGGING_FACE, HF_HOME="/disk/hf", HF_HUB_CACHE="/hub") == Path("/hub")
    assert first(ModelSource.HUGGING_FACE, XDG_CACHE_HOME="/c") == Path("/c/huggingface/hub")
    assert first(ModelSource.HUGGING_FACE, HF_HOME="~/hf") == tmp_path / "hf" / "hub"
    assert first(ModelSource.HUGGING_FACE, HF_HOME=" ") == tmp_path / ".cache/huggingface/hub"
    assert first(ModelSource.OLLAMA, OLLAMA_MODELS="/ollama") == Path("/ollama")
    assert first(ModelSource.JAN, JAN_DATA_FOLDER="/jan") == Path("/jan/llamacpp/models")
    assert first(ModelSource.LLAMA_CPP, LLAMA_CACHE="/lc") == Path("/lc")
    assert first(ModelSource.GPT4ALL, XDG_DATA_HOME="/d") == Path("/d/nomic.ai/GPT4All")


def test_llama_cpp_has_two_layouts_in_its_own_cache(tmp_path: Path) -> None:
    folders = external_sources(tmp_path, {"LLAMA_CACHE": "/lc"}, "linux")
    assert Folder(ModelSource.LLAMA_CPP, Path("/lc")) in folders
    assert Folder(ModelSource.LLAMA_CPP, Path("/lc"), FolderLayout.HUB) in folders


def test_what_the_programs_settings_say(tmp_path: Path) -> None:
    chosen = {name: tmp_path / name for name in ("lm", "jan", "gpt4all")}
    files = {
        ".lmstudio/settings.json": json.dumps({"downloadsFolder": str(chosen["lm"])}),
        ".local/share/Jan/settings.json": json.dumps({"data_folder": str(chosen["jan"])}),
        ".config/nomic.ai/GPT4All.ini": f"[General]\nmodelPath={chosen['gpt4all']}\nx=100%\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert chosen["lm"] in paths(tmp_path, ModelSource.LM_STUDIO, "linux")
    assert chosen["jan"] / "llamacpp" / "models" in paths(tmp_path, ModelSource.JAN, "linux")
    assert chosen["gpt4all"] in paths(tmp_path, ModelSource.GPT4ALL, "linux")


def test_lm_studio_may_have_moved_its_home(tmp_path: Path) -> None:
    home = tmp_path / "elsewhere"
    (tmp_path / ".lmstudio-home-pointer").write_text(f"{home}\n")
    assert paths(tmp_path, ModelSource.LM_STUDIO, "linux")[0] == home / "models"


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"downloadsFolder": 7}', "[" * 100_000])
def test_settings_that_make_no_sense_are_passed_by(tmp_path: Path, text: str) -> None:
    for name in (".lmstudio/settings.json", ".local/share/Jan/settings.json"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text)
    ini = tmp_path / ".config/nomic.ai/GPT4All.ini"
    ini.parent.mkdir(parents=True)
    ini.write_bytes(b"\xff\xfe[General\nmodelPath")
    bare = tmp_path / "bare"
    assert [folder.path.relative_to(bare) for folder in inside(bare)] == [
        folder.path.relative_to(tmp_path) for folder in inside(tmp_path)
    ]


def inside(home: Path) -> list[Folder]:
    folders = external_sources(home, {}, "linux")
    return [folder for folder in folders if folder.path.is_relative_to(home)]


def test_no_folder_is_named_twice(tmp_path: Path) -> None:
    settings = tmp_path / ".lmstudio" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"downloadsFolder": str(tmp_path / ".lmstudio" / "models")}))
    folders = external_sources(tmp_path, {}, "linux")
    assert len({(each.path, each.layout) for each in folders}) == len(folders)
