"""Loading without a plan."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.cancel import CancelToken
from app.core.engine.interface import Engine, OnEvent
from app.core.engine.protocol import LoadedModel, LoadOptions
from app.core.loading.loader import LoadModel
from app.core.loading.options import TurnOptions

_DEFAULT = LoadOptions()


def simply(
    engine: Engine, wanted: LoadOptions = _DEFAULT, fallbacks: Sequence[LoadOptions] = ()
) -> LoadModel:
    """What a session loads its models with: as `wanted`, whichever it is."""

    def load(options: TurnOptions, on_event: OnEvent, cancel: CancelToken) -> LoadedModel:
        return engine.load(str(options.model), wanted, on_event, cancel, fallbacks)

    return load
