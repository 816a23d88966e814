"""`DownloadQueue` with the real download process and our own Hub."""

from __future__ import annotations

import errno
import itertools
import json
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError
from app.core.models.downloads import queue as queue_module
from app.core.models.downloads.queue import DownloadQueue
from app.core.models.downloads.record import read_record
from app.core.models.downloads.saved import SavedDownloads
from app.core.models.downloads.states import NEXT, Download, DownloadState
from app.core.models.hub import Hub, Network
from app.core.models.transfer.connections import Connections, Purpose
from tests.helpers.downloads import (
    COMMAND,
    FILE,
    MB,
    REPOSITORY,
    SIZE,
    Stage,
    download_process,
    finish,
    found,
    slowed,
    until,
)
from tests.helpers.hub_server import TOKEN, Cut, Generated, Slow, WrongBytes


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with Stage(tmp_path) as stage:
        yield stage


# The way of a download


def test_a_model_comes_whole_with_its_record(stage: Stage) -> None:
    done = finish(stage.queue, stage.queue.add(stage.spec()).id)
    assert done.path == stage.models / "model-GGUF" / FILE
    assert done.path.stat().st_size == done.done_bytes == SIZE
    record = read_record(done.path)
    assert record is not None
    assert record.spec == stage.spec()
    assert record.verified_by == "sha256"


def test_states_follow_the_table_and_bytes_only_grow(stage: Stage) -> None:
    news: list[Download] = []
    stage.queue.on_changed(lambda each: news.append(each) if isinstance(each, Download) else None)
    stage.hub.faults.append(Slow(40 * MB))
    finish(stage.queue, stage.queue.add(stage.spec()).id)
    stage.queue.close()
    states = [each.state for each in news]
    for before, after in itertools.pairwise(states):
        assert after == before or after in NEXT[before]
    assert set(states) == {
        DownloadState.QUEUED,
        DownloadState.RUNNING,
        DownloadState.VERIFYING,
        DownloadState.DONE,
    }
    received = [each.done_bytes for each in news if each.state is DownloadState.RUNNING]
    assert received == sorted(received)
    assert len(set(received)) > 3


def test_speed_and_time_left_are_told(stage: Stage) -> None:
    news: list[Download] = []
    stage.queue.on_changed(lambda each: news.append(each) if isinstance(each, Download) else None)
    stage.hub.faults.append(Slow(10 * MB))
    finish(stage.queue, stage.queue.add(stage.spec()).id)
    timed = [each for each in news if each.seconds_left is not None]
    running = [each for each in timed if each.state is DownloadState.RUNNING]
    assert running
    assert all(each.bytes_per_second > 0 for each in running)
    assert all(0 <= each.seconds_left < 60 for each in running if each.seconds_left is not None)


def test_a_split_model_is_one_download_and_its_first_file_comes_last(stage: Stage) -> None:
    names = [f"big-0000{number}-of-00003.gguf" for number in (1, 2, 3)]
    stage.hub.add(REPOSITORY, {f"Q4/{name}": Generated(3 * MB + n) for n, name in enumerate(names)})
    (spec,) = stage.ask().specs(REPOSITORY, CancelToken())
    stage.hub.faults.append(Cut(MB, file=f"Q4/{names[1]}"))
    done = finish(stage.queue, stage.queue.add(spec).id)
    assert done.path == stage.models / "model-GGUF" / names[0]
    assert done.spec.size_bytes == done.done_bytes == 9 * MB + 3
    times = [(stage.models / "model-GGUF" / name).stat().st_ctime_ns for name in names]
    assert times[0] == max(times)


def test_one_bad_file_of_a_split_model_keeps_all_of_it_out(stage: Stage) -> None:
    names = [f"big-0000{number}-of-00002.gguf" for number in (1, 2)]
    stage.hub.add(REPOSITORY, {name: Generated(3 * MB) for name in names})
    (spec,) = stage.ask().specs(REPOSITORY, CancelToken())
    stage.hub.faults.append(WrongBytes(MB, file=names[1]))
    download = stage.queue.add(spec)
    with pytest.raises(UserError) as caught:
        finish(stage.queue, download.id)
    assert caught.value.code is Code.DOWNLOAD_CORRUPT
    assert caught.value.facts["file"] == names[1]
    aside = Path(str(caught.value.facts["path"]))
    assert aside.name == f"{names[1]}.bad"
    assert aside.stat().st_size == 3 * MB
    assert not list(stage.models.glob("*/*.gguf"))
    stage.queue.resume(download.id)
    finish(stage.queue, download.id)
    assert stage.hub.fetched_again(names[0]) == 0


