"""The Hub through huggingface_hub; the only file that knows it, and only in the download process.

The client finds models and files, resolves what is at a revision, follows the Hub's redirects
and reads its failures. The bytes are read here and not by its `hf_hub_download`: that one
writes into a file of a new name each time and deletes it when it fails, so it cannot go on
after its process has ended, and it waits silently for minutes where a person should be told.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import httpx2
import socksio
from huggingface_hub import (
    HfApi,
    ModelInfo,
    get_hf_file_metadata,
    hf_hub_url,
    set_client_factory,
)
from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, HFValidationError
from huggingface_hub.hf_api import RepoFile
from huggingface_hub.utils import build_hf_headers, parse_ratelimit_headers

from app import __version__
from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.catalogue.repositories import RepositoryHit
from app.core.models.transfer.interrupted import Interrupted
from app.core.models.transfer.protocol import Address, Event, Traffic

_NAME: Final = "gloss"
_SHA256_DIGITS = 64
_TELL_SECONDS = 1.0
_CONNECT_SECONDS = 10.0
_PAUSE_UNSAID = 60  # seconds to ask of a person when a busy Hub names none
_MAY_PASS = frozenset({408, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class _Body:
    """The answer to a request for a file; see `fetch.Body`."""

    start: int
    pieces: Iterable[bytes]


class HuggingFace:
    """Every call raises UserError, or Interrupted where trying again may help.

    Making it raises UserError(PROXY_UNUSABLE; host).
    """

    def __init__(
        self, address: Address, stall_seconds: float, tell: Callable[[Event], None]
    ) -> None:
        self._endpoint = address.endpoint
        self._token = address.token or False
        self._traffic = _Traffic(tell)
        self._client = _Client(address, stall_seconds, self._traffic)
        set_client_factory(lambda: self._client)
        self._api = HfApi(self._endpoint, self._token, _NAME, __version__)

    def __enter__(self) -> HuggingFace:
        return self

    def __exit__(self, *error: object) -> None:
        self._traffic.tell_all()
        self._client.close()

    def search(self, text: str, limit: int) -> tuple[RepositoryHit, ...]:
        with self._failures("", ""):
            found = self._api.list_models(
                search=text,
                filter="gguf",
                sort="downloads",
                limit=limit,
                expand=["downloads", "likes", "lastModified", "gated"],
            )
            return tuple(_hit(info) for info in found)

    def files(self, repository: str, revision: str) -> tuple[str, str, tuple[SpecFile, ...]]:
        """The commit that `revision` means now, the licence, and every file at that commit."""
        with self._failures(repository, ""):
            info = self._api.model_info(repository, revision=revision)
            commit = info.sha or revision
            tree = self._api.list_repo_tree(repository, recursive=True, revision=commit)
            files = tuple(_spec_file(entry) for entry in tree if isinstance(entry, RepoFile))
        return commit, _licence(info), files

    @contextmanager
    def open(self, repository: str, revision: str, file: SpecFile, start: int) -> Iterator[_Body]:
        """The file's bytes from `start` on, as `fetch.Source` says."""
        with self._failures(repository, file.path):
            location, headers = self._locate(repository, revision, file)
        if start:
            headers["range"] = f"bytes={start}-"
        with self._client.stream("GET", location, headers=headers) as response:
            if response.is_error:  # such as a signature that has expired: ask again where
                raise Interrupted(self._client.failed(response))
            begin, length = _extent(response)
            if length not in {None, file.size_bytes} or begin not in {0, start}:
                raise Interrupted(_changed(repository, file))
            with self._client.failures():
                yield _Body(begin, self._traffic.counted(response))

    def _locate(self, repository: str, revision: str, file: SpecFile) -> tuple[str, dict[str, str]]:
        """Where the file's bytes are, and what to send along; checks that they are the file's."""
        url = hf_hub_url(repository, file.path, revision=revision, endpoint=self._endpoint)
        published = get_hf_file_metadata(
            url,
            token=self._token,
            library_name=_NAME,
            library_version=__version__,
            endpoint=self._endpoint,
        )
        if published.commit_hash is None or published.etag is None:
            raise Interrupted(self._client.unreachable("no Hub answers"))
        hashed = bool(file.sha256) and len(published.etag) == _SHA256_DIGITS
        if published.size not in {None, file.size_bytes} or (
            hashed and published.etag.lower() != file.sha256.lower()
        ):
            raise _changed(repository, file)
        headers = build_hf_headers(
            token=self._token, library_name=_NAME, library_version=__version__
        )
        headers["accept-encoding"] = "identity"  # else the bytes on the way are not the file's
        location = urljoin(url, published.location)
        if _origin(location) != _origin(url):
            headers.pop("authorization", None)  # the token is for the Hub alone
        return location, headers

    @contextmanager
    def _failures(self, repository: str, file: str) -> Iterator[None]:
        """What the client raises, in our words."""
        host = self._client.host
        try:
            yield
        except HfHubHTTPError as error:
            raise _of_status(error, host, repository or host, file) from None
        except HFValidationError as error:  # no name that a repository can have
            raise UserError(
                Code.HUB_NOT_FOUND, str(error), host=host, repository=repository, file=file
            ) from None
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            # What the client makes of an answer that is not a Hub's, such as a login page
            raise Interrupted(self._client.unreachable(repr(error))) from None


