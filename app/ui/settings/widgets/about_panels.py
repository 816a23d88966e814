"""Panels about Gloss: `VersionPanel`, `PartsPanel` and `ReportPanel`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QWidget,
)

from app import __version__
from app.core.components import Component
from app.ui.controls.detail_box import DetailBox
from app.ui.controls.label import Label
from app.ui.controls.text_button import TextButton
from app.ui.settings.widgets.panel import Panel
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE

_TEXT_HEIGHT = 320
_COPIED_MS = 2000
_A_TURN = 4


class VersionPanel(Panel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(
            LANGUAGE.fill(self.tr("Gloss {version}"), version=__version__),
            self.tr(
                "Private, offline chat with open-weight models on your own computer. Free "
                "software under the Apache License 2.0; made of the parts below. gpt-oss is by "
                "OpenAI, also under Apache 2.0; Gloss is not made by OpenAI."
            ),
        )


class PartsPanel(Panel):
    """A click on a licence shows its text."""

    licence_requested = Signal(object)  # Part

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(self.tr("Parts and licences"), self.tr("Looking…"))
        self._open: Component | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(spacing.L)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(3, 1)
        self.column.addLayout(self._grid)
        self._box = DetailBox(self)
        self._box.setFixedHeight(_TEXT_HEIGHT)
        self._places: dict[Component, int] = {}
        self._pending: list[Component] = []
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._add_some)

    @Slot(object)
    def set_parts(self, parts: Sequence[Component]) -> None:
        if self._places or self._pending:
            return
        self.set_words(
            self.tr("Parts and licences"),
            self.tr("Gloss runs on the work of others. Press a licence to read it."),
        )
        self._pending = list(parts)
        self._more.start()

    @Slot()
    def _add_some(self) -> None:
        """A few a turn of the event loop, so that nothing waits for them."""
        for part in self._pending[:_A_TURN]:
            row = len(self._places) * 2  # the odd rows are for the text
            self._places[part] = row
            name, version = Label(part.name, self), Label(part.version, self)
            version.setProperty("role", "muted")
            licence = part.licence or self.tr("Licence")
            button = TextButton(self)
            button.set_words(licence, "accent")
            button.setToolTip(licence)
            button.setAccessibleName(
                LANGUAGE.fill(
                    self.tr("Licence of {part}: {licence}"), part=part.name, licence=licence
                )
            )
            button.clicked.connect(partial(self._press, part))
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(version, row, 1)
            self._grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignLeft)
        del self._pending[:_A_TURN]
        if self._pending:
            self._more.start()

    @Slot(object, str)
    def show_licence(self, part: Component, text: str) -> None:
        self._open = part
        self._box.setPlainText(text or self.tr("This part came without the text of its licence."))
        self._box.setAccessibleName(LANGUAGE.fill(self.tr("Licence of {part}"), part=part.name))
        self._grid.addWidget(self._box, self._places[part] + 1, 0, 1, 4)
        self._box.show()

    def _press(self, part: Component) -> None:
        if part == self._open and not self._box.isHidden():
            self._box.hide()
        else:
            self.licence_requested.emit(part)


class ReportPanel(Panel):
    """The report is shown before it can be copied."""

    report_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("Report for help"),
            self.tr(
                "Versions, this machine, the models and a self-test, to send with a question. "
                "Nothing of your conversations is in it, and nothing is sent: you read it, and "
                "copy it if you like."
            ),
        )
        self._box = DetailBox(self)
        self._box.setFixedHeight(_TEXT_HEIGHT)
        self._box.setAccessibleName(self.tr("Report"))
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setProperty("role", "primary")
        self._copy.clicked.connect(self._take)
        self._make = QPushButton(self.tr("Make a report"), self)
        self._make.clicked.connect(self._ask)
        self.column.addWidget(self._box)
        self.add_buttons([self._copy, self._make])
        self._copy.hide()
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_COPIED_MS)
        self._back.timeout.connect(self._offer)

    @Slot(str)
    def set_report(self, report: str) -> None:
        """Empty when it could not be made."""
        self._make.setEnabled(True)
        self._make.setText(self.tr("Make it again") if report else self.tr("Make a report"))
        self._box.setPlainText(report)
        self._box.setVisible(bool(report))
        self._copy.setVisible(bool(report))

    @Slot()
    def _ask(self) -> None:
        self._make.setEnabled(False)
        self._make.setText(self.tr("Looking at everything…"))
        self.report_requested.emit()

    @Slot()
    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._box.toPlainText())
        self._copy.setText(self.tr("Copied"))
        self._back.start()

    @Slot()
    def _offer(self) -> None:
        self._copy.setText(self.tr("Copy"))
