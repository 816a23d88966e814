"""Updates the catalogue from its repositories."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import Catalogue, ModelSpec
from app.core.models.files.shards import stem_of

_UNAVAILABLE = frozenset({Code.HUB_NOT_FOUND, Code.HUB_GATED, Code.HUB_UNAUTHORIZED})


def refresh(
    catalogue: Catalogue, specs_of: Callable[[str], Iterable[ModelSpec]]
) -> tuple[ModelSpec, ...]:
    """Ask `specs_of` each repository of the catalogue, keep the answers, and return the specs.

    A repository that is gone or gated leaves its model as it was known. Raises what
    else `specs_of` raises, UserError(WRITE_FAILED, DISK_FULL; path); the catalogue is then as
    it was.
    """
    specs, refused = [], []
    for spec in catalogue.specs():
        try:
            specs.append(published_now(spec, specs_of(spec.repository)))
        except UserError as error:
            if error.code not in _UNAVAILABLE:
                raise
            specs.append(spec)
            refused.append(error)
    if refused and len(refused) == len(specs):
        raise refused[0]
    catalogue.replace(specs)
    return catalogue.specs()


def published_now(spec: ModelSpec, published: Iterable[ModelSpec]) -> ModelSpec:
    """`spec` as its repository has it now; itself where nothing there is it.

    Repositories hold other things, too: draft heads, other quantizations. What is called as
    before is the same model, or else what has its name and its quantization; all without case,
    for they have changed that. A single file goes before split ones: it can be copied at once.
    """
    candidates = [each for each in published if each.files and _is(spec, each)]
    if not candidates:
        return spec
    best = min(candidates, key=lambda each: (_stem(each) != _stem(spec), len(each.files)))
    return replace(
        spec,
        repository=best.repository or spec.repository,
        revision=best.revision,
        files=best.files,
        licence=best.licence or spec.licence,
    )


def _is(spec: ModelSpec, published: ModelSpec) -> bool:
    words, name = _words(_stem(published)), _words(spec.name.casefold())
    quantization = _words(_stem(spec))[-1]
    return _stem(published) == _stem(spec) or (
        words[: len(name)] == name and quantization in words[len(name) :]
    )


def _words(text: str) -> list[str]:
    return re.split(r"[.-]", text)


def _stem(published: ModelSpec) -> str:
    return stem_of(PurePosixPath(published.files[0].path)).casefold()
