"""The sources of an answer, below it: what its citations lead to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.browser.citations import Citation
from app.ui.controls.label import Label
from app.ui.controls.text_button import TextButton
from app.ui.document.citation_words import citation_name, citation_tip, source_name
from app.ui.style import spacing, theme, type_scale


class SourcesView(QWidget):
    """One line for each; those that name nothing real are left out."""

    chosen = Signal(object)  # Citation

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._citations: tuple[Citation, ...] = ()
        self._title = Label(self.tr("Sources"), self)
        self._title.setProperty("role", "muted")
        theme.enlarge(self._title, type_scale.SMALL, self.font().Weight.DemiBold)
        self._lines: list[TextButton] = []

    def set_citations(self, citations: tuple[Citation, ...]) -> None:
        if citations == self._citations:
            return
        self._citations = citations
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(each) for each in citations if each.is_real]

    @property
    def is_empty(self) -> bool:
        return not self._lines

    def _line(self, citation: Citation) -> TextButton:
        line = TextButton(self)
        theme.enlarge(line, type_scale.SMALL)
        line.set_words(f"[{citation.number}]  {source_name(citation)}")
        line.setAccessibleName(citation_name(citation.number, citation))
        line.set_tip(citation_tip(citation))
        line.setCursor(Qt.CursorShape.PointingHandCursor)
        line.clicked.connect(partial(self._choose, citation))
        return line

    def _choose(self, citation: Citation, *_: object) -> None:
        self.chosen.emit(citation)

    def arrange(self, width: int) -> int:
        """Lay out in `width` pixels; returns the height."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = self._title.sizeHint().height()
        self._title.setGeometry(0, 0, width, y)
        y += spacing.XXS
        for line in self._lines:
            size = line.sizeHint()
            room = min(size.width(), width)
            height = size.height() - 2 * spacing.XS  # a list, not a row of buttons
            x = width - room + spacing.S if mirrored else -spacing.S
            line.setGeometry(x, y, room, height)
            y += height
        return y
