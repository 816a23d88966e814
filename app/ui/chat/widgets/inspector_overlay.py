"""`InspectorOverlay`: what the model is sent, message by message."""

from __future__ import annotations

import re
from itertools import accumulate

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.core.chat.summaries import SUMMARY_HEADING
from app.core.engine.protocol import Inspected, PromptSegment, SegmentChange
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.controls.word_edit import WordEdit
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_WIDEST = 1100
_LIST = 260
_MOST = 200_000  # characters shown at once
_HEADER = re.compile(r"\s*(?:<[^>\s]{1,40}>|\[[A-Z_/]{1,20}\])?\s*([a-z]+)")


class InspectorOverlay(Overlay):
    """Texts are shown as they are: nothing is formatted, control tokens are spelled out."""

    closed = Signal()
    summarise_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._inspected: Inspected | None = None
        self._title = Label(self.tr("What the model is sent"), self)
        theme.enlarge(self._title, type_scale.TITLE, self.font().Weight.DemiBold)
        self.setAccessibleName(self._title.text())
        self._summary = Label(self)
        self._summary.setWordWrap(True)
        self._messages = QListWidget(self)
        self._messages.setProperty("role", "rows")
        self._messages.setAccessibleName(self.tr("Messages"))
        self._messages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._messages.setWordWrap(True)
        self._messages.currentRowChanged.connect(self._show_text)
        self._text = WordEdit(self)
        self._text.setReadOnly(True)
        self._text.setProperty("role", "detail")
        self._text.setAccessibleName(self.tr("Text of the message"))
        self._text.setTabChangesFocus(True)
        theme.enlarge(self._text, type_scale.BODY, fixed_pitch=True)
        self._tokens = QPushButton(self.tr("Show tokens"), self)
        self._tokens.setCheckable(True)
        self._tokens.toggled.connect(self._show_text)
        self._copy = QPushButton(self.tr("Copy all"), self)
        self._copy.clicked.connect(self._copy_all)
        self._summarise = QPushButton(self.tr("Summarise now"), self)
        self._summarise.setToolTip(
            self.tr("Have the model write a summary, which is sent in place of these messages")
        )
        self._summarise.clicked.connect(self._ask_summary)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self.close_sheet)
        self._lay_out()

    def _lay_out(self) -> None:
        self._messages.setMaximumWidth(theme.scaled_pixels(_LIST))
        texts = QHBoxLayout()
        texts.setSpacing(spacing.S)
        texts.addWidget(self._messages, 1)
        texts.addWidget(self._text, 2)
        buttons = FlowLayout(gap=spacing.S, leading=3)
        for button in (self._tokens, self._copy, self._summarise, self._close):
            buttons.addWidget(button)
        self.card.setMaximumWidth(_WIDEST)
        policy = QSizePolicy.Policy
        self.card.setSizePolicy(policy.Expanding, policy.Expanding)
        column = self.lay_out_card(high=True)
        column.addWidget(self._title)
        column.addWidget(self._summary)
        column.addLayout(texts, 1)
        column.addLayout(buttons)

    def open(self, *, waiting: bool) -> None:
        """Empty until `show_prompt`; `waiting`: for an answer that is being written."""
        self._inspected = None
        self._messages.clear()
        self._text.clear()
        self._summary.setText(
            self.tr("This is shown when the answer that is being written has ended.")
            if waiting
            else self.tr("Counting…")
        )
        self._enable()
        self.rise(self._close)

    def show_prompt(self, inspected: Inspected) -> None:
        self._inspected = inspected
        self._summary.setText(" ".join(self._sentences(inspected)))
        ends = accumulate(len(each.tokens) for each in inspected.segments)
        last = len(inspected.segments) - 1
        summary = _summary_in(inspected)
        for number, (segment, end) in enumerate(zip(inspected.segments, ends, strict=True)):
            name = self.tr("Beginning of the answer") if number == last else self._name(segment)
            notes = [self.tr("%Ln token(s)", "", len(segment.tokens))]
            if number == summary:
                name = self.tr("Summary")
            if segment.change is not None and number != last:
                notes.append(self._against_last(segment.change))
            if end <= inspected.cached:
                notes.append(self.tr("read already"))
            self._messages.addItem(f"{name}\n{' · '.join(notes)}")
        self._enable()
        self._messages.setCurrentRow(max(last - 1, 0))
        self._messages.setFocus()

    def close_sheet(self) -> None:
        super().close_sheet()
        self.closed.emit()

    def _sentences(self, inspected: Inspected) -> list[str]:
        total = sum(len(each.tokens) for each in inspected.segments)
        sentences = [
            LANGUAGE.fill(
                self.tr("{count} of the {limit} tokens that the model can hold."),
                count=total,
                limit=inspected.context_length,
            )
        ]
        if inspected.cached:
            sentences.append(
                LANGUAGE.fill(
                    self.tr("It has read the first {count} of them already."),
                    count=inspected.cached,
                )
            )
        if inspected.same is not None and inspected.same < total:
            sentences.append(
                LANGUAGE.fill(
                    self.tr("The first {count} are the same as in the last request."),
                    count=inspected.same,
                )
            )
        if _summary_in(inspected) is not None:
            sentences.append(
                self.tr("The messages before the summary are left out: it stands in their place.")
            )
        if inspected.left_out:
            sentences.append(
                self.tr(
                    "%Ln of the earlier question(s), with the answer(s), find no room and are "
                    "left out.",
                    "",
                    inspected.left_out,
                )
            )
        return sentences

    def _against_last(self, change: SegmentChange) -> str:
        """What a message is against the last request."""
        words = {
            SegmentChange.SAME: self.tr("unchanged"),
            SegmentChange.BEHIND: self.tr("unchanged, behind a change"),
            SegmentChange.CHANGED: self.tr("changed"),
            SegmentChange.NEW: self.tr("new"),
        }
        return words[change]

    def _name(self, segment: PromptSegment) -> str:
        found = _HEADER.match(segment.text)
        names = {
            "system": self.tr("System"),
            "developer": self.tr("Instructions"),
            "user": self.tr("Question"),
            "assistant": self.tr("Answer"),
            "model": self.tr("Answer"),
            "functions": self.tr("Result of a tool"),
        }
        return names.get(found[1] if found else "", self.tr("Message"))

    def _enable(self) -> None:
        for button in (self._tokens, self._copy, self._summarise):
            button.setEnabled(self._inspected is not None)

    @Slot()
    def _show_text(self) -> None:
        row = self._messages.currentRow()
        if self._inspected is None or row < 0:
            return
        segment = self._inspected.segments[row]
        if self._tokens.isChecked():
            pairs = zip(segment.tokens, segment.pieces, strict=True)
            text = "\n".join(f"{token}\t{_visible(piece)}" for token, piece in pairs)
        else:
            text = segment.text
        if len(text) > _MOST:
            rest = self.tr("… The rest is not shown here. “Copy all” has all of it.")
            text = f"{text[:_MOST]}\n{rest}"
        self._text.setPlainText(text)

    @Slot()
    def _ask_summary(self) -> None:
        self.close_sheet()
        self.summarise_requested.emit()

    @Slot()
    def _copy_all(self) -> None:
        if self._inspected is not None:
            text = "".join(each.text for each in self._inspected.segments)
            QGuiApplication.clipboard().setText(text)


def _summary_in(inspected: Inspected) -> int | None:
    """The message with the summary of those before it, if there is one."""
    for number, segment in enumerate(inspected.segments):
        found = _HEADER.match(segment.text)
        if found and found[1] == "user":
            return number if SUMMARY_HEADING in segment.text else None
    return None


def _visible(piece: str) -> str:
    return piece.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace(" ", "␣")
