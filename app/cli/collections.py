"""`collections`: list, add, remove, search, update, unreadable."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from app import texts
from app.cli.output import BOLD, DIM, cancelled_by_signals, echo, print_json
from app.cli.progress import Meter
from app.core.cancel import CancelToken
from app.core.collections.built_in import CONVERSATIONS
from app.core.collections.indexer import Indexer, IndexResult
from app.core.collections.protocol import Progress
from app.core.collections.records import CollectionRecord, FoundPassage
from app.core.errors import Cancelled, Code, UserError
from app.core.services import Services
from app.texts.language import ENGLISH

STOPPED: Final = "Stopped. “gloss collections update” goes on with it."
_UNUSABLE: Final = frozenset(
    (Code.COLLECTION_DAMAGED, Code.COLLECTION_FAILED, Code.COLLECTION_NEWER)
)
_WORDS: Final = 300  # characters of a passage that are shown


def collections(services: Services, arguments: Namespace) -> int:
    store = services.collections
    if store.problem is not None:
        echo(texts.sentence(store.problem), err=True)
    store.questions.on_failed(warn)
    store.purge()
    return _ACTIONS[arguments.action](services, arguments)


def warn(error: UserError) -> None:
    echo(texts.sentence(error), err=True)


def _list(services: Services, arguments: Namespace) -> int:
    records = services.collections.all()
    if arguments.json:
        print_json({"collections": [_facts(each) for each in records]})
        return 0
    for each in records:
        _print(each)
    return 0


def _add(services: Services, arguments: Namespace) -> int:
    store = services.collections
    paths = [each.absolute() for each in arguments.paths]
    for path in paths:
        if not path.exists():
            raise UserError(Code.DOCUMENT_MISSING, path=str(path))
    existing = _existing(services, arguments.name) if arguments.name else None
    if existing is not None:
        record = store.change_sources(existing.id, added=paths)
    else:
        name = arguments.name or paths[0].resolve().name
        record = store.create(name, paths)
    return _update_all(services, [record], arguments)


def _named(services: Services, name: str) -> CollectionRecord:
    """One of files. Raises UserError(COLLECTION_UNKNOWN)."""
    record = services.collections.named(name)
    if record.id == CONVERSATIONS:
        raise UserError(Code.COLLECTION_UNKNOWN, name=name)
    return record


def _existing(services: Services, name: str) -> CollectionRecord | None:
    try:
        return _named(services, name)
    except UserError as error:
        if error.code is not Code.COLLECTION_UNKNOWN:
            raise
        return None


def _remove(services: Services, arguments: Namespace) -> int:
    record = _named(services, arguments.name)
    services.collections.remove(record.id)
    if arguments.json:
        print_json({"removed": _facts(record)})
    else:
        echo(f"Gloss has forgotten the collection {record.name}. The files stay as they are.")
    return 0


def _search(services: Services, arguments: Namespace) -> int:
    record = services.collections.named(arguments.name)
    found = services.collections.search([record.id], arguments.text, arguments.limit)
    if arguments.json:
        print_json({"passages": [_passage_facts(each) for each in found]})
        return 0
    echo(f"Passages found: {len(found)}", DIM)
    for number, each in enumerate(found, start=1):
        place = f", {each.section.heading}" if each.section is not None else ""
        echo(f"{number:>3}  {each.address}{place}", BOLD)
        words = " ".join(each.text.split())
        echo(f"     {words if len(words) <= _WORDS else words[: _WORDS - 1] + '…'}")
    return 0


def _update(services: Services, arguments: Namespace) -> int:
    store = services.collections
    records = [_named(services, arguments.name)] if arguments.name else store.all()
    return _update_all(services, records, arguments, rebuild=arguments.rebuild)


def _update_all(
    services: Services,
    records: Iterable[CollectionRecord],
    arguments: Namespace,
    *,
    rebuild: bool = False,
) -> int:
    """Ctrl+C stops; what was read stays. One that fails does not keep the others from it."""
    records = list(records)
    done: list[tuple[CollectionRecord, IndexResult]] = []
    failed = False
    try:
        with cancelled_by_signals() as cancel:
            for each in records:
                try:
                    updated, result = update_collection(services, each, cancel, rebuild=rebuild)
                    done.append((_embed_collection(services, updated, cancel), result))
                except UserError as error:
                    if len(records) == 1:
                        raise
                    failed = True
                    echo(f"{each.name}: {texts.sentence(error)}", err=True)
                    continue
                if not arguments.json:
                    _report(*done[-1])
    except Cancelled:
        echo(STOPPED, err=True)
        return 1
    if arguments.json:
        facts = [
            _facts(record)
            | {"read": result.read, "removed": result.removed, "failed": result.failed}
            | {"missing": [str(path) for path in result.missing]}
            for record, result in done
        ]
        print_json({"collections": facts})
    return 1 if failed else 0


def update_collection(
    services: Services, record: CollectionRecord, cancel: CancelToken, *, rebuild: bool = False
) -> tuple[CollectionRecord, IndexResult]:
    store = services.collections
    log = services.paths.logs / "index.log"
    with Meter() as meter:

        def show(progress: Progress) -> None:
            name = record.name if progress.counting else progress.name
            meter.show_files(name, progress.done, progress.total)

        indexer = Indexer(store.path_of(record.id), record.sources, log=log)
        store.release(record.id)
        result = indexer.run(cancel, show, rebuild=rebuild)
    return store.get(record.id), result


def _embed_collection(
    services: Services, record: CollectionRecord, cancel: CancelToken
) -> CollectionRecord:
    """Where an embedding model is chosen. It may take long; what is done stays. That it fails is a
    warning, for the search by words has all that it needs."""
    model = services.indexing.embedding_model()
    if model is None:
        return record
    store = services.collections
    with Meter() as meter:

        def show(progress: Progress) -> None:
            meter.show_passages(record.name, progress.done, progress.total)

        log = services.paths.logs / "index.log"
        indexer = Indexer(store.path_of(record.id), record.sources, log=log)
        try:
            indexer.embed(model, cancel, show)
        except UserError as error:
            if error.code in _UNUSABLE:
                raise
            sentence = texts.sentence(error)
            echo(f"{record.name} is searched by words alone for now: {sentence}", err=True)
    return store.get(record.id)


def _report(record: CollectionRecord, result: IndexResult) -> None:
    _print(record)
    echo(f"  {result.read:,} files read, {result.removed:,} gone", DIM)
    if record.unreadable:
        echo(
            f"  {record.unreadable:,} could not be read; “gloss collections unreadable” lists them",
            err=True,
        )
    for path in result.missing:
        echo(
            f"  {texts.sentence(UserError(Code.COLLECTION_SOURCE_MISSING, path=str(path)))}",
            err=True,
        )


def _unreadable(services: Services, arguments: Namespace) -> int:
    files = services.collections.unreadable(services.collections.named(arguments.name).id)
    if arguments.json:
        facts = [
            {"path": str(each.path), "code": each.reason.code, "why": texts.sentence(each.reason)}
            for each in files
        ]
        print_json({"files": facts})
        return 0
    for each in files:
        echo(texts.sentence(each.reason))
    return 0


def _print(record: CollectionRecord) -> None:
    day = "never complete"
    if record.updated_at:
        day = datetime.fromtimestamp(record.updated_at).astimezone().strftime("%Y-%m-%d %H:%M")
    size = ENGLISH.size(record.size_bytes)
    echo(f"{record.name:<32} {record.documents:>8,} documents  {size:>9}  {day}")
    vectors = record.vectors
    if vectors.count:
        size = ENGLISH.size(vectors.size_bytes)
        by_meaning = f"{vectors.count:,} of {record.passages:,} passages by meaning"
        echo(f"  {by_meaning}  {size}", DIM)
    if record.problem is not None:
        echo(f"  {texts.sentence(record.problem)}")
        echo(f"  gloss collections update --rebuild “{record.name}”", DIM)


def _facts(record: CollectionRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "name": record.name,
        "sources": [str(path) for path in record.sources],
        "documents": record.documents,
        "passages": record.passages,
        "unreadable": record.unreadable,
        "size_bytes": record.size_bytes,
        "vectors": record.vectors.count,
        "vectors_bytes": record.vectors.size_bytes,
        "updated_at": record.updated_at,
        "problem": record.problem.code if record.problem else None,
    }


def _passage_facts(passage: FoundPassage) -> dict[str, Any]:
    return {
        "address": passage.address,
        "title": passage.title,
        "section": passage.section.heading if passage.section is not None else None,
        "start": passage.start,
        "end": passage.end,
        "score": round(passage.score, 3),
        "text": passage.text,
    }


_ACTIONS: Final[Mapping[str, Callable[[Services, Namespace], int]]] = {
    "list": _list,
    "add": _add,
    "remove": _remove,
    "search": _search,
    "update": _update,
    "unreadable": _unreadable,
}
