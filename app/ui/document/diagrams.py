"""Languages whose code is a picture; Mermaid's is drawn, of the others the source can be saved."""

from __future__ import annotations

from typing import Final

_NAMES: Final = {
    "mermaid": "Mermaid", "mmd": "Mermaid", "dot": "Graphviz", "gv": "Graphviz",
    "graphviz": "Graphviz", "plantuml": "PlantUML", "puml": "PlantUML", "svg": "SVG", "d2": "D2",
}  # fmt: skip


def diagram_name(language: str) -> str:
    """What the language of a fence is called if it is one of them; else ""."""
    return _NAMES.get(language.lower(), "")


def is_drawn(language: str) -> bool:
    return diagram_name(language) == "Mermaid"
