"""`ask --documents`: the collections that a question is about, and what its answer cites."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.cli.collections import update_collection, warn
from app.cli.output import DIM, echo
from app.core.browser.citations import Citation, cited, described
from app.core.cancel import CancelToken
from app.core.collections.records import CollectionRecord
from app.core.conversations.records import MessageRecord
from app.core.services import Services


def chosen_collections(
    services: Services, values: Iterable[str], cancel: CancelToken
) -> tuple[str, ...]:
    """The ids of those that are named, by their name or by a folder or a file; what is in the
    latter is read first, as far as it is new. Raises Cancelled, and UserError."""
    services.collections.questions.on_failed(warn)
    found = []
    for value in values:
        path = _path(value)
        if path is None:
            record = services.collections.named(value)
        else:
            record, _ = update_collection(services, _of_path(services, path), cancel)
        if record.problem is not None:
            raise record.problem
        found.append(record.id)
    return tuple(dict.fromkeys(found))


def citations_of(services: Services, answer: MessageRecord) -> tuple[Citation, ...]:
    path = services.store.path(answer.conversation_id, answer.id)
    parts = [part for record in path for part in record.message.parts]
    return cited(answer.message.answer, parts)[1]


def print_citations(citations: Iterable[Citation]) -> None:
    for each in citations:
        source = described(each) if each.is_real else "cites nothing that was read"
        echo(f"{each.mark}  {source}", DIM, err=True)


def citation_facts(citation: Citation) -> dict[str, Any]:
    section = citation.section
    return {
        "mark": citation.mark,
        "real": citation.is_real,
        "title": citation.title,
        "address": citation.address,
        "section": section.heading if section is not None else None,
        "start": citation.start,
        "end": citation.end,
        "passage": citation.passage,
    }


def _path(value: str) -> Path | None:
    """That of something that is there."""
    try:
        path = Path(value).expanduser().absolute()
        return path if path.exists() else None
    except (OSError, RuntimeError, ValueError):  # no user of that name, or no name of a file
        return None


def _of_path(services: Services, path: Path) -> CollectionRecord:
    """The collection of just this folder or file, which is made if there is none."""
    for each in services.collections.all():
        if each.sources == (path,):
            return each
    return services.collections.create(path.resolve().name, [path])
