"""`Hub`: questions to the Hub, each asked by a download process of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.core.cancel import CancelToken
from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.catalogue.repositories import RepositoryHit
from app.core.models.transfer.child import DownloadProcess
from app.core.models.transfer.connections import Connections, Purpose
from app.core.models.transfer.journal import Journal
from app.core.models.transfer.network import Network
from app.core.models.transfer.protocol import (
    Hits,
    ListModels,
    Request,
    Search,
    Specs,
    Traffic,
    TransferFailed,
)

_T = TypeVar("_T", Hits, Specs)


class Hub:
    """`command` starts the download process, `network` is asked before each question.

    Calls block and may be made by any thread. They raise Cancelled, UserError(NETWORK_OFF,
    HUB_*, PROXY_UNUSABLE).
    """

    def __init__(
        self,
        command: Sequence[str],
        network: Callable[[], Network],
        connections: Connections,
        stall_seconds: float = 20.0,
    ) -> None:
        self._command = tuple(command)
        self._network = network
        self._connections = connections
        self._stall_seconds = stall_seconds

    def search(self, text: str, cancel: CancelToken) -> tuple[RepositoryHit, ...]:
        """GGUF repositories with `text` in their names, the most downloaded first."""
        address = self._network().address_to_use()
        request = Search(address, text, stall_seconds=self._stall_seconds)
        answer = self._ask(request, Hits, Purpose.SEARCH, "", cancel)
        return answer.hits

    def specs(
        self, repository: str, cancel: CancelToken, revision: str = "main"
    ) -> tuple[ModelSpec, ...]:
        """The GGUF models in a repository, pinned to the commit that `revision` means now; the
        smallest first, the files of a split one together."""
        address = self._network().address_to_use()
        request = ListModels(address, repository, revision, self._stall_seconds)
        answer = self._ask(request, Specs, Purpose.CATALOGUE, repository, cancel)
        return tuple(
            ModelSpec(model.name, repository, answer.revision, model.files, answer.licence)
            for model in answer.models
        )

    def _ask(
        self,
        request: Request,
        wanted: type[_T],
        purpose: Purpose,
        what: str,
        cancel: CancelToken,
    ) -> _T:
        cancel.raise_if_cancelled()
        host = Network(allowed=True, endpoint=request.address.endpoint).host
        process = DownloadProcess(self._command, request, Code.HUB_QUESTION_DIED, host=host)
        cancel.on_cancel(process.ask_to_end)  # maybe in the GUI thread, which must not wait
        try:
            with Journal(self._connections, purpose, what) as journal:
                for event in process.events():
                    match event:
                        case Traffic():
                            journal.record(event)
                        case TransferFailed(code, facts, detail):
                            cancel.raise_if_cancelled()
                            raise UserError(code, detail, **facts)
                        case _ if isinstance(event, wanted):
                            return event
            cancel.raise_if_cancelled()
            raise process.died()
        finally:
            process.close()
