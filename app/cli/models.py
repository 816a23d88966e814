"""`models`: list, catalogue, plan, download, for-documents, add, verify, remove."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Any, Final

from app import texts
from app.cli.output import cancelled_by_signals, echo, print_json
from app.cli.progress import Meter
from app.core.cancel import CancelToken
from app.core.embedding.chosen import check_embeds
from app.core.embedding.memory import memory_bytes
from app.core.errors import Cancelled, Code, UserError
from app.core.hardware.plan import Plan
from app.core.hardware.room import reserve_bytes
from app.core.models.catalogue.catalogue import ModelSpec
from app.core.models.catalogue.kinds import ModelKind
from app.core.models.downloads.states import Download, DownloadState
from app.core.models.library.library import InstalledModel
from app.core.models.library.present import present
from app.core.models.transfer.network import Network
from app.core.services import CoreServices
from app.core.settings.declarations import DOCUMENTS_EMBEDDING_MODEL, NETWORK_ENDPOINT
from app.texts.language import ENGLISH
from app.texts.models import embedding_memory
from app.texts.plans import plan_sentence, smaller_thing

PAUSED: Final = "Paused. The same command goes on with it."
WHOLE: Final[Mapping[bool, str]] = {
    True: "whole and verified",
    False: "as large as was published, which is all that could be compared",
}


def models(services: CoreServices, arguments: Namespace) -> int:
    return _ACTIONS[arguments.action](services, arguments)


def _list(services: CoreServices, arguments: Namespace) -> int:
    installed, partials = services.library.installed(), services.library.partials()
    problems = [services.library.fault_of(each) for each in installed]
    if arguments.json:
        print_json(
            {
                "models": [
                    model_facts(each) | {"problem": problem.code if problem else None}
                    for each, problem in zip(installed, problems, strict=True)
                ],
                "partials": [
                    {"name": each.name, "path": str(each.path), "size_bytes": each.size_bytes}
                    for each in partials
                ],
                "disk": asdict(services.library.disk_use()),
            }
        )
        return 0
    chosen = services.settings.get(DOCUMENTS_EMBEDDING_MODEL)
    for each, problem in zip(installed, problems, strict=True):
        embeds = problem is not None and problem.code is Code.MODEL_EMBEDS
        used = ", in use" if str(each.path) == chosen else ""
        note = f"  (for documents{used})" if embeds else ""
        echo(f"{each.name:<32} {ENGLISH.size(each.size_bytes):>9}  {each.path}{note}")
        if problem is not None and not embeds:
            echo(f"  {texts.sentence(problem)}")
    for each in partials:
        echo(f"{each.name:<32} {ENGLISH.size(each.size_bytes):>9}  {each.path}  (not complete)")
    return 0


def _catalogue(services: CoreServices, arguments: Namespace) -> int:
    specs = services.catalogue.specs()
    here = {model.known for model in services.library.installed()}
    if arguments.json:
        facts = [spec_facts(each) | {"installed": each.name in here} for each in specs]
        print_json({"models": facts})
        return 0
    for each in specs:
        note = "  (for documents)" if each.kind is ModelKind.EMBEDDING else ""
        note += "  (on this computer)" if each.name in here else ""
        echo(f"{each.name:<32} {ENGLISH.size(each.size_bytes):>9}  {each.licence}{note}")
    return 0


def _plan(services: CoreServices, arguments: Namespace) -> int:
    model = _model_or_spec(services, arguments.name)
    if model.kind is ModelKind.EMBEDDING:
        return _plan_embedding(model, arguments)
    plan_service = services.plan_service
    preferences = plan_service.preferences()
    if arguments.context is not None:
        preferences = replace(preferences, context_length=arguments.context)
    plan = plan_service.plan(model, preferences)
    advice = ""
    if not plan.fits:
        advice = smaller_thing(plan, plan_service.nearest_fit(model, preferences))
    sentence = " ".join(filter(None, [plan_sentence(plan), advice]))
    if arguments.json:
        print_json({"model": model.name, "sentence": sentence, "plan": plan_facts(plan)})
        return 0
    echo(sentence)
    echo(f"Context  {plan.context_length:,} tokens, cache in {plan.kv_type}\n")
    echo(_line("", "weights", "KV cache", "compute", "together", "left", "kept free"))
    for use in plan.uses:
        name = "Memory" if use.device.kind == "cpu" else use.device.name
        parts = (use.weights, use.kv_cache, use.compute, use.used_bytes, use.left_bytes)
        echo(_line(name, *map(ENGLISH.size, (*parts, reserve_bytes(use.device)))))
    return 0


def _plan_embedding(model: InstalledModel | ModelSpec, arguments: Namespace) -> int:
    """It is not placed: it runs on the processor."""
    installed = isinstance(model, InstalledModel)
    needed = memory_bytes(model.path) if installed else model.memory_bytes
    sentence = embedding_memory(needed)
    if arguments.json:
        print_json({"model": model.name, "sentence": sentence, "memory_bytes": needed})
    else:
        echo(sentence)
    return 0


def _for_documents(services: CoreServices, arguments: Namespace) -> int:
    """Nothing is read now: the next update of a collection makes the vectors."""
    settings = services.settings
    if arguments.none:
        settings.reset(DOCUMENTS_EMBEDDING_MODEL)
    elif arguments.name:
        model = services.library.find(arguments.name)
        check_embeds(model)
        settings.set(DOCUMENTS_EMBEDDING_MODEL, str(model.path))
    chosen = settings.get(DOCUMENTS_EMBEDDING_MODEL)
    if arguments.json:
        print_json({"path": chosen or None})
    elif not chosen:
        echo("Documents are searched by their words alone.")
    else:
        echo(f"Documents are searched with {chosen}.")
        if arguments.name:
            echo("Update your collections, so that it reads what is in them.", err=True)
    return 0


def _line(name: str, *cells: str) -> str:
    """A line of the plan's table."""
    return f"{name:<8}{''.join(f'{cell:>11}' for cell in cells)}"


