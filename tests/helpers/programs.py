"""Model stores as other programs lay them out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

REGISTRY = "registry.ollama.ai"


def hub_model(cache: Path, repository: str, commit: str, files: Mapping[str, Path]) -> Path:
    """As `huggingface_hub` keeps it: blobs by their hash, and links to them. The last one made
    is what `main` names. Returns the snapshot."""
    folder = cache / f"models--{repository.replace('/', '--')}"
    snapshot = folder / "snapshots" / commit
    (folder / "blobs").mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        data = content.read_bytes()
        blob = folder / "blobs" / hashlib.sha256(data).hexdigest()
        blob.write_bytes(data)
        link = snapshot / name
        link.parent.mkdir(parents=True, exist_ok=True)
        depth = len(Path(name).parts) + 1
        link.symlink_to(Path(*[".."] * depth) / "blobs" / blob.name)
    (folder / "refs").mkdir(exist_ok=True)
    (folder / "refs" / "main").write_text(commit)
    return snapshot


def ollama_model(
    store: Path,
    name: str,
    weights: Path,
    *,
    owner: str = "library",
    registry: str = REGISTRY,
    more: Mapping[str, bytes] = {},
) -> Path:
    """`name` is "model:tag"; `more` are further layers by their kind. Returns the blob."""
    layers = [_layer(store, kind, data) for kind, data in more.items()]
    layers.append(_layer(store, "model", weights.read_bytes()))
    model, _, tag = name.partition(":")
    manifest = store / "manifests" / registry / owner / model / tag
    manifest.parent.mkdir(parents=True, exist_ok=True)
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    return store / "blobs" / str(layers[-1]["digest"]).replace(":", "-")


def _layer(store: Path, kind: str, data: bytes) -> dict[str, object]:
    sha256 = hashlib.sha256(data).hexdigest()
    blob = store / "blobs" / f"sha256-{sha256}"
    blob.parent.mkdir(parents=True, exist_ok=True)
    blob.write_bytes(data)
    media_type = f"application/vnd.ollama.image.{kind}"
    return {"mediaType": media_type, "digest": f"sha256:{sha256}", "size": len(data)}
