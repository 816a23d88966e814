"""Pictures of every state of the models pane, for the eye.

python -m tests.ui.gallery_models build/screenshots [state]…
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.helpers.screen import OFFSCREEN

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout

from app.core.devices import Device
from app.core.errors import Code, UserError
from app.core.gguf import GgufModel, read_model
from app.core.hardware.plan import LoadPreferences, Plan, SpeedEstimate
from app.core.hardware.planner import plan
from app.core.hardware.shape import shape_of
from app.core.models.catalogue.catalogue import Catalogue, ModelSpec, SpecFile
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.downloads.states import Download, DownloadState
from app.core.models.library.installed import InstalledModel, ModelSource
from app.core.paths import resources
from app.texts.models import embedding_memory
from app.texts.plans import plan_sentence, smaller_thing
from app.ui.models.page_state import (
    ModelCard,
    ModelsPageState,
    ModelsPageStatus,
    PartialItem,
    ProgressState,
    RepositoryCard,
    SearchResults,
    SearchState,
)
from app.ui.models.view import ModelsView
from app.ui.models.viewmodels.fit_summary import FitSummary, recommended
from app.ui.text.language import LANGUAGE
from tests.helpers.models import starter_file
from tests.ui.variants import run

GB = 1_000_000_000
HOST_NAME = "huggingface.co"
HOST = Device("CPU", "CPU", "cpu", 24 * GB, 32 * GB)
CARD = Device("CUDA0", "NVIDIA GeForce RTX 4070", "gpu", 11_600_000_000, 12_282_000_000)


CATALOGUE = Catalogue(resources() / "catalogue.json", Path("none.json"))
PREFERENCES = LoadPreferences(context_length=8192)


def planned(header: GgufModel | None, *devices: Device) -> Plan:
    assert header is not None
    return plan(shape_of(header), devices, PREFERENCES, 8)


def resized(like: Plan, host: int, card: int, speed: SpeedEstimate) -> Plan:
    """A plan as for another model, which takes so many bytes of weights."""
    memory, graphics = like.uses
    uses = (replace(memory, weights=host), replace(graphics, weights=card))
    return replace(like, uses=uses, speed=speed)


def spec(name: str, size: int, repository: str = "", **facts: object) -> ModelSpec:
    repository = repository or f"ggml-org/{name}-GGUF"
    files = (SpecFile(f"{name}.gguf", size, "0" * 64),)
    return ModelSpec(name, repository, "main", files, **{"licence": "apache-2.0", **facts})


OSS_20, OSS_120 = CATALOGUE.find("gpt-oss-20b"), CATALOGUE.find("gpt-oss-120b")
ON_CARD, TOO_LARGE = (planned(each.header, HOST, CARD) for each in (OSS_20, OSS_120))
SMALL = planned(read_model(starter_file()), HOST, CARD)
QWEN_PLAN = replace(resized(SMALL, 0, 5 * GB, SpeedEstimate(45, 80)), layers=36)
FITS, LARGE, ALL = (plan_sentence(plan, LANGUAGE) for plan in (ON_CARD, TOO_LARGE, SMALL))

STARTER = ModelCard(
    "starter",
    "SmolLM2 135M",
    InstalledModel(
        "SmolLM2 135M",
        Path("/opt/gloss/smollm2.gguf"),
        98_000_000,
        True,
        "llama",
        ModelSource.STARTER,
        "Q4_1",
        "smollm2-135m",
        True,
    ),
    plan=SMALL,
    fit_summary=ALL,
)
HERE = ModelCard(
    "here",
    "gpt-oss-20b",
    InstalledModel(
        "gpt-oss-20b",
        Path("/home/ada/.cache/huggingface/hub/gpt-oss-20b-mxfp4.gguf"),
        12_109_566_624,
        architecture="gpt-oss",
        place=ModelSource.HUGGING_FACE,
        quantization="MXFP4",
        known="gpt-oss-20b",
        verified=True,
    ),
    OSS_20,
    ON_CARD,
    FITS,
    adapters=("letters in Ada's style",),
    chosen=True,
)
QWEN = ModelCard(
    "qwen",
    "Qwen3 8B Instruct",
    InstalledModel(
        "Qwen3 8B Instruct",
        Path("/home/ada/.lmstudio/models/qwen/Qwen3-8B-Q4_K_M.gguf"),
        5_030_000_000,
        architecture="qwen3",
        place=ModelSource.LM_STUDIO,
        quantization="Q4_K_M",
    ),
    plan=QWEN_PLAN,
    fit_summary=plan_sentence(QWEN_PLAN, LANGUAGE),
)
BROKEN = ModelCard(
    "broken",
    "mistral-small",
    InstalledModel(
        "mistral-small",
        Path("/home/ada/models/mistral-small.gguf"),
        3_100_000_000,
        place=ModelSource.ADDED,
        problem=Code.FILE_TRUNCATED,
    ),
    problem=UserError(Code.FILE_TRUNCATED, path="/home/ada/models/mistral-small.gguf"),
)
OFFER_20 = ModelCard(
    "get-20", "gpt-oss-20b", spec=OSS_20, plan=ON_CARD, fit_summary=FITS, room_bytes=412 * GB
)
OFFER_120 = ModelCard(
    "get-120",
    "gpt-oss-120b",
    spec=OSS_120,
    plan=TOO_LARGE,
    fit_summary=LARGE,
    advice=smaller_thing(TOO_LARGE, None, "gpt-oss-20b", LANGUAGE),
    room_bytes=412 * GB,
)
GEMMA, QWEN_EMBEDDING = (
    CATALOGUE.find(name) for name in ("embeddinggemma-300m", "qwen3-embedding-0.6b")
)
MINILM = ModelCard(
    "minilm",
    "all-MiniLM-L6-v2 F16",
    InstalledModel(
        "all-MiniLM-L6-v2 F16",
        Path("/home/ada/models/all-MiniLM-L6-v2.gguf"),
        46_000_000,
        architecture="bert",
        place=ModelSource.ADDED,
        quantization="F16",
        kind=ModelKind.EMBEDDING,
        problem=Code.MODEL_EMBEDS,
    ),
    fit_summary=embedding_memory(188_000_000, LANGUAGE),
)
USED = ModelCard(
    "gemma",
    "embeddinggemma-300m",
    InstalledModel(
        "embeddinggemma-300m",
        Path("/home/ada/.local/share/Gloss/models/embeddinggemma-300M-Q8_0.gguf"),
        333_590_944,
        architecture="gemma-embedding",
        place=ModelSource.GLOSS,
        quantization="Q8_0",
        known="embeddinggemma-300m",
        verified=True,
        kind=ModelKind.EMBEDDING,
        problem=Code.MODEL_EMBEDS,
    ),
    GEMMA,
    fit_summary=embedding_memory(GEMMA.memory_bytes, LANGUAGE),
    chosen=True,
)
LOST = replace(
    MINILM,
    key="lost",
    name="bge-m3",
    problem=UserError(Code.FILE_MISSING, path="/media/ada/bge-m3.gguf"),
    chosen=True,
)
OFFER_GEMMA, OFFER_QWEN = (
    ModelCard(
        f"get {each.name}",
        each.name,
        spec=each,
        fit_summary=embedding_memory(each.memory_bytes, LANGUAGE),
        room_bytes=412 * GB,
    )
    for each in (GEMMA, QWEN_EMBEDDING)
)
SUITS = recommended(
    CATALOGUE.specs(),
    {"gpt-oss-20b": FitSummary(ON_CARD), "gpt-oss-120b": FitSummary(TOO_LARGE)},
    (),
)
EMPTY = ModelsPageState(
    ModelsPageStatus.READY,
    Path("/home/ada/.local/share/Gloss/models"),
    (STARTER,),
    (OFFER_20, OFFER_120),
    recommended=SUITS,
    total_bytes=98_000_000,
    free_bytes=412 * GB,
)
TYPICAL = replace(
    EMPTY,
    installed=(HERE, QWEN, STARTER, BROKEN),
    offered=(OFFER_120,),
    recommended="",
    total_bytes=20_300_000_000,
    partials=(PartialItem("mistral-nemo", Path("/m/.downloads/1"), 3_220_000_000),),
)


def on_the_way(state: DownloadState, done: float, **facts: object) -> ModelCard:
    download = Download("1", OSS_20, state, int(done * OSS_20.size_bytes), **facts)
    return replace(OFFER_20, download=download)


DOWNLOADING = replace(
    EMPTY,
    offered=(
        on_the_way(DownloadState.RUNNING, 0.31, bytes_per_second=46e6, seconds_left=182.0),
        replace(
            OFFER_120,
            download=Download("2", OSS_120, DownloadState.QUEUED),
        ),
        replace(
            OFFER_20,
            key="3",
            name="gemma-3-12b",
            download=Download(
                "3", spec("gemma-3-12b", 7_300_000_000), DownloadState.PAUSED, 2_900_000_000
            ),
        ),
        replace(
            OFFER_20,
            key="4",
            name="phi-4",
            download=Download(
                "4", spec("phi-4", 9_050_000_000), DownloadState.VERIFYING, 4_900_000_000
            ),
        ),
    ),
)
FAILED = replace(
    EMPTY,
    offered=(
        on_the_way(
            DownloadState.FAILED,
            0.31,
            error=UserError(
                Code.HUB_UNREACHABLE, "Connection reset by peer", host="huggingface.co"
            ),
        ),
        replace(OFFER_120, room_bytes=40 * GB),
    ),
)
OVERFULL = replace(
    TYPICAL,
    installed=tuple(
        replace(
            (HERE, QWEN, BROKEN)[n % 3],
            key=f"many-{n}",
            name=f"{('gpt-oss-20b', 'Qwen3 8B Instruct', 'mistral-small')[n % 3]} "
            f"number {n + 1} with quite a long name that finds no room on one line of a card",
            chosen=n == 0,
        )
        for n in range(200)
    ),
    total_bytes=1_940 * GB,
)
HITS = (
    RepositoryCard(
        "ggml-org/gpt-oss-20b-GGUF",
        1_204_113,
        412,
        "2026-08-03",
        files=(
            replace(
                HERE, key="f0", name="gpt-oss-20b-mxfp4", adapters=(), chosen=False, searched=True
            ),
            ModelCard("f1", "gpt-oss-20b-MXFP4", spec=OSS_20, plan=ON_CARD, fit_summary=FITS),
            on_the_way(DownloadState.RUNNING, 0.5, bytes_per_second=9e6, seconds_left=4000.0),
        ),
    ),
    RepositoryCard("meta-llama/Llama-3.3-70B-Instruct-GGUF", 88_210, 96, "2026-02-11", gated=True),
    RepositoryCard("unsloth/gpt-oss-20b-GGUF", 310_000, 1, "2026-01-30", opening=True),
    RepositoryCard(
        "somebody/gone",
        1,
        0,
        "2025-12-24",
        error=UserError(
            Code.HUB_NOT_FOUND, repository="somebody/gone", file="", host="huggingface.co"
        ),
    ),
)
FOUND = SearchResults(SearchState.FOUND, "gpt-oss", HITS)
OFFLINE = SearchResults(
    SearchState.FAILED, "gpt-oss", error=UserError(Code.NETWORK_OFF, host=HOST_NAME)
)


def press(view: ModelsView, *texts: str) -> None:
    """The first button in sight of each of these texts."""
    for text in texts:
        buttons = view.cards.findChildren(QAbstractButton)
        next(each for each in buttons if each.text() == text and each.isVisible()).click()


def scroll(view: ModelsView) -> None:
    view.cards.verticalScrollBar().setValue(9000)


def drag(view: ModelsView, *paths: Path, data: QMimeData | None = None) -> QMimeData:
    if data is None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    point, copy = QPoint(100, 100), Qt.DropAction.CopyAction
    event = QDragEnterEvent(point, copy, data, Qt.MouseButton.LeftButton, Qt.NoModifier)
    QApplication.sendEvent(view, event)
    return data


def drop(view: ModelsView, *paths: Path) -> None:
    data = drag(view, *paths)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(view, QDropEvent(QPointF(9, 9), copy, data, left, Qt.NoModifier))


@dataclass
class State:
    name: str
    page: ModelsPageState = field(default_factory=lambda: TYPICAL)
    search: SearchResults = field(default_factory=SearchResults)
    act: Callable[[ModelsView], object] = lambda view: None
    variants: bool = False
    size: tuple[int, int] = (880, 860)


STATES = [
    State("models-loading", ModelsPageState()),
    State("models-empty", EMPTY, variants=True),
    State("models-none", replace(EMPTY, installed=(), recommended="", total_bytes=0)),
    State("models-typical", variants=True),
    State("models-narrow", size=(440, 860)),
    State(
        "models-documents",
        replace(TYPICAL, installed=(STARTER, USED, MINILM), offered=(OFFER_QWEN,), partials=()),
        variants=True,
    ),
    State(
        "models-documents-lost",
        replace(TYPICAL, installed=(STARTER, LOST), offered=(OFFER_GEMMA, OFFER_QWEN)),
    ),
    State(
        "models-unfolded",
        act=lambda view: press(view, "Memory", "Licence: Apache-2.0", "Full text"),
        variants=True,
    ),
    State("models-remove", act=lambda view: press(view, "Remove"), variants=True),
    State(
        "models-verifying",
        replace(
            TYPICAL, installed=(replace(QWEN, verifying=ProgressState(2 * GB, 5 * GB)), STARTER)
        ),
    ),
    State("models-downloading", DOWNLOADING, variants=True),
    State("models-failed", FAILED, variants=True, act=lambda view: press(view, "Details")),
    State(
        "models-overfull", OVERFULL, act=lambda view: view.cards.verticalScrollBar().setValue(9000)
    ),
    State("models-searching", search=SearchResults(SearchState.RUNNING, "gpt-oss")),
    State("models-search", search=FOUND, variants=True),
    State("models-search-nothing", search=SearchResults(SearchState.FOUND, "zzzz")),
    State("models-search-off", search=OFFLINE),
    State(
        "models-unreadable",
        replace(
            EMPTY,
            state=ModelsPageStatus.FAILED,
            error=UserError(Code.FILE_NOT_READABLE, "Permission denied", path="/media/ada/models"),
        ),
    ),
    State("models-moving", replace(TYPICAL, moving=ProgressState(4 * GB, 20 * GB))),
    State("models-drop", act=lambda view: drag(view, Path("model.gguf")), variants=True),
]


def settle(app: QApplication, view: ModelsView, seconds: float = 10) -> None:
    """Until all that is in sight is made."""
    deadline = time.monotonic() + seconds
    app.processEvents()
    while view.cards.busy and time.monotonic() < deadline:
        app.processEvents()


def open_view(size: tuple[int, int]) -> ModelsView:
    """In no window; the offscreen platform warns of a smallest size that changes."""
    view = ModelsView()
    view.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    view.resize(*size)
    view.show()
    return view


@contextmanager
def opened(app: QApplication, state: State) -> Iterator[ModelsView]:
    view = open_view(state.size)
    view.set_page(state.page)
    if state.search.state is not SearchState.NONE:
        view.tools.set_text(state.search.text)
    view.set_search(state.search)
    settle(app, view)
    state.act(view)
    for _ in range(4):
        settle(app, view)
    try:
        yield view
    finally:
        view.close()
        view.deleteLater()


def take(app: QApplication, state: State, path: Path) -> None:
    with opened(app, state) as view:
        assert view.grab().save(str(path)), path
        print(path)


if __name__ == "__main__":
    sys.exit(run("tests.ui.gallery_models", STATES, take))
