"""`doctor`: report on this machine and installation."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from app import texts
from app.cli.models import plan_facts
from app.cli.output import echo, print_json
from app.core.diagnostics.report import Diagnosis
from app.texts.language import ENGLISH
from app.texts.plans import plan_sentence
from app.texts.report import python_words


def doctor(diagnosis: Diagnosis, arguments: Namespace) -> int:
    """Print the report; with failures, a sentence for each and exit status 1."""
    if arguments.json:
        print_json(_diagnosis_facts(diagnosis))
    else:
        for line in _diagnosis_lines(diagnosis):
            echo(line)
    for failure in diagnosis.failures:
        echo(texts.sentence(failure), err=True)
    return 1 if diagnosis.failures else 0


def _diagnosis_facts(diagnosis: Diagnosis) -> dict[str, Any]:
    test = diagnosis.self_test
    return {
        "ok": not diagnosis.failures,
        "failures": [
            {"code": each.code, "sentence": texts.sentence(each)} for each in diagnosis.failures
        ],
        "versions": diagnosis.versions,
        "machine": asdict(diagnosis.machine),
        "devices": [asdict(device) for device in diagnosis.devices],
        "engine": {
            "quirks": diagnosis.quirks,
            "self_test": test
            and {
                "model": test.model,
                "load_seconds": test.loaded.load_seconds,
                "tokens": test.usage.completion_tokens,
                "tokens_per_second": test.usage.tokens_per_second,
            },
        },
        "python": diagnosis.python and asdict(diagnosis.python),
        "models": [
            {"name": model.name, "path": str(model.path), "size_bytes": model.size_bytes}
            for model in diagnosis.models
        ],
        "plans": [
            {
                "model": each.model,
                "installed": each.installed,
                "sentence": plan_sentence(each.plan),
                "plan": plan_facts(each.plan),
            }
            for each in diagnosis.plans
        ],
        "paths": {
            "config": str(diagnosis.paths.config),
            "data": str(diagnosis.paths.data),
            "cache": str(diagnosis.paths.cache),
            "models": str(diagnosis.paths.models),
            "database": str(diagnosis.paths.database),
            "settings": str(diagnosis.paths.settings),
            "logs": str(diagnosis.paths.logs),
        },
        "database": {"check": diagnosis.database_check},
    }


def _diagnosis_lines(diagnosis: Diagnosis) -> Iterator[str]:
    machine, paths, test = diagnosis.machine, diagnosis.paths, diagnosis.self_test
    yield "Versions     " + ", ".join(f"{name} {v}" for name, v in diagnosis.versions.items() if v)
    yield f"System       {machine.system}"
    yield f"Processor    {machine.cpu}, {machine.cores} cores, {machine.threads} threads"
    free, total = ENGLISH.size(machine.memory_available), ENGLISH.size(machine.memory_total)
    yield f"Memory       {free} free of {total}"
    yield f"Disk         {ENGLISH.size(machine.disk_free)} free for models"
    for device in diagnosis.devices:
        yield f"Device       {device.name}: {device.description} ({device.kind})"
    for quirk in diagnosis.quirks:
        yield f"Quirk        {quirk}"
    for named in diagnosis.plans:
        yield f"Plan         {named.model}: {plan_sentence(named.plan)}"
    for model in diagnosis.models:
        yield f"Model        {model.name}, {ENGLISH.size(model.size_bytes)}: {model.path}"
    if test is not None:
        rate = test.usage.tokens_per_second
        yield (
            f"Self-test    {test.model} loaded in {test.loaded.load_seconds:.1f} s "
            f"and wrote {test.usage.completion_tokens} tokens at {rate:.0f} a second"
        )
    if (python := diagnosis.python) is not None:
        yield f"Python       {python_words(python)}"
    yield f"Database     {paths.database}: {'damaged' if diagnosis.database_check else 'fine'}"
    yield f"Settings     {paths.settings}"
    yield f"Logs         {paths.logs}"
