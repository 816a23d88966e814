"""`CollectionStore`: the collections there are, and what is found in them."""

from __future__ import annotations

import dataclasses
import os
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace

from app.core.collections import index_search, vectors
from app.core.collections.built_in import CONVERSATIONS, BuiltInCollection
from app.core.collections.database import CollectionDatabase, delete_database, size_of
from app.core.collections.definitions import Definition, Definitions
from app.core.collections.question_vectors import QuestionVectors
from app.core.collections.records import (
    CollectionRecord,
    FoundPassage,
    IndexedDocument,
    UnreadableFile,
)
from app.core.collections.search import SearchedIndex, search
from app.core.collections.terms import Vocabulary
from app.core.errors import Code, UserError
from app.core.printable import one_line
from app.core.sqlite import dbapi2

KEPT_SECONDS: Final = 86_400.0
"""How long a collection that was removed can be restored."""

_NAME_CHARACTERS: Final = 100


class _OpenIndex(NamedTuple):
    """`file` is what the system calls it by, whatever its name."""

    database: CollectionDatabase
    vocabulary: Vocabulary
    file: tuple[int, int] | None


class CollectionStore:
    """Any thread may call it. A call reads the disk, so the GUI thread calls it through the
    runner. An update, in its own process, may write an index at the same time.

    One that is made of something else than files may come with Gloss: `get`, `named` and what
    reads an index know it, `all` has only those of the user. Its id, a "/" and the id of one of its
    documents stand for it without that document.

    Every call raises UserError: COLLECTION_UNKNOWN where an id names nothing,
    COLLECTION_DAMAGED, COLLECTION_NEWER, COLLECTION_BUSY, COLLECTION_FAILED or DISK_FULL when an
    index gives way, WRITE_FAILED where the list of collections cannot be written.
    """

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], float] = time.time,
        built_in: BuiltInCollection | None = None,
        questions: QuestionVectors | None = None,
    ) -> None:
        """Opens no index yet. `problem` is why the list of collections begins anew, if so.
        Without `questions` everything is searched by words alone."""
        self.folder = folder
        self._built_in = built_in
        self.questions = questions or QuestionVectors()
        self._clock = clock
        self._definitions = Definitions(folder / "collections.json")
        self._lock = threading.Lock()
        self._open: dict[str, _OpenIndex] = {}
        self.problem = self._definitions.set_aside_if_damaged()

    def close(self) -> None:
        with self._lock:
            for index in self._open.values():
                index.database.close()
            self._open.clear()

    # The collections

    @property
    def has_conversations(self) -> bool:
        """Whether those of the user can be searched as a collection."""
        return self._is_built_in(CONVERSATIONS)

    def all(self) -> tuple[CollectionRecord, ...]:
        """Those of the user, by name. One whose index cannot be used has a `problem`."""
        used = [each for each in self._definitions.all() if not each.removed_at]
        records = [self._record(each) for each in used]
        return tuple(sorted(records, key=_name_of))

    def get(self, id: str) -> CollectionRecord:
        return self._record(self._definition(id))

    def named(self, name: str) -> CollectionRecord:
        """Whatever its case. Raises UserError(COLLECTION_UNKNOWN)."""
        for each in self._used():
            if each.name.casefold() == name.strip().casefold():
                return self._record(each)
        raise UserError(Code.COLLECTION_UNKNOWN, name=name)

    def create(self, name: str, sources: Iterable[Path]) -> CollectionRecord:
        """An empty one, to be filled by an update. It gets a number behind its name if there is
        another of that name."""
        encoded = _encoded(sources)

        def change(
            collections: tuple[Definition, ...],
        ) -> tuple[tuple[Definition, ...], Definition]:
            free = self._free_name(_cleaned(name), collections)
            made = Definition(uuid.uuid4().hex[:12], free, encoded)
            return (*collections, made), made

        return self._record(self._definitions.change(change))

    def rename(self, id: str, name: str) -> CollectionRecord:
        """Raises UserError(COLLECTION_NAME_TAKEN)."""
        wanted = _cleaned(name)

        def change(definition: Definition, others: tuple[Definition, ...]) -> Definition:
            if self._free_name(wanted, others) != wanted:
                raise UserError(Code.COLLECTION_NAME_TAKEN, name=wanted)
            return replace(definition, name=wanted)

        return self._record(self._change(id, change))

    def change_sources(
        self, id: str, added: Iterable[Path] = (), removed: Iterable[Path] = ()
    ) -> CollectionRecord:
        """The next update reads what was added and forgets what was removed. The other sources
        stay, whatever another process made of them meanwhile."""
        more, fewer = _encoded(added), _encoded(removed)

        def change(definition: Definition, others: tuple[Definition, ...]) -> Definition:
            kept = [each for each in definition.sources if each not in fewer]
            return replace(definition, sources=tuple(dict.fromkeys((*kept, *more))))

        return self._record(self._change(id, change))

    def remove(self, id: str) -> None:
        """It can be restored for a day. The files themselves stay as they are."""

        def change(definition: Definition, others: tuple[Definition, ...]) -> Definition:
            return replace(definition, removed_at=self._clock())

        self._change(id, change)
        self.release(id)

    def restore(self, id: str) -> CollectionRecord:
        """One that was removed; with a number behind its name if that was taken meanwhile."""

        def change(definition: Definition, others: tuple[Definition, ...]) -> Definition:
            name = self._free_name(definition.name, others)
            return replace(definition, name=name, removed_at=0.0)

        return self._record(self._change(id, change, removed=True))

    def purge(self) -> None:
        """Deletes for good what was removed more than a day ago."""
        limit = self._clock() - KEPT_SECONDS

        def change(
            collections: tuple[Definition, ...],
        ) -> tuple[tuple[Definition, ...], list[Definition]]:
            gone = [each for each in collections if 0 < each.removed_at < limit]
            return tuple(each for each in collections if each not in gone), gone

        if any(0 < each.removed_at < limit for each in self._definitions.all()):
            for each in self._definitions.change(change):
                self.delete_index(each.id)

    # What is in them

    def search(self, ids: Iterable[str], query: str, limit: int) -> list[FoundPassage]:
        """The passages that answer `query` best, from all of these collections. A collection
        that cannot be read raises; leave those with a `problem` out."""
        wanted = list(dict.fromkeys(ids))
        definitions = [self._definition(id) for id in wanted]
        meaning = self.questions.vector(query) if self._have_vectors(definitions) else None
        with self._reading_all([each.id for each in definitions]) as opened:
            indexes = [
                SearchedIndex(each.id, each.name, connection, vocabulary, self._left_out(id))
                for id, each, (connection, vocabulary) in zip(
                    wanted, definitions, opened, strict=True
                )
            ]
            return search(indexes, query, meaning, limit)

    def document(self, id: str, document_id: int) -> IndexedDocument:
        """Raises UserError(COLLECTION_DOCUMENT_LOST)."""
        definition = self._definition(id)
        with self._reading(id) as connection:
            found = index_search.load_document(
                connection, definition.id, definition.name, document_id
            )
        if found is None or document_id == self._left_out(id):
            raise UserError(Code.COLLECTION_DOCUMENT_LOST, name=definition.name)
        return found

    def document_ids(self, id: str, limit: int) -> list[int]:
        """Of the first documents, by address."""
        self._definition(id)
        with self._reading(id) as connection:
            ids = index_search.document_ids(connection, limit)
        return [each for each in ids if each != self._left_out(id)]

    def document_at(self, address: str) -> IndexedDocument:
        """Raises UserError(COLLECTION_DOCUMENT_LOST)."""
        name, _, place = address.partition("/")
        for definition in self._used():
            if definition.name == name:
                with self._reading(definition.id) as connection:
                    document = index_search.document_at(connection, place)
                if document is not None:
                    return self.document(definition.id, document)
        raise UserError(Code.COLLECTION_DOCUMENT_LOST, name=name)

    def unreadable(self, id: str) -> list[UnreadableFile]:
        """The files whose text is not in the index, by name."""
        self._definition(id)
        with self._reading(id) as connection:
            return index_search.unreadable(connection)

    def path_of(self, id: str) -> Path:
        """Where its index is."""
        return self.folder / f"{id}.db"

    def delete_index(self, id: str) -> None:
        """So that the next update makes it anew."""
        self.release(id)
        delete_database(self.path_of(id))

    def _record(self, definition: Definition) -> CollectionRecord:
        path = self.path_of(definition.id)
        record = CollectionRecord(
            definition.id, definition.name, definition.paths, size_bytes=size_of(path)
        )
        if not path.exists() and not self._is_built_in(definition.id):
            return record
        try:
            with self._reading(definition.id) as connection:
                return dataclasses.replace(
                    record,
                    **index_search.totals(connection)._asdict(),
                    vectors=vectors.totals(connection),
                )
        except UserError as error:
            return dataclasses.replace(record, problem=error)

    def _definition(self, id: str) -> Definition:
        if self._built_in is not None and self._is_built_in(id):
            return Definition(self._built_in.id, self._built_in.name)
        for each in self._definitions.all():
            if each.id == id and not each.removed_at:
                return each
        raise UserError(Code.COLLECTION_UNKNOWN, name=id)

    def _used(self) -> list[Definition]:
        """With the one that comes with Gloss."""
        used = [each for each in self._definitions.all() if not each.removed_at]
        if self._built_in is not None:
            used.append(Definition(self._built_in.id, self._built_in.name))
        return used

    def _free_name(self, name: str, collections: Iterable[Definition]) -> str:
        """`name`, with a number behind it if one of these has it."""
        taken = {each.name.casefold() for each in collections if not each.removed_at}
        if self._built_in is not None:
            taken.add(self._built_in.name.casefold())
        free, number = name, 2
        while free.casefold() in taken:
            free, number = f"{name} {number}", number + 1
        return free

    def _is_built_in(self, id: str) -> bool:
        return self._built_in is not None and id.partition("/")[0] == self._built_in.id

    def _left_out(self, id: str) -> int:
        """The document that a search leaves out, which the id of the built-in one may name."""
        document = id.partition("/")[2]
        return int(document) if document.isdecimal() else 0

    def _change(
        self,
        id: str,
        change: Callable[[Definition, tuple[Definition, ...]], Definition],
        *,
        removed: bool = False,
    ) -> Definition:
        """`change` gets the collection and the others."""

        def change_all(
            collections: tuple[Definition, ...],
        ) -> tuple[tuple[Definition, ...], Definition]:
            for place, each in enumerate(collections):
                if each.id == id and bool(each.removed_at) is removed:
                    others = (*collections[:place], *collections[place + 1 :])
                    changed = change(each, others)
                    return (*collections[:place], changed, *collections[place + 1 :]), changed
            raise UserError(Code.COLLECTION_UNKNOWN, name=id)

        return self._definitions.change(change_all)

    def _have_vectors(self, definitions: Iterable[Definition]) -> bool:
        """Whether one of them can be searched by meaning with the model that is chosen."""
        model = self.questions.model
        for each in definitions if model else ():
            with self._reading(each.id) as connection:
                found = vectors.totals(connection)
                if found.count and found.model == model:
                    try:
                        vectors.load(connection)
                    except UserError as error:
                        self.questions.report(model, error)
                        return False
                    return True
        return False

    @contextmanager
    def _reading(self, id: str) -> Iterator[dbapi2.Connection]:
        with self._index(id).database.read() as connection:
            yield connection

    @contextmanager
    def _reading_all(
        self, ids: Sequence[str]
    ) -> Iterator[list[tuple[dbapi2.Connection, Vocabulary]]]:
        """All are opened before any is locked, and locked in one order, as a search in another
        thread may want the same ones."""
        opened = {id: self._index(id) for id in ids}
        with ExitStack() as stack:
            locked = {id: stack.enter_context(opened[id].database.read()) for id in sorted(opened)}
            yield [(locked[id], opened[id].vocabulary) for id in ids]

    def _index(self, id: str) -> _OpenIndex:
        if self._built_in is not None and self._is_built_in(id):
            return _OpenIndex(*self._built_in.index(), None)
        path = self.path_of(id)
        with self._lock:
            before = index = self._open.get(id)
            if index is None or index.file != _file_at(path):
                database = CollectionDatabase(path)
                index = self._open[id] = _OpenIndex(database, Vocabulary(), _file_at(path))
        if before is not None and before is not index:  # another process rebuilt it
            before.database.close()  # without the lock, for this waits for a search
        return index

    def release(self, id: str) -> None:
        """Closes its index until it is asked for again, so that it can be rebuilt."""
        with self._lock:
            index = self._open.pop(id, None)
        if index is not None:
            index.database.close()


def _file_at(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _cleaned(name: str) -> str:
    """On one line, and without the character that separates it from a document's place."""
    return one_line(name.replace("/", "-"), _NAME_CHARACTERS) or "Documents"


def _encoded(sources: Iterable[Path]) -> tuple[bytes, ...]:
    return tuple(dict.fromkeys(os.fsencode(each.absolute()) for each in sources))


def _name_of(record: CollectionRecord) -> str:
    return record.name.casefold()