def _download(services: CoreServices, arguments: Namespace) -> int:
    """Ctrl+C pauses; what has arrived stays."""
    downloads = services.downloads
    with cancelled_by_signals() as cancel, Meter() as meter:
        spec = _spec(services, arguments.name, cancel)
        here = present(spec, services.catalogue, services.library.installed())
        if here is not None and not arguments.again:
            return _report_installed(here, arguments)
        id = downloads.add(spec).id

        def show(news: Download | str) -> None:
            if isinstance(news, Download) and news.id == id:
                verifying = news.state is DownloadState.VERIFYING
                what = f"{spec.name}, verifying" if verifying else spec.name
                speed, left = news.bytes_per_second, news.seconds_left
                meter.show(what, news.done_bytes, spec.size_bytes, speed, left)

        downloads.on_changed(show)
        try:
            done = downloads.wait(id, cancel)
        except Cancelled:
            downloads.pause(id)
            done = next(each for each in downloads.downloads() if each.id == id)
    if done.path is None:
        echo(PAUSED, err=True)
        if arguments.json:
            print_json({"download": download_facts(done), "model": None})
        return 1
    model = services.library.find(done.path)
    if arguments.json:
        print_json({"download": download_facts(done), "model": model_facts(model)})
    else:
        echo(f"{model.name} is here, {WHOLE[model.verified]}: {model.path}")
    return 0


def _report_installed(model: InstalledModel, arguments: Namespace) -> int:
    """Nobody pays for the same bytes twice without meaning to."""
    if arguments.json:
        print_json({"download": None, "model": model_facts(model)})
    else:
        echo(f"{model.name} is on this computer already: {model.path}")
        echo("To download it all the same, add --again.", err=True)
    return 0


def _add(services: CoreServices, arguments: Namespace) -> int:
    model = services.library.add(arguments.path)
    if arguments.json:
        print_json({"model": model_facts(model)})
    else:
        echo(f"{model.name} is used where it is: {model.path}")
    return 0