class _Client(httpx2.Client):
    """HTTP as huggingface_hub uses it, with limits that none of its calls can lift.

    A connection that fails raises Interrupted, which ends huggingface_hub's own silent retries.
    """

    def __init__(self, address: Address, stall_seconds: float, traffic: _Traffic) -> None:
        self.host = urlsplit(address.endpoint).netloc.rpartition("@")[2]
        try:
            super().__init__(
                proxy=address.proxy or None, trust_env=not address.proxy, follow_redirects=True
            )
        except (ValueError, httpx2.InvalidURL) as error:
            # Only the kind of mistake: the proxy's address can have a password in it
            raise UserError(Code.PROXY_UNUSABLE, type(error).__name__, host=self.host) from None
        self._stall_seconds = stall_seconds
        self._limits = httpx2.Timeout(stall_seconds, connect=min(stall_seconds, _CONNECT_SECONDS))
        self._traffic = traffic

    def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        request.extensions = {**request.extensions, "timeout": self._limits.as_dict()}
        self._traffic.add(request.url.host, 0)
        with self.failures():
            response = super().send(request, **options)
        if response.is_closed:
            self._traffic.add(response.url.host, len(response.content))
        if response.status_code == 429 or response.status_code in _MAY_PASS:
            response.close()
            raise Interrupted(*_of_moment(response, self.host))
        return response

    @contextmanager
    def failures(self) -> Iterator[None]:
        try:
            yield
        except httpx2.ReadTimeout:
            raise Interrupted(
                UserError(Code.HUB_STALLED, host=self.host, seconds=round(self._stall_seconds))
            ) from None
        except (httpx2.RequestError, httpx2.InvalidURL, socksio.SOCKSError) as error:
            raise Interrupted(self.unreachable(str(error))) from None

    def failed(self, response: httpx2.Response) -> UserError:
        return UserError(Code.HUB_FAILED, host=self.host, status=response.status_code)

    def unreachable(self, detail: str) -> UserError:
        return UserError(Code.HUB_UNREACHABLE, detail, host=self.host)


class _Traffic:
    """Counts what comes from each host and tells about once a second."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self._tell = tell
        self._received: dict[str, int] = {}
        self._told_at = 0.0

    def add(self, host: str, count: int) -> None:
        new = host not in self._received
        self._received[host] = self._received.get(host, 0) + count
        now = time.monotonic()
        if new or now - self._told_at >= _TELL_SECONDS:
            self._told_at = now
            self._tell(Traffic(host, self._received[host]))

    def tell_all(self) -> None:
        for host, count in self._received.items():
            self._tell(Traffic(host, count))

    def counted(self, response: httpx2.Response) -> Iterator[bytes]:
        host = response.url.host
        for piece in response.iter_raw():
            self.add(host, len(piece))
            yield piece


def _of_moment(response: httpx2.Response, host: str) -> tuple[UserError, float | None]:
    """What to say of a status that may pass, and how long the Hub asks to wait."""
    status = response.status_code
    if status != 429:
        return UserError(Code.HUB_FAILED, host=host, status=status), None
    limit = parse_ratelimit_headers(response.headers)
    if limit is not None and limit.remaining == 0:
        pause = limit.reset_in_seconds
    else:
        pause = _retry_after(response.headers.get("retry-after", ""))
    return UserError(Code.HUB_BUSY, host=host, seconds=pause), pause


def _retry_after(text: str) -> int:
    """RFC 9110, section 10.2.3: seconds, or a date."""
    if text.isdecimal():
        return int(text)
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return _PAUSE_UNSAID
    if until.tzinfo is None:  # "-0000": UTC, and nothing said of where the Hub is
        until = until.replace(tzinfo=UTC)
    return max(0, round((until - datetime.now(UTC)).total_seconds()))


def _of_status(error: HfHubHTTPError, host: str, repository: str, file: str) -> UserError:
    status = error.response.status_code
    if isinstance(error, GatedRepoError):
        return UserError(Code.HUB_GATED, host=host, repository=repository)
    if status in {401, 403}:
        return UserError(Code.HUB_UNAUTHORIZED, host=host, repository=repository)
    if status in {404, 410}:
        return UserError(Code.HUB_NOT_FOUND, host=host, repository=repository, file=file)
    return UserError(Code.HUB_FAILED, host=host, status=status)


def _changed(repository: str, file: SpecFile) -> UserError:
    return UserError(Code.DOWNLOAD_CHANGED, repository=repository, file=file.path)


def _extent(response: httpx2.Response) -> tuple[int, int | None]:
    """Where the body begins in its file, and how long the whole file is, if that is said."""
    if response.status_code == 206:  # "bytes 100-199/200"
        span, _, whole = response.headers.get("content-range", "").rpartition("/")
        begin = span.removeprefix("bytes ").partition("-")[0]
        return (int(begin) if begin.isdecimal() else -1), _number(whole)
    return 0, _number(response.headers.get("content-length", ""))


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port


def _hit(info: ModelInfo) -> RepositoryHit:
    return RepositoryHit(
        info.id,
        info.downloads or 0,
        info.likes or 0,
        info.last_modified.isoformat() if info.last_modified else "",
        bool(info.gated),
    )


def _spec_file(entry: RepoFile) -> SpecFile:
    lfs = entry.lfs
    return SpecFile(entry.path, entry.size, lfs.sha256 if lfs is not None else "")


def _licence(info: ModelInfo) -> str:
    """From the card, or the tag that the Hub makes of it."""
    named = info.card_data.get("license") if info.card_data else None
    tags = (tag.removeprefix("license:") for tag in info.tags or () if tag.startswith("license:"))
    return str(named or next(tags, "")).lower()
