"""`ExportController`: from the wish to export a conversation to the file, or the paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QLocale,
    QMarginsF,
    QObject,
    Qt,
    Slot,
)
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.core.cancel import CancelToken
from app.core.conversations.records import MessageRecord
from app.core.conversations.store import ConversationStore
from app.core.diagrams.protocol import TEXT_SIZE
from app.core.errors import Code, UserError
from app.core.export.markdown import Headings, exported
from app.core.files import write_atomically
from app.core.mathematics.protocol import FormulaReply
from app.core.mathematics.typesetter import Typesetter
from app.ui.controls.notice_area import NoticeArea
from app.ui.controls.notices import notice_of
from app.ui.controls.save_dialog import Location, ask_where_to_save, safe_name
from app.ui.document.formula import Formula, FormulaKey
from app.ui.document.inline import InlineReader
from app.ui.document.pictures import Picture
from app.ui.export.drawings import DiagramPictures
from app.ui.export.page_documents import (
    POINTS_AN_INCH,
    PaperDocuments,
    Transcript,
    TranscriptSection,
    conversation_page,
    expected_documents,
    formulas_in,
    pictures_of,
)
from app.ui.export.page_writer import PageWriter
from app.ui.export.widgets.export_overlay import ExportOverlay
from app.ui.export.widgets.saved_notice import saved_notice
from app.ui.threads.mailbox import Mailbox
from app.ui.threads.runner import Job, Lane, Runner

_DPI = 1200
_POINTS = 10.5
_MARGINS = QMarginsF(20, 18, 20, 14)  # millimetres
_NAMELESS = "Gloss"


class ExportController(QObject):
    """Reads the conversation, asks as what it is wanted, and writes; a notice says where the file
    is. `stop` is needed before the window's widgets are deleted."""

    def __init__(
        self,
        runner: Runner,
        store: ConversationStore,
        notices: Callable[[], NoticeArea],
        window: QWidget,
    ) -> None:
        """`notices` returns the area that is in view."""
        super().__init__(window)
        self._runner = runner
        self._store = store
        self._notices = notices
        self._window = window
        self._overlay = ExportOverlay(window)
        self._overlay.save_requested.connect(self._choose_file)
        self._overlay.print_requested.connect(self._choose_printer)
        self._overlay.stop_requested.connect(self.stop)
        self._title = ""
        self._records: list[MessageRecord] = []
        self._reading: Job | None = None  # of the conversation
        self._job: Job | None = None
        self._cancel = CancelToken()
        self._mailbox = Mailbox(self)
        self._mailbox.delivered.connect(self._show_read)
        self._pages: PageWriter | None = None

    def open(self, conversation_id: int) -> None:
        """The branch that is shown, as it is stored now; nothing while one is written."""
        if self._job is not None:
            return
        store = self._store

        def work() -> tuple[str, list[MessageRecord]]:
            title = store.conversation(conversation_id).title
            return title, exported(store.path(conversation_id))

        self._reading = self._runner.submit(Lane.STORE, work, self._opened, self._failed)

    @Slot()
    def stop(self) -> None:
        """A file that is half written is not kept."""
        self._cancel.cancel()
        for job in (self._reading, self._job):
            if job is not None:
                job.drop()
        self._reading = self._job = None
        self._drop_pages()

    def _drop_pages(self) -> None:
        if self._pages is not None:
            self._pages.cancel()
            self._pages.deleteLater()
            self._pages = None

    def _opened(self, found: tuple[str, list[MessageRecord]]) -> None:
        self._title, self._records = found
        self._overlay.open(self._title)

    # -- a file -------------------------------------------------------------------------

    @Slot(str, bool)
    def _choose_file(self, kind: str, reasoning: bool) -> None:
        title = self.tr("Export the conversation")
        name = f"{safe_name(self._title, _NAMELESS)}.{kind}"
        save = partial(self._save, kind, reasoning)
        ask_where_to_save(self._window, title, name, save, Location.DocumentsLocation)

    def _save(self, kind: str, reasoning: bool, path: Path) -> None:
        transcript = self._transcript(reasoning)
        self._overlay.set_progress(0.0)
        if kind == "pdf":
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            device = QPdfWriter(buffer)
            buffer.setParent(device)  # goes with it, also when the export is stopped
            device.setTitle(self._title)
            device.setCreator("Gloss")
            device.setResolution(_DPI)
            device.setPageSize(QPageSize(_paper()))
            device.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
            self._paint(device, transcript, partial(self._write_pdf, buffer, path))
        else:
            self._write(partial(_text_of, transcript, kind, _screen_font()), path)

    def _write_pdf(self, buffer: QBuffer, path: Path) -> None:
        data = buffer.data().data()
        self._write(lambda: data, path)

    def _write(self, data_of: Callable[[], bytes], path: Path) -> None:
        cancel = self._cancel

        def work() -> None:
            data = data_of()
            cancel.raise_if_cancelled()
            write_atomically(path, data)

        self._job = self._runner.submit(
            Lane.POOL, work, lambda _: self._written(path), self._failed, cancel=cancel
        )

    def _written(self, path: Path) -> None:
        self._overlay.close_sheet()
        self._notices().show_notice(saved_notice(path))

    # -- paper --------------------------------------------------------------------------

    @Slot(bool)
    def _choose_printer(self, reasoning: bool) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(safe_name(self._title, _NAMELESS))
        printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda *_: self._print(printer, reasoning))
        QDialog.open(dialog)  # that of QPrintDialog wants a slot by its name

    def _print(self, printer: QPagedPaintDevice, reasoning: bool) -> None:
        self._overlay.set_progress(0.0)
        self._paint(printer, self._transcript(reasoning), self._overlay.close_sheet)

    def _paint(
        self, device: QPagedPaintDevice, transcript: Transcript, done: Callable[[], None]
    ) -> None:
        self._job = self._runner.submit(
            Lane.POOL,
            partial(_read, transcript, _device_font(device.logicalDpiY())),
            partial(self._begin_pages, device, done),
            self._failed,
            cancel=self._cancel,
        )

    def _begin_pages(
        self, device: QPagedPaintDevice, done: Callable[[], None], read: _Read
    ) -> None:
        sections, replies, pictures = read
        formulas = {key: Formula(reply) for key, reply in replies.items()}
        paper = PaperDocuments(_font(), device.logicalDpiY(), formulas, pictures)
        documents = paper.of(self._title, sections)
        self._pages = pages = PageWriter(device, self)
        pages.progressed.connect(partial(self._show_progress, expected_documents(sections)))
        pages.finished.connect(partial(self._end_pages, done))
        if not pages.start(documents):
            self._end_pages(done, False)

    def _show_progress(self, expected: int, done: int) -> None:
        self._overlay.set_progress(min(done / expected, 1.0))

    def _end_pages(self, done: Callable[[], None], whole: bool) -> None:
        self._drop_pages()
        if whole:
            done()
        else:
            self._failed(UserError(Code.PRINT_FAILED))

    def _transcript(self, reasoning: bool) -> Transcript:
        headings = Headings(
            self.tr("You"),
            "Gloss",
            self.tr("Reasoning"),
            self.tr("Summary of the messages above"),
        )
        self._cancel = cancel = CancelToken()

        def watch(share: float) -> None:
            cancel.raise_if_cancelled()
            self._mailbox.post((cancel, share), key="share")

        return Transcript(self._title, self._records, headings, reasoning, watch)

    @Slot(object)
    def _show_read(self, steps: list[tuple[CancelToken, float]]) -> None:
        """Before pages are written, which begin from nothing again."""
        cancel, share = steps[-1]
        if cancel is self._cancel and not cancel.cancelled and self._pages is None:
            self._overlay.set_progress(share)

    def _failed(self, error: UserError) -> None:
        self._overlay.close_sheet()
        self._notices().show_notice(notice_of(error))


