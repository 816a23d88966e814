"""The cache that the real huggingface_hub makes, found and used where it is."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.models.library.external_sources import external_sources
from app.core.models.library.installed import ModelSource
from app.core.models.library.library import ModelLibrary
from tests.helpers.gguf_files import write_model
from tests.helpers.hub_server import Hub
from tests.helpers.kills import python

REPOSITORY = "ggml-org/gpt-oss-20b-GGUF"
FETCH = "import sys, huggingface_hub as hub; hub.hf_hub_download(*sys.argv[1:])"


def fetch(hub: Hub, home: Path, *files: str) -> None:
    """As `hf download` does."""
    environment = {
        **os.environ,
        "HOME": str(home),
        "HF_ENDPOINT": hub.url,
        "HF_HUB_DISABLE_XET": "1",
    }
    environment = {key: value for key, value in environment.items() if not key.startswith("XDG_")}
    for file in files:
        subprocess.run(
            python("-c", FETCH, REPOSITORY, file), env=environment, check=True, capture_output=True
        )


def test_what_the_hubs_own_client_has_fetched(
    folder: Path, tmp_path: Path, tiny_model: Path
) -> None:
    home = tmp_path / "person"
    home.mkdir()
    with Hub() as hub:
        hub.add(
            REPOSITORY, {"gpt-oss-20b-MXFP4.gguf": tiny_model.read_bytes(), "README.md": b"Hello"}
        )
        fetch(hub, home, "gpt-oss-20b-MXFP4.gguf", "README.md")
        library = ModelLibrary(folder, others=external_sources(home, {}, "linux"))
        (model,) = library.installed()
        assert (model.name, model.place) == ("gpt-oss-20b", ModelSource.HUGGING_FACE)
        assert model.path.read_bytes() == tiny_model.read_bytes()
        library.check(model)
        assert library.verify(model, lambda done, total: None, CancelToken()).verified
        newer = write_model(tmp_path / "newer.gguf", "Newer").read_bytes()
        hub.change(REPOSITORY, {"gpt-oss-20b-mxfp4.gguf": newer, "other.gguf": newer[:-1]})
        fetch(hub, home, "gpt-oss-20b-mxfp4.gguf")
        (model,) = library.installed()
        assert model.path.read_bytes() == newer
