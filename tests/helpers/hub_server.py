"""A Hub of our own on loopback, which answers as the real one does and fails as we say.

    with Hub() as hub:
        hub.add("someone/model-GGUF", {"model.gguf": b"GGUF..." or Generated(5 << 30)})
        hub.faults.append(Cut(at=1_000_000))
        Network(allowed=True, endpoint=hub.url)

Large files are redirected to another origin, as the Hub does with its CDN. What was asked and
sent is kept in `requests`, `sent_bytes` and `leaked_tokens`.

    python -m tests.helpers.hub_server FILE...     serves files until it is stopped
"""

from __future__ import annotations

import gzip
import hashlib
import itertools
import json
import posixpath
import re
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

BLOCK = 1 << 20
LARGE = 4096
"""Files from this size on are kept in LFS, and come from the CDN."""

TOKEN = "hf_token_of_the_tests"
"""The one that opens private and gated repositories."""


@dataclass(frozen=True)
class Generated:
    """A file of `size` bytes that is never in memory or on a disk. Each of its blocks begins
    with its number, so that one in the wrong place is a wrong file. `start` stands at its
    beginning, for what should look like a model."""

    size: int
    start: bytes = b""

    def blocks(self, begin: int, end: int) -> Iterator[bytes]:
        body = bytes(range(256)) * (BLOCK // 256 - 1)
        for number in range(begin // BLOCK, -(-end // BLOCK)):
            block = f"{number:0256d}".encode() + body
            if number == 0:
                block = self.start + block[len(self.start) :]
            offset = number * BLOCK
            yield block[max(begin - offset, 0) : min(end - offset, BLOCK)]

    @cached_property
    def sha256(self) -> str:
        digest = hashlib.sha256()
        for block in self.blocks(0, self.size):
            digest.update(block)
        return digest.hexdigest()


Content = bytes | Path | Generated


@dataclass
class File:
    path: str
    content: Content

    @cached_property
    def size(self) -> int:
        match self.content:
            case bytes():
                return len(self.content)
            case Path():
                return self.content.stat().st_size
            case Generated():
                return self.content.size

    @cached_property
    def sha256(self) -> str:
        match self.content:
            case bytes():
                return hashlib.sha256(self.content).hexdigest()
            case Path():
                with self.content.open("rb") as file:
                    return hashlib.file_digest(file, "sha256").hexdigest()
            case Generated():
                return self.content.sha256

    @property
    def is_large(self) -> bool:
        return self.size >= LARGE

    @property
    def etag(self) -> str:
        return self.sha256 if self.is_large else self.sha256[:40]

    def pieces(self, begin: int, end: int) -> Iterator[bytes]:
        match self.content:
            case bytes():
                yield self.content[begin:end]
            case Generated():
                yield from self.content.blocks(begin, end)
            case Path():
                with self.content.open("rb") as file:
                    file.seek(begin)
                    while begin < end and (piece := file.read(min(BLOCK, end - begin))):
                        begin += len(piece)
                        yield piece


# What can go wrong. `times` says how often it does; 0 is always.


@dataclass
class Fault:
    times: int = field(default=1, kw_only=True)
    file: str = field(default="", kw_only=True)
    """The file it happens to; every one when empty."""
    then: Callable[[], object] = field(default=lambda: None, kw_only=True)
    """What the test does when it has happened."""


@dataclass
class Cut(Fault):
    """The connection is closed when byte `at` of the file is reached."""

    at: int


@dataclass
class Stall(Fault):
    """Nothing comes any more from byte `at` on, and the connection stays open."""

    at: int


@dataclass
class Slow(Fault):
    """Not more than this comes in a second."""

    bytes_per_second: int


@dataclass
class WrongBytes(Fault):
    """The byte `at` is another one than was published."""

    at: int


@dataclass
class WrongLength(Fault):
    """The CDN has a file that is `by` bytes longer, or shorter, and says so."""

    by: int


@dataclass
class NoRanges(Fault):
    """The whole file comes, whatever part was asked for."""


@dataclass
class Status(Fault):
    """An HTTP status instead of an answer. `where`: "api", "resolve" or "cdn"."""

    status: int
    where: str = "resolve"
    retry_after: str = ""
    code: str = ""
    """The Hub's own word for it, such as "GatedRepo"."""


@dataclass
class Flood(Fault):
    """An answer of the API without end. `how`: "plain", "gzip" (a small one that unpacks to
    gigabytes) or "redirect" (before it leads on)."""

    how: str


@dataclass
class NextPage(Fault):
    """The list of files goes on at `url`."""

    url: str


@dataclass
class Repository:
    name: str
    files: dict[str, File]
    commit: str
    private: bool = False
    gated: bool = False
    licence: str = "apache-2.0"
    downloads: int = 1000
    likes: int = 10
    updated: datetime = field(default_factory=lambda: datetime(2025, 8, 5, tzinfo=UTC))


@dataclass(frozen=True)
class Asked:
    """A request as it came in."""

    method: str
    path: str
    start: int = 0
    token: str = ""
    agent: str = ""
    at: float = field(default_factory=time.monotonic)


class Hub:
    """Listens as soon as it is made; a context manager, or `close`."""

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.faults: list[Fault] = []
        self.requests: list[Asked] = []
        self.sent_bytes: Counter[str] = Counter()
        """The bytes of each file that were handed to the system to send, by its path."""
        self.leaked_tokens: list[str] = []
        """Tokens that reached the CDN."""
        self.aliases: dict[str, str] = {}
        """What a client asks for instead of a path with dots in it."""
        self.closing = threading.Event()
        self.lock = threading.Lock()
        self._commits = itertools.count(1)
        self._server = _Server(self)
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.cdn_url = f"http://localhost:{self.port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="hub"
        )
        self._thread.start()

    def __enter__(self) -> Hub:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def add(
        self, repository: str, files: Mapping[str, Content], *, revision: str = "", **facts: Any
    ) -> Repository:
        """A repository at a new commit, or at `revision`. `facts` are those of `Repository`."""
        commit = revision or f"{next(self._commits):040x}"
        made = Repository(
            repository,
            {path: File(path, content) for path, content in files.items()},
            commit,
            **facts,
        )
        self.repositories[repository] = made
        for path in files:
            address = f"/{repository}/resolve/{commit}/{path}"
            self.aliases[posixpath.normpath(address)] = address
        return made

    def change(self, repository: str, files: Mapping[str, Content] | None = None) -> None:
        """A new commit takes the place of the old one, which is gone."""
        old = self.repositories[repository]
        if files is not None:
            old.files = {path: File(path, content) for path, content in files.items()}
        old.commit = f"{next(self._commits):040x}"

    def fetched_again(self, path: str) -> int:
        """Bytes of a file that were sent more than once, in the end."""
        sizes = [r.files[path].size for r in self.repositories.values() if path in r.files]
        return self.sent_bytes[path] - sizes[0]

    def fault(self, kind: type[Fault], file: str, applies: Callable[[Any], bool]) -> Any:
        """The next fault of this kind for this file, which counts as having happened."""
        with self.lock:
            for fault in self.faults:
                if type(fault) is kind and fault.file in {"", file} and applies(fault):
                    if fault.times == 1:
                        self.faults.remove(fault)
                    elif fault.times:
                        fault.times -= 1
                    return fault
        return None


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True
    request_queue_size = 32

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self.open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        # What lies in buffers counts as sent: with large ones a kill seems to lose much more
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 18)
        self.open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        self.open.discard(request)
        super().shutdown_request(request)

    def shutdown(self) -> None:
        super().shutdown()
        for connection in list(self.open):  # kept alive by a client, or stalled by us
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError | ValueError | TimeoutError):
            super().handle_error(request, client_address)