_Read = tuple[list[TranscriptSection], dict[FormulaKey, FormulaReply], dict[str, Picture]]


def _read(transcript: Transcript, font: QFont) -> _Read:
    """Its sections, the formulas in them, and the pictures of its diagrams."""
    sections = list(transcript.sections())
    typesetter, diagrams = Typesetter(), DiagramPictures(font)
    try:
        keys = formulas_in(sections, InlineReader())
        replies = {}
        for key in keys:
            transcript.watch(1.0)
            replies[key] = typesetter.typeset(key.source, display=key.display)
        return sections, replies, pictures_of(transcript, sections, diagrams)
    finally:
        typesetter.close()
        diagrams.close()


def _text_of(transcript: Transcript, kind: str, font: QFont) -> bytes:
    if kind == "md":
        return transcript.markdown().encode()
    typesetter, diagrams = Typesetter(), DiagramPictures(font)
    try:
        return conversation_page(transcript, typesetter, diagrams).encode()
    finally:
        typesetter.close()
        diagrams.close()


def _screen_font() -> QFont:
    """As large as a browser's."""
    font = QFont(QApplication.font())
    font.setPixelSize(TEXT_SIZE)
    return font


def _device_font(dots: int) -> QFont:
    """That of the text on paper, of which the device has so many dots an inch."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(_POINTS * dots / POINTS_AN_INCH))
    return font


def _font() -> QFont:
    """Of the window, in the size that suits paper whatever that of the window is."""
    font = QFont(QApplication.font())
    font.setPointSizeF(_POINTS)
    return font


def _paper() -> QPageSize.PageSizeId:
    """As it is used where the user lives."""
    letter = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
