"""`SourceList`: the files and folders of a collection, each with a button that takes it out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.icon_button import IconButton
from app.ui.controls.icon_label import IconLabel
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE
from app.ui.text.tool_tips import tool_tip


class SourceList(QWidget):
    removed = Signal(object)  # Path

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sources: tuple[Path, ...] | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(spacing.XS)
        self.setAccessibleName(self.tr("Folders and files"))

    def set_sources(self, sources: Sequence[Path]) -> None:
        if self._sources == tuple(sources):
            return
        self._sources = tuple(sources)
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for each in self._sources:
            self._rows.addWidget(self._row(each))

    def _row(self, source: Path) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing.S)
        line.addWidget(IconLabel("file" if source.suffix else "folder", "muted", row))
        label = ElidedLabel(LANGUAGE.isolated(str(source)), row)
        label.setToolTip(tool_tip(str(source)))
        line.addWidget(label, 1)
        name = LANGUAGE.fill(self.tr("Take {path} out"), path=source)
        button = IconButton("close", name, row)
        button.setEnabled(len(self._sources or ()) > 1)
        button.clicked.connect(partial(self._remove, source))
        line.addWidget(button)
        return row

    def _remove(self, source: Path, *_: object) -> None:
        self.removed.emit(source)
