"""The program: reads the arguments, hands on to one front end, and imports only what that needs."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, TextIO

from app.arguments import parser

if TYPE_CHECKING:
    from app.core.paths import AppPaths


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status 0; 1 after one plain sentence on stderr; 2 for wrong usage."""
    words = _spelled_out(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["baseline"]:
        return _baseline(words[1:])
    arguments = _parsed(words)
    if arguments.command in _PROCESSES:
        return _PROCESSES[arguments.command]()
    _replace_closed_streams()
    return _run(arguments)


def _run(arguments: argparse.Namespace) -> int:
    from app.core.errors import Cancelled, UserError
    from app.core.paths import AppPaths

    try:
        profile = arguments.profile
        paths = AppPaths.of_profile(profile) if profile else AppPaths.of_system()
        return _front_end(arguments, paths)
    except UserError as error:
        from app.core.printable import escaped
        from app.texts import sentence

        with contextlib.suppress(OSError):
            print(escaped(sentence(error)), file=sys.stderr)  # noqa: T201
        return 1
    except (Cancelled, KeyboardInterrupt):
        with contextlib.suppress(OSError):
            print("Stopped.", file=sys.stderr)  # noqa: T201
        return 1
    except BrokenPipeError:  # the reader of our output has seen enough
        return 1
    finally:
        _all_is_written()


def _all_is_written() -> bool:
    """Whether stdout took what was printed; what it or stderr does not take goes nowhere, and
    Python does not try again at the exit."""
    _is_written(sys.stderr)
    return _is_written(sys.stdout)


def _is_written(stream: TextIO) -> bool:
    try:
        stream.flush()
    except OSError:  # a reader that is gone, a full disk
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        return False
    return True


def _front_end(arguments: argparse.Namespace, paths: AppPaths) -> int:
    from app import main as root

    if arguments.command in _WINDOWS:
        paths.make_private()
        root.start_log(paths)
        file = getattr(arguments, "file_to_open", None)
        trial = arguments.command == "window"
        return root.run_window(paths, file and file.absolute(), trial=trial)

    for stream in (sys.stdout, sys.stderr):  # a console or a pipe of Windows may not know UTF-8
        stream.reconfigure(encoding="utf-8", errors="replace")
    if arguments.command == "self-test":
        return _self_test(arguments, paths)  # it leaves nothing behind, no folder either
    paths.make_private()
    root.start_log(paths)
    return _command(arguments, paths)


def _command(arguments: argparse.Namespace, paths: AppPaths) -> int:
    from app import cli
    from app import main as root
    from app.cli.output import flush

    if arguments.command == "doctor":
        return cli.doctor(root.diagnose(paths), arguments)
    if arguments.command == "models":  # which needs no conversations: their disk may be full
        core = root.build_core_services(paths)
        try:
            status = cli.models(core, arguments)
            flush()
            return status
        finally:
            core.close()
    if arguments.command == "mcp":
        core = root.build_core_services(paths)
        servers = root.mcp_servers(core)
        try:
            status = cli.mcp(servers, arguments)
            flush()
            return status
        finally:
            servers.close()
            core.close()
    if arguments.command == "chats" and arguments.action == "recover":
        return cli.recover_chats(paths.database, arguments)
    services = root.build_services(paths)
    try:
        if arguments.command == "bench":
            status = cli.bench(services, arguments, root.program("baseline"))
        else:
            status = cli.COMMANDS[arguments.command](services, arguments)
        flush()
        return status
    finally:
        services.close()


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    """Raises SystemExit, also after help."""
    try:
        return parser().parse_args(words)
    except SystemExit:
        if sys.stdout and sys.stderr and not _all_is_written():
            raise SystemExit(1) from None
        raise


def _self_test(arguments: argparse.Namespace, paths: AppPaths) -> int:
    """With the user's models, but in a temporary profile of its own."""
    from app import cli
    from app import main as root
    from app.core.paths import AppPaths

    if arguments.profile:
        return cli.self_test(root.self_test(paths, arguments.model), arguments)
    with TemporaryDirectory(prefix="gloss-self-test-", ignore_cleanup_errors=True) as folder:
        own = replace(AppPaths.of_profile(Path(folder)), models=paths.models)
        return cli.self_test(root.self_test(own, arguments.model), arguments)


def _spelled_out(argv: Sequence[str]) -> list[str]:
    """A model file in the place of a command is opened, as a file manager asks for it; and
    `--self-test` is a command in the form of an option."""
    words = list(argv)
    place = 0
    if words[:1] == ["--profile"]:
        place = 2
    elif words and words[0].startswith("--profile="):
        place = 1
    if len(words) > place:
        if words[place] == "--self-test":
            words[place] = "self-test"
        elif words[place].casefold().endswith(".gguf"):
            words.insert(place, "open")
    return words


def _replace_closed_streams() -> None:
    """What is said on a stream that was closed for us goes nowhere. First of all, or a
    file takes its place."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w"))


def _engine() -> int:
    from app.core.engine.process import serve
    from app.core.harmony import choose_chat_format

    return serve(sys.stdin.buffer, sys.stdout.buffer, choose_chat_format)


def _baseline(arguments: Sequence[str]) -> int:
    """llama.cpp alone, which `bench` compares with; it has arguments of its own."""
    from app.core.engine.baseline import main

    return main(list(arguments))


def _download() -> int:
    from app.core.models.downloads.process import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


def _template() -> int:
    from app.core.harmony.sandbox import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


def _formulas() -> int:
    from app.core.mathematics.process import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


def _diagrams() -> int:
    from app.core.diagrams.process import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


def _extract() -> int:
    from app.core.documents.process import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


def _index() -> int:
    from app.core.collections.process import serve
    from app.core.embedding.embedder import Embedder

    return serve(sys.stdin.buffer, sys.stdout.buffer, partial(Embedder, background=True))


def _python() -> int:
    from app.core.python_tool.process import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


def _embed() -> int:
    from app.core.embedding.process import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


def _watch() -> int:
    from app.core.collections.watching import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


def _mcp_host() -> int:
    from app.core.mcp_servers.process import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


_PROCESSES: Final[dict[str, Callable[[], int]]] = {
    "engine": _engine,
    "download": _download,
    "template": _template,
    "formulas": _formulas,
    "diagrams": _diagrams,
    "extract": _extract,
    "index": _index,
    "embed": _embed,
    "watch": _watch,
    "python": _python,
    "mcp-host": _mcp_host,
}
"""The child processes of Gloss, each of which imports only what it needs."""

_WINDOWS: Final = (None, "open", "window")
"""What opens the window."""


if __name__ == "__main__":
    sys.exit(main())
