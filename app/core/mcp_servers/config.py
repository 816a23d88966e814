"""`mcp.json`: the servers that the user named, in the form of Claude Desktop and LM Studio.

    {"mcpServers": {"time": {"command": "uvx", "args": ["mcp-server-time"], "env": {}, "cwd": ""},
                    "work": {"url": "http://127.0.0.1:8000/mcp", "headers": {}}}}

Whatever else stands in the file stays there.
"""

from __future__ import annotations

import hashlib
import ipaddress
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, Final
from urllib.parse import urlsplit

from app.core.errors import Code, UserError
from app.core.files import exclusively, read_regular, write_atomically
from app.core.printable import one_line

MASK: Final = "••••••"
"""What is shown for a secret; where it is written back, the secret stays."""

SECRET_FIELDS: Final = ("env", "headers")
_SERVERS: Final = "mcpServers"
_OTHER_NAMES: Final = ("mcp_servers", "servers")  # of the same thing, in what people paste
MOST_NAME: Final = 64  # characters
_MOST_BYTES: Final = 1 << 20

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """One server: `command`, or `url`. `entry` is what stands in the file."""

    name: str
    entry: Entry = field(repr=False)
    command: str = ""
    args: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict, repr=False)
    cwd: str = ""
    url: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def identity(self) -> str:
        """What it is, whatever it is called: the user's consent is for this."""
        parts = [self.command, self.args, dict(self.env), self.cwd, self.url, dict(self.headers)]
        return hashlib.sha256(canonical(["gloss mcp server", parts])).hexdigest()

    @property
    def host(self) -> str:
        """Of its address, with the port."""
        return urlsplit(self.url).netloc.rpartition("@")[2]

    @property
    def is_program(self) -> bool:
        return bool(self.command)

    @property
    def is_loopback(self) -> bool:
        name = urlsplit(self.url).hostname or ""
        if name == "localhost":
            return True
        try:
            return ipaddress.ip_address(name).is_loopback
        except ValueError:
            return False

    @property
    def shown(self) -> str:
        """Where it is, on one line; of an address without what may be secret in it."""
        if self.is_program:
            return one_line(" ".join([self.command, *self.args]), 500)
        parts = urlsplit(self.url)
        return one_line(f"{parts.scheme}://{self.host}{parts.path}", 500)


@dataclass(frozen=True, slots=True)
class Config:
    """`problems` are UserErrors: the entries that cannot be used."""

    servers: tuple[ServerConfig, ...] = ()
    problems: tuple[UserError, ...] = ()


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def parsed(text: str) -> dict[str, Any]:
    """The entries by name, from what another program has or a page shows: the whole file, only its
    servers, or one of them. Raises UserError(MCP_TEXT_INVALID; detail)."""
    read = _object(text)
    for key in (_SERVERS, *_OTHER_NAMES):
        if isinstance(read.get(key), dict):
            return dict(read[key])
    if isinstance(read.get("command"), str):
        return {PurePath(read["command"]).stem or "server": read}
    if isinstance(read.get("url"), str):
        return {urlsplit(read["url"]).hostname or "server": read}
    if read and all(isinstance(each, dict) for each in read.values()):
        return read
    raise UserError(Code.MCP_TEXT_INVALID, detail="mcpServers")


def _object(text: str) -> dict[str, Any]:
    """Also of a part of such a file: `"time": {…}`."""
    stripped = text.removeprefix("\ufeff").strip()
    if stripped.startswith('"'):
        stripped = f"{{{stripped.rstrip(',')}}}"
    try:
        read = json.loads(stripped)
    except ValueError as error:
        raise UserError(Code.MCP_TEXT_INVALID, detail=str(error)) from error
    except RecursionError as error:
        raise UserError(Code.MCP_TEXT_INVALID, detail="RecursionError") from error
    if not isinstance(read, dict):
        raise UserError(Code.MCP_TEXT_INVALID, detail="{}")
    return read


def server_of(name: str, entry: object) -> ServerConfig:
    """Raises UserError(MCP_ENTRY_INVALID; name, field)."""
    for wrong in wrong_fields(name, entry):
        raise UserError(Code.MCP_ENTRY_INVALID, name=one_line(name, MOST_NAME), field=wrong)
    assert isinstance(entry, dict)
    return ServerConfig(
        name,
        entry,
        command=_text(entry.get("command", "")) or "",
        args=tuple(str(_text(each)) for each in entry.get("args") or []),
        env=_texts(entry.get("env")) or {},
        cwd=_text(entry.get("cwd")) or "",
        url=_text(_url(entry)) or "",
        headers=_texts(entry.get("headers")) or {},
    )


