"""The states of attached files that the gallery shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from app.core.conversations.records import SectionMark
from app.core.messages import Message, Role
from app.ui.chat.values import AttachmentItem, AttachmentRoom, AttachmentState
from app.ui.chat.viewmodels.attachments import edit_key
from tests.ui.stage import Stage

READING, FAILED = AttachmentState.READING, AttachmentState.FAILED
DAMAGED = (
    "/home/ada/report-2.pdf is damaged or not complete, so Gloss could not read it. Copy or "
    "download it again, or open it in another program and save it there."
)
ITEMS = [
    AttachmentItem(1, "Annual report 2026.pdf", "PDF", 4_230_000, tokens=18_420),
    AttachmentItem(2, "budget.xlsx", "XLSX", 48_200, tokens=2_310, about=True),
    AttachmentItem(3, "talk.pptx", "PPTX", 9_800_000, READING, progress=0.62),
    AttachmentItem(4, "main.py", "PY", 3_100, tokens=812, part=True),
    AttachmentItem(5, "a very long name of a file that was " + "made " * 20 + ".md", "MD", 12_000),
]
PARAGRAPH = (
    "The tides rise and fall twice a day, since the Moon pulls at the water that is nearer to it "
    "more than at the Earth beneath, and at the Earth more than at the water behind it.\n\n"
)


def chips(it: Stage) -> None:
    it.window.pane.composer.files.set_items(ITEMS)
    it.window.pane.composer.set_text("What do they have in common?")


def many_chips(it: Stage) -> None:
    many = [
        AttachmentItem(n, f"chapter-{n}.txt", "TXT", 900 * n, tokens=210 * n) for n in range(60)
    ]
    it.window.pane.composer.files.set_items(many)


def failed_chip(it: Stage) -> None:
    broken = AttachmentItem(9, "report-2.pdf", "PDF", 210_000, FAILED, problem=DAMAGED)
    it.window.pane.composer.files.set_items([*ITEMS[:2], broken])


def too_long(it: Stage) -> None:
    files = it.window.pane.composer.files
    files.set_items(ITEMS[:2])
    files.set_room(AttachmentRoom(20_730, 6_912))


def long_paste(it: Stage) -> None:
    it.window.pane.composer.set_text(PARAGRAPH * 40)
    it.window.pane.composer.files.offer_as_file(True)


def hovered(it: Stage, name: str = "report.pdf") -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path.home() / name))])
    event = QDragEnterEvent(
        QPoint(200, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(it.window.pane, event)


def hovered_model(it: Stage) -> None:
    hovered(it, "gpt-oss-20b.gguf")


def asked(it: Stage) -> int:
    """A stored question with files."""
    store = it.services.store
    pages = "".join(f"[Page {n}]\n{PARAGRAPH * 4}" for n in range(1, 31))
    size = len(f"[Page 1]\n{PARAGRAPH * 4}")
    starts = [pages.index(f"[Page {n}]\n") for n in range(1, 31)]
    assert size
    marks = [SectionMark("page", n + 1, "", start) for n, start in enumerate(starts)]
    report = store.documents.add("Tides.pdf", "application/pdf", 1_230_000, pages, marks)
    notes = store.documents.add("notes.md", "text/markdown", 320, "# Notes\n", ())
    conversation = store.create(title="How do tides work?", date="2026-11-23")
    question = Message.of(Role.USER, "How do tides work, by this paper?")
    asked = store.add_message(conversation.id, None, question, attachments=[report, notes])
    answer = "The Moon pulls **harder** at the near side than at the far one."
    store.add_message(conversation.id, asked.id, Message.of(Role.ASSISTANT, answer))
    it.window.conversations.refresh()
    it.window.conversation.open(conversation.id)
    it.settle()
    return asked.id


def sent(it: Stage) -> None:
    asked(it)


def editor(it: Stage) -> None:
    asked(it)
    it.window.pane.transcript.verticalScrollBar().setValue(0)
    it.click(QCoreApplication.translate("MessageFooter", "Edit this message"))


def viewer(it: Stage) -> None:
    it.window.models.opened_documents.open_of_message(asked(it), 0)
    it.settle()


@contextmanager
def long_file() -> Iterator[Path]:
    """Too long for the model."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "long.html"
        path.write_text("".join(f"<h1>Chapter {n}</h1><p>{PARAGRAPH * 8}</p>" for n in range(60)))
        yield path


def choice(it: Stage) -> None:
    """A file that is too long for the model, opened."""
    it.until(lambda: it.engine.loaded is not None)
    with long_file() as path:
        it.window.models.attachments.drafts.add("new", [path])
        it.until(lambda: it.window.models.attachments.room.too_long)
    it.settle()
    it.window.pane.composer.files.open_requested.emit(1)
    it.settle()


def editor_too_long(it: Stage) -> None:
    """Two files were added to a question that is being edited."""
    it.until(lambda: it.engine.loaded is not None)
    editor(it)
    choose = QCoreApplication.translate("AttachmentArea", "Choose what to send…")
    with long_file() as path:
        (message_id,) = it.window.pane.transcript.editors.states()
        it.window.models.attachments.drafts.add(edit_key(message_id), [path])
        it.until(lambda: it.button(choose).isVisible())
    it.settle()
