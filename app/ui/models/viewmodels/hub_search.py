"""`HubSearch`: the search for models on the Hub, only when the user asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.downloads.states import Download
from app.ui.models.page_state import ModelCard, RepositoryCard, SearchResults, SearchState
from app.ui.models.viewmodels.downloads import spec_key
from app.ui.models.viewmodels.fit_summary import FitSummary, fit_summary
from app.ui.threads.runner import Lane, Runner

if TYPE_CHECKING:
    from app.core.loading.placement import PlanService
    from app.core.models.catalogue.repositories import RepositoryHit
    from app.core.models.hub import Hub

FittedSpecs = tuple[tuple[ModelSpec, FitSummary], ...]


class HubSearch(QObject):
    """`search_changed` brings all of it whenever more changes than how far a download is.

    `downloads` are those under way by `spec_key`, `here` is the card of a model that is on this
    computer already. `follow` is to be called when either has changed.
    """

    search_changed = Signal(object)  # SearchResults
    card_changed = Signal(object)  # ModelCard among the files of a repository

    def __init__(
        self,
        runner: Runner,
        hub: Hub,
        plan_service: PlanService,
        downloads: Callable[[], dict[str, Download]],
        here: Callable[[ModelSpec], ModelCard | None],
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._hub = hub
        self._plan_service = plan_service
        self._downloads = downloads
        self._here = here
        self._search = SearchResults()
        self._files: dict[str, tuple[ModelCard, ...]] = {}  # by repository, as nobody has them
        self._cancel = CancelToken()

    @property
    def search(self) -> SearchResults:
        return self._search

    @Slot(str)
    def look_for(self, text: str) -> None:
        self._stop()
        self._files.clear()
        cancel, hub = self._cancel, self._hub
        self._show(SearchResults(SearchState.RUNNING, text))

        def found(hits: tuple[RepositoryHit, ...]) -> None:
            if not cancel.cancelled:
                cards = tuple(map(_card, hits))
                self._show(SearchResults(SearchState.FOUND, text, cards))

        def failed(error: UserError) -> None:
            if not cancel.cancelled:
                self._show(SearchResults(SearchState.FAILED, text, error=error))

        self._runner.submit(
            Lane.HUB, lambda: hub.search(text, cancel), found, failed, cancel=cancel
        )

    @Slot()
    def leave(self) -> None:
        self._stop()
        self._show(SearchResults())

    @Slot(str)
    def open(self, repository: str) -> None:
        """Ask which models are in it."""
        cancel, hub, plan_service = self._cancel, self._hub, self._plan_service

        def work() -> FittedSpecs:
            specs = hub.specs(repository, cancel)
            return tuple((spec, _fit_summary(plan_service, spec)) for spec in specs)

        def arrived(found: FittedSpecs) -> None:
            if not cancel.cancelled:
                self._files[repository] = tuple(
                    _file(spec, fit_summary) for spec, fit_summary in found
                )
                self._change(repository, opening=False, files=self._now(repository))

        def failed(error: UserError) -> None:
            if not cancel.cancelled:
                self._change(repository, opening=False, error=error)

        self._change(repository, opening=True, error=None)
        self._runner.submit(Lane.HUB, work, arrived, failed, cancel=cancel)

    @Slot(str)
    def collapse(self, repository: str) -> None:
        self._change(repository, files=None)

    @Slot()
    def network_changed(self) -> None:
        """Cancel the running requests, and repeat them with the new settings. If the network is
        off, they fail with that."""
        opening = [hit.repository for hit in self._search.hits if hit.opening]
        if self._search.state is SearchState.RUNNING:
            self.look_for(self._search.text)
        elif opening:
            self._stop()
            for repository in opening:
                self.open(repository)

    @Slot()
    def follow(self) -> None:
        """A download began, ended, or went into another state; models came, went or changed."""
        if self._search.state is SearchState.FOUND:
            hits = tuple(
                hit if hit.files is None else replace(hit, files=self._now(hit.repository))
                for hit in self._search.hits
            )
            self._show(replace(self._search, hits=hits))

    def move(self, download: Download) -> None:
        """A download came further: only its card changes."""
        key = spec_key(download.spec)
        for hit in self._search.hits:
            for card in hit.files or ():
                if card.key == key:
                    self.card_changed.emit(replace(card, download=download))

    def _now(self, repository: str) -> tuple[ModelCard, ...]:
        """Its files, each as it is here or on its way."""
        downloads = self._downloads()
        cards = []
        for card in self._files[repository]:
            here = self._here(card.spec)
            if here is None:
                cards.append(replace(card, download=downloads.get(card.key)))
            else:
                spec = here.spec or card.spec
                cards.append(replace(here, key=card.key, name=card.name, spec=spec, searched=True))
        return tuple(cards)

    def _change(self, repository: str, **changes: object) -> None:
        hits = tuple(
            replace(hit, **changes) if hit.repository == repository else hit
            for hit in self._search.hits
        )
        self._show(replace(self._search, hits=hits))

    def _stop(self) -> None:
        """Drop the requests made before."""
        self._cancel.cancel()
        self._cancel = CancelToken()

    def _show(self, search: SearchResults) -> None:
        if search != self._search:
            self._search = search
            self.search_changed.emit(search)


def _card(hit: RepositoryHit) -> RepositoryCard:
    return RepositoryCard(hit.repository, hit.downloads, hit.likes, hit.updated[:10], hit.gated)


def _file(spec: ModelSpec, fit_summary: FitSummary) -> ModelCard:
    return ModelCard(
        spec_key(spec),
        spec.name,
        spec=spec,
        plan=fit_summary.plan,
        fit_summary=fit_summary.sentence,
        searched=True,
    )


def _fit_summary(plan_service: PlanService, spec: ModelSpec) -> FitSummary:
    """A machine that cannot be asked is no reason not to show a file."""
    try:
        return fit_summary(plan_service, spec)
    except UserError:
        return FitSummary()
