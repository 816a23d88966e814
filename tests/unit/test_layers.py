"""The walls of the house, checked on the real code (design.md §3)."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "app").rglob("*.py"))
VIEW_MODELS = sorted((ROOT / "app/ui").glob("**/viewmodels/*.py"))
MAX_LINES = 400
MAX_PUBLIC_METHODS = 20
MAX_MEMBERS = 50  # methods and attributes, private ones included


def place(path: Path, node: ast.AST | None = None) -> str:
    where = str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name
    return f"{where}:{node.lineno}" if isinstance(node, ast.stmt | ast.expr) else where


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(tree: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """Every imported module, `from a import b` as `a.b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


# Imports


def test_import_contracts_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = run(lint, "--no-cache")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_core_imports_where_qt_is_absent() -> None:
    program = textwrap.dedent("""
        import importlib, pkgutil, sys
        from importlib.abc import MetaPathFinder

        class NoQt(MetaPathFinder):
            def find_spec(self, name, path=None, target=None):
                if name.split(".")[0] in ("PySide6", "shiboken6"):
                    raise ImportError(f"{name} is absent")

        sys.meta_path.insert(0, NoQt())
        import app.core
        names = [m.name for m in pkgutil.walk_packages(app.core.__path__, "app.core.")]
        for name in [*names, "app.cli", "app.texts"]:
            importlib.import_module(name)
        print(len(names))
    """)
    done = run(sys.executable, "-c", program)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 10


def test_view_models_know_only_qtcore() -> None:
    strays = [
        f"{place(path, node)} {name}"
        for path in VIEW_MODELS
        for node, name in imports(parse(path))
        if name.startswith("PySide6") and not name.startswith("PySide6.QtCore")
    ]
    assert not strays
    assert {path.parents[1].name for path in VIEW_MODELS} >= {"chat", "engine", "models"}


def test_every_view_model_stands_among_the_view_models() -> None:
    """Else the rule above would not be asked of it. `ViewModels` only holds them together."""
    strays = [
        f"{place(path, node)} {node.name}"
        for path in MODULES
        for node in ast.walk(parse(path))
        if isinstance(node, ast.ClassDef) and node.name.endswith("ViewModel")
        if path not in VIEW_MODELS
    ]
    assert not strays


def test_only_runner_and_mailbox_cross_threads() -> None:
    """Results come through the one, streams through the other; nothing else in the UI starts a
    thread or queues a signal from one. The file of the window's state has a lock."""
    threads = {"threading", "concurrent", "PySide6.QtCore.QThread", "PySide6.QtCore.QThreadPool"}
    strays = [
        place(path, node)
        for path in MODULES
        if path.is_relative_to(ROOT / "app/ui") and path.parent.name != "threads"
        if path.name != "window_state.py"
        for node, name in imports(parse(path))
        if name in threads or name.split(".")[0] in threads
    ]
    queued = [
        place(path)
        for path in (ROOT / "app/ui").rglob("*.py")
        if "QueuedConnection" in path.read_text("utf-8") and path.parent.name != "threads"
    ]
    assert not [*strays, *queued]


def test_one_file_names_llama_cpp() -> None:
    namers = {
        path.relative_to(ROOT).as_posix()
        for path in MODULES
        for _, name in imports(parse(path))
        if name.split(".")[0] == "llama_cpp"
    }
    assert namers <= {"app/core/engine/llama.py"}


def test_one_file_opens_databases() -> None:
    """It is where a key would go, so that none is ever written without one."""
    namers = {
        path.relative_to(ROOT).as_posix()
        for path in MODULES
        for _, name in imports(parse(path))
        if name.split(".")[0] in {"sqlcipher3", "sqlite3"}
    }
    openers = [path.name for path in MODULES if "dbapi2.connect" in path.read_text("utf-8")]
    assert namers <= {"app/core/sqlite.py"}
    assert openers == ["sqlite.py"]


# State


def changes(tree: ast.Module) -> Iterator[ast.stmt | ast.expr]:
    """Where a module keeps state: `global`, a cache of a function's results, or a module-level
    container that can change, also one of a class.

    A table is a container with a constant's name that nothing in the module writes to.
    """
    containers = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
    makers = {"list", "dict", "set", "defaultdict", "deque", "Counter", "OrderedDict", "bytearray"}
    writers = {"append", "add", "update", "pop", "clear", "extend", "insert", "remove"}
    writers |= {"setdefault", "popitem", "discard", "appendleft"}
    tables = set()
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            targets, value = statement.targets, statement.value
        elif isinstance(statement, ast.AnnAssign):
            targets, value = [statement.target], statement.value
        else:
            continue
        called = value.func if isinstance(value, ast.Call) else None
        mutable = isinstance(value, containers) or (
            isinstance(called, ast.Name) and called.id in makers
        )
        if not mutable:
            continue
        for target in targets:
            if isinstance(target, ast.Name) and target.id.startswith("__"):
                continue
            if isinstance(target, ast.Name) and target.id.isupper():
                tables.add(target.id)
            else:
                yield statement
    caches = {"lru_cache", "functools.lru_cache", "functools.cache"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Global) or (
            isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node) in caches
        ):
            yield node
        elif isinstance(node, ast.ClassDef):
            yield from (each for each in node.body if _is_shared(each))
        elif isinstance(node, ast.FunctionDef):
            yield from (each for each in node.decorator_list if ast.unparse(each) == "cache")
        elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
            if isinstance(node.value, ast.Name) and node.value.id in tables:
                yield node
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of = node.func.value
            if isinstance(of, ast.Name) and of.id in tables and node.func.attr in writers:
                yield node


def _is_shared(statement: ast.stmt) -> bool:
    """A container that all instances of a class would share. A msgspec.Struct copies its own."""
    return isinstance(statement, ast.Assign) and isinstance(statement.value, ast.List | ast.Dict)


def test_no_module_keeps_state() -> None:
    assert not [place(path, node) for path in MODULES for node in changes(parse(path))]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("cache = {}", 1),
        ("TABLE = {'a': 1}", 0),
        ("TABLE = {}\ndef f(): TABLE['a'] = 1", 1),
        ("SEEN = set()\ndef f(x): SEEN.add(x)", 1),
        ("x = 1\ndef f():\n  global x\n  x = 2", 1),
        ("__all__ = ['a']", 0),
        ("@lru_cache\ndef f(): pass", 1),
        ("@functools.cache\ndef f(): pass", 1),
        ("f = lru_cache(maxsize=9)(g)", 1),
        ("from functools import cache\n@cache\ndef f(): pass", 1),
        ("def f(cache): return cache", 0),
        ("class A:\n  seen = []", 1),
        ("class A:\n  def f(self): self.list = []", 0),
    ],
)
def test_what_counts_as_state(code: str, found: int) -> None:
    assert len(list(changes(ast.parse(code)))) == found


# Size


def test_no_file_is_too_long() -> None:
    lengths = {place(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: lines for name, lines in lengths.items() if lines > MAX_LINES} == {}


def members(node: ast.ClassDef) -> set[str]:
    """The methods of a class and the attributes that they assign, private ones included."""
    found = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
    for each in ast.walk(node):
        if (
            isinstance(each, ast.Attribute)
            and isinstance(each.ctx, ast.Store)
            and isinstance(each.value, ast.Name)
            and each.value.id == "self"
        ):
            found.add(each.attr)
    return found


def test_no_class_has_too_many_methods() -> None:
    crowded = {}
    for path in MODULES:
        for node in ast.walk(parse(path)):
            if isinstance(node, ast.ClassDef):
                methods = [
                    m.name
                    for m in node.body
                    if isinstance(m, ast.FunctionDef) and not m.name.startswith("_")
                ]
                if len(methods) > MAX_PUBLIC_METHODS or len(members(node)) > MAX_MEMBERS:
                    crowded[f"{place(path, node)} {node.name}"] = len(methods), len(members(node))
    assert not crowded


# Nothing of the place where it was written

FOREIGN = re.compile(
    "|".join(
        (
            r"(?<![\w.])/(?:work|root)/\w",
            r"(?<![\w.])/tmp/\w",
            r"pypi\.o" + "rg",
            r"pythonhosted\.o" + "rg",
            r"[a-z0-9.-]+\.index\.url",
        )
    )
)


def tracked() -> list[Path]:
    listed = run("git", "ls-files", "-z")
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_nothing_names_a_machine_or_a_registry() -> None:
    found = []
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue  # a picture, or deleted but not yet committed
        found += [f"{place(path)}: {match.group()}" for match in FOREIGN.finditer(text)]
    assert not found