_RESOLVE = re.compile(r"/(?P<repository>[^/]+/[^/]+)/resolve/(?P<revision>[^/]+)/(?P<file>.+)")
_MODEL = re.compile(
    r"/api/models/(?P<repository>[^/]+/[^/]+)(?:/(?P<verb>revision|tree)/(?P<revision>[^/]+))?"
)
_CDN = re.compile(r"/cdn/(?P<sha256>[0-9a-f]+)/(?P<file>.+)")


def _always(fault: Fault) -> bool:
    return True


class _Refused(Exception):  # noqa: N818 - an answer, not an error
    def __init__(self, status: int, code: str = "", retry_after: str = "") -> None:
        super().__init__(status)
        self.status, self.code, self.retry_after = status, code, retry_after


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    @property
    def hub(self) -> Hub:
        return self.server.hub

    def log_message(self, format: str, *args: Any) -> None:
        return

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        path = unquote(parts.path)
        path = self.hub.aliases.get(path, path)
        authorization = self.headers.get("Authorization", "")
        token = authorization.removeprefix("Bearer ")
        agent = self.headers.get("User-Agent", "")
        self.hub.requests.append(Asked(self.command, path, self._start() or 0, token, agent))
        try:
            if path.startswith("/api/") and (flood := self.hub.fault(Flood, "", _always)):
                self._flood(flood.how)
            elif path == "/api/models":
                self._search(parse_qs(parts.query))
            elif match := _MODEL.fullmatch(path):
                self._model(token, **match.groupdict())
            elif match := _RESOLVE.fullmatch(path):
                self._resolve(token, **match.groupdict())
            elif match := _CDN.fullmatch(path):
                if token:
                    self.hub.leaked_tokens.append(token)
                self._cdn(**match.groupdict())
            else:
                raise _Refused(404)
        except _Refused as refusal:
            headers = {"Content-Length": "0"}
            if refusal.code:
                headers["X-Error-Code"] = refusal.code
            if refusal.retry_after:
                headers["Retry-After"] = refusal.retry_after
            self._head(refusal.status, headers)

    # The Hub

    def _search(self, query: dict[str, list[str]]) -> None:
        self._fail("api", "")
        words = query.get("search", [""])[0].lower()
        found = [
            self._facts(each)
            for each in self.hub.repositories.values()
            if words in each.name.lower() and any(p.endswith(".gguf") for p in each.files)
        ]
        found.sort(key=lambda facts: -facts["downloads"])
        self._json(found[: int(query.get("limit", ["1000"])[0])])

    def _model(self, token: str, repository: str, verb: str | None, revision: str | None) -> None:
        self._fail("api", "")
        found = self._find(repository, token, revision)
        if verb != "tree":
            self._json(self._facts(found))
            return
        self._json(
            [
                {
                    "type": "file",
                    "path": file.path,
                    "size": file.size,
                    "oid": file.sha256[:40],
                    **(
                        {"lfs": {"oid": file.sha256, "size": file.size, "pointerSize": 134}}
                        if file.is_large
                        else {}
                    ),
                }
                for file in found.files.values()
            ]
        )

    def _facts(self, repository: Repository) -> dict[str, Any]:
        return {
            "_id": repository.commit[:24],
            "id": repository.name,
            "modelId": repository.name,
            "sha": repository.commit,
            "private": repository.private,
            "gated": "manual" if repository.gated else False,
            "downloads": repository.downloads,
            "likes": repository.likes,
            "lastModified": repository.updated.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            "tags": ["gguf", f"license:{repository.licence}"],
            "cardData": {"license": repository.licence},
            "siblings": [{"rfilename": path} for path in repository.files],
        }

    def _find(
        self, name: str, token: str, revision: str | None, *, reads: bool = False
    ) -> Repository:
        found = self.hub.repositories.get(name)
        if found is None:
            raise _Refused(404 if token else 401, "RepoNotFound")
        if token and token != TOKEN:
            raise _Refused(401)
        if found.private and not token:
            raise _Refused(401, "RepoNotFound")
        if found.gated and reads and not token:
            raise _Refused(401, "GatedRepo")
        if revision not in {None, "main", found.commit}:
            raise _Refused(404, "RevisionNotFound")
        return found

    def _resolve(self, token: str, repository: str, revision: str, file: str) -> None:
        self._fail("resolve", file)
        found = self._find(repository, token, revision, reads=True)
        wanted = found.files.get(file)
        if wanted is None:
            raise _Refused(404, "EntryNotFound")
        headers = {"X-Repo-Commit": found.commit, "ETag": f'"{wanted.etag}"'}
        if not wanted.is_large:
            self._content(wanted, headers)
            return
        headers |= {
            "X-Linked-ETag": f'"{wanted.etag}"',
            "X-Linked-Size": str(wanted.size),
            "Location": f"{self.hub.cdn_url}/cdn/{wanted.sha256}/{quote(file)}?signature=x",
            "Content-Length": "0",
        }
        self._head(302, headers)

    def _cdn(self, sha256: str, file: str) -> None:
        self._fail("cdn", file)
        for repository in self.hub.repositories.values():
            wanted = repository.files.get(file)
            if wanted is not None and wanted.sha256 == sha256:
                self._content(wanted, {"ETag": f'"{sha256}"'})
                return
        raise _Refused(403)

    # Answers

    def _fail(self, where: str, file: str) -> None:
        fault = self.hub.fault(Status, file, lambda fault: fault.where == where)
        if fault is not None:
            fault.then()
            raise _Refused(fault.status, fault.code, fault.retry_after)

    def _head(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _flood(self, how: str) -> None:
        headers = {"Content-Type": "application/json", "Connection": "close"}
        body = b" " * BLOCK
        if how == "gzip":
            headers["Content-Encoding"] = "gzip"
            body = gzip.compress(bytes(16 << 20), 1) * 256
        if how == "redirect":
            headers["Location"] = f"{self.hub.url}/api/models"
        self._head(302 if how == "redirect" else 200, headers)
        while not self.hub.closing.is_set():
            self.wfile.write(body)
            if how == "gzip":
                return

    def _json(self, value: Any) -> None:
        body = json.dumps(value).encode()
        headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        if isinstance(value, list) and (page := self.hub.fault(NextPage, "", _always)):
            headers["Link"] = f'<{page.url}>; rel="next"'
        self._head(200, headers)
        if self.command == "GET":
            self.wfile.write(body)

    def _start(self) -> int | None:
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        return int(asked[1]) if asked else None

    def _content(self, file: File, headers: dict[str, str]) -> None:
        hub, start, size = self.hub, self._start(), file.size
        if (longer := hub.fault(WrongLength, file.path, lambda _: True)) is not None:
            size += longer.by
        if start is not None and hub.fault(NoRanges, file.path, lambda _: True):
            start = None
        if start is not None and start >= size:
            raise _Refused(416)
        headers |= {"Accept-Ranges": "bytes", "Content-Length": str(size - (start or 0))}
        if start is not None:
            headers["Content-Range"] = f"bytes {start}-{size - 1}/{size}"
        self._head(200 if start is None else 206, headers)
        if self.command == "GET":
            self._send(file, start or 0, size)

    def _send(self, file: File, start: int, size: int) -> None:
        """The bytes, with what goes wrong on their way."""
        hub, end, fault = self.hub, size, None
        for kind in (Cut, Stall):
            fault = fault or hub.fault(kind, file.path, lambda f: start <= f.at < size)
        if fault is not None:
            end = fault.at
        slow = hub.fault(Slow, file.path, lambda _: True)
        wrong = hub.fault(WrongBytes, file.path, lambda f: start <= f.at < end)
        if isinstance(file.content, Path) and slow is None and wrong is None:
            self._send_file(file, start, end)
        else:
            self._send_pieces(file, start, end, slow, wrong)
        if fault is not None:
            fault.then()
            if isinstance(fault, Stall):
                self._wait_for_the_client()
            self.close_connection = True

    def _send_file(self, file: File, start: int, end: int) -> None:
        """By the system itself: a server that is slow measures nothing but itself."""
        self.wfile.flush()
        assert isinstance(file.content, Path)
        with file.content.open("rb") as content:
            sent = self.connection.sendfile(content, start, end - start) if end > start else 0
        self.hub.sent_bytes[file.path] += sent

    def _send_pieces(
        self, file: File, start: int, end: int, slow: Slow | None, wrong: WrongBytes | None
    ) -> None:
        at = start
        step = min(BLOCK, max(1, slow.bytes_per_second // 20)) if slow else BLOCK
        padding = iter([bytes(max(0, end - max(start, file.size)))])
        for published in itertools.chain(file.pieces(start, min(end, file.size)), padding):
            block = published
            if wrong is not None and at <= wrong.at < at + len(block):
                index = wrong.at - at
                block = block[:index] + bytes([block[index] ^ 255]) + block[index + 1 :]
            for offset in range(0, len(block), step):
                piece = block[offset : offset + step]
                self.wfile.write(piece)
                with self.hub.lock:
                    self.hub.sent_bytes[file.path] += len(piece)
                if slow is not None and self.hub.closing.wait(len(piece) / slow.bytes_per_second):
                    return
            at += len(block)

    def _wait_for_the_client(self) -> None:
        """Until it has had enough."""
        try:
            while not self.hub.closing.is_set() and self.connection.recv(1):
                pass
        except OSError:
            return


def main() -> None:
    with Hub() as hub:
        hub.add("tests/files-GGUF", {Path(name).name: Path(name) for name in sys.argv[1:]})
        print(hub.url, flush=True)
        while sys.stdin.read(1):
            time.sleep(0.01)


if __name__ == "__main__":
    main()
