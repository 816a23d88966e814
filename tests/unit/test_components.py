"""What Gloss is made of, as it is installed here."""

from __future__ import annotations

import re
from importlib import metadata

import pytest

from app.core.components import Component, components, licence_text


def normal(name: str) -> str:
    return name.lower().replace("_", "-")


def test_all_that_is_required_is_listed_and_what_only_tests_need_is_not() -> None:
    listed = {normal(part.name) for part in components()}
    required = [each for each in metadata.requires("gloss-desktop") or () if "extra" not in each]
    assert len(required) > 8
    for requirement in required:
        assert normal(re.split(r"[^\w.-]", requirement)[0]) in listed
    assert not listed & {"pytest", "ruff", "mypy", "hypothesis", "openai-harmony"}
    assert {"gloss", "python"} <= listed


def test_versions_are_the_installed_ones() -> None:
    found = {part.name: part.version for part in components()}
    assert found["tomlkit"] == metadata.version("tomlkit")


def test_each_part_has_the_text_of_its_licence() -> None:
    for part in components():
        assert len(licence_text(part)) > 400, part


def test_a_licence_that_a_package_calls_unknown_is_named_by_its_classifier() -> None:
    assert "UNKNOWN" not in {part.licence for part in components()}


def test_qt_comes_with_the_texts_it_obliges_us_to_pass_on() -> None:
    qt = next(part for part in components() if part.name.startswith("PySide6"))
    text = licence_text(qt)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


@pytest.mark.parametrize(
    ("name", "licence", "words"),
    [
        ("llama.cpp", "MIT", "The ggml authors"),
        ("ggml", "MIT", "The ggml authors"),
        ("Qt", "LGPL-3.0-only", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("SQLCipher", "BSD-3-Clause", "ZETETIC LLC"),
        ("SQLite", "Public domain", "a blessing"),
        ("OpenSSL", "Apache-2.0", "Apache License"),
        ("Mermaid", "MIT", "Knut Sveidqvist"),
        ("DejaVu Sans", "Bitstream Vera", "Bitstream"),
        ("STIX Two Math", "OFL-1.1", "SIL OPEN FONT LICENSE"),
    ],
)
def test_what_lies_inside_a_package_has_an_entry_of_its_own(
    name: str, licence: str, words: str
) -> None:
    (part,) = (each for each in components() if each.name == name)
    assert part.licence == licence
    assert words in licence_text(part)
    assert re.fullmatch(r"(\d+(\.\d+)+)?", part.version)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("pypdfium2", "PDFium Authors"),
        ("pypdfium2", "The FreeType"),
        ("lxml", "Daniel Veillard"),
        ("libiconv", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("pydantic-monty-runtime", "monty-typeshed"),
        ("pydantic-monty-client", "Pydantic Services"),
    ],
)
def test_what_is_linked_into_a_package_has_its_text_there(name: str, words: str) -> None:
    assert words in licence_text(Component(name, "", ""))


def test_the_versions_of_what_lies_inside_are_those_in_use() -> None:
    from sqlcipher3 import dbapi2

    found = {part.name: part.version for part in components()}
    assert found["SQLite"] == dbapi2.sqlite_version
    assert found["Qt"] == metadata.version("PySide6-Essentials")
    connection = dbapi2.connect(":memory:")
    assert found["SQLCipher"] in connection.execute("PRAGMA cipher_version").fetchone()[0]
    connection.close()
