"""The doctor's report as one text to send: in English, for the developers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app import texts
from app.texts.language import ENGLISH
from app.texts.plans import plan_sentence

if TYPE_CHECKING:
    from app.core.diagnostics.report import Diagnosis, PythonCheck


def report(diagnosis: Diagnosis, home: Path | None = None) -> str:
    """The findings, one per line. It holds nothing of a conversation, and `home`, which often
    contains the user's name, is written as ~."""
    text = "\n".join(_lines(diagnosis))
    return text.replace(str(home or Path.home()), "~")


def python_words(python: PythonCheck) -> str:
    """About the sandbox of the programs that a model writes."""
    ran = f"ran a program in {python.seconds:.1f} s" if python.works else "does not work"
    return f"{python.engine} {ran}; fences: {', '.join(python.fences) or 'none'}"


def _lines(diagnosis: Diagnosis) -> Iterator[str]:
    machine, test = diagnosis.machine, diagnosis.self_test
    for name, version in diagnosis.versions.items():
        yield f"{name} {version or 'is missing'}"
    yield ""
    yield f"System: {machine.system}"
    yield f"Processor: {machine.cpu}, {machine.cores} cores, {machine.threads} threads"
    free, total = ENGLISH.size(machine.memory_available), ENGLISH.size(machine.memory_total)
    yield f"Memory: {free} free of {total}"
    yield f"Disk: {ENGLISH.size(machine.disk_free)} free for models"
    for device in diagnosis.devices:
        sizes = f"{ENGLISH.size(device.free_bytes)} free of {ENGLISH.size(device.total_bytes)}"
        yield f"Device {device.name}: {device.description} ({device.kind}), {sizes}"
    for quirk in diagnosis.quirks:
        yield f"Quirk: {quirk}"
    yield ""
    for model in diagnosis.models:
        yield f"Model: {model.name}, {model.architecture or '?'}, {ENGLISH.size(model.size_bytes)}"
    for each in diagnosis.plans:
        yield f"Plan: {each.model}: {plan_sentence(each.plan)}"
    if test is not None:
        yield (
            f"Self-test: {test.model} loaded in {test.loaded.load_seconds:.1f} s, "
            f"{test.usage.completion_tokens} tokens at {test.usage.tokens_per_second:.0f} a second"
        )
    if (python := diagnosis.python) is not None:
        yield f"Python: {python_words(python)}"
    yield f"Database: {'; '.join(diagnosis.database_check) or 'fine'}"
    yield f"Models folder: {diagnosis.paths.models}"
    yield ""
    for failure in diagnosis.failures:
        yield f"Wrong: {texts.sentence(failure)}"
        yield from (f"    {line}" for line in texts.details(failure).splitlines())
    if not diagnosis.failures:
        yield "Nothing is wrong."
