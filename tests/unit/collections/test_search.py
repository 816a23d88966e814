"""Passages found for questions as people ask them."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.core.collections.index_search import CANDIDATES
from app.core.collections.question_words import QUESTION_WORDS
from app.core.documents.extracted import SectionKind, SectionLabel
from app.core.errors import Code, UserError
from tests.helpers.pdf_files import column, write_pdf
from tests.unit.collections.stage import Shelf

FILLING = "The work is done when it is done, and what is left of it is for the next day. "

LANGUAGES = [
    ("Wo muss ich die Rechnung bezahlen?", "Rechnungen bezahlen Sie am Schalter im Erdgeschoss."),
    ("How do I configure the printer?", "Configuring printers is done in the control panel."),
    ("¿Dónde se guardan las facturas?", "La factura se guarda en el archivo del sótano."),
    ("Où sont conservés les contrats ?", "Le contrat est conservé dans le coffre du notaire."),
    ("Dove si trovano le chiavi?", "La chiave si trova sotto il vaso del balcone."),
    ("Onde ficam os relatórios anuais?", "O relatório anual fica na prateleira azul."),
    ("Где хранятся договоры аренды?", "Договор аренды хранится в сейфе бухгалтерии."),
    ("أين توجد مفاتيح المكتب؟", "المفاتيح موجودة في درج المكتب الخشبي."),
    ("किराये का समझौता कहाँ है", "किराये के समझौते अलमारी में रखे हैं।"),
    ("भाडा सम्झौता कहाँ छ", "भाडाको सम्झौता दराजमा राखिएको छ।"),
    ("打印机怎么设置？", "请在控制面板中设置打印机，然后重新启动。"),
    ("プリンターの設定方法は？", "プリンタの設定はコントロールパネルで行います。"),
    ("프린터는 어떻게 설정합니까?", "프린터를 설정하려면 제어판을 엽니다."),
    ("จะตั้งค่าเครื่องพิมพ์ได้อย่างไร", "ตั้งค่าเครื่องพิมพ์ในแผงควบคุมของระบบ"),
]


@pytest.fixture
def library(shelf: Shelf) -> Shelf:
    for number, (_, text) in enumerate(LANGUAGES):
        shelf.write(f"{number}.txt", text)
    for number in range(40):
        shelf.write(f"filling/{number}.txt", FILLING * 3)
    shelf.update()
    return shelf


@pytest.mark.parametrize("number", range(len(LANGUAGES)))
def test_a_question_finds_its_passage_in_every_language(library: Shelf, number: int) -> None:
    question, text = LANGUAGES[number]
    first = library.search(question)[0]
    assert first.text.strip() == text


def test_common_words_do_not_hide_the_rare_one(shelf: Shelf) -> None:
    for number in range(60):
        shelf.write(f"{number}.txt", FILLING * 5)
    shelf.write("rare.txt", FILLING * 3 + "A zebra is in it.")
    shelf.update()
    assert shelf.names("what is left of the zebra when it is done")[0] == "rare.txt"


def test_a_rare_question_word_counts_little(shelf: Shelf) -> None:
    shelf.write("how.txt", "How to install: how it is done, and how long it takes.")
    shelf.write("undo.txt", "A commit is undone by reset; to undo it, name the one before.")
    for number in range(30):
        shelf.write(f"{number}.txt", f"Commit number {number} was made.")
    shelf.update()
    assert shelf.names("How do I undo a commit?")[0] == "undo.txt"


def test_words_that_look_alike_are_no_forms_of_another(shelf: Shelf) -> None:
    for number in range(30):
        shelf.write(f"{number}.txt", f"The command of the common comment {number}.")
    shelf.write("commit.txt", "The commits of the team.")
    shelf.update()
    assert shelf.names("commit") == ["commit.txt"]


def test_no_word_of_weight_is_a_question_word() -> None:
    assert QUESTION_WORDS.isdisjoint({"war", "die", "ai", "os", "ci", "io", "us", "son", "dos"})


def test_only_common_words_find_something(shelf: Shelf) -> None:
    for number in range(30):
        shelf.write(f"{number}.txt", f"{number} {FILLING}")
    shelf.update()
    assert len(shelf.search("the work is done")) == 10


def test_the_exact_word_comes_before_its_forms(shelf: Shelf) -> None:
    shelf.write("forms.txt", "Several installations were found to be installed.")
    shelf.write("exact.txt", "One installation was found to be here.")
    shelf.update()
    assert shelf.names("installation") == ["exact.txt", "forms.txt"]


def test_the_beginning_of_a_word_is_enough(shelf: Shelf) -> None:
    shelf.write("a.txt", "The configuration of it.")
    shelf.update()
    assert shelf.names("config") == ["a.txt"]


def test_words_side_by_side_count_more(shelf: Shelf) -> None:
    shelf.write("apart.txt", "A house stands there. It is white, and the garden is green.")
    shelf.write("together.txt", "It stands there. The white house is in the garden, all green.")
    shelf.update()
    assert shelf.names("white house")[0] == "together.txt"


def test_the_name_of_a_file_counts(shelf: Shelf) -> None:
    shelf.write("notes/one.txt", "Budget figures are inside of it. Nothing else.")
    shelf.write("notes/budget 2024.txt", "Budget figures are inside of it. Nothing else.")
    shelf.update()
    assert shelf.names("budget 2024")[0] == "notes/budget 2024.txt"


def test_a_passage_is_where_it_says(shelf: Shelf) -> None:
    paragraphs = [f"Paragraph {number}. " + FILLING * 4 + "\n\n" for number in range(50)]
    paragraphs[31] = "The unicorn lives here. " + FILLING * 4 + "\n\n"
    shelf.write("long.txt", "".join(paragraphs))
    shelf.update()
    (found,) = shelf.search("unicorn")
    document = shelf.store.document(found.collection, found.document)
    assert document.text == "".join(paragraphs)
    assert document.text[found.start : found.end] == found.text
    assert "unicorn" in found.text
    assert document.address == found.address == "Papers/long.txt"
    assert shelf.store.document_at(found.address) == document


def test_a_passage_names_its_section(shelf: Shelf) -> None:
    pages = [column(50, 700, [f"Text of the {word} page."]) for word in ("first", "second")]
    write_pdf(shelf.documents / "two.pdf", *pages)
    shelf.write("plain.txt", "Text of the second file.")
    shelf.update()
    found = {each.title: each.section for each in shelf.search("second")}
    assert found == {"two.pdf": SectionLabel(SectionKind.PAGE, 2), "plain.txt": None}
    document = shelf.store.document_at("Papers/two.pdf")
    assert [each.label.number for each in document.sections] == [1, 2]
    assert document.text[document.sections[1].start :].startswith("Text of the second")


def test_the_same_text_in_two_files_is_found_once(shelf: Shelf) -> None:
    for name in ("a.txt", "b.txt"):
        shelf.write(name, "The licence in full.")
    shelf.write("c.txt", "The licence, but another one.")
    shelf.update()
    assert shelf.names("licence") == ["a.txt", "c.txt"]


def test_several_collections_are_ranked_as_one(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("a.txt", FILLING + "A word about a giraffe.")
    for number in range(30):
        shelf.write(f"{number}.txt", FILLING)
    shelf.update()
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.txt").write_text("A giraffe, a giraffe and one more giraffe.", "utf-8")
    record = shelf.store.create("Animals", [other])
    Shelf(other, shelf.store, record).update()
    found = shelf.store.search([shelf.collection.id, record.id], "giraffe", 10)
    assert [each.address for each in found] == ["Animals/b.txt", "Papers/a.txt"]


@pytest.mark.parametrize("text", ["", "  ", "?!", '"', "NOT AND OR", "a* NEAR(b)", "zzzz", "\0"])
def test_nothing_in_a_question_is_syntax(library: Shelf, text: str) -> None:
    assert isinstance(library.search(text), list)


def test_a_long_question_is_answered(library: Shelf) -> None:
    assert library.search(" ".join(f"word{number}" for number in range(5000)) + " printer") == []
    assert library.search("printer " * 5000)


def test_more_can_be_asked_for_than_are_usually_ranked(shelf: Shelf) -> None:
    for number in range(CANDIDATES + 20):
        shelf.write(f"{number}.txt", f"The same word everywhere, {number}.")
    shelf.update()
    assert len(shelf.search("everywhere", CANDIDATES + 10)) == CANDIDATES + 10


def test_a_search_goes_on_while_the_index_is_written(shelf: Shelf) -> None:
    for number in range(400):
        shelf.write(f"{number}.txt", f"{FILLING} number{number}")
    shelf.update()
    for number in range(400):
        shelf.write(f"{number}.txt", f"{FILLING} number{number} again")
    thread = threading.Thread(target=shelf.update)
    thread.start()
    while thread.is_alive():
        (found,) = shelf.search("number7")[:1]
        assert found.address == "Papers/7.txt"
        document = shelf.store.document(found.collection, found.document)
        assert document.text.startswith(FILLING)
    thread.join()
    assert shelf.names("number7 again")[0] == "7.txt"


def test_what_is_not_there_is_said(shelf: Shelf) -> None:
    for call in (
        lambda: shelf.store.search(["none"], "x", 1),
        lambda: shelf.store.get("none"),
        lambda: shelf.store.document(shelf.collection.id, 7),
        lambda: shelf.store.document_at("Papers/none.txt"),
        lambda: shelf.store.document_at("None"),
    ):
        with pytest.raises(UserError) as failure:
            call()
        assert failure.value.code in (Code.COLLECTION_UNKNOWN, Code.COLLECTION_DOCUMENT_LOST)
