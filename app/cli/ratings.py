"""`ratings`: rated answers as data for fine-tuning."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from app.cli.output import echo, print_json
from app.core.export.ratings import DataKind, training_data, training_lines
from app.core.files import write_atomically
from app.core.services import Services
from app.texts.ratings import training_note


def ratings(services: Services, arguments: Namespace) -> int:
    """Nothing is written where there is nothing to write."""
    kind, store = DataKind(arguments.kind), services.store
    for id in arguments.conversation:
        store.conversation(id)
    data = training_data(store, arguments.conversation or None)
    contents = data.contents(kind)
    reasoning, documents = not arguments.without_reasoning, not arguments.without_documents
    note = training_note(contents, reasoning=reasoning, documents=documents)
    if not contents.lines:
        echo(note[0], err=True)
        return 1
    lines = training_lines(data.of(kind), store.documents, reasoning=reasoning, documents=documents)
    write_atomically(arguments.file.absolute(), lines)
    if arguments.json:
        print_json({"file": str(arguments.file), **asdict(contents)})
    else:
        echo("\n".join(note))
    return 0
