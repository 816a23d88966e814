"""Every failure has a sentence, and says only what is known of it."""

from __future__ import annotations

import ast
import inspect
import re
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app import texts
from app.core import errors
from app.core.errors import Code, UserError
from app.core.messages import StopReason
from app.core.models.catalogue.catalogue import ModelSpec, SpecFile
from app.texts.language import ENGLISH, Language
from app.texts.models import arrived


def declared_facts() -> dict[Code, set[str]]:
    """From the comments in `errors.py`: of the group, or of the code itself."""
    facts: dict[Code, set[str]] = {}
    group: set[str] = set()
    for line in inspect.getsource(errors.Code).splitlines():
        if heading := re.match(r"\s+# ([^:]+)(?:: (\w+))?$", line):
            group = {heading[2]} if heading[2] else set()
        if code := re.match(r"\s+[A-Z_]+ = \"(\w+)\"(?:  # (.*))?$", line):
            own = (code[2] or "").partition(":")[0].partition("(")[0]
            names = {name.strip() for name in own.split(",")} if "the model" not in own else set()
            facts[Code(code[1])] = {"detail"} | group | (names - {""})
    return facts


FACTS = declared_facts()


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", list(Code))
def test_each_code_has_a_sentence_over_its_own_facts(code: Code) -> None:
    text = texts.FAILURES[code]
    assert placeholders(text) <= FACTS[code]
    assert text.endswith(".")
    facts = {name: 1 if name.endswith("bytes") else "X" for name in FACTS[code] - {"detail"}}
    shown = texts.sentence(UserError(code, "X", **facts))
    assert "?" not in shown
    assert "{" not in shown


def test_the_facts_were_read_from_the_comments() -> None:
    assert FACTS[Code.MODEL_TOO_LARGE] == {"detail", "path", "needed_bytes", "available_bytes"}
    assert FACTS[Code.NO_ANSWER] == {"detail"}


def test_only_what_was_compared_by_its_hash_is_called_verified() -> None:
    first, second = SpecFile("a.gguf", 3, "ab" * 32), SpecFile("b.gguf", 3)
    assert "downloaded and checked." in arrived(ModelSpec("a", "x/a", "main", (first,)))
    assert "only its size" in arrived(ModelSpec("a", "x/a", "main", (first, second)))


@pytest.mark.parametrize("stop", list(StopReason))
def test_each_ending_is_known(stop: StopReason) -> None:
    assert bool(texts.ending(stop)) is (stop is not StopReason.FINISHED)


def test_facts_are_shown_for_people() -> None:
    error = UserError(
        Code.MODEL_TOO_LARGE, path="/m.gguf", needed_bytes=12_109_566_560, available_bytes=900
    )
    assert "about 12.1 GB of memory and can have 900 bytes (/m.gguf)" in texts.sentence(error)
    assert "for 30 seconds" in texts.sentence(UserError(Code.ENGINE_HUNG, seconds=30.0))


def test_braces_in_facts_are_just_text() -> None:
    error = UserError(Code.FILE_MISSING, path="/{detail}/{0}.gguf")
    assert "/{detail}/{0}.gguf" in texts.sentence(error)


def test_only_the_first_line_of_a_long_detail_is_shown() -> None:
    error = UserError(Code.LOAD_FAILED, "first\nsecond", path="/m.gguf")
    assert "first" in texts.sentence(error)
    assert "second" not in texts.sentence(error)


def test_jargon_stands_in_the_details() -> None:
    error = UserError(Code.ENGINE_CRASHED, "the log", reason="SIGABRT")
    assert "SIGABRT" not in texts.sentence(error)
    assert texts.details(error) == "Code: ENGINE_CRASHED\nreason: SIGABRT\nthe log"
    told = UserError(Code.LOAD_FAILED, "no such tensor", path="/m.gguf")
    assert texts.details(told) == "Code: LOAD_FAILED\nno such tensor"


def test_a_missing_fact_does_not_hide_the_failure() -> None:
    assert "?" in texts.sentence(UserError(Code.FILE_MISSING))


def test_what_is_left_out_counts_well() -> None:
    assert "1 earlier question and answer." in texts.left_out(1)
    assert "3 earlier questions and answers" in texts.left_out(3)


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (150_000, "150 kB"),
        (98_362_432, "98.4 MB"),
        (63_387_346_464, "63.4 GB"),
        (2_500_000_000_000, "2.5 TB"),
    ],
)
def test_sizes(count: int, shown: str) -> None:
    assert ENGLISH.size(count) == shown


def test_translations_replace_the_sentence_and_keep_the_facts() -> None:
    class German(Language):
        def translate(self, context: str, text: str, n: int = -1) -> str:
            assert context == "Texts"
            return {texts.FAILURES[Code.MODEL_UNKNOWN]: "Kein Modell namens {name}."}[text]

    shown = texts.sentence(UserError(Code.MODEL_UNKNOWN, name="x"), German())
    assert shown == "Kein Modell namens x."


def marked(path: Path) -> set[str]:
    """What is marked for translation in `path`, as Python reads it."""
    return {
        ast.literal_eval(node.args[1])
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "QT_TRANSLATE_NOOP"
    }


def test_lupdate_finds_every_sentence(tmp_path: Path) -> None:
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    if not lupdate.exists():
        pytest.skip("needs PySide6's lupdate")
    out = tmp_path / "gloss.ts"
    sources = sorted(Path(texts.__file__).parent.glob("*.py"))
    subprocess.run([lupdate, *sources, "-ts", out], check=True, capture_output=True)
    found = {source.text for source in ElementTree.parse(out).iter("source")}
    sentences = set().union(*map(marked, sources))
    assert found == sentences
    counted = ElementTree.parse(out).iterfind(".//message[@numerus='yes']/source")
    assert {source.text for source in counted} == {text for text in sentences if "(s)" in text}
    assert sentences >= {*texts.FAILURES.values(), *texts.ENDINGS.values()} - {""}
