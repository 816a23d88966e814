"""`self-test`: whether this installation can do what it is for."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable

from app import texts
from app.cli.output import echo, print_json
from app.core.diagnostics.self_test import Check, Outcome


def self_test(checks: Iterable[Check], arguments: Namespace) -> int:
    """One line for each check as it is done; status 1 when one failed."""
    done = []
    for check in checks:
        done.append(check)
        if not arguments.json:
            echo(f"{check.outcome} {check.name}: {_words(check)}")
    ok = all(check.outcome is not Outcome.FAILED for check in done)
    if arguments.json:
        facts = [
            {"name": each.name, "outcome": each.outcome, "detail": _words(each)} for each in done
        ]
        print_json({"ok": ok, "checks": facts})
    return 0 if ok else 1


def _words(check: Check) -> str:
    return check.detail if check.error is None else texts.sentence(check.error)
