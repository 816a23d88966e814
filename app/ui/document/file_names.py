"""The name under which code is saved, by the language of its fence."""

from __future__ import annotations

import re
from typing import Final

_SUFFIXES: Final = {
    "csv": "csv", "tsv": "tsv", "svg": "svg", "mermaid": "mmd", "mmd": "mmd", "dot": "dot",
    "graphviz": "dot", "gv": "gv", "plantuml": "puml", "puml": "puml", "d2": "d2",
    "latex": "tex", "tex": "tex",
    "sh": "sh", "shell": "sh", "console": "txt", "patch": "patch", "jsonl": "jsonl",
    "html": "html", "xml": "xml", "plaintext": "txt", "text": "txt", "": "txt",
    "cpp": "cpp", "c++": "cpp", "markdown": "md", "md": "md", "perl": "pl", "yaml": "yaml",
    "r": "R",
}  # fmt: skip
_NAMES: Final = {"dockerfile": "Dockerfile", "docker": "Dockerfile"} | dict.fromkeys(
    ("make", "makefile"), "Makefile"
)
_SUFFIX = re.compile(r"\*\.([A-Za-z0-9_+]+)")


def file_name_for(language: str) -> str:
    """For `python` it is "code.py", for `dockerfile` the name that such files have."""
    name = language.lower()
    if name in _NAMES:
        return _NAMES[name]
    if name in _SUFFIXES:
        return f"code.{_SUFFIXES[name]}"
    from pygments.lexers import get_all_lexers

    for _, aliases, patterns, _ in get_all_lexers(plugins=False):
        if name in aliases:
            suffixes = [found[1] for each in patterns if (found := _SUFFIX.fullmatch(each))]
            return f"code.{suffixes[0]}" if suffixes else "code.txt"
    return "code.txt"
