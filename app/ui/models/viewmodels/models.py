"""`ModelsViewModel`: installed, downloading and available models, as the pane shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cancel import CancelToken
from app.core.errors import UserError
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.downloads.states import Download
from app.core.models.library.installed import InstalledModel
from app.core.models.transfer.network import Network
from app.core.settings.declarations import (
    DOCUMENTS_EMBEDDING_MODEL,
    NETWORK_ENDPOINT,
    NETWORK_PROXY,
    PRIVACY_NETWORK,
)
from app.ui.models.page_state import (
    HUGGING_FACE,
    ModelCard,
    ModelsPageState,
    ModelsPageStatus,
    PartialItem,
)
from app.ui.models.viewmodels.catalogue_refresh import CatalogueRefresh
from app.ui.models.viewmodels.downloads import DownloadsViewModel, spec_key
from app.ui.models.viewmodels.embedding_choice import EmbeddingChoice
from app.ui.models.viewmodels.fit_summary import FitSummary, fit_summary, recommended
from app.ui.models.viewmodels.hub_search import HubSearch
from app.ui.models.viewmodels.library_actions import LibraryActions
from app.ui.models.viewmodels.library_jobs import LibraryJobs
from app.ui.models.viewmodels.scan import Scan, fitting, scan
from app.ui.threads.runner import Lane, Runner
from app.ui.threads.settings_signals import SettingsSignals

if TYPE_CHECKING:
    from app.core.services import Services

_NETWORK = frozenset({PRIVACY_NETWORK.key, NETWORK_ENDPOINT.key, NETWORK_PROXY.key})
_AT_ONCE = 8  # models planned in one piece of work, so that other work gets its turn


class ModelsViewModel(QObject):
    """`page_changed` carries the whole state, `card_changed` one card whose progress changed,
    `library_changed` means that models were added or removed.

    The parts are `downloads`, `search`, `catalogue`, `library_actions`, `embedding` and `jobs`.
    """

    page_changed = Signal(object)  # ModelsPageState
    card_changed = Signal(object)  # ModelCard
    library_changed = Signal()
    downloaded = Signal(object)  # Download
    failed = Signal(object)  # UserError

    def __init__(
        self,
        runner: Runner,
        services: Services,
        settings_signals: SettingsSignals,
        downloads: DownloadsViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._services = services
        self._scan: Scan | None = None
        self._refreshing = self._refresh_again = False
        self._fit_summaries: dict[str, FitSummary] = {}
        self._to_plan: list[InstalledModel | ModelSpec] = []
        self._cards: dict[str, ModelCard] = {}
        self.downloads = downloads
        self.search = HubSearch(
            runner,
            services.hub,
            services.plan_service,
            self.downloads.unfinished,
            self._here,
            parent=self,
        )
        self.downloads.moved.connect(self._downloads_moved)
        self.downloads.changed.connect(self._publish)
        self.downloads.changed.connect(self.search.follow)
        self.downloads.done.connect(self._downloaded)
        self.downloads.failed.connect(self.failed)
        self.catalogue = CatalogueRefresh(runner, services.catalogue, services.hub, self)
        self.catalogue.changed.connect(self._publish)
        self.catalogue.refreshed.connect(self.refresh)
        self.catalogue.failed.connect(self.failed)
        self.library_actions = LibraryActions(runner, services.library, self)
        self.library_actions.added.connect(self.library_changed)
        self.library_actions.changed.connect(self.refresh)
        self.library_actions.failed.connect(self.failed)
        self.embedding = EmbeddingChoice(runner, services.library, services.settings, self)
        self.embedding.failed.connect(self.failed)
        self.jobs = LibraryJobs(runner, services.library, self)
        self.jobs.changed.connect(self._publish)
        self.jobs.progressed.connect(self._verifying_progressed)
        self.jobs.verified.connect(self.refresh)
        self.jobs.moved.connect(self._moved)
        self.jobs.failed.connect(self.failed)
        self.jobs.failed.connect(self.refresh)
        settings_signals.changed.connect(self._setting_changed)

    def republish(self) -> None:
        """Emit the state again in the current language; the results of a search are dropped."""
        self._fit_summaries.clear()
        self.search.leave()
        self._publish()
        self.refresh()

    @Slot(str)
    def _setting_changed(self, key: str) -> None:
        """Downloads follow the network's settings by themselves."""
        if key == DOCUMENTS_EMBEDDING_MODEL.key:
            self._publish()
            self.refresh()  # the plans of the others leave room for it
        if key in _NETWORK:
            self._publish()
            self.search.network_changed()
            self.catalogue.network_changed()

    # -- the scan ---------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Scan the disk again; the last scan is shown until then."""
        if self._refreshing:
            self._refresh_again = True
            return
        self._refreshing = True
        services = self._services
        self._runner.submit(Lane.LIBRARY, lambda: scan(services), self._scanned, self._not_scanned)

    def _scanned(self, found: Scan) -> None:
        before, self._scan = self._scan, found
        self._to_plan = [*found.installed, *found.specs]
        if not self._refresh_again:
            self.downloads.found()
        self._publish()
        self._plan_next()
        # Also the first time: other programs may have added models since the start.
        if before is None or before.installed != found.installed:
            self.library_changed.emit()
        self._refresh_done()

    def _not_scanned(self, error: UserError) -> None:
        self._scan = replace(self._scan or Scan(), error=error)
        self._publish()
        self._refresh_done()

    def _refresh_done(self) -> None:
        self._refreshing = False
        if self._refresh_again:
            self._refresh_again = False
            self.refresh()

    def _plan_next(self) -> None:
        """Plan a few models at a time; a newer scan starts over."""
        part, self._to_plan = self._to_plan[:_AT_ONCE], self._to_plan[_AT_ONCE:]
        if not part:
            return
        plan_service, scanned, cancel = self._services.plan_service, self._scan, CancelToken()

        def work() -> dict[str, FitSummary]:
            fit_summaries = {}
            for model in part:
                cancel.raise_if_cancelled()
                fit_summaries[_key(model)] = fit_summary(plan_service, model, scanned.specs)
            return fit_summaries

        def done(fit_summaries: dict[str, FitSummary]) -> None:
            self._fit_summaries |= fit_summaries
            if self._scan is scanned:
                self._publish()
                self._plan_next()

        self._runner.submit(Lane.POOL, work, done, self.failed.emit, cancel=cancel)

    # -- content ----------------------------------------------------------------------

    @Slot()
    def _publish(self) -> None:
        found = self._scan
        if found is None:
            return
        downloads = self.downloads.unfinished()
        coming = [download.spec for download in downloads.values()]
        wanted = {spec_key(spec): spec for spec in coming}
        for spec in found.specs:
            if spec.repository and spec.name not in found.present:
                wanted.setdefault(spec_key(spec), spec)
        installed = tuple(self._installed(found, model) for model in found.installed)
        offered = tuple(
            self._offered(found, spec, downloads.get(key)) for key, spec in wanted.items()
        )
        self._cards = {card.key: card for card in (*installed, *offered)}
        ours = {download.id for download in downloads.values()}
        by_name = {
            spec.name: self._fit_summaries.get(spec_key(spec), FitSummary()) for spec in found.specs
        }
        self.page_changed.emit(
            ModelsPageState(
                ModelsPageStatus.READY if found.error is None else ModelsPageStatus.FAILED,
                found.folder,
                installed,
                offered,
                partials=tuple(
                    PartialItem(each.name, each.path, each.size_bytes)
                    for each in found.partials
                    if each.path.name not in ours
                ),
                recommended="" if coming else recommended(found.specs, by_name, found.present),
                total_bytes=sum(model.size_bytes for model in found.installed),
                free_bytes=found.free_bytes,
                moving=self.jobs.moving,
                refreshing=self.catalogue.running,
                error=found.error,
                hub=self._hub(),
            )
        )
        self.search.follow()

    def _hub(self) -> str:
        endpoint = self._services.settings.get(NETWORK_ENDPOINT)
        return Network(allowed=True, endpoint=endpoint).host if endpoint else HUGGING_FACE

    def _here(self, spec: ModelSpec) -> ModelCard | None:
        model = self._scan.that_is(spec) if self._scan else None
        return self._cards.get(_key(model)) if model else None

    def _installed(self, found: Scan, model: InstalledModel) -> ModelCard:
        key = _key(model)
        view = self._fit_summaries.get(key, FitSummary())
        chosen = self.embedding.path if model.kind is ModelKind.EMBEDDING else found.chosen
        return ModelCard(
            key,
            model.name,
            model,
            next((spec for spec in found.specs if spec.name == model.known), None),
            plan=view.plan,
            fit_summary=view.sentence,
            problem=found.problems.get(model.path) or view.problem,
            advice=view.advice,
            remark=view.remark,
            adapters=fitting(found.adapters, model),
            verifying=self.jobs.verifying(model.path),
            chosen=model.path == chosen,
            listed=model.path in found.listed,
        )

    def _offered(self, found: Scan, spec: ModelSpec, download: Download | None) -> ModelCard:
        key = spec_key(spec)
        view = self._fit_summaries.get(key, FitSummary())
        return ModelCard(
            key,
            spec.name,
            spec=spec,
            plan=view.plan,
            fit_summary=view.sentence,
            advice=view.advice,
            remark=view.remark,
            download=download,
            room_bytes=found.free_bytes,
        )

    @Slot(list)
    def _downloads_moved(self, moved: Sequence[Download]) -> None:
        for download in moved:
            key = spec_key(download.spec)
            if (card := self._cards.get(key)) is not None:
                self._cards[key] = card = replace(card, download=download)
                self.card_changed.emit(card)
            self.search.move(download)

    @Slot(object)
    def _downloaded(self, download: Download) -> None:
        self.downloaded.emit(download)
        self.refresh()

    @Slot(object)
    def _verifying_progressed(self, path: Path) -> None:
        key = str(path)
        if (card := self._cards.get(key)) is not None:
            self._cards[key] = card = replace(card, verifying=self.jobs.verifying(path))
            self.card_changed.emit(card)
            self.search.follow()

    @Slot()
    def _moved(self) -> None:
        self.library_changed.emit()
        self.refresh()


def _key(model: InstalledModel | ModelSpec) -> str:
    return spec_key(model) if isinstance(model, ModelSpec) else str(model.path)
