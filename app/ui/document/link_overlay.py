"""`LinkOverlay`: says where a link leads before anything is opened."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.icon_label import IconLabel
from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.controls.word_edit import WordEdit
from app.ui.document.addresses import Doubt, LinkTarget, Refusal, read_link
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_WIDEST = 560
_GAP = spacing.XL
_LINES = 5  # of the address before it scrolls
_PIECE = 24  # letters of a name without a place to break the line
_ISOLATED = "\u2066{0}\u2069"  # an address runs from left to right in every language


class LinkOverlay(Overlay):
    """Only web addresses and mail are opened, and only by the button; the rest is refused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._target = LinkTarget("")
        self._scrolled, self._content = QScrollArea(self), QWidget(self)
        self._title, self._place, self._encoded = Label(self), Label(self), Label(self)
        theme.enlarge(self._title, type_scale.BODY, self.font().Weight.DemiBold)
        theme.enlarge(self._place, type_scale.HEADING, self.font().Weight.DemiBold)
        self._encoded.setProperty("role", "muted")
        for label in (self._title, self._place, self._encoded):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._doubts = QWidget(self)
        self._doubt_rows = QVBoxLayout(self._doubts)
        self._doubt_rows.setContentsMargins(0, 0, 0, 0)
        self._doubt_rows.setSpacing(spacing.S)
        self._address = WordEdit("", self)
        self._address.setReadOnly(True)
        self._address.setProperty("role", "detail")
        self._address.setTabChangesFocus(True)
        self._address.setAccessibleName(self.tr("Address"))
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.enlarge(self._address, type_scale.BODY, fixed_pitch=True)
        self._open = QPushButton(self)
        self._open.clicked.connect(self._open_it)
        self._copy = QPushButton(self.tr("Copy the address"), self)
        self._copy.clicked.connect(self._copy_it)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.close_sheet)
        self._lay_out()

    def show_link(self, address: str, *, ask: bool) -> None:
        """Open `address` at once if it is an ordinary one and `ask` is not set, else show it."""
        target = self._target = read_link(address)
        if target.is_plain and not ask:
            self._open_it()
            return
        self._show(target)
        suspicious = bool(target.refusal or target.resembles or set(target.doubts) - {Doubt.PLAIN})
        self.rise(self._cancel if suspicious else self._open)
        self._fit()

    def _lay_out(self) -> None:
        self._buttons = FlowLayout()
        for button in (self._open, self._copy, self._cancel):
            self._buttons.addWidget(button)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.S)
        for widget in (self._title, self._place, self._encoded, self._doubts, self._address):
            column.addWidget(widget)
        self._scrolled.setProperty("role", "plain")
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setWidget(self._content)
        on_card = self.lay_out_card()
        on_card.addWidget(self._scrolled)
        on_card.addLayout(self._buttons)

    def _show(self, target: LinkTarget) -> None:
        mail = target.scheme == "mailto"
        if target.refusal:
            title = self.tr("Gloss does not open this address")
        elif mail:
            title = self.tr("This link begins a mail to")
        else:
            title = self.tr("This link leads to")
        self._title.setText(title)
        self._set_place(target)
        sentences = self._sentences(target)
        self._fill_doubts(sentences)
        self._address.setPlainText(target.shown)
        self._open.setText(self.tr("Write the mail") if mail else self.tr("Open in the browser"))
        self._open.setVisible(target.refusal is None)
        self.setAccessibleName(" ".join((title, target.place or target.shown)))
        self.setAccessibleDescription("\n".join(sentences))

    def _set_place(self, target: LinkTarget) -> None:
        self._place.setText(_ISOLATED.format(_breakable(target.place)))
        self._place.setVisible(bool(target.place))
        encoded = self.tr("As computers write it: {address}")
        self._encoded.setText(
            LANGUAGE.fill(encoded, address=_ISOLATED.format(_breakable(target.encoded_place)))
        )
        self._encoded.setVisible(bool(target.encoded_place))

    def _fill_doubts(self, sentences: list[str]) -> None:
        while (item := self._doubt_rows.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for sentence in sentences:
            self._doubt_rows.addWidget(_Sentence(sentence, self._doubts))
        self._doubts.setVisible(bool(sentences))

    def _sentences(self, target: LinkTarget) -> list[str]:
        if target.refusal is not None:
            return [self._refusal(target.refusal, target.scheme)]
        words = self._words()
        sentences: list[str] = []
        if target.resembles:
            resembles = self.tr("It looks like {address}, but it is another one.")
            seems = _ISOLATED.format(target.resembles)
            sentences.append(LANGUAGE.fill(resembles, address=seems))
        for doubt in target.doubts:
            if not (doubt is Doubt.LOOKALIKE and target.resembles):
                sentences.append(LANGUAGE.fill(words[doubt], fields=", ".join(target.dropped)))
        return sentences

    def _refusal(self, refusal: Refusal, scheme: str) -> str:
        if refusal is Refusal.LONG:
            return self.tr("It is longer than any address needs to be.")
        if refusal is Refusal.DAMAGED:
            return self.tr("It is written in a way that programs understand differently.")
        if not scheme:
            return self.tr("It is not the address of a web page or of a mail.")
        sentence = self.tr(
            "It begins with “{scheme}:”. Gloss opens only web pages and mail, because other "
            "addresses can start programs or reach your files."
        )
        return LANGUAGE.fill(sentence, scheme=scheme)

    def _words(self) -> dict[Doubt, str]:
        return {
            Doubt.USER_INFO: self.tr(
                "What stands before the @ is a name to sign in with, not the place it leads to."
            ),
            Doubt.LOOKALIKE: self.tr("It has letters that look like others."),
            Doubt.MIXED_SCRIPTS: self.tr("The name mixes letters of different alphabets."),
            Doubt.SIGNS: self.tr("The name was written with signs that are not letters."),
            Doubt.INVISIBLE: self.tr(
                "It has invisible characters; below they are shown as their codes."
            ),
            Doubt.NUMERIC: self.tr("It is a number instead of a name."),
            Doubt.LOCAL: self.tr("It leads to this computer or to your own network."),
            Doubt.PORT: self.tr("It uses an unusual port."),
            Doubt.PLAIN: self.tr("The connection is not encrypted."),
            Doubt.DROPPED: self.tr("Left out, because a link should not set it: {fields}."),
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the content where there is room; else it scrolls."""
        widest = min(theme.scaled_pixels(_WIDEST), self.width() - 2 * _GAP)
        room = widest - 2 * _GAP
        self.card.setFixedWidth(widest)
        metrics = self._address.fontMetrics()
        per_line = max((room - spacing.XL) // metrics.horizontalAdvance("m"), 1)
        lines = min(-(-len(self._address.toPlainText()) // per_line) + 1, _LINES)
        self._address.setFixedHeight(lines * metrics.lineSpacing() + spacing.L)
        needed = self._content.layout().totalHeightForWidth(room)
        others = self._buttons.heightForWidth(room) + 4 * _GAP + spacing.L
        self._scrolled.setFixedHeight(min(needed, max(self.height() - others, 60)))

    def _open_it(self) -> None:
        if self.isVisible():
            self.close_sheet()
        if self._target.address:
            QDesktopServices.openUrl(QUrl.fromEncoded(self._target.address.encode()))

    def _copy_it(self) -> None:
        """What would be opened; of a refused address what is shown."""
        QGuiApplication.clipboard().setText(self._target.address or self._target.shown)
        self.close_sheet()


class _Sentence(QWidget):
    """A reason for doubt."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        label = Label(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.S)
        row.addWidget(IconLabel("warning", "warning", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)


def _breakable(text: str) -> str:
    """With places to break the line: after signs, and within long words."""
    return re.sub(rf"([.@,-]|[^.@,-]{{{_PIECE}}})", "\\1\u200b", text)
