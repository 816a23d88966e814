"""The workflows of the repository: what a linter cannot know, that all they name is there."""

from __future__ import annotations

import inspect
import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fetch
import pytest
import yaml
from console import SetupError

from app import DOWNLOADS
from app.core.python_tool import wasm_files
from app.core.python_tool.wasm_download import WasmDownload
from tests.helpers.installer_scripts import INSTALLERS, ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
NAMED = re.compile(r"\binstallers[/\\][\w./\\-]+\.(?:py|txt|yml|nsi|plist|spec)\b")
SCRIPTS = [
    *WORKFLOWS,
    ROOT / "Makefile",
    *sorted(path for path in INSTALLERS.rglob("*") if path.suffix in (".py", ".nsi", ".spec")),
]


def read(path: Path) -> dict[Any, Any]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def jobs(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from read(path)["jobs"].items()


def commands(path: Path) -> Iterator[str]:
    for _, job in jobs(path):
        yield from (step["run"] for step in job["steps"] if "run" in step)


def test_there_are_workflows_to_look_at() -> None:
    assert [path.name for path in WORKFLOWS] == ["check.yml", "release.yml"]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_no_job_may_do_more_than_it_says_nor_run_for_ever(workflow: Path) -> None:
    assert read(workflow)["permissions"] == {}
    for name, job in jobs(workflow):
        assert "permissions" in job, name
        assert job["timeout-minutes"] <= 150, name


def test_only_one_job_writes_to_the_repository_and_another_only_attests() -> None:
    writing = {
        name: {scope for scope, right in job["permissions"].items() if right == "write"}
        for path in WORKFLOWS
        for name, job in jobs(path)
    }
    assert {name: scopes for name, scopes in writing.items() if scopes} == {
        "attest": {"id-token", "attestations"},
        "draft": {"contents"},
    }


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_and_leave_no_token_behind(workflow: Path) -> None:
    lines = [line.strip() for line in workflow.read_text(encoding="utf-8").splitlines()]
    used = [line.removeprefix("- ") for line in lines if "uses:" in line]
    assert used
    assert [line for line in used if not PINNED.match(line)] == []
    for _, job in jobs(workflow):
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_no_expression_becomes_part_of_a_command(workflow: Path) -> None:
    assert [command for command in commands(workflow) if "${{" in command] == []


def test_secrets_are_given_to_single_steps() -> None:
    """A job as a whole knows only whether there is one."""
    for path in WORKFLOWS:
        for _, job in jobs(path):
            for value in job.get("env", {}).values():
                assert "secrets." not in value or value.endswith("!= '' }}")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_file_that_is_named_exists(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    named = {found.replace("\\", "/") for found in NAMED.findall(text)}
    assert {name for name in named if not (ROOT / name).exists()} == set()


def test_what_is_made_and_fetched_is_known() -> None:
    words = [command.split() for path in WORKFLOWS for command in commands(path)]
    pairs = [pair for line in words for pair in itertools.pairwise(line)]
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {target for word, target in pairs if word == "make"}
    assert targets == {"lint-workflows"}
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in targets)
    text = "\n".join(command for path in WORKFLOWS for command in commands(path))
    fetched = {
        name for line in re.findall(r"installers/fetch\.py (.+)", text) for name in line.split()
    }
    assert fetched == set(fetch.DOWNLOADS)


def test_each_installer_is_tried_before_anything_is_attested() -> None:
    release = dict(jobs(ROOT / ".github" / "workflows" / "release.yml"))
    trying = {
        name
        for name, job in release.items()
        if any("--self-test" in step.get("run", "") for step in job["steps"])
    }
    assert trying == {"try-linux", "try-windows", "try-macos", "flatpak"}
    assert set(release["attest"]["needs"]) == trying
    assert release["draft"]["needs"] == "attest"


def test_the_scientific_python_that_is_published_is_the_one_that_is_downloaded() -> None:
    draft = dict(jobs(ROOT / ".github" / "workflows" / "release.yml"))["draft"]
    (step,) = (each for each in draft["steps"] if "TAG" in each.get("env", {}))
    project, version = step["env"]["WHEEL"].split()[0].split("==")
    assert step["env"]["WHEEL"].endswith(f" --hash=sha256:{wasm_files.SHA256}")
    assert wasm_files.WHEEL.startswith(f"{project.replace('-', '_')}-{version}-")
    asked = inspect.signature(WasmDownload).parameters["address"].default
    assert asked == f"{DOWNLOADS}/{step['env']['TAG']}"


def test_every_tool_has_one_version() -> None:
    lines = (INSTALLERS / "requirements-release.txt").read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line and not line.startswith("#")]
    pattern = r'[\w.-]+(\[\w+\])?==[\w.]+( ; sys_platform == "darwin")?'
    assert [line for line in wanted if not re.fullmatch(pattern, line)] == []


def test_a_changed_download_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    source = tmp_path / "a tool"
    source.write_bytes(b"what was published")
    good = fetch.Download(source.as_uri(), fetch.digest(source))
    folder = tmp_path / "downloads"
    fetched = fetch.fetch(good, folder)
    assert fetched.read_bytes() == b"what was published"
    fetched.unlink()

    source.write_bytes(b"something else")
    with pytest.raises(SetupError, match="not the file that it was"):
        fetch.fetch(good, folder)
    assert list(folder.iterdir()) == []
