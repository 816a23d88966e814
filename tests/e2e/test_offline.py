"""Without a network Gloss does all it does with one; and with one it does not touch it."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.paths import AppPaths
from tests.helpers import desktop as desktops
from tests.helpers.desktop import Desktop, wait_for, window_command
from tests.helpers.network_log import (
    departures,
    departures_in,
    network_sockets,
    network_sockets_in,
)
from tests.helpers.offline import alone, traced

QUESTION = "Tell me about the sea."
ENOUGH = 20  # characters that show that the model answers


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    missing = desktops.missing_tools()
    if missing:
        pytest.skip(f"needs {' and '.join(missing)} (make test installs them)")
    with Desktop() as desktop:
        yield desktop


def answers(paths: AppPaths) -> dict[str, str]:
    """The text of each answer in a profile whose window is open, by its state."""
    if not paths.database.exists():
        return {}
    query = (
        "SELECT message.state, part.text FROM message JOIN part ON part.message_id = message.id"
        " WHERE message.role = 'assistant' AND part.channel = 'final'"
    )
    url = f"{paths.database.as_uri()}?mode=ro"
    with contextlib.closing(sqlite3.connect(url, uri=True)) as database:
        try:
            return dict(database.execute(query).fetchall())
        except sqlite3.OperationalError:  # its tables are being made
            return {}


def is_answering(paths: AppPaths) -> bool:
    return any(len(text) > ENOUGH or state == "complete" for state, text in answers(paths).items())


def chat(desktop: Desktop, command: list[str], paths: AppPaths) -> None:
    """Opens the window, asks, reads, stops, closes the window: all as a person does."""
    with desktop.start(command) as program:
        window = program.wait_for_window()
        desktop.type(QUESTION)
        desktop.press("Return")
        wait_for(lambda: is_answering(paths), "an answer", 120)
        desktop.press("Escape")  # the small model may go on for long
        wait_for(lambda: answers(paths).keys() & {"complete", "stopped"}, "the end of it", 60)
        program.close_window(window)
        status, output = program.finish()
    assert status == 0, output


@pytest.mark.usefixtures("starter_model", "namespace")
def test_chat_where_there_is_no_network(desktop: Desktop, profile: AppPaths, tmp_path) -> None:
    chat(desktop, alone(*window_command(tmp_path / "profile")), profile)


@pytest.mark.usefixtures("starter_model")
def test_chat_reaches_for_nothing(desktop: Desktop, profile: AppPaths, tmp_path: Path) -> None:
    log = tmp_path / "network.log"
    chat(desktop, traced(log, *window_command(tmp_path / "profile")), profile)
    assert "AF_UNIX" in log.read_text(errors="replace")  # the display, at least, was seen
    assert departures_in(log) == []


@pytest.mark.usefixtures("namespace")
def test_the_namespace_has_nothing_but_loopback() -> None:
    done = subprocess.run(alone("ip", "-o", "link"), capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 1
    assert "LOOPBACK,UP" in done.stdout


@pytest.mark.parametrize(
    "reach",
    [
        "socket.create_connection(('192.0.2.1', 443), timeout=0.1)",
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).sendto(b'x', ('2001:db8::1', 9))",
        "socket.getaddrinfo('gloss.invalid', 443)",
    ],
)
def test_the_watch_would_see_it(tmp_path: Path, reach: str) -> None:
    log = tmp_path / "network.log"
    program = f"import contextlib, socket\nwith contextlib.suppress(OSError): {reach}"
    subprocess.run(traced(log, sys.executable, "-c", program), check=True, timeout=60)
    assert departures_in(log), log.read_text()
    assert network_sockets_in(log)


def test_the_watch_lets_loopback_be(tmp_path: Path) -> None:
    log = tmp_path / "network.log"
    program = (
        "import socket\n"
        "with socket.create_server(('127.0.0.1', 0)) as server:\n"
        "    socket.create_connection(server.getsockname()).close()"
    )
    subprocess.run(traced(log, sys.executable, "-c", program), check=True, timeout=60)
    assert "connect(" in log.read_text()
    assert departures_in(log) == []


@pytest.mark.parametrize(
    ("line", "leaves"),
    [
        (
            '7 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("9.9.9.9")},'
            " 16 <unfinished ...>",
            True,
        ),
        (
            "7 connect(3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0),"
            ' inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 0',
            True,
        ),
        (
            '7 sendto(3, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53),'
            ' sin_addr=inet_addr("127.0.0.53")}, 16) = 1',
            True,
        ),
        ('7 connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io"}, 42) = 0', True),
        ('7 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X1"}, 20) = 0', False),
        (
            '7 connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")},'
            " 16) = 0",
            False,
        ),
        ('7 bind(3, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")})', False),
    ],
)
def test_what_counts_as_leaving(line: str, leaves: bool) -> None:
    assert bool(list(departures([line]))) is leaves


@pytest.mark.parametrize(
    ("line", "is_network"),
    [
        ("7 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3", True),
        ("7 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP <unfinished ...>", True),
        ("7 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = -1 EACCES (Permission denied)", True),
        ("7 socket(AF_PACKET, SOCK_RAW, htons(0 /* ETH_P_??? */)) = 3", True),
        ("7 socket(0x1c /* AF_??? */, SOCK_STREAM, 0) = 3", True),
        ("7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3", False),
        ("7 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_KOBJECT_UEVENT) = 3", False),
        ("7 socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0", False),
    ],
)
def test_what_counts_as_a_socket_of_a_network(line: str, is_network: bool) -> None:
    assert bool(list(network_sockets([line]))) is is_network
