"""What Gloss is made of, as it is installed here."""

from __future__ import annotations

import re
from importlib import metadata

import pytest

from app.core.components import Component, components, licence_text
from app.core.paths import resources

COPYRIGHT = re.compile(r"^Copyright.*\d{4}.*$", re.MULTILINE)


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


WORDS = {  # of each licence, to know its text by
    "MIT": "ermission is hereby granted, free of charge",
    "BSD": "Redistribution and use",
    "Apache": "Apache License",
    "LGPL": "GNU LESSER GENERAL PUBLIC LICENSE",
    "MPL": "Mozilla Public",
    "PSF": "PYTHON SOFTWARE FOUNDATION LICENSE",
    "OFL": "SIL OPEN FONT LICENSE",
    "Zlib": "This software is provided 'as-is'",
}


def test_each_part_has_the_text_of_the_licence_that_is_named() -> None:
    for part in components():
        assert part.licence, part
        named = [words for name, words in WORDS.items() if name in part.licence]
        text = " ".join(licence_text(part).split())
        # one of them, where there is a choice
        assert not named or any(words.casefold() in text.casefold() for words in named), part


def test_each_text_of_ours_is_about_one_project() -> None:
    folder = resources() / "licences"
    assert "unimathsymbols" in (folder / "latex2mathml.txt").read_text("utf-8")
    for file in folder.glob("*.txt"):
        others = [each for each in folder.glob("*.txt") if each != file]
        copyrights = COPYRIGHT.findall(file.read_text("utf-8"))
        for each in others:
            assert not set(copyrights) & set(COPYRIGHT.findall(each.read_text("utf-8"))), each


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
        ("QuickJS", "MIT AND Unicode-3.0", "Fabrice Bellard"),
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
        ("pydantic-monty-client", "Copyright (c) Pydantic Services Inc. 2026 to present"),
        ("watchfiles", "Samuel Colvin"),
        ("watchfiles", "crossbeam-channel"),
        ("rpds-py", "archery"),
        ("cryptography", "openssl"),
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
