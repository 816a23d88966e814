"""Moving the models folder, to another disk as a rule, so that no kill loses a model.

Everything is copied and compared first; then the new folder is the models folder; only then
are the originals deleted. A journal says how far that was, and `finish` goes on from there:
back if the new folder is not the models folder yet, forward if it is.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from enum import StrEnum
from pathlib import Path

import msgspec
import psutil
from filelock import FileLock, Timeout

from app.core.cancel import CancelToken
from app.core.errors import Cancelled, Code, UserError
from app.core.files import free_bytes, is_link, nearest_existing, sync_folder, write_atomically
from app.core.models.downloads.folders import LOCK, PARTIALS
from app.core.models.downloads.record import record_path
from app.core.models.files.progress import Progress, after
from app.core.models.files.shards import is_there
from app.core.models.files.verified import VerifiedFiles
from app.core.models.files.walk import SUFFIX, files_below, tidy
from app.core.models.folder_move.copy_file import begun_at, bring, bring_link, bytes_to_bring, same

_MOMENT = 1.0  # seconds for which a download that begins may hold the lock of the folder


class Phase(StrEnum):
    COPYING = "copying"
    COPIED = "copied"  # the target is whole
    SWITCHED = "switched"  # and the models folder; what is left to do is deleting originals


class Move(msgspec.Struct, frozen=True):
    """`files` are relative to both folders; `made` are those that the target did not have.

    `pid` and `started` (seconds since 1970) tell whether whoever moves still lives.
    """

    source: str
    target: str
    files: tuple[str, ...]
    made: tuple[str, ...]
    pid: int
    started: float
    phase: Phase = Phase.COPYING

    @property
    def is_anothers(self) -> bool:
        if self.pid == os.getpid():
            return False
        try:
            return psutil.Process(self.pid).create_time() == self.started
        except psutil.Error:
            return False


class Journal:
    """Which move was begun; with no path it is kept in memory only."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._move: Move | None = None

    def read(self) -> Move | None:
        """A damaged journal counts as none: nothing is lost, something may be there twice."""
        if self._path is None:
            return self._move
        try:
            return msgspec.convert(json.loads(self._path.read_bytes()), Move)
        except (OSError, msgspec.MsgspecError, ValueError):
            return None

    def write(self, move: Move) -> None:
        self._move = move
        if self._path is not None:
            # not msgspec's own writer: names of files can hold bytes that are no text
            write_atomically(self._path, json.dumps(msgspec.to_builtins(move)).encode())

    def clear(self) -> None:
        """Raises UserError(WRITE_FAILED)."""
        self._move = None
        if self._path is not None:
            try:
                self._path.unlink(missing_ok=True)
            except OSError as error:
                detail = error.strerror or ""
                raise UserError(Code.WRITE_FAILED, detail, path=str(self._path)) from error


