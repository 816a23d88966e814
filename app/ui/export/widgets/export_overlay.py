"""`ExportOverlay`: as what a conversation is saved, and how far that is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.controls.switch import Switch
from app.ui.export.widgets.named_fields import NamedFields
from app.ui.export.widgets.progress import ExportProgress
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_WIDEST = 460
_LETTERS = 56  # across, where the text is large


class ExportOverlay(Overlay):
    """`save_requested` and `print_requested` say as what, and whether with the reasoning."""

    save_requested = Signal(str, bool)
    print_requested = Signal(bool)
    stop_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label(self)
        theme.enlarge(self._title, type_scale.TITLE, self.font().Weight.DemiBold)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._format = ChoiceBox(self)
        self._format.set_choices(
            [
                ("pdf", self.tr("PDF")),
                ("html", self.tr("Web page (HTML)")),
                ("md", self.tr("Markdown")),
            ]
        )
        self._format.setAccessibleName(self.tr("Format"))
        self._reasoning = Switch(self)
        self._reasoning.setAccessibleName(self.tr("With the reasoning"))
        self._progress = ExportProgress(self)
        self._print = QPushButton(self.tr("Print…"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._save = QPushButton(self.tr("Save…"), self)
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        self._print.clicked.connect(self._ask_print)
        self._save.clicked.connect(self._ask_save)
        self._cancel.clicked.connect(self.close_sheet)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.S)
        buttons.addWidget(self._print)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        self.card.setMaximumWidth(max(_WIDEST, self.fontMetrics().averageCharWidth() * _LETTERS))
        column = self.lay_out_card()
        column.addWidget(self._title)
        column.addLayout(NamedFields(self._format, self._reasoning))
        column.addWidget(self._progress)
        column.addLayout(buttons)

    def open(self, title: str) -> None:
        self._title.setText(LANGUAGE.fill(self.tr("Export “{title}”"), title=title))
        self.setAccessibleName(self._title.text())
        self.set_progress(None)
        self.rise(self._format)

    def set_progress(self, share: float | None) -> None:
        """None: nothing is being written, so that there is a choice."""
        writing = share is not None
        self._progress.show_share(share)
        for widget in (self._format, self._reasoning, self._print, self._save):
            widget.setEnabled(not writing)
        if writing and not self._cancel.hasFocus():
            self._cancel.setFocus()

    def close_sheet(self) -> None:
        """Also ends what is being written."""
        self.stop_requested.emit()
        super().close_sheet()

    @Slot()
    def _ask_save(self) -> None:
        self.save_requested.emit(self._format.currentData(), self._reasoning.isChecked())

    @Slot()
    def _ask_print(self) -> None:
        self.print_requested.emit(self._reasoning.isChecked())