def test_one_runs_and_the_others_wait(stage: Stage) -> None:
    stage.hub.add("someone/second-GGUF", {"second.gguf": Generated(MB)})
    (second,) = stage.ask().specs("someone/second-GGUF", CancelToken())
    first = slowed(stage)
    waiting = stage.queue.add(second)
    states = [each.state for each in stage.queue.downloads()]
    assert states == [DownloadState.RUNNING, DownloadState.QUEUED]
    stage.hub.faults.clear()
    stage.queue.pause(first.id)
    assert finish(stage.queue, waiting.id).state is DownloadState.DONE
    assert found(stage.queue, first.id).state is DownloadState.PAUSED


# Pause, resume, cancel


def test_a_pause_ends_the_process_and_resuming_goes_on_at_the_byte(stage: Stage) -> None:
    download = slowed(stage)
    process = download_process()
    stage.queue.pause(download.id)
    assert not process.is_running()
    assert finish(stage.queue, download.id).state is DownloadState.PAUSED
    there = (stage.partial(download) / FILE).stat().st_size
    assert there > 2 * MB
    stage.hub.faults.clear()
    stage.hub.requests.clear()
    stage.queue.resume(download.id)
    finish(stage.queue, download.id)
    assert [asked.start for asked in stage.hub.requests if asked.method == "GET"] == [there]


def test_pausing_and_resuming_again_and_again_loses_nothing(stage: Stage) -> None:
    download = slowed(stage)
    for _ in range(5):
        stage.queue.pause(download.id)
        stage.queue.resume(download.id)
    stage.hub.faults.clear()
    assert finish(stage.queue, download.id).state is DownloadState.DONE


def test_cancelling_deletes_what_was_received(stage: Stage) -> None:
    gone: list[str] = []
    stage.queue.on_changed(lambda news: gone.append(news) if isinstance(news, str) else None)
    download = slowed(stage)
    stage.queue.cancel(download.id)
    assert gone == [download.id]
    assert stage.queue.downloads() == ()
    assert not stage.partial(download).exists()
    assert stage.new_queue().downloads() == ()
    with pytest.raises(Cancelled):
        stage.queue.wait(download.id, CancelToken())


