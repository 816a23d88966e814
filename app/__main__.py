"""The arguments; hands on to one front end and imports only what that one needs."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, TextIO

from app import __version__

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
        return _parser().parse_args(words)
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


def _extract() -> int:
    from app.core.documents.process import serve

    return serve(sys.stdin.buffer, sys.stdout.buffer)


_PROCESSES: Final[dict[str, Callable[[], int]]] = {
    "engine": _engine,
    "download": _download,
    "template": _template,
    "formulas": _formulas,
    "extract": _extract,
}
"""The child processes of Gloss, each of which imports only what it needs."""

_WINDOWS: Final = (None, "open", "window")
"""What opens the window."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gloss",
        description="Private, offline chat with gpt-oss models. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"Gloss {__version__}")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep all data below DIR")
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--profile", type=Path, metavar="DIR", help="keep all data below DIR")
    json = argparse.ArgumentParser(add_help=False)
    json.add_argument("--json", action="store_true", help="one JSON object on stdout")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    ask = commands.add_parser("ask", parents=[shared, json], help="ask one question")
    ask.add_argument("text", metavar="TEXT")
    ask.add_argument("--model", metavar="NAME|PATH")
    ask.add_argument("--effort", choices=["low", "medium", "high"])
    ask.add_argument("--system", metavar="TEXT", help="instructions for the model")
    ask.add_argument("--conversation", type=int, metavar="ID", help="go on with this one")
    ask.add_argument("--seed", type=_whole_number, metavar="N")
    ask.add_argument("--temperature", type=_temperature, metavar="X")
    ask.add_argument("--max-tokens", type=_whole_number, metavar="N", help="0: as many as fit")
    ask.add_argument(
        "--file",
        type=Path,
        action="append",
        default=[],
        metavar="PATH",
        help="a file to ask about: text, PDF, Office, web page, e-book, e-mail; may come again",
    )

    chats = commands.add_parser("chats", parents=[shared], help="your conversations")
    actions = chats.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", parents=[shared, json], help="the last used first")
    show = actions.add_parser("show", parents=[shared, json], help="one conversation")
    show.add_argument("id", type=int, metavar="ID")
    show.add_argument("--html", action="store_true", help="as one HTML page")
    search = actions.add_parser("search", parents=[shared, json], help="find words in all of them")
    search.add_argument("text", metavar="TEXT")
    delete = actions.add_parser("delete", parents=[shared, json], help="move one to the bin")
    delete.add_argument("id", type=int, metavar="ID")
    bin = actions.add_parser("bin", parents=[shared, json], help="what is in the bin")
    bin.add_argument("--empty", action="store_true", help="delete all of it for good")
    restore = actions.add_parser("restore", parents=[shared, json], help="take one from the bin")
    restore.add_argument("id", type=int, metavar="ID")
    actions.add_parser(
        "recover", parents=[shared, json], help="make a new file of what a damaged one holds"
    )

    _add_ratings(commands, shared, json)
    _add_models(commands, shared, json)
    commands.add_parser("doctor", parents=[shared, json], help="check this installation")

    bench = commands.add_parser("bench", parents=[shared, json], help="measure the speed")
    bench.add_argument("--model", metavar="NAME|PATH")
    bench.add_argument("--runs", type=_count, default=5, metavar="N", help="at least 5 to quote")

    test = commands.add_parser(
        "self-test", parents=[shared, json], help="try the engine, an answer, the window"
    )
    test.add_argument("--model", metavar="NAME|PATH", default="", help="else the starter model")
    opened = commands.add_parser("open", parents=[shared], help="the window, with a model file")
    opened.add_argument("file_to_open", type=Path, metavar="PATH", help="a .gguf file")

    commands.add_parser("window", parents=[shared], help="open the window, and close it when shown")
    commands.add_parser("engine", parents=[shared], help="the engine process (JSON lines)")
    commands.add_parser("download", parents=[shared], help="the download process (JSON lines)")
    commands.add_parser("template", parents=[shared], help="the template process (JSON lines)")
    commands.add_parser("formulas", parents=[shared], help="the formula process (JSON lines)")
    commands.add_parser("extract", parents=[shared], help="reads a file (JSON lines)")
    return parser


def _add_ratings(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    *parents: argparse.ArgumentParser,
) -> None:
    ratings = commands.add_parser("ratings", parents=parents[:1], help="answers that you rated")
    actions = ratings.add_subparsers(dest="action", required=True, metavar="ACTION")
    export = actions.add_parser("export", parents=parents, help="as data for fine-tuning (JSONL)")
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument(
        "--kind",
        choices=["pairs", "answers"],
        default="pairs",
        help="pairs: a better and a worse answer (DPO); answers: good ones alone (SFT)",
    )
    export.add_argument(
        "--conversation",
        type=int,
        nargs="+",
        action="extend",
        default=[],
        metavar="ID",
        help="only what is rated in these",
    )
    export.add_argument("--without-reasoning", action="store_true", help="only final answers")
    export.add_argument(
        "--without-documents", action="store_true", help="only the names of attached documents"
    )


def _add_models(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    *parents: argparse.ArgumentParser,
) -> None:
    models = commands.add_parser("models", parents=parents[:1], help="models here and to be had")
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", parents=parents, help="what can be used on this computer")
    actions.add_parser("catalogue", parents=parents, help="what Gloss knows to be good")
    plan = actions.add_parser("plan", parents=parents, help="what it would be like here")
    plan.add_argument("name", metavar="NAME|PATH")
    plan.add_argument("--context", type=_count, metavar="N", help="tokens")
    download = actions.add_parser("download", parents=parents, help="fetch and verify one")
    download.add_argument("name", metavar="NAME", help="or owner/repository[:file] on the Hub")
    download.add_argument("--again", action="store_true", help="even if it is here already")
    add = actions.add_parser("add", parents=parents, help="use a file or folder where it is")
    add.add_argument("path", type=Path, metavar="PATH")
    verify = actions.add_parser("verify", parents=parents, help="compare with what was published")
    verify.add_argument("name", metavar="NAME|PATH")
    remove = actions.add_parser("remove", parents=parents, help="put one into the system's bin")
    remove.add_argument("name", metavar="NAME|PATH")
    remove.add_argument(
        "--foreign", action="store_true", help="even if it belongs to another program"
    )


def _whole_number(text: str) -> int:
    return _at_least(0, text)


def _count(text: str) -> int:
    return _at_least(1, text)


def _at_least(minimum: int, text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = minimum - 1
    if number < minimum:
        raise argparse.ArgumentTypeError(f"must be a whole number from {minimum} on")
    return number


def _temperature(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number <= 2:
        raise argparse.ArgumentTypeError("must be a number from 0 to 2")
    return number


if __name__ == "__main__":
    sys.exit(main())
