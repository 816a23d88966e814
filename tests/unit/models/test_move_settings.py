"""After the models folder moved, what the settings name by its path is found there."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.core.cancel import CancelToken
from app.core.loading.options import choose_model
from app.core.paths import AppPaths
from app.core.settings.declarations import CHAT_MODEL, MODELS_AT_START, MODELS_OTHER_PROGRAMS
from app.core.settings.store import SettingsStore
from app.main import build_core_services


def test_the_model_used_last_moves_along(
    profile: AppPaths, tmp_path: Path, tiny_model: Path
) -> None:
    settings = SettingsStore(profile.settings)
    path = profile.models / "repo" / "m.gguf"
    path.parent.mkdir(parents=True)
    shutil.copy(tiny_model, path)
    settings.set(MODELS_OTHER_PROGRAMS, False)
    settings.set(CHAT_MODEL, str(path))
    settings.set(MODELS_AT_START, "gpt-oss-20b")
    base = build_core_services(profile)
    try:
        base.library.move(tmp_path / "disk", lambda done, total: None, CancelToken())
    finally:
        base.close()
    base = build_core_services(profile)
    try:
        moved = tmp_path / "disk" / "repo" / "m.gguf"
        assert base.library.folder == tmp_path / "disk"
        assert choose_model(base.library, base.settings).path == moved
        assert base.settings.get(MODELS_AT_START) == "gpt-oss-20b"
    finally:
        base.close()
