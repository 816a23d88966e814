"""`gloss models …` and the plan as a person at a terminal uses them: real processes, a Hub on
loopback, real files."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.downloads.record import Record, write_record
from app.core.paths import AppPaths
from app.core.settings import declarations as d
from app.core.settings.store import SettingsStore
from app.main import build_core_services
from tests.e2e.test_commands import ENOUGH, Gloss
from tests.helpers.desktop import wait_for
from tests.helpers.hub_server import Generated, Hub, Slow, Status
from tests.helpers.rights import bound_by_permissions

REPOSITORY = "someone/tiny-GGUF"


@pytest.fixture
def hub(tiny_model: Path) -> Iterator[Hub]:
    with Hub() as hub:
        hub.add(REPOSITORY, {"tiny-mxfp4.gguf": tiny_model})
        yield hub


@pytest.fixture
def gloss(tmp_path: Path) -> Gloss:
    """With no model but the starter."""
    gloss = Gloss(tmp_path / "profile")
    settings(gloss).set(d.MODELS_OTHER_PROGRAMS, False)
    return gloss


def settings(gloss: Gloss) -> SettingsStore:
    return SettingsStore(AppPaths.of_profile(gloss.root).settings)


def names(facts: dict[str, Any]) -> list[str]:
    return [model["name"] for model in facts["models"]]


def test_a_model_is_downloaded_verified_planned_used_and_removed(gloss: Gloss, hub: Hub) -> None:
    settings(gloss).set(d.NETWORK_ENDPOINT, hub.url)
    fetched = gloss.facts("models", "download", REPOSITORY)
    assert fetched["download"]["state"] == "done"
    name, path = fetched["model"]["name"], Path(fetched["model"]["path"])
    assert path.is_relative_to(gloss.root / "models")
    assert fetched["model"]["verified"]
    assert name in names(gloss.facts("models", "list"))
    assert gloss.facts("models", "verify", name)["model"]["verified"]
    plan = gloss.facts("models", "plan", name, "--context", "1024")["plan"]
    assert (plan["fits"], plan["context_length"], plan["layers"]) == (True, 1024, 4)
    answer = gloss.facts("ask", "What is the capital of Nepal?", "--model", name)
    assert answer["model"] == name
    path.write_bytes(path.read_bytes()[:-100] + bytes(100))
    broken = gloss.run("models", "verify", name, status=1)
    assert str(path) in broken.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="another home is enough only here")
def test_removing_goes_to_the_bin_and_asks_whose_it_is(
    gloss: Gloss, tiny_model: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    own = gloss.root / "models" / "mine.gguf"
    foreign = home / ".lmstudio" / "models" / "someone" / "theirs" / "theirs.gguf"
    for path in (own, foreign):
        path.parent.mkdir(parents=True)
        shutil.copy(tiny_model, path)
    settings(gloss).set(d.MODELS_OTHER_PROGRAMS, True)
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "share")}

    def remove(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            gloss.command("models", "remove", *map(str, arguments)),
            env=environment,
            capture_output=True,
            text=True,
            timeout=ENOUGH,
            check=False,
        )

    removed = remove(own, "--json")
    assert removed.returncode == 0, removed.stderr
    assert not own.exists()
    assert list((home / "share" / "Trash" / "files").iterdir())
    refused = remove(foreign)
    assert (refused.returncode, foreign.exists()) == (1, True)
    assert "LM Studio" in refused.stderr
    assert remove(foreign, "--foreign").returncode == 0
    assert not foreign.exists()
    assert "cannot be removed" in remove("SmolLM2 135M").stderr
    thesis = tmp_path / "thesis.pdf"
    thesis.write_bytes(b"%PDF years of work")
    refused = remove(thesis, "--foreign")
    assert (refused.returncode, thesis.exists()) == (1, True)
    assert "not in the list of models" in refused.stderr


def test_a_file_is_used_where_it_is(gloss: Gloss, tiny_model: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / "mine.gguf"
    elsewhere.parent.mkdir()
    shutil.copy(tiny_model, elsewhere)
    added = gloss.facts("models", "add", str(elsewhere))["model"]
    assert (added["path"], added["place"]) == (str(elsewhere), "added")
    assert added["name"] in names(gloss.facts("models", "list"))
    refused = gloss.run("models", "add", str(tmp_path / "nothing.gguf"), status=1)
    assert "nothing.gguf" in refused.stderr


def test_a_folder_is_used_where_it_is(gloss: Gloss, tiny_model: Path, tmp_path: Path) -> None:
    place = tmp_path / "mine"
    (place / "deeper").mkdir(parents=True)
    shutil.copy(tiny_model, place / "deeper" / "one.gguf")
    added = gloss.facts("models", "add", str(place))["model"]
    assert (added["path"], added["place"]) == (str(place / "deeper" / "one.gguf"), "added")
    assert settings(gloss).get(d.MODELS_FOLDERS) == (str(place),)
    later = shutil.copy(tiny_model, place / "two.gguf")
    listed = {model["path"] for model in gloss.facts("models", "list")["models"]}
    assert {added["path"], str(later)} <= listed
    (tmp_path / "bare").mkdir()
    refused = gloss.run("models", "add", str(tmp_path / "bare"), status=1)
    assert "bare" in refused.stderr
    assert settings(gloss).get(d.MODELS_FOLDERS) == (str(place),)


def test_what_is_added_at_the_terminal_while_a_window_is_open_stays(
    gloss: Gloss, tiny_model: Path, tmp_path: Path
) -> None:
    """The window saves settings of its own, and adds and forgets models, after it."""
    files = [tmp_path / name / f"{name}.gguf" for name in ("window", "terminal", "later")]
    for file in files:
        file.parent.mkdir()
        shutil.copy(tiny_model, file)
    window, terminal, later = files
    base = build_core_services(AppPaths.of_profile(gloss.root))
    try:
        base.library.add(window)
        gloss.facts("models", "add", str(terminal))
        gloss.facts("models", "add", str(later.parent))
        base.settings.set(d.CHAT_EFFORT, "high")
        assert {*files} <= {model.path for model in base.library.installed()}
        base.library.unlist(window)
        base.library.unlist(later.parent)
    finally:
        base.close()
    listed = {model["path"] for model in gloss.facts("models", "list")["models"]}
    assert listed & {*map(str, files)} == {str(terminal)}


def test_partial_files_are_listed(gloss: Gloss) -> None:
    models = gloss.root / "models"
    begun = models / ".downloads" / "gpt-oss-20b-0123456789ab"
    begun.mkdir(parents=True)
    (begun / "a.gguf").write_bytes(bytes(7000))
    stray = models / "b.gguf.part"
    stray.write_bytes(bytes(500))
    facts = gloss.facts("models", "list")
    assert facts["partials"] == [
        {"name": "gpt-oss-20b", "path": str(begun), "size_bytes": 7000},
        {"name": "b.gguf", "path": str(stray), "size_bytes": 500},
    ]
    assert facts["disk"]["partial_bytes"] == 7500
    said = gloss.run("models", "list").stdout.splitlines()
    for path in (begun, stray):
        (line,) = [line for line in said if str(path) in line]
        assert line.endswith("(not complete)")


def without_room(text: str) -> str:
    """Two runs are two moments, and the memory that is free is not the same in both."""
    return re.sub(r"[\d.]+ [MG]B (left|more|short)", r"… \1", text)


def test_the_catalogue_can_be_planned_without_the_file(gloss: Gloss) -> None:
    listed = gloss.facts("models", "catalogue")["models"]
    assert {"gpt-oss-20b", "gpt-oss-120b"} <= {model["name"] for model in listed}
    for name, layers in (("gpt-oss-20b", 24), ("gpt-oss-120b", 36)):
        facts = gloss.facts("models", "plan", name)
        assert facts["plan"]["layers"] == layers
        assert facts["sentence"]
        said = gloss.run("models", "plan", name).stdout
        assert without_room(facts["sentence"]) in without_room(said)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT")
def test_an_embedding_model_is_chosen_for_documents(gloss: Gloss, minilm: Path) -> None:
    added = gloss.facts("models", "add", str(minilm))["model"]
    path, name = added["path"], added["name"]
    assert gloss.facts("models", "for-documents")["path"] is None
    chosen = gloss.facts("models", "for-documents", name)["path"]
    assert chosen == path == settings(gloss).get(d.DOCUMENTS_EMBEDDING_MODEL)
    listed = gloss.run("models", "list").stdout
    assert f"{path}  (for documents, in use)" in listed
    assert "cannot chat" not in listed
    assert gloss.facts("models", "plan", path)["memory_bytes"] > minilm.stat().st_size
    refused = gloss.run("models", "for-documents", "SmolLM2 135M", status=1)
    assert "“SmolLM2 135M” is no embedding model" in refused.stderr
    assert gloss.facts("models", "for-documents", "--none")["path"] is None


def test_embedding_models_are_in_the_catalogue(gloss: Gloss) -> None:
    models = {each["name"]: each for each in gloss.facts("models", "catalogue")["models"]}
    assert models["embeddinggemma-300m"]["kind"] == "embedding"
    assert models["embeddinggemma-300m"]["licence"] == "gemma"
    assert all(file["sha256"] for each in models.values() for file in each["files"])
    plan = gloss.facts("models", "plan", "qwen3-embedding-0.6b")
    assert "works on the processor alone" in plan["sentence"]


def test_ctrl_c_pauses_a_download_and_the_same_command_goes_on(gloss: Gloss) -> None:
    with Hub() as hub:
        hub.add("someone/large-GGUF", {"large.gguf": Generated(40 << 20, start=b"GGUF")})
        slow = Slow(bytes_per_second=8 << 20, times=0)
        hub.faults.append(slow)
        settings(gloss).set(d.NETWORK_ENDPOINT, hub.url)
        process = subprocess.Popen(
            gloss.command("models", "download", "someone/large-GGUF", "--json"),
            stdout=PIPE,
            stderr=PIPE,
            text=True,
        )
        wait_for(lambda: hub.sent_bytes["large.gguf"] > 4 << 20, "some of it", 60)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=ENOUGH)
        assert process.returncode == 1
        assert "Paused." in err
        assert '"paused"' in out
        hub.faults.remove(slow)
        before = hub.sent_bytes["large.gguf"]
        done = gloss.facts("models", "download", "someone/large-GGUF")
        assert done["download"]["state"] == "done"
        assert hub.sent_bytes["large.gguf"] >= 40 << 20
        assert hub.sent_bytes["large.gguf"] - before < 40 << 20  # not from the beginning


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_nobody_needs_to_read_how_far_it_is(gloss: Gloss, hub: Hub) -> None:
    settings(gloss).set(d.NETWORK_ENDPOINT, hub.url)
    command = gloss.command("models", "download", REPOSITORY, "--json")
    process = subprocess.Popen(command, stdout=PIPE, stderr=PIPE, text=True)
    assert process.stderr
    process.stderr.close()
    assert '"done"' in process.communicate(timeout=ENOUGH)[0]
    assert process.returncode == 0
    closed = subprocess.run(
        ["sh", "-c", '"$@" 2>&-', "sh", *gloss.command("models", "download", "no-such-model")],
        capture_output=True,
        text=True,
        timeout=ENOUGH,
        check=False,
    )
    assert (closed.returncode, closed.stdout) == (1, "")


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
@pytest.mark.parametrize("full", [True, False])
def test_models_are_listed_and_removed_though_nothing_can_be_saved(
    tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch, full: bool
) -> None:
    """The disk of the profile is full, or read-only; that of the models is another."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "bin"))
    disk = tmp_path / "disk"
    disk.mkdir()
    path = tmp_path / "models" / "mine.gguf"
    path.parent.mkdir()
    shutil.copy(tiny_model, path)
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("may not mount")
    try:
        gloss = Gloss(disk / "profile")
        settings(gloss).put({d.MODELS_OTHER_PROGRAMS.key: False})
        settings(gloss).put({d.MODELS_FOLDER.key: str(path.parent)})
        if full:
            with contextlib.suppress(OSError), (disk / "fill").open("wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))
        else:
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        done = gloss.run("models", "list")
        assert str(path) in done.stdout
        assert done.stderr == ""
        done = gloss.run("models", "remove", str(path))
        assert done.stderr == ""
        assert not path.exists()
        assert str(path) not in gloss.run("models", "list").stdout
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.skipif(bound_by_permissions() is None, reason="root may enter every folder")
@pytest.mark.parametrize("locked", ["folder", "folder/models"])
def test_a_models_folder_that_may_not_be_entered_is_said(
    gloss: Gloss, hub: Hub, tmp_path: Path, locked: str
) -> None:
    models = tmp_path / "folder" / "models"
    models.mkdir(parents=True)
    settings(gloss).set(d.MODELS_FOLDER, str(models))
    settings(gloss).set(d.NETWORK_ENDPOINT, hub.url)
    hub.faults.append(Status(404))
    gloss.run("models", "download", REPOSITORY, status=1)  # which is in the list from now on
    (tmp_path / locked).chmod(0)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*(bound_by_permissions() or ()), *gloss.command(*arguments)],
            capture_output=True,
            text=True,
            timeout=ENOUGH,
            check=False,
        )

    try:
        assert (listed := run("models", "list")).returncode == 0, listed.stderr
        assert (examined := run("doctor")).returncode == 0, examined.stderr
        failed = run("models", "download", REPOSITORY)
    finally:
        (tmp_path / locked).chmod(0o700)
    assert failed.returncode == 1
    said = failed.stderr.splitlines()[-1]
    assert said.startswith(f"Gloss could not save {models}")
    assert "Permission denied" in said
    assert "Traceback" not in failed.stderr


