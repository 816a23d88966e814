"""Names that are proposed for files."""

from __future__ import annotations

import pytest

from app.ui.controls.save_dialog import safe_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Tax: a/b?", "Tax- a-b-"),
        ("Einkaufsliste", "Einkaufsliste"),
        ("two\nlines\tand\u202e more", "two lines and more"),
        (" .hidden. ", "hidden"),
        ("...", "Gloss"),
        ("", "Gloss"),
        ("\ud800", "Gloss"),
        ("日本" * 60, "日本" * 40),
        ("🦊" * 100, "🦊" * 60),
    ],
)
def test_a_name_is_one_that_every_system_takes(words: str, name: str) -> None:
    assert safe_name(words, "Gloss") == name
    assert len(f".{name}.html".encode()) <= 255
