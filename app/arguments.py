"""The arguments of the program and their help."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app import __version__
from app.core.settings.declarations import TOOLS_CALLS, TOOLS_SECONDS, TOOLS_TOKENS
from app.core.settings.setting import Setting

_PROCESS_HELP: Final = {
    "engine": "the engine process",
    "download": "the download process",
    "template": "the template process",
    "formulas": "the formula process",
    "diagrams": "the diagram process",
    "extract": "reads files",
    "index": "updates a collection",
    "embed": "runs the embedding model",
    "watch": "watches the folders of collections",
    "python": "runs a program",
    "mcp-host": "speaks to tool servers",
}


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(
        prog="gloss",
        description="Private, offline chat with gpt-oss models. Without a command: the window.",
    )
    whole.add_argument("--version", action="version", version=f"Gloss {__version__}")
    whole.add_argument("--profile", type=Path, metavar="DIR", help="keep all data below DIR")
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--profile", type=Path, metavar="DIR", help="keep all data below DIR")
    json = argparse.ArgumentParser(add_help=False)
    json.add_argument("--json", action="store_true", help="one JSON object on stdout")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND")

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
    _add_tools(ask)

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
    _add_collections(commands, shared, json)
    _add_mcp(commands, shared, json)
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
    for name, what in _PROCESS_HELP.items():
        commands.add_parser(name, parents=[shared], help=f"{what} (JSON lines)")
    return whole


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
    embedding = actions.add_parser(
        "for-documents", parents=parents, help="the embedding model that searches documents"
    )
    embedding.add_argument("name", metavar="NAME|PATH", nargs="?", help="else what is chosen now")
    embedding.add_argument("--none", action="store_true", help="search them by words alone")
    add = actions.add_parser("add", parents=parents, help="use a file or folder where it is")
    add.add_argument("path", type=Path, metavar="PATH")
    verify = actions.add_parser("verify", parents=parents, help="compare with what was published")
    verify.add_argument("name", metavar="NAME|PATH")
    remove = actions.add_parser("remove", parents=parents, help="put one into the system's bin")
    remove.add_argument("name", metavar="NAME|PATH")
    remove.add_argument(
        "--foreign", action="store_true", help="even if it belongs to another program"
    )


def _add_collections(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    *parents: argparse.ArgumentParser,
) -> None:
    collections = commands.add_parser(
        "collections", parents=parents[:1], help="your documents, to be searched"
    )
    actions = collections.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", parents=parents, help="what is in each")
    add = actions.add_parser(
        "add",
        parents=parents,
        help="make one of files and folders, and read them",
        description="Read the text of files and folders, so that it can be searched. With the name "
        "of a collection that there is, they are added to it. Ctrl+C stops the reading; `gloss "
        "collections update` goes on with it.",
    )
    add.add_argument("paths", type=Path, nargs="+", metavar="FOLDER|FILE")
    add.add_argument("--name", metavar="NAME", default="", help="else that of the first one")
    remove = actions.add_parser(
        "remove", parents=parents, help="forget one; the files themselves stay"
    )
    remove.add_argument("name", metavar="NAME")
    search = actions.add_parser("search", parents=parents, help="find passages in one")
    search.add_argument("name", metavar="NAME")
    search.add_argument("text", metavar="TEXT")
    search.add_argument("--limit", type=_count, default=10, metavar="N", help="10 at most else")
    update = actions.add_parser("update", parents=parents, help="read what is new and changed")
    update.add_argument("name", metavar="NAME", nargs="?", default="", help="else all of them")
    update.add_argument("--rebuild", action="store_true", help="read everything anew")
    unreadable = actions.add_parser(
        "unreadable", parents=parents, help="files whose text could not be read, and why"
    )
    unreadable.add_argument("name", metavar="NAME")


def _add_mcp(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    *parents: argparse.ArgumentParser,
) -> None:
    mcp = commands.add_parser("mcp", parents=parents[:1], help="tool servers (MCP)")
    actions = mcp.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", parents=parents, help="those there are")
    add = actions.add_parser(
        "add",
        parents=parents,
        help="add a program, or an address",
        description="Add a tool server: a program with its arguments, or an address that begins "
        "with http:// or https://. It is off until you enable it. Options come before NAME.",
        usage="%(prog)s [OPTION]... NAME PROGRAM|ADDRESS [ARGUMENT]...",
    )
    add.add_argument(
        "--env",
        action="append",
        default=[],
        metavar="NAME[=VALUE]",
        help="a variable of its environment, else with the value that it has here; may come again",
    )
    add.add_argument(
        "--header",
        action="append",
        default=[],
        metavar="NAME: VALUE",
        help="a header for an address; may come again",
    )
    add.add_argument("--folder", type=Path, metavar="DIR", help="in which the program runs")
    add.add_argument("name", metavar="NAME")
    add.add_argument("target", nargs=argparse.REMAINDER, metavar="PROGRAM|ADDRESS")
    for name, what in (
        ("remove", "forget one"),
        ("enable", "switch one on, start it once, and list its tools"),
        ("disable", "switch one off"),
        ("tools", "what one offers"),
        ("log", "the end of what one has written"),
    ):
        actions.add_parser(name, parents=parents, help=what).add_argument("name", metavar="NAME")
    accept = actions.add_parser("accept", parents=parents, help="accept tools that have changed")
    accept.add_argument("name", metavar="NAME")
    accept.add_argument("--yes", action="store_true", help="without asking")
    take = actions.add_parser(
        "import",
        parents=parents,
        help="add those of another program's file",
        description="Add the tool servers that are in a file: the mcp.json of LM Studio or Cursor, "
        "claude_desktop_config.json, or - for standard input. Without a file: list what other "
        "programs on this computer have.",
    )
    take.add_argument("file", type=Path, nargs="?", metavar="FILE")


def _add_tools(ask: argparse.ArgumentParser) -> None:
    ask.add_argument(
        "--documents",
        action="append",
        default=[],
        metavar="FOLDER|COLLECTION",
        help="where the answer is looked up; a folder is read first; may come again",
    )
    ask.add_argument(
        "--allow",
        action="append",
        default=[],
        metavar="TOOL",
        help="a tool that may run without asking; may come again",
    )
    ask.add_argument(
        "--max-calls", type=_value_of(TOOLS_CALLS), metavar="N", help="how often it may use tools"
    )
    ask.add_argument(
        "--max-result-tokens",
        type=_value_of(TOOLS_TOKENS),
        metavar="N",
        help="how much of what they find it may read",
    )
    ask.add_argument(
        "--max-call-seconds",
        type=_value_of(TOOLS_SECONDS),
        metavar="N",
        help="how long each use of a tool may take",
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


def _value_of(setting: Setting[int]) -> Callable[[str], int]:
    """Reads a number that the setting could have."""

    def value(text: str) -> int:
        try:
            return setting.parse(int(text))
        except ValueError:
            words = f"must be a whole number from {setting.minimum} to {setting.maximum}"
            raise argparse.ArgumentTypeError(words) from None

    return value


def _temperature(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number <= 2:
        raise argparse.ArgumentTypeError("must be a number from 0 to 2")
    return number