def stopped(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=ENOUGH)
    assert (process.returncode, out) == (1, "")
    assert err.splitlines()[-1] == "Stopped."
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT")
def test_ctrl_c_stops_verifying(gloss: Gloss) -> None:
    path = gloss.root / "models" / "large.gguf"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"GGUF")
    os.truncate(path, 40 << 30)
    file = SpecFile(path.name, 40 << 30, "a" * 64)
    write_record(path, Record("large", REPOSITORY, "1", "", (file,), "sha256"))
    command = gloss.command("models", "verify", str(path))
    process = subprocess.Popen(command, stdout=PIPE, stderr=PIPE, text=True)
    assert process.stderr
    assert "verifying" in process.stderr.readline()
    stopped(process)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT")
def test_ctrl_c_stops_a_question_to_the_hub(gloss: Gloss) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings(gloss).set(d.NETWORK_ENDPOINT, f"http://127.0.0.1:{silent.getsockname()[1]}")
        command = gloss.command("models", "download", REPOSITORY)
        process = subprocess.Popen(command, stdout=PIPE, stderr=PIPE, text=True)
        silent.settimeout(ENOUGH)
        connection, _ = silent.accept()
        with connection:
            stopped(process)


def test_a_repository_with_several_models_asks_which(gloss: Gloss, tiny_model: Path) -> None:
    with Hub() as hub:
        hub.add(REPOSITORY, {"a.gguf": tiny_model, "b.gguf": tiny_model})
        settings(gloss).set(d.NETWORK_ENDPOINT, hub.url)
        refused = gloss.run("models", "download", REPOSITORY, status=1)
        assert f"{REPOSITORY}:" in refused.stderr
        assert f"{REPOSITORY}:b.gguf" in refused.stderr
        done = gloss.facts("models", "download", f"{REPOSITORY}:B.GGUF")
        assert Path(done["model"]["path"]).name == "b.gguf"


