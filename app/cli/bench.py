"""`bench`: the speed of an answer."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from app.cli.choice import chosen_model
from app.cli.output import echo, print_json
from app.core.chat.session import ChatSession
from app.core.conversations.store import ConversationStore
from app.core.diagnostics.bench import Bench
from app.core.loading.options import turn_options
from app.core.services import Services


def bench(services: Services, arguments: Namespace, baseline: Sequence[str]) -> int:
    """Measured over conversations of its own, which are thrown away. `baseline` starts the loop of
    llama.cpp alone."""
    options = turn_options(chosen_model(services, arguments), services.settings)
    with TemporaryDirectory(prefix="gloss-bench-") as folder:
        store = ConversationStore.open(Path(folder) / "bench.db")
        try:
            session = ChatSession(store, services.engine, services.loader.load)
            figures = Bench(
                session,
                services.engine,
                options,
                arguments.runs,
                baseline=baseline,
                on_progress=_progress,
            ).run()
        finally:
            store.close()
    if arguments.json:
        print_json(figures)
    else:
        for name, value in figures.items():
            echo(f"{name:<26} {value:.3f}" if isinstance(value, float) else f"{name:<26} {value}")
    return 0


def _progress(what: str) -> None:
    echo(f"measuring: {what} …", err=True)
