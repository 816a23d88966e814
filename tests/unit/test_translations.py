"""Every text of the window in every language, with all that is filled into it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from installers import translate

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = ("ar", "de", "es", "fr", "hi", "it", "ja", "ko", "ne", "pt_BR", "ru", "zh_CN")
FORMS = {"ar": 6, "ru": 3, "ja": 1, "ko": 1, "zh_CN": 1}  # of a count; two elsewhere
COUNTS = {"%Ln", "{count}", "{number}", "{threads}", "{layers}", "{seconds}", "{high}"}

_FILLED = re.compile(r"\{[a-z_]+\}|%L?n|%\d")
_MARKS = re.compile(r"\*\*|`[^`]*`")


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, its forms in this language, and whether they depend on a count."""
    tree = ElementTree.parse(ROOT / "i18n" / f"gloss_{language}.ts")
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            unfinished = translation.get("type") is not None
            counted = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")]
                if counted
                else [translation.text or ""]
            )
            yield name, message.findtext("source", ""), [] if unfinished else forms, counted


def test_all_languages_are_there() -> None:
    found = {path.stem.removeprefix("gloss_") for path in (ROOT / "i18n").glob("gloss_*.ts")}
    assert found == {"en", *LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    missing = [
        f"{context}: {source}"
        for context, source, forms, _ in messages(language)
        if not forms or not all(form.strip() for form in forms)
    ]
    assert missing == []
    english = {(context, source) for context, source, _, _ in messages("en")}
    assert {(context, source) for context, source, _, _ in messages(language)} == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_and_marked_stays(language: str) -> None:
    wrong = [
        f"{source} → {form}"
        for _, source, forms, counted in messages(language)
        for number, form in enumerate(forms)
        if not _same(source, form, may_leave_count=counted and number < len(forms) - 1)
    ]
    assert wrong == []


def _same(source: str, form: str, *, may_leave_count: bool) -> bool:
    """A form for "one" may do without the number."""
    wanted, found = Counter(_FILLED.findall(source)), Counter(_FILLED.findall(form))
    missing, added = wanted - found, found - wanted
    left = set(missing) <= COUNTS if may_leave_count else not missing
    return left and not added and Counter(_MARKS.findall(source)) == Counter(_MARKS.findall(form))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_has_the_forms_that_the_language_has(language: str) -> None:
    counted = [(source, len(forms)) for _, source, forms, counts in messages(language) if counts]
    assert counted
    assert [source for source, forms in counted if forms != FORMS.get(language, 2)] == []
    assert [
        source for _, source, forms, _ in messages(language) if any("(s)" in f for f in forms)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_end_as_sentences_do(language: str) -> None:
    stops = (".", "。", "।", "؟", "?", "!")
    wrong = [
        form
        for _, source, forms, _ in messages(language)
        for form in forms
        if source.endswith(".") and not form.rstrip().endswith(stops)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_the_window_in_the_help_are_those_of_the_window(language: str) -> None:
    """What is bold in the help names a button, a pane or a setting, word for word."""
    words: dict[str, set[str]] = {}
    for context, source, forms, _ in messages(language):
        if context != "Help":
            words.setdefault(source, set()).update(forms)
    wrong = []
    for context, source, forms, _ in messages(language):
        if context != "Help":
            continue
        named = re.findall(r"\*\*(.+?)\*\*", source)
        for form in forms:
            told = re.findall(r"\*\*(.+?)\*\*", form)
            allowed = [each for name in named for each in words.get(name, {name})]
            wrong += [each for each in told if each not in allowed]
    assert wrong == []


def test_the_files_hold_what_the_source_says(tmp_path: Path) -> None:
    """As `make translations` would write it."""
    fresh = tmp_path / "gloss_en.ts"
    update = Path(sys.executable).with_name("pyside6-lupdate")
    command = [update, "-no-obsolete", "-locations", "none", *translate.sources(), "-ts", fresh]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    said = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(fresh).getroot().iter("context")
        for message in context.iter("message")
    }
    assert {(context, source) for context, source, _, _ in messages("en")} == said