def test_what_is_here_already_is_not_fetched_again(
    gloss: Gloss, hub: Hub, tiny_model: Path
) -> None:
    settings(gloss).set(d.NETWORK_ENDPOINT, hub.url)
    own = gloss.root / "models" / "mine" / "Tiny-MXFP4.gguf"
    own.parent.mkdir(parents=True)
    shutil.copy(tiny_model, own)
    done = gloss.run("models", "download", REPOSITORY)
    assert f"on this computer already: {own}" in done.stdout
    assert "--again" in done.stderr
    facts = gloss.facts("models", "download", f"{REPOSITORY}:TINY-mxfp4.GGUF")
    assert (facts["download"], facts["model"]["path"]) == (None, str(own))
    assert not hub.sent_bytes
    fetched = gloss.facts("models", "download", REPOSITORY, "--again")
    assert fetched["download"]["state"] == "done"
    assert "already" in gloss.run("models", "download", "smollm2-135m").stdout


def test_only_what_was_hashed_is_called_verified(gloss: Gloss, hub: Hub) -> None:
    hub.add("someone/small-GGUF", {"small.gguf": b"GGUF, too small for the Hub to hash"})
    settings(gloss).set(d.NETWORK_ENDPOINT, hub.url)
    done = gloss.run("models", "download", "someone/small-GGUF")
    assert "verified" not in done.stdout
    assert "as large as was published" in done.stdout
    assert "whole and verified" in gloss.run("models", "download", REPOSITORY).stdout


