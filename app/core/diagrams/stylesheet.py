"""The style sheet of an SVG that Mermaid made, and which of its rules hold for an element.

Only what Mermaid writes: selectors of tags, classes, ids and attributes, one within another. Rules
for a pointer over an element and the like do not hold in a picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

_AT_RULE = re.compile(r"@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_STEP = re.compile(r"\s*([>+~]|\s)\s*(?![^\[]*\])")
_PART = re.compile(
    r"""(?P<tag>^[\w-]+|^\*)|\#(?P<id>[\w-]+)|\.(?P<class>[\w-]+)"""
    r"""|\[(?P<name>[\w-]+)(?:(?P<how>[$^*~]?=)["']?(?P<value>[^"'\]]*)["']?)?\]"""
)
_IMPORTANT = re.compile(r"\s*!important\s*$", re.IGNORECASE)

Declarations = dict[str, str]


@dataclass(slots=True)
class _Compound:
    tag: str = ""
    id: str = ""
    classes: set[str] = field(default_factory=set)
    attributes: list[tuple[str, str, str]] = field(default_factory=list)

    def matches(self, node: StyledNode) -> bool:
        return (
            (not self.tag or self.tag == node.tag)
            and self.classes <= node.classes
            and (not self.id or self.id == node.element.get("id"))
            and all(
                _has(node.element.get(name), how, value) for name, how, value in self.attributes
            )
        )

    @property
    def weight(self) -> tuple[int, int, int]:
        return (bool(self.id), len(self.classes) + len(self.attributes), bool(self.tag))


@dataclass(slots=True)
class StyledNode:
    """An element as selectors see it, with the nodes around it, outermost first."""

    element: Element
    tag: str
    classes: set[str]
    around: Sequence[StyledNode]


@dataclass(slots=True)
class _Rule:
    compounds: list[_Compound]
    steps: list[str]
    weight: tuple[int, int, int]
    plain: Declarations
    important: Declarations

    def matches(self, node: StyledNode) -> bool:
        return self.compounds[-1].matches(node) and self._fits(len(self.compounds) - 1, node.around)

    def _fits(self, at: int, around: Sequence[StyledNode]) -> bool:
        """Whether the compounds before `at` are among `around`."""
        if at == 0:
            return True
        wanted, step = self.compounds[at - 1], self.steps[at - 1]
        if step == ">":
            return bool(around) and wanted.matches(around[-1]) and self._fits(at - 1, around[:-1])
        for place in range(len(around) - 1, -1, -1):
            if wanted.matches(around[place]) and self._fits(at - 1, around[:place]):
                return True
        return False


class Stylesheet:
    """Of all `<style>` elements together."""

    def __init__(self, text: str) -> None:
        text = _AT_RULE.sub("", _COMMENT.sub("", text))
        rules = [
            rule for selectors, body in _RULE.findall(text) for rule in _rules(selectors, body)
        ]
        self._rules = sorted(rules, key=_weight)

    def declarations(self, node: StyledNode) -> Declarations:
        """Those of the rules, then those of the element itself; its attributes come before all."""
        found: Declarations = {}
        important: Declarations = {}
        for rule in self._rules:
            if rule.matches(node):
                found.update(rule.plain)
                important.update(rule.important)
        own, own_important = declared(node.element.get("style", ""))
        return found | own | important | own_important


def declared(body: str) -> tuple[Declarations, Declarations]:
    """The declarations of a rule or of a `style`: plain ones, and important ones."""
    plain: Declarations = {}
    important: Declarations = {}
    for each in body.split(";"):
        name, colon, value = each.partition(":")
        if colon and value.strip():
            bare = _IMPORTANT.sub("", value).strip()
            (plain if bare == value.strip() else important)[name.strip().lower()] = bare
    return plain, important


def _rules(selectors: str, body: str) -> Iterator[_Rule]:
    plain, important = declared(body)
    for selector in selectors.split(","):
        text = selector.strip()
        if not text or ":" in text:
            continue
        parts = _STEP.split(text)
        compounds = [_compound(part) for part in parts[::2]]
        steps = [step.strip() or " " for step in parts[1::2]]
        if {"+", "~"} & set(steps):
            continue
        ids, classes, tags = zip(*(each.weight for each in compounds), strict=True)
        yield _Rule(compounds, steps, (sum(ids), sum(classes), sum(tags)), plain, important)


def _compound(text: str) -> _Compound:
    found = _Compound()
    for part in _PART.finditer(text):
        if tag := part["tag"]:
            found.tag = "" if tag == "*" else tag
        elif part["id"]:
            found.id = part["id"]
        elif part["class"]:
            found.classes.add(part["class"])
        else:
            found.attributes.append((part["name"], part["how"] or "", part["value"] or ""))
    return found


def _has(given: str | None, how: str, value: str) -> bool:
    if given is None or not how:
        return given is not None
    if how == "$=":
        return given.endswith(value)
    if how == "^=":
        return given.startswith(value)
    if how == "*=":
        return value in given
    return value in given.split() if how == "~=" else given == value


def _weight(rule: _Rule) -> tuple[int, int, int]:
    return rule.weight
