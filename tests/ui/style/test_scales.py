"""Sizes of type and of space come from their scales, everywhere in the window."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import app.ui
from app.ui.style import spacing, type_scale

UI = Path(app.ui.__file__).parent

SPACES = re.compile(r"set\w*(Spacing|Margins?)|addSpacing|set_margins|gap")
SIZES = re.compile(r"enlarge|scaled|set\w*(Point|Pixel)SizeF?")
STEPS = "GAP|PAD|PADDING|MARGIN|EDGE|BETWEEN|SPACE|SCALE|ABOVE_HEADING|HEADINGS?"
NAMES = re.compile(rf"_?(\w+_)?({STEPS})")
FONT_SIZE = re.compile(r"font-size|\bfont:")

EXCEPTIONS = {
    ("document/formula.py", "_MARGIN"): "ems around the picture of a formula",
    ("document/alerts.py", "_GAP"): "ems between a sign and its word, as in a line of text",
    ("chat/transcript/transcript_texts.py", "_EDGE"): "where a drag begins to scroll; no space",
    ("chat/widgets/message_field.py", "setDocumentMargin"): "room for the cursor, which is 1 wide",
    ("export/page_documents.py", "_ABOVE_HEADING"): "points on paper",
    ("export/page_documents.py", "_HEADING_SCALE"): "paper has a scale of its own",
    ("export/page_documents.py", "font-size"): "a file that is saved, not the window",
}


def is_literal(node: ast.expr) -> bool:
    """Whether a number stands in `node`; 0 is none, nor is how many times a step is taken."""
    if isinstance(node, ast.Constant):
        number = isinstance(node.value, int | float) and not isinstance(node.value, bool)
        return number and node.value != 0
    if isinstance(node, ast.Tuple | ast.List):
        return any(map(is_literal, node.elts))
    if isinstance(node, ast.Starred):
        return is_literal(node.value)
    if isinstance(node, ast.IfExp):
        return is_literal(node.body) or is_literal(node.orelse)
    return isinstance(node, ast.BinOp) and is_literal(node.left) and is_literal(node.right)


def faults(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """What has a size of its own, and in which line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            sized = node.args[1:2] if name in ("enlarge", "scaled") else node.args
            if (SPACES.fullmatch(name) or SIZES.fullmatch(name)) and any(map(is_literal, sized)):
                yield name, node.lineno
            for keyword in node.keywords:
                if keyword.arg == "gap" and is_literal(keyword.value):
                    yield "gap", node.lineno
        elif isinstance(node, ast.Constant) and FONT_SIZE.search(str(node.value)):
            yield "font-size", node.lineno
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if NAMES.fullmatch(name) and is_literal(node.value):
                yield name, node.lineno


def test_nothing_has_a_size_of_its_own() -> None:
    found, excused = [], set()
    for path in sorted(UI.rglob("*.py")):
        place = path.relative_to(UI).as_posix()
        if place.startswith("style/"):
            continue
        for name, line in faults(ast.parse(path.read_text(encoding="utf-8"))):
            if (place, name) in EXCEPTIONS:
                excused.add((place, name))
            else:
                found.append(f"{place}:{line} {name}")
    assert found == []
    assert excused == EXCEPTIONS.keys()


def test_the_faults_are_found() -> None:
    wrong = (
        "row.setSpacing(6)",
        "row.setContentsMargins(8, 0, spacing.S, 0)",
        "theme.enlarge(label, 1.2)",
        "painter.setFont(scaled(font, 0.9))",
        "font.setPointSizeF(11.5)",
        "FlowLayout(gap=5)",
        "row.setContentsMargins(*((6, 8) if brief else (0, 0)))",
        "_GAP = 10",
        "label.setStyleSheet('font-size: 12px')",
    )
    for text in wrong:
        assert list(faults(ast.parse(text))), text
    right = (
        "row.setSpacing(0)",
        "row.setContentsMargins(spacing.XL, 2 * spacing.S, 0, spacing.S // 2)",
        "theme.enlarge(label, type_scale.TITLE)",
        "_GAP = spacing.S",
        "_GAPS = 3",
    )
    for text in right:
        assert not list(faults(ast.parse(text))), text


def test_each_step_is_seen_to_be_larger_than_the_one_before() -> None:
    sizes = [value for value in vars(type_scale).values() if isinstance(value, float)]
    spaces = [value for value in vars(spacing).values() if isinstance(value, int)]
    for steps, least in ((sizes, 1.1), (spaces, 1.3)):
        assert len(steps) >= 6
        assert all(after / before >= least for before, after in itertools.pairwise(steps))
    assert all(space % spacing.XS == 0 for space in spaces if space > spacing.XXS)
