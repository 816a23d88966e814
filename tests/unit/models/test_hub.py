"""Questions to the Hub, asked by the real client of our own Hub."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import IO

import pytest

from app.core.cancel import CancelToken
from app.core.child_process import ErrorOutput
from app.core.errors import Cancelled, Code, UserError
from app.core.json_lines import encode
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.catalogue.repositories import models_in
from app.core.models.hub import Hub as HubClient
from app.core.models.hub import Network, RepositoryHit
from app.core.models.transfer.connections import Purpose
from app.core.models.transfer.protocol import (
    Address,
    Fetch,
    Search,
    TransferFailed,
    decode_event,
    decode_request,
)
from tests.helpers.child_memory import ChildMemory
from tests.helpers.downloads import COMMAND, FILE, MB, REPOSITORY, Stage, finish
from tests.helpers.hub_server import TOKEN, Flood, Generated, Hub, NextPage, Status
from tests.helpers.models import ROOT
from tests.helpers.socks import SocksProxy


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with Stage(tmp_path) as stage:
        yield stage


def failure(stage: Stage, repository: str = REPOSITORY) -> UserError:
    with pytest.raises(UserError) as caught:
        stage.ask().specs(repository, CancelToken())
    return caught.value


# Search


def test_search_finds_gguf_repositories_by_name_the_most_downloaded_first(stage: Stage) -> None:
    stage.hub.add("one/Llama-GGUF", {"a.gguf": b"GGUF"}, downloads=5, likes=1)
    stage.hub.add("two/llama-gguf", {"a.gguf": b"GGUF"}, downloads=50, likes=2, gated=True)
    stage.hub.add("three/llama", {"a.safetensors": b""})
    assert stage.ask().search("llama", CancelToken()) == (
        RepositoryHit("two/llama-gguf", 50, 2, "2025-08-05T00:00:00+00:00", gated=True),
        RepositoryHit("one/Llama-GGUF", 5, 1, "2025-08-05T00:00:00+00:00", gated=False),
    )


def test_search_that_finds_nothing(stage: Stage) -> None:
    assert stage.ask().search("nothing like it", CancelToken()) == ()


def test_a_search_can_be_given_up(stage: Stage) -> None:
    cancel = CancelToken()
    fault = Status(500, where="api", times=0, then=cancel.cancel)
    stage.hub.faults.append(fault)
    with pytest.raises(Cancelled):
        stage.ask().search("model", cancel)


def test_search_words_are_nowhere_on_the_disk(stage: Stage) -> None:
    stage.ask().search("private-words", CancelToken())
    assert [each.purpose for each in stage.connections.all()] == [Purpose.SEARCH]
    for path in stage.folder.rglob("*"):
        assert path.is_dir() or b"private-words" not in path.read_bytes()


# What is in a repository


def test_the_models_of_a_repository_are_pinned_with_sizes_and_hashes(stage: Stage) -> None:
    made = stage.hub.add(
        REPOSITORY,
        {
            "README.md": b"# Model",
            "model-Q8.gguf": Generated(3 * MB),
            "Q2/model-Q2-00001-of-00002.gguf": Generated(MB),
            "Q2/model-Q2-00002-of-00002.gguf": Generated(MB + 1),
            "mmproj-model.gguf": Generated(MB),
        },
        licence="MIT",
    )
    split, single = stage.ask().specs(REPOSITORY, CancelToken())
    assert (split.name, single.name) == ("model-Q2", "model-Q8")
    assert [file.path for file in split.files] == [
        f"Q2/model-Q2-0000{number}-of-00002.gguf" for number in (1, 2)
    ]
    assert split.size_bytes == 2 * MB + 1
    assert {split.revision, single.revision} == {made.commit}
    assert single.licence == "mit"
    assert single.files[0].sha256 == made.files["model-Q8.gguf"].sha256


def test_a_split_model_that_lacks_a_file_is_not_offered() -> None:
    files = [SpecFile(f"m-0000{number}-of-00003.gguf", 1) for number in (1, 3)]
    assert models_in("a/b", "c", "", files) == ()


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("m-Q4_K_M.gguf", True),
        ("m-imatrix-Q4_K_M.gguf", True),
        ("mmproj-m-f16.gguf", False),
        ("mmproj.gguf", False),
        ("m-4b-it-mmproj-F16.gguf", False),
        ("m.mmproj.gguf", False),
        ("imatrix.gguf", False),
        ("imatrix_unsloth.gguf", False),
        ("m.bin", False),
    ],
)
def test_only_models_of_a_repository_are_offered(name: str, offered: bool) -> None:
    assert bool(models_in("a/b", "c", "", [SpecFile(name, 1)])) is offered


def test_the_files_of_a_split_model_are_in_order() -> None:
    files = [SpecFile(f"x/m-0000{number}-of-00003.gguf", 1) for number in (3, 1, 2)]
    (spec,) = models_in("a/b", "c", "", files)
    assert [int(file.path.split("-")[1]) for file in spec.files] == [1, 2, 3]


def test_a_model_is_offered_whole_and_in_each_way_it_was_split() -> None:
    ways = [
        ["m.gguf"],
        ["m-00001-of-00001.gguf"],
        ["m-00001-of-00002.gguf", "m-00002-of-00002.gguf"],
        ["m-00001-of-00003.gguf", "m-00002-of-00003.gguf", "m-00003-of-00003.gguf"],
    ]
    files = [SpecFile(name, 1) for way in ways for name in way]
    specs = models_in("a/b", "c", "", files)
    assert [[file.path for file in spec.files] for spec in specs] == ways


# Failures


@pytest.mark.parametrize(
    ("status", "hub_code", "code"),
    [
        (401, "", Code.HUB_UNAUTHORIZED),
        (401, "RepoNotFound", Code.HUB_UNAUTHORIZED),
        (401, "GatedRepo", Code.HUB_GATED),
        (403, "", Code.HUB_UNAUTHORIZED),
        (403, "GatedRepo", Code.HUB_GATED),
        (404, "RepoNotFound", Code.HUB_NOT_FOUND),
        (404, "RevisionNotFound", Code.HUB_NOT_FOUND),
        (404, "", Code.HUB_NOT_FOUND),
        (418, "", Code.HUB_FAILED),
        (500, "", Code.HUB_FAILED),
        (503, "", Code.HUB_FAILED),
    ],
)
def test_each_status_has_its_sentence(stage: Stage, status: int, hub_code: str, code: Code) -> None:
    stage.hub.faults.append(Status(status, where="api", code=hub_code, times=0))
    error = failure(stage)
    assert error.code is code
    assert error.facts["host"] == f"127.0.0.1:{stage.hub.port}"
    assert len(stage.hub.requests) == 1, "a person waits for this: no silent retries"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("30", 30),
        ("", 60),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
        ("Wed, 21 Oct 2015 07:28:00 -0000", 0),
        ("soon", 60),
    ],
)
def test_a_busy_hub_says_for_how_long(stage: Stage, header: str, seconds: int) -> None:
    stage.hub.faults.append(Status(429, where="api", retry_after=header, times=0))
    error = failure(stage)
    assert error.code is Code.HUB_BUSY
    assert error.facts["seconds"] == seconds


@pytest.mark.parametrize("name", ["", "no-owner/", "a/b/c", "spaces in/it", "../.."])
def test_what_is_no_name_of_a_repository_is_not_there(stage: Stage, name: str) -> None:
    assert failure(stage, name).code in {Code.HUB_NOT_FOUND, Code.HUB_UNAUTHORIZED}


def test_a_hub_that_says_nothing(stage: Stage) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        host = f"127.0.0.1:{silent.getsockname()[1]}"
        stage.network = Network(allowed=True, endpoint=f"http://{host}")
        error = failure(stage)
    assert error.code is Code.HUB_STALLED
    assert error.facts == {"host": host, "seconds": 1}


def test_a_hub_that_is_not_there(stage: Stage) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    stage.network = Network(allowed=True, endpoint=f"http://127.0.0.1:{port}")
    assert failure(stage).code is Code.HUB_UNREACHABLE


def test_a_login_page_instead_of_the_hub(stage: Stage) -> None:
    """As a hotel's network answers everything."""

    class Portal(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b"<html>Welcome to the hotel"
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:
            return

    with HTTPServer(("127.0.0.1", 0), Portal) as portal:
        thread = threading.Thread(target=portal.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        spec = stage.spec()
        url = f"http://127.0.0.1:{portal.server_address[1]}"
        stage.network = Network(allowed=True, endpoint=url)
        try:
            assert failure(stage).code is Code.HUB_UNREACHABLE
            download = stage.queue.add(spec)
            with pytest.raises(UserError) as caught:
                finish(stage.queue, download.id)
        finally:
            portal.shutdown()
            thread.join()
    assert caught.value.code is Code.HUB_UNREACHABLE
    assert not (stage.partial(download) / FILE).exists()


def test_a_private_repository_opens_with_the_token(stage: Stage) -> None:
    stage.hub.repositories[REPOSITORY].private = True
    assert failure(stage).code is Code.HUB_UNAUTHORIZED
    stage.network = Network(allowed=True, endpoint=stage.hub.url, token=TOKEN)
    assert len(stage.ask().specs(REPOSITORY, CancelToken())) == 1


def test_the_person_s_own_set_up_of_the_client_is_not_read(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "hf"
    home.mkdir()
    (home / "token").write_text("hf_the_persons_own")
    monkeypatch.setenv("HF_HOME", str(home))
    monkeypatch.setenv("HF_TOKEN", "hf_another_of_the_person")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    finish(stage.queue, stage.queue.add(stage.spec()).id)
    stage.ask().search("model", CancelToken())
    assert {asked.token for asked in stage.hub.requests} == {""}
    assert [path.name for path in home.rglob("*")] == ["token"]
    assert all(
        asked.path.startswith(("/api/models", "/someone", "/cdn")) for asked in stage.hub.requests
    )


def test_a_proxy_is_used(stage: Stage) -> None:
    """Our Hub is the proxy: the name it is asked for is nowhere else."""
    spec = stage.spec()
    stage.network = Network(allowed=True, endpoint="http://mirror.example", proxy=stage.hub.url)
    stage.hub.repositories[REPOSITORY].files[FILE].content = b"GGUF small"
    spec = stage.ask().specs(REPOSITORY, CancelToken())[0]
    assert spec.repository == REPOSITORY
    assert {each.host for each in stage.connections.all()} == {"mirror.example"}


def test_a_socks_proxy_of_the_system_is_used(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.network = Network(allowed=True, endpoint="http://mirror.example")
    with SocksProxy(stage.hub.port) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        assert len(stage.ask().specs(REPOSITORY, CancelToken())) == 1
        assert set(proxy.asked) == {"mirror.example"}


def test_what_is_no_socks_proxy_is_not_reached_through(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hang_up() -> None:
        connection, _ = server.accept()
        with connection:
            connection.recv(4096)

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=hang_up)
        thread.start()
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{server.getsockname()[1]}")
        code = failure(stage).code
        thread.join()
    assert code in {Code.HUB_UNREACHABLE, Code.PROXY_UNUSABLE}


@pytest.mark.parametrize(
    "proxy", ["socks4://me:secret@proxy:1080", "http://me:sec/ret@proxy:1", "http://proxy:secret"]
)
def test_a_proxy_of_the_system_that_cannot_be_used_is_said(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    download = stage.queue.add(stage.spec())
    with pytest.raises(UserError) as caught:
        finish(stage.queue, download.id)
    for error in (failure(stage), caught.value):
        assert error.code is Code.PROXY_UNUSABLE
        assert "sec" not in f"{error.facts} {error.detail}"


def test_a_question_that_dies_names_who_was_asked(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = ErrorOutput.read

    def read_late(output: ErrorOutput, stderr: IO[bytes]) -> None:
        time.sleep(0.2)  # as on a busy machine
        read(output, stderr)

    monkeypatch.setattr(ErrorOutput, "read", read_late)
    command = [sys.executable, "-c", "import sys; sys.exit('out of luck')"]
    hub = HubClient(command, lambda: stage.network, stage.connections)
    cancel = CancelToken()
    for ask in (lambda: hub.search("x", cancel), lambda: hub.specs(REPOSITORY, cancel)):
        with pytest.raises(UserError) as caught:
            ask()
        assert caught.value.code is Code.HUB_QUESTION_DIED
        assert caught.value.facts == {"host": f"127.0.0.1:{stage.hub.port}"}
        assert "out of luck" in caught.value.detail


# A server that means harm


@pytest.mark.parametrize("how", ["plain", "gzip", "redirect"])
def test_an_answer_without_end_ends_and_takes_little_memory(stage: Stage, how: str) -> None:
    stage.hub.faults.append(Flood(how, times=0))
    with ChildMemory() as memory:
        assert failure(stage).code is Code.HUB_ANSWER_TOO_LARGE
    assert memory.most < 400 << 20


def test_pages_without_end_end(stage: Stage) -> None:
    page = f"{stage.hub.url}/api/models/{REPOSITORY}/tree/{stage.spec().revision}"
    stage.hub.faults.append(NextPage(page, times=0))
    assert failure(stage).code is Code.HUB_ANSWER_TOO_LARGE


def test_the_token_goes_to_no_other_host_for_the_next_page(stage: Stage) -> None:
    with Hub() as other:
        other.add(REPOSITORY, {FILE: Generated(MB)}, revision=stage.spec().revision)
        page = f"{other.url}/api/models/{REPOSITORY}/tree/{stage.spec().revision}"
        stage.hub.faults.append(NextPage(page))
        stage.network = Network(allowed=True, endpoint=stage.hub.url, token=TOKEN)
        assert stage.ask().specs(REPOSITORY, CancelToken())
        assert {asked.token for asked in stage.hub.requests} == {TOKEN}
        assert {asked.token for asked in other.requests} == {""}


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:1", "garbage", "socks5://127.0.0.1:1"])
def test_a_proxy_that_is_not_there_is_not_called_no_internet(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    assert failure(stage).code is Code.PROXY_UNUSABLE


@pytest.mark.parametrize("value", ["missing.pem", "garbage.pem", "."])
def test_certificates_that_cannot_be_read_are_said(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    (tmp_path / "garbage.pem").write_text("garbage")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / value))
    assert failure(stage).code is Code.CERTIFICATES_UNUSABLE


def test_keys_of_connections_are_never_written_down(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (tmp_path / "keys", tmp_path / "missing" / "keys"):
        monkeypatch.setenv("SSLKEYLOGFILE", str(path))
        assert stage.ask().specs(REPOSITORY, CancelToken())
        assert not path.exists()


# The switch and the addresses


def test_off_means_that_no_process_starts(stage: Stage) -> None:
    stage.network = Network(allowed=False, endpoint=stage.hub.url)
    error = failure(stage)
    assert error.code is Code.NETWORK_OFF
    assert error.facts["host"] == f"127.0.0.1:{stage.hub.port}"
    assert stage.hub.requests == []
    assert stage.connections.all() == []


@pytest.mark.parametrize(
    "address",
    [
        "huggingface.co",
        "ftp://huggingface.co",
        "http://",
        "https://host:port",
        "https://host:99999",
        "https://ho st",
        "https://[::1",
        "https://host/?a=b",
        "https://host\n.evil",
    ],
)
def test_an_address_that_cannot_be_one(address: str) -> None:
    for network in (Network(True, endpoint=address), Network(True, proxy=address)):
        with pytest.raises(UserError) as caught:
            network.check()
        assert caught.value.code is Code.HUB_ADDRESS_INVALID


@pytest.mark.parametrize(
    ("endpoint", "host"),
    [
        ("", "huggingface.co"),
        ("https://hf-mirror.example/", "hf-mirror.example"),
        ("http://127.0.0.1:8080/hub", "127.0.0.1:8080"),
        ("https://user:secret@mirror.example", "mirror.example"),
    ],
)
def test_the_host_is_said_without_a_login(endpoint: str, host: str) -> None:
    network = Network(allowed=True, endpoint=endpoint)
    network.check()
    assert network.host == host


@pytest.mark.parametrize(
    "address",
    [
        "socks5://me:secret@proxy",
        "me:secret@proxy:3128",
        "http://me:sec/ret@proxy:3128",
        "http://me:secret@pro xy",
        "http://me:secret@[::1",
        "http://me:p@secret@host?x",
    ],
)
def test_a_password_is_not_shown(address: str) -> None:
    for network in (Network(True, endpoint=address), Network(True, proxy=address)):
        with pytest.raises(UserError) as caught:
            network.check()
        assert "sec" not in f"{caught.value.facts} {network.host}"


def test_a_token_is_not_shown() -> None:
    assert "hf_secret" not in repr(Network(allowed=True, token="hf_secret"))


# The process by hand


def talk(line: bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        COMMAND,
        input=line,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("line", [b"", b"\n", b"{}\n", b'{"type":"format_disk"}\n', b"\xff\xfe\n"])
def test_what_is_no_request_is_answered(line: bytes) -> None:
    done = talk(line)
    event = decode_event(done.stdout)
    assert isinstance(event, TransferFailed)
    assert event.code is Code.BAD_REQUEST
    assert done.returncode == 1


def test_a_bad_request_does_not_repeat_the_token() -> None:
    line = encode(Search(Address("http://127.0.0.1:9", token="hf_secret"), "x"))
    done = talk(line.replace(b'"text":"x"', b'"text":5'))
    assert b"hf_secret" not in done.stdout + done.stderr


def test_it_ends_when_its_stdin_does(stage: Stage) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        address = Address(f"http://127.0.0.1:{silent.getsockname()[1]}")
        done = talk(encode(Search(address, "x", stall_seconds=60)))
    assert done.returncode == 0
    assert b"failed" not in done.stdout


def test_requests_and_events_come_back_as_they_were() -> None:
    request = Fetch(
        Address("https://h", "http://p", "t"),
        "n",
        "a/b",
        "r",
        "mit",
        (SpecFile("f.gguf", 5, "ab"),),
        "/folder",
        "/there",
    )
    assert decode_request(encode(request)) == request
    event = TransferFailed(Code.HUB_BUSY, {"host": "h", "seconds": 3}, "detail")
    assert decode_event(encode(event)) == event


def test_the_window_never_imports_the_client() -> None:
    code = (
        "import sys, app.core.models.hub, app.core.models.downloads.queue;"
        "assert not {'huggingface_hub', 'httpx2'} & sys.modules.keys()"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
