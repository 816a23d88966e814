"""What to do differently after a failure."""

from __future__ import annotations

from dataclasses import replace

from app.core.engine.protocol import LoadedModel, LoadOptions

_SMALLEST_CONTEXT = 1024


def more_careful(options: LoadOptions, loaded: LoadedModel) -> LoadOptions:
    """How to load again what ran out of memory as `loaded`: half the context, no second cache
    for the window layers, half the layers on the GPU."""
    return replace(
        options,
        context_length=max(loaded.context_length // 2, _SMALLEST_CONTEXT),
        swa_full=False,
        gpu_layers=loaded.gpu_layers // 2 if loaded.gpu_layers else options.gpu_layers,
    )
