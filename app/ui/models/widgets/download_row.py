"""`DownloadRow`: how far a download is, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.core.errors import Code, UserError
from app.core.models.downloads.states import Download, DownloadState
from app.ui.controls.failure_detail import FailureDetail
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.icon_label import IconLabel
from app.ui.controls.inline_confirmation import InlineConfirmation
from app.ui.controls.label import Label
from app.ui.controls.notices import details_of, sentence_of
from app.ui.models.page_state import SETTINGS_SECTIONS
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE

_MANY = 50_000_000  # bytes that nobody wants to fetch twice: asked before they are deleted


class DownloadRow(QWidget):
    """The card around it shows which model it belongs to; `name` is for assistive tools."""

    pause_requested = Signal()
    resume_requested = Signal()
    cancel_requested = Signal()
    settings_requested = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._download: Download | None = None
        self._question: InlineConfirmation | None = None
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(LANGUAGE.fill(self.tr("Download of {name}"), name=name))
        self._symbol = IconLabel("error", "danger", self)
        self._words = Label(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._pause = self._button(self.tr("Pause"), name, self.pause_requested)
        self._resume = self._button(self.tr("Resume"), name, self.resume_requested)
        self._settings = self._button(self.tr("Open the settings"), name, self.settings_requested)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setAccessibleName(
            LANGUAGE.fill(self.tr("Cancel the download of {name}"), name=name)
        )
        self._cancel.clicked.connect(self._ask_or_cancel)
        self._more = QPushButton(self.tr("Details"), self)
        self._more.setProperty("role", "link")
        self._more.setCheckable(True)
        self._detail = FailureDetail(self)
        self._more.toggled.connect(self._detail.setVisible)
        status_line = QHBoxLayout()
        status_line.setSpacing(spacing.S)
        status_line.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        status_line.addWidget(self._words, 1)
        buttons = FlowLayout()
        for button in (self._pause, self._resume, self._settings, self._cancel, self._more):
            buttons.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, spacing.XS, 0, 0)
        self._column.setSpacing(spacing.S)
        self._column.addWidget(self._bar)
        self._column.addLayout(status_line)
        self._column.addLayout(buttons)
        self._column.addWidget(self._detail)

    @property
    def asking(self) -> bool:
        return self._question is not None

    def set_download(self, download: Download) -> None:
        self._download = download
        state, error = download.state, download.error
        failed = state is DownloadState.FAILED
        total = max(download.spec.size_bytes, 1)
        self._bar.setValue(int(1000 * min(download.done_bytes / total, 1.0)))
        self._bar.setVisible(not failed or _keeps(download))
        self._symbol.setVisible(failed)
        self._words.setText(self._say(download))
        self._pause.setVisible(download.under_way)
        self._resume.setVisible(failed or state is DownloadState.PAUSED)
        self._resume.setText(self.tr("Try again") if failed else self.tr("Resume"))
        self._resume.setAccessibleName(f"{self._resume.text()}: {self._name}")
        self._settings.setVisible(error is not None and error.code in SETTINGS_SECTIONS and failed)
        if failed and error is not None:
            self._detail.set_failure(error.code, details_of(error))
        self._more.setVisible(failed)
        self._detail.setVisible(failed and self._more.isChecked())

    def _say(self, download: Download) -> str:
        size = LANGUAGE.size(download.spec.size_bytes)
        done = LANGUAGE.fill(
            self.tr("{done} of {size}"), done=LANGUAGE.size(download.done_bytes), size=size
        )
        if download.state is DownloadState.FAILED:
            error = download.error or UserError(Code.DOWNLOAD_DIED, name=download.spec.name)
            kept = LANGUAGE.fill(self.tr("{done} are here already."), done=done)
            return f"{sentence_of(error)} {kept}" if _keeps(download) else sentence_of(error)
        if download.state is DownloadState.QUEUED:
            return LANGUAGE.fill(self.tr("Waits for its turn · {done}"), done=done)
        if download.state is DownloadState.PAUSED:
            return LANGUAGE.fill(self.tr("Paused · {done}"), done=done)
        if download.state is DownloadState.VERIFYING:
            percent = int(100 * download.done_bytes / max(download.spec.size_bytes, 1))
            return LANGUAGE.fill(
                self.tr("Checking that every byte is right · {percent} %"), percent=percent
            )
        parts = [done]
        if download.bytes_per_second > 0:
            speed = LANGUAGE.size(download.bytes_per_second)
            parts.append(LANGUAGE.fill(self.tr("{speed} a second"), speed=speed))
        if download.seconds_left is not None:
            parts.append(self._time_left(download.seconds_left))
        return " · ".join(parts)

    def _time_left(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.tr("less than a minute left")
        if minutes < 60:
            return self.tr("about %Ln minute(s) left", "", minutes)
        if minutes < 48 * 60:
            return LANGUAGE.fill(
                self.tr("about {hours} h {minutes} min left"),
                hours=minutes // 60,
                minutes=minutes % 60,
            )
        return self.tr("about %Ln day(s) left", "", round(minutes / 1440))

    def _button(self, text: str, name: str, requested: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(f"{text}: {name}")
        button.clicked.connect(requested)
        return button

    @Slot()
    def _ask_or_cancel(self) -> None:
        received = self._download.received_bytes if self._download else 0
        if received < _MANY:
            self.cancel_requested.emit()
        elif self._question is None:
            size = LANGUAGE.size(received)
            self._question = InlineConfirmation(
                LANGUAGE.fill(
                    self.tr("Stop this download and delete the {size} that are here already?"),
                    size=size,
                ),
                [self.tr("Keep them"), self.tr("Delete them")],
                self,
            )
            self._question.answered.connect(self._answered)
            self._column.addWidget(self._question)
            self._question.show()
            self._question.setFocus()

    @Slot(int)
    def _answered(self, answer: int) -> None:
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
            self._question = None
        self._cancel.setFocus()
        if answer:
            self.cancel_requested.emit()


def _keeps(download: Download) -> bool:
    """Whether a download that failed has something to go on with."""
    corrupt = download.error is not None and download.error.code is Code.DOWNLOAD_CORRUPT
    return download.done_bytes > 0 and not corrupt
