"""The Hub through huggingface_hub; the only file that knows it, and only in the download process.

The client finds models and files, resolves what is at a revision, follows the Hub's redirects
and reads its failures. The bytes are read here and not by its `hf_hub_download`: that one
writes into a file of a new name each time and deletes it when it fails, so it cannot go on
after its process has ended, and it waits silently for minutes where the user should be notified.
"""

from __future__ import annotations

import ssl
import time
import urllib.request
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
_PAUSE_UNSAID = 60  # seconds to wait when a busy Hub names none
_MAY_PASS = frozenset({408, 500, 502, 503, 504})
_ANSWER_BYTES: Final = 64 << 20  # all answers of a process together, the bytes of models apart
_PAGE_BYTES: Final = 256 << 10  # the least that an answer counts, so that pages end, too


@dataclass(frozen=True, slots=True)
class _Body:
    """The answer to a request for a file; see `fetch.Body`."""

    start: int
    pieces: Iterable[bytes]


class HuggingFace:
    """Every call raises UserError, or Interrupted where trying again may help.

    The constructor raises UserError(PROXY_UNUSABLE, CERTIFICATES_UNUSABLE; host).
    """

    def __init__(
        self, address: Address, stall_seconds: float, on_event: Callable[[Event], None]
    ) -> None:
        self._endpoint = address.endpoint
        self._token = address.token or False
        self._traffic = _Traffic(on_event)
        self._client = _Client(address, stall_seconds, self._traffic)
        set_client_factory(lambda: self._client)
        self._api = HfApi(self._endpoint, self._token, _NAME, __version__)

    def __enter__(self) -> HuggingFace:
        return self

    def __exit__(self, *error: object) -> None:
        self._traffic.emit_all()
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
        """The file's bytes from `start` on; see `fetch.Source`."""
        with self._failures(repository, file.path):
            location, headers = self._locate(repository, revision, file)
        if start:
            headers["range"] = f"bytes={start}-"
        with self._client.stream("GET", location, headers=headers) as response:
            if response.is_error:  # such as a signature that has expired: ask again where
                raise self._refused(response, file)
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
        location = urljoin(url, published.location)
        if _origin(location) != _origin(url):
            headers.pop("authorization", None)  # the token is for the Hub alone
        return location, headers

    def _refused(self, response: httpx2.Response, file: SpecFile) -> Exception:
        return Interrupted(self._client.failed(response))

    @contextmanager
    def _failures(self, repository: str, file: str) -> Iterator[None]:
        """Map the exceptions of the client to UserError."""
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
        self._origin = _origin(address.endpoint)
        self._proxied = bool(address.proxy) or _is_proxied(address.endpoint)
        self._bytes_left = _ANSWER_BYTES
        try:
            super().__init__(
                proxy=address.proxy or None,
                trust_env=not address.proxy,
                follow_redirects=True,
                headers={"accept-encoding": "identity"},
                event_hooks={"response": [self._bound]},
            )
        except OSError as error:  # SSL_CERT_FILE names no certificates; an ssl.SSLError is one
            raise self._certificates(error) from None
        except (ValueError, httpx2.InvalidURL) as error:
            raise self._proxy_unusable(error) from None
        self._stall_seconds = stall_seconds
        self._limits = httpx2.Timeout(stall_seconds, connect=min(stall_seconds, _CONNECT_SECONDS))
        self._traffic = traffic

    def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        request.extensions = {**request.extensions, "timeout": self._limits.as_dict()}
        request.extensions["streams"] = bool(options.get("stream"))
        if _origin(str(request.url)) != self._origin:  # such as the next page, as a mirror says
            request.headers.pop("authorization", None)
        self._traffic.add(request.url.host, 0)
        with self.failures():
            response = super().send(request, **options)
        if response.is_closed:
            self._traffic.add(response.url.host, len(response.content))
        if response.status_code == 429 or response.status_code in _MAY_PASS:
            response.close()
            raise Interrupted(*_of_moment(response, self.host))
        return response

    def _bound(self, response: httpx2.Response) -> None:
        """Bound what is read into memory, before it is: an answer may be endless, and one that
        is compressed although nobody asked for that may become a thousand times as large."""
        if response.request.extensions.get("streams") and not response.has_redirect_location:
            return
        if response.request.method != "HEAD":  # which is asked again after each interruption
            self._spend(_PAGE_BYTES)
        if response.headers.get("content-encoding", "identity") != "identity":
            raise self._too_large()
        assert isinstance(response.stream, httpx2.SyncByteStream)
        response.stream = _BoundedStream(response.stream, self._spend)

    def _spend(self, count: int) -> None:
        self._bytes_left -= count
        if self._bytes_left < 0:
            raise self._too_large()

    @contextmanager
    def failures(self) -> Iterator[None]:
        try:
            yield
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError) as error:
            if _is_of_certificates(error):
                raise self._certificates(error) from None
            if self._proxied:  # it was the proxy that could not be reached
                raise Interrupted(self._proxy_unusable(error)) from None
            raise Interrupted(self.unreachable(str(error))) from None
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

    def _proxy_unusable(self, error: Exception) -> UserError:
        # Only the kind of mistake: the proxy's address can have a password in it
        return UserError(Code.PROXY_UNUSABLE, type(error).__name__, host=self.host)

    def _certificates(self, error: Exception) -> UserError:
        return UserError(Code.CERTIFICATES_UNUSABLE, str(error), host=self.host)

    def _too_large(self) -> UserError:
        return UserError(Code.HUB_ANSWER_TOO_LARGE, host=self.host)


class _BoundedStream(httpx2.SyncByteStream):
    def __init__(self, stream: httpx2.SyncByteStream, spend: Callable[[int], None]) -> None:
        self._stream = stream
        self._spend = spend

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            self._spend(len(piece))
            yield piece

    def close(self) -> None:
        self._stream.close()


class _Traffic:
    """Counts the bytes received from each host, and emits `Traffic` about once a second."""

    def __init__(self, on_event: Callable[[Event], None]) -> None:
        self._on_event = on_event
        self._received: dict[str, int] = {}
        self._told_at = 0.0

    def add(self, host: str, count: int) -> None:
        new = host not in self._received
        self._received[host] = self._received.get(host, 0) + count
        now = time.monotonic()
        if new or now - self._told_at >= _TELL_SECONDS:
            self._told_at = now
            self._on_event(Traffic(host, self._received[host]))

    def emit_all(self) -> None:
        for host, count in self._received.items():
            self._on_event(Traffic(host, count))

    def counted(self, response: httpx2.Response) -> Iterator[bytes]:
        host = response.url.host
        for piece in response.iter_raw():
            self.add(host, len(piece))
            yield piece


def _is_proxied(url: str) -> bool:
    """Whether the system's settings lead there through a proxy."""
    parts = urlsplit(url)
    proxies = urllib.request.getproxies()
    if not proxies.get(parts.scheme) and not proxies.get("all"):
        return False
    return not urllib.request.proxy_bypass(parts.hostname or "")


def _is_of_certificates(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


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
    if until.tzinfo is None:  # "-0000": UTC; the zone of the Hub is unknown
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
    """The offset of the body in its file, and the size of the whole file, if given."""
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