def test_a_name_that_is_mistyped_is_not_only_a_matter_of_tokens(gloss: Gloss, hub: Hub) -> None:
    settings(gloss).set(d.NETWORK_ENDPOINT, hub.url)
    refused = gloss.run("models", "download", "someone/tinny-GGUF", status=1)
    assert "someone/tinny-GGUF" in refused.stderr
    assert "may not exist" in refused.stderr
    assert "may be private" in refused.stderr


def test_with_the_network_off_nothing_is_asked(gloss: Gloss, hub: Hub) -> None:
    settings(gloss).set(d.NETWORK_ENDPOINT, hub.url)
    settings(gloss).set(d.PRIVACY_NETWORK, False)
    refused = gloss.run("models", "download", REPOSITORY, status=1)
    assert "switched off" in refused.stderr
    assert not hub.requests


@pytest.mark.parametrize(
    "arguments",
    [["models"], ["models", "plan"], ["models", "plan", "x", "--context", "0"], ["models", "burn"]],
)
def test_wrong_usage_has_status_2(gloss: Gloss, arguments: list[str]) -> None:
    gloss.run(*arguments, status=2)


def test_what_does_not_exist_is_named(gloss: Gloss) -> None:
    for action in ("plan", "verify", "remove", "download"):
        refused = gloss.run("models", action, "no-such-model", status=1)
        assert "no-such-model" in refused.stderr
        assert refused.stdout == ""


def test_doctor_tells_the_plans(gloss: Gloss) -> None:
    facts = gloss.facts("doctor")
    planned = {plan["model"]: plan for plan in facts["plans"]}
    assert {"gpt-oss-20b", "gpt-oss-120b"} <= set(planned)
    assert planned["gpt-oss-20b"]["sentence"]
    assert facts["devices"][0]["kind"] == "cpu"