def wrong_fields(name: str, entry: object) -> Iterator[str]:
    """The names of those that are missing, or not what they should be."""
    if one_line(name, MOST_NAME) != name or not name:
        yield "name"
    if not isinstance(entry, dict):
        yield "{}"
        return
    url = _text(_url(entry))
    command = _text(entry.get("command", ""))
    if not command and not url:
        yield "command" if "url" not in entry else "url"
    elif url and (command or not _is_address(url)):
        yield "url"
    if entry.get("type", entry.get("transport")) == "sse":
        yield "type"
    args = entry.get("args") or []
    if not isinstance(args, list) or any(_text(each) is None for each in args):
        yield "args"
    if entry.get("cwd") is not None and _text(entry["cwd"]) is None:
        yield "cwd"
    for key in SECRET_FIELDS:
        if _texts(entry.get(key)) is None:
            yield key


def _url(entry: Entry) -> object:
    return entry.get("url", entry.get("serverUrl", ""))


def _text(value: object) -> str | None:
    """A number is often written without its quotation marks."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = str(value)
    return None if "\0" in text else text


def _texts(value: object) -> dict[str, str] | None:
    if value is None:
        return {}
    if not isinstance(value, dict):
        return None
    texts = {name: _text(each) for name, each in value.items()}
    if any(each is None or not name or "=" in name for name, each in texts.items()):
        return None
    return {name: str(each) for name, each in texts.items()}


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def masked(entry: Entry) -> Entry:
    """`entry` without its secrets."""
    shown = dict(entry)
    for key in SECRET_FIELDS:
        if isinstance(entry.get(key), dict):
            shown[key] = dict.fromkeys(entry[key], MASK)
    return shown


def unmasked(edited: Any, stored: Entry) -> Any:
    """`edited` with the secrets of `stored` where it still has the mask; the mask stays where there
    is none of this name."""
    if not isinstance(edited, dict):
        return edited  # which is then refused
    whole = dict(edited)
    for key in SECRET_FIELDS:
        before = stored.get(key)
        if isinstance(edited.get(key), dict) and isinstance(before, dict):
            whole[key] = {
                name: before.get(name, MASK) if value == MASK else value
                for name, value in edited[key].items()
            }
    return whole


class ConfigFile:
    """Any thread may use it; each call waits for the disk. What cannot be read is never written
    over: each call then raises UserError(MCP_CONFIG_INVALID; path)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()

    def read(self) -> Config:
        servers, problems = [], []
        for name, entry in self._entries(self._document()).items():
            try:
                servers.append(server_of(name, entry))
            except UserError as problem:
                problems.append(problem)
        return Config(tuple(servers), tuple(problems))

    def put(self, entries: Mapping[str, Entry], replaced: str = "") -> tuple[str, ...]:
        """Adds servers, or puts them in the place of that which is `replaced`; what is there
        already stays. One whose name is taken gets a number. Their names. Raises
        UserError(MCP_ENTRY_INVALID), and changes nothing then."""
        for name, entry in entries.items():
            server_of(name, entry)
        with self._changing() as there:
            kept = {name: entry for name, entry in there.items() if name != replaced}
            added: Entry = {}
            for name, entry in entries.items():
                if kept.get(name) != entry:
                    added[_free_name(name, {*kept, *added})] = entry
            before = list(there)
            there.clear()
            place = before.index(replaced) if replaced in before else len(before)
            for name in before[:place]:
                there[name] = kept[name]
            there.update(added)
            there.update(kept)
        return tuple(added)

    def duplicate(self, name: str) -> str:
        """The name of the copy. Raises UserError(MCP_SERVER_UNKNOWN)."""
        with self._changing() as there:
            if name not in there:
                raise UserError(Code.MCP_SERVER_UNKNOWN, name=name)
            copy = _free_name(name, set(there))
            there[copy] = deepcopy(there[name])
        return copy

    def remove(self, name: str) -> Entry:
        """What was there; empty if nothing was."""
        with self._changing() as there:
            removed: Entry = there.pop(name, {})
        return removed

    @contextmanager
    def _changing(self) -> Iterator[dict[str, Any]]:
        """The entries by name, written when the block ends."""
        with self._lock, exclusively(self.path):
            document = self._document()
            entries = document[_SERVERS] = self._entries(document)
            yield entries
            text = json.dumps(document, indent=2, ensure_ascii=False)
            write_atomically(self.path, f"{text}\n".encode())

    def _entries(self, document: dict[str, Any]) -> dict[str, Any]:
        entries = document.get(_SERVERS, {})
        if not isinstance(entries, dict):
            raise self._invalid(_SERVERS)
        return entries

    def _document(self) -> dict[str, Any]:
        try:
            text = read_regular(self.path, _MOST_BYTES).decode("utf-8-sig")
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise self._invalid(error.strerror or "") from error
        except UnicodeDecodeError as error:
            raise self._invalid(str(error.reason)) from error
        if not text.strip():
            return {}
        try:
            return _object(text)
        except UserError as error:
            raise self._invalid(error.detail) from error

    def _invalid(self, detail: str) -> UserError:
        return UserError(Code.MCP_CONFIG_INVALID, detail, path=str(self.path))


def _free_name(name: str, taken: set[str]) -> str:
    free, number = name, 1
    while free in taken:
        number += 1
        end = f" {number}"
        free = name[: MOST_NAME - len(end)] + end
    return free
