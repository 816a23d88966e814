"""`Lexers`: those of pygments by the languages of fences."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.errors import UserError
from app.ui.threads.runner import Lane, Runner

if TYPE_CHECKING:  # importing it takes longer than opening a window may
    from pygments.lexer import Lexer

_SAME_AS = {"svg": "xml", "gv": "dot", "mmd": "mermaid"}  # names that pygments does not know
_PLAIN = frozenset({"text", "plain", "plaintext", "txt"})


class Lexers:
    """Each language is loaded once, by a worker if there is one: pygments compiles all its
    expressions for some tens of milliseconds."""

    def __init__(self) -> None:
        self._runner: Runner | None = None
        self._kinds: dict[str, type[Lexer] | None] = {}
        self._asked: set[str] = set()

    def load_with(self, runner: Runner) -> None:
        self._runner = runner

    def is_loaded(self, language: str) -> bool:
        """Begins to load it if it is not."""
        name = _name(language)
        if name not in self._asked:
            self._asked.add(name)
            if self._runner is None:
                self._keep(name, _load(name))
            else:
                work, done = partial(_load, name), partial(self._keep, name)
                self._runner.submit(Lane.POOL, work, done, partial(self._fail, name))
        return name in self._kinds

    def make(self, language: str) -> Lexer | None:
        """A lexer for a language that is loaded; None if there is none for it."""
        kind = self._kinds[_name(language)]
        return kind(stripnl=False, ensurenl=False) if kind else None

    def _keep(self, name: str, kind: type[Lexer] | None) -> None:
        self._kinds[name] = kind

    def _fail(self, name: str, _: UserError) -> None:
        """It keeps one colour."""
        self._kinds[name] = None


def _name(language: str) -> str:
    return _SAME_AS.get(language.lower(), language.lower())


def _load(name: str) -> type[Lexer] | None:
    kind = _kind(name)
    if kind is not None:
        kind()  # compiles it
    return kind


def _kind(name: str) -> type[Lexer] | None:
    from pygments import lexers

    if name == "mermaid":
        from app.ui.document.mermaid_lexer import MermaidLexer

        return MermaidLexer
    if name in _PLAIN or not any(name in each for _, each, *_ in lexers.get_all_lexers(False)):
        return None
    return lexers.find_lexer_class_by_name(name)
