"""Ollama's store: `manifests/registry/owner/model/tag` are JSON that name blobs by their hash."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.files import read_regular

OLLAMA_GPT_OSS = "gptoss"
"""What Ollama's own conversions of gpt-oss call themselves: other tensor names and shapes than
llama.cpp's `gpt-oss`, which cannot load them."""

_MODEL = "application/vnd.ollama.image.model"
_DIGEST = re.compile(r"sha256[:-]([0-9a-f]{64})")
_REGISTRY = "registry.ollama.ai"
_LARGEST = 1 << 20  # bytes of a manifest; real ones have about a thousand
_MANIFESTS = "*/*/*/*"


@dataclass(frozen=True, slots=True)
class Manifest:
    """One model of Ollama's. `blobs` are the files it is made of, its weights first; other models
    may use them too."""

    path: Path
    name: str
    blobs: tuple[Path, ...]


def models_of_ollama(folder: Path) -> Iterator[tuple[str, Path, str]]:
    """Name, file and SHA-256 of every model whose weights are there, by name."""
    for manifest in manifests(folder):
        weights = manifest.blobs[0]
        if weights.is_file():
            yield manifest.name, weights, weights.name[-64:]


def manifests(folder: Path) -> list[Manifest]:
    """Those that can be read and name weights. A damaged one is left out."""
    found = []
    try:
        paths = sorted((folder / "manifests").glob(_MANIFESTS))
    except OSError:
        return []
    for path in paths:
        blobs = _blobs(folder, path)
        if blobs:
            found.append(Manifest(path, _name(path), blobs))
    return found


def _blobs(folder: Path, manifest: Path) -> tuple[Path, ...]:
    try:
        layers = json.loads(read_regular(manifest, _LARGEST))["layers"]
        layers.sort(key=lambda layer: layer["mediaType"] != _MODEL)
        digests = [_DIGEST.fullmatch(layer["digest"]) for layer in layers]
        has_weights = layers[0]["mediaType"] == _MODEL and digests[0] is not None
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return ()
    return tuple(_blob(folder, each[1]) for each in digests if each) if has_weights else ()


def _blob(folder: Path, sha256: str) -> Path:
    path = folder / "blobs" / f"sha256-{sha256}"
    old = path.with_name(f"sha256:{sha256}")  # before Ollama ran on Windows
    return old if old.is_file() and not path.is_file() else path


def _name(manifest: Path) -> str:
    """As Ollama shows it: what belongs to its own registry and library goes without saying."""
    registry, owner, model, tag = manifest.parts[-4:]
    name = f"{model}:{tag}"
    if owner != "library" or registry != _REGISTRY:
        name = f"{owner}/{name}"
    return name if registry == _REGISTRY else f"{registry}/{name}"
