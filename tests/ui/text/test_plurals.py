"""Plural forms, which a translation has in English, too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import app.ui
from app.ui.controls.elided_label import ElidedLabel
from app.ui.models.page_state import ModelsPageState, ModelsPageStatus
from app.ui.models.view import ModelsView
from tests.ui.languages import speaking

UI = Path(app.ui.__file__).parent


@pytest.fixture
def english(qapp) -> Iterator[None]:
    with speaking(qapp, "en"):
        yield


class _Derived(ModelsView):
    """As the pane is."""


@pytest.mark.parametrize("kind", [ModelsView, _Derived])
def test_a_view_counts_models_in_words(qtbot, english: None, kind: type[ModelsView]) -> None:
    view = kind()
    qtbot.addWidget(view)
    view.set_page(ModelsPageState(ModelsPageStatus.READY, Path("m"), ()))
    texts = [label.text() for label in view.findChildren(ElidedLabel)]
    assert "0 models, 0 bytes" in texts


def test_no_class_that_others_derive_from_counts_with_its_own_tr() -> None:
    """PySide looks under the derived class's name first, and there the number put in for %n
    already passes for a translation."""
    counting: set[str] = set()
    derived_from: set[str] = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                derived_from |= {base.id for base in node.bases if isinstance(base, ast.Name)}
                if any(_counts(each) for each in ast.walk(node)):
                    counting.add(node.name)
    assert counting
    assert not counting & derived_from


def _counts(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and len(node.args) == 3
    )
