"""`ratings`: rated answers as data for fine-tuning."""

from __future__ import annotations

from argparse import Namespace

from app.cli.output import echo, print_json
from app.core.export.ratings import (
    DataKind,
    conversations_in,
    documents_in,
    training_data,
    training_file,
)
from app.core.files import write_atomically
from app.core.services import Services
from app.texts.ratings import training_note


def ratings(services: Services, arguments: Namespace) -> int:
    """Nothing is written where there is nothing to write."""
    kind, store = DataKind(arguments.kind), services.store
    for id in arguments.conversation:
        store.conversation(id)
    data = training_data(store, arguments.conversation or None)
    examples = data.of(kind)
    reasoning, documents = not arguments.without_reasoning, not arguments.without_documents
    note = training_note(data, kind, reasoning=reasoning, documents=documents)
    if not examples:
        echo(note[0], err=True)
        return 1
    content = training_file(examples, store.documents, reasoning=reasoning, documents=documents)
    write_atomically(arguments.file.absolute(), content)
    if arguments.json:
        print_json(
            {
                "file": str(arguments.file),
                "kind": kind,
                "lines": len(examples),
                "conversations": conversations_in(examples),
                "documents": documents_in(examples) if documents else 0,
                "unpaired": data.unpaired,
            }
        )
    else:
        echo("\n".join(note))
    return 0
