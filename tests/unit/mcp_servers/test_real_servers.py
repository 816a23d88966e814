"""Servers of others, and one of the SDK's over HTTP on loopback."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from app.core.cancel import CancelToken
from app.core.chat.events import ChatEvent
from app.core.chat.session import ChatSession
from app.core.conversations.store import ConversationStore
from app.core.errors import Code, UserError
from app.core.loading.options import TurnOptions
from app.core.mcp_servers.protocol import Result
from app.core.mcp_servers.records import ServerState
from app.core.mcp_servers.servers import McpServers
from app.core.mcp_servers.tool import McpData, McpSource
from app.core.messages import Permission
from app.core.models.transfer.connections import Purpose
from app.core.tools.decision import Decision
from app.core.tools.permissions import subject_of
from app.core.tools.steps import StepState, calls_of
from app.core.tools.tool import ToolCall, ToolContext
from app.core.tools.toolbox import Toolboxes
from tests.helpers.loading import simply
from tests.helpers.polling import wait_until
from tests.helpers.scripted import ScriptedEngine
from tests.helpers.tools import CALLED, call, end, say, think

from .conftest import Desk, module, rogue

HTTP = Path(__file__).parents[2] / "helpers" / "http_mcp_server.py"


def ask(servers: McpServers, name: str, tool: str, **arguments: Any) -> Result:
    server = next(each for each in servers.all() if each.config.name == name)
    answer = servers.call(server.config, tool, arguments, CancelToken())
    assert isinstance(answer, Result), answer
    return answer


def test_the_time_and_a_repository(desk: Desk, tmp_path: Path) -> None:
    author = ["-c", "user.name=A", "-c", "user.email=a@b.c"]
    for command in (["init", "-q", "-b", "trunk"], ["commit", "-q", "--allow-empty", "-m", "Hi"]):
        subprocess.run(["git", "-C", str(tmp_path), *author, *command], check=True)
    desk.write(
        time=module("mcp_server_time", "--local-timezone", "UTC"),
        git=module("mcp_server_git", "--repository", str(tmp_path)),
    )
    servers = desk.open()
    servers.switch("time", True)
    servers.switch("git", True)
    names = {tool.tool.name for server in servers.all() for tool in server.tools}
    assert {"time_convert_time", "time_get_current_time", "git_status", "git_log"} <= names
    told = json.loads(ask(servers, "time", "get_current_time", timezone="Asia/Kathmandu").text)
    assert told["datetime"].endswith("+05:45")
    assert ask(servers, "time", "get_current_time", timezone="Nowhere").failed
    assert "trunk" in ask(servers, "git", "git_status", repo_path=str(tmp_path)).text
    assert "Hi" in ask(servers, "git", "git_log", repo_path=str(tmp_path)).text


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b"<html><body><h1>Offline</h1><p>A page of this computer.</p></body></html>"
        self.send_response(200 if self.path != "/robots.txt" else 404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:
        pass


def test_a_page_on_loopback(desk: Desk) -> None:
    pytest.importorskip("mcp_server_fetch")
    pages = HTTPServer(("127.0.0.1", 0), _Page)
    threading.Thread(target=pages.serve_forever, daemon=True).start()
    try:
        desk.write(fetch=module("mcp_server_fetch", "--allow-private-ips"))
        servers = desk.open()
        servers.switch("fetch", True)
        address = f"http://127.0.0.1:{pages.server_port}/page"
        assert "A page of this computer." in ask(servers, "fetch", "fetch", url=address).text
    finally:
        pages.shutdown()
        pages.server_close()


@pytest.fixture
def address(http_server: HttpServer) -> str:
    return http_server.address


class HttpServer:
    def __init__(self, port: int) -> None:
        self.port = port
        self.address = f"http://127.0.0.1:{port}/mcp"
        self.start()

    def start(self) -> None:
        command = [sys.executable, str(HTTP), str(self.port)]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(command, stdout=quiet, stderr=quiet)
        wait_until(self._listens, 60)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


@pytest.fixture
def http_server() -> Iterator[HttpServer]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = HttpServer(port)
    yield server
    server.kill()


def test_an_address_where_the_server_has_ended_says_so_and_is_connected_to_again(
    desk: Desk, http_server: HttpServer
) -> None:
    desk.write(it={"url": http_server.address})
    servers = desk.open()
    servers.switch("it", True)
    http_server.kill()
    wait_until(lambda: servers.all()[0].state is ServerState.FAILED, 30)
    failure = servers.all()[0].failure
    assert failure is not None
    assert failure.code is Code.MCP_UNREACHABLE
    http_server.start()
    assert ask(servers, "it", "double", number=4).text == "8"


def test_a_server_on_loopback_needs_no_network_and_is_in_the_journal(
    desk: Desk, address: str
) -> None:
    desk.write(it={"url": address, "headers": {"X-Key": "secret"}})
    servers = desk.open()
    servers.switch("it", True)
    assert ask(servers, "it", "double", number=21).text == "42"
    with pytest.raises(UserError) as error:
        ask(servers, "it", "flood")
    assert error.value.code is Code.MCP_FLOOD
    assert ask(servers, "it", "double", number=2).text == "4"  # it was connected to once more
    servers.switch("it", False)
    journal = desk.connections.all()
    assert {each.host for each in journal} == {address.removeprefix("http://").removesuffix("/mcp")}
    assert {(each.purpose, each.what) for each in journal} == {(Purpose.TOOLS, "it")}
    assert sum(each.received_bytes for each in journal) > 200


@pytest.mark.parametrize("over", ["stdio", "http"])
def test_tools_that_change_while_it_runs_are_asked_about_again(
    desk: Desk, over: str, request: pytest.FixtureRequest
) -> None:
    program = {"command": sys.executable, "args": [str(HTTP)]}
    desk.write(it=program if over == "stdio" else {"url": request.getfixturevalue("address")})
    servers = desk.open()
    servers.switch("it", True)
    assert ask(servers, "it", "grow").text == "done"
    wait_until(lambda: servers.all()[0].state is ServerState.CHANGED)
    changes = servers.all()[0].difference
    assert changes is not None
    assert [each.name for each in changes.added] == ["steal"]
    with pytest.raises(UserError) as error:
        ask(servers, "it", "double", number=1)
    assert error.value.code is Code.MCP_CHANGED


def test_an_address_where_nobody_is_and_one_that_is_no_mcp(desk: Desk) -> None:
    pages = HTTPServer(("127.0.0.1", 0), _Page)  # it has no POST
    threading.Thread(target=pages.serve_forever, daemon=True).start()
    try:
        desk.write(
            nobody={"url": "http://127.0.0.1:9/mcp"},
            pages={"url": f"http://127.0.0.1:{pages.server_port}/mcp"},
        )
        servers = desk.open(20)
        with pytest.raises(UserError) as error:
            servers.switch("nobody", True)
        assert error.value.code is Code.MCP_UNREACHABLE
        with pytest.raises(UserError) as error:
            servers.switch("pages", True)
        assert error.value.code is Code.MCP_REFUSED
        assert error.value.facts["status"] == "501"
    finally:
        pages.shutdown()
        pages.server_close()


@pytest.mark.parametrize("host", ["mcp.example", "192.0.2.1", "localhost.example", "[2001:db8::1]"])
def test_beyond_this_computer_the_network_switch_decides(desk: Desk, host: str) -> None:
    desk.write(it={"url": f"https://{host}/mcp"})
    servers = desk.open()
    with pytest.raises(UserError) as error:
        servers.switch("it", True)
    assert error.value.code is Code.NETWORK_OFF
    assert error.value.facts["host"] == host
    assert not desk.connections.all()
    (server,) = servers.all()
    assert server.state is ServerState.FAILED
    assert server.failure is not None
    assert server.failure.code is Code.NETWORK_OFF


def test_a_turn_calls_a_tool_of_a_real_server(desk: Desk) -> None:
    desk.write(time=module("mcp_server_time", "--local-timezone", "UTC"), bad=rogue("dead"))
    servers = desk.open()
    servers.switch("time", True)
    engine = ScriptedEngine(
        [
            (
                think("I look at the clock."),
                call("functions.time_convert_time", source_timezone="UTC",
                     time="12:00", target_timezone="Asia/Kathmandu"),
                CALLED,
            ),
            (say("A quarter to six."), end()),
        ]
    )  # fmt: skip
    store = ConversationStore.open(desk.paths.database)
    toolboxes = Toolboxes([McpSource(servers)])
    session = ChatSession(store, engine, simply(engine), lambda: date(2026, 11, 23), toolboxes)
    options = TurnOptions(Path("model.gguf"), "Model")
    seen: list[ChatEvent] = []
    answer = session.send(None, "Q", options, seen.append, CancelToken())
    (step,) = calls_of(answer.message.parts)
    assert step.state is StepState.OPEN  # the user is asked about each call
    allowed = {step.index: Decision(True)}
    answer = session.decide(answer.id, allowed, options, seen.append, CancelToken())
    (step,) = calls_of(answer.message.parts)
    assert step.state is StepState.DONE
    assert step.result is not None
    assert "17:45" in step.result.text
    assert answer.message.text == "A quarter to six."
    store.close()


def test_a_provider_asks_and_gives_the_window_its_images(desk: Desk) -> None:
    desk.write(it=rogue("good"))
    servers = desk.open()
    servers.switch("it", True)
    (tool,) = McpSource(servers)(None)
    assert subject_of(tool.name) == "mcp:it"
    assert tool.permission is Permission.ASK
    context = ToolContext(None)
    result = tool.run(ToolCall("functions.it_picture", "{}"), context, CancelToken())
    data = McpData.of(result.data)
    assert [(each.name, each.media_type) for each in data.figures] == [("image-1.png", "image/png")]
    assert tool.run(ToolCall("functions.it_fail", "{}"), context, CancelToken()).failed
    servers.switch("it", False)
    assert McpSource(servers)(None) == []
    assert servers.all()[0].state is ServerState.OFF