class FolderMove:
    """Moves what belongs to Gloss in a models folder: models, adapters, begun downloads. Other
    files there stay where they are, as do those of which `is_anothers` says, by their real path,
    that another program keeps them there. Of links to elsewhere only the links move.

    `switch` makes a folder the models folder from now on, also at the next start.
    """

    def __init__(
        self,
        journal: Journal,
        verified: VerifiedFiles,
        switch: Callable[[Path], None],
        is_anothers: Callable[[str], bool],
        depth: int,
    ) -> None:
        self._journal = journal
        self._verified = verified
        self._switch = switch
        self._is_anothers = is_anothers
        self._depth = depth

    def run(self, source: Path, target: Path, progress: Progress, cancel: CancelToken) -> None:
        """Raises Cancelled, UserError(NO_DISK_SPACE, FOLDER_MISSING, MOVE_FAILED, DISK_FULL,
        WRITE_FAILED, DOWNLOAD_ELSEWHERE): all models are then where they were. Raises
        UserError(ORIGINALS_LEFT; path, folder) once they have moved and some are there twice.

        `progress` counts each byte twice, copied and compared; on the same disk nothing is.
        """
        source, target = source.absolute(), target.expanduser().absolute()
        begun = self._journal.read()
        if begun is not None and not (begun.phase is Phase.SWITCHED and source.exists()):
            raise _failed(target, f"they are still on the way to {begun.target}")
        if _nested(source, target):
            raise _failed(target, "it is inside the folder itself, or around it")
        try:
            with ExitStack() as held:
                _hold_downloads(source, held)
                move = self._plan(source, target)
                self._bring_all(move, progress, cancel)
        except OSError as error:
            raise _failed(target, error.strerror or str(error)) from error
        if (left := self._conclude(move)) is not None:
            raise left

    def finish(self, folder: Path) -> UserError | None:
        """Take back or conclude a move that a crash or a kill has cut off; `folder` is the models
        folder. Quick if there is none; nothing is done while another Gloss is moving, or while
        the disk to which the models have gone is not there.

        Returns what `run` would have said of originals that cannot be deleted; what was said
        once is only tried again. Raises UserError(WRITE_FAILED, DISK_FULL).
        """
        move = self._journal.read()
        if move is None or move.is_anothers:
            return None
        _remove_lock(Path(move.source))
        if move.phase is not Phase.COPYING and _real(folder) == _real(Path(move.target)):
            if not folder.exists():  # its disk will be back
                return None
            if move.phase is Phase.COPIED:
                return self._conclude(move)
            self._delete_originals(move)
        elif move.phase is Phase.SWITCHED:  # another folder was chosen since, perhaps the old one
            self._journal.clear()
        else:
            self._undo(move)
        return None

    def _plan(self, source: Path, target: Path) -> Move:
        files = tuple(sorted(_belongings(source, self._depth, self._is_anothers)))
        myself = psutil.Process()
        move = Move(str(source), str(target), files, (), myself.pid, myself.create_time())
        made = []
        needed = 0
        for name in files:
            if not os.path.lexists(target / name):
                made.append(name)
                needed += bytes_to_bring(source / name)
            elif not _arrived(move, name):
                raise _failed(target, f"another {name} is there")
        available = free_bytes(target)
        if needed > available and not _on_one_disk(source, target):
            raise UserError(
                Code.NO_DISK_SPACE,
                name=source.name,
                path=str(target),
                needed_bytes=needed,
                available_bytes=available,
            )
        return msgspec.structs.replace(move, made=tuple(made))

    def _bring_all(self, move: Move, progress: Progress, cancel: CancelToken) -> None:
        self._journal.write(move)
        try:
            self._copy(move, progress, cancel)
            self._journal.write(msgspec.structs.replace(move, phase=Phase.COPIED))
            self._switch(Path(move.target))
        except (OSError, UserError, Cancelled):
            self._undo(move)
            raise

    def _copy(self, move: Move, progress: Progress, cancel: CancelToken) -> None:
        source, target = Path(move.source), Path(move.target)
        target.mkdir(parents=True, exist_ok=True)
        total = 2 * sum(bytes_to_bring(source / name) for name in move.made)
        done = 0
        for name in move.made:
            cancel.raise_if_cancelled()
            ours, theirs = source / name, target / name
            size = bytes_to_bring(ours)
            theirs.parent.mkdir(parents=True, exist_ok=True)
            if is_link(ours):
                bring_link(ours, theirs, _lead(move, ours))
            else:
                bring(ours, theirs, after(done, total, progress), cancel)
            sync_folder(theirs.parent)
            if sha256 := self._verified.sha256(ours):
                self._verified.note(theirs, sha256)
            done += 2 * size
            progress(done, total)

    def _undo(self, move: Move) -> None:
        """Only what has its original is deleted."""
        source, target = Path(move.source), Path(move.target)
        for name in move.made:
            ours, theirs = source / name, target / name
            with contextlib.suppress(OSError):
                begun_at(theirs).unlink(missing_ok=True)
                if os.path.lexists(ours):
                    theirs.unlink(missing_ok=True)
            self._verified.forget(theirs)
            tidy(theirs.parent, target)
        self._journal.clear()

    def _conclude(self, move: Move) -> UserError | None:
        with contextlib.suppress(UserError):  # a full disk: the next start concludes it once more
            self._journal.write(msgspec.structs.replace(move, phase=Phase.SWITCHED))
        if not (left := self._delete_originals(move)):
            return None
        return UserError(Code.ORIGINALS_LEFT, "\n".join(left), path=move.source, folder=move.target)

    def _delete_originals(self, move: Move) -> list[str]:
        """The names of those that are still there, though not needed any more."""
        source, target = Path(move.source), Path(move.target)
        left = []
        for name in move.files:
            ours, theirs = source / name, target / name
            if not os.path.lexists(ours):
                continue
            try:
                if not os.path.lexists(theirs) or _was_changed(ours, theirs):
                    left.append(name)
                    continue
                ours.unlink()
            except OSError:  # read-only, or open in Windows: the next start tries again
                left.append(name)
            self._verified.forget(ours)
            tidy(ours.parent, source)
        with contextlib.suppress(OSError):
            locks = () if is_link(source / PARTIALS) else (source / PARTIALS).glob(f"*/{LOCK}")
            for lock in locks:
                lock.unlink()
                tidy(lock.parent, source)
            tidy(source / PARTIALS, source)
        if not left:
            self._journal.clear()
        return left


