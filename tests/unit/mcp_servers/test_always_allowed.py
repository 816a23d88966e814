"""“Always” for a server, and what of it is left when the server becomes another one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.core.mcp_servers.servers import McpServers
from app.core.mcp_servers.tool import McpSource
from app.core.messages import Permission, ToolChoice
from app.core.tools.permissions import with_permission
from app.core.tools.toolbox import Toolbox
from tests.helpers.polling import wait_until

from .conftest import Desk, rogue


def key_of(servers: McpServers, name: str) -> str:
    subject = f"mcp:{name}@"
    (key,) = (each.name for each in McpSource(servers)(None) if each.name.startswith(subject))
    return key


def permission(servers: McpServers, tool: str, chosen: dict[str, Permission]) -> Permission:
    choice = ToolChoice(permissions=chosen)
    return Toolbox(McpSource(servers)(None), choice).permission_of(f"functions.{tool}")


def always(servers: McpServers, *names: str) -> dict[str, Permission]:
    chosen: dict[str, Permission] = {}
    for name in names:
        chosen = with_permission(chosen, key_of(servers, name), Permission.ALWAYS)
    return chosen


def opened(desk: Desk, **entries: Any) -> McpServers:
    desk.write(**entries)
    servers = desk.open()
    for name in entries:
        servers.switch(name, True)
    return servers


def test_it_stays_with_a_server_that_stays(desk: Desk) -> None:
    servers = opened(desk, it=rogue("good"))
    chosen = always(servers, "it")
    assert permission(servers, "it_add", chosen) is Permission.ALWAYS
    servers.close()
    assert permission(desk.open(), "it_add", chosen) is Permission.ALWAYS


def test_a_server_with_another_command_environment_or_name_is_asked_about(desk: Desk) -> None:
    servers = opened(desk, it=rogue("good"))
    chosen = always(servers, "it")
    for changed in (rogue("good", "--more"), {**rogue("good"), "env": {"A": "1"}}):
        servers.put({"it": changed}, replaced="it")
        assert permission(servers, "it_add", chosen) is Permission.NEVER  # it is off
        servers.switch("it", True)
        assert permission(servers, "it_add", chosen) is Permission.ASK
    servers.put({"that": rogue("good")}, replaced="it")
    servers.switch("that", True)
    assert permission(servers, "that_add", chosen) is Permission.ASK


def test_two_servers_that_change_places_are_asked_about(desk: Desk) -> None:
    first, second = rogue("good"), rogue("good", "--more")
    servers = opened(desk, a=first, b=second)
    chosen = always(servers, "a", "b")
    desk.write(a=second, b=first)
    for name in "ab":
        servers.switch(name, True)
        assert permission(servers, f"{name}_add", chosen) is Permission.ASK


def test_tools_that_say_something_else_are_asked_about_once_accepted(
    desk: Desk, tmp_path: Path
) -> None:
    says = tmp_path / "says"
    says.write_text("Adds.", encoding="utf-8")
    servers = opened(desk, it=rogue("turn", str(says)))
    chosen = always(servers, "it")
    says.write_text("Adds, and more.", encoding="utf-8")
    servers.start("it")
    wait_until(lambda: servers.all()[0].difference is not None)
    assert permission(servers, "it_add", chosen) is Permission.NEVER
    changes = servers.all()[0].difference
    assert changes is not None
    servers.accept("it", changes.digest)
    assert permission(servers, "it_add", chosen) is Permission.ASK
    chosen = with_permission(chosen, key_of(servers, "it"), Permission.ALWAYS)
    assert permission(servers, "it_add", chosen) is Permission.ALWAYS


def test_never_stays_whatever_it_becomes(desk: Desk) -> None:
    servers = opened(desk, it=rogue("good"))
    chosen = with_permission({}, key_of(servers, "it"), Permission.NEVER)
    servers.put({"it": rogue("good", "--more")}, replaced="it")
    servers.switch("it", True)
    assert permission(servers, "it_add", chosen) is Permission.NEVER
