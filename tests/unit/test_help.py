"""The help's texts: each failure has its place, names are those of the window, figures hold."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from app.core.errors import Code
from app.core.models.catalogue.catalogue import Catalogue
from app.core.paths import AppPaths, resources
from app.texts.help import TOPICS
from app.texts.help.facts import facts
from app.texts.help.pages import HelpPage, found, pages
from app.texts.help.passages import CONTEXT, PassageKind
from app.texts.help.troubleshooting import GROUPS, TROUBLESHOOTING
from app.texts.language import Shown

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "app" / "texts" / "help"
MOST_WORDS = 1700
_MARKERS = {"QT_TRANSLATE_NOOP", "tr", "translate"}


def strings() -> list[str]:
    """All of the help's own, as they are handed to translators."""
    return [
        *(topic.title for topic in TOPICS),
        *(passage.text for topic in TOPICS for passage in topic.passages),
        *(text for group in GROUPS for text in (group.title, *group.advice)),
    ]


def of_window() -> set[str]:
    """All that the rest of the program can say."""
    files = [
        path
        for folder in ("ui", "texts")
        for path in (ROOT / "app" / folder).rglob("*.py")
        if not path.is_relative_to(HELP)
    ]
    return {text for path in files for text in marked(path)}


def marked(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in _MARKERS:
                for each in node.args:
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        yield each.value


@pytest.fixture(scope="module")
def known() -> dict[str, Shown]:
    paths = AppPaths.of_profile(Path("/home/ada"))
    return dict(facts(paths, Catalogue(resources() / "catalogue.json", Path("none.json"))))


@pytest.fixture(scope="module")
def read(known: dict[str, Shown]) -> tuple[HelpPage, ...]:
    return pages(known)


def hits(read: tuple[HelpPage, ...], text: str) -> list[str]:
    there = (found(page, text) for page in read)
    return [line.text for page in there if page for line in page.lines]


def test_each_failure_stands_under_one_subject() -> None:
    codes = [code for group in GROUPS for code in group.codes]
    assert sorted(codes) == sorted(Code)


def test_each_subject_says_what_helps() -> None:
    for group in GROUPS:
        assert 1 <= len(group.advice) <= 2, group.title
        assert group.codes, group.title


def test_the_help_is_short_enough_to_be_read() -> None:
    assert sum(len(text.split()) for text in strings()) <= MOST_WORDS
    assert max(len(text.split()) for text in strings()) <= 55


def test_no_string_stands_twice() -> None:
    assert len(set(strings())) == len(strings())


def test_names_of_the_window_are_as_in_the_window() -> None:
    names = {name for text in strings() for name in re.findall(r"\*\*(.+?)\*\*", text)}
    assert len(names) > 30
    assert names - of_window() == set()


def test_marks_come_in_pairs_and_there_is_no_html() -> None:
    for text in strings():
        assert text.count("**") % 2 == 0, text
        assert text.count("`") % 2 == 0, text
        assert not re.search(r"[<>]|\*{3}|(?<!\*)\*(?!\*)", text), text


def test_all_strings_are_handed_to_translators() -> None:
    """Under the context by which they are asked for."""
    handed = {text for path in HELP.glob("*.py") for text in marked(path) if text != CONTEXT}
    assert handed == set(strings())


def test_each_fact_is_known_and_used(known: dict[str, Shown]) -> None:
    named = {name for text in strings() for _, name, _, _ in Formatter().parse(text) if name}
    assert named == set(known)
    assert all(known.values())


def test_figures_are_those_of_the_program(known: dict[str, Shown]) -> None:
    assert known["small_bytes"] == "12.1 GB"
    assert known["large_bytes"] == "63.4 GB"
    assert (known["asked"], known["experts"]) == (4, 32)
    assert (known["bin_days"], known["tries"], known["host"]) == (30, 4, "huggingface.co")


def test_nothing_is_left_in_braces(read: tuple[HelpPage, ...]) -> None:
    for page in read:
        for line in page.lines:
            assert "{" not in line.text, line.text


def test_troubleshooting_has_the_sentence_of_each_failure(read: tuple[HelpPage, ...]) -> None:
    page = read[TOPICS.index(TROUBLESHOOTING)]
    said = {line.code: line.text for line in page.lines if line.kind is PassageKind.FAILURE}
    assert said.keys() == set(Code)
    assert said[Code.OUT_OF_MEMORY].startswith("There was not enough memory to go on (…).")


@pytest.mark.parametrize("text", ["OUT_OF_MEMORY", "out of memory", "Out_Of_Memory"])
def test_a_code_is_found_as_it_is_shown_and_as_it_is_said(
    read: tuple[HelpPage, ...], text: str
) -> None:
    assert any(each.startswith("There was not enough memory") for each in hits(read, text))


def test_each_code_is_found_by_its_name(read: tuple[HelpPage, ...]) -> None:
    for code in Code:
        page = found(read[-1], code.name)
        assert page is not None, code
        assert code in [line.code for line in page.lines]


def test_words_are_found_without_case_and_accents(read: tuple[HelpPage, ...]) -> None:
    assert hits(read, "QUANTIZATION") == hits(read, "quantizâtion") != []
    assert hits(read, "submarine") == []


def test_all_words_must_be_in_one_passage(read: tuple[HelpPage, ...]) -> None:
    both = hits(read, "experts layer")
    assert both
    assert hits(read, "experts keyring") == []


def test_what_is_found_stands_below_its_heading(read: tuple[HelpPage, ...]) -> None:
    page = found(read[2], "kv")
    assert page is not None
    assert [line.kind for line in page.lines] == [PassageKind.ITEM]
    page = found(read[1], "mxfp4")
    assert page is not None
    assert [line.kind for line in page.lines] == [PassageKind.HEADING, PassageKind.PARAGRAPH]
    assert page.passages == 1


def test_a_heading_brings_what_follows_it(read: tuple[HelpPage, ...]) -> None:
    page = found(read[1], "models come from")
    assert page is not None
    assert [line.kind for line in page.lines] == [PassageKind.HEADING, PassageKind.ITEM]