def test_waiting_can_be_given_up(stage: Stage) -> None:
    download = slowed(stage)
    cancel = CancelToken()
    timer = threading.Timer(0.1, cancel.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        stage.queue.wait(download.id, cancel)
    timer.join()
    assert found(stage.queue, download.id).state is DownloadState.RUNNING


# Restarts


def test_what_ran_goes_on_at_the_next_start_and_what_was_paused_does_not(stage: Stage) -> None:
    stage.hub.add("someone/second-GGUF", {"second.gguf": Generated(MB)})
    (second,) = stage.ask().specs("someone/second-GGUF", CancelToken())
    download = slowed(stage)
    paused = stage.queue.add(second)
    stage.queue.pause(paused.id)
    stage.queue.close()
    stage.hub.faults.clear()
    queue = stage.new_queue()
    states = {each.id: each.state for each in queue.downloads()}
    assert states == {download.id: DownloadState.QUEUED, paused.id: DownloadState.PAUSED}
    assert found(queue, download.id).done_bytes > 2 * MB
    queue.start()
    finish(queue, download.id)
    assert stage.hub.fetched_again(FILE) < 2 * MB
    assert found(queue, paused.id).state is DownloadState.PAUSED


def test_a_command_that_only_looks_downloads_nothing(stage: Stage) -> None:
    download = slowed(stage)
    stage.queue.close()
    stage.hub.requests.clear()
    queue = stage.new_queue()
    assert found(queue, download.id).state is DownloadState.QUEUED
    queue.close()
    assert stage.hub.requests == []


def test_a_failure_is_remembered_with_its_facts(stage: Stage) -> None:
    stage.hub.repositories[REPOSITORY].private = True
    download = stage.queue.add(stage.spec())
    with pytest.raises(UserError):
        finish(stage.queue, download.id)
    stage.queue.close()
    error = found(stage.new_queue(), download.id).error
    assert error is not None
    assert error.code is Code.HUB_UNAUTHORIZED
    assert error.facts["repository"] == REPOSITORY


def test_a_move_that_a_kill_broke_off_is_gone_on_with(stage: Stage) -> None:
    """The second file was moved into the library and the first was not."""
    names = [f"big-0000{number}-of-00002.gguf" for number in (1, 2)]
    stage.hub.add(REPOSITORY, {name: Generated(2 * MB) for name in names})
    (spec,) = stage.ask().specs(REPOSITORY, CancelToken())
    done = finish(stage.queue, stage.queue.add(spec).id)
    stage.queue.close()
    assert done.path is not None
    partial = stage.partial(done)
    partial.mkdir(parents=True)
    done.path.replace(partial / names[0])
    stage.hub.requests.clear()
    queue = stage.new_queue()
    assert finish(queue, queue.add(spec).id).path == done.path
    assert stage.hub.requests == []


def test_a_kill_after_the_move_costs_nothing(stage: Stage) -> None:
    """All files are in the library, the download is still in the list."""
    download = stage.queue.add(stage.spec())
    done = finish(stage.queue, download.id)
    stage.queue.close()
    SavedDownloads(stage.folder / "downloads.json").put(
        replace(download, state=DownloadState.VERIFYING)
    )
    stage.hub.requests.clear()
    queue = stage.new_queue()
    queue.start()
    assert finish(queue, download.id).path == done.path
    assert stage.hub.requests == []


@pytest.mark.parametrize("content", [b"", b"not json", b"[1, {}]", b'[{"id": "x"}]', b"\xff\x00"])
def test_a_damaged_list_is_an_empty_one(stage: Stage, content: bytes) -> None:
    (stage.folder / "downloads.json").write_bytes(content)
    queue = stage.new_queue()
    assert queue.downloads() == ()
    assert finish(queue, queue.add(stage.spec()).id).state is DownloadState.DONE


def test_two_lists_in_one_file_do_not_forget_each_other(stage: Stage) -> None:
    stage.hub.add("someone/second-GGUF", {"second.gguf": Generated(MB)})
    (second,) = stage.ask().specs("someone/second-GGUF", CancelToken())
    first = slowed(stage)
    other = stage.new_queue()
    paused = other.add(second)
    other.pause(paused.id)
    stage.queue.pause(first.id)
    assert {each.id for each in stage.new_queue().downloads()} == {first.id, paused.id}


def test_what_another_gloss_runs_has_not_failed(stage: Stage) -> None:
    """Both have one list; the first one is to go on with it after a restart."""
    download = slowed(stage)
    other = stage.new_queue()
    with pytest.raises(UserError) as caught:
        finish(other, other.add(stage.spec()).id)
    assert caught.value.code is Code.DOWNLOAD_ELSEWHERE
    (saved,) = SavedDownloads(stage.folder / "downloads.json").read()
    assert (saved.id, saved.state, saved.error) == (download.id, DownloadState.QUEUED, None)
    other.cancel(download.id)
    assert other.downloads() == ()
    assert [each.id for each in stage.new_queue().downloads()] == [download.id]
    stage.hub.faults.clear()
    stage.queue.pause(download.id)
    stage.queue.resume(download.id)
    assert finish(stage.queue, download.id).state is DownloadState.DONE


# The network as the person wants it


@pytest.mark.parametrize(
    ("network", "code"),
    [
        (Network(allowed=False), Code.NETWORK_OFF),
        (Network(allowed=True, endpoint="hub.example"), Code.HUB_ADDRESS_INVALID),
        (Network(allowed=True, proxy="socks5://proxy:1080"), Code.HUB_ADDRESS_INVALID),
    ],
)
def test_nothing_starts_without_a_network_to_use(
    stage: Stage, network: Network, code: Code
) -> None:
    spec, stage.network = stage.spec(), network
    with pytest.raises(UserError) as caught:
        stage.queue.add(spec)
    assert caught.value.code is code
    assert stage.queue.downloads() == ()
    assert stage.hub.requests == []


def test_switching_the_network_off_ends_what_runs(stage: Stage) -> None:
    download = slowed(stage)
    process = download_process()
    stage.network = replace(stage.network, allowed=False)
    stage.queue.network_changed()
    with pytest.raises(UserError) as caught:
        finish(stage.queue, download.id)
    assert caught.value.code is Code.NETWORK_OFF
    assert not process.is_running()
    stage.hub.faults.clear()
    stage.network = replace(stage.network, allowed=True)
    stage.queue.resume(download.id)
    assert finish(stage.queue, download.id).state is DownloadState.DONE


def test_a_network_that_is_switched_off_while_the_keyring_is_asked_is_not_used(
    stage: Stage,
) -> None:
    asked: list[str] = []

    def network() -> Network:
        """The worker's answer is old when it comes."""
        allowed = stage.network
        asked.append(threading.current_thread().name)
        if asked.count("downloads") == 1:
            stage.network = replace(stage.network, allowed=False)
            stage.queue.network_changed()
        return allowed

    stage.queue._network = network
    download = stage.queue.add(stage.spec())
    with pytest.raises(UserError) as caught:
        finish(stage.queue, download.id)
    assert caught.value.code is Code.NETWORK_OFF
    assert asked.count("downloads") == 2
    assert stage.hub.requests == []


def test_another_mirror_is_used_at_once(stage: Stage, tmp_path: Path) -> None:
    download = slowed(stage)
    with Stage(tmp_path / "mirror") as mirror:
        mirror.hub.repositories = stage.hub.repositories
        stage.network = mirror.network
        stage.queue.network_changed()
        assert finish(stage.queue, download.id).state is DownloadState.DONE
        assert mirror.hub.sent_bytes[FILE] > 0
        assert mirror.hub.sent_bytes[FILE] + stage.hub.sent_bytes[FILE] < SIZE + 2 * MB


def test_the_token_goes_to_the_hub_and_to_nobody_else(stage: Stage) -> None:
    stage.hub.repositories[REPOSITORY].private = True
    stage.network = replace(stage.network, token=TOKEN)
    download = slowed(stage)
    process = download_process()
    arguments, environment = " ".join(process.cmdline()), process.environ()
    assert TOKEN not in arguments
    assert TOKEN not in str(environment)
    stage.hub.faults.clear()
    stage.queue.pause(download.id)
    stage.queue.resume(download.id)
    finish(stage.queue, download.id)
    assert TOKEN in {asked.token for asked in stage.hub.requests if "/resolve/" in asked.path}
    assert stage.hub.leaked_tokens == []
    for path in stage.folder.rglob("*"):
        assert path.is_dir() or path.suffix == ".gguf" or TOKEN.encode() not in path.read_bytes()


def test_connections_are_in_the_journal(stage: Stage) -> None:
    finish(stage.queue, stage.queue.add(stage.spec()).id)
    stage.queue.close()
    noted = {each.host: each for each in stage.connections.all()}
    assert noted.keys() == {"127.0.0.1", "localhost"}
    assert noted["localhost"].received_bytes == SIZE
    assert noted["localhost"].purpose is Purpose.DOWNLOAD
    assert noted["localhost"].what == REPOSITORY


# What cannot be helped


@pytest.mark.expect_logs("A callback failed")
def test_a_listener_that_fails_stops_no_download(stage: Stage) -> None:
    def fail(news: Download | str) -> None:
        raise BrokenPipeError

    stage.queue.on_changed(fail)
    assert finish(stage.queue, stage.queue.add(stage.spec()).id).state is DownloadState.DONE


def test_a_disk_that_fails_is_a_failed_download_and_the_next_one_runs(stage: Stage) -> None:
    stage.hub.add("someone/second-GGUF", {"second.gguf": Generated(MB)})
    (second,) = stage.ask().specs("someone/second-GGUF", CancelToken())
    broken = threading.Event()

    def folder() -> Path:
        if broken.is_set() and threading.current_thread().name == "downloads":
            broken.clear()
            raise OSError(errno.EIO, "Input/output error", "/disk")
        return stage.models

    queue = stage.new_queue(folder=folder)
    broken.set()
    download = queue.add(stage.spec())
    with pytest.raises(UserError) as caught:
        finish(queue, download.id)
    assert caught.value.code is Code.WRITE_FAILED
    assert caught.value.facts == {"path": "/disk"}
    assert caught.value.detail == "Input/output error"
    assert finish(queue, queue.add(second).id).state is DownloadState.DONE


def test_a_process_that_cannot_start_is_said(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        queue = DownloadQueue(
            [str(tmp_path / "nowhere")],
            lambda: stage.models,
            tmp_path / "other.json",
            lambda: stage.network,
            stage.connections,
        )
        download = queue.add(stage.spec())
        with pytest.raises(UserError) as caught:
            finish(queue, download.id)
        assert caught.value.code is Code.DOWNLOAD_DIED
        queue.close()


def test_what_a_process_says_at_its_end_is_kept_as_the_detail(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        queue = DownloadQueue(
            [sys.executable, "-c", "import sys; sys.exit('out of luck')"],
            lambda: stage.models,
            tmp_path / "other.json",
            lambda: stage.network,
            stage.connections,
        )
        download = queue.add(stage.spec())
        with pytest.raises(UserError) as caught:
            finish(queue, download.id)
        assert caught.value.code is Code.DOWNLOAD_DIED
        assert "out of luck" in caught.value.detail
        queue.close()


def test_a_disk_that_does_not_say_how_much_room_it_has_is_said(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", fail)
    with pytest.raises(UserError) as caught:
        stage.queue.add(stage.spec())
    assert caught.value.code is Code.WRITE_FAILED
    assert caught.value.facts == {"path": str(stage.models)}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(stage: Stage) -> None:
    stage.models.mkdir(mode=0o500)
    download = stage.queue.add(stage.spec())
    with pytest.raises(UserError) as caught:
        finish(stage.queue, download.id)
    assert caught.value.code is Code.WRITE_FAILED


def test_a_models_folder_that_is_a_file_is_said(stage: Stage) -> None:
    stage.models.write_bytes(b"")
    download = stage.queue.add(stage.spec())
    with pytest.raises(UserError) as caught:
        finish(stage.queue, download.id)
    assert caught.value.code is Code.WRITE_FAILED


def test_a_list_that_cannot_be_saved_stops_no_download(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        (tmp_path / "in the way").write_bytes(b"")
        queue = stage.new_queue("in the way/downloads.json")
        assert finish(queue, queue.add(stage.spec()).id).state is DownloadState.DONE


def test_the_list_can_be_read_by_a_person(stage: Stage) -> None:
    download = slowed(stage)
    stage.queue.pause(download.id)
    (entry,) = json.loads((stage.folder / "downloads.json").read_text("utf-8"))
    assert entry["state"] == "paused"
    assert entry["repository"] == REPOSITORY


def test_the_journal_survives_a_process_that_was_killed(stage: Stage) -> None:
    slowed(stage)
    download_process().kill()
    hosts = {each.host for each in Connections(stage.folder / "connections.jsonl").all()}
    assert hosts == {"127.0.0.1", "localhost"}


# Threads


def test_a_slow_disk_never_lets_an_older_state_overtake_a_newer_one(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paused while the list is being written: paused in memory, in the file and to the window."""
    news: list[DownloadState] = []
    stage.hub.faults.append(Slow(2 * MB))
    writing, go_on = threading.Event(), threading.Event()
    put = SavedDownloads.put

    def slow_put(saved: SavedDownloads, download: Download) -> None:
        if download.state is DownloadState.RUNNING:
            writing.set()
            assert go_on.wait(30)
        put(saved, download)

    monkeypatch.setattr(SavedDownloads, "put", slow_put)
    stage.queue.on_changed(
        lambda new: news.append(new.state) if isinstance(new, Download) else None
    )
    download = stage.queue.add(stage.spec())
    assert writing.wait(30)
    pausing = threading.Thread(target=stage.queue.pause, args=(download.id,))
    pausing.start()
    while found(stage.queue, download.id).state is not DownloadState.PAUSED:
        assert pausing.is_alive() or found(stage.queue, download.id).state is DownloadState.PAUSED
    go_on.set()
    pausing.join()
    stage.queue.close()
    assert news[-1] is DownloadState.PAUSED
    (kept,) = SavedDownloads(stage.folder / "downloads.json").read()
    assert kept.state is DownloadState.PAUSED
    again = stage.new_queue()
    again.start()
    assert found(again, download.id).state is DownloadState.PAUSED


def test_a_pause_is_saved_whoever_publishes_it(stage: Stage) -> None:
    """Paused while the worker waits to publish its progress, which then publishes the pause."""
    stage.hub.add("someone/second-GGUF", {"second.gguf": Generated(MB)})
    (second,) = stage.ask().specs("someone/second-GGUF", CancelToken())
    download = slowed(stage)
    published: list[int] = []
    publishing, go_on = threading.Event(), threading.Event()

    def block(news: Download | str) -> None:
        if isinstance(news, Download) and news.id == download.id:
            published.append(news.done_bytes)
        elif not go_on.is_set():
            publishing.set()
            assert go_on.wait(30)

    stage.queue.on_changed(block)
    until(stage.queue, download.id, lambda now: bool(published))
    adding = threading.Thread(target=stage.queue.add, args=(second,))
    adding.start()
    assert publishing.wait(30)
    while found(stage.queue, download.id).done_bytes == published[-1]:
        assert adding.is_alive()
    pausing = threading.Thread(target=stage.queue.pause, args=(download.id,))
    pausing.start()
    while found(stage.queue, download.id).state is not DownloadState.PAUSED:
        assert pausing.is_alive()
    go_on.set()
    pausing.join()
    adding.join()
    stage.queue.close()
    kept = {each.id: each.state for each in SavedDownloads(stage.folder / "downloads.json").read()}
    assert kept[download.id] is DownloadState.PAUSED


def test_starting_a_process_keeps_nobody_waiting(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    starting, go_on = threading.Event(), threading.Event()
    start = queue_module.Transfer

    def slow_start(*arguments: object) -> object:
        starting.set()
        assert go_on.wait(30)
        return start(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(queue_module, "Transfer", slow_start)
    download = stage.queue.add(stage.spec())
    assert starting.wait(30)
    # Would wait for ever if a lock were held meanwhile
    assert stage.queue.downloads()[0].state is DownloadState.RUNNING
    stage.queue.network_changed()
    stage.queue.pause(download.id)
    go_on.set()
    stage.queue.close()
    assert found(stage.queue, download.id).state is DownloadState.PAUSED
    assert not stage.hub.requests


@pytest.mark.expect_logs("A download failed")
def test_a_bug_ends_one_download_and_not_the_queue(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> None:
        monkeypatch.undo()
        raise ZeroDivisionError

    monkeypatch.setattr(queue_module, "fetch_request", fail)
    download = stage.queue.add(stage.spec())
    with pytest.raises(UserError) as caught:
        finish(stage.queue, download.id)
    assert caught.value.code is Code.BUG
    stage.queue.resume(download.id)
    assert finish(stage.queue, download.id).state is DownloadState.DONE


def test_closing_waits_for_no_keyring(stage: Stage) -> None:
    """A locked keyring asks the user, who may never answer."""
    asked, answered = threading.Event(), threading.Event()

    def network() -> Network:
        if threading.current_thread().name == "downloads":
            asked.set()
            answered.wait(60)
        return stage.network

    queue = DownloadQueue(
        COMMAND, lambda: stage.models, stage.folder / "other.json", network, stage.connections
    )
    queue.add(stage.spec())
    assert asked.wait(30)
    closing = threading.Thread(target=queue.close)
    closing.start()
    closing.join(10)
    assert not closing.is_alive()
    answered.set()
    queue.close(30)


def test_a_deaf_process_does_not_keep_who_cancels_waiting(tmp_path: Path) -> None:
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"
    hub = Hub(
        [sys.executable, "-c", deaf], lambda: Network(allowed=True), Connections(tmp_path / "c")
    )
    cancel, ended = CancelToken(), threading.Event()

    def ask() -> None:
        with pytest.raises(Cancelled):
            hub.search("model", cancel)
        ended.set()

    asking = threading.Thread(target=ask)
    asking.start()
    while not psutil.Process().children():
        assert asking.is_alive()
    cancel.cancel()
    assert not ended.is_set()  # it did not wait for the end
    asking.join(30)
    assert ended.is_set()
