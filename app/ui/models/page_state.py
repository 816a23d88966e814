"""The values the models pane shows. Plain data, like `items`; sentences are translated."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.errors import Code
from app.core.models.catalogue.kinds import ModelKind
from app.core.settings.setting import Section

if TYPE_CHECKING:
    from app.core.errors import UserError
    from app.core.hardware.plan import Plan
    from app.core.models.catalogue.catalogue import ModelSpec
    from app.core.models.downloads.states import Download
    from app.core.models.library.installed import InstalledModel


HUGGING_FACE: Final = "Hugging Face"

SETTINGS_SECTIONS: Final = {
    Code.HUB_UNAUTHORIZED: Section.ACCOUNTS,
    Code.HUB_GATED: Section.ACCOUNTS,
    Code.NETWORK_OFF: Section.PRIVACY,
    Code.HUB_ADDRESS_INVALID: Section.PRIVACY,
    Code.PROXY_UNUSABLE: Section.PRIVACY,
}
"""The section of the settings that helps against a failure."""


@dataclass(frozen=True, slots=True)
class ProgressState:
    """Of something that takes a while; `total_bytes` is 0 while nobody knows."""

    done_bytes: int = 0
    total_bytes: int = 0

    @property
    def share(self) -> float:
        return min(self.done_bytes / self.total_bytes, 1.0) if self.total_bytes > 0 else 0.0


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One model: on this computer when it has a `model`, else downloadable by its `spec`.

    `plan` is None until it is computed; `fit_summary` describes it, or the model without one.
    `problem` is why the model cannot be loaded, `advice` the smaller thing to try, `remark` why a
    graphics card is not used.
    `room_bytes` are free where a download would go; None when not known. `chosen`: it answers, or
    searches documents.
    `listed`: the user added this very file, so that it can be removed from the list again.
    `searched`: it is a search result, most of which are not installed.
    """

    key: str
    name: str
    model: InstalledModel | None = None
    spec: ModelSpec | None = None
    plan: Plan | None = None
    fit_summary: str = ""
    problem: UserError | None = None
    advice: str = ""
    remark: str = ""
    adapters: tuple[str, ...] = ()
    verifying: ProgressState | None = None
    download: Download | None = None
    room_bytes: int | None = None
    chosen: bool = False
    listed: bool = False
    searched: bool = False

    @property
    def embeds(self) -> bool:
        """Whether it is for documents, not for chats."""
        known = self.model or self.spec
        return known is not None and known.kind is ModelKind.EMBEDDING

    @property
    def size_bytes(self) -> int:
        return self.model.size_bytes if self.model else self.spec.size_bytes if self.spec else 0

    @property
    def lacking_bytes(self) -> int:
        """Bytes missing on the disk for this download."""
        if self.spec is None or self.room_bytes is None or self.download is not None:
            return 0
        return max(self.spec.size_bytes - self.room_bytes, 0)


class CardAction(Enum):
    """The actions of a card."""

    USE = auto()
    USE_FOR_DOCUMENTS = auto()
    STOP_USING = auto()  # for documents
    DOWNLOAD = auto()
    PAUSE = auto()
    RESUME = auto()
    CANCEL = auto()
    VERIFY = auto()
    STOP_VERIFYING = auto()
    SHOW = auto()  # in the file manager
    REMOVE = auto()  # asked before whose it is, where it is not ours
    FORGET = auto()
    SETTINGS = auto()


@dataclass(frozen=True, slots=True)
class PartialItem:
    """Files of a download that is no longer known, or of another program's."""

    name: str
    path: Path
    size_bytes: int


class ModelsPageStatus(Enum):
    LOADING = auto()
    READY = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class ModelsPageState:
    """All that the pane shows besides a search. `recommended` is one sentence, or empty.

    `total_bytes` are those of all models, `free_bytes` of the disk with the models folder.
    `hub` is the name of where models come from: Hugging Face, or the host of a mirror.
    """

    state: ModelsPageStatus = ModelsPageStatus.LOADING
    folder: Path = Path()
    installed: tuple[ModelCard, ...] = ()
    offered: tuple[ModelCard, ...] = ()
    partials: tuple[PartialItem, ...] = ()
    recommended: str = ""
    total_bytes: int = 0
    free_bytes: int | None = None
    moving: ProgressState | None = None
    refreshing: bool = False
    error: UserError | None = None
    hub: str = HUGGING_FACE


@dataclass(frozen=True, slots=True)
class RepositoryCard:
    """A repository that a search found; its `files` are None until they were asked for."""

    repository: str
    downloads: int = 0
    likes: int = 0
    updated: str = ""
    gated: bool = False
    opening: bool = False
    files: tuple[ModelCard, ...] | None = None
    error: UserError | None = None


class SearchState(Enum):
    NONE = auto()
    RUNNING = auto()
    FOUND = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class SearchResults:
    state: SearchState = SearchState.NONE
    text: str = ""
    hits: tuple[RepositoryCard, ...] = ()
    error: UserError | None = None


# The rows that are no cards


@dataclass(frozen=True, slots=True)
class ModelsToolbar:
    """The search field and what can be done with all models."""

    refreshing: bool = False
    hub: str = HUGGING_FACE


@dataclass(frozen=True, slots=True)
class Heading:
    """`leave` is the text of a button that leads back, `hint` stands below."""

    text: str
    hint: str = ""
    leave: str = ""


@dataclass(frozen=True, slots=True)
class RecommendationRow:
    sentence: str


@dataclass(frozen=True, slots=True)
class Moving:
    progress: ProgressState


@dataclass(frozen=True, slots=True)
class PlaceholderRow:
    """Placeholder for cards that are being loaded; `text` says from where."""

    text: str


@dataclass(frozen=True, slots=True)
class ErrorRow:
    error: UserError


@dataclass(frozen=True, slots=True)
class Remark:
    """A quiet sentence where cards could be."""

    text: str
