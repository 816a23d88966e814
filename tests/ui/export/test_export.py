"""A conversation on its way out of the window: as PDF, web page or Markdown, or to a printer."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QProgressBar, QPushButton

from app.core.conversations.store import ConversationStore
from app.core.messages import Channel, Message, Part, Role
from app.core.paths import AppPaths
from app.ui.controls.switch import Switch
from app.ui.export.page_writer import PageWriter
from app.ui.export.widgets.export_overlay import ExportOverlay
from app.ui.threads.runner import Lane
from tests.helpers.diagrams import FLOWCHART, SEQUENCE
from tests.ui.find import named, visible_text
from tests.ui.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("qapp")

ANSWER = (
    "The **plan**:\n\n1. one\n   - two\n\n```python\nprint('<x>')\n```\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n" + "Some words of a sentence. " * 40
)


DIAGRAMS = "\n\n".join(
    f"```mermaid\n{source}```" for source in (FLOWCHART, SEQUENCE, "flowchart TD\n A --> --> B[\n")
)


def talk(messages: int, answer: str = ANSWER) -> Any:
    def fill(store: ConversationStore) -> None:
        conversation = store.create(title="Tax: a/b?", date="2026-11-30").id
        parent = None
        for number in range(messages):
            question = Message.of(Role.USER, f"Question {number}\n  <b>indented</b>")
            parent = store.add_message(conversation, parent, question).id
            parts = (Part(Channel.ANALYSIS, "A thought."), Part(Channel.FINAL, answer))
            parent = store.add_message(conversation, parent, Message(Role.ASSISTANT, parts)).id

    return fill


@pytest.fixture
def it(profile: AppPaths) -> Iterator[Stage]:
    with stage(profile, fill=talk(2)) as it:
        yield it


def open_overlay(it: Stage) -> ExportOverlay:
    """With the keyboard: the first conversation, then its export."""
    it.activate()
    QTest.keyClick(it.window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    it.settle()
    QTest.keyClick(it.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    it.until(lambda: it.window.findChild(ExportOverlay) is not None)
    overlay = it.window.findChild(ExportOverlay)
    it.until(overlay.isVisible)
    return overlay


def export(it: Stage, kind: str, file: Path, *, reasoning: bool = False) -> None:
    overlay = open_overlay(it)
    box = named(overlay, QComboBox, "Format")
    assert box.hasFocus()
    QTest.keyClicks(box, kind)
    switch = named(overlay, Switch, "With the reasoning")
    if switch.isChecked() != reasoning:
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    it.click("Save…", overlay)
    dialog = it.window.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"Tax- a-b-.{file.suffix[1:]}")
    name = dialog.findChild(QLineEdit)
    name.setText(str(file))
    QTest.keyClick(name, Qt.Key.Key_Return)
    it.until(lambda: not overlay.isVisible())
    it.settle()


def test_markdown(it: Stage, tmp_path: Path) -> None:
    file = tmp_path / "out.md"
    export(it, "Markdown", file)
    text = file.read_text()
    assert text.startswith("# Tax: a/b?\n\n## You\n\nQuestion 0\n  <b>indented</b>\n\n## Gloss\n")
    assert ANSWER.strip() in text
    assert "thought" not in text
    assert f"Saved as {file}." in visible_text(it.window.pane.notices)


def test_markdown_with_the_reasoning(it: Stage, tmp_path: Path) -> None:
    file = tmp_path / "out.md"
    export(it, "Markdown", file, reasoning=True)
    assert "> **Reasoning**\n>\n> A thought." in file.read_text()


def test_a_web_page_needs_nothing_and_runs_nothing(it: Stage, tmp_path: Path) -> None:
    file = tmp_path / "out.html"
    export(it, "Web", file)
    tags: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append(tag)
            assert not any(name in ("src", "srcset") for name, _ in attrs)

    html = file.read_text()
    Reader().feed(html)
    assert not {"script", "link", "img", "b"} & set(tags)
    assert tags.count("h2") == 4
    assert "default-src 'none'" in html
    assert "&lt;b&gt;indented&lt;/b&gt;" in html
    assert "print('&lt;x&gt;')" in html.replace("&#x27;", "'")


def test_pdf(it: Stage, tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    export(it, "PDF", file, reasoning=True)
    text = pdf_text(file)
    for words in ("Tax: a/b?", "Question 0", "<b>indented</b>", "Reasoning", "A thought.", "plan"):
        assert words in text
    assert text.count("print('<x>')") == 2
    assert text.count("Some words of a sentence.") == 80


def test_no_line_is_cut_or_lost_between_two_pages(profile: AppPaths, tmp_path: Path) -> None:
    lines = [f"line{number:04}" for number in range(300)]
    answer = "## Heading\n\n" + "\n\n".join(lines) + "\n\n```\n" + "\n".join(lines) + "\n```"
    file = tmp_path / "out.pdf"
    with stage(profile, fill=talk(1, answer)) as it:
        export(it, "PDF", file)
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) > 5
        pages = [page.get_textpage().get_text_bounded() for page in document]
    assert [page.split()[-1] for page in pages] == [str(n + 1) for n in range(len(pages))]
    assert [word for page in pages for word in page.split() if word.startswith("line")] == lines * 2


FORMULAS = "Set $a^2$ and\n\n$$\\frac{1}{2}$$\n\nbut `$x$`, $5 and $\\unknown{x}$."


def test_formulas_are_mathml_in_a_web_page(profile: AppPaths, tmp_path: Path) -> None:
    file = tmp_path / "out.html"
    with stage(profile, fill=talk(1, FORMULAS)) as it:
        export(it, "Web", file)
    html = file.read_text()
    assert '<math display="inline">' in html
    assert re.search(r"<mfrac>.*<mn>1</mn>.*<mn>2</mn>.*</mfrac>", html)
    assert "<code>$x$</code>, $5 and $\\unknown{x}$" in html


def test_formulas_are_set_on_paper(profile: AppPaths, tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    with stage(profile, fill=talk(1, FORMULAS)) as it:
        export(it, "PDF", file)
    text = pdf_text(file)
    assert "Set and but $x$, $5 and $\\unknown{x}$." in text  # outlines have no text


def test_diagrams_are_pictures_in_a_web_page(profile: AppPaths, tmp_path: Path) -> None:
    file = tmp_path / "out.html"
    with stage(profile, fill=talk(1, DIAGRAMS)) as it:
        export(it, "Web", file)
    html = file.read_text()
    assert html.count("<svg ") == 2
    assert 'aria-label="Flowchart"' in html
    assert "Fix the bug</text>" in html
    assert "flowchart TD\n    A[Start]" not in html
    assert "A --&gt; --&gt; B[" in html  # what cannot be drawn
    named_parts = re.findall(r'<marker id="([^"]*)"', html)
    assert len(named_parts) == len(set(named_parts)) > 1
    assert not re.search(r"<script|https?://(?!www.w3.org)|\son\w+=", html)


def test_diagrams_are_pictures_on_paper(profile: AppPaths, tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    with stage(profile, fill=talk(1, DIAGRAMS)) as it:
        export(it, "PDF", file)
    text = pdf_text(file)
    assert "Fix the bug" in text
    assert "Request page" in text
    assert "subgraph" not in text
    assert "A --> --> B[" in text


def test_diagrams_stay_source_in_markdown(profile: AppPaths, tmp_path: Path) -> None:
    file = tmp_path / "out.md"
    with stage(profile, fill=talk(1, DIAGRAMS)) as it:
        export(it, "Markdown", file)
    assert f"```mermaid\n{FLOWCHART}```" in file.read_text()


def test_a_full_disk_is_said_and_leaves_no_file(it: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    overlay = open_overlay(it)
    QTest.keyClicks(named(overlay, QComboBox, "Format"), "Markdown")
    it.click("Save…", overlay)
    dialog = it.window.findChild(QFileDialog)
    name = dialog.findChild(QLineEdit)
    name.setText("/dev/full/out.md")
    dialog.fileSelected.emit("/dev/full/out.md")  # the system's dialog would not let it through
    dialog.close()
    it.until(lambda: not overlay.isVisible())
    assert "could not save /dev/full/out.md" in visible_text(it.window.pane.notices)


def test_escape_stops_and_writes_nothing(profile: AppPaths, tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    with stage(profile, fill=talk(60)) as it:
        overlay = open_overlay(it)
        it.click("Save…", overlay)
        dialog = it.window.findChild(QFileDialog)
        name = dialog.findChild(QLineEdit)
        name.setText(str(file))
        QTest.keyClick(name, Qt.Key.Key_Return)
        it.until(lambda: not it.button("Save…", overlay).isEnabled())
        QTest.keyClick(it.window.focusWidget() or overlay, Qt.Key.Key_Escape)
        assert not overlay.isVisible()
        it.settle()
        assert it.window.findChildren(QBuffer) == []  # what was written so far
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize("turns", [1000, pytest.param(2500, marks=pytest.mark.soak)])
def test_a_long_conversation_is_exported_with_progress_and_can_be_stopped(
    profile: AppPaths, tmp_path: Path, turns: int
) -> None:
    with stage(profile, fill=talk(turns, ANSWER[:200])) as it:
        overlay = open_overlay(it)
        bar = overlay.findChild(QProgressBar)

        def begin(kind: str, file: Path) -> None:
            QTest.keyClicks(named(overlay, QComboBox, "Format"), kind)
            it.click("Save…", overlay)
            dialog = next(each for each in it.window.findChildren(QFileDialog) if each.isVisible())
            name = dialog.findChild(QLineEdit)
            name.setText(str(file))
            QTest.keyClick(name, Qt.Key.Key_Return)

        for kind in ("PDF", "Web"):
            file = tmp_path / kind
            begin(kind, file)
            it.until(lambda: bar.isVisible() and 0 < bar.value() < 90)
            it.click("Cancel", overlay)
            assert not overlay.isVisible()
            it.settle()
            assert list(tmp_path.glob(f"{kind}*")) == []
            open_overlay(it)
        begin("Web", tmp_path / "whole.html")
        it.until((tmp_path / "whole.html").exists, 60)
        it.until(lambda: not overlay.isVisible())
        text = (tmp_path / "whole.html").read_text()
        assert text.count("Question ") == turns and f"Question {turns - 1}" in text


def test_an_export_that_is_written_goes_on_when_it_is_asked_for_again(
    it: Stage, tmp_path: Path
) -> None:
    file, go_on = tmp_path / "out.html", threading.Event()
    overlay = open_overlay(it)
    for _ in range(2):
        it.runner.submit(Lane.POOL, lambda: go_on.wait(10), str, str)
    QTest.keyClicks(named(overlay, QComboBox, "Format"), "Web")
    it.click("Save…", overlay)
    name = it.window.findChild(QFileDialog).findChild(QLineEdit)
    name.setText(str(file))
    QTest.keyClick(name, Qt.Key.Key_Return)
    bar = overlay.findChild(QProgressBar)
    it.until(bar.isVisible)
    QTest.keyClick(it.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert it.runner.wait(Lane.STORE, 10)
    QTest.qWait(20)
    assert bar.isVisible() and not named(overlay, QPushButton, "Save…").isEnabled()
    go_on.set()
    it.until(lambda: not overlay.isVisible())
    assert "Question 0" in file.read_text()


def test_what_was_edited_is_exported_as_it_is_and_what_was_deleted_is_not(
    profile: AppPaths, tmp_path: Path
) -> None:
    def fill(store: ConversationStore) -> None:
        conversation = store.create(title="Tax: a/b?", date="2026-11-30").id
        files = [store.documents.add("plan.pdf", "application/pdf", 3, "SECRET", ())]
        asked = Message.of(Role.USER, "Question")
        question = store.add_message(conversation, None, asked, attachments=files).id
        first = store.add_message(conversation, question, Message.of(Role.ASSISTANT, "first"))
        edited = store.add_message(
            conversation, question, Message.of(Role.ASSISTANT, "edited"), edited=True
        )
        gone = store.add_message(conversation, edited.id, Message.of(Role.USER, "deleted"))
        store.add_message(conversation, gone.id, Message.of(Role.ASSISTANT, "with it"))
        store.messages.delete(gone.id)
        assert first

    for kind, suffix in (("Markdown", "md"), ("Web", "html")):
        file = tmp_path / f"{kind}.{suffix}"
        with stage(profile, fill=fill if kind == "Markdown" else lambda store: None) as it:
            export(it, kind, file)
        text = file.read_text()
        for word in ("Question", "plan.pdf", "edited"):
            assert word in text
        for word in ("SECRET", "first", "deleted", "with it"):
            assert word not in text


def test_a_printer_gets_the_pages(it: Stage, tmp_path: Path) -> None:
    """There is none here, so that the system's dialog prints into a file."""
    overlay = open_overlay(it)
    it.click("Print…", overlay)
    dialog = it.window.findChild(QPrintDialog)
    file = tmp_path / "printed.pdf"
    name = dialog.findChild(QLineEdit, "filename")
    name.setText(str(file))
    QTest.keyClick(name, Qt.Key.Key_Return)
    it.until(lambda: not overlay.isVisible())
    assert "Question 1" in pdf_text(file)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_said(it: Stage) -> None:
    overlay = open_overlay(it)
    it.click("Print…", overlay)
    dialog = it.window.findChild(QPrintDialog)
    dialog.printer().setOutputFileName("/dev/full/out.pdf")
    QDialog.accept(dialog)  # that of QPrintDialog sees that there is no such folder
    it.until(lambda: not overlay.isVisible())
    assert "The printer did not take the pages." in visible_text(it.window.pane.notices)


def test_a_new_chat_has_nothing_to_export(it: Stage) -> None:
    assert not it.window.actions_.export.isEnabled()
    overlay = open_overlay(it)
    assert it.window.actions_.export.isEnabled()
    QTest.keyClick(overlay, Qt.Key.Key_Escape)
    assert not overlay.isVisible()


def pdf_text(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as document:
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    return " ".join(text.split())


def test_paper_that_is_lower_than_the_footer_ends_too(qtbot) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setPageSize(QPageSize(QSizeF(60, 9), QPageSize.Unit.Millimeter))
    device.setPageMargins(QMarginsF())
    document = QTextDocument()
    document.setPlainText("Some words. " * 20)
    pages = PageWriter(device)
    with qtbot.waitSignal(pages.finished) as ended:
        assert pages.start([document])
    assert ended.args == [True]