def _belongings(folder: Path, depth: int, is_anothers: Callable[[str], bool]) -> Iterable[str]:
    """Relative, with slashes."""
    real = _real(folder)
    for file in files_below(folder, depth, follow=False):
        name = file.relative_to(folder).as_posix()
        if is_anothers(str(real / name)):
            continue
        if file.suffix.lower() == SUFFIX or not is_there(file):  # a linked folder is no file
            yield name
            if (record := record_path(file)).is_file():
                yield record.relative_to(folder).as_posix()
    if is_link(folder / PARTIALS):
        yield PARTIALS
        return
    for place, _, names in os.walk(folder / PARTIALS):
        for name in names:
            if name != LOCK:
                yield (Path(place) / name).relative_to(folder).as_posix()


def _lead(move: Move, link: Path) -> Path:
    """Where `link` is to lead from its new place: along with what it leads to, if that moves."""
    real, folder = _real(link), _real(Path(move.source))
    if real.is_relative_to(folder):
        inside = real.relative_to(folder)
        if any(Path(name).is_relative_to(inside) for name in move.files):
            return Path(move.target) / inside
    return real


def _arrived(move: Move, name: str) -> bool:
    """Whether what stands in the target under that name may stay as what would be brought."""
    ours, theirs = Path(move.source) / name, Path(move.target) / name
    if is_link(ours) and _real(theirs) == _real(_lead(move, ours)):
        return True
    # a link to an original is no copy of it: the original will be deleted
    return not _real(theirs).is_relative_to(_real(Path(move.source))) and same(ours, theirs)


def _was_changed(ours: Path, theirs: Path) -> bool:
    """Whether the original is not any more what was brought. Raises OSError."""
    return not is_link(ours) and ours.stat().st_size != theirs.stat().st_size


def _hold_downloads(folder: Path, held: ExitStack) -> None:
    """Nobody writes partial files while they move, or begins to: a download looks for the lock
    of the folder once it has its own. Raises UserError(DOWNLOAD_ELSEWHERE)."""
    partials = folder / PARTIALS
    with contextlib.suppress(OSError):
        partials.mkdir(exist_ok=True)
    _hold(partials, held, folder.name, _MOMENT)
    held.callback(_remove_lock, folder)
    for begun in sorted(partials.glob("*/")):
        _hold(begun, held, begun.name)


def _hold(partials: Path, held: ExitStack, name: str, seconds: float = 0.0) -> None:
    try:
        held.enter_context(FileLock(partials / LOCK, timeout=seconds))
    except Timeout:
        raise UserError(Code.DOWNLOAD_ELSEWHERE, name=name) from None
    except OSError:  # where nothing can be written, nobody downloads
        return


def _remove_lock(folder: Path) -> None:
    """That of the folder, and what was made for it."""
    with contextlib.suppress(OSError):
        (folder / PARTIALS / LOCK).unlink()
        (folder / PARTIALS).rmdir()  # which fails where there is more in it


def _real(path: Path) -> Path:
    """As `resolve`, which raises for a link that leads to itself."""
    return Path(os.path.realpath(path))


def _nested(one: Path, other: Path) -> bool:
    one, other = _real(one), _real(other)
    return one.is_relative_to(other) or other.is_relative_to(one)


def _on_one_disk(source: Path, target: Path) -> bool:
    return source.stat().st_dev == nearest_existing(target).stat().st_dev


def _failed(target: Path, detail: str) -> UserError:
    return UserError(Code.MOVE_FAILED, detail, path=str(target))
