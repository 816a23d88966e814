"""`RecommendationViewModel`: which model to download, for users without a good one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.core.models.library.installed import InstalledModel
from app.core.services import Services
from app.ui.engine.engine_status import Recommendation
from app.ui.models.viewmodels.fit_summary import best_of, fit_summary, recommended
from app.ui.threads.runner import Lane, Runner


class RecommendationViewModel(QObject):
    offered = Signal(object)  # Recommendation or None
    failed = Signal(object)  # UserError: the download was not begun

    def __init__(self, runner: Runner, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._services = services
        self._recommendation: Recommendation | None = None

    def recommend_for(self, models: Sequence[InstalledModel]) -> None:
        """Emit `offered`, with None if one of `models` is a gpt-oss."""
        if any(model.is_gpt_oss for model in models):
            self.offered.emit(None)
            return
        services, present = self._services, [model.known for model in models if model.known]

        def work() -> Recommendation | None:
            specs = [spec for spec in services.catalogue.specs() if spec.header and spec.repository]
            fit_summaries = {spec.name: fit_summary(services.plan_service, spec) for spec in specs}
            best = best_of(specs, fit_summaries)
            sentence = recommended(specs, fit_summaries, present)
            return Recommendation(best[0], sentence) if best and sentence else None

        self._runner.submit(Lane.POOL, work, self._found, lambda _: None)

    def download(self) -> None:
        """The download queue emits the progress."""
        if self._recommendation is not None:
            queue, spec = self._services.downloads, self._recommendation.spec
            self._runner.submit(
                Lane.DOWNLOADS, lambda: queue.add(spec), lambda _: None, self.failed.emit
            )

    def _found(self, recommendation: Recommendation | None) -> None:
        self._recommendation = recommendation
        self.offered.emit(recommendation)