def _verify(services: CoreServices, arguments: Namespace) -> int:
    model = services.library.find(arguments.name)
    with cancelled_by_signals() as cancel, Meter() as meter:

        def show(done: int, total: int) -> None:
            meter.show(f"{model.name}, verifying", done, total)

        verified = services.library.verify(model, show, cancel)
    if arguments.json:
        print_json({"model": model_facts(verified)})
    else:
        name = f" as {verified.known}" if verified.known else ""
        echo(f"{verified.name} is exactly what was published{name}.")
    return 0


def _remove(services: CoreServices, arguments: Namespace) -> int:
    model = services.library.find(arguments.name)
    services.library.remove(model, foreign=arguments.foreign)
    if arguments.json:
        print_json({"removed": str(model.path), "size_bytes": model.size_bytes})
    else:
        echo(f"{model.name} is in the system's bin ({ENGLISH.size(model.size_bytes)}).")
    return 0


def _model_or_spec(services: CoreServices, name: str) -> InstalledModel | ModelSpec:
    """On this disk, else in the catalogue. Raises UserError(MODEL_UNKNOWN, FILE_MISSING)."""
    try:
        return services.library.find(name)
    except UserError as error:
        if error.code is not Code.MODEL_UNKNOWN or not services.catalogue.releases(name):
            raise
        return services.catalogue.find(name)


def _spec(services: CoreServices, name: str, cancel: CancelToken) -> ModelSpec:
    """The spec to download for a name of the catalogue, or "owner/repository" or
    "owner/repository:file" on the Hub. Raises UserError(CATALOGUE_UNKNOWN, HUB_*)."""
    if "/" not in name:
        return services.catalogue.find(name)
    repository, _, file = name.partition(":")
    specs = services.hub.specs(repository, cancel)
    wanted = [each for each in specs if not file or file.casefold() in _names(each)]
    if len(wanted) == 1:
        return wanted[0]
    if not wanted:
        host = Network(allowed=True, endpoint=services.settings.get(NETWORK_ENDPOINT)).host
        raise UserError(Code.HUB_NOT_FOUND, host=host, repository=repository, file=file or "*.gguf")
    choices = ", ".join(f"{repository}:{each.files[0].path}" for each in wanted)
    raise UserError(Code.SEVERAL_MODELS, repository=repository, choices=choices)


def _names(spec: ModelSpec) -> set[str]:
    """The names the user may give for it, in lower case: its name, or any of its files with or
    without the folder."""
    paths = {file.path for file in spec.files}
    names = {spec.name, *paths, *(path.rpartition("/")[2] for path in paths)}
    return {name.casefold() for name in names}


def model_facts(model: InstalledModel) -> dict[str, Any]:
    return asdict(model) | {"path": str(model.path)}


def spec_facts(spec: ModelSpec) -> dict[str, Any]:
    return {
        "name": spec.name,
        "repository": spec.repository,
        "revision": spec.revision,
        "size_bytes": spec.size_bytes,
        "licence": spec.licence,
        "parameters": spec.parameters,
        "active_parameters": spec.active_parameters,
        "kind": spec.kind,
        "files": [asdict(file) for file in spec.files],
    }


def plan_facts(plan: Plan) -> dict[str, Any]:
    uses = [
        asdict(use) | {"used_bytes": use.used_bytes, "left_bytes": use.left_bytes}
        for use in plan.uses
    ]
    return asdict(plan) | {"fits": plan.fits, "needed_bytes": plan.needed_bytes, "uses": uses}


def download_facts(download: Download) -> dict[str, Any]:
    return {
        "name": download.spec.name,
        "state": download.state,
        "done_bytes": download.done_bytes,
        "size_bytes": download.spec.size_bytes,
        "path": str(download.path) if download.path else None,
    }


_ACTIONS: Final[Mapping[str, Callable[[CoreServices, Namespace], int]]] = {
    "list": _list,
    "catalogue": _catalogue,
    "plan": _plan,
    "download": _download,
    "for-documents": _for_documents,
    "add": _add,
    "verify": _verify,
    "remove": _remove,
}
