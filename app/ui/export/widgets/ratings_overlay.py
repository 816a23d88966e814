"""`RatingsOverlay`: which data for fine-tuning is saved, and what the file will contain."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from app.core.export.ratings import DataKind, TrainingContents
from app.texts.ratings import KINDS, training_note
from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.controls.switch import Switch
from app.ui.export.widgets.named_fields import NamedFields
from app.ui.export.widgets.progress import ExportProgress
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_WIDEST = 560
_LETTERS = 68  # across, where the text is large


class ScrolledNote(QScrollArea):
    """As high as its text, or less and then scrolled, also by keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = Label(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._label.setProperty("role", "muted")
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setProperty("role", "plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return self._label.heightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A stop for the keyboard only while there is more than is in sight."""
        super().resizeEvent(event)
        hidden = self._label.heightForWidth(self.viewport().width()) > self.viewport().height()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if hidden else Qt.FocusPolicy.NoFocus)


class RatingsOverlay(Overlay):
    """`save_requested` has the kind of data, and whether with reasoning and with documents."""

    save_requested = Signal(str, bool, bool)
    stop_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._contents: Mapping[DataKind, TrainingContents] = {}
        title = Label(self.tr("Export ratings"), self)
        theme.enlarge(title, type_scale.TITLE, self.font().Weight.DemiBold)
        title.setWordWrap(True)
        self.setAccessibleName(title.text())
        self._kind = ChoiceBox(self)
        self._kind.set_choices([(kind.value, LANGUAGE.say(KINDS[kind])) for kind in DataKind])
        self._kind.setAccessibleName(self.tr("Contents"))
        self._kind.currentIndexChanged.connect(self._update)
        self._reasoning = self._switch(self.tr("With the reasoning"))
        self._documents = self._switch(self.tr("With the text of attached documents"))
        self._note = ScrolledNote(self)
        self._progress = ExportProgress(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.close_sheet)
        self._save = QPushButton(self.tr("Save…"), self)
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self._ask_save)
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.S)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        self.card.setMaximumWidth(max(_WIDEST, self.fontMetrics().averageCharWidth() * _LETTERS))
        column = self.lay_out_card()
        column.addWidget(title)
        column.addLayout(NamedFields(self._kind, self._reasoning, self._documents))
        column.addWidget(self._note)
        column.addWidget(self._progress)
        column.addLayout(buttons)

    def open(self, contents: Mapping[DataKind, TrainingContents]) -> None:
        """What each kind of file would contain."""
        self._contents = contents
        if not contents[DataKind.PAIRS].lines and contents[DataKind.ANSWERS].lines:
            self._kind.setCurrentIndex(self._kind.findData(DataKind.ANSWERS.value))
        self.set_progress(None)
        self.rise(self._kind)

    def set_progress(self, share: float | None) -> None:
        """None: nothing is being written, so that there is a choice."""
        writing = share is not None
        self._progress.show_share(share)
        self._update()
        if writing:
            for control in (self._kind, self._reasoning, self._documents, self._save):
                control.setEnabled(False)
            if not self._cancel.hasFocus():
                self._cancel.setFocus()
        else:
            self._kind.setEnabled(True)

    def close_sheet(self) -> None:
        """Also ends what is being written."""
        self.stop_requested.emit()
        super().close_sheet()

    def _switch(self, name: str) -> Switch:
        switch = Switch(self)
        switch.setAccessibleName(name)
        switch.setChecked(True)
        switch.toggled.connect(self._update)
        return switch

    @Slot()
    def _update(self) -> None:
        contents = self._contents.get(DataKind(self._kind.currentData()))
        if contents is None:
            return  # it is being made
        sentences = training_note(
            contents,
            reasoning=self._reasoning.isChecked(),
            documents=self._documents.isChecked(),
            language=LANGUAGE,
        )
        self._note.set_text("\n\n".join(sentences))
        self._kind.setAccessibleDescription(" ".join(sentences))
        for control in (self._save, self._reasoning, self._documents):
            control.setEnabled(bool(contents.lines))

    @Slot()
    def _ask_save(self) -> None:
        self.save_requested.emit(
            self._kind.currentData(), self._reasoning.isChecked(), self._documents.isChecked()
        )
